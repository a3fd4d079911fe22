// The stream that pushes go over: one for pushes that follow one another, and a new one when the relay ended it.

import assert from 'node:assert/strict'
import { type ChannelId, channelPersona, POST, type RecordId } from '@kith/protocol'
import type { Stream } from '@libp2p/interface'
import { PUSH } from '../src/push.ts'
import { BITS, Lab, openChannel, type TestClient, type TestRelay, until } from './harness.ts'

const root = new Uint8Array(32).fill(5)

describe('the push stream', () => {
  const lab = new Lab()
  let relay: TestRelay
  let client: TestClient
  let channel: ChannelId

  beforeEach(async () => {
    relay = await lab.relay()
    client = await lab.client(relay.node.addresses)
    await until('the relay is reached', () => client.node.reached === 1)
    channel = await openChannel(client, root)
    await kept(channel)
  })
  afterEach(() => lab.end())

  const kept = (id: RecordId | ChannelId): Promise<void> =>
    until('kept', async () => (await client.node.journey(id as RecordId))?.at === 'kept')

  async function write(text: string): Promise<void> {
    const draft = { kind: POST, channel, after: [], body: { text } }
    await kept((await client.node.write(channelPersona(root, channel), draft, BITS)).id)
  }

  /** The relay's ends of it. */
  const streams = (): Stream[] =>
    relay.node.network
      .getConnections()
      .flatMap((connection) => connection.streams)
      .filter(({ protocol }) => protocol === PUSH)

  it('is one for pushes that follow one another', async () => {
    await write('one')
    const ids = streams().map(({ id }) => id)
    assert.equal(ids.length, 1)
    await write('two')
    assert.deepEqual(
      streams().map(({ id }) => id),
      ids,
    )
  })

  it('that the relay ended is replaced, and nothing waits for that', async () => {
    await write('one')
    for (const stream of streams()) stream.abort(new Error('enough'))
    await write('two')
    for (const stream of streams()) await stream.close()
    await write('three')
    assert.equal(await relay.store.count(channel), 4)
  })
})
