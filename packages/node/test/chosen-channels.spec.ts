// What a host decides of channels: one that is added is fetched from the relays of its invitation, one that is given up is off
// the disk and comes back by no relay and no push, until the host adds it again.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { channelPersona, POST } from '@kith/protocol'
import { openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import { multiaddr } from '@multiformats/multiaddr'
import { giveUp, want } from '../src/chosen-channels.ts'
import { WHY_PLACE } from '../src/admission.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { POLICY, push } from '../src/push.ts'
import { BITS, Lab, now, openChannel, until } from './harness.ts'

const root = new Uint8Array(32).fill(1)

describe('what a relay’s host decides of channels', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  it('brings one that is added, and gives one up for good', async () => {
    const other = await lab.relay({ tcp: true })
    const client = await lab.client(other.node.addresses)
    const [channel, second] = [await openChannel(client, root), await openChannel(client, new Uint8Array(32).fill(2))]
    const draft = { kind: POST, channel, body: { text: 'Good evening.' }, after: [] }
    const post = await client.node.write(channelPersona(root, channel), draft, BITS)
    await until('there', async () => (await other.store.has(post.id)) === 'body' && other.node.channels === 2)

    const directory = await lab.directory()
    const change = async (decide: (store: Awaited<ReturnType<typeof openStore>>) => Promise<void>) => {
      const store = await openStore(directory)
      await decide(store)
      await store.close()
    }
    // The first address leads nowhere.
    await change((store) => want(store, { channel, relays: ['/ip4/127.0.0.1/tcp/9/ws', ...other.node.addresses] }))
    const once = new Lab()
    const adding = await once.relay({ directory })
    await until('brought', async () => (await adding.store.has(post.id)) === 'body')
    assert.equal(adding.node.channels, 1, 'and no other one')
    await once.end()

    await change((store) => giveUp(store, channel))
    const files = await Promise.all((await readdir(directory)).map((name) => readFile(join(directory, name))))
    assert.equal(
      files.some((file) => file.includes(Buffer.from(post.body?.['s'] as Uint8Array))),
      false,
      'it is off the disk',
    )
    const twice = new Lab()
    // The relay that has it is now one that the host chose, whose channels are carried.
    const giving = await twice.relay({ directory, peers: other.node.addresses.slice(0, 1) })
    await until('the other channel', async () => (await giving.store.has(second)) === 'body')
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    twice.onEnd(async () => network.stop())
    const charter = (await client.store.get(channel))?.record.bytes as Uint8Array
    const { results } = await push(await network.dial(multiaddr(giving.node.addresses[0])), [charter])
    assert.deepEqual([results[0]?.status, results[0]?.why], [POLICY, WHY_PLACE])
    assert.equal(giving.node.channels, 1)
    assert.equal(await giving.store.count(channel), 0)
    await twice.end()

    await change((store) => want(store, { channel, relays: [] }))
    const again = await lab.relay({ directory, peers: other.node.addresses.slice(0, 1) })
    await until('it is back', async () => (await again.store.has(post.id)) === 'body')
  }).timeout(40_000)

  it('ends at the next start what was cut off while a channel was given up', async () => {
    const c = await fixtureChannel('cut off')
    const directory = await lab.directory()
    const store = await openStore(directory)
    const post = await c.post(c.persona('ana'), 'Good evening.')
    await giveUp(store, c.id)
    await store.put([c.charter, post])
    await store.close()
    const relay = await lab.relay({ directory })
    assert.deepEqual([relay.node.channels, await relay.store.has(post.id)], [0, 'none'])
  })
})
