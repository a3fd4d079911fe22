// Hostile clients towards a relay: streams that never make sense, floods of charters, topics that it does not carry.

import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { setTimeout as nextTurn } from 'node:timers/promises'
import {
  ADULTS,
  CHARTER,
  channelPersona,
  compose,
  founderPersona,
  OPEN,
  POST,
  parse,
  RETRACT,
  ZEROS,
} from '@kith/protocol'
import { multiaddr } from '@multiformats/multiaddr'
import { HELLO, hello } from '../src/hello.ts'
import { Ingest } from '../src/ingest.ts'
import { Ledger } from '../src/ledger.ts'
import { type Network, openNetwork } from '../src/network.ts'
import { DURABLE, LATER, POLICY, push } from '../src/push.ts'
import { readAddress } from '../src/relay-address.ts'
import { BITS, Lab, now, openChannel, until } from './harness.ts'

const root = new Uint8Array(32).fill(4)

async function charter(n: number, bits: number): Promise<Uint8Array> {
  const founder = founderPersona(root, n)
  const body = {
    name: `Room ${n}`,
    purpose: '',
    langs: ['en'],
    topics: [],
    audience: ADULTS,
    box: founder.box,
    rules: [],
    policy: { days: 0, bits, who: OPEN },
    regions: [],
  }
  const draft = { kind: CHARTER, channel: ZEROS, time: now(), after: [], body }
  for (let seed = 0; ; seed++) {
    const message = await compose(founder, draft, { bits, random: new Uint8Array(24).fill(seed) })
    const parsed = parse(message)
    // Without work means without: not by chance either.
    if (parsed.ok && (bits > 0 || (parsed.record.id[0] as number) >= 128)) return message
  }
}

describe('hostile clients', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  async function stranger(addresses: readonly string[]): Promise<Network> {
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    await network.dial(multiaddr(addresses[0]))
    return network
  }

  it('a length without end is charged at once and keeps nobody waiting', async () => {
    const relay = await lab.relay()
    const attacker = await stranger(relay.node.addresses)
    const [connection] = attacker.getConnections()
    assert(connection)
    const stream = await connection.newStream(HELLO)
    stream.send(new Uint8Array(200_000).fill(0x80))
    let longest = 0
    let last = performance.now()
    await until('charged', () => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      return relay.node.debt(attacker.peerId.toString()) > 0
    })
    assert(longest < 250, `the process stood still for ${longest} ms`)
    assert.equal((await hello(connection, null, null)).claim.channels.length, 0)
  })

  it('streams that say nothing are limited, and another peer is answered', async () => {
    const relay = await lab.relay()
    const attacker = await stranger(relay.node.addresses)
    const [connection] = attacker.getConnections()
    assert(connection)
    await Promise.allSettled(Array.from({ length: 200 }, () => connection.newStream(HELLO)))
    const inbound = (): number =>
      relay.node.network.getConnections(attacker.peerId).reduce((sum, { streams }) => sum + streams.length, 0)
    await until('few are open', () => inbound() <= 64)
    const honest = await lab.client(relay.node.addresses)
    await until('reached', () => honest.node.reached === 1)
  })

  it('400 connections that say nothing, by WebSocket or TCP, keep nobody out', async () => {
    const relay = await lab.relay({ tcp: true })
    const silent: Socket[] = []
    lab.onEnd(async () => {
      for (const socket of silent) socket.destroy()
    })
    for (const { kind, port } of relay.node.addresses.flatMap((text) => readAddress(text) ?? [])) {
      for (let i = 0; i < 400; i++) {
        // The second of this computer's own addresses stands for another computer.
        const from = kind === 'tcp' ? { localAddress: '127.0.0.2' } : {}
        const socket = connect({ port: Number(port), host: '127.0.0.1', ...from })
        socket.on('error', () => undefined)
        if (kind === 'ws') {
          socket.write(
            'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
              'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
          )
        }
        silent.push(socket.resume())
      }
    }
    await until('few are kept by TCP', () => silent.slice(400).filter(({ destroyed }) => !destroyed).length <= 64)
    const since = performance.now()
    const honest = await lab.client([relay.node.addresses[0] as string])
    await until('reached', () => honest.node.reached === 1)
    assert(performance.now() - since < 5_000)
  })

  it('a WebSocket message beyond what libp2p writes is refused before it is held', async () => {
    const relay = await lab.relay()
    const [, , , , port] = (relay.node.addresses[0] as string).split('/')
    const socket = new WebSocket(`ws://127.0.0.1:${port}`)
    socket.addEventListener('open', () => socket.send(new Uint8Array(2 * 1024 * 1024)))
    let code = 0
    socket.addEventListener('close', (event) => {
      code = event.code
    })
    await until('closed', () => code > 0)
    assert.equal(code, 1009)
  })

  it('a stranger whose WebSocket frames are none does not end the process', async () => {
    const relay = await lab.relay()
    const [, , host, , port] = (relay.node.addresses[0] as string).split('/')
    const frames = { opcode: [0x83, 0x80, 0, 0, 0, 0], unmasked: [0x82, 1, 0], reserved: [0xf2, 0x80, 0, 0, 0, 0] }
    for (const [name, frame] of Object.entries(frames)) {
      const socket = connect(Number(port), host)
      let closed = false
      socket
        .on('error', () => undefined)
        .on('close', () => {
          closed = true
        })
      socket.write(
        'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
      )
      socket.once('data', () => {
        socket.write(new Uint8Array(frame))
        socket.end()
      })
      await until(`${name} is hung up on`, () => closed)
    }
    const honest = await lab.client(relay.node.addresses)
    await until('reached', () => honest.node.reached === 1)
  })

  it('a client without network hangs up, and the relay need not find out by pinging', async () => {
    const relay = await lab.relay()
    const client = await lab.client(relay.node.addresses)
    await until('reached', () => client.node.reached === 1 && relay.node.connections === 1)
    const since = performance.now()
    client.node.sleep()
    await until('gone', () => relay.node.connections === 0)
    assert(performance.now() - since < 5_000)
  })

  it('a charter needs the work that the relay asks, whatever it asks itself', async () => {
    const relay = await lab.relay({ charterBits: 6 })
    const [connection] = (await stranger(relay.node.addresses)).getConnections()
    assert(connection)
    const { results } = await push(connection, [await charter(1, 0), await charter(2, 6)])
    assert.deepEqual(
      results.map(({ status }) => status),
      [POLICY, DURABLE],
    )
    assert.equal(relay.node.channels, 1)
  })

  it('one connection founds 16 channels, then has to wait', async () => {
    const relay = await lab.relay()
    const [connection] = (await stranger(relay.node.addresses)).getConnections()
    assert(connection)
    const statuses: number[] = []
    for (let n = 1; n <= 18; n += 6) {
      const messages = await Promise.all(Array.from({ length: 6 }, (_, i) => charter(n + i, BITS)))
      for (const { status } of (await push(connection, messages)).results) statuses.push(status)
    }
    assert.deepEqual(statuses, [...Array(16).fill(DURABLE), LATER, LATER])
    assert.equal(relay.node.channels, 16)
  })

  it('charters that come together do not pass the limit', async () => {
    const relay = await lab.relay({ maxChannels: 3 })
    const [connection] = (await stranger(relay.node.addresses)).getConnections()
    assert(connection)
    const messages = await Promise.all(Array.from({ length: 6 }, (_, i) => charter(i + 1, BITS)))
    await Promise.all(messages.map((message) => push(connection, [message])))
    assert.equal(relay.node.channels, 3)
  })

  it('a message on a topic that the relay has not joined enters no cache', async () => {
    const relay = await lab.relay()
    const client = await lab.client(relay.node.addresses)
    await openChannel(client, root)
    const attacker = await stranger(relay.node.addresses)
    const { pubsub } = relay.node.network.services
    const inside = pubsub as unknown as {
      handleReceivedMessage(from: unknown, message: unknown): Promise<void>
      mcache: { msgs: Map<string, unknown> }
    }
    const before = inside.mcache.msgs.size
    await inside.handleReceivedMessage(attacker.peerId, { topic: 'elsewhere', data: new Uint8Array(9) })
    assert.equal(inside.mcache.msgs.size, before)
  })

  it('many channels followed at once are all caught up, and all their charters fetched', async () => {
    const relay = await lab.relay()
    const [connection] = (await stranger(relay.node.addresses)).getConnections()
    assert(connection)
    await push(connection, await Promise.all(Array.from({ length: 16 }, (_, i) => charter(i + 1, BITS))))
    const client = await lab.client(relay.node.addresses)
    await until('told', () => client.node.carried.length === 16)
    const fetched = await Promise.all(client.node.carried.map((channel) => client.node.fetchCharter(channel)))
    assert.deepEqual(new Set(fetched), new Set([true]))
    const other = await lab.client(relay.node.addresses)
    await until('told too', () => other.node.carried.length === 16)
    await Promise.all(other.node.carried.map((channel) => other.node.follow(channel)))
    assert.equal((await other.store.charters()).length, 16)
  })

  it('a relay that stops while records come in ends without a fault', async () => {
    const faults: unknown[] = []
    const note = (cause: unknown): number => faults.push(cause)
    process.on('unhandledRejection', note)
    lab.onEnd(async () => void process.off('unhandledRejection', note))
    const own = new Lab()
    const relay = await own.relay()
    const client = await lab.client(relay.node.addresses)
    await until('reached', () => client.node.reached === 1)
    const channel = await openChannel(client, root)
    const writing = Promise.all(
      Array.from({ length: 5 }, () => client.node.fetchCharter(channel).then(() => client.node.follow(channel))),
    )
    client.node.flush()
    client.node.flush()
    await own.end()
    await writing
    await until('lost', () => client.node.reached === 0)
    await client.node.stop()
    await client.store.close()
    await nextTurn()
    assert.deepEqual(faults, [])
  })

  it('a record that its author has taken back is not handed on', async () => {
    const { store, node } = await lab.client([])
    const channel = await openChannel({ store, node, directory: '', stored: [], live: [] }, root)
    const persona = channelPersona(root, channel)
    const options = { bits: BITS, random: new Uint8Array(24) }
    const post = await compose(persona, { kind: POST, channel, time: now(), after: [], body: { text: 'x' } }, options)
    const parsed = parse(post)
    assert(parsed.ok)
    const body = { target: parsed.record.id }
    await node.write(persona, { kind: RETRACT, channel, after: [parsed.record.id], body }, BITS)
    const door = new Ingest({ store, now, admitsCharter: () => 'yes' })
    const [answer] = await door.take([post], { origin: 'gossip', channel })
    assert(answer?.status === 'stored' && answer.dropped)
  })
})
