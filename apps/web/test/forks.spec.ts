// A fork in the views, from real records and a real node without a relay: what is shown of before, on whose word, and which line
// the parent shows that nobody who looks after it takes away.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldAuthority } from '@kith/authority'
import { ClientNode } from '@kith/node'
import {
  ACT,
  BAN,
  type ChannelId,
  encodeBase32,
  FORK,
  idsIn,
  INHERIT,
  type InheritBody,
  REMOVE,
  RETRACT,
  type VerifiedRecord,
} from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel, fixtureRoot } from '@kith/testkit'
import { writeRetraction } from '../src/session/actions.ts'
import { Choices } from '../src/session/choices.ts'
import { Device } from '../src/session/device.ts'
import type { Engine } from '../src/session/engine.ts'
import { finishForks, writeFork } from '../src/session/forking.ts'
import { lineageOf, sideOf } from '../src/session/lineage.ts'
import { Memory } from '../src/session/memory.ts'
import { readerOf } from '../src/session/reader.ts'
import { sourceOf } from '../src/session/reading.ts'
import { threadList, threadView } from '../src/session/threads.ts'

const WEEK = 7 * 86_400
const NEW = { name: 'Elsewhere', purpose: 'To go on.', langs: ['en'], topics: [], audience: 1, rules: ['Be kind.'] }

describe('a fork, in the views', function () {
  this.timeout(20_000)
  let directory: string
  let store: Store
  let engine: Engine
  let c: FixtureChannel
  let root: VerifiedRecord
  let own: VerifiedRecord
  let rude: VerifiedRecord
  let exposing: VerifiedRecord

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-forks-'))
    store = await openStore(directory)
    await store.local.put('root', fixtureRoot('ana'))
    const memory = new Memory(store)
    const node = await ClientNode.start({
      store,
      now: () => Math.floor(Date.now() / 1000),
      random: (length) => new Uint8Array(randomBytes(length)),
      relays: [],
      events: {
        stored: (record) => memory.forget(record),
        relays: () => undefined,
        journey: () => undefined,
        inherited: () => memory.forgetAll(),
      },
    })
    const device = await Device.open(store)
    engine = { store, device, memory, node, choices: await Choices.open(store) } as Partial<Engine> as Engine
    c = await fixtureChannel('forked')
    root = await c.post(c.persona('ben'), 'Nobody knows yet.')
    own = await c.reply(c.persona('ana'), root, 'I know.')
    rude = await c.reply(c.persona('troll'), root, 'Go away.')
    exposing = await c.reply(c.persona('troll'), root, 'It is the one from Elm Road.')
    const removal = await act(REMOVE, exposing.id, { report: 5 })
    await store.put([c.charter, root, own, rude, exposing, removal, await act(REMOVE, rude.id, {}, removal)])
    await device.join(c.id, [])
    await node.follow(c.id)
  })
  afterEach(async () => {
    await engine.node.stop()
    await store.close()
    await rm(directory, { recursive: true, force: true })
  })

  const act = (action: number, target: Uint8Array, more: object = {}, before?: VerifiedRecord) => {
    const authority = foldAuthority(c.id, before === undefined ? [c.charter] : [c.charter, before])
    const { prev, after } = authority.citationsFor(encodeBase32(c.founder.key))
    return c.record(c.founder, ACT, { prev, action, targets: [target], rule: 1, reason: 'So.', ...more }, { after })
  }
  const forked = async (): Promise<ChannelId> => {
    const child = await writeFork(engine, c.id, NEW, (id, n) => engine.device.founding(id as never, n))
    await engine.node.follow(child as never)
    return child as Uint8Array as ChannelId
  }
  const viewed = async (channel: ChannelId) =>
    threadView(sourceOf(engine), await readerOf(engine, channel), root.id, encodeBase32(c.founder.key))

  it('shows what was written before as such, what was removed as removed by whom, and what exposed somebody nowhere', async () => {
    const child = await forked()
    const thread = await viewed(child)
    assert(thread)
    assert.equal(thread.root.inherited, true)
    assert.deepEqual(
      thread.replies.map(({ text }) => text),
      ['I know.', 'Go away.'],
    )
    const [mine, removed] = thread.replies
    assert.equal(mine?.mine, true, 'what this person wrote before is theirs to take back')
    assert.equal(removed?.fold?.why, 'removed')
    assert.deepEqual(removed?.causes[0]?.signed, [encodeBase32(c.founder.key)])
    assert.deepEqual(removed?.causes[0]?.rule, [1, 'Speak from your own experience.'], 'by the rule of that channel')
    const { cards } = await threadList(sourceOf(engine), await readerOf(engine, child))
    assert.deepEqual(
      cards.map(({ root: { inherited }, replies }) => [inherited, replies]),
      [[true, 1]],
    )
    const before = await viewed(c.id)
    assert.equal(before?.root.inherited, false)
    assert.equal(before?.replies.length, 3)
  })

  it('shows nothing of before while not all is here that had been decided', async () => {
    const { id } = await fixtureChannel('another')
    const persona = encodeBase32(c.founder.key)
    const reader = {
      ...(await readerOf(engine, c.id)),
      channel: id,
      before: { states: [], whole: false, exposed: new Set<string>() },
    }
    assert.equal(await threadView(sourceOf(engine), reader, root.id, persona), null)
    const whole = { ...reader, before: { ...reader.before, whole: true } }
    assert.ok(await threadView(sourceOf(engine), whole, root.id, persona))
  })

  it('is gone through with after a crash, with the lists that its charter names', async () => {
    const child = await forked()
    const lists = async () => (await store.authority(child)).filter(({ record }) => record.kind === INHERIT)
    const [list] = await lists()
    assert(list)
    const { ids } = list.record.body as unknown as InheritBody
    assert.ok(!idsIn(ids).some((id) => encodeBase32(id) === encodeBase32(exposing.id)))
    assert.deepEqual(await store.local.list('forking/'), [])
    await store.local.put(`forking/${encodeBase32(child)}`, ids)
    await finishForks(engine)
    assert.deepEqual(await store.local.list('forking/'), [])
    assert.equal((await lists()).length, 1)
    assert.deepEqual((await lineageOf(engine, c.id)).forks, [encodeBase32(child)])
  })

  it('takes a post back in both, written where it was and where it is seen', async () => {
    const child = await forked()
    await writeRetraction(engine, own.id, () => ({}))
    const backs = await Promise.all([c.id, child].map((channel) => store.since(channel, { time: 0, limit: 99 })))
    assert.deepEqual(
      backs.map((records) => records.filter(({ record }) => record.kind === RETRACT).length),
      [1, 1],
    )
    for (const channel of [c.id, child]) assert.equal((await viewed(channel))?.replies[0]?.text, null)
  })

  it('is told in the parent whatever is done about it there, once for each child, and by newcomers not', async () => {
    const other = await fixtureChannel('child')
    const fork = (by: string, child: FixtureChannel, time: number) =>
      c.record(c.persona(by), FORK, { child: child.id }, { time })
    const told = await fork('ben', other, FIXTURE_TIME + 2 * WEEK)
    const again = await fork('troll', other, FIXTURE_TIME + 2 * WEEK)
    const late = await fork('nobody yet', await fixtureChannel('flood'), FIXTURE_TIME + 2 * WEEK)
    const last = (await store.authority(c.id)).filter(({ record }) => record.kind === ACT).at(-1)
      ?.record as VerifiedRecord
    const ban = await c.record(
      c.founder,
      ACT,
      { prev: last.id, action: BAN, targets: [c.persona('ben').key], rule: 1, reason: 'Went away.' },
      { after: [last.id] },
    )
    const removal = await c.record(
      c.founder,
      ACT,
      { prev: ban.id, action: REMOVE, targets: [told.id], rule: 1, reason: 'Nobody is to know.' },
      { after: [ban.id] },
    )
    await store.put([told, again, late, ban, removal])
    engine.node.unfollow(c.id)
    await engine.node.follow(c.id)
    const { forks, from } = await lineageOf(engine, c.id)
    assert.deepEqual(forks, [encodeBase32(other.id)])
    assert.equal(from, null)
  })

  it('stands beside its parent with what differs', async () => {
    const child = await forked()
    const [here, there] = [await sideOf(engine, c.id), await sideOf(engine, child)]
    assert.equal(there?.name, 'Elsewhere')
    assert.deepEqual(there?.rules, [[1, 'Be kind.']])
    assert.deepEqual(there?.lineage.from, { channel: here?.id, name: here?.name })
    assert.equal(there?.lineage.whole, true)
    assert.deepEqual([here?.joined, there?.joined], [true, true])
    assert.equal(here?.stewards.length, 1)
    assert.deepEqual([here?.known, there?.known], [true, true])
  })
})
