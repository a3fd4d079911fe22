// The canonical form (spec page 00 §1): the subset of dag-cbor that Kith allows, and no second encoding of a value.
// Decoding is one bounded pass of our own, because a library that accepts more would let two machines disagree;
// encoding is @ipld/dag-cbor. Maps become objects without a prototype, so that no key name is special.

import { encode } from '@ipld/dag-cbor'
import { utf8 } from './bytes.ts'
import { MAX_DEPTH } from './limits.ts'

export type Value = number | string | boolean | null | Uint8Array | readonly Value[] | { readonly [key: string]: Value }
export type ValueMap = { readonly [key: string]: Value }

class NotCanonical extends Error {}

const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
// Controls but line feed, and the byte order mark, which decoders treat differently.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const REFUSED_TEXT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/

/** What a person typed or pasted, as a record may carry it: line feeds alone, tabs as spaces, nothing refused left. */
export function toPlainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(new RegExp(REFUSED_TEXT, 'g'), '')
    .trim()
}

/** True for text that a record may carry: well-formed, no control but LF, no U+FEFF. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !REFUSED_TEXT.test(text)
}

class Reader {
  readonly bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    // A plain view: Node's Buffer would hand out slices that share memory with the message.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new NotCanonical()
    return byte
  }

  /** The argument of a head, in its shortest form only. */
  argument(info: number): number {
    if (info < 24) return info
    const width = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : info === 27 ? 8 : 0
    if (width === 0) throw new NotCanonical()
    let value = 0
    for (let i = 0; i < width; i++) value = value * 256 + this.byte()
    const least = width === 1 ? 24 : width === 2 ? 0x100 : width === 4 ? 0x1_0000 : 0x1_0000_0000
    if (value < least || value > Number.MAX_SAFE_INTEGER) throw new NotCanonical()
    return value
  }

  slice(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw new NotCanonical()
    this.at += length
    return this.bytes.slice(this.at - length, this.at)
  }

  text(length: number): string {
    const text = utf8Decoder.decode(this.slice(length))
    if (REFUSED_TEXT.test(text)) throw new NotCanonical()
    return text
  }

  value(depth: number): Value {
    const head = this.byte()
    const argument = head >> 5 === 7 ? 0 : this.argument(head & 31)
    switch (head >> 5) {
      case 0:
        return argument
      case 2:
        return this.slice(argument)
      case 3:
        return this.text(argument)
      case 4:
        return this.array(argument, depth + 1)
      case 5:
        return this.map(argument, depth + 1)
    }
    if (head === 0xf4) return false
    if (head === 0xf5) return true
    if (head === 0xf6) return null
    throw new NotCanonical()
  }

  array(length: number, depth: number): Value[] {
    this.guard(length, depth)
    const items: Value[] = []
    for (let i = 0; i < length; i++) items.push(this.value(depth))
    return items
  }

  map(length: number, depth: number): ValueMap {
    this.guard(length * 2, depth)
    const map: { [key: string]: Value } = Object.create(null)
    let last: Uint8Array | null = null
    for (let i = 0; i < length; i++) {
      const head = this.byte()
      if (head >> 5 !== 3) throw new NotCanonical()
      const from = this.at
      const key = this.text(this.argument(head & 31))
      const raw = this.bytes.subarray(from, this.at)
      if (last !== null && !isBefore(last, raw)) throw new NotCanonical()
      last = raw
      map[key] = this.value(depth)
    }
    return map
  }

  /** An item takes at least a byte: a count beyond the rest is a lie, met before anything is made for it. */
  guard(items: number, depth: number): void {
    if (depth > MAX_DEPTH || items > this.bytes.length - this.at) throw new NotCanonical()
  }
}

/** dag-cbor's key order: the shorter first, then bytewise. `raw` starts with the rest of the head, which orders alike. */
function isBefore(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number
    const y = b[i] as number
    if (x !== y) return x < y
  }
  return false
}

/** Remote bytes to a value, or undefined for anything but the canonical form of exactly one value. Never throws. */
export function decodeCanonical(bytes: Uint8Array): Value | undefined {
  const reader = new Reader(bytes)
  try {
    const value = reader.value(0)
    return reader.at === bytes.length ? value : undefined
  } catch {
    return undefined
  }
}

/** A value to its one canonical form. The caller keeps to the allowed types; see `isPlainText` for text. */
export function encodeCanonical(value: Value): Uint8Array {
  // In Node the encoder answers a Buffer, whose slices share memory; plain bytes everywhere.
  return new Uint8Array(encode(value))
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

export function isBytes(value: Value | undefined, length?: number): value is Uint8Array {
  return value instanceof Uint8Array && (length === undefined || value.length === length)
}

export function isUint(value: Value | undefined, least = 0, most = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

/** A text of at least `least` and at most `most` UTF-8 bytes. */
export function isText(value: Value | undefined, most: number, least = 0): value is string {
  if (typeof value !== 'string' || value.length > most) return false
  const length = utf8(value).length
  return length >= least && length <= most
}
