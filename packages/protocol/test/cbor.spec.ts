// The canonical form: protocol's own decoder accepts exactly those bytes that @ipld/dag-cbor decodes and encodes to the
// same bytes again, within the subset that Kith allows.

import assert from 'node:assert/strict'
import { decode, encode } from '@ipld/dag-cbor'
import { decodeCanonical, encodeCanonical, isMap, isPlainText, MAX_DEPTH, type Value } from '@kith/protocol'
import { rawCbor, seededRandom, toHex } from '@kith/testkit'
import fc from 'fast-check'
import { bytesOf, value } from './arbitraries.ts'

/** The rule said another way: decoded by the library, of allowed types, and the same bytes when written again. */
function isCanonicalByLibrary(bytes: Uint8Array): boolean {
  try {
    const decoded: unknown = decode(bytes)
    return isAllowed(decoded, 0) && Buffer.compare(encode(decoded), bytes) === 0
  } catch {
    return false
  }
}

function isAllowed(item: unknown, depth: number): boolean {
  if (item === null || typeof item === 'boolean' || item instanceof Uint8Array) return true
  if (typeof item === 'string') return isPlainText(item)
  if (typeof item === 'number') return Number.isSafeInteger(item) && item >= 0 && !Object.is(item, -0)
  if (typeof item !== 'object' || depth === MAX_DEPTH) return false
  if (Array.isArray(item)) return item.every((inner) => isAllowed(inner, depth + 1))
  if (Object.getPrototypeOf(item) !== Object.prototype) return false
  return Object.entries(item).every(([key, inner]) => isPlainText(key) && isAllowed(inner, depth + 1))
}

function agree(bytes: Uint8Array): void {
  assert.equal(decodeCanonical(bytes) !== undefined, isCanonicalByLibrary(bytes), toHex(bytes))
}

describe('canonical form', () => {
  it('brings every allowed value back, and its bytes', () => {
    fc.assert(
      fc.property(value, (item) => {
        const bytes = encodeCanonical(item)
        const decoded = decodeCanonical(bytes)
        assert.ok(decoded !== undefined)
        assert.equal(toHex(encodeCanonical(decoded)), toHex(bytes))
        agree(bytes)
      }),
      { numRuns: 500 },
    )
  })

  it('agrees with @ipld/dag-cbor on arbitrary bytes', () => {
    fc.assert(fc.property(bytesOf(0, 24), agree), { numRuns: 5_000 })
  })

  it('agrees with @ipld/dag-cbor on damaged values', () => {
    const damage = fc.tuple(value, fc.nat(), fc.nat(255), fc.constantFrom('set', 'insert', 'remove', 'append'))
    fc.assert(
      fc.property(damage, ([item, place, byte, how]) => {
        const bytes = [...encodeCanonical(item)]
        const at = place % bytes.length
        if (how === 'append') bytes.push(byte)
        else bytes.splice(at, how === 'insert' ? 0 : 1, ...(how === 'remove' ? [] : [byte]))
        agree(Uint8Array.from(bytes))
      }),
      { numRuns: 5_000 },
    )
  })

  it('agrees with @ipld/dag-cbor on streams of heads that CBOR could mean', () => {
    const heads = [0x00, 0x17, 0x18, 0x19, 0x1b, 0x20, 0x40, 0x41, 0x58, 0x60, 0x61, 0x78, 0x80, 0x81, 0x98, 0x9f, 0xa0]
    const more = [0xa1, 0xa2, 0xb8, 0xbf, 0xc0, 0xd8, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfb, 0xff, 0x61, 0x62]
    for (let run = 0; run < 200; run++) {
      const random = seededRandom(`heads ${run}`)
      for (let i = 0; i < 100; i++) {
        const length = 1 + random.below(12)
        agree(Uint8Array.from({ length }, () => random.pick([...heads, ...more, random.below(256)])))
      }
    }
  })

  it('keeps a key named __proto__ like any other', () => {
    const bytes = rawCbor.sortedMap(['__proto__', rawCbor.map(['x', rawCbor.uint(1)])], ['x', rawCbor.uint(2)])
    const decoded = decodeCanonical(bytes)
    assert.ok(isMap(decoded))
    assert.deepEqual(Object.keys(decoded), ['x', '__proto__'])
    assert.equal(decoded['x'], 2)
    assert.equal(toHex(encodeCanonical(decoded)), toHex(bytes))
    agree(bytes)
  })

  it('gives copies that share no memory with what was decoded', () => {
    for (const source of [Buffer.from([0x42, 1, 2]), Uint8Array.of(0x42, 1, 2)]) {
      const decoded = decodeCanonical(source) as Value as Uint8Array
      source[1] = 9
      assert.deepEqual(decoded, Uint8Array.of(1, 2))
    }
  })
})
