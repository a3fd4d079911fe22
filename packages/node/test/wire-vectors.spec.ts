// docs/spec/vectors/wire.json is what travels: a real relay with the file's clock gives its answers byte for byte, and
// our own asker sends its requests.

import assert from 'node:assert/strict'
import { type ChannelId, decodeCanonical, FUTURE_SKEW, topicOf, type Value } from '@kith/protocol'
import { fromHex, toHex } from '@kith/testkit'
import { encode, scalarOf, timesBase } from '@kith/testkit/edwards'
import { freePort } from '@kith/testkit/free-port'
import { openStore, type Store } from '@kith/store'
import type { Connection, PrivateKey, Stream } from '@libp2p/interface'
import { byteStream } from '@libp2p/utils'
import { multiaddr } from '@multiformats/multiaddr'
import claims from '../../../docs/spec/vectors/claims.json' with { type: 'json' }
import wire from '../../../docs/spec/vectors/wire.json' with { type: 'json' }
import { CATCH_UP, pagedCatchUp } from '../src/catch-up.ts'
import { readClaim, type RelayClaim } from '../src/claim.ts'
import { gossipSettings } from '../src/gossip-settings.ts'
import { Ingest } from '../src/ingest.ts'
import { BROKEN_FRAME, Ledger, REFUSED_RECORD } from '../src/ledger.ts'
import { type Hello, hello, HELLO, serveHello } from '../src/hello.ts'
import { openNetwork, type OpenNetwork } from '../src/network.ts'
import { PUSH, push } from '../src/push.ts'
import { meet } from '../src/meet.ts'
import { newRelayKey, relayKeyFrom } from '../src/relay-key.ts'
import { RelayNode } from '../src/relay-node.ts'
import { Lab, until } from './harness.ts'

type Exchange = (typeof wire.exchanges)[number] | (typeof wire.hello.exchanges)[number] | (typeof wire.meet)[number]

const now = (): number => wire.relay.clock
const lab = new Lab()

/** The body of a frame: what follows its length. */
function bodyOf(hex: string): Uint8Array {
  const bytes = fromHex(hex)
  return bytes.subarray(bytes.findIndex((byte) => byte < 128) + 1)
}

function plain(value: Value | undefined): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  return Array.isArray(value) ? value.map(plain) : value
}

async function startRelay(): Promise<RelayNode> {
  const store = await openStore(await lab.directory())
  const node = await RelayNode.start({
    store,
    now,
    privateKey: relayKeyFrom(await newRelayKey()),
    listen: [`/ip4/127.0.0.1/tcp/${await freePort()}/ws`],
    announce: [],
    peers: [],
    contact: '',
    certificates: null,
    maxChannels: 1000,
    charterBits: wire.relay.charterBits,
  })
  lab.onEnd(async () => {
    await node.stop()
    await store.close()
  })
  return node
}

/** A node with the libp2p key of a seed, or a new one. */
async function open(seed?: string, listen: readonly string[] = []): Promise<OpenNetwork> {
  const key = seed === undefined ? {} : { privateKey: keyOf(seed) }
  const role = listen.length > 0 ? 'relay' : 'client'
  const node = await openNetwork({ role, ledger: new Ledger(now), listen, ...key })
  lab.onEnd(() => node.stop())
  return node
}

/** A libp2p key of its seed: protobuf, then seed and public key. */
function keyOf(seed: string): PrivateKey {
  return relayKeyFrom(fromHex(`08011240${seed}${toHex(encode(timesBase(scalarOf(fromHex(seed)))))}`))
}

/** A stranger for each exchange: a debt ends with who made it. */
async function dial(address: string, seed?: string): Promise<Dialled> {
  const node = await open(seed)
  return { node, peer: node.network.peerId.toString(), connection: await node.network.dial(multiaddr(address)) }
}

interface Dialled {
  readonly node: OpenNetwork
  readonly peer: string
  readonly connection: Connection
}

/** Sends what the asker sends and compares each answer; `debt` is what the exchange has cost. */
async function play(exchange: Exchange, { connection }: Dialled, debt: () => number): Promise<void> {
  const before = debt()
  for (const frame of exchange.frames) {
    const means = 'means' in frame ? frame.means : undefined
    assert.deepEqual(plain(decodeCanonical(bodyOf(frame.hex))), means)
  }
  const stream = await connection.newStream(exchange.protocol)
  const bytes = byteStream(stream)
  for (const { from, hex } of exchange.frames) {
    if (from === 'asker') stream.send(fromHex(hex))
    else assert.equal(toHex((await bytes.read({ bytes: hex.length / 2 })).subarray()), hex)
  }
  if (exchange.ends) {
    await until('charged', () => debt() === before + BROKEN_FRAME)
    await until('reset', () => stream.status !== 'open')
  }
}

/** A peer that answers a protocol with the frames of an exchange, and keeps what it was asked. */
async function scripted(exchange: Exchange, seed?: string): Promise<{ connection: Connection; asked: string[] }> {
  const address = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
  const { network } = await open(seed, [address])
  const asked: string[] = []
  await network.handle(exchange.protocol, async (stream: Stream) => {
    const bytes = byteStream(stream)
    for (const { from, hex } of exchange.frames) {
      if (from === 'answerer') stream.send(fromHex(hex))
      else asked.push(toHex((await bytes.read({ bytes: hex.length / 2 })).subarray()))
    }
  })
  return { connection: (await dial(address)).connection, asked }
}

const sentBy = (exchange: Exchange) => exchange.frames.filter(({ from }) => from === 'asker').map(({ hex }) => hex)

function named(name: string): Exchange {
  const found = wire.exchanges.find((exchange) => exchange.name === name)
  assert(found, `no exchange "${name}"`)
  return found
}

/** The byte strings of the list in a frame. */
function listIn(hex: string): Uint8Array[] {
  const value = decodeCanonical(bodyOf(hex)) as readonly Value[]
  return value[1] as Uint8Array[]
}

describe('examples of the wire', function () {
  // A store, a relay and a stranger for each exchange.
  this.timeout(60_000)
  let relay: RelayNode
  let address: string

  before(async () => {
    relay = await startRelay()
    address = relay.addresses[0] as string
  })
  after(() => lab.end())

  for (const exchange of wire.exchanges) {
    it(`${exchange.protocol}: ${exchange.name}`, async () => {
      const dialled = await dial(address)
      await play(exchange, dialled, () => relay.debt(dialled.peer))
      await dialled.node.stop()
    })
  }

  for (const { length, start, zeros, end } of wire.lengths.frames) {
    it(`a frame of ${length} bytes is read to its end`, async () => {
      const { node, peer, connection } = await dial(address)
      const stream = await connection.newStream(PUSH)
      if (!stream.send(fromHex(`${start}${'00'.repeat(zeros)}${end}`))) await stream.onDrain()
      const { hex } = wire.lengths.answer
      assert.equal(toHex((await byteStream(stream).read({ bytes: hex.length / 2 })).subarray()), hex)
      assert.equal(relay.debt(peer), REFUSED_RECORD)
      await node.stop()
    })
  }

  for (const { length, start } of wire.lengths.tooLong) {
    it(`a frame of ${length} bytes is refused by its length`, async () => {
      const { node, peer, connection } = await dial(address)
      const stream = await connection.newStream(PUSH)
      stream.send(fromHex(start))
      await until('charged', () => relay.debt(peer) === BROKEN_FRAME)
      await node.stop()
    })
  }

  it('are what a relay answers to hello, and what our own asker sends', async () => {
    const [own] = claims
    assert(own)
    const signed = [fromHex(own.claim), fromHex(own.signature)] as const
    const ledger = new Ledger(now)
    const at = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
    const { network } = await open(wire.hello.seed, [at])
    assert.equal(toHex(network.peerId.toMultihash().bytes), wire.hello.peerId)
    const introduced: string[] = []
    const note = (claim: RelayClaim): number => introduced.push(toHex(claim.key))
    await serveHello({ libp2p: network, ledger, now, claim: async () => signed, introduced: note })
    for (const exchange of wire.hello.exchanges) {
      const dialled = await dial(at, exchange.asker)
      assert.equal(exchange.protocol, HELLO)
      let last = null
      for (let n = 0; n < (exchange.before ?? 0); n++) last = await hello(dialled.connection, null, last)
      await play(exchange, dialled, () => ledger.debt(dialled.peer))
      await dialled.node.stop()
    }
    assert.equal(introduced.length, 1)

    const [first, again] = wire.hello.exchanges
    assert(first && again)
    const ask = async (exchange: Exchange, last: Hello | null): Promise<Hello> => {
      const { connection, asked } = await scripted(exchange, wire.hello.seed)
      const answer = await hello(connection, null, last)
      assert.deepEqual(asked, sentBy(exchange))
      return answer
    }
    const answer = await ask(first, null)
    assert.equal(toHex(answer.hash), own.hash)
    assert.deepEqual(await ask(again, answer), answer)
  })

  it('are what a relay answers to those who want to meet, and what our own asker sends', async () => {
    const peers = new Map<string, Dialled>()
    for (const exchange of wire.meet) {
      const dialled = peers.get(exchange.asker) ?? (await dial(address, exchange.asker))
      peers.set(exchange.asker, dialled)
      await play(exchange, dialled, () => relay.debt(dialled.peer))
    }
    for (const { node } of peers.values()) await node.stop()
    const [, second] = wire.meet
    assert(second)
    const { connection, asked } = await scripted(second)
    const keys = await meet(connection, listIn(sentBy(second)[0] as string) as ChannelId[])
    assert.deepEqual(asked, sentBy(second))
    assert.equal(keys.length, 1)
  })

  it('are what our own reader of claims takes', async () => {
    for (const { name, claim, items, peer, signature, valid, peerTime } of claims) {
      const read = await readClaim([fromHex(claim), fromHex(signature)])
      const taken = read !== null && toHex(read.key) === peer && read.time <= peerTime + FUTURE_SKEW
      assert.equal(taken, valid, name)
      if (!read || !items) continue
      const { addresses, channels, contact, key, relays, time } = read
      const rows = channels.map(({ channel, day }) => [toHex(channel), day])
      const found = [1, toHex(key), time, contact, addresses, relays.map((r) => [toHex(r.key), r.addresses]), rows]
      assert.deepEqual(found, items.slice(0, 7), name)
    }
  })

  it('are what our own asker sends: push', async () => {
    for (const name of ['a charter asks the relay to carry its channel', 'one record of each status']) {
      const exchange = named(name)
      const { connection, asked } = await scripted(exchange)
      const { peerTime, results } = await push(connection, listIn(sentBy(exchange)[0] as string))
      assert.deepEqual(asked, sentBy(exchange))
      assert.equal(peerTime, wire.relay.clock)
      if (results.length > 1)
        assert.deepEqual(
          results.map(({ status }) => status),
          [0, 1, 2, 3, 4],
        )
    }
  })

  it('are what our own asker sends: catch-up', async () => {
    const exchange = named('authority, page, records and the last page on one stream')
    const store: Store = await openStore(await lab.directory())
    lab.onEnd(() => store.close())
    const ingest = new Ingest({ store, now, admitsCharter: () => 'yes' })
    const [charter] = listIn(sentBy(named('a charter asks the relay to carry its channel'))[0] as string)
    await ingest.take([charter as Uint8Array], { origin: 'local' })
    const { connection, asked } = await scripted(exchange)
    const channel = fromHex((wire.gossip[0] as (typeof wire.gossip)[number]).channel) as ChannelId
    const stored = await pagedCatchUp(store, ingest, new Ledger(now)).run(connection, channel)
    assert.deepEqual(asked, sentBy(exchange))
    assert.equal(exchange.protocol, CATCH_UP)
    assert.equal(stored, 5)
    assert.equal(await store.count(channel), 6)
  })

  it('are what gossip calls them: topic and message id', async () => {
    const { msgIdFn } = gossipSettings('client', new Ledger(now), () => true, false)
    assert(msgIdFn)
    for (const { channel, topic, data, messageId } of wire.gossip) {
      assert.equal(topicOf(fromHex(channel) as ChannelId), topic)
      const id = await msgIdFn({ type: 'unsigned', topic, data: fromHex(data) })
      assert.equal(toHex(id), messageId)
    }
  })
})
