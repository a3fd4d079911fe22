// The signature rule in Node on crafted keys and signatures, against a second opinion on the curve (spec page 00 §4). The
// same cases run in a browser: signature.browser.spec.ts. KITH_SEED replays.

import assert from 'node:assert/strict'
import { createPublicKey, verify as nodeVerify } from 'node:crypto'
import { isSignedBy, isUsableKey, type PersonaKey, signedBytes } from '@kith/protocol'
import { seededRandom, toHex } from '@kith/testkit'
import { add, encode, encodings, isUsable, littleEndian, ORDER, SMALL, timesBase } from '@kith/testkit/edwards'
import { type Case, craftedCases, disagreements, EACH, SEED } from './crafted.ts'

const P = 2n ** 255n - 19n

function natively({ key, content, signature }: Case): boolean {
  const x = Buffer.from(key).toString('base64url')
  try {
    const object = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return nodeVerify(null, signedBytes(content), object, signature)
  } catch {
    return false
  }
}

describe('signature rule', () => {
  it('takes a key exactly when it is canonical and not of small order', () => {
    for (const point of SMALL) for (const key of encodings(point)) assert.equal(isUsableKey(key), false, toHex(key))
    const random = seededRandom('keys')
    for (let i = 0; i < 20; i++) {
      const honest = timesBase(1n + BigInt(random.u32()))
      for (const part of SMALL) assert.equal(isUsableKey(encode(add(honest, part))), true)
    }
    // y from p to 2²⁵⁵ − 1 names the points with y 0 to 18 a second time.
    for (let over = 0n; over < 19n; over++) {
      for (const sign of [0n, 1n]) assert.equal(isUsableKey(littleEndian((P + over) | (sign << 255n))), false)
    }
    for (let i = 0; i < 100; i++) {
      const key = random.bytes(32)
      assert.equal(isUsableKey(key), isUsable(key), toHex(key))
    }
    for (const length of [0, 31, 33]) assert.equal(isUsableKey(new Uint8Array(length)), false)
  })

  it('gives the verdict of a second opinion on every crafted case, where Node itself does not', async function () {
    // A second opinion takes some 3 ms, and the machine may be busy.
    this.timeout(60_000)
    const cases = craftedCases(SEED, EACH)
    assert.ok(cases.length >= 1_000)
    let verdicts = ''
    for (const { key, content, signature } of cases) {
      const holds = isUsableKey(key) && (await isSignedBy(key as PersonaKey, content, signature))
      verdicts += holds ? '1' : '0'
    }
    assert.deepEqual(disagreements(cases, verdicts), [], `KITH_SEED=${SEED}`)

    // The cases are worth their name: both verdicts are common, and Node's own verifier is often of another mind.
    const held = cases.filter(({ expected }) => expected)
    assert.ok(held.length > 200 && held.length < cases.length - 200, `${held.length} hold; KITH_SEED=${SEED}`)
    assert.ok(held.filter((each) => !natively(each)).length > 100, `Node agrees; KITH_SEED=${SEED}`)
    // Why a native "true" suffices: with a key that may be asked, it is never wrong.
    const wrong = cases.filter((each) => !each.expected && isUsableKey(each.key) && natively(each))
    assert.deepEqual(wrong, [], `KITH_SEED=${SEED}`)
  })

  it('judges any 64 bytes without throwing', async () => {
    const random = seededRandom('any signature')
    const key = encode(timesBase(7n)) as PersonaKey
    for (let i = 0; i < 50; i++) assert.equal(await isSignedBy(key, random.bytes(10), random.bytes(64)), false)
    for (const length of [0, 63, 65]) assert.equal(await isSignedBy(key, random.bytes(10), random.bytes(length)), false)
  })
})

describe('the second opinion', () => {
  it('gives the points of small order their order, and the base point the order of RFC 8032', () => {
    assert.equal(new Set(SMALL.map((point) => toHex(encode(point)))).size, 8)
    assert.equal(toHex(encode(timesBase(ORDER))), toHex(littleEndian(1n)))
    assert.equal(toHex(encode(timesBase(1n))), `58${'66'.repeat(31)}`)
  })
})
