// Relays that lie about where relays are: whoever hears them stands at nobody's door for long, forgets nobody for it, and
// calls no relay by another's name.

import assert from 'node:assert/strict'
import { type AddressInfo, createServer } from 'node:net'
import { openStore } from '@kith/store'
import { generateKeyPair } from '@libp2p/crypto/keys'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { freePort } from '@kith/testkit/free-port'
import { signClaim } from '../src/claim.ts'
import { exchange } from '../src/frames.ts'
import { HELLO } from '../src/hello.ts'
import { KnownRelays } from '../src/known-relays.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { RelayLink } from '../src/relay-link.ts'
import { Lab, now, until } from './harness.ts'

const peer = async (): Promise<string> => peerIdFromPrivateKey(await generateKeyPair('Ed25519')).toString()

describe('relays that lie about relays', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  /** Somebody's server that is no relay; it hangs up. */
  async function victim(): Promise<{ address: string; calls: () => number }> {
    let calls = 0
    const server = createServer((socket) => {
      calls++
      socket.on('error', () => undefined)
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    lab.onEnd(async () => void server.close())
    return { address: `/ip4/127.0.0.1/tcp/${(server.address() as AddressInfo).port}/ws`, calls: () => calls }
  }

  /** What a person's device has kept from another day. */
  async function kept(count: number, address: string, reached: boolean): Promise<string> {
    const directory = await lab.directory()
    const store = await openStore(directory)
    const known = await KnownRelays.open(store, now)
    for (let i = 0; i < count; i++) {
      const id = await peer()
      known.learn(id, [address], true, 'teller')
      if (reached) known.reached(id, id, address)
    }
    await known.settled()
    await store.close()
    return directory
  }

  it('64 that were told of and are none: each is tried once, 8 at first', async () => {
    const { address, calls } = await victim()
    await lab.client([], await kept(64, address, false))
    await until('tried', () => calls() >= 8)
    await assert.rejects(until('a ninth', () => calls() > 8, 1000))
  })

  it('30 that were reached once and are gone: more than there are links, and yet no storm', async () => {
    const { address, calls } = await victim()
    await lab.client([], await kept(30, address, true))
    await until('tried', () => calls() >= 30)
    const most = calls() + 20
    await assert.rejects(until('many more within a second', () => calls() > most, 1000))
  })

  it('strangers with ever new keys do not send a relay to a door more than 8 times', async () => {
    const { address, calls } = await victim()
    const port = await freePort()
    const relay = await lab.relay({ port })
    for (let i = 0; i < 40; i++) {
      const privateKey = await generateKeyPair('Ed25519')
      const { network, stop } = await openNetwork({ role: 'client', ledger: new Ledger(now), privateKey })
      const relays = [{ key: (await generateKeyPair('Ed25519')).publicKey.raw, addresses: [address] }]
      const own = await signClaim({ time: now(), contact: '', addresses: [address], relays, channels: [] }, privateKey)
      const connection = await network.dial(multiaddr(relay.node.addresses[0]))
      await exchange(connection, HELLO, async (frames) => {
        await frames.write([0, own, null])
        return frames.read()
      })
      await stop()
    }
    await until('called', () => calls() > 0)
    assert(calls() <= 8, `called ${calls()} times`)
  })

  it('a relay is called by the place where it was reached, whatever it says', async () => {
    const port = await freePort()
    const relay = await lab.relay({ port, announce: ['/dns/trusted.example/tcp/443/tls/ws'] })
    const at = `/ip4/127.0.0.1/tcp/${port}/ws`
    const client = await lab.client([at])
    await until('it told', () => client.node.reached === 1 && client.node.relays.length === 1)
    await client.node.refresh()
    assert.equal(client.node.relays[0]?.place, `127.0.0.1:${port}`)
    assert.deepEqual(client.node.relaysFor(new Uint8Array(32) as never), [`${at}/p2p/${relay.node.network.peerId}`])
  })

  it('a link that is given up while it dials leaves no connection and tells of nothing', async () => {
    const relay = await lab.relay()
    const { network, stop } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(stop)
    const told: string[] = []
    const tell = (what: string) => (): void => void told.push(what)
    const link = new RelayLink({
      id: relay.node.network.peerId.toString(),
      addresses: () => relay.node.addresses,
      network,
      random: Math.random,
      longestWait: () => 1000,
      failures: 0,
      introduce: null,
      force: false,
      events: { reached: tell('reached'), lost: tell('lost'), greeted: tell('greeted'), failed: tell('failed') },
    })
    let opened = false
    network.addEventListener('connection:open', () => {
      opened = true
      link.stop()
    })
    await until('opened', () => opened)
    await until('closed', () => network.getConnections().length === 0)
    assert.deepEqual(told, [])
  })
})
