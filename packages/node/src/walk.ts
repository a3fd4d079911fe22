// One way through what a peer has of a channel (spec page 06 §2): its pages, and the records that are missing, by the one door.
// A peer that lists without end, upwards, or what it has not, is believed no further.

import { type ChannelId, compare, isBytes, isUint, type RecordId, type Value } from '@kith/protocol'
import type { Cursor, Store } from '@kith/store'
import { badAnswer, type Frames } from './frames.ts'
import type { Ingest, Ingested, IngestOptions } from './ingest.ts'
import { type Ledger, REFUSED_RECORD } from './ledger.ts'

export const MAX_PAGE = 512
export const MAX_WANTED = 64
/** Class of a page: all records; what says who looks after the channel and what they decided; what authors said since. */
export const ALL = 0
export const AUTHORITY = 1
export const FOLLOWS = 2
/** An asker stops believing a peer that pages for ever: 500 k records. */
export const MAX_PAGES = 1000
/** What stewards decided comes before all else, up to so much of it: 32 k records, then the rest comes with the posts. */
const MAX_AUTHORITY_PAGES = 64
/** An asker stops believing a peer that lists records and has none of them: so many answers in a row without one. */
const MAX_EMPTY = 8

export class Walk {
  readonly #store: Store
  readonly #ingest: Ingest
  readonly #ledger: Ledger
  readonly #peer: string
  readonly #options: Partial<IngestOptions>
  #stored = 0
  #empty = 0
  /** Headers whose retraction had not come yet: asked for once more at the end. */
  #bodyless: RecordId[] = []

  /** @param options how what comes is judged, beside that it comes by catch-up */
  constructor(store: Store, ingest: Ingest, ledger: Ledger, peer: string, options: Partial<IngestOptions>) {
    this.#store = store
    this.#ingest = ingest
    this.#ledger = ledger
    this.#peer = peer
    this.#options = options
  }

  /** Records stored so far. */
  get stored(): number {
    return this.#stored
  }

  async all(frames: Frames, channel: ChannelId, part: 'whole' | 'recent'): Promise<number> {
    await this.pages(frames, channel, part, AUTHORITY)
    await this.pages(frames, channel, part, ALL)
    await this.bringBodyless(frames)
    return this.#stored
  }

  /** Once more what came as a header, before the retraction of it. */
  async bringBodyless(frames: Frames): Promise<void> {
    const again = this.#bodyless
    this.#bodyless = []
    await this.bring(frames, again)
  }

  /** Page by page what is missing of a class. @param isWanted of what is missing */
  async pages(
    frames: Frames,
    channel: ChannelId,
    part: 'whole' | 'recent',
    kinds: number,
    isWanted: (id: RecordId) => boolean = () => true,
  ): Promise<void> {
    let below: Cursor | null = null
    const most = kinds === AUTHORITY ? MAX_AUTHORITY_PAGES : MAX_PAGES
    for (let pages = 0; pages < most; pages++) {
      const place: Value = below === null ? null : [below.time, below.id]
      await frames.write(kinds === ALL ? [0, channel, place] : [0, channel, place, kinds])
      const rows = readPage(await frames.read(), below)
      const last = rows.at(-1)
      if (last === undefined) break
      const missing = await this.missing(rows.map(({ id }) => id).filter(isWanted))
      if (part === 'recent' && missing.length === 0) break
      await this.bring(frames, missing)
      // No round trip for the end of a list that the next one repeats.
      if (kinds !== ALL && rows.length < MAX_PAGE) break
      below = last
    }
  }

  async missing(ids: readonly RecordId[]): Promise<RecordId[]> {
    const held = await Promise.all(ids.map((id) => this.#store.has(id)))
    return ids.filter((_, i) => held[i] === 'none')
  }

  /** The same of ids that the peer never said it has: one that has none of many is asked no further. */
  async bringSome(frames: Frames, ids: readonly RecordId[]): Promise<void> {
    for (let at = 0; at < ids.length && this.#empty + 1 < MAX_EMPTY; at += MAX_WANTED) {
      await this.bring(frames, ids.slice(at, at + MAX_WANTED))
    }
    this.#empty = 0
  }

  /** Asks for ids in slices; an answer may hold fewer, and one that holds none ends the slice. */
  async bring(frames: Frames, ids: readonly RecordId[]): Promise<void> {
    let left = [...ids]
    while (left.length > 0) {
      const slice = left.slice(0, MAX_WANTED)
      await frames.write([2, slice])
      const messages = readMessages(await frames.read())
      // Oldest first within a slice: what shares a minute is read in the order of its arrival here.
      const answers = await this.#ingest.take(messages.reverse(), {
        ...this.#options,
        origin: 'catch-up',
        sender: this.#peer,
      })
      const asked = new Set(slice.map(nameOf))
      this.#empty = answers.some((answer) => asked.has(nameOf(idOf(answer)))) ? 0 : this.#empty + 1
      if (this.#empty === MAX_EMPTY) throw badAnswer()
      for (const answer of answers) {
        if (answer.status === 'stored') this.#stored++
        if (answer.status === 'rejected') this.#ledger.charge(this.#peer, REFUSED_RECORD)
        if (answer.status === 'ignored' && answer.code === 'bodyless' && answer.id) this.#bodyless.push(answer.id)
      }
      left = messages.length === 0 ? left.slice(slice.length) : left.slice(messages.length)
    }
  }
}

function idOf(answer: Ingested): Uint8Array {
  return (answer.status === 'stored' ? answer.record.id : answer.id) ?? new Uint8Array()
}

function nameOf(id: Uint8Array): string {
  return String.fromCharCode(...id)
}

export function isRow(row: Value | undefined): row is readonly [number, Uint8Array] {
  return Array.isArray(row) && row.length === 2 && isUint(row[0]) && isBytes(row[1], 32)
}

export function toCursor(row: readonly [number, Uint8Array]): Cursor {
  return { time: row[0], id: row[1] as RecordId }
}

/** Rows must go strictly down, else a peer could page for ever. */
function readPage(answer: Value | undefined, below: Cursor | null): Cursor[] {
  if (!Array.isArray(answer) || answer[0] !== 1 || !Array.isArray(answer[1])) throw badAnswer()
  const rows = answer[1] as readonly Value[]
  if (rows.length > MAX_PAGE || !rows.every(isRow)) throw badAnswer()
  let last = below
  return rows.map((row) => {
    const cursor = toCursor(row)
    if (last !== null && !isBelow(cursor, last)) throw badAnswer()
    last = cursor
    return cursor
  })
}

function isBelow(a: Cursor, b: Cursor): boolean {
  return a.time < b.time || (a.time === b.time && compare(a.id, b.id) < 0)
}

function readMessages(answer: Value | undefined): Uint8Array[] {
  if (!Array.isArray(answer) || answer[0] !== 3 || !Array.isArray(answer[1])) throw badAnswer()
  const messages = answer[1] as readonly Value[]
  if (messages.length > MAX_WANTED || !messages.every((message) => isBytes(message))) throw badAnswer()
  return messages as Uint8Array[]
}
