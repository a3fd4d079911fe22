// Signatures that platforms judge differently (spec page 00, the signature rule), made from the curve's points of small
// order: each holds by ZIP215, and at least one platform's verifier says false.

import { ed25519 } from '@noble/curves/ed25519.js'
import { concat, utf8 } from '@kith/protocol'
import { fromHex } from '../hex.ts'
import { drawn, type Signer } from './platform.ts'
import type { Signing } from './record-vector.ts'
import { sha512 } from '@noble/hashes/sha2.js'

const { Point } = ed25519
type CurvePoint = ReturnType<typeof Point.fromBytes>

export const ORDER = Point.Fn.ORDER
/** A point of order 8: its multiples are the eight points of small order. */
export const TORSION = Point.fromBytes(fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'))

/** The identity written as y = p + 1, and with x = 0 "negative": two encodings that no honest signer writes. */
export const IDENTITY_OVER_P = fromHex('eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f')
export const IDENTITY_MINUS_ZERO = fromHex('0100000000000000000000000000000000000000000000000000000000000080')

export function littleEndian(n: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((n >> BigInt(8 * i)) & 0xffn))
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduceRight((n, byte) => (n << 8n) | BigInt(byte), 0n)
}

interface Recipe {
  readonly name: string
  /** What is added to the honest key. */
  readonly keyTorsion?: CurvePoint
  /** R as it is written, from the honest r·B. */
  encode(honest: CurvePoint): Uint8Array
  /** The scalar r is zero, so that R is of small order alone. */
  readonly zero?: true
}

const recipes: readonly Recipe[] = [
  { name: 'signature whose R has a component of order 8', encode: (r) => r.add(TORSION).toBytes() },
  { name: 'signature whose R is of order 8', zero: true, encode: () => TORSION.toBytes() },
  { name: 'signature whose R is the identity', zero: true, encode: () => Point.ZERO.toBytes() },
  { name: 'signature whose R is the identity, y over p', zero: true, encode: () => IDENTITY_OVER_P },
  { name: 'signature whose R is the identity, x minus zero', zero: true, encode: () => IDENTITY_MINUS_ZERO },
  { name: 'key with a component of order 8', keyTorsion: TORSION, encode: (r) => r.toBytes() },
]

/** Ways to sign that the rule accepts, though some native verifiers do not. */
export function craftedSignings(signer: Signer): { name: string; signing: Signing }[] {
  const { scalar } = ed25519.utils.getExtendedPublicKey(signer.seed)
  return recipes.map(({ name, keyTorsion, encode, zero }) => {
    const honestKey = Point.fromBytes(signer.key)
    const key = (keyTorsion ? honestKey.add(keyTorsion) : honestKey).toBytes()
    const sign = (content: Uint8Array): Uint8Array => {
      const message = concat(utf8('kith/1/record'), content)
      const r = zero ? 0n : numberOf(drawn(`r of ${name}`, 31))
      const R = encode(zero ? Point.ZERO : Point.BASE.multiply(r))
      const k = numberOf(sha512(concat(R, key, message))) % ORDER
      return concat(R, littleEndian((r + k * scalar) % ORDER))
    }
    return { name, signing: { key, sign } }
  })
}
