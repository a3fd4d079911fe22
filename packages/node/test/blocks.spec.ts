// What a relay's host blocks leaves the relay and never comes back in by push, gossip or catch-up, while others that did not
// block it keep it and every set stays one (spec page 03 §2).

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ChannelId, channelPersona, compose, parse, POST, RETRACT, topicOf, verify } from '@kith/protocol'
import { openStore } from '@kith/store'
import { fixtureChannel, toHex } from '@kith/testkit'
import { multiaddr } from '@multiformats/multiaddr'
import { freePort } from '@kith/testkit/free-port'
import { WHY_BLOCKED } from '../src/admission.ts'
import { Blocks } from '../src/blocks.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { newRelayKey } from '../src/relay-key.ts'
import { DURABLE, POLICY, push } from '../src/push.ts'
import { BITS, Lab, now, openChannel, type TestRelay, until } from './harness.ts'

const root = new Uint8Array(32).fill(1)
const NOTHING = { records: [], personas: [] }

describe('what a relay’s host blocks', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  const tcpOf = ({ node }: TestRelay): string => node.addresses.find((each) => !each.includes('/ws')) as string

  let drawn = 0
  async function written(channel: ChannelId, n: number, text = 'Somebody else’s address.') {
    const random = new Uint8Array(24)
    new DataView(random.buffer).setUint32(0, ++drawn)
    const author = channelPersona(new Uint8Array(32).fill(n), channel)
    const draft = { kind: POST, channel, body: { text }, time: now(), after: [] }
    const parsed = parse(await compose(author, draft, { bits: BITS, random }))
    assert(parsed.ok)
    return parsed.record
  }

  type Written = Awaited<ReturnType<typeof written>>

  /** Somebody who pushes, and who speaks gossip as a relay does. */
  async function stranger(relay: TestRelay, channel: ChannelId) {
    const listen = [`/ip4/127.0.0.1/tcp/${await freePort()}/ws`]
    const { network } = await openNetwork({ role: 'relay', ledger: new Ledger(now), listen })
    lab.onEnd(async () => network.stop())
    const topic = topicOf(channel)
    network.services.pubsub.subscribe(topic)
    const connection = await network.dial(multiaddr(relay.node.addresses[0]))
    await until('in the topic', () => network.services.pubsub.getSubscribers(topic).length > 0)
    return {
      push: async (...records: readonly Written[]) => {
        const { results } = await push(
          connection,
          records.map(({ bytes }) => bytes),
        )
        return results.map(({ status, why }) => [status, why])
      },
      gossip: async ({ bytes }: Written) => void (await network.services.pubsub.publish(topic, bytes)),
      debt: () => relay.node.debt(network.peerId.toString()),
    }
  }

  async function isOnDisk(directory: string, record: Written): Promise<boolean> {
    const names = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile())
    // A file that LevelDB deletes meanwhile went into another one, perhaps after they were listed.
    const files = await Promise.all(names.map(({ name }) => readFile(join(directory, name)))).catch(() => null)
    if (files === null) return isOnDisk(directory, record)
    return files.some((file) => file.includes(Buffer.from(record.body?.['s'] as Uint8Array)))
  }

  it('loses its body at once, is refused with a reason, and is not handed on, whoever brings it', async () => {
    const directory = await lab.directory()
    const relay = await lab.relay({ directory, tcp: true })
    const client = await lab.client(relay.node.addresses)
    const channel = await openChannel(client, root)
    await until('carried', () => relay.node.channels === 1)
    const { debt, gossip, push: pushed } = await stranger(relay, channel)
    const [known, unknown, persona, other] = [
      await written(channel, 2),
      await written(channel, 3),
      await written(channel, 4),
      await written(channel, 5, 'Good evening.'),
    ] as const
    assert.deepEqual(await pushed(known), [[DURABLE, 0]])
    await until('the client has it', async () => (await client.store.has(known.id)) === 'body')
    assert.equal(await isOnDisk(directory, known), true)

    const began = Date.now()
    const list = { records: [known.id, unknown.id], personas: [persona.author] }
    assert.equal(await relay.node.block(list), 1)
    assert.equal(await isOnDisk(directory, known), false)
    assert(Date.now() - began < 60_000)
    assert.equal(await relay.store.has(known.id), 'header')

    assert.deepEqual(await pushed(known, unknown, persona, other), [
      [POLICY, WHY_BLOCKED],
      [POLICY, WHY_BLOCKED],
      [POLICY, WHY_BLOCKED],
      [DURABLE, 0],
    ])
    assert.equal(await relay.store.has(unknown.id), 'none')
    for (const record of [known, unknown, persona]) await gossip(record)
    const last = await written(channel, 5, 'And good night.')
    await gossip(last)
    await until('handed on', async () => (await client.store.has(last.id)) === 'body')
    await until('headers', async () => (await relay.store.has(persona.id)) === 'header')
    for (const record of [known, unknown, persona]) {
      assert.equal((await relay.store.get(record.id))?.record.body ?? null, null)
      assert.equal(await isOnDisk(directory, record), false)
    }
    assert.deepEqual([await client.store.has(unknown.id), await client.store.has(persona.id)], ['none', 'none'])
    assert.equal(debt(), 0, 'nobody pays')
  })

  it('stays away when other relays have it, over a restart too, and comes back when it is let in', async () => {
    const other = await lab.relay({ tcp: true })
    const client = await lab.client(other.node.addresses)
    const channel = await openChannel(client, root)
    await until('carried', () => other.node.channels === 1)
    const { push: pushed } = await stranger(other, channel)
    const [post, apart] = [await written(channel, 2), await written(channel, 3, 'Good evening.')] as const
    assert.deepEqual(await pushed(post, apart), [
      [DURABLE, 0],
      [DURABLE, 0],
    ])
    const [directory, key] = [await lab.directory(), await newRelayKey()]
    const start = (part: Lab, blocked = NOTHING as { records: Uint8Array[]; personas: Uint8Array[] }) =>
      part.relay({ directory, key, tcp: true, peers: [tcpOf(other)], blocked })
    const once = new Lab()
    const relay = await start(once, { records: [post.id], personas: [] })
    await until('it is caught up', async () => (await relay.store.has(apart.id)) === 'body')
    await until('a header came', async () => (await relay.store.has(post.id)) === 'header')
    assert.equal((await relay.store.ids(channel, { limit: 9 })).length, 3, 'one set')
    assert.equal(await relay.node.block({ records: [post.id], personas: [] }), 0)

    // Whoever knows this relay alone gets the rest there, and what it lacks from another one, of which it tells.
    const newcomer = await lab.client(relay.node.addresses)
    await until('reached', () => newcomer.node.reached === 1)
    await newcomer.node.follow(channel)
    assert.equal(await newcomer.store.has(apart.id), 'body')
    await until('from the other', async () => (await newcomer.store.has(post.id)) === 'body')
    await once.end()

    const again = await start(lab)
    assert.equal(await again.node.block(NOTHING), 0)
    await until('it is back', async () => (await again.store.has(post.id)) === 'body', 20_000)
  }).timeout(40_000)

  it('of a persona goes whatever its kind, but for charters and retractions, and what a crash left goes at the next start', async () => {
    const c = await fixtureChannel('blocked persona')
    const [ana, ben] = [c.persona('ana'), c.persona('ben')]
    const root = await c.post(ana, 'Root.')
    const reply = await c.reply(ben, root, 'Worse.')
    const mine = await c.post(ben, 'Mine.')
    const retract = await c.retract(ben, mine)
    const profile = await c.profile(ben, 'An address')
    // Of a kind that this version does not know, so in no index by its author.
    const odd = await c.post(ben, 'Odd.', { tone: 255 })
    const directory = await lab.directory()
    const store = await openStore(directory)
    lab.onEnd(() => store.close())
    await store.put([c.charter, root, reply, mine, retract, profile, odd])
    const lost: string[] = []
    const blocks = new Blocks(
      store,
      () => [c.id],
      (channel) => lost.push(toHex(channel)),
    )
    const list = { records: [], personas: [ben.key, c.founder.key] }
    blocks.set(list)
    // Cut off before it began.
    await blocks.stop()
    await blocks.apply()
    assert.equal(await store.has(reply.id), 'body')

    const next = new Blocks(
      store,
      () => [c.id],
      (channel) => lost.push(toHex(channel)),
    )
    next.set(list)
    assert.equal(await next.apply(), 3)
    const has = async (...records: readonly { id: typeof root.id }[]) =>
      Promise.all(records.map(({ id }) => store.has(id)))
    assert.deepEqual(await has(c.charter, root, reply, mine, retract, profile, odd), [
      'body',
      'body',
      'header',
      'header',
      'body',
      'header',
      'header',
    ])
    assert.equal(retract.kind, RETRACT)
    assert.deepEqual(lost, [], 'no authority was lost')
    assert.equal(await next.apply(), 0, 'done is done')
    next.set(NOTHING)
    assert.equal(await next.apply(), 0)
    assert.deepEqual(await has(reply, mine, profile), ['none', 'header', 'none'], 'but for what ben took back')
    const copy = await verify(reply.bytes)
    assert(copy.ok)
    assert.deepEqual(await store.put([copy.record]), ['new'])
  })
})
