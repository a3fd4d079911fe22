// Live messages: what compose writes is what the vectors hold, hostile bytes end in a code, and nothing is said twice.

import assert from 'node:assert/strict'
import {
  type ChannelId,
  composeLive,
  encodeCanonical,
  HERE,
  isLiveMessage,
  LISTENING,
  liveSigner,
  MAX_LIVE_BYTES,
  parse,
  parseLive,
  REPLYING,
  slotOf,
  verifyLive,
} from '@kith/protocol'
import { fromHex, rawCbor, seededRandom, toHex } from '@kith/testkit'
import { AUTHOR } from '@kith/testkit/vectors'
import fc from 'fast-check'
import { bytesOf, value } from './arbitraries.ts'
import { published } from './vectors.ts'

const channel = new Uint8Array(32).fill(7) as ChannelId

describe('live messages', () => {
  it('of honest people are the bytes that compose writes', () => {
    const signer = liveSigner(AUTHOR.seed)
    const vector = published.live.find(({ name }) => name === 'listening')
    assert.ok(vector && 'fields' in vector && vector.fields)
    const { slot, ...rest } = vector.fields
    const draft = { channel: fromHex(rest.channel) as ChannelId, kind: LISTENING, slot, body: {} }
    assert.equal(toHex(composeLive(signer, draft)), vector.message)
  })

  it('are told from records by their first bytes, and are no records', () => {
    for (const { message } of published.live.filter(({ valid }) => valid)) {
      assert.equal(isLiveMessage(fromHex(message)), true)
      assert.deepEqual(parse(fromHex(message)), { ok: false, code: 'version' })
    }
    for (const { message } of published.messages.filter(({ valid }) => valid)) {
      assert.equal(isLiveMessage(fromHex(message)), false)
    }
    assert.equal(isLiveMessage(new Uint8Array(0)), false)
  })

  it('are not composed when others would not show them, or refuse them', () => {
    const signer = liveSigner(new Uint8Array(32).fill(1))
    const slot = slotOf(1_790_000_040)
    const draft = { channel, slot, kind: HERE, body: {} }
    assert.ok(composeLive(signer, draft).length < MAX_LIVE_BYTES / 2)
    const broken = [
      { ...draft, kind: REPLYING },
      { ...draft, kind: 4 },
      { ...draft, slot: 2 ** 32 },
      { ...draft, body: { x: new Uint8Array(MAX_LIVE_BYTES) } },
    ]
    for (const each of broken) assert.throws(() => composeLive(signer, each), { code: 'KITH_INVALID_DRAFT' })
  })

  it('whatever their bytes, never make a reader throw', async () => {
    const item = fc.oneof(bytesOf(0, 300), value.map(encodeCanonical))
    const inside = item.map((bytes) => rawCbor.array(rawCbor.uint(1), rawCbor.bytes(bytes)))
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytesOf(0, 600), inside), async (bytes) => {
        assert.equal(parseLive(bytes, channel).ok, false)
        assert.equal((await verifyLive(bytes, channel)).ok, false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('changed in a byte are refused, unless nothing that was signed changed', async () => {
    for (const [at, vector] of published.live.entries()) {
      const topic = fromHex(vector.topic) as ChannelId
      const honest = await verifyLive(fromHex(vector.message), topic)
      if (!honest.ok) continue
      const random = seededRandom(`changes of live vector ${at}`)
      for (let i = 0; i < 20; i++) {
        const bytes = fromHex(vector.message)
        bytes[random.below(bytes.length)] = random.below(256)
        const verdict = await verifyLive(bytes, topic)
        if (verdict.ok) assert.equal(toHex(verdict.live.signed), toHex(honest.live.signed), `seed ${random.seed}, ${i}`)
      }
    }
  })
})
