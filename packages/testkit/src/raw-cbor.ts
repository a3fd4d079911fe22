// A CBOR writer by hand (RFC 8949): each function gives the bytes of one item and checks nothing, so that tests can
// write what no library writes: long heads, loose order, indefinite lengths, tags. Only `sortedMap` is canonical.

import { compare, concat, utf8 } from '@kith/protocol'

/** Bytes that follow an item's first byte and hold its argument; 0 where the argument sits in the first byte. */
export type HeadWidth = 0 | 1 | 2 | 4 | 8

function shortest(argument: number): HeadWidth {
  return argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x1_0000 ? 2 : argument < 0x1_0000_0000 ? 4 : 8
}

/** The head of an item: major type 0 to 7, argument, in the shortest width unless told otherwise. */
export function head(major: number, argument: number | bigint, width = shortest(Number(argument))): Uint8Array {
  if (width === 0) return Uint8Array.of((major << 5) | Number(argument))
  const bytes = new Uint8Array(1 + width)
  bytes[0] = (major << 5) | (24 + Math.log2(width))
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(argument))
  bytes.set(new Uint8Array(view.buffer, 8 - width), 1)
  return bytes
}

export const FALSE = Uint8Array.of(0xf4)
export const TRUE = Uint8Array.of(0xf5)
export const NULL = Uint8Array.of(0xf6)
export const UNDEFINED = Uint8Array.of(0xf7)
export const BREAK = Uint8Array.of(0xff)

export function uint(n: number | bigint, width?: HeadWidth): Uint8Array {
  return head(0, n, width)
}

/** The integer −1 − n. */
export function negative(n: number): Uint8Array {
  return head(1, n)
}

export function bytes(content: Uint8Array, width?: HeadWidth): Uint8Array {
  return concat(head(2, content.length, width), content)
}

/** Text, or bytes claimed to be UTF-8. */
export function text(content: string | Uint8Array, width?: HeadWidth): Uint8Array {
  const raw = typeof content === 'string' ? utf8(content) : content
  return concat(head(3, raw.length, width), raw)
}

export function array(...items: readonly Uint8Array[]): Uint8Array {
  return concat(head(4, items.length), ...items)
}

export type Entry = readonly [key: string, value: Uint8Array]

/** A map with its entries in the order given. */
export function map(...entries: readonly Entry[]): Uint8Array {
  return concat(head(5, entries.length), ...entries.flatMap(([key, value]) => [text(key), value]))
}

/** A map in canonical order: by the UTF-8 length of the key, then bytewise. */
export function sortedMap(...entries: readonly Entry[]): Uint8Array {
  const order = (a: Uint8Array, b: Uint8Array) => a.length - b.length || compare(a, b)
  return map(...entries.toSorted(([a], [b]) => order(utf8(a), utf8(b))))
}

export function tag(number: number, item: Uint8Array): Uint8Array {
  return concat(head(6, number), item)
}

export function float64(n: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9))
  view.setUint8(0, 0xfb)
  view.setFloat64(1, n)
  return new Uint8Array(view.buffer)
}

/** An item of indefinite length: major type 2 to 5, then its parts, then a break. */
export function indefinite(major: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return concat(Uint8Array.of((major << 5) | 31), ...parts, BREAK)
}
