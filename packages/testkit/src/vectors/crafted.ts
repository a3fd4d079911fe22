// Signatures that platforms judge differently (spec page 00, the signature rule), made from the curve's points of small
// order: each holds by ZIP215, and at least one platform's verifier says false.

import { concat, utf8 } from '@kith/protocol'
import {
  add,
  challenge,
  decode,
  encode,
  encodings,
  fromLittleEndian,
  IDENTITY,
  littleEndian,
  ORDER,
  type Point,
  SMALL,
  scalarOf,
  timesBase,
} from '../edwards.ts'
import { drawn, type Signer } from './platform.ts'
import type { Signing } from './record-vector.ts'

/** A point of order 8, of 4, of 2. */
const [, EIGHTH, QUARTER, , HALF] = SMALL as [Point, Point, Point, Point, Point]

/** The identity with x = 0 "negative", and with y = p + 1: encodings that no honest signer writes. */
export const [, IDENTITY_MINUS_ZERO, IDENTITY_OVER_P] = encodings(IDENTITY) as [Uint8Array, Uint8Array, Uint8Array]

interface Recipe {
  readonly name: string
  /** What is added to the honest key. */
  readonly keyPart?: Point
  /** R as it is written, from the honest r·B. */
  write(honest: Point): Uint8Array
  /** The scalar r is zero, so that R is of small order alone. */
  readonly zero?: true
}

/** The encodings of a point of order 4 and of the one of order 2 that no honest signer writes. */
const [, QUARTER_OVER_P] = encodings(QUARTER) as [Uint8Array, Uint8Array]
const [, HALF_MINUS_ZERO] = encodings(HALF) as [Uint8Array, Uint8Array]

const recipes: readonly Recipe[] = [
  { name: 'signature whose R has a component of order 8', write: (r) => encode(add(r, EIGHTH)) },
  { name: 'signature whose R has a component of order 2', write: (r) => encode(add(r, HALF)) },
  { name: 'signature whose R is of order 8', zero: true, write: () => encode(EIGHTH) },
  { name: 'signature whose R is of order 4, y over p', zero: true, write: () => QUARTER_OVER_P },
  { name: 'signature whose R is of order 2', zero: true, write: () => encode(HALF) },
  { name: 'signature whose R is of order 2, x minus zero', zero: true, write: () => HALF_MINUS_ZERO },
  { name: 'signature whose R is the identity', zero: true, write: () => encode(IDENTITY) },
  { name: 'signature whose R is the identity, y over p', zero: true, write: () => IDENTITY_OVER_P },
  { name: 'signature whose R is the identity, x minus zero', zero: true, write: () => IDENTITY_MINUS_ZERO },
  { name: 'key with a component of order 8', keyPart: EIGHTH, write: encode },
  { name: 'key with a component of order 4', keyPart: QUARTER, write: encode },
  { name: 'signature and key with components of order 8', keyPart: EIGHTH, write: (r) => encode(add(r, EIGHTH)) },
]

/** Ways to sign that the rule takes and a native verifier refuses. */
export function craftedSignings(
  signer: Signer,
  domain = utf8('kith/1/record'),
): { name: string; signing: Signing; native: false }[] {
  const scalar = scalarOf(signer.seed)
  return recipes.map(({ name, keyPart = IDENTITY, write, zero }) => {
    const key = encode(add(decode(signer.key) as Point, keyPart))
    const sign = (content: Uint8Array): Uint8Array => {
      const r = zero ? 0n : fromLittleEndian(drawn(`r of ${name}`, 31))
      const R = write(timesBase(r))
      const k = challenge(R, key, concat(domain, content))
      return concat(R, littleEndian((r + k * scalar) % ORDER))
    }
    return { name, native: false, signing: { key, sign } }
  })
}
