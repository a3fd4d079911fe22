// Seeded randomness and fixtures: one seed, one stream, one set of bytes; and the raw CBOR writer writes RFC 8949.

import assert from 'node:assert/strict'
import { fixtureChannel, fromHex, rawCbor, seededRandom, toHex } from '@kith/testkit'

describe('seeded randomness', () => {
  it('gives one stream for one seed and another for another', () => {
    const [a, again, b] = [seededRandom('a'), seededRandom('a'), seededRandom('b')]
    const bytes = a.bytes(64)
    assert.deepEqual(bytes, again.bytes(64))
    assert.notDeepEqual(bytes, b.bytes(64))
  })

  it('spreads over its whole range', () => {
    const random = seededRandom('spread')
    const counts = new Array<number>(16).fill(0)
    for (let i = 0; i < 16_000; i++) counts[random.below(16)]! += 1
    for (const count of counts) assert.ok(count > 800 && count < 1200, String(counts))
  })
})

describe('fixtures', () => {
  it('are the same bytes for the same seed and calls', async () => {
    const run = async () => {
      const channel = await fixtureChannel('twice')
      const root = await channel.post(channel.persona('Ann'), 'Hello.')
      return [channel.charter, root, await channel.retract(channel.persona('Ann'), root)].map(({ bytes }) =>
        toHex(bytes),
      )
    }
    assert.deepEqual(await run(), await run())
  })
})

describe('raw CBOR', () => {
  // Examples of RFC 8949, appendix A.
  const examples: [hex: string, bytes: Uint8Array][] = [
    ['00', rawCbor.uint(0)],
    ['1818', rawCbor.uint(24)],
    ['1903e8', rawCbor.uint(1000)],
    ['1a000f4240', rawCbor.uint(1_000_000)],
    ['1b000000e8d4a51000', rawCbor.uint(1_000_000_000_000)],
    ['1bffffffffffffffff', rawCbor.uint(2n ** 64n - 1n, 8)],
    ['3863', rawCbor.negative(99)],
    ['fb3ff199999999999a', rawCbor.float64(1.1)],
    ['4401020304', rawCbor.bytes(Uint8Array.of(1, 2, 3, 4))],
    ['62c3bc', rawCbor.text('ü')],
    ['83010203', rawCbor.array(rawCbor.uint(1), rawCbor.uint(2), rawCbor.uint(3))],
    ['a26161016162820203', rawCbor.map(['a', rawCbor.uint(1)], ['b', rawCbor.array(rawCbor.uint(2), rawCbor.uint(3))])],
    ['c11a514b67b0', rawCbor.tag(1, rawCbor.uint(1_363_896_240))],
    ['9f01ff', rawCbor.indefinite(4, rawCbor.uint(1))],
    ['1800', rawCbor.uint(0, 1)],
  ]
  it('is what the standard writes', () => {
    for (const [hex, bytes] of examples) assert.equal(toHex(bytes), hex)
  })

  it('sorts a map by the length of its keys, then by their bytes', () => {
    const one = rawCbor.uint(1)
    assert.equal(toHex(rawCbor.sortedMap(['aa', one], ['b', one], ['a', one])), 'a361610161620162616101')
  })

  it('reads back the hexadecimal that it writes', () => {
    assert.deepEqual(fromHex(toHex(seededRandom('hex').bytes(99))), seededRandom('hex').bytes(99))
    for (const bad of ['0', 'zz', '0x']) assert.throws(() => fromHex(bad), RangeError)
  })
})
