// Live messages between real nodes: who is here, who listens, who is writing; over relays, against floods, and gone without
// a trace.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ChannelId,
  channelPersona,
  composeLive,
  HERE,
  isLiveMessage,
  LISTENING,
  liveSigner,
  type ParsedLive,
  parseLive,
  POST,
  REPLYING,
  type RecordId,
  slotOf,
  compose,
  topicOf,
} from '@kith/protocol'
import { seededRandom, toHex } from '@kith/testkit'
import { freePort } from '@kith/testkit/free-port'
import { TopicValidatorResult } from '@libp2p/gossipsub'
import { multiaddr } from '@multiformats/multiaddr'
import { Ledger } from '../src/ledger.ts'
import { type Network, openNetwork } from '../src/network.ts'
import { readAddress } from '../src/relay-address.ts'
import { newRelayKey } from '../src/relay-key.ts'
import { BITS, Lab, now, openChannel, type TestClient, type TestRelay, until } from './harness.ts'

const alice = new Uint8Array(32).fill(1)
const bob = new Uint8Array(32).fill(2)
const WEEK = 7 * 24 * 60 * 60

describe('live messages between nodes', function () {
  this.timeout(30_000)
  const lab = new Lab()
  /** One for a whole test, also when the next begins meanwhile. */
  let slot: number
  beforeEach(() => {
    slot = slotOf(now())
  })
  afterEach(() => lab.end())

  const thread = seededRandom('a waiting thread').bytes(32) as RecordId

  /** A relay, a channel on it, and two people who follow it; by their clocks a slot has just begun, and Ben's can skip. */
  async function pair(): Promise<{
    relay: TestRelay
    ann: TestClient
    ben: TestClient
    channel: ChannelId
    skip: (seconds: number) => void
  }> {
    const relay = await lab.relay()
    const behind = now() % 300
    let ahead = -behind
    const ann = await lab.client(relay.node.addresses, undefined, () => now() - behind)
    const ben = await lab.client(relay.node.addresses, undefined, () => now() + ahead)
    const channel = await openChannel(ann, alice)
    await enter(ben, channel)
    return { relay, ann, ben, channel, skip: (seconds) => (ahead += seconds) }
  }

  async function enter(client: TestClient, channel: ChannelId): Promise<void> {
    await until('the charter', () => client.node.fetchCharter(channel))
    await client.node.follow(channel)
  }

  const threadsOf = ({ node }: TestClient, channel: ChannelId): string[] =>
    node.live(channel).replying.map(({ mine, thread: id }) => `${mine ? 'mine' : 'theirs'} ${toHex(id)}`)

  /** A stranger's libp2p at a relay, in a channel's mesh; keeps every live message that it hears. */
  async function stranger(
    { node }: TestRelay,
    channel: ChannelId,
  ): Promise<{
    network: Network
    heard: ParsedLive[]
    raw: Uint8Array[]
    say: (bytes: Uint8Array) => Promise<unknown>
  }> {
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const topic = topicOf(channel)
    const heard: ParsedLive[] = []
    const raw: Uint8Array[] = []
    network.services.pubsub.topicValidators.set(topic, (_, { data }) => {
      const verdict = parseLive(data, channel)
      if (verdict.ok) heard.push(verdict.live)
      if (isLiveMessage(data)) raw.push(data)
      return TopicValidatorResult.Ignore
    })
    network.services.pubsub.subscribe(topic)
    await network.dial(multiaddr(node.addresses[0]))
    const inside = network.services.pubsub as unknown as { getMeshPeers(topic: string): string[] }
    await until('in the mesh', () => inside.getMeshPeers(topic).length > 0)
    return { network, heard, raw, say: (bytes) => network.services.pubsub.publish(topic, bytes) }
  }

  const sybil = (i: number, channel: ChannelId): Uint8Array =>
    composeLive(liveSigner(seededRandom(`sybil ${i}`).bytes(32)), { channel, kind: HERE, slot, body: {} })

  /** A persona with a post of a week ago, which the relay has and others catch up with. */
  async function established(relay: TestRelay, channel: ChannelId, root: Uint8Array): Promise<void> {
    const time = now() - WEEK - 600
    const draft = { kind: POST, channel, time, after: [], body: { text: 'a week ago' } }
    await until('the relay carries it', () => relay.node.channels > 0)
    const message = await compose(channelPersona(root, channel), draft, { bits: BITS, random: new Uint8Array(24) })
    const [answer] = await relay.node.write([message], {})
    assert.equal(answer?.status, 'stored')
  }

  it('a claim is seen within two seconds, labels for ten minutes by the own clock, and is given back', async () => {
    const { ann, ben, channel, skip } = await pair()
    const since = performance.now()
    ann.node.claim(channel, thread, null)
    assert.deepEqual(threadsOf(ann, channel), [`mine ${toHex(thread)}`])
    await until('Ben sees it', () => threadsOf(ben, channel).length === 1)
    assert(performance.now() - since < 2_000, `${performance.now() - since} ms`)
    assert.deepEqual(threadsOf(ben, channel), [`theirs ${toHex(thread)}`])
    assert(ben.live.length > 0 && ben.live.every((id) => toHex(id) === toHex(channel)))
    skip(595)
    assert.equal(threadsOf(ben, channel).length, 1)
    skip(6)
    assert.deepEqual(threadsOf(ben, channel), [])
    skip(-601)
    assert.equal(threadsOf(ben, channel).length, 1)
    ann.node.release(channel, thread)
    assert.deepEqual(threadsOf(ann, channel), [])
    await until('Ben sees that too', () => threadsOf(ben, channel).length === 0)
  })

  it('two who claim one thread learn of each other', async () => {
    const { ann, ben, channel } = await pair()
    ann.node.claim(channel, thread, null)
    ben.node.claim(channel, thread, channelPersona(bob, channel))
    for (const client of [ann, ben]) {
      await until('both claims', () => threadsOf(client, channel).length === 2)
      assert.deepEqual(threadsOf(client, channel).sort(), [`mine ${toHex(thread)}`, `theirs ${toHex(thread)}`])
    }
    const theirs = ann.node.live(channel).replying.find(({ mine }) => !mine)
    assert.deepEqual(theirs?.key, channelPersona(bob, channel).key)
  })

  it('listening shows for who wrote here a week ago, and for nobody else', async () => {
    const relay = await lab.relay()
    const [ann, ben] = [await lab.client(relay.node.addresses), await lab.client(relay.node.addresses)]
    const channel = await openChannel(ann, alice)
    await established(relay, channel, bob)
    for (const client of [ann, ben]) await enter(client, channel)
    const carol = channelPersona(new Uint8Array(32).fill(9), channel)
    const bens = channelPersona(bob, channel)
    const { heard } = await stranger(relay, channel)
    ann.node.listen(channel, carol)
    ben.node.listen(channel, bens)
    await until('Ann sees Ben', () => ann.node.live(channel).listening.length === 1)
    assert.deepEqual(ann.node.live(channel).listening, [bens.key])
    assert.deepEqual(ben.node.live(channel).listening, [], 'not oneself, and not who came today')
    ben.node.listen(channel, null)
    await until('no more', () => ann.node.live(channel).listening.length === 0)
    assert.deepEqual(new Set(heard.map(({ key }) => toHex(key))), new Set([toHex(bens.key)]))
  })

  it('goes from relay to relay, and reaches who is connected to the other one', async () => {
    const first = await lab.relay({ tcp: true })
    const tcp = first.node.addresses.find((address) => readAddress(address)?.kind === 'tcp') as string
    const second = await lab.relay({ tcp: true, peers: [tcp] })
    await until('linked', () => first.node.peers === 1 && second.node.peers === 1)
    const ann = await lab.client(first.node.addresses.slice(0, 1))
    const channel = await openChannel(ann, alice)
    await until('both carry it', () => first.node.channels === 1 && second.node.channels === 1)
    const here = await stranger(first, channel)
    const there = await stranger(second, channel)
    for (let i = 0; i < 8; i++) await here.say(sybil(i, channel))
    await until('the other relay handed them on', () => there.heard.length === 8)
    await until('Ann is connected to both', () => ann.node.reached === 2)
    ann.node.claim(channel, thread, null)
    await until('both hear Ann', () => [here, there].every(({ heard }) => heard.some((live) => live.thread !== null)))
    assert.equal(first.node.debt(second.node.network.peerId.toString()), 0)
  })

  it('who floods is handed on as little as anybody, charged, and shut out; others are heard', async () => {
    const { ann, ben, channel, relay } = await pair()
    const attacker = await stranger(relay, channel)
    const listener = await stranger(relay, channel)
    const me = attacker.network.peerId.toString()
    for (let i = 0; i < 32; i++) await attacker.say(sybil(i, channel))
    await until('eight went on', () => listener.heard.length === 8)
    assert.equal(relay.node.debt(me), 0)
    for (let i = 32; i < 100; i++) await attacker.say(sybil(i, channel))
    await until('charged', () => relay.node.debt(me) > 0)
    await until('shut out', () => relay.node.network.getConnections(attacker.network.peerId).length === 0)
    ann.node.claim(channel, thread, null)
    await until('Ben sees the claim', () => threadsOf(ben, channel).length === 1)
    await until('the listener too', () => listener.heard.some((live) => live.kind === REPLYING))
    assert.equal(listener.heard.filter(({ kind }) => kind === HERE).length, 8)
  })

  it('what is broken or of another channel is charged and not handed on', async () => {
    const { ben, channel, relay } = await pair()
    const attacker = await stranger(relay, channel)
    const me = attacker.network.peerId.toString()
    const forged = sybil(1, channel)
    forged[forged.length - 1] = (forged.at(-1) as number) ^ 1
    const broken = [forged, sybil(2, new Uint8Array(32).fill(5) as ChannelId), Uint8Array.of(0x82, 1, 0x40)]
    for (const bytes of broken) {
      const debt = relay.node.debt(me)
      await attacker.say(bytes)
      await until('charged', () => relay.node.debt(me) > debt + 9)
    }
    const listener = await stranger(relay, channel)
    await attacker.say(sybil(3, channel))
    await until('a sound one goes on', () => listener.heard.length === 1)
    assert.equal(ben.node.live(channel).replying.length, 0)
  })

  it('says nothing of who sends it: no peer id, no persona, no key twice', async () => {
    const { ann, channel, relay } = await pair()
    const listener = await stranger(relay, channel)
    const persona = channelPersona(alice, channel)
    ann.node.beHere(channel, true)
    // That may show at any time within a minute.
    for (const name of ['one', 'two']) {
      const id = seededRandom(name).bytes(32) as RecordId
      ann.node.claim(channel, id, null)
      await until(`claim ${name}`, () =>
        listener.heard.some((live) => live.thread !== null && toHex(live.thread) === toHex(id) && !live.ends),
      )
    }
    await until('the first is taken back', () => listener.heard.some(({ ends }) => ends))
    const keys = new Set(listener.heard.filter(({ ends }) => !ends).map(({ key }) => toHex(key)))
    assert.equal(keys.size, listener.heard.filter(({ ends }) => !ends).length)
    const peers = [relay.node.network.peerId, ...relay.node.network.getPeers()]
    const secrets = [...peers.map((peer) => peer.toMultihash().bytes.subarray(4)), persona.key, persona.box]
    for (const message of listener.raw) {
      for (const secret of secrets) assert.equal(Buffer.from(message).includes(Buffer.from(secret)), false)
    }
    assert(listener.raw.length >= 3)
  })

  it('a person who leaves says nothing more, not even that', async () => {
    const { ann, ben, channel, relay } = await pair()
    const listener = await stranger(relay, channel)
    ann.node.claim(channel, thread, null)
    await until('Ben sees it', () => threadsOf(ben, channel).length === 1)
    await until('heard', () => listener.heard.length === 1)
    const before = relay.node.connections
    await ann.node.stop()
    await until('gone', () => relay.node.connections === before - 1)
    ben.node.claim(channel, thread, null)
    await until('what comes next is Ben', () => listener.heard.length === 2)
    assert.equal(listener.heard.filter(({ ends }) => ends).length, 0)
    assert.equal(threadsOf(ben, channel).length, 2, 'the label lasts its time')
  })

  it('in a channel that is not followed nothing is said or heard', async () => {
    const { ann, ben, channel, relay } = await pair()
    const listener = await stranger(relay, channel)
    ben.node.claim(channel, thread, null)
    await until('heard', () => threadsOf(ann, channel).length === 1)
    ann.node.unfollow(channel)
    ann.node.claim(channel, thread, null)
    ann.node.beHere(channel, true)
    assert.deepEqual(ann.node.live(channel), { here: 'nobody', listening: [], replying: [] })
    ben.node.release(channel, thread)
    await until('taken back', () => listener.heard.some(({ ends }) => ends))
    assert.equal(new Set(listener.heard.map(({ key }) => toHex(key))).size, 1)
  })

  it('goes on after the relay was away', async () => {
    const port = await freePort()
    const key = await newRelayKey()
    const directory = await lab.directory()
    const first = new Lab()
    const before = await first.relay({ port, key, directory })
    const [ann, ben] = [await lab.client(before.node.addresses), await lab.client(before.node.addresses)]
    const channel = await openChannel(ann, alice)
    await enter(ben, channel)
    await first.end()
    await until('lost', () => ann.node.reached === 0 && ben.node.reached === 0)
    ann.node.claim(channel, thread, null)
    await lab.relay({ port, key, directory })
    await until('reached again', () => ann.node.reached === 1 && ben.node.reached === 1)
    await until('Ben sees what was claimed meanwhile', () => threadsOf(ben, channel).length === 1)
  })

  it('leaves nothing in any store', async () => {
    const own = new Lab()
    const directory = await lab.directory()
    const relay = await own.relay({ directory })
    const [ann, ben] = [await own.client(relay.node.addresses), await own.client(relay.node.addresses)]
    const channel = await openChannel(ann, alice)
    await enter(ben, channel)
    const attacker = await stranger(relay, channel)
    await attacker.say(sybil(1, channel))
    ann.node.claim(channel, thread, null)
    await until('all is heard', () => threadsOf(ben, channel).length === 1 && attacker.heard.length > 0)
    const signed = [sybil(1, channel), ...attacker.raw].map((bytes) => Buffer.from(bytes.subarray(-64)))
    const names = [thread, ...attacker.heard.map(({ key }) => key)].map((bytes) => Buffer.from(bytes))
    const places = [directory, ann.directory, ben.directory]
    await ann.node.stop()
    await relay.node.stop()
    for (const { store } of [ann, ben, relay]) await store.close()
    for (const place of places) {
      const files = (await readdir(place, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
      const bytes = Buffer.concat(
        await Promise.all(files.map(({ name, parentPath }) => readFile(join(parentPath, name)))),
      )
      assert(bytes.includes(Buffer.from(channel)), 'what is stored is found')
      for (const each of [...signed, ...names]) assert.equal(bytes.includes(each), false)
    }
    await own.end()
  })

  it('a listener whom only this device does not know shows when their posts are here', async () => {
    const { ann, ben, channel, relay } = await pair()
    await established(relay, channel, bob)
    ben.node.listen(channel, channelPersona(bob, channel))
    const { heard } = await stranger(relay, channel)
    await ann.node.follow(channel)
    ben.node.listen(channel, null)
    await until('the relay knows them', () => heard.some(({ ends, kind }) => ends && kind === LISTENING))
    ben.node.listen(channel, channelPersona(bob, channel))
    await until('Ann sees Ben', () => ann.node.live(channel).listening.length === 1)
  })
})
