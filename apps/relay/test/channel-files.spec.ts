// A channel as a file: what one relay wrote, another takes in whole; damage is told and changes nothing; no file is lost.

import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveUp } from '@kith/node'
import { encodeBase32, type KithError } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { fixtureChannel, seededRandom } from '@kith/testkit'
import { addBlocked } from '../src/blocks.ts'
import { exportChannel, importFile, verifyFile } from '../src/channel-files.ts'

/** Cuts and changes that are tried on one file; a seed replays them. */
const TRIES = 200
const SEED = 'channel files'
/** After every fixture's time. */
const NOW = 1_900_000_000

describe('a channel as a file', () => {
  let directory: string
  const stores: Store[] = []
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-files-'))
  })
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    await rm(directory, { recursive: true, force: true })
  })

  const opened = async (name: string): Promise<Store> => {
    const store = await openStore(join(directory, name))
    stores.push(store)
    return store
  }
  const at = (name: string): string => join(directory, name)

  async function talk() {
    const c = await fixtureChannel('a file')
    const [ana, ben] = [c.persona('ana'), c.persona('ben')]
    const root = await c.post(ana, 'Root.')
    const [reply, mine] = [await c.reply(ben, root, 'Reply.'), await c.post(ben, 'Mine.')]
    const lost = await c.post(ana, 'Never came.')
    const answer = await c.reply(ben, lost, 'To what never came.')
    const blocked = await c.reply(ben, root, 'An address.')
    const retract = await c.retract(ben, mine)
    const store = await opened('one')
    await store.put([c.charter, root, reply, mine, answer, blocked, retract])
    await store.block([blocked])
    return { c, ana, ben, store, root, reply, mine, lost, answer, blocked, retract }
  }

  it('is written, verified with what it lacks, and taken in by another relay as it was', async () => {
    const { blocked, c, mine, store } = await talk()
    const report = await exportChannel(store, c.id, at('file'))
    const expected = { channel: c.id, records: 7, takenBack: 1, bare: 1, missing: 1, isWhole: true }
    assert.deepEqual(report, expected)
    assert.deepEqual(await verifyFile(at('file')), expected)
    const other = await opened('two')
    assert.deepEqual(await importFile(other, at('two'), at('file'), NOW), { stored: 6, had: 0, left: 1 })
    const places = await store.ids(c.id, { limit: 99 })
    const without = places.filter(({ id }) => encodeBase32(id) !== encodeBase32(blocked.id))
    assert.deepEqual(await other.ids(c.id, { limit: 99 }), without)
    assert.equal(await other.has(mine.id), 'header')
    assert.deepEqual(await importFile(other, at('two'), at('file'), NOW), { stored: 0, had: 6, left: 1 })
    await exportChannel(other, c.id, at('again'))
    assert.equal((await verifyFile(at('again'))).bare, 0)
  })

  it('brings in nothing that the host blocks, gave up, or that is dated ahead', async () => {
    const { c, mine, reply, root, store } = await talk()
    await exportChannel(store, c.id, at('file'))
    const other = await opened('two')
    await addBlocked(at('two'), { what: 'record', id: encodeBase32(reply.id), reason: 'Why' })
    await importFile(other, at('two'), at('file'), root.time)
    assert.deepEqual(await Promise.all([reply, root, mine].map(({ id }) => other.has(id))), [
      'header',
      'body',
      'header',
    ])
    const third = await opened('three')
    const { left, stored } = await importFile(third, at('three'), at('file'), c.charter.time - 3600)
    assert.deepEqual([stored, left], [0, 7])
    await giveUp(other, c.id)
    await assert.rejects(importFile(other, at('two'), at('file'), NOW), { code: 'KITH_SETTING' })
    assert.equal(await other.count(c.id), 0)
  })

  it('is never written over, and leaves nothing behind where it cannot be written', async () => {
    const { c, store } = await talk()
    await writeFile(at('mine'), 'precious')
    await assert.rejects(exportChannel(store, c.id, at('mine')), { code: 'KITH_FILE', message: /is there already/ })
    assert.equal(await readFile(at('mine'), 'utf8'), 'precious')
    await assert.rejects(exportChannel(store, c.id, at('no/where')), { code: 'KITH_FILE' })
    const closed = await openStore(at('closed'))
    await closed.close()
    await assert.rejects(exportChannel(closed, c.id, at('cut')))
    assert.equal((await readdir(directory)).includes('cut'), false)
    await assert.rejects(verifyFile(at('none')), { code: 'KITH_FILE', message: /^Cannot read/ })
  })

  it(`is refused wherever it is cut or changed, and nothing of it is taken in (seed: ${SEED})`, async function () {
    this.timeout(60_000)
    const { c, store } = await talk()
    await exportChannel(store, c.id, at('file'))
    const good = await readFile(at('file'))
    const random = seededRandom(SEED)
    const other = await opened('two')
    for (let n = 0; n < TRIES; n++) {
      const place = random.below(good.length)
      const bad = Buffer.from(n % 2 === 0 ? good.subarray(0, place) : good)
      if (n % 2 === 1) bad[place] = (bad[place] as number) ^ (1 + random.below(255))
      await writeFile(at('bad'), bad)
      await assert.rejects(importFile(other, at('two'), at('bad'), NOW), (error: KithError) => {
        assert.equal(error.code, 'KITH_FILE', `try ${n}, byte ${place}`)
        assert.match(error.message, /is not whole: .* \(after \d+ good records?\)\.$/)
        return true
      })
    }
    assert.deepEqual(await other.charters(), [])
  })
})
