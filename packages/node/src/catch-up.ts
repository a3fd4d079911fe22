// The first catch-up (`/kith/catch-up/1`, spec page 06): pages of ids, newest first, then the records that are missing.
// Its traffic grows with the channel; set reconciliation will take its place behind the same interface.
// `[0, channel, [time, id] | null, class?]` → `[1, [[time, id] ≤ 512]]`; `[2, [id ≤ 64]]` → `[3, [message]]`.

import { type ChannelId, isBytes, isUint, type RecordId, type Value } from '@kith/protocol'
import type { Cursor, IdsQuery, Store } from '@kith/store'
import type { Connection, Libp2p } from '@libp2p/interface'
import { exchange, MAX_FRAME_BYTES } from './frames.ts'
import type { Inheritance } from './inheritance.ts'
import { bringInherited } from './inherited.ts'
import type { Ingest, IngestOptions } from './ingest.ts'
import type { Ledger } from './ledger.ts'
import { serve } from './serve.ts'
import { ALL, AUTHORITY, FOLLOWS, isRow, MAX_PAGE, MAX_WANTED, toCursor, Walk } from './walk.ts'

export const CATCH_UP = '/kith/catch-up/1'
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
