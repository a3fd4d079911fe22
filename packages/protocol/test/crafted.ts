// Signatures that platforms judge differently, drawn from a seed, each with the verdict of a second opinion (spec page 00
// §4): whatever verifies records must give these very verdicts, in Node and in a browser with or without Ed25519.

import { type SeededRandom, seededRandom } from '@kith/testkit'
import {
  add,
  challenge,
  decode,
  encode,
  encodings,
  fromLittleEndian,
  holds,
  IDENTITY,
  littleEndian,
  negate,
  ORDER,
  type Point,
  SMALL,
  timesBase,
} from '@kith/testkit/edwards'

export interface Case {
  readonly family: string
  readonly key: Uint8Array
  readonly content: Uint8Array
  readonly signature: Uint8Array
  readonly expected: boolean
}

type Bytes = Omit<Case, 'family' | 'expected'>

const P = 2n ** 255n - 19n
const DOMAIN = Buffer.from('kith/1/record')
/** As many S that differ by the order fit 32 bytes. */
const ORDERS = 15
const BOUNDARIES = [
  0n,
  1n,
  ORDER - 1n,
  ORDER,
  ORDER + 1n,
  2n ** 252n,
  2n ** 253n - 1n,
  2n ** 255n - 19n,
  2n ** 256n - 1n,
]
const SMALL_ENCODINGS = SMALL.flatMap(encodings)
/** The points with y 0 to 18 written a second time, those of no point among them. */
const OVER_P = Array.from({ length: 38 }, (_, i) => littleEndian((P + BigInt(i >> 1)) | (BigInt(i & 1) << 255n)))

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const scalar = (random: SeededRandom): bigint => 1n + fromLittleEndian(random.bytes(31))
const signed = (content: Uint8Array): Uint8Array => join(DOMAIN, content)

interface Parts {
  readonly key?: Point
  readonly r?: Point
  /** R is its part of small order alone. */
  readonly zero?: boolean
}

/** A signature whose S is right by the equation with the cofactor, whatever small parts key and R have. */
function sign(random: SeededRandom, { key: keyPart = IDENTITY, r: rPart = IDENTITY, zero = false }: Parts = {}): Bytes {
  const [a, r, content] = [scalar(random), zero ? 0n : scalar(random), random.bytes(40)]
  const key = encode(add(timesBase(a), keyPart))
  const R = random.pick(encodings(add(timesBase(r), rPart)))
  return { key, content, signature: join(R, littleEndian((r + challenge(R, key, signed(content)) * a) % ORDER)) }
}

const anyParts = (random: SeededRandom): Parts => ({
  key: random.pick(SMALL),
  r: random.pick(SMALL),
  zero: random.below(2) === 0,
})

const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))

function withS(bytes: Bytes, S: bigint): Bytes {
  return { ...bytes, signature: join(bytes.signature.subarray(0, 32), littleEndian(S)) }
}

const sOf = ({ signature }: Bytes): bigint => fromLittleEndian(signature.subarray(32))

const families: Readonly<Record<string, (random: SeededRandom) => Bytes>> = {
  honest: (random) => sign(random),
  'small parts in key and R': (random) => sign(random, anyParts(random)),
  'small parts in R alone': (random) => sign(random, { r: random.pick(SMALL), zero: random.below(2) === 0 }),
  'small parts in the key alone': (random) => sign(random, { key: random.pick(SMALL) }),
  'small parts that cancel out': (random) => {
    const [a, r, content] = [scalar(random), scalar(random), random.bytes(40)]
    const part = random.below(8)
    const key = encode(add(timesBase(a), SMALL[part] as Point))
    for (let tries = 0; ; tries++) {
      const rPart = tries % 8
      const R = encode(add(timesBase(r + BigInt(tries >> 3)), SMALL[rPart] as Point))
      const k = challenge(R, key, signed(content))
      if ((k * BigInt(part) + BigInt(rPart)) % 8n !== 0n) continue
      return { key, content, signature: join(R, littleEndian((r + BigInt(tries >> 3) + k * a) % ORDER)) }
    }
  },
  'S and some times the order': (random) => {
    const bytes = sign(random, anyParts(random))
    return withS(bytes, sOf(bytes) + ORDER * BigInt(1 + random.below(ORDERS - 1)))
  },
  'S at a boundary': (random) => withS(sign(random, anyParts(random)), random.pick(BOUNDARIES)),
  'S turned round': (random) => {
    const bytes = sign(random, anyParts(random))
    return withS(bytes, ORDER - sOf(bytes))
  },
  'a bit turned': (random) => {
    const bytes = sign(random, anyParts(random))
    const name = random.pick(['key', 'content', 'signature', 'signature'] as const)
    return { ...bytes, [name]: flip(bytes[name], random.below(bytes[name].length * 8)) }
  },
  'the sign bit of key or R turned': (random) => {
    const bytes = sign(random, anyParts(random))
    const name = random.pick(['key', 'signature'] as const)
    return { ...bytes, [name]: flip(bytes[name], 255) }
  },
  'another content': (random) => ({ ...sign(random, anyParts(random)), content: random.bytes(40) }),
  'a key of small order, for which the equation holds': (random) => {
    const { content, signature } = withS(sign(random, { zero: true, r: random.pick(SMALL) }), 0n)
    return { key: random.pick(SMALL_ENCODINGS), content, signature }
  },
  'a key written over p': (random) => ({ ...sign(random, anyParts(random)), key: random.pick(OVER_P) }),
  'R written over p or of no point': (random) => {
    const { key, content, signature } = sign(random)
    const R = random.pick([random.pick(OVER_P), random.bytes(32)])
    return { key, content, signature: join(R, signature.subarray(32)) }
  },
  'R negated': (random) => {
    const bytes = sign(random)
    const R = encode(negate(decode(bytes.signature.subarray(0, 32)) as Point))
    return { ...bytes, signature: join(R, bytes.signature.subarray(32)) }
  },
  'any bytes': (random) => ({ key: random.bytes(32), content: random.bytes(40), signature: random.bytes(64) }),
}

/** `each` cases of every family. */
export function craftedCases(seed: string, each: number): Case[] {
  const random = seededRandom(`crafted signatures ${seed}`)
  return Object.entries(families).flatMap(([family, draw]) =>
    Array.from({ length: each }, () => {
      const bytes = draw(random)
      return { family, ...bytes, expected: holds(bytes.key, signed(bytes.content), bytes.signature) }
    }),
  )
}

/** Families and places of the cases that were judged otherwise; `verdicts` has a 1 or 0 for each. */
export function disagreements(cases: readonly Case[], verdicts: string): string[] {
  if (verdicts.length !== cases.length) return [`${verdicts.length} verdicts for ${cases.length} cases`]
  return cases.flatMap(({ family, expected }, i) => (verdicts[i] === (expected ? '1' : '0') ? [] : [`${i}: ${family}`]))
}

export const SEED = process.env['KITH_SEED'] ?? String(Date.now() % 1e9)
/** Cases of each family: more than a thousand in all, in some seconds. */
export const EACH = 65
