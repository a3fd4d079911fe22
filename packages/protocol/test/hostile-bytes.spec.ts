// Remote bytes never throw, and no change of a message gives a second id for its record.

import assert from 'node:assert/strict'
import {
  decodeInvite,
  encodeCanonical,
  encodeInvite,
  isVerified,
  type ParsedRecord,
  parse,
  verify,
  verifyParsed,
} from '@kith/protocol'
import { fixtureChannel, rawCbor, seededRandom, toHex } from '@kith/testkit'
import fc from 'fast-check'
import { bytesOf, value } from './arbitraries.ts'
import { messageOf, published } from './vectors.ts'

const valid = published.records.filter((vector) => vector.valid)

describe('hostile bytes', () => {
  it('never make parse or verify throw, whatever they are', async () => {
    const anything = fc.oneof(bytesOf(0, 600), value.map(encodeCanonical))
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        assert.equal(parse(bytes).ok, false)
        assert.equal((await verify(bytes)).ok, false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('never make parse or verify throw inside a well-formed message', async () => {
    const item = fc.oneof(bytesOf(0, 300), value.map(encodeCanonical))
    await fc.assert(
      fc.asyncProperty(item, fc.option(item), async (envelope, body) => {
        assert.equal((await verify(messageOf(toHex(envelope), body && toHex(body)))).ok, false)
      }),
      { numRuns: 1_000 },
    )
  })

  it('give a changed message either a refusal or the very same content and id', async () => {
    for (const [at, vector] of valid.entries()) {
      const message = messageOf(vector.envelope, vector.body)
      const honest = await verify(message)
      assert.ok(honest.ok)
      const random = seededRandom(`changes of vector ${at}`)
      for (let i = 0; i < 20; i++) {
        const changed = change(message, random)
        const verdict = await verify(changed)
        if (!verdict.ok) continue
        const hint = `seed ${random.seed}, change ${i}`
        assert.equal(toHex(verdict.record.contentBytes), toHex(honest.record.contentBytes), hint)
        assert.equal(toHex(verdict.record.id), toHex(honest.record.id), hint)
      }
    }
  })

  it('never make decodeInvite throw, and a text that it reads is the one text for what it says', async () => {
    const { id } = await fixtureChannel('invite')
    const good = encodeInvite({ channel: id, relays: ['/dns4/relay.example/tcp/443/wss'] })
    const near = fc.tuple(fc.nat(good.length), fc.nat(3), fc.string({ maxLength: 3 })).map(([at, gone, put]) => {
      return good.slice(0, at) + put + good.slice(at + gone)
    })
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), near), (text) => {
        const invite = decodeInvite(text)
        if (invite !== null) assert.equal(encodeInvite(invite), text.trim().replace(/^.*?#\/join\//s, ''))
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('a verified record', () => {
  it('is the object that verify made, and no copy of it', async () => {
    const { charter } = await fixtureChannel('copies')
    assert.equal(isVerified(charter), true)
    assert.equal(isVerified({ ...charter }), false)
    assert.equal(isVerified(structuredClone(charter)), false)
    assert.equal(isVerified(Object.create(charter) as ParsedRecord), false)
    const again = parse(charter.bytes)
    assert.equal(again.ok && isVerified(again.record), false)
    assert.throws(() => Object.assign(charter, { shown: false }), TypeError)
  })

  it('cannot be had by verifying a changed copy of a parsed one', async () => {
    const { charter } = await fixtureChannel('changed copies')
    const forged = { ...charter, body: { text: 'never written' } }
    await assert.rejects(verifyParsed(forged), { code: 'KITH_NOT_PARSED' })
  })
})

function change(message: Uint8Array, random: ReturnType<typeof seededRandom>): Uint8Array {
  const bytes = [...message]
  const at = random.below(bytes.length)
  switch (random.below(5)) {
    case 0:
      bytes[at] = random.below(256)
      break
    case 1:
      bytes[at] = (bytes[at] as number) ^ (1 << random.below(8))
      break
    case 2:
      bytes.splice(at, 1)
      break
    case 3:
      bytes.splice(at, 0, random.below(256))
      break
    default:
      return rawCbor.array(rawCbor.uint(0), rawCbor.bytes(message.subarray(at)), rawCbor.NULL)
  }
  return Uint8Array.from(bytes)
}
