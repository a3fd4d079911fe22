// A report and an appeal on their way, from what somebody says to a steward's desk, by real records and stores: who reads
// them, what belongs together, and what a steward's own marks do.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Authority, foldAuthority, measuresOf } from '@kith/authority'
import {
  ACT,
  type APPEAL,
  compose,
  encodeBase32,
  type PersonaKey,
  REMOVE,
  type REPORT,
  REPORT_BITS,
  RESTORE,
  ROLE,
  type SealedBody,
  STEWARD,
  type Value,
  type VerifiedRecord,
  verify,
} from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel, fixtureRoot } from '@kith/testkit'
import type { DeskView } from '../src/reported.ts'
import { deskOf } from '../src/session/desk.ts'
import { Device } from '../src/session/device.ts'
import { keepMark } from '../src/session/marks.ts'
import type { Reader } from '../src/session/reader.ts'
import { appeal, tell } from '../src/session/telling.ts'

const NOW = FIXTURE_TIME + 86_400

describe('from a report to the desk', function () {
  // Work of eighteen bits for each.
  this.timeout(60_000)
  let directory: string
  let store: Store
  let c: FixtureChannel
  let root: VerifiedRecord
  let cruel: VerifiedRecord
  let governed: VerifiedRecord[]
  let devices: Store[]

  /** Ana and Ben look after it, beside its founder. */
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-desk-'))
    store = await openStore(join(directory, 'store'))
    c = await fixtureChannel('desk')
    root = await c.post(c.persona('cleo'), 'Nobody knows yet.')
    cruel = await c.reply(c.persona('troll'), root, 'You should be ashamed.')
    governed = [c.charter]
    devices = []
    await store.put([c.charter, root, cruel])
    for (const name of ['ana', 'ben']) await steward(name)
  })
  afterEach(async () => {
    for (const each of [store, ...devices]) await each.close()
    await rm(directory, { recursive: true, force: true })
  })

  const authority = (): Authority => foldAuthority(c.id, governed)

  async function govern(kind: number, body: { readonly [key: string]: Value }, author = c.founder) {
    const { prev, after } = authority().citationsFor(encodeBase32(author.key))
    const record = await c.record(author, kind, { prev, ...body }, { after })
    governed.push(record)
    await store.put([record])
    return record
  }

  const steward = (name: string) => {
    const { box, key } = c.persona(name)
    return govern(ROLE, { who: key, role: STEWARD, box, grant: false })
  }

  /** Somebody's device, whose sealed words come to everybody at once. */
  async function deviceOf(name: string) {
    const own = await openStore(join(directory, `${name}-${Math.random()}`))
    await own.local.put('root', fixtureRoot(name))
    const device = await Device.open(own)
    devices.push(own)
    const sealed = {
      add: async (
        kind: typeof REPORT | typeof APPEAL,
        channel: FixtureChannel['id'],
        seal: (author: PersonaKey) => Promise<SealedBody>,
      ): Promise<void> => {
        const author = c.persona(`nobody ${c.random.u32()}`)
        const body = { ...(await seal(author.key)) }
        const draft = { kind, channel, time: FIXTURE_TIME + 3600, after: [], body }
        const verdict = await verify(await compose(author, draft, { bits: REPORT_BITS, random: c.random.bytes(24) }))
        assert(verdict.ok)
        await store.put([verdict.record])
      },
    }
    return { device, sealed, store, now: NOW, node: { authority: async () => authority() } }
  }

  async function deskFor(name: string): Promise<DeskView | 'none'> {
    const own = new Set([encodeBase32(c.persona(name).key)])
    const held = authority()
    const reader: Reader = {
      channel: c.id,
      founder: encodeBase32(c.founder.key),
      opened: FIXTURE_TIME,
      lang: 'en',
      authority: held,
      measures: measuresOf(held),
      listed: new Map(),
      rules: [[1, 'Speak from your own experience.']],
      choices: { own, muted: new Set(), dropped: new Set(), labels: new Set(), now: NOW },
    }
    return deskOf(await deviceOf(name), reader)
  }

  async function deskOn(name: string): Promise<DeskView> {
    const desk = await deskFor(name)
    assert(desk !== 'none')
    return desk
  }

  it('comes to stewards and nobody else; worry apart from what was broken; a case for each thread', async () => {
    const dan = await deviceOf('dan')
    const channel = c.id
    await tell(dan, channel, { reason: 3, target: encodeBase32(cruel.id), words: ' Twice now. ' })
    await tell(dan, channel, { reason: 4, target: encodeBase32(cruel.id), words: '' })
    await tell(dan, channel, { reason: 1, target: encodeBase32(root.id), words: 'Are they safe?' })
    assert.equal(await deskFor('dan'), 'none')
    for (const name of ['ana', 'ben']) {
      const { appeals, cases } = await deskOn(name)
      assert.equal(appeals.length, 0)
      const sorted = cases.toSorted((a, b) => Number(a.worried) - Number(b.worried))
      assert.deepEqual(
        sorted.map(({ about, people, reasons, reports, thread, worried }) => [
          about,
          worried,
          reasons,
          thread,
          people,
          new Set(reports.map(({ words }) => words)),
        ]),
        [
          ['thread', false, [3, 4], encodeBase32(root.id), [encodeBase32(cruel.author)], new Set(['Twice now.', null])],
          ['thread', true, [1], encodeBase32(root.id), [encodeBase32(root.author)], new Set(['Are they safe?'])],
        ],
      )
    }
  })

  it('about a steward comes to the others', async () => {
    await tell(await deviceOf('dan'), c.id, { reason: 3, who: encodeBase32(c.persona('ana').key), words: '' })
    assert.equal((await deskOn('ana')).cases.length, 0)
    assert.deepEqual(
      (await deskOn('ben')).cases.map(({ about, people }) => [about, people]),
      [['person', [encodeBase32(c.persona('ana').key)]]],
    )
  })

  it('keeps a steward’s own marks, and shows what was decided since', async () => {
    await tell(await deviceOf('dan'), c.id, { reason: 3, target: encodeBase32(cruel.id), words: '' })
    const [before] = (await deskOn('ana')).cases
    assert.deepEqual([before?.reports.map(({ mark }) => mark), before?.acts.length], [[null], 0])
    const ids = before?.reports.map(({ id }) => id) ?? []
    await keepMark(store, encodeBase32(c.id), ids, 'taken')
    await govern(ACT, { action: REMOVE, targets: [cruel.id], rule: 1, reason: 'It judged.' }, c.persona('ben'))
    const [after] = (await deskOn('ana')).cases
    assert.deepEqual(
      [after?.reports.map(({ mark }) => mark), after?.acts.map(({ reason }) => reason)],
      [['taken'], ['It judged.']],
    )
    await keepMark(store, encodeBase32(c.id), ids, null)
    assert.equal((await deskOn('ana')).cases[0]?.reports[0]?.mark, null)
  })

  it('an appeal comes to who did not sign, under its author’s name if they want it, until the act is undone', async () => {
    const [ana, ben, troll] = ['ana', 'ben', 'troll'].map((name) => c.persona(name))
    const act = await govern(ACT, { action: REMOVE, targets: [cruel.id], rule: 1, reason: 'It judged.' }, ana)
    const own = await deviceOf('troll')
    const key = encodeBase32(troll!.key)
    await appeal(own, c.id, { act: encodeBase32(act.id), words: 'I meant myself.', by: key })
    await appeal(own, c.id, { act: encodeBase32(act.id), words: 'Please look again.', by: null })
    assert.equal((await deskOn('ana')).appeals.length, 0)
    const { appeals } = await deskOn('ben')
    const byWords = appeals.toSorted((a, b) => (a.words < b.words ? -1 : 1))
    assert.deepEqual(
      byWords.map(({ by, holds, thread, words }) => [words, by, holds, thread]),
      [
        ['I meant myself.', key, true, encodeBase32(root.id)],
        ['Please look again.', null, true, encodeBase32(root.id)],
      ],
    )
    assert.equal(appeals[0]?.act?.reason, 'It judged.')
    await govern(ACT, { action: RESTORE, targets: [act.id], rule: 0, reason: 'It was about themselves.' }, ben)
    assert.deepEqual(
      (await deskOn('ben')).appeals.map(({ holds }) => holds),
      [false, false],
    )
  })

  it('is not sent where nobody else would read it', async () => {
    const alone = await fixtureChannel('alone')
    const post = await alone.post(alone.founder, 'My room, my rules.')
    await store.put([alone.charter, post])
    const dan = {
      ...(await deviceOf('dan')),
      node: { authority: async () => foldAuthority(alone.id, [alone.charter]) },
    }
    const telling = { reason: 3, target: encodeBase32(post.id), words: '' }
    await assert.rejects(tell(dan, alone.id, telling), { code: 'KITH_NO_HEARER' })
  })
})
