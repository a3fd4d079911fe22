// Forks at real relays (spec page 15): what a child inherits reaches who knows the child alone, from relays of the parent and
// then from the child's own; what authors take back later goes in both; what nobody may bring does not come in.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import {
  ACT,
  type ChannelId,
  CHARTER,
  channelPersona,
  compose,
  equal,
  founderPersona,
  INHERIT,
  listHash,
  listsOf,
  type ParsedRecord,
  parse,
  type Persona,
  POST,
  REACT,
  type RecordId,
  REMOVE,
  RETRACT,
  REVISE,
  type Value,
  ZEROS,
} from '@kith/protocol'
import { charterBody } from '@kith/testkit'
import { freePort } from '@kith/testkit/free-port'
import { multiaddr } from '@multiformats/multiaddr'
import { Inheritance } from '../src/inheritance.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { DURABLE, HAD, LATER, push } from '../src/push.ts'
import { BITS, Lab, now, openChannel, type TestClient, type TestRelay, until } from './harness.ts'

const [alice, ben, mira, noor] = [1, 2, 3, 4].map((n) => new Uint8Array(32).fill(n)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
]
const PRIVATE = 5
const HARASSMENT = 3

interface Said {
  readonly kind?: number
  readonly after?: readonly RecordId[]
  readonly body: { readonly [key: string]: Value }
}

const say = (client: TestClient, persona: Persona, channel: ChannelId, { kind = POST, after = [], body }: Said) =>
  client.node.write(persona, { kind, channel, after, body }, BITS)

const replyTo = (root: ParsedRecord, text: string): Said => {
  return { after: [root.id], body: { text, thread: root.id, parent: root.id } }
}
const takeBack = (target: ParsedRecord): Said => {
  return { kind: RETRACT, after: [target.id], body: { target: target.id } }
}

async function holds(store: { has(id: RecordId): Promise<string> }, what: string, ...records: readonly ParsedRecord[]) {
  await until(what, async () => (await Promise.all(records.map(({ id }) => store.has(id)))).every((h) => h === 'body'))
}

/** Writes a fork of all that a client has of a channel. */
async function fork(client: TestClient, root: Uint8Array, parent: ChannelId, change: object = {}) {
  const founder = founderPersona(root, 2)
  const { authority, ids } = await client.node.toInherit(parent)
  const lists = listsOf(ids)
  const from = { parent, heads: lists.map(listHash), authority, ...change }
  const body = { ...charterBody(founder, 'Another room'), fork: from }
  const charter = await client.node.write(founder, { kind: CHARTER, channel: ZEROS, after: [], body }, BITS)
  const child = charter.id as ChannelId
  await client.node.follow(child)
  for (const each of lists) await say(client, founder, child, { kind: INHERIT, body: { ids: each } })
  return { child, ids, founder }
}

describe('forks', function () {
  this.timeout(60_000)
  const lab = new Lab()
  afterEach(() => lab.end())

  const at = ({ node }: TestRelay): string => node.addresses[0] as string

  /** A channel at a relay of its own, with a talk, and what its founder removed from it. */
  async function talk() {
    // The host of the parent's relay knows that of the child's, which comes later: they tell each other who they are.
    const port = await freePort()
    const relay = await lab.relay({ peers: [`/ip4/127.0.0.1/tcp/${port}/ws`] })
    const a = await lab.client([at(relay)])
    await until('reached', () => a.node.reached === 1)
    const parent = await openChannel(a, alice)
    const [founder, other] = [founderPersona(alice, 1), channelPersona(ben, parent)]
    const root = await say(a, channelPersona(alice, parent), parent, { body: { text: 'A thread.' } })
    const reply = await say(a, other, parent, replyTo(root, 'A reply.'))
    const reaction = await say(a, channelPersona(alice, parent), parent, {
      kind: REACT,
      after: [reply.id],
      body: { target: reply.id, n: 1, code: 3 },
    })
    const exposing = await say(a, other, parent, replyTo(root, 'She lives at 5 Elm Road.'))
    const rude = await say(a, other, parent, replyTo(root, 'Go away.'))
    const remove = async (prev: RecordId, target: ParsedRecord, report: number) =>
      say(a, founder, parent, {
        kind: ACT,
        after: prev === parent ? [] : [prev],
        body: { prev, action: REMOVE, targets: [target.id], rule: 1, reason: 'Removed.', report },
      })
    const first = await remove(parent as Uint8Array as RecordId, exposing, PRIVATE)
    const second = await remove(first.id, rude, HARASSMENT)
    await holds(relay.store, 'kept', root, reply, reaction, exposing, rude, first, second)
    await a.node.stop()
    await a.store.close()
    return { relay, port, a, parent, founder, other, root, reply, reaction, exposing, rude, acts: [first, second] }
  }

  type Talk = Awaited<ReturnType<typeof talk>>

  /** Somebody who read the parent forks it at a relay that never heard of it. */
  async function forked(before: Talk, maxChannels = 1) {
    const m = await lab.client([at(before.relay)])
    await until('reached', () => m.node.reached === 1)
    await m.node.follow(before.parent)
    await holds(m.store, 'read', before.root, before.reply, before.rude, ...before.acts)
    await say(m, channelPersona(mira, before.parent), before.parent, { body: { text: 'I was here.' } })
    m.node.unfollow(before.parent)
    // With room for one channel: people who are in both would have the parent carried there too.
    const theirs = await lab.relay({ port: before.port, maxChannels })
    m.node.addRelay(at(theirs))
    await until('reached both', () => m.node.reached === 2)
    const made = await fork(m, mira, before.parent)
    await until('carried', () => theirs.node.channels === 1)
    return { m, theirs, ...made }
  }

  it('reach who joins the child alone with every relay of the parent gone, and bring back no private details', async () => {
    const before = await talk()
    const { parent, relay, root, reply, reaction, exposing, rude, acts } = before
    const { child, theirs, m } = await forked(before)
    await holds(theirs.store, 'all of it', root, reply, reaction, rude, ...acts)
    assert.equal(await theirs.store.has(exposing.id), 'none', 'what exposed somebody is not asked for')
    assert.equal(theirs.node.channels, 1, 'the parent is not carried')
    await m.node.stop()
    await relay.node.stop()

    const n = await lab.client([at(theirs)])
    await until('reached', () => n.node.reached === 1)
    assert.equal(await n.node.fetchCharter(child), true)
    await n.node.follow(child)
    await holds(n.store, 'inherited', root, reply, reaction, rude, ...acts)
    assert.equal(await n.store.has(exposing.id), 'none')
    const thread = (await n.store.threads(child, { limit: 9 })).find(({ id }) => equal(id, root.id))
    assert.equal(thread?.replies, 2)
    assert.equal((await n.store.reactions(child, reply.id)).length, 1)
    const lineage = await n.node.inheritance.lineage(child)
    assert.deepEqual(
      lineage.map(({ channel }) => channel),
      [parent],
    )
    const state = lineage[0] === undefined ? null : await n.node.inheritance.stateOf(lineage[0])
    assert.ok(state !== null, 'what stewards had decided is known')
  })

  it('lose what an author takes back in the parent, and take what they say anew, at relays that carry the child alone', async () => {
    const before = await talk()
    const { other, parent, reply, rude, root } = before
    const { child, theirs } = await forked(before)
    await holds(theirs.store, 'brought', reply, rude)
    const n = await lab.client([at(theirs)])
    await until('reached', () => n.node.reached === 1)
    await n.node.follow(child)
    await holds(n.store, 'inherited', reply, rude)

    // Ben is in the parent alone.
    const b = await lab.client([at(before.relay)])
    await until('reached both', () => b.node.reached === 2)
    await b.node.follow(parent)
    await holds(b.store, 'read', reply, rude)
    const late = await say(b, other, parent, replyTo(root, 'After the fork.'))
    const revised = { target: rude.id, n: 1, post: { text: 'Sorry.', thread: root.id, parent: root.id } }
    const revision = await say(b, other, parent, { kind: REVISE, after: [rude.id], body: revised })
    const foreign = await say(b, channelPersona(noor, parent), parent, takeBack(root))
    await say(b, other, parent, takeBack(reply))
    for (const { store } of [before.relay, theirs]) {
      await until('taken back', async () => (await store.has(reply.id)) === 'header')
    }
    await holds(theirs.store, 'said anew', revision)
    await holds(before.relay.store, 'said in the parent', late, foreign)
    assert.deepEqual(await Promise.all([late, foreign].map(({ id }) => theirs.store.has(id))), ['none', 'none'])

    // Who comes to the child later, and who was there, at either relay.
    const late2 = await lab.client([at(before.relay)])
    await until('reached', () => late2.node.reached > 0)
    await late2.node.fetchCharter(child)
    await late2.node.follow(child)
    n.node.wake()
    for (const { store } of [n, late2]) {
      await until('taken back for a reader', async () => (await store.has(reply.id)) === 'header')
      await holds(store, 'said anew for a reader', revision, root)
      assert.deepEqual(await Promise.all([late, foreign].map(({ id }) => store.has(id))), ['none', 'none'])
      const standing = (await store.replyMarks(child, root.id)).filter((mark) => mark.standing)
      assert.deepEqual(
        standing.map(({ id }) => id),
        [rude.id],
      )
    }
  })

  it('let nobody bring what is not inherited, until the parent is carried for its own sake', async () => {
    const before = await talk()
    const { parent, root, rude, reply } = before
    const { child, theirs } = await forked(before, 2)
    await holds(theirs.store, 'brought', root, rude, reply)
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(at(theirs)))
    const stranger = channelPersona(noor, parent)
    const written = async (draft: Said, channel: ChannelId = parent) => {
      const { kind = POST, after = [], body } = draft
      const random = new Uint8Array(randomBytes(24))
      return compose(stranger, { kind, channel, after, body, time: now() }, { bits: BITS, random })
    }
    const statusOf = async (message: Uint8Array) => (await push(connection, [message])).results[0]?.status
    assert.equal(await statusOf(await written({ body: { text: 'In the parent.' } })), LATER)
    assert.equal(await statusOf(await written(takeBack(root))), LATER, 'by another')
    assert.equal(
      await statusOf(await written({ kind: REACT, after: [root.id], body: { target: root.id, n: 1, code: 1 } })),
      LATER,
    )

    // A list that the charter does not name makes nothing anybody's.
    const [post] = [parse(await written({ body: { text: 'Never in a list.' } }))]
    assert(post.ok)
    assert.equal(await statusOf(await written({ kind: INHERIT, body: { ids: post.record.id } }, child)), DURABLE)
    assert.deepEqual(await theirs.store.heirs([post.record.id]), [[]])
    assert.equal(await theirs.store.hasInherited(child, listHash(post.record.id)), false)

    // Its charter is here for the child's sake, also for who opens the store anew, until somebody asks that it be carried.
    assert.equal(theirs.node.channels, 1)
    assert.equal((await Inheritance.open(theirs.store)).isOrigin(parent), true)
    const charter = await theirs.store.get(parent)
    assert.equal(await statusOf(charter?.record.bytes as Uint8Array), HAD)
    assert.equal(theirs.node.channels, 2)
    assert.equal((await Inheritance.open(theirs.store)).isOrigin(parent), false)
    assert.equal(await statusOf(await written({ body: { text: 'In the parent.' } })), DURABLE)
  })

  it('of forks take along what those took along, and what was decided in each', async () => {
    const before = await talk()
    const { parent, root, reply, rude, exposing } = before
    const { child, m, theirs } = await forked(before)
    await holds(theirs.store, 'brought', root, reply, rude)
    await holds(m.store, 'there', root, reply)
    const [inChild, founder] = [channelPersona(mira, child), founderPersona(mira, 2)]
    const answer = await say(m, inChild, child, replyTo(root, 'Said in the child.'))
    const removed = await say(m, founder, child, {
      kind: ACT,
      body: { prev: child, action: REMOVE, targets: [answer.id], rule: 1, reason: 'Removed.', report: HARASSMENT },
    })
    await holds(theirs.store, 'kept', answer, removed)
    const last = await lab.relay()
    m.node.unfollow(child)
    m.node.addRelay(at(last))
    await until('reached', () => m.node.reached === 3)
    const { child: grandchild, ids } = await fork(m, noor, child)
    assert.ok(ids.some((id) => equal(id, reply.id)) && ids.some((id) => equal(id, answer.id)))
    assert.ok(!ids.some((id) => equal(id, exposing.id)))
    const n = await lab.client([at(before.relay)])
    await until('reached', () => n.node.reached > 0)
    await until('fetched', () => n.node.fetchCharter(grandchild))
    await n.node.follow(grandchild)
    await holds(n.store, 'inherited', root, reply, rude, answer, removed)
    const lineage = await n.node.inheritance.lineage(grandchild)
    assert.deepEqual(
      lineage.map(({ channel }) => channel),
      [child, parent],
    )
    for (const ancestor of lineage) assert.ok((await n.node.inheritance.stateOf(ancestor)) !== null)
    assert.equal((await n.store.replies(grandchild, root.id)).length, 3)
  })

  it('whose lists leave out what their authority rests on show nothing, and get nothing', async () => {
    const before = await talk()
    const { parent, reply, relay } = before
    const m = await lab.client([at(relay)])
    await until('reached', () => m.node.reached === 1)
    await m.node.follow(parent)
    await holds(m.store, 'read', reply)
    const heads = listsOf([reply.id])
    const founder = founderPersona(mira, 3)
    const { authority } = await m.node.toInherit(parent)
    const body = { ...charterBody(founder, 'A trick'), fork: { parent, heads: heads.map(listHash), authority } }
    const charter = await m.node.write(founder, { kind: CHARTER, channel: ZEROS, after: [], body }, BITS)
    const child = charter.id as ChannelId
    await m.node.follow(child)
    const list = await say(m, founder, child, { kind: INHERIT, body: { ids: heads[0] as Uint8Array } })
    await holds(relay.store, 'kept', list)
    const n = await lab.client([at(relay)])
    await until('reached', () => n.node.reached === 1)
    await n.node.fetchCharter(child)
    await n.node.follow(child)
    await holds(n.store, 'its list', list)
    assert.equal(await n.store.has(reply.id), 'none')
    const [ancestor] = await n.node.inheritance.lineage(child)
    assert.equal(ancestor && (await n.node.inheritance.stateOf(ancestor)), null)
  })
})
