// A hostile libp2p peer: nothing that breaks a rule reaches a store or the event for the screen, its sender's score
// falls, honest people go on, and no message says who sent it.

import assert from 'node:assert/strict'
import { channelPersona, compose, encodeCanonical, POST, parse, topicOf, type ChannelId, concat } from '@kith/protocol'
import { TopicValidatorResult } from '@libp2p/gossipsub'
import { multiaddr } from '@multiformats/multiaddr'
import { Ledger, SHUT_OUT } from '../src/ledger.ts'
import { type Network, openNetwork } from '../src/network.ts'
import { INVALID, push } from '../src/push.ts'
import { BITS, Lab, now, openChannel, type TestClient, type TestRelay, until } from './harness.ts'

/** What gossipsub knows and its public type leaves out. */
function inside(network: Network): { getMeshPeers(topic: string): string[]; getScore(peer: string): number } {
  return network.services.pubsub as unknown as ReturnType<typeof inside>
}

const root = new Uint8Array(32).fill(2)

describe('a hostile peer', () => {
  const lab = new Lab()
  let relay: TestRelay
  let honest: TestClient
  let channel: ChannelId
  let attacker: Network

  beforeEach(async () => {
    relay = await lab.relay()
    honest = await lab.client(relay.node.addresses)
    channel = await openChannel(honest, root)
    await until('carried', () => relay.node.channels === 1)
    attacker = (await openNetwork({ role: 'client', ledger: new Ledger(now) })).network
    lab.onEnd(async () => attacker.stop())
    await attacker.dial(multiaddr(relay.node.addresses[0]))
    attacker.services.pubsub.subscribe(topicOf(channel))
    await until('in the mesh', () => inside(attacker).getMeshPeers(topicOf(channel)).length > 0)
  })
  afterEach(() => lab.end())

  const me = (): string => attacker.peerId.toString()

  async function sound(text = 'x'): Promise<Uint8Array> {
    const draft = { kind: POST, channel, time: now(), after: [], body: { text } }
    return compose(channelPersona(root, channel), draft, { bits: BITS, random: new Uint8Array(24).fill(text.length) })
  }

  /** Bad messages by name, each from a sound one. */
  async function bad(): Promise<Record<string, Uint8Array>> {
    const message = await sound('honest words')
    const parsed = parse(message)
    assert(parsed.ok)
    const { bodyBytes, contentBytes, envelopeBytes, signature } = parsed.record
    const forged = signature.slice()
    forged[0] = (forged[0] as number) ^ 1
    return {
      malformed: new Uint8Array([0xff, 0x00, 0x17]),
      oversize: concat(message, new Uint8Array(17 * 1024)),
      'wrongly signed': encodeCanonical([0, encodeCanonical([contentBytes, forged]), bodyBytes]),
      'non-canonical': concat(message, new Uint8Array([0])),
      'another body': encodeCanonical([
        0,
        envelopeBytes,
        encodeCanonical({ s: new Uint8Array(16), text: 'not what was signed' }),
      ]),
    }
  }

  it('by gossip: no bad record reaches a store, its score falls, it is shut out, the relay stays up', async () => {
    const before = [await relay.store.count(channel), honest.stored.length]
    for (const [name, message] of Object.entries(await bad())) {
      const debt = relay.node.debt(me())
      await attacker.services.pubsub.publish(topicOf(channel), message)
      await until(`${name} is charged`, () => relay.node.debt(me()) > debt)
    }
    await until('gossipsub knows', () => inside(relay.node.network).getScore(me()) <= -40)
    assert.deepEqual([await relay.store.count(channel), honest.stored.length], before)
    const post = await honest.node.write(
      channelPersona(root, channel),
      { kind: POST, channel, after: [], body: { text: 'still here' } },
      BITS,
    )
    await until('the relay keeps honest posts', async () => (await relay.store.has(post.id)) === 'body')
  })

  it('by push: each is answered invalid, nothing is stored, enough of it closes the door', async () => {
    const before = await relay.store.count(channel)
    const [connection] = attacker.getConnections()
    assert(connection)
    const messages = Object.values(await bad()).filter((message) => message.length < 16 * 1024)
    const { results } = await push(connection, messages)
    assert.deepEqual(
      results.map(({ status }) => status),
      messages.map(() => INVALID),
    )
    assert.equal(await relay.store.count(channel), before)
    while (relay.node.debt(me()) < SHUT_OUT) await push(connection, messages).catch(() => undefined)
    await until('disconnected', () => relay.node.network.getConnections(attacker.peerId).length === 0)
    await until('the socket itself is closed', () => attacker.getConnections().length === 0)
  })

  it('a copy under a bad signature does not keep the honest one from arriving', async () => {
    const message = await sound('the honest one')
    const parsed = parse(message)
    assert(parsed.ok)
    const { bodyBytes, contentBytes, id } = parsed.record
    const copy = encodeCanonical([0, encodeCanonical([contentBytes, new Uint8Array(64)]), bodyBytes])
    await attacker.services.pubsub.publish(topicOf(channel), copy)
    await until('charged', () => relay.node.debt(me()) > 0)
    await attacker.services.pubsub.publish(topicOf(channel), message)
    await until('the honest one is stored', async () => (await honest.store.has(id)) === 'body')
  })

  it('a record of another channel, one from the future and one without work are not taken', async () => {
    const before = await relay.store.count(channel)
    const persona = channelPersona(root, channel)
    const random = new Uint8Array(24).fill(9)
    const make = (time: number, to: Uint8Array, bits: number, seed: Uint8Array) =>
      compose(persona, { kind: POST, channel: to, time, after: [], body: { text: 'x' } }, { bits, random: seed })
    const idle = async (): Promise<Uint8Array> => {
      for (let n = 0; ; n++) {
        const message = await make(now(), channel, 0, new Uint8Array(24).fill(n))
        const parsed = parse(message)
        if (parsed.ok && (parsed.record.id[0] as number) >= 16) return message
      }
    }
    await attacker.services.pubsub.publish(
      topicOf(channel),
      await make(now(), new Uint8Array(32).fill(5), BITS, random),
    )
    await until('another channel is charged', () => relay.node.debt(me()) >= 9)
    await attacker.services.pubsub.publish(topicOf(channel), await idle())
    await until('no work is charged', () => relay.node.debt(me()) >= 19)
    await attacker.services.pubsub.publish(topicOf(channel), await make(now() + 3600, channel, BITS, random))
    const last = await sound('after all that')
    await attacker.services.pubsub.publish(topicOf(channel), last)
    await until('the sound one is in', async () => (await relay.store.count(channel)) === before + 1)
    assert(relay.node.debt(me()) < 21, 'the future costs nobody')
  })

  it('a message says nothing of the peer that sent it', async () => {
    const seen: { type: string; data: Uint8Array; keys: string[] }[] = []
    attacker.services.pubsub.topicValidators.set(topicOf(channel), () => TopicValidatorResult.Accept)
    attacker.services.pubsub.addEventListener('message', ({ detail }) => {
      seen.push({ type: detail.type, data: detail.data, keys: Object.keys(detail) })
    })
    await honest.node.write(
      channelPersona(root, channel),
      { kind: POST, channel, after: [], body: { text: 'who am I' } },
      BITS,
    )
    await until('heard', () => seen.length > 0)
    const [message] = seen
    assert.equal(message?.type, 'unsigned')
    assert.deepEqual(message?.keys.sort(), ['data', 'topic', 'type'])
    const peers = [relay.node.network.peerId, ...relay.node.network.getPeers()]
    for (const peer of peers) {
      const id = Buffer.from(peer.toMultihash().bytes)
      assert.equal(Buffer.from(message?.data).includes(id.subarray(4)), false)
    }
  })
})
