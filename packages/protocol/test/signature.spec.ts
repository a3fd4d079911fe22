// The signature rule on crafted keys and signatures: every pair of R and key with parts of small order, in every encoding,
// is judged as ZIP215 under a canonical key that is not of small order, worked out here from the curve's equation.

import assert from 'node:assert/strict'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concat, isSignedBy, isUsableKey, type PersonaKey, signedBytes } from '@kith/protocol'
import { fromHex, seededRandom, toHex } from '@kith/testkit'

const { Point } = ed25519
const ORDER = Point.Fn.ORDER
const P = 2n ** 255n - 19n
const torsion = Point.fromBytes(fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'))
const small = Array.from({ length: 8 }, (_, i) => (i === 0 ? Point.ZERO : torsion.multiplyUnsafe(BigInt(i))))

const littleEndian = (n: bigint) => Uint8Array.from({ length: 32 }, (_, i) => Number((n >> BigInt(8 * i)) & 0xffn))
const numberOf = (bytes: Uint8Array) => bytes.reduceRight((n, byte) => (n << 8n) | BigInt(byte), 0n)

/** Every way to write a point: its y, its y over p where that fits 255 bits, each with the sign bit where x is zero. */
function encodings(point: InstanceType<typeof Point>): Uint8Array[] {
  const { x, y } = point.toAffine()
  const signs = x === 0n ? [0n, 1n] : [x & 1n]
  return [y, y + P].filter((n) => n < 2n ** 255n).flatMap((n) => signs.map((s) => littleEndian(n | (s << 255n))))
}

describe('signature rule', () => {
  it('takes a key exactly when it is canonical and not of small order', () => {
    for (const point of small) for (const key of encodings(point)) assert.equal(isUsableKey(key), false, toHex(key))
    const random = seededRandom('keys')
    for (let i = 0; i < 20; i++) {
      const honest = Point.BASE.multiply(1n + numberOf(random.bytes(31)))
      for (const part of small) assert.equal(isUsableKey(honest.add(part).toBytes()), true)
    }
    // y from p to 2²⁵⁵ − 1 names the points with y 0 to 18 a second time.
    for (let over = 0n; over < 19n; over++) {
      for (const sign of [0n, 1n]) assert.equal(isUsableKey(littleEndian((P + over) | (sign << 255n))), false)
    }
    for (const length of [0, 31, 33]) assert.equal(isUsableKey(new Uint8Array(length)), false)
  })

  it('is ZIP215 for each R and key with a part of small order', async () => {
    const random = seededRandom('crafted signatures')
    let accepted = 0
    for (const keyPart of small) {
      for (const rPart of small) {
        for (const zero of [false, true]) {
          const a = 1n + numberOf(random.bytes(31))
          const r = zero ? 0n : 1n + numberOf(random.bytes(31))
          const key = Point.BASE.multiply(a).add(keyPart).toBytes() as PersonaKey
          const content = random.bytes(40)
          for (const R of encodings((zero ? Point.ZERO : Point.BASE.multiply(r)).add(rPart))) {
            const k = numberOf(sha512(concat(R, key, signedBytes(content)))) % ORDER
            const s = (r + k * a) % ORDER
            assert.equal(await isSignedBy(key, content, concat(R, littleEndian(s))), true, toHex(R))
            assert.equal(await isSignedBy(key, content, concat(R, littleEndian(s + ORDER))), false, 'S over the order')
            assert.equal(await isSignedBy(key, content, concat(R, littleEndian((s + 1n) % ORDER))), false, 'another S')
            accepted += 1
          }
        }
      }
    }
    assert.ok(accepted > 128)
  })

  it('judges any 64 bytes without throwing', async () => {
    const random = seededRandom('any signature')
    const key = Point.BASE.multiply(7n).toBytes() as PersonaKey
    for (let i = 0; i < 50; i++) assert.equal(await isSignedBy(key, random.bytes(10), random.bytes(64)), false)
    for (const length of [0, 63, 65]) assert.equal(await isSignedBy(key, random.bytes(10), random.bytes(length)), false)
  })
})
