// Values beside the keys: stored records, registers, counters. Decoders answer null for bytes that are not theirs, so
// that one damaged value is left out of an answer instead of breaking it.

import { type ChannelId, concat, equal, type ParsedRecord, parse, type RecordId } from '@kith/protocol'
import type { StoredRecord } from './contract.ts'

/** What a RECORD value holds: a header, a whole message, or only word that a retraction came before its target. */
export const HEADER = 0
export const BODY = 1
export const AWAITED = 2

export const EMPTY = new Uint8Array(0)
/** Costs the arrival of a record one read: only where this stands must the RETRACTION entries be looked at too. */
export const AWAITED_VALUE = new Uint8Array([AWAITED])

export interface StoredMessage {
  readonly state: typeof HEADER | typeof BODY
  readonly seen: number
  readonly bytes: Uint8Array
}

export function encodeStored(state: typeof HEADER | typeof BODY, seen: number, bytes: Uint8Array): Uint8Array {
  const value = new Uint8Array(9 + bytes.length)
  value[0] = state
  writeCounter(value, 1, seen)
  value.set(bytes, 9)
  return value
}

/** Null for an awaited or a damaged value. */
export function decodeStored(value: Uint8Array | undefined): StoredMessage | null {
  if (value === undefined || value.length < 10 || (value[0] !== HEADER && value[0] !== BODY)) return null
  return { state: value[0], seen: decodeCounter(value.subarray(1, 9)) ?? 0, bytes: value.subarray(9) }
}

/** The record under this id, or null when the value is not that record's. */
export function readStored(id: Uint8Array, value: Uint8Array | undefined): StoredRecord | null {
  const stored = decodeStored(value)
  const record = stored === null ? null : parseAs(id, stored.bytes)
  return stored === null || record === null ? null : { record, seen: stored.seen }
}

export function parseAs(id: Uint8Array, bytes: Uint8Array): ParsedRecord | null {
  const verdict = parse(bytes)
  return verdict.ok && equal(verdict.record.id, id) ? verdict.record : null
}

/** Eight bytes, big-endian: a counter below 2⁵³. */
export function encodeCounter(n: number): Uint8Array {
  const bytes = new Uint8Array(8)
  writeCounter(bytes, 0, n)
  return bytes
}

export function writeCounter(into: Uint8Array, at: number, n: number): void {
  const view = new DataView(into.buffer, into.byteOffset + at, 8)
  view.setUint32(0, Math.floor(n / 0x1_0000_0000))
  view.setUint32(4, n >>> 0)
}

export function decodeCounter(bytes: Uint8Array | undefined): number | null {
  if (bytes === undefined || bytes.length !== 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8)
  const n = view.getUint32(0) * 0x1_0000_0000 + view.getUint32(4)
  return Number.isSafeInteger(n) ? n : null
}

/** AUTHOR value of a post; other kinds have an empty one. */
export const A_POST = new Uint8Array([1])

export function isAPost(value: Uint8Array): boolean {
  return equal(value, A_POST)
}

/** REACTION and LATEST value. */
export interface Register {
  readonly n: number
  readonly id: RecordId
  /** A reaction's own; 0 for whatever was taken back. */
  readonly code: number
}

export function encodeRegister({ n, id, code }: Register): Uint8Array {
  return concat(encodeCounter(n), id, new Uint8Array([code]))
}

export function decodeRegister(value: Uint8Array | undefined): Register | null {
  if (value?.length !== 41) return null
  const n = decodeCounter(value.subarray(0, 8))
  return n === null ? null : { n, id: value.slice(8, 40) as RecordId, code: value[40] as number }
}

/** REPLY value. */
export interface ReplyMark {
  readonly standing: boolean
  readonly author: Uint8Array
}

export function encodeReplyMark({ standing, author }: ReplyMark): Uint8Array {
  return concat(new Uint8Array([standing ? 1 : 0]), author)
}

export function decodeReplyMark(value: Uint8Array | undefined): ReplyMark | null {
  return value?.length === 33 ? { standing: value[0] === 1, author: value.slice(1) } : null
}

/** HEIRS value. */
export function decodeIds(value: Uint8Array | undefined): ChannelId[] {
  if (value === undefined || value.length % 32 !== 0) return []
  return Array.from({ length: value.length / 32 }, (_, i) => value.slice(i * 32, (i + 1) * 32) as ChannelId)
}

/** ACTIVITY value. */
export interface ThreadMark {
  readonly replies: number
  readonly answered: boolean
}

export function encodeThreadMark({ replies, answered }: ThreadMark): Uint8Array {
  return concat(encodeCounter(replies), new Uint8Array([answered ? 1 : 0]))
}

export function decodeThreadMark(value: Uint8Array | undefined): ThreadMark | null {
  if (value?.length !== 9) return null
  const replies = decodeCounter(value.subarray(0, 8))
  return replies === null ? null : { replies, answered: value[8] === 1 }
}
