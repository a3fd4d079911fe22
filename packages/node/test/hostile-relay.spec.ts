// A hostile relay towards a client: whatever it answers, the client keeps its records, its clock and its patience, and
// other relays go on.

import assert from 'node:assert/strict'
import { type ChannelId, channelPersona, encodeCanonical, POST, type Value } from '@kith/protocol'
import { multiaddr } from '@multiformats/multiaddr'
import { CATCH_UP, pagedCatchUp } from '../src/catch-up.ts'
import { signClaim } from '../src/claim.ts'
import { Frames } from '../src/frames.ts'
import { HELLO } from '../src/hello.ts'
import { Ingest } from '../src/ingest.ts'
import { Ledger } from '../src/ledger.ts'
import { type Network, openNetwork } from '../src/network.ts'
import { INVALID, LATER, PUSH, push } from '../src/push.ts'
import { readAddress } from '../src/relay-address.ts'
import { newRelayKey, relayKeyFrom } from '../src/relay-key.ts'
import { freePort } from '@kith/testkit/free-port'
import { BITS, Lab, now, openChannel, until } from './harness.ts'

/** undefined: it hangs up. */
type Answer = (request: readonly Value[]) => Value | undefined | Promise<Value | undefined>

const root = new Uint8Array(32).fill(3)
/** A sound hello, at a clock. */
type Sound = (time?: number) => Value

describe('a hostile relay', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  /** A relay that answers each protocol as it is told. */
  async function relayThat(
    answersOf: (sound: Sound) => Readonly<Record<string, Answer>>,
  ): Promise<{ address: string; network: Network }> {
    const address = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
    const privateKey = relayKeyFrom(await newRelayKey())
    const { network } = await openNetwork({ role: 'relay', ledger: new Ledger(now), listen: [address], privateKey })
    const claim = await signClaim({ time: now(), contact: '', addresses: [], relays: [], channels: [] }, privateKey)
    const answers = answersOf((time = now()) => [1, time, claim])
    lab.onEnd(async () => network.stop())
    for (const [protocol, answer] of Object.entries(answers)) {
      await network.handle(protocol, async (stream) => {
        const frames = new Frames(stream)
        try {
          for (;;) {
            const reply = await answer((await frames.read()) as readonly Value[])
            if (reply === undefined) throw new Error('hangs up')
            await frames.write(reply)
          }
        } catch (cause) {
          stream.abort(cause as Error)
        }
      })
    }
    return { address, network }
  }

  it('that refuses everything does not keep a record from another one', async () => {
    const liar = await relayThat((sound) => ({
      [HELLO]: () => sound(),
      [PUSH]: ([, messages]) => [1, (messages as Value[]).map(() => [null, INVALID, 0]), now(), 0],
    }))
    const client = await lab.client([liar.address])
    const channel = await openChannel(client, root)
    await until('refused', async () => (await client.node.journey(channel))?.at === 'refused')
    const honest = await lab.relay()
    client.node.addRelay(honest.node.addresses[0] as string)
    await until('kept after all', async () => (await client.node.journey(channel))?.at === 'kept')
    assert.equal(await honest.store.has(channel), 'body')
  })

  it('that is silent at the push does not hold up another one', async () => {
    const silent = await relayThat((sound) => ({ [HELLO]: () => sound(), [PUSH]: () => new Promise(() => undefined) }))
    const honest = await lab.relay()
    const client = await lab.client([silent.address, ...honest.node.addresses])
    await until('both reached', () => client.node.reached === 2)
    const channel = await openChannel(client, root)
    const text = { kind: POST, channel, after: [], body: { text: 'still' } }
    const post = await client.node.write(channelPersona(root, channel), text, BITS)
    await until('kept', async () => (await client.node.journey(post.id))?.at === 'kept')
  })

  it('that asks for patience for ever gets an hour', async () => {
    const { address } = await relayThat(() => ({
      [PUSH]: ([, messages]) => [1, (messages as Value[]).map(() => [null, LATER, 2 ** 50]), now(), 0],
    }))
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const { results } = await push(await network.dial(multiaddr(address)), [encodeCanonical([9])])
    assert.deepEqual(results, [{ status: LATER, retry: 3600, why: 0 }])
  })

  it('that lists records without end and has none of them is given up', async () => {
    let asked = 0
    const { address } = await relayThat(() => ({
      [CATCH_UP]: ([kind, , below]) => {
        if (kind === 2) return (asked++, [3, []])
        const time = below === null ? 2 ** 31 : ((below as readonly Value[])[0] as number) - 512
        return [1, Array.from({ length: 512 }, (_, i) => [time - i, new Uint8Array(32).fill(7)])]
      },
    }))
    const { store } = await lab.client([])
    const ledger = new Ledger(now)
    const { network } = await openNetwork({ role: 'client', ledger })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(address))
    const catchUp = pagedCatchUp(store, new Ingest({ store, now, admitsCharter: () => 'yes' }), ledger)
    await assert.rejects(catchUp.run(connection, new Uint8Array(32).fill(1) as ChannelId), {
      code: 'KITH_RELAY_BROKEN',
    })
    assert(asked <= 8, `${asked}`)
  })

  it('that answers with what nobody asked for is given up as well', async () => {
    let asked = 0
    const client = await lab.client([])
    const channel = await openChannel(client, root)
    const charter = (await client.store.get(channel))?.record.bytes as Uint8Array
    const { address } = await relayThat(() => ({
      [CATCH_UP]: ([kind]) => {
        if (kind === 2) return (asked++, [3, [charter]])
        return [1, Array.from({ length: 512 }, (_, i) => [now() - i, new Uint8Array(32).fill(7)])]
      },
    }))
    const ledger = new Ledger(now)
    const { network } = await openNetwork({ role: 'client', ledger })
    lab.onEnd(async () => network.stop())
    const { store } = client
    const catchUp = pagedCatchUp(store, new Ingest({ store, now, admitsCharter: () => 'yes' }), ledger)
    await assert.rejects(catchUp.run(await network.dial(multiaddr(address)), channel), { code: 'KITH_RELAY_BROKEN' })
    assert(asked <= 8, `${asked}`)
  })

  it('that stops answering hello is dialled again after the client woke', async () => {
    let hellos = 0
    const { address } = await relayThat((sound) => ({ [HELLO]: () => (++hellos === 2 ? undefined : sound()) }))
    const client = await lab.client([address])
    await until('reached', () => client.node.reached === 1)
    client.node.wake()
    await until('greeted on a new connection', () => hellos >= 3 && client.node.reached === 1)
  })

  it('cannot move the clock of who reaches an honest one', async () => {
    const liar = await relayThat((sound) => ({ [HELLO]: () => sound(now() + 1_000_000) }))
    const honest = await lab.relay()
    const client = await lab.client([liar.address])
    await until('believed while alone', () => client.node.clockOffset > 900_000)
    client.node.addRelay(honest.node.addresses[0] as string)
    await until('not believed any more', () => client.node.clockOffset === 0)
  })

  it('that is lost has no say about the clock any more', async () => {
    let device = now()
    const first = await lab.relay()
    const client = await lab.client([], undefined, () => device)
    const [address = ''] = first.node.addresses
    client.node.addRelay(address.replace(/\/p2p\/.*/, ''))
    await until('reached', () => client.node.reached === 1)
    await first.node.stop()
    await until('lost', () => client.node.reached === 0)
    device -= 2 * 3600
    const second = await lab.relay()
    client.node.addRelay(second.node.addresses[0] as string)
    await until('the second one says how late it is', () => Math.abs(client.node.clockOffset - 7200) < 60)
  })

  it('may be named by nonsense: that is not dialled, and nothing throws', async () => {
    const client = await lab.client([])
    for (const address of ['', 'nonsense', '/ip4/1.2.3.4', '/dnsaddr/example.org/ws', '/ip4/1.2.3.4/tcp/1/ws/p2p/x']) {
      assert.equal(readAddress(address), null, address)
      client.node.addRelay(address)
    }
    assert.notEqual(readAddress('/dns/kith.example/tcp/443/tls/ws'), null)
    assert.equal(readAddress('/dns/kith.example/tcp/443/tls/ws/p2p-circuit'), null)
    client.node.wake()
    assert.equal(client.node.reached, 0)
  })
})
