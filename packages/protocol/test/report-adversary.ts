// Who reads every record of a channel and wants to know who reported, and about whom: what can be tried with public bytes
// alone. Hours and connections are no part of it; they belong to how a report is sent.

import type { SealedBody } from '@kith/protocol'
import { ed25519 } from '@noble/curves/ed25519.js'

/** The field of Curve25519. */
const P = 2n ** 255n - 19n

/** What an honest slot's first half always is, and 32 random bytes are once in 32 times. */
export function looksUsed(slot: Uint8Array): boolean {
  const u = slot.slice(0, 32).reduceRight((n, byte) => n * 256n + BigInt(byte), 0n)
  // Beyond the field, or the one point without an Edwards form.
  if (u >= P || u === P - 1n) return false
  const y = mod((u - 1n) * power(u + 1n, P - 2n))
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => Number((y >> BigInt(8 * i)) & 255n))
  try {
    return ed25519.Point.fromBytes(bytes).isTorsionFree()
  } catch {
    // On the twist: no key of this curve.
    return false
  }
}

function mod(n: bigint): bigint {
  return ((n % P) + P) % P
}

function power(base: bigint, exponent: bigint): bigint {
  let [out, square] = [1n, mod(base)]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) out = mod(out * square)
    square = mod(square * square)
  }
  return out
}

/** A member, by everything of them that is public: keys, and ids of what they wrote. */
export type Known = readonly Uint8Array[]

export interface Seen {
  readonly message: Uint8Array
  readonly author: Uint8Array
  readonly body: SealedBody
  readonly members: readonly Known[]
}

/** Which of the members, or −1 for no idea. */
export type Guess = (seen: Seen) => number

/** Whose public bytes, eight of them or more, stand in the report. */
export const byTraces: Guess = ({ message, members }) => {
  const hex = Buffer.from(message).toString('hex')
  return members.findIndex((known) =>
    known.some((bytes) =>
      [0, 8, 16, 24].some((at) => hex.includes(Buffer.from(bytes.slice(at, at + 8)).toString('hex'))),
    ),
  )
}

/** Whose key is the nearest to the one that signed. */
const byKey: Guess = ({ author, members }) => leastOf(members.map(([key]) => distance(author, key!)))

/** Whose key is the nearest to the commitment, or to what encrypted data begins with. */
const byCommit: Guess = ({ body, members }) => leastOf(members.map(([key]) => distance(body.commit, key!)))
const byData: Guess = ({ body, members }) => leastOf(members.map(([key]) => distance(body.data, key!)))

/** Whose box is the nearest to any slot's key. */
const bySlots: Guess = ({ body, members }) =>
  leastOf(members.map(([, box]) => Math.min(...body.slots.map((slot) => distance(slot, box!)))))

/** Every way to guess who reported. */
export const GUESSES: Readonly<Record<string, Guess>> = { byTraces, byKey, byCommit, byData, bySlots }

function leastOf(distances: readonly number[]): number {
  return distances.indexOf(Math.min(...distances))
}

/** Bits that differ in the first 32 bytes. */
function distance(a: Uint8Array, b: Uint8Array): number {
  let bits = 0
  for (let i = 0; i < 32; i++) for (let rest = a[i]! ^ b[i]!; rest > 0; rest &= rest - 1) bits++
  return bits
}

/** Learns from reports of which it is told the answer: naive Bayes over bits. */
export class Learner {
  readonly #classes: number
  readonly #counts: number[] = []
  readonly #ones: number[][] = []

  constructor(classes: number) {
    this.#classes = classes
    for (let i = 0; i < classes; i++) {
      this.#counts.push(0)
      this.#ones.push([])
    }
  }

  learn(bytes: Uint8Array, answer: number): void {
    this.#counts[answer]! += 1
    const ones = this.#ones[answer]!
    bitsOf(bytes).forEach((bit, i) => {
      ones[i] = (ones[i] ?? 0) + bit
    })
  }

  guess(bytes: Uint8Array): number {
    const bits = bitsOf(bytes)
    const scores = Array.from({ length: this.#classes }, (_, answer) => {
      const count = this.#counts[answer]!
      return bits.reduce(
        (sum, bit, i) => {
          const one = ((this.#ones[answer]![i] ?? 0) + 1) / (count + 2)
          return sum + Math.log(bit ? one : 1 - one)
        },
        Math.log(count + 1),
      )
    })
    return scores.indexOf(Math.max(...scores))
  }
}

function bitsOf(bytes: Uint8Array): number[] {
  return Array.from(bytes).flatMap((byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (byte >> i) & 1))
}

/** How far counts are from equal, in standard deviations of chi-squared about its mean. */
export function unevenness(counts: readonly number[]): number {
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length
  const chi = counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0)
  return (chi - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1))
}

/** How many of `tries` would be too many for chance of probability `p`: four standard deviations. */
export function tooMany(tries: number, p: number): number {
  return tries * p + 4 * Math.sqrt(tries * p * (1 - p))
}
