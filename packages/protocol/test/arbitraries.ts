// What fast-check draws for protocol's tests: texts and values that a record may carry, and bytes.

import { isPlainText, type Value } from '@kith/protocol'
import fc from 'fast-check'

export const bytesOf = (minLength: number, maxLength = minLength): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength, maxLength }).map((bytes) => new Uint8Array(bytes))

export const plainText = fc.string({ unit: 'binary', maxLength: 30 }).filter(isPlainText)

const leaf: fc.Arbitrary<Value> = fc.oneof(
  fc.maxSafeNat(),
  fc.constantFrom(0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER),
  plainText,
  fc.boolean(),
  fc.constant(null),
  bytesOf(0, 300),
)

function upTo(depth: number): fc.Arbitrary<Value> {
  if (depth === 0) return leaf
  const inner = upTo(depth - 1)
  // Null prototypes: a key named __proto__ is a key.
  const maps = fc.dictionary(plainText, inner, { maxKeys: 5, noNullPrototype: false })
  return fc.oneof({ weight: 3, arbitrary: leaf }, fc.array(inner, { maxLength: 5 }), maps)
}

/** Any value of the canonical form, at most four levels deep. */
export const value: fc.Arbitrary<Value> = upTo(4)
