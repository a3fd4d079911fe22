// A channel as one file (spec page 16): `"kith channel 1\n" ‖ channel ‖ (u16be(length) ‖ message)* ‖ u16be(0) ‖ u32be(count) ‖ sum`.
// Written and read as it streams; a reader holds one record at a time, checks each for itself, and never throws for bytes.

import { type ChannelId, compare, concat, equal, utf8, ZEROS } from './bytes.ts'
import { CHARTER } from './kinds.ts'
import { MAX_MESSAGE_BYTES } from './limits.ts'
import { type ParsedRecord, type VerifiedRecord, verify } from './verify.ts'
import { sha256 } from '#native'

const MARK = utf8('kith channel 1\n')
const ID_BYTES = 32

/** Why a file is refused, and where: after so many good records. */
export type ExportCode =
  /** It does not begin as one. */
  | 'mark'
  /** It ends in the middle. */
  | 'cut'
  | 'length'
  /** A message that is no valid record. */
  | 'record'
  /** A record of another channel. */
  | 'channel'
  /** The first record is not the channel's charter, with its body. */
  | 'charter'
  /** Records are by time, then id, each once. */
  | 'order'
  /** The count or the sum at the end is another. */
  | 'sum'
  /** Something follows the end. */
  | 'behind'

export type ExportVerdict =
  | { readonly ok: true; readonly channel: ChannelId; readonly count: number }
  | { readonly ok: false; readonly code: ExportCode; readonly count: number }

/** @param records of this channel: its charter, then all others by time and id */
export async function* writeExport(
  channel: ChannelId,
  records: AsyncIterable<ParsedRecord>,
): AsyncGenerator<Uint8Array, number> {
  const lead = concat(MARK, channel)
  yield lead
  let sum = sha256(lead)
  let count = 0
  for await (const { bytes } of records) {
    sum = sha256(concat(sum, bytes))
    count++
    yield concat(big(bytes.length, 2), bytes)
  }
  yield concat(big(0, 2), big(count, 4), sum)
  return count
}

/**
 * Reads a file to its end or its first fault. What came before a fault was given to `each`: who must not keep half a file
 * reads it twice.
 * @param each called for one verified record after the other
 */
export async function readExport(
  chunks: AsyncIterable<Uint8Array>,
  each: (record: VerifiedRecord) => void | Promise<void>,
): Promise<ExportVerdict> {
  const source = new Source(chunks)
  let count = 0
  const no = (code: ExportCode): ExportVerdict => ({ ok: false, code, count })
  try {
    const lead = await source.take(MARK.length + ID_BYTES)
    if (lead === null) return no(source.begins(MARK) ? 'cut' : 'mark')
    if (!equal(lead.subarray(0, MARK.length), MARK)) return no('mark')
    const channel = lead.slice(MARK.length) as ChannelId
    let sum = sha256(lead)
    let last: VerifiedRecord | null = null
    for (;;) {
      const size = await source.take(2)
      if (size === null) return no('cut')
      const length = number(size)
      if (length === 0) break
      if (length > MAX_MESSAGE_BYTES) return no('length')
      const message = await source.take(length)
      if (message === null) return no('cut')
      const verdict = await verify(message)
      if (!verdict.ok) return no('record')
      const { record } = verdict
      const fault = misplaced(record, channel, count, last)
      if (fault !== null) return no(fault)
      if (count > 0) last = record
      count++
      sum = sha256(concat(sum, message))
      await each(record)
    }
    const end = await source.take(4 + sum.length)
    if (end === null) return no('cut')
    if (count === 0) return no('charter')
    if (number(end.subarray(0, 4)) !== count || !equal(end.subarray(4), sum)) return no('sum')
    return (await source.take(1)) === null ? { ok: true, channel, count } : no('behind')
  } finally {
    await source.close()
  }
}

function misplaced(record: ParsedRecord, channel: ChannelId, at: number, last: ParsedRecord | null): ExportCode | null {
  if (at === 0) {
    const isIt = equal(record.id, channel) && record.kind === CHARTER && record.shown
    return isIt ? null : 'charter'
  }
  // The charter itself has no channel: a second one is another's.
  if (equal(record.channel, ZEROS) || !equal(record.channel, channel)) return 'channel'
  if (last === null) return null
  const isBehind = record.time > last.time || (record.time === last.time && compare(record.id, last.id) > 0)
  return isBehind ? null : 'order'
}

/** Bytes as they are asked for; it holds no more than a chunk and what was asked for. */
class Source {
  readonly #chunks: AsyncIterator<Uint8Array>
  #left: Uint8Array = new Uint8Array()

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** null where the file ends before. */
  async take(length: number): Promise<Uint8Array | null> {
    while (this.#left.length < length) {
      const { done, value } = await this.#chunks.next()
      if (done) return null
      this.#left = this.#left.length === 0 ? value : concat(this.#left, value)
    }
    // A copy, also of Node's Buffers, whose `slice` makes none: a record keeps its bytes, and must not keep the chunk.
    const taken = new Uint8Array(this.#left.subarray(0, length))
    this.#left = this.#left.subarray(length)
    return taken
  }

  /** Of a file that ended: whether what is left is a beginning of this. */
  begins(start: Uint8Array): boolean {
    return equal(this.#left.subarray(0, start.length), start.subarray(0, this.#left.length))
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

function big(n: number, width: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(width)
  const view = new DataView(bytes.buffer)
  if (width === 2) view.setUint16(0, n)
  else view.setUint32(0, n)
  return bytes
}

function number(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return bytes.length === 2 ? view.getUint16(0) : view.getUint32(0)
}
