// What a relay takes by its date when it is handed to it (spec page 05 §4), at a real relay: nobody becomes known in a
// channel by dating back, nothing that others keep is lost, and who wrote for too long without a relay is told.

import assert from 'node:assert/strict'
import {
  type ChannelId,
  channelPersona,
  compose,
  type ParsedRecord,
  POST,
  PUSH_WINDOW,
  REACT,
  type RecordId,
  RETRACT,
  verify,
} from '@kith/protocol'
import { openStore } from '@kith/store'
import { multiaddr } from '@multiformats/multiaddr'
import { freePort } from '@kith/testkit/free-port'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { DURABLE, HAD, POLICY, push } from '../src/push.ts'
import { newRelayKey } from '../src/relay-key.ts'
import { BITS, Lab, now, openChannel, type TestClient, until } from './harness.ts'

const AN_HOUR = 60 * 60
const fiveDaysAgo = (): number => now() - 5 * 24 * AN_HOUR
const root = new Uint8Array(32).fill(5)

describe('the date of what a relay is handed', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  const post = (client: TestClient, channel: ChannelId, text: string): Promise<ParsedRecord> =>
    client.node.write(channelPersona(root, channel), { kind: POST, channel, after: [], body: { text } }, BITS)

  const journeyOf = (client: TestClient, { id }: ParsedRecord) => client.node.journey(id)

  /** A person who wrote something five days ago and has met no relay since. */
  async function writtenLongAgo(relays: readonly string[]) {
    const directory = await lab.directory()
    const offline = new Lab()
    const before = await offline.client(relays, directory, fiveDaysAgo)
    const channel = await openChannel(before, root)
    const late = await post(before, channel, 'Is anybody here?')
    const charter = (await before.store.get(channel))?.record as ParsedRecord
    await offline.end()
    return { directory, channel, charter, late }
  }

  it('is at most four days back, but for charters and retractions; what it has, it has', async () => {
    const relay = await lab.relay()
    const client = await lab.client(relay.node.addresses)
    const channel = await openChannel(client, root)
    await until('the relay carries it', () => relay.node.channels === 1)
    const target = new Uint8Array(32).fill(9) as RecordId
    const [late, early] = [now() - PUSH_WINDOW - AN_HOUR, now() - PUSH_WINDOW + AN_HOUR]
    const drafts = [
      { kind: POST, after: [], time: late, body: { text: 'I was here before you.' } },
      { kind: POST, after: [], time: early, body: { text: 'Over the weekend.' } },
      { kind: REACT, after: [target], time: late, body: { target, n: 1, code: 1 } },
      { kind: RETRACT, after: [target], time: late, body: { target } },
    ]
    const messages: Uint8Array[] = []
    for (const [i, draft] of drafts.entries()) {
      const random = new Uint8Array(24).fill(i)
      messages.push(await compose(channelPersona(root, channel), { ...draft, channel }, { bits: BITS, random }))
    }
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(relay.node.addresses[0]))
    const asked = async (): Promise<number[]> => (await push(connection, messages)).results.map(({ status }) => status)
    assert.deepEqual(await asked(), [POLICY, DURABLE, POLICY, DURABLE])
    assert.deepEqual(await asked(), [POLICY, HAD, POLICY, HAD])
    const verdict = await verify(messages[0] as Uint8Array)
    assert(verdict.ok)
    await relay.store.put([verdict.record])
    assert.deepEqual(await asked(), [HAD, HAD, POLICY, HAD])
    assert.equal(relay.node.debt(network.peerId.toString()), 0, 'nobody pays')
  })

  it('tells a person who wrote without a relay for too long, whose channel is carried, and who can write it anew', async () => {
    const port = await freePort()
    const address = `/ip4/127.0.0.1/tcp/${port}/ws`
    const { channel, directory, late } = await writtenLongAgo([address])
    const client = await lab.client([address], directory)
    const relay = await lab.relay({ port, key: await newRelayKey() })
    await until('told', async () => (await journeyOf(client, late))?.at === 'refused')
    assert.deepEqual(await journeyOf(client, late), { at: 'refused', why: 'old' })
    assert.equal(await relay.store.has(channel), 'body')
    assert.equal(await relay.store.has(late.id), 'none')
    const anew = await post(client, channel, 'Is anybody here?')
    await until('kept', async () => (await journeyOf(client, anew))?.at === 'kept')
    assert.equal(await relay.store.has(late.id), 'none')
  })

  it('takes nothing from what another relay keeps: it stays kept, and comes by catch-up', async () => {
    const [port, key] = [await freePort(), await newRelayKey()]
    const { channel, charter, directory, late } = await writtenLongAgo([`/ip4/127.0.0.1/tcp/${port}/ws`])
    const keeping = await lab.directory()
    const store = await openStore(keeping)
    for (const { bytes } of [charter, late]) {
      const verdict = await verify(bytes)
      assert(verdict.ok)
      await store.put([verdict.record])
    }
    await store.close()
    const first = await lab.relay({ port, key, directory: keeping, tcp: true })
    const second = await lab.relay()
    const client = await lab.client([...first.node.addresses, ...second.node.addresses], directory)
    await until('both are reached', () => client.node.reached === 2)
    // What waits leaves in order: when both have this one, both were offered the other.
    const next = await post(client, channel, 'I am back.')
    await until('both have it', async () => {
      const journey = await journeyOf(client, next)
      return journey?.at === 'kept' && journey.relays.length === 2
    })
    assert.equal(await second.store.has(late.id), 'none', 'it was not taken there')
    const journey = await journeyOf(client, late)
    assert.equal(journey?.at === 'kept' && journey.relays.length, 1)

    const third = await lab.relay({
      tcp: true,
      peers: [first.node.addresses.find((each) => !each.includes('/ws')) as string],
    })
    await until('it came by catch-up', async () => (await third.store.has(late.id)) === 'body')
  })
})
