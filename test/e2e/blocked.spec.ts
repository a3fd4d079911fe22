// What a host blocks, at real relays: off the disk within a minute, with its reason told to everybody, and not taken in again by push,
// gossip, catch-up or import, while a relay that did not block it keeps it.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ClientNode } from '@kith/node'
import { CHARTER, type ChannelId, channelPersona, encodeBase32, founderPersona, POST, ZEROS } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { charterBody, fixtureRoot } from '@kith/testkit'
import { RelayProcess } from '@kith/testkit/lab'

const RELAY = fileURLToPath(new URL('../../apps/relay/bin/kith-relay.mjs', import.meta.url))
/** What a host who is told of something promises. Milliseconds. */
const WITHIN = 60_000
const BITS = 12
const now = (): number => Math.floor(Date.now() / 1000)

async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + WITHIN
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within ${WITHIN} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('what a host blocks', function () {
  // Three relays are started, and a minute is allowed for.
  this.timeout(180_000)
  let directory: string
  const ends: (() => Promise<unknown>)[] = []
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-blocked-'))
  })
  after(async () => {
    for (const end of ends.toReversed()) await end()
    await rm(directory, { recursive: true, force: true })
  })

  async function relay(name: string, ...args: readonly string[]): Promise<RelayProcess> {
    const site = join(directory, 'site')
    await mkdir(site, { recursive: true })
    await writeFile(join(site, 'index.html'), '<!doctype html><title>Nobody opens this</title>')
    const started = await RelayProcess.besideOthers(join(directory, name), ['--site', site, ...args])
    ends.push(() => started.stop())
    await started.start()
    return started
  }

  async function person(name: string, relays: readonly RelayProcess[]): Promise<{ node: ClientNode; store: Store }> {
    const store = await openStore(join(directory, name))
    const node = await ClientNode.start({
      store,
      now,
      random: (length) => new Uint8Array(randomBytes(length)),
      relays: relays.map(({ address }) => address),
      events: { stored: () => undefined, live: () => undefined, relays: () => undefined, journey: () => undefined },
    })
    ends.push(async () => {
      await node.stop()
      await store.close()
    })
    await until(`${name} reaches`, () => node.reached === relays.length)
    return { node, store }
  }

  async function isOnDisk(at: RelayProcess, salt: Uint8Array): Promise<boolean> {
    const names = (await readdir(at.data, { withFileTypes: true })).filter((entry) => entry.isFile())
    // A file that LevelDB deletes meanwhile went into another one, perhaps after they were listed.
    const files = await Promise.all(names.map(({ name }) => readFile(join(at.data, name)))).catch(() => null)
    return files === null ? isOnDisk(at, salt) : files.some((file) => file.includes(Buffer.from(salt)))
  }

  /** As a host types it. */
  async function run(at: RelayProcess, ...args: readonly string[]): Promise<string> {
    const all = [RELAY, ...args, '--data', at.data]
    return (await promisify(execFile)(process.execPath, all)).stdout
  }

  async function within<T>(at: RelayProcess, work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(at.data)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

  it('is gone within a minute and stays away by every path, and its reason is public', async () => {
    const other = await relay('other')
    const here = await relay('here', '--peer', other.address, '--contact', 'mail: host@kith.example.org')
    const told = async () => (await (await fetch(new URL('relay.json', here.url))).json()) as Record<string, unknown>
    const ann = await person('ann', [here, other])
    const founder = founderPersona(fixtureRoot('ann'), 1)
    const policy = { days: 0, bits: BITS, who: 0 }
    const body = { ...charterBody(founder, 'A quiet room'), policy }
    const draft = { kind: CHARTER, channel: ZEROS, after: [], body }
    const channel = (await ann.node.write(founder, draft, BITS)).id as Uint8Array as ChannelId
    await ann.node.follow(channel)
    const [mine, theirs] = ['ann', 'ben'].map((name) => channelPersona(fixtureRoot(name), channel))
    assert(mine && theirs)
    const write = (by: typeof ann, persona: typeof mine, text: string) =>
      by.node.write(persona, { kind: POST, channel, after: [], body: { text } }, BITS)
    const isKept = async (by: typeof ann, id: typeof post.id) => (await by.node.journey(id))?.at === 'kept'
    const saltOf = ({ body }: typeof post): Uint8Array => body?.['s'] as Uint8Array

    const post = await write(ann, mine, 'Somebody’s address.')
    await until('on both disks', async () => (await isOnDisk(here, saltOf(post))) && isOnDisk(other, saltOf(post)))
    assert.deepEqual((await told())['blocked'], [])

    const since = Date.now()
    await run(here, 'block', 'add', encodeBase32(post.id), '--reason', 'A private address')
    await run(here, 'block', 'add', encodeBase32(theirs.key), '--persona', '--reason', 'Threats')
    await until('off the disk', async () => !(await isOnDisk(here, saltOf(post))))
    assert(Date.now() - since < WITHIN)
    const reasons = [
      { reason: 'A private address', records: 1, personas: 0 },
      { reason: 'Threats', records: 0, personas: 1 },
    ]
    await until('told', async () => (await told())['blocked']?.toString() !== '')
    assert.deepEqual(await told(), { ...(await told()), contact: 'mail: host@kith.example.org', blocked: reasons })
    const page = await (await fetch(new URL('host.txt', here.url))).text()
    assert.match(page, /host@kith\.example\.org\n[^]* {2}1 × A private address\n {2}1 × Threats\n/)

    // Push; the other relay is away, since whoever is refused here goes on there.
    await other.stop()
    const ben = await person('ben', [here])
    await until('charter', () => ben.node.fetchCharter(channel))
    const refused = await write(ben, theirs, 'Threats, pushed here.')
    await until('refused', async () => (await ben.node.journey(refused.id))?.at === 'refused')
    assert.deepEqual(await ben.node.journey(refused.id), { at: 'refused', why: 'policy', code: 8 })
    await ben.node.stop()
    await other.start()
    // Gossip: the other relay takes it and hands it on. What comes behind it shows that it came.
    const cleo = await person('cleo', [other])
    await until('charter', () => cleo.node.fetchCharter(channel))
    const gossiped = await write(cleo, theirs, 'Threats, by another relay.')
    await until('kept there', () => isKept(cleo, gossiped.id))
    const harmless = await write(cleo, channelPersona(fixtureRoot('cleo'), channel), 'Good evening.')
    await until('handed on', () => isOnDisk(here, saltOf(harmless)))
    // Catch-up, with an empty disk of what came since.
    await here.stop()
    const late = await write(cleo, theirs, 'Threats, while it was away.')
    await until('kept there', () => isKept(cleo, late.id))
    const behind = await write(cleo, channelPersona(fixtureRoot('cleo'), channel), 'Good night.')
    await until('kept there', () => isKept(cleo, behind.id))
    await here.start()
    await until('caught up', () => isOnDisk(here, saltOf(behind)))
    // Import.
    await here.stop()
    await other.stop()
    const file = join(directory, 'file')
    assert.match(await run(other, 'channel', 'export', encodeBase32(channel), file), /Nothing is missing/)
    assert.match(await run(here, 'channel', 'import', file), /\d+ records? taken in, \d+ were here already\.\n$/)
    await within(here, async (store) => {
      for (const record of [post, gossiped, late]) {
        assert.equal(await store.has(record.id), 'header')
        assert.equal(await isOnDisk(here, saltOf(record)), false)
        assert.equal(await isOnDisk(other, saltOf(record)), true, 'who did not block it has it')
      }
      assert.equal(await store.has(refused.id), 'none')
      assert.equal(await isOnDisk(here, saltOf(refused)), false)
    })
  })
})
