// Relays that know each other, and people who use several: what one keeps the others keep, and any of them may die.

import assert from 'node:assert/strict'
import { channelPersona, POST, type RecordId } from '@kith/protocol'
import { freePort } from '@kith/testkit/free-port'
import { readAddress } from '../src/relay-address.ts'
import { newRelayKey } from '../src/relay-key.ts'
import { BITS, Lab, openChannel, type TestClient, until } from './harness.ts'

const alice = new Uint8Array(32).fill(1)
const bob = new Uint8Array(32).fill(2)

describe('several relays', function () {
  this.timeout(20_000)
  const lab = new Lab()
  afterEach(() => lab.end())

  const keepers = async (client: TestClient, id: RecordId): Promise<number> => {
    const journey = await client.node.journey(id)
    return journey?.at === 'kept' ? journey.relays.length : 0
  }
  const say = async (client: TestClient, root: Uint8Array, channel: RecordId, text: string): Promise<RecordId> => {
    const persona = channelPersona(root, channel as never)
    return (await client.node.write(persona, { kind: POST, channel, after: [], body: { text } }, BITS)).id
  }
  const tcpOf = (addresses: readonly string[]): string =>
    addresses.find((address) => readAddress(address)?.kind === 'tcp') as string

  it('who starts with different ones talk, each post is kept by two, and one of them may die for good', async () => {
    const first = await lab.relay({ tcp: true })
    const second = await lab.relay({ tcp: true, peers: [tcpOf(first.node.addresses)] })
    await until('the relays found each other', () => first.node.peers === 1 && second.node.peers === 1)
    const a = await lab.client([first.node.addresses[0] as string])
    await until('A learned of the second', () => a.node.reached === 2)
    const channel = await openChannel(a, alice)
    await until('kept by two', async () => (await keepers(a, channel)) === 2)
    const b = await lab.client([second.node.addresses[0] as string])
    await b.node.fetchCharter(channel)
    await b.node.follow(channel)
    const hello = await say(a, alice, channel, 'hello')
    await until('B reads it', async () => (await b.store.has(hello)) === 'body')

    await first.node.stop()
    await until('A lost the first', () => a.node.reached === 1)
    const answer = await say(b, bob, channel, 'still here')
    await until('A reads it through the second', async () => (await a.store.has(answer)) === 'body')
    const next = await say(a, alice, channel, 'so am I')
    await until('B reads it too', async () => (await b.store.has(next)) === 'body')

    await a.node.stop()
    await a.store.close()
    const again = await lab.client([first.node.addresses[0] as string], a.directory)
    await until('A comes back through the relay that it remembers', () => again.node.reached === 1)
  })

  it('a relay carries what its chosen relay carries, and one that was away catches up', async () => {
    const key = await newRelayKey()
    const port = await freePort()
    const directory = await lab.directory()
    const first = await lab.relay({ tcp: true })
    const away = await lab.relay({ key, port, directory, peers: [tcpOf(first.node.addresses)] })
    await until('linked', () => away.node.peers === 1)
    await away.node.stop()
    await away.store.close()
    const a = await lab.client([first.node.addresses[0] as string])
    const channel = await openChannel(a, alice)
    const hello = await say(a, alice, channel, 'while you were away')
    await until('kept', async () => (await keepers(a, hello)) === 1)
    const back = await lab.relay({ key, port, directory, peers: [tcpOf(first.node.addresses)] })
    await until('brought', async () => (await back.store.has(hello)) === 'body')
    assert.equal(back.node.channels, 1)
    const live = await say(a, alice, channel, 'and now')
    await until('live from relay to relay', async () => (await back.store.has(live)) === 'body')
  })

  it('what waits for a second keeper goes to it when it comes', async () => {
    const first = await lab.relay()
    const a = await lab.client([first.node.addresses[0] as string])
    const channel = await openChannel(a, alice)
    await until('kept by one', async () => (await keepers(a, channel)) === 1)
    const second = await lab.relay()
    a.node.addRelay(second.node.addresses[0] as string)
    await until('kept by two', async () => (await keepers(a, channel)) === 2)
    const places = a.node.relays.map(({ place }) => place).sort()
    assert.deepEqual(places, [first, second].map(({ node }) => placeOf(node.addresses[0] as string)).sort())
    assert.equal(a.node.relaysFor(channel).length, 2)
  })

  it('a WebRTC certificate outlives a restart, and its address says so', async () => {
    const certificates = await lab.directory()
    const key = await newRelayKey()
    const hashOf = (addresses: readonly string[]): string | undefined =>
      addresses.map((address) => /certhash\/([^/]+)/.exec(address)?.[1]).find((hash) => hash !== undefined)
    const before = await lab.relay({ key, certificates })
    const hash = hashOf(before.node.addresses)
    assert(hash)
    await before.node.stop()
    await before.store.close()
    const after = await lab.relay({ key, certificates })
    assert.equal(hashOf(after.node.addresses), hash)
  })

  function placeOf(address: string): string {
    const read = readAddress(address)
    return `${read?.host}:${read?.port}`
  }
})
