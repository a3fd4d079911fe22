// Who may hand a relay what (spec page 05 §4), at real relays: what the channel's stewards decided is asked of who pushes, and of
// nobody else. Around the relay a banned persona's words still reach everybody's set, and everybody's view hides them.

import assert from 'node:assert/strict'
import { decide, measuresOf } from '@kith/authority'
import {
  ACT,
  AMEND,
  BAN,
  type ChannelId,
  CHARTER,
  channelPersona,
  compose,
  encodeBase32,
  FORK,
  founderPersona,
  MEMBER,
  OPEN,
  PAUSE,
  parse,
  type Persona,
  POST,
  type RecordId,
  RESTORE,
  RETRACT,
  ROLE,
  STEWARD,
  topicOf,
  type Value,
  ZEROS,
} from '@kith/protocol'
import { charterBody } from '@kith/testkit'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { freePort } from '@kith/testkit/free-port'
import { WHY_BANNED, WHY_PAUSED, WHY_STEWARD, WHY_WORK } from '../src/admission.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { DURABLE, HAD, LATER, POLICY, push } from '../src/push.ts'
import { Lab, now, type TestRelay, until } from './harness.ts'

describe('who may hand a relay what', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  const founder = founderPersona(new Uint8Array(32).fill(1), 1)
  const personaOf = (channel: ChannelId, n: number): Persona => channelPersona(new Uint8Array(32).fill(n), channel)
  let drawn = 0

  interface Draft {
    readonly kind?: number
    readonly body?: { readonly [key: string]: Value }
    readonly after?: readonly RecordId[]
    readonly time?: number
    readonly bits?: number
  }

  async function written(author: Persona, channel: Uint8Array, draft: Draft = {}) {
    const { after = [], bits = 0, body = { text: 'Here I am.' }, kind = POST, time = now() } = draft
    const random = new Uint8Array(24)
    new DataView(random.buffer).setUint32(0, ++drawn)
    const parsed = parse(await compose(author, { kind, channel, body, time, after }, { bits, random }))
    assert(parsed.ok)
    return parsed.record
  }

  type Written = Awaited<ReturnType<typeof written>>

  /** A relay that carries a new channel, and somebody connected to it who says what it answers. */
  async function scene(relay?: TestRelay, others: readonly TestRelay[] = []) {
    const at = relay ?? (await lab.relay({ charterBits: 0 }))
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const dial = ({ node }: TestRelay): Promise<Connection> => network.dial(multiaddr(node.addresses[0]))
    const connection = await dial(at)
    const [charter] = [await written(founder, ZEROS, { kind: CHARTER, body: charterBody(founder, 'A room') })]
    const channel = charter.id as Uint8Array as ChannelId
    /** Status, and why with policy. */
    const answers = async (...records: readonly Written[]): Promise<[number, number][]> => {
      const { results } = await push(
        connection,
        records.map(({ bytes }) => bytes),
      )
      return results.map(({ status, why }) => [status, why])
    }
    let prev = charter.id
    /** A record by the founder, on the one before. */
    const rules = async (kind: number, body: { readonly [key: string]: Value }): Promise<Written> => {
      const record = await written(founder, channel, { kind, body: { prev, ...body } })
      prev = record.id
      return record
    }
    const act = (action: number, targets: readonly Uint8Array[], more: { readonly [key: string]: Value } = {}) =>
      rules(ACT, { action, targets, rule: action === RESTORE ? 0 : 1, reason: 'As agreed.', ...more })
    assert.deepEqual(await answers(charter), [[DURABLE, 0]])
    for (const other of others)
      assert.equal((await push(await dial(other), [charter.bytes])).results[0]?.status, DURABLE)
    return { relay: at, network, channel, charter, answers, rules, act }
  }

  it('a banned persona posts no more; takes back, forks and is heard; and posts again when it is restored', async () => {
    const { act, answers, channel, network, relay } = await scene()
    const ann = personaOf(channel, 2)
    const before = await written(ann, channel)
    assert.deepEqual(await answers(before), [[DURABLE, 0]])
    const ban = await act(BAN, [ann.key])
    const post = await written(ann, channel)
    const retract = await written(ann, channel, { kind: RETRACT, body: { target: before.id }, after: [before.id] })
    const fork = await written(ann, channel, { kind: FORK, body: { child: ann.key } })
    const other = await written(personaOf(channel, 3), channel)
    assert.deepEqual(await answers(ban, post, before, retract, fork, other), [
      [DURABLE, 0],
      [POLICY, WHY_BANNED],
      [HAD, 0],
      [DURABLE, 0],
      [DURABLE, 0],
      [DURABLE, 0],
    ])
    assert.equal(await relay.store.has(post.id), 'none')
    const restore = await act(RESTORE, [ann.key])
    assert.deepEqual(await answers(restore, post), [
      [DURABLE, 0],
      [DURABLE, 0],
    ])
    assert.equal(relay.node.debt(network.peerId.toString()), 0, 'nobody pays')
  })

  it('a pause and a ban end by the relay’s clock, whatever date a record claims', async () => {
    const { act, answers, channel } = await scene()
    const [ann, ben, cleo] = [2, 3, 4].map((n) => personaOf(channel, n)) as [Persona, Persona, Persona]
    const minute = (seconds: number): number => seconds - (seconds % 60)
    const later = minute(now()) + 600
    const paused = await act(PAUSE, [ann.key], { until: later })
    // The relay's clock is the test's own: an act of an hour ago that ended half an hour ago.
    const over = minute(now()) - 1800
    const ended = await written(founder, channel, {
      kind: ACT,
      time: now() - 3600,
      body: { prev: paused.id, action: BAN, targets: [ben.key], rule: 1, reason: 'For a while.', until: over },
    })
    const dated = await written(cleo, channel)
    const sneaky = [now() - 3 * 86_400, later + 60].map((time) => written(ann, channel, { time }))
    assert.deepEqual(await answers(paused, ended, ...(await Promise.all(sneaky)), await written(ben, channel), dated), [
      [DURABLE, 0],
      [DURABLE, 0],
      [POLICY, WHY_PAUSED],
      [POLICY, WHY_PAUSED],
      [DURABLE, 0],
      [DURABLE, 0],
    ])
  })

  it('who is steward no more, or not yet, has no act taken; whom nobody named may be named yet', async () => {
    const { act, answers, channel, charter, rules } = await scene()
    const [ann, ben] = [personaOf(channel, 2), personaOf(channel, 3)]
    const grant = await rules(ROLE, { who: ann.key, role: STEWARD, box: ann.box, grant: false })
    const post = await written(ben, channel)
    const guide = (after: readonly RecordId[]) =>
      written(ann, channel, {
        kind: ACT,
        after,
        body: { prev: charter.id, action: 1, targets: [post.id], rule: 0, reason: 'Kindly.' },
      })
    const [first, second] = [await guide([grant.id]), await guide([grant.id])]
    assert.deepEqual(await answers(first), [[LATER, 0]])
    assert.deepEqual(await answers(grant, first), [
      [DURABLE, 0],
      [DURABLE, 0],
    ])
    const removal = await rules(ROLE, { who: ann.key, role: MEMBER })
    assert.deepEqual(await answers(removal, second, first), [
      [DURABLE, 0],
      [POLICY, WHY_STEWARD],
      [HAD, 0],
    ])
    assert.deepEqual(await answers(await written(ann, channel), await act(BAN, [ann.key])), [
      [DURABLE, 0],
      [DURABLE, 0],
    ])
  })

  it('work that an amended policy asks binds who pushes, not what is catching up', async () => {
    const first = await lab.relay({ charterBits: 0, tcp: true })
    const { answers, channel, rules } = await scene(first)
    const ann = personaOf(channel, 2)
    const light = await written(ann, channel)
    const early = await written(ann, channel)
    assert.deepEqual(await answers(early), [[DURABLE, 0]])
    const amend = await rules(AMEND, { field: 'policy', value: { days: 0, bits: 16, who: OPEN } })
    const heavy = await written(ann, channel, { bits: 16 })
    assert.deepEqual(await answers(amend, light, heavy), [
      [DURABLE, 0],
      [POLICY, WHY_WORK],
      [DURABLE, 0],
    ])
    const tcp = first.node.addresses.find((each) => !each.includes('/ws')) as string
    const second = await lab.relay({ charterBits: 0, tcp: true, peers: [tcp] })
    await until('caught up', async () => (await second.store.has(early.id)) === 'body')
  })

  it('around the relay the banned reach every set, and no view', async () => {
    const relay = await lab.relay({ charterBits: 0 })
    const { act, answers, channel } = await scene(relay)
    const ann = personaOf(channel, 2)
    assert.deepEqual(await answers(await act(BAN, [ann.key])), [[DURABLE, 0]])
    const client = await lab.client(relay.node.addresses)
    await until('reached', () => client.node.reached === 1)
    await client.node.follow(channel)

    // Somebody who speaks gossip as a relay does.
    const listen = [`/ip4/127.0.0.1/tcp/${await freePort()}/ws`]
    const { network } = await openNetwork({ role: 'relay', ledger: new Ledger(now), listen })
    lab.onEnd(async () => network.stop())
    network.services.pubsub.subscribe(topicOf(channel))
    await network.dial(multiaddr(relay.node.addresses[0]))
    const isNear = () => network.services.pubsub.getSubscribers(topicOf(channel)).length > 0
    await until('in the topic', isNear)
    const post = await written(ann, channel)
    await network.services.pubsub.publish(topicOf(channel), post.bytes)
    // One set: the relay keeps it and hands it on, since what one side refuses would be offered for ever.
    await until('stored', async () => (await relay.store.has(post.id)) === 'body')
    await until('handed on', async () => (await client.store.has(post.id)) === 'body')
    assert.deepEqual(await answers(post, await written(ann, channel)), [
      [HAD, 0],
      [POLICY, WHY_BANNED],
    ])
    const authority = await client.node.authority(channel)
    assert(authority)
    const said = { id: encodeBase32(post.id), author: encodeBase32(ann.key), time: post.time, labels: [] }
    const standing = { opened: 0, founder: '', firstBy: () => 0 }
    const tend = { hidden: new Set<string>(), opened: new Set<string>(), who: 0, closed: false, since: 0 }
    const thread = { root: said, tend, standing, stewards: measuresOf(authority), firstReplyBy: () => 0 }
    const nobody = new Set<string>()
    const reader = { own: nobody, muted: nobody, dropped: nobody, labels: new Set<number>(), now: now() }
    const { causes, show } = decide(said, thread, reader)
    assert.deepEqual([show, causes.map(({ by, why }) => [by, why])], ['hide', [['stewards', 'banned']]])
  })

  it('a person is told why', async () => {
    const relay = await lab.relay({ charterBits: 0 })
    const { act, answers, channel } = await scene(relay)
    const client = await lab.client(relay.node.addresses)
    await until('reached', () => client.node.reached === 1)
    await client.node.follow(channel)
    const ann = personaOf(channel, 2)
    assert.deepEqual(await answers(await act(BAN, [ann.key])), [[DURABLE, 0]])
    const { id } = await client.node.write(ann, { kind: POST, channel, after: [], body: { text: 'Still here.' } }, 0)
    await until('told', async () => (await client.node.journey(id))?.at === 'refused')
    assert.deepEqual(await client.node.journey(id), { at: 'refused', why: 'policy', code: WHY_BANNED })
  })
})
