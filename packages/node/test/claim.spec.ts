// A relay's claim: whole, in order and under its own key, or nothing; and hello, which carries it.

import assert from 'node:assert/strict'
import { type ChannelId, concat, encodeCanonical, utf8, type Value } from '@kith/protocol'
import { multiaddr } from '@multiformats/multiaddr'
import { dayOf, readClaim, type RelayClaim, signClaim } from '../src/claim.ts'
import { exchange } from '../src/frames.ts'
import { HELLO, hello } from '../src/hello.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { newRelayKey, relayKeyFrom } from '../src/relay-key.ts'
import { Lab, now, openChannel, until } from './harness.ts'

const TIME = 1_800_000_000
const key = relayKeyFrom(await newRelayKey())
const bytes = (value: number): Uint8Array => new Uint8Array(32).fill(value)
const CLAIM: Omit<RelayClaim, 'key'> = {
  time: TIME,
  contact: 'write to the host',
  addresses: ['/dns/kith.example/tcp/443/tls/ws'],
  relays: [{ key: bytes(9), addresses: ['/dns/other.example/tcp/443/tls/ws'] }],
  channels: [
    { channel: bytes(1) as ChannelId, day: 5 },
    { channel: bytes(2) as ChannelId, day: 7 },
  ],
}
const PARTS: readonly Value[] = [
  1,
  key.publicKey.raw,
  TIME,
  '',
  [],
  [[bytes(9), ['/dns/a/tcp/1/ws']]],
  [
    [bytes(2), 7],
    [bytes(1), 5],
  ],
]

async function signed(parts: readonly Value[]): Promise<Value> {
  const body = encodeCanonical(parts)
  return [body, await key.sign(concat(utf8('kith/1/hello'), body))]
}
const withPart = (at: number, value: Value): readonly Value[] => PARTS.map((part, i) => (i === at ? value : part))

describe('a claim', () => {
  it('comes back as it was signed, newest channels first', async () => {
    const claim = await readClaim(await signClaim(CLAIM, key))
    assert.deepEqual(claim, { ...CLAIM, key: key.publicKey.raw, channels: CLAIM.channels.toReversed() })
    assert.equal(dayOf(TIME), 20_833)
  })

  it('may say more than this version knows', async () => {
    assert(await readClaim(await signed(PARTS)))
    assert(await readClaim(await signed([...PARTS, 'later'])))
  })

  it('is nothing when a byte of it was changed, or another key signed it', async () => {
    const [body, signature] = await signClaim(CLAIM, key)
    for (const at of [3, 40, body.length - 1]) {
      assert.equal(await readClaim([body.with(at, (body[at] as number) ^ 1), signature]), null)
    }
    assert.equal(await readClaim([body, signature.with(5, (signature[5] as number) ^ 1)]), null)
    const other = relayKeyFrom(await newRelayKey())
    assert.equal(await readClaim([body, await other.sign(concat(utf8('kith/1/hello'), body))]), null)
    assert.equal(await readClaim([body, await key.sign(body)]), null)
  })

  for (const [what, at, value] of [
    ['another version', 0, 2],
    ['a short key', 1, new Uint8Array(31)],
    ['a key of small order', 1, new Uint8Array(32).with(0, 1)],
    ['seconds', 2, TIME + 1],
    ['a long contact', 3, 'x'.repeat(201)],
    ['nine addresses', 4, Array.from({ length: 9 }, () => '/dns/a/tcp/1/ws')],
    ['an empty address', 4, ['']],
    ['seventeen others', 5, Array.from({ length: 17 }, () => [bytes(9), ['/dns/a/tcp/1/ws']])],
    ['another relay without an address', 5, [[bytes(9), []]]],
    [
      'channels out of order',
      6,
      [
        [bytes(1), 5],
        [bytes(2), 7],
      ],
    ],
    [
      'a channel twice',
      6,
      [
        [bytes(1), 5],
        [bytes(1), 5],
      ],
    ],
    [
      '513 channels',
      6,
      Array.from({ length: 513 }, (_, i) => [
        bytes(0)
          .with(0, i >> 8)
          .with(1, i & 255),
        5,
      ]),
    ],
    ['a day out of time', 6, [[bytes(1), 60_000]]],
  ] as readonly (readonly [string, number, Value])[]) {
    it(`is nothing with ${what}`, async () => {
      assert.equal(await readClaim(await signed(withPart(at, value))), null)
    })
  }
})

describe('hello', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  it('tells once, and after that only what changed', async () => {
    const relay = await lab.relay({ contact: 'write to the host' })
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(relay.node.addresses[0]))
    const first = await hello(connection, null, null)
    assert.equal(first.claim.contact, 'write to the host')
    assert.deepEqual(first.claim.addresses, relay.node.addresses)
    const raw = await exchange(connection, HELLO, async (frames) => {
      await frames.write([0, null, first.hash])
      return frames.read()
    })
    assert(Array.isArray(raw))
    assert.equal(raw[2], null)
    const again = await hello(connection, null, first)
    assert.equal(again.claim, first.claim)

    const client = await lab.client(relay.node.addresses)
    await openChannel(client, new Uint8Array(32).fill(1))
    await until('carried', () => relay.node.channels === 1)
    assert.equal((await hello(connection, null, again)).claim.channels.length, 1)
  })

  it('asks for patience who asks too often, and charges who introduces itself as another', async () => {
    const relay = await lab.relay()
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(relay.node.addresses[0]))
    const ask = (own: Value): Promise<Value | undefined> =>
      exchange(connection, HELLO, async (frames) => {
        await frames.write([0, own, null])
        return frames.read()
      })
    const answers = []
    for (let i = 0; i < 25; i++) answers.push(((await ask(null)) as readonly Value[])[0])
    assert.deepEqual([answers[0], answers.at(-1)], [1, 2])

    const stranger = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(() => stranger.stop())
    const other = await stranger.network.dial(multiaddr(relay.node.addresses[0]))
    const claim = await signClaim(CLAIM, key)
    await assert.rejects(
      exchange(other, HELLO, async (frames) => {
        await frames.write([0, claim, null])
        return frames.read()
      }),
    )
    await until('charged', () => relay.node.debt(stranger.network.peerId.toString()) > 0)
  })
})
