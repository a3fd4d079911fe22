// Values described once, written twice: as canonical bytes by the raw writer (not by the library that protocol uses),
// and as the JSON that a vector expects. Maps are `Map`, so that a key such as `__proto__` is a key like any other.

import { utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { array, bytes, FALSE, NULL, sortedMap, TRUE, text, uint } from '../raw-cbor.ts'

export type Described = number | string | boolean | null | Uint8Array | readonly Described[] | DescribedMap
export type DescribedMap = ReadonlyMap<string, Described>

export function toBytes(value: Described): Uint8Array {
  if (value === null) return NULL
  if (typeof value === 'boolean') return value ? TRUE : FALSE
  if (typeof value === 'number') return uint(value)
  if (typeof value === 'string') return text(value)
  if (value instanceof Uint8Array) return bytes(value)
  if (value instanceof Map) return sortedMap(...[...(value as DescribedMap)].map(([k, v]) => [k, toBytes(v)] as const))
  return array(...(value as readonly Described[]).map(toBytes))
}

/** Bytes as hexadecimal text, maps as objects with their keys in canonical order. */
export function toJson(value: Described): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  if (value instanceof Map) {
    const entries = [...(value as DescribedMap)].toSorted(([a], [b]) => byKey(a, b))
    return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item)]))
  }
  return Array.isArray(value) ? value.map(toJson) : value
}

function byKey(a: string, b: string): number {
  const [x, y] = [utf8(a), utf8(b)]
  return x.length - y.length || Buffer.compare(x, y)
}
