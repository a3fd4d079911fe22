// Two people, one relay: what is written on one side is durable on the other, live, after a restart, and for latecomers.

import assert from 'node:assert/strict'
import { channelPersona, POST, RETRACT } from '@kith/protocol'
import { newRelayKey } from '../src/relay-key.ts'
import { freePort } from '@kith/testkit/free-port'
import { BITS, Lab, openChannel, until } from './harness.ts'

describe('two clients and a relay', () => {
  const lab = new Lab()
  const root = new Uint8Array(32).fill(1)
  afterEach(() => lab.end())

  it('a post reaches the relay durably and the other client live', async () => {
    const relay = await lab.relay()
    const [a, b] = [await lab.client(relay.node.addresses), await lab.client(relay.node.addresses)]
    const channel = await openChannel(a, root)
    await until('the relay carries it', () => b.node.carried.length > 0 || b.node.refresh().then(() => false))
    await b.node.follow(channel)
    const post = await a.node.write(
      channelPersona(root, channel),
      { kind: POST, channel, after: [], body: { text: 'hello' } },
      BITS,
    )
    await until('b has it', async () => (await b.store.has(post.id)) === 'body')
    await until('a knows that it is kept', async () => (await a.node.journey(post.id))?.at === 'kept')
    assert.equal(await relay.store.has(post.id), 'body')
  })

  it('a latecomer gets the history, and a retracted post only as a header', async () => {
    const relay = await lab.relay()
    const a = await lab.client(relay.node.addresses)
    const channel = await openChannel(a, root)
    const persona = channelPersona(root, channel)
    const kept = await a.node.write(persona, { kind: POST, channel, after: [], body: { text: 'stays' } }, BITS)
    const gone = await a.node.write(persona, { kind: POST, channel, after: [], body: { text: 'goes' } }, BITS)
    await until('both are kept', async () => (await a.node.journey(gone.id))?.at === 'kept')
    await a.node.write(persona, { kind: RETRACT, channel, after: [gone.id], body: { target: gone.id } }, BITS)
    await until('the relay dropped the body', async () => (await relay.store.has(gone.id)) === 'header')
    const c = await lab.client(relay.node.addresses)
    await until('reached', () => c.node.reached === 1)
    await c.node.follow(channel)
    assert.equal(await c.store.has(kept.id), 'body')
    assert.equal(await c.store.has(gone.id), 'header')
    assert.equal(await c.store.count(channel), await relay.store.count(channel))
  })

  it('what was written without a relay waits over a restart and is delivered when one is there', async () => {
    const port = await freePort()
    const key = await newRelayKey()
    const directory = await lab.directory()
    const first = new Lab()
    const a = await first.client([`/ip4/127.0.0.1/tcp/${port}/ws`], directory)
    const channel = await openChannel(a, root)
    const post = await a.node.write(
      channelPersona(root, channel),
      { kind: POST, channel, after: [], body: { text: 'alone' } },
      BITS,
    )
    assert.equal((await a.node.journey(post.id))?.at, 'saved')
    await first.end()
    const again = await lab.client([`/ip4/127.0.0.1/tcp/${port}/ws`], directory)
    const relay = await lab.relay({ port, key })
    await until('delivered', async () => (await relay.store.has(post.id)) === 'body')
    await until('said so', async () => (await again.node.journey(post.id))?.at === 'kept')
  })

  it('a client comes back by itself when its relay was away', async () => {
    const port = await freePort()
    const key = await newRelayKey()
    const directory = await lab.directory()
    const first = new Lab()
    const before = await first.relay({ port, key, directory })
    const a = await lab.client(before.node.addresses)
    const channel = await openChannel(a, root)
    await until('kept', async () => (await before.store.count(channel)) === 1)
    await first.end()
    await until('lost', () => a.node.reached === 0)
    const after = await lab.relay({ port, key, directory })
    await until('reached again', () => a.node.reached === 1)
    assert.equal(after.node.channels, 1)
  })

  it('a relay that is full of channels answers policy, and the client says refused', async () => {
    const relay = await lab.relay({ maxChannels: 0 })
    const a = await lab.client(relay.node.addresses)
    const channel = await openChannel(a, root)
    await until('refused', async () => (await a.node.journey(channel))?.at === 'refused')
    assert.equal(relay.node.channels, 0)
  })
})
