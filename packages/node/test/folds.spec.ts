// A node's live fold is the fold of all that it holds, however that came: the vectors of the specification, from the store and by
// the door, in any order; and a newcomer has it before the first post.

import assert from 'node:assert/strict'
import { type Authority, hashOfState, stateOf } from '@kith/authority'
import { ACT, type ChannelId, GUIDE, home, POST, type RecordId, ROLE, STEWARD, verify } from '@kith/protocol'
import type { VerifiedRecord } from '@kith/protocol'
import { openStore } from '@kith/store'
import { type FixtureChannel, fixtureChannel, fromHex, seededRandom, toHex } from '@kith/testkit'
import vectors from '../../../docs/spec/vectors/authority.json' with { type: 'json' }
import { Folds } from '../src/folds.ts'
import { Lab, until } from './harness.ts'

async function recordsOf(messages: readonly string[]): Promise<VerifiedRecord[]> {
  const verdicts = await Promise.all(messages.map((message) => verify(fromHex(message))))
  return verdicts.map((verdict) => {
    assert(verdict.ok)
    return verdict.record
  })
}

/** On how many targets some act holds. */
function actedOn(authority: Authority): number {
  const acts = stateOf(authority)?.['acts']
  return Array.isArray(acts) ? acts.length : 0
}

describe('live folds', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  it('end in the state of the vectors, from the store, from the door, and from both', async function () {
    this.timeout(60_000)
    const random = seededRandom('folds')
    for (const { name, records: messages, stateHash } of vectors) {
      const records = await recordsOf(messages)
      const channel = home(records[0] as VerifiedRecord)
      for (let round = 0; round < 3; round++) {
        const shuffled = records.toSorted(() => (random.bytes(1)[0] as number) - 128)
        const before = Math.floor((shuffled.length * round) / 2)
        const store = await openStore(await lab.directory())
        let changes = 0
        const folds = new Folds(store, () => changes++)
        await store.put(shuffled.slice(0, before))
        await folds.of(channel)
        for (const record of shuffled.slice(before)) {
          await store.put([record])
          folds.take(record)
        }
        const { authority } = await folds.of(channel)
        const state = stateOf(authority)
        const found = state === null ? null : toHex(hashOfState(state))
        assert.equal(found, stateHash, `${name}, ${before} of ${records.length} before`)
        if (round < 2 && stateHash !== null && records.length > 1) await until('told', () => changes > 0)
        await store.close()
      }
    }
  })

  it('keep nothing in memory by those whom nobody names, and read it when somebody does', async () => {
    const c = await fixtureChannel('unnamed')
    const ana = c.persona('ana')
    const store = await openStore(await lab.directory())
    lab.onEnd(() => store.close())
    const grant = { prev: c.id, who: ana.key, role: STEWARD, box: ana.box, grant: false }
    const role = await c.record(c.founder, ROLE, grant)
    const post = await c.post(c.persona('ben'), 'A post.')
    const guide = { prev: c.id, action: GUIDE, targets: [post.id], rule: 0, reason: 'Be kind.' }
    const act = await c.record(ana, ACT, guide, { after: [role.id] })
    const folds = new Folds(store, () => undefined)
    await store.put([c.charter, act])
    const fold = await folds.of(c.id)
    assert.equal(fold.isNamed(ana.key), false)
    assert.equal(actedOn(fold.authority), 0)
    await store.put([role])
    folds.take(role)
    await until('read', async () => actedOn((await folds.of(c.id)).authority) === 1)
    assert.equal(fold.isNamed(ana.key), true)
  })

  it('read again what came while the store was read that names its author', async () => {
    const c = await fixtureChannel('meanwhile')
    const ana = c.persona('ana')
    const store = await openStore(await lab.directory())
    lab.onEnd(() => store.close())
    const grant = { prev: c.id, who: ana.key, role: STEWARD, box: ana.box, grant: false }
    const role = await c.record(c.founder, ROLE, grant)
    const post = await c.post(c.persona('ben'), 'A post.')
    const guide = { prev: c.id, action: GUIDE, targets: [post.id], rule: 0, reason: 'Be kind.' }
    const act = await c.record(ana, ACT, guide, { after: [role.id] })
    await store.put([c.charter, role])
    const live: { folds?: Folds } = {}
    const authority: typeof store.authority = async (channel) => {
      const found = await store.authority(channel)
      await store.put([act])
      live.folds?.take(act)
      return found
    }
    const slow = new Proxy(store, { get: (of, key) => (key === 'authority' ? authority : Reflect.get(of, key)) })
    live.folds = new Folds(slow, () => undefined)
    assert.equal(actedOn((await live.folds.of(c.id)).authority), 1)
  })

  it('of the channels that were asked least lately are forgotten, and are the same when they are asked again', async () => {
    const store = await openStore(await lab.directory())
    lab.onEnd(() => store.close())
    const channels: FixtureChannel[] = []
    for (const name of ['one', 'two', 'three']) channels.push(await fixtureChannel(name))
    await store.put(channels.map(({ charter }) => charter))
    const folds = new Folds(store, () => undefined, 2)
    const [one, two, three] = channels.map(({ id }) => id) as [ChannelId, ChannelId, ChannelId]
    const first = await folds.of(one)
    const second = await folds.of(two)
    assert.equal(await folds.of(one), first)
    await folds.of(three)
    assert.equal(await folds.of(one), first)
    const again = await folds.of(two)
    assert.notEqual(again, second)
    assert.deepEqual(stateOf(again.authority), stateOf(second.authority))
  })

  it('reach a newcomer before the first post, though every post is younger', async function () {
    this.timeout(30_000)
    const c = await fixtureChannel('newcomer')
    const ana = c.persona('ana')
    const grant = { prev: c.id, who: ana.key, role: STEWARD, box: ana.box, grant: false }
    const role = await c.record(c.founder, ROLE, grant)
    const line: VerifiedRecord[] = [role]
    for (let i = 0; i < 100; i++) {
      const prev: RecordId = i === 0 ? (c.id as Uint8Array as RecordId) : (line.at(-1) as VerifiedRecord).id
      const guide = { prev, action: GUIDE, targets: [role.id], rule: 0, reason: `Words ${i}.` }
      line.push(await c.record(ana, ACT, guide, { after: i === 0 ? [role.id] : [] }))
    }
    const posts: VerifiedRecord[] = []
    for (let i = 0; i < 600; i++) posts.push(await c.post(c.persona('ben'), `Post ${i}.`))
    const directory = await lab.directory()
    const store = await openStore(directory)
    await store.put([c.charter, ...line, ...posts])
    await store.close()
    const relay = await lab.relay({ directory })
    const client = await lab.client(relay.node.addresses)
    await until('reached', () => client.node.reached === 1)
    await client.node.follow(c.id)
    const firstPost = client.stored.findIndex(({ kind }) => kind === POST)
    const lastOfLine = client.stored.findLastIndex(({ kind }) => kind < POST)
    assert.equal(client.stored.length, 702)
    assert.equal(lastOfLine, 101, 'charter, role and acts')
    assert.equal(firstPost, 102)
    const [there, here] = [await relay.node.authority(c.id), await client.node.authority(c.id)]
    assert(there && here)
    assert.deepEqual(stateOf(here), stateOf(there))
    assert.equal(actedOn(here), 1)
    assert.equal(await client.node.authority(new Uint8Array(32) as ChannelId), null)
  })
})
