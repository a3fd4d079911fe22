// The curve of Ed25519 in plain integers, written from RFC 8032 §5.1 and ZIP 215 alone: a second opinion on the signature
// rule (spec page 00 §4), and what crafted signatures are made of. Slow, and its timing tells secrets: for tests.

import { hash } from 'node:crypto'

const P = 2n ** 255n - 19n
/** Order of the base point. */
export const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
const D = mod(-121665n * inverse(121666n))
/** A square root of −1. */
const ROOT = power(2n, (P - 1n) / 4n)

/** Extended coordinates: x = X/Z, y = Y/Z, T = XY/Z. */
export interface Point {
  readonly X: bigint
  readonly Y: bigint
  readonly Z: bigint
  readonly T: bigint
}

function mod(n: bigint): bigint {
  const rest = n % P
  return rest < 0n ? rest + P : rest
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, mod(base)]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}

function inverse(n: bigint): bigint {
  return power(n, P - 2n)
}

export const IDENTITY: Point = { X: 0n, Y: 1n, Z: 1n, T: 0n }

/** Complete: it doubles too, and takes every point of the curve. */
export function add(p: Point, q: Point): Point {
  const a = (p.Y - p.X) * (q.Y - q.X)
  const b = (p.Y + p.X) * (q.Y + q.X)
  const c = ((2n * p.T * D) % P) * q.T
  const d = 2n * p.Z * q.Z
  const [e, f, g, h] = [mod(b - a), mod(d - c), mod(d + c), mod(b + a)]
  return { X: (e * f) % P, Y: (g * h) % P, Z: (f * g) % P, T: (e * h) % P }
}

export function negate({ X, Y, Z, T }: Point): Point {
  return { X: mod(-X), Y, Z, T: mod(-T) }
}

export function times(point: Point, n: bigint): Point {
  let [sum, doubled] = [IDENTITY, point]
  for (let left = n; left > 0n; left >>= 1n) {
    if (left & 1n) sum = add(sum, doubled)
    doubled = add(doubled, doubled)
  }
  return sum
}

/** The base point doubled again and again: half of the work of a verification. */
const doubledBase: Point[] = []

export function timesBase(n: bigint): Point {
  let sum = IDENTITY
  for (let i = 0, left = n; left > 0n; i++, left >>= 1n) {
    const last = doubledBase.at(-1)
    if (i === doubledBase.length) doubledBase.push(last === undefined ? BASE : add(last, last))
    if (left & 1n) sum = add(sum, doubledBase[i] as Point)
  }
  return sum
}

export const fromLittleEndian = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(bytes.toReversed()).toString('hex') || '0'}`)

/** 32 bytes. */
export const littleEndian = (n: bigint): Uint8Array =>
  Uint8Array.from(Buffer.from(n.toString(16).padStart(64, '0'), 'hex')).toReversed()

function affine({ X, Y, Z }: Point): { x: bigint; y: bigint } {
  const z = inverse(Z)
  return { x: (X * z) % P, y: (Y * z) % P }
}

/** Every way to write a point, the canonical one first: its y, y + p where that fits, a sign where x is zero. */
export function encodings(point: Point): Uint8Array[] {
  const { x, y } = affine(point)
  const signs = x === 0n ? [0n, 1n] : [x & 1n]
  return [y, y + P].filter((n) => n < 2n ** 255n).flatMap((n) => signs.map((sign) => littleEndian(n | (sign << 255n))))
}

export function encode(point: Point): Uint8Array {
  return encodings(point)[0] as Uint8Array
}

/** As ZIP 215 reads 32 bytes: y may be p or more, zero may be negative. null: no point of the curve. */
export function decode(bytes: Uint8Array): Point | null {
  const n = fromLittleEndian(bytes)
  const [y, sign] = [mod(n & (2n ** 255n - 1n)), n >> 255n]
  const [u, v] = [mod(y * y - 1n), mod(D * y * y + 1n)]
  const v3 = mod(v * v * v)
  let x = mod(u * v3 * power(u * v3 * v3 * v, (P - 5n) / 8n))
  if (mod(v * x * x) !== u) x = mod(x * ROOT)
  if (mod(v * x * x) !== u) return null
  if ((x & 1n) !== sign) x = mod(-x)
  return { X: x, Y: y, Z: 1n, T: mod(x * y) }
}

const BASE = decode(Uint8Array.from([0x58, ...new Array<number>(31).fill(0x66)])) as Point

/** The eight points of small order: multiples of one of order 8. */
const eighth = Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex')
export const SMALL: readonly Point[] = Array.from({ length: 8 }, (_, i) => times(decode(eighth) as Point, BigInt(i)))

function isIdentity({ X, Y, Z }: Point): boolean {
  return X === 0n && Y === Z
}

/** The integer that binds R, key and message. */
export function challenge(R: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  return fromLittleEndian(hash('sha512', Buffer.concat([R, key, message]), 'buffer')) % ORDER
}

/** The secret scalar of a seed (RFC 8032 §5.1.5). */
export function scalarOf(seed: Uint8Array): bigint {
  const low = fromLittleEndian(hash('sha512', seed, 'buffer').subarray(0, 32))
  return (low & (2n ** 254n - 8n)) | (2n ** 254n)
}

/** Rules 1 and 2: the canonical encoding of a point that is not of small order. */
export function isUsable(key: Uint8Array): boolean {
  return usable(key) !== null
}

function usable(key: Uint8Array): Point | null {
  const point = decode(key)
  if (point === null || isIdentity(times(point, 8n))) return null
  return Buffer.compare(encode(point), key) === 0 ? point : null
}

/** The whole rule, for the bytes that are signed. */
export function holds(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const A = usable(key)
  const [R, S] = [signature.subarray(0, 32), fromLittleEndian(signature.subarray(32))]
  const r = decode(R)
  if (A === null || r === null || S >= ORDER) return false
  const left = timesBase(S)
  const right = add(r, times(A, challenge(R, key, message)))
  return isIdentity(times(add(left, negate(right)), 8n))
}
