// The key space (decision 0006): one prefix byte, then parts of fixed length, so that bytewise order is the order that
// a view is read in and no part can be mistaken for another. Changing anything here needs a migration.

import { concat, utf8 } from '@kith/protocol'

/** Schema version and arrival counter. */
export const META = 0
/** `name` → the device's own value. */
export const LOCAL = 1
/** `id` → state, arrival, message. */
export const RECORD = 16
/** `channel | time | id` → nothing: every stored record. It is going to be the leaf of the fingerprint tree. */
export const TIME = 17
/** `channel | author | time | id` → 1 for a post, else nothing: shown records. */
export const AUTHOR = 18
/** `channel | thread | time | id` → standing or not, author: enough to sum a thread up without its records. */
export const REPLY = 19
/** `channel | thread` → the thread's state. */
export const THREAD = 20
/** `channel | active | thread` → replies, answered: one read lists a page of threads. */
export const ACTIVITY = 21
/** `channel | target | author` → n, id, code: the one reaction that counts. */
export const REACTION = 22
/** `target | author` → id of the retraction. Without channel: a fork may hold the retraction of what it inherited. */
export const RETRACTION = 23
/** `id` → nothing: shown charters. */
export const CHARTER = 24
/** `channel` → number of TIME entries. */
export const COUNT = 25
/** `channel | kind | target | author` → n, id, standing or not: the one revise, profile or tend that counts. */
export const LATEST = 26
/** `channel | time | id` → nothing: shown records of kinds 0 to 6 that are held whole. */
export const AUTHORITY = 27
/** `channel | time | id` → nothing: shown revisions and retractions, which follow what a fork inherited. */
export const FOLLOW = 28
/** `id` → channels that inherit the record, one after the other: it stands in their views too. */
export const HEIRS = 29
/** `channel | list` → nothing: a list of inherited ids whose records are in HEIRS. */
export const INHERITED = 30

// Keys are cut from slabs: a typed array above 64 bytes costs V8 an allocation outside its heap, and a record has half
// a dozen keys. Both backends copy a key's own bytes alone. Values are never cut so: IndexedDB would store the slab.
const SLAB_BYTES = 32 * 1024
let slab = new Uint8Array(SLAB_BYTES)
let used = 0

function cut(length: number): Uint8Array {
  if (used + length > SLAB_BYTES) {
    slab = new Uint8Array(Math.max(SLAB_BYTES, length))
    used = 0
  }
  used += length
  return slab.subarray(used - length, used)
}

/** A key of byte strings and unsigned 32-bit numbers. */
export function keyOf(prefix: number, ...parts: readonly (Uint8Array | number)[]): Uint8Array {
  let length = 1
  for (const part of parts) length += typeof part === 'number' ? 4 : part.length
  const key = cut(length)
  key[0] = prefix
  let at = 1
  for (const part of parts) {
    if (typeof part === 'number') {
      key[at] = part >>> 24
      key[at + 1] = part >>> 16
      key[at + 2] = part >>> 8
      key[at + 3] = part
      at += 4
    } else {
      key.set(part, at)
      at += part.length
    }
  }
  return key
}

export const SCHEMA_KEY = keyOf(META, utf8('schema'))
export const ARRIVAL_KEY = keyOf(META, utf8('arrival'))

/** Every key that starts with this one. */
export function within(start: Uint8Array): { readonly gte: Uint8Array; readonly lt: Uint8Array } {
  return { gte: start, lt: after(start) }
}

/** The first key behind all that start with this one. The prefix byte is below 255, so the carry ends. */
export function after(start: Uint8Array): Uint8Array {
  const end = start.slice()
  let at = end.length - 1
  while (end[at] === 0xff) at--
  end[at] = (end[at] as number) + 1
  return end.subarray(0, at + 1).slice()
}

/** Time and id at the end of a TIME, AUTHOR, REPLY or ACTIVITY key. */
export function placeOf(key: Uint8Array): { readonly time: number; readonly id: Uint8Array } {
  const at = key.length - 36
  return { time: u32At(key, at), id: key.slice(at + 4) }
}

export function u32At(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
}

/** Text that stands for the bytes in a Map, one character a byte. */
export function textOf(key: Uint8Array): string {
  return String.fromCharCode.apply(null, key as unknown as number[])
}

export function localKey(name: string): Uint8Array {
  return concat(new Uint8Array([LOCAL]), utf8(name))
}
