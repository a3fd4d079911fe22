// Strangers towards a relay that looks for other relays: they lead it nowhere that its host did not mean, make it carry
// nothing, and end nothing.

import assert from 'node:assert/strict'
import { createSocket } from 'node:dgram'
import { connect, createServer, type AddressInfo } from 'node:net'
import { type ChannelId, equal, utf8 } from '@kith/protocol'
import type { PeerId } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { freePort } from '@kith/testkit/free-port'
import { type RelayClaim, signClaim } from '../src/claim.ts'
import { exchange } from '../src/frames.ts'
import { HELLO } from '../src/hello.ts'
import { KnownRelays } from '../src/known-relays.ts'
import { Ledger } from '../src/ledger.ts'
import { meet } from '../src/meet.ts'
import { type OpenNetwork, openNetwork } from '../src/network.ts'
import { readAddress } from '../src/relay-address.ts'
import { newRelayKey, relayKeyFrom } from '../src/relay-key.ts'
import { Lab, now, openChannel, until } from './harness.ts'

const alice = new Uint8Array(32).fill(1)

/** A STUN request as a browser that dials begins with, whose sender nothing proves. */
function call(ufrag: string): Uint8Array {
  const user = utf8(`${ufrag}:${ufrag}`)
  const padded = Math.ceil(user.length / 4) * 4
  const packet = new Uint8Array(20 + 4 + padded + 24)
  const view = new DataView(packet.buffer)
  view.setUint16(0, 1)
  view.setUint16(2, packet.length - 20)
  view.setUint32(4, 0x2112a442)
  view.setUint16(20, 6)
  view.setUint16(22, user.length)
  packet.set(user, 24)
  view.setUint16(24 + padded, 8)
  view.setUint16(26 + padded, 20)
  return packet
}

describe('a stranger among relays', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  /** A server of the host's own network, which a stranger would like the relay to call. */
  async function inner(): Promise<{ address: string; calls: () => number }> {
    let calls = 0
    const server = createServer((socket) => {
      calls++
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    lab.onEnd(async () => void server.close())
    return { address: `/ip4/127.0.0.1/tcp/${(server.address() as AddressInfo).port}`, calls: () => calls }
  }

  async function stranger(
    listen: readonly string[] = [],
  ): Promise<OpenNetwork & { key: ReturnType<typeof relayKeyFrom> }> {
    const key = relayKeyFrom(await newRelayKey())
    const open = await openNetwork({ role: 'relay', ledger: new Ledger(now), listen, privateKey: key })
    lab.onEnd(() => open.stop())
    return { ...open, key }
  }

  /** Says hello to a relay on a loopback port as another relay would. */
  async function introduce(port: number, peer: PeerId, more: Partial<RelayClaim>): Promise<void> {
    const { key, network } = await stranger()
    const claim = { time: now(), contact: '', addresses: [], relays: [], channels: [], ...more }
    const own = await signClaim(claim, key)
    const connection = await network.dial(multiaddr(`/ip4/127.0.0.1/tcp/${port}/ws/p2p/${peer}`))
    await exchange(connection, HELLO, async (frames) => {
      await frames.write([0, own, null])
      return frames.read()
    })
  }

  it('does not lead a public relay into the network of its host', async () => {
    for (const [announce, called] of [
      [undefined, true],
      [['/dns/kith.example/tcp/443/tls/ws'], false],
    ] as const) {
      const port = await freePort()
      const relay = await lab.relay(announce === undefined ? { port } : { port, announce })
      const [own, others] = [await inner(), await inner()]
      const other = relayKeyFrom(await newRelayKey()).publicKey.raw
      const { peerId } = relay.node.network
      await introduce(port, peerId, {
        addresses: [own.address],
        relays: [{ key: other, addresses: [others.address] }],
      })
      // A relay at home, where every address is near, shows that the call would have come.
      if (called) await until('called', () => own.calls() > 0 && others.calls() > 0)
      else await introduce(port, peerId, {})
      assert.equal(own.calls() + others.calls() > 0, called)
    }
  })

  it('does not lead one there by a name either', async () => {
    const port = await freePort()
    const relay = await lab.relay({ port, announce: ['/dns/kith.example/tcp/443/tls/ws'] })
    const { address, calls } = await inner()
    const called = readAddress(address)?.port
    const names = ['127.0.0.1', 'LocalHost', '2130706433', '0x7f.1']
    for (const name of names) {
      await introduce(port, relay.node.network.peerId, {
        addresses: [`/dns/${name}/tcp/${called}`, `/dns4/${name}/tcp/${called}/ws`],
      })
    }
    await until('each was tried', async () => {
      const known = (await KnownRelays.open(relay.store, now)).all()
      return known.length === names.length && known.every(({ tries }) => tries > 0)
    })
    assert.equal(calls(), 0)
  })

  it('cannot make a relay carry its channels, which a chosen one can', async () => {
    const other = await lab.relay()
    const writer = await lab.client(other.node.addresses)
    const channel = await openChannel(writer, alice)
    await until('carried there', () => other.node.channels === 1)
    await writer.node.stop()
    const port = await freePort()
    const relay = await lab.relay({ port })
    const [address = ''] = other.node.addresses
    await introduce(port, relay.node.network.peerId, {
      relays: [{ key: other.node.network.peerId.publicKey?.raw as Uint8Array, addresses: [address] }],
    })
    await until('they know each other', () => relay.node.peers === 1)
    assert.equal(relay.node.channels, 0)
    const friend = await lab.relay({ peers: [address] })
    await until('a friend carries it', async () => (await friend.store.has(channel)) === 'body')
    assert.equal(relay.node.channels, 0)
  })

  it('may write nonsense to the port for relays: it stays up', async () => {
    const relay = await lab.relay({ tcp: true })
    const port = Number(
      relay.node.addresses.flatMap((text) => readAddress(text) ?? []).find(({ kind }) => kind === 'tcp')?.port,
    )
    for (const bytes of ['', 'GET / HTTP/1.1\r\n\r\n', '\u0013/multistream/1.0.0\n', '\xff'.repeat(100_000)]) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(bytes)
          socket.end()
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
        socket.resume()
      })
      const reset = connect(port, '127.0.0.1', () => {
        reset.write(bytes)
        reset.resetAndDestroy()
      })
      reset.on('error', () => undefined)
    }
    const client = await lab.client(relay.node.addresses)
    await until('still there', () => client.node.reached === 1)
  })

  it('may write packets of its own invention to the port for WebRTC: they open few connections', async () => {
    const relay = await lab.relay({ certificates: await lab.directory() })
    const udp = relay.node.addresses.flatMap((text) => readAddress(text) ?? []).find(({ kind }) => kind === 'webrtc')
    const inside = relay.node.network as unknown as {
      components: { transportManager: { getListeners(): readonly { connections?: Map<string, unknown> }[] } }
    }
    const made = (): number =>
      inside.components.transportManager
        .getListeners()
        .reduce((sum, { connections }) => sum + (connections?.size ?? 0), 0)
    const socket = createSocket('udp4')
    lab.onEnd(async () => void socket.close())
    for (let i = 0; i < 400; i++)
      socket.send(call(`libp2p+webrtc+v1/${String(i).padStart(32, '0')}`), Number(udp?.port), '127.0.0.1')
    await until('some', () => made() >= 16)
    await assert.rejects(until('all of them', () => made() > 64, 1500))
  })

  it('is told of those alone who ask to be met, in the same channel, while they are here', async () => {
    const relay = await lab.relay()
    const [address = ''] = relay.node.addresses
    const [here, there] = [5, 6].map((byte) => new Uint8Array(32).fill(byte) as ChannelId) as [ChannelId, ChannelId]
    const people = [await stranger(), await stranger(), await stranger()]
    const links = await Promise.all(people.map(({ network }) => network.dial(multiaddr(address))))
    const ask = async (who: number, ...channels: ChannelId[]): Promise<number[]> => {
      const keys = await meet(links[who] as (typeof links)[number], channels)
      return keys.map((met) => people.findIndex(({ key }) => equal(key.publicKey.raw, met))).sort((x, y) => x - y)
    }
    assert.deepEqual(await ask(0, here), [])
    assert.deepEqual(await ask(1, there), [])
    assert.deepEqual(await ask(2, here, there), [0, 1])
    assert.deepEqual(await ask(0, here), [2])
    assert.deepEqual(await ask(1, here), [0, 2])
    await people[0]?.network.stop()
    await until('gone', async () => !(await ask(1, here)).includes(0))
  })
})
