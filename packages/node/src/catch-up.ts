// The first catch-up (`/kith/catch-up/1`, spec page 06): pages of ids, newest first, then the records that are missing.
// Its traffic grows with the channel; set reconciliation will take its place behind the same interface.
// `[0, channel, [time, id] | null, class?]` → `[1, [[time, id] ≤ 512]]`; `[2, [id ≤ 64]]` → `[3, [message]]`.

import { type ChannelId, compare, isBytes, isUint, type RecordId, type Value } from '@kith/protocol'
import type { Cursor, IdsQuery, Store } from '@kith/store'
import type { Connection, Libp2p } from '@libp2p/interface'
import { badAnswer, exchange, type Frames, MAX_FRAME_BYTES } from './frames.ts'
import type { Inheritance } from './inheritance.ts'
import { bringInherited } from './inherited.ts'
import type { Ingest, Ingested, IngestOptions } from './ingest.ts'
import { type Ledger, REFUSED_RECORD } from './ledger.ts'
import { serve } from './serve.ts'

export const CATCH_UP = '/kith/catch-up/1'
const MAX_PAGE = 512
const MAX_WANTED = 64
/** Class of a page: all records; what says who looks after the channel and what they decided; what authors said since. */
const ALL = 0
export const AUTHORITY = 1
export const FOLLOWS = 2
/** An asker stops believing a peer that pages for ever: 500 k records. */
const MAX_PAGES = 1000
/** What stewards decided comes before all else, up to so much of it: 32 k records, then the rest comes with the posts. */
const MAX_AUTHORITY_PAGES = 64
/** An asker stops believing a peer that lists records and has none of them: so many answers in a row without one. */
const MAX_EMPTY = 8
/** Room in a frame for messages, beside its own bytes. */
const MAX_ANSWER_BYTES = MAX_FRAME_BYTES - 1024

/** Brings what a peer has of a channel and this node has not. Later implementations reconcile; the caller does not care. */
export interface CatchUp {
  /**
   * @param part `recent`: only as far back as anything is missing
   * @returns the number of records stored
   * @throws KITH_RELAY_SILENT, KITH_RELAY_BROKEN
   */
  run(connection: Connection, channel: ChannelId, part?: 'whole' | 'recent'): Promise<number>
  /** One record, a charter above all. @returns true when it is held afterwards */
  fetch(connection: Connection, channel: ChannelId, id: RecordId): Promise<boolean>
}

export async function serveCatchUp(libp2p: Libp2p, ledger: Ledger, store: Store): Promise<void> {
  await serve(libp2p, CATCH_UP, ledger, async (request) => {
    if (!Array.isArray(request)) return null
    if (request[0] === 0 && request.length === 3) return page(store, request[1], request[2], ALL)
    if (request[0] === 0 && request.length === 4) return page(store, request[1], request[2], request[3])
    if (request[0] === 2 && request.length === 2) return wanted(store, request[1])
    return null
  })
}

async function page(
  store: Store,
  channel: Value | undefined,
  below: Value | undefined,
  kinds: Value | undefined,
): Promise<Value | null> {
  if (!isBytes(channel, 32) || !(below === null || isRow(below)) || !isUint(kinds, ALL, FOLLOWS)) return null
  const options = below === null ? { limit: MAX_PAGE } : { limit: MAX_PAGE, below: toCursor(below) }
  const rows = await placesOf(store, kinds, channel as ChannelId, options)
  return [1, rows.map((row) => [row.time, row.id])]
}

function placesOf(store: Store, kinds: number, channel: ChannelId, options: IdsQuery): Promise<Cursor[]> {
  if (kinds === AUTHORITY) return store.authorityIds(channel, options)
  return kinds === FOLLOWS ? store.followIds(channel, options) : store.ids(channel, options)
}

async function wanted(store: Store, ids: Value | undefined): Promise<Value | null> {
  if (!Array.isArray(ids) || ids.length > MAX_WANTED || !ids.every((id) => isBytes(id, 32))) return null
  const found = await store.getMany(ids as RecordId[])
  const messages: Uint8Array[] = []
  let room = MAX_ANSWER_BYTES
  for (const entry of found) {
    if (entry === null) continue
    room -= entry.record.bytes.length + 8
    if (room < 0) break
    messages.push(entry.record.bytes)
  }
  return [3, messages]
}

/** @param inheritance what forks bring along; absent: nothing */
export function pagedCatchUp(store: Store, ingest: Ingest, ledger: Ledger, inheritance?: Inheritance): CatchUp {
  const walk = (connection: Connection, options: Partial<IngestOptions>): Walk =>
    new Walk(store, ingest, ledger, connection.remotePeer.toString(), options)
  return {
    run: (connection, channel, part = 'whole') =>
      exchange(connection, CATCH_UP, async (frames) => {
        const stored = await walk(connection, { channel }).all(frames, channel, part)
        if (inheritance === undefined) return stored
        const brought = await bringInherited({ store, inheritance, channel, part, frames }, (options) =>
          walk(connection, options),
        )
        return stored + brought
      }),
    fetch: (connection, channel, id) =>
      exchange(connection, CATCH_UP, async (frames) => {
        await walk(connection, { channel }).bring(frames, [id])
        return (await store.has(id)) !== 'none'
      }),
  }
}

/** One way through what a peer has. */
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

function isRow(row: Value | undefined): row is readonly [number, Uint8Array] {
  return Array.isArray(row) && row.length === 2 && isUint(row[0]) && isBytes(row[1], 32)
}

function toCursor(row: readonly [number, Uint8Array]): Cursor {
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
