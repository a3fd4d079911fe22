// The channels of a relay that does not run: what it carries, and what its host decides of them (decision 0032). LevelDB lets
// one process in, so every command here asks for a relay that was stopped, and says so.

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { readFold, want } from '@kith/node'
import {
  type ChannelId,
  type CharterBody,
  decodeBase32,
  decodeInvite,
  encodeBase32,
  KithError,
  type ParsedRecord,
  type RecordId,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { openData } from './data.ts'

export interface ChannelRow {
  readonly id: string
  readonly name: string
  readonly records: number
  /** Of records as they are stored, without indexes. */
  readonly bytes: number
  readonly stewards: number
}

/** Records in memory at a time: some 2 MB at most. */
const AT_ONCE = 128

/**
 * The store of a relay that was stopped, for as long as the work takes.
 * @throws KITH_STORE_LOCKED, KITH_SETTING, and what `openData` throws
 */
export async function withStore<T>(directory: string, work: (store: Store) => Promise<T>): Promise<T> {
  // Opening would begin a new store in a place that was mistyped.
  await access(join(directory, 'CURRENT')).catch((cause: unknown) => {
    throw new KithError('KITH_SETTING', `There is no relay’s data in ${directory}. Is --data right?`, { cause })
  })
  return withData(directory, work)
}

/** The same, also before its first start. */
export async function withData<T>(directory: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openData(directory).catch((cause: unknown) => {
    if (!(cause instanceof KithError) || cause.code !== 'KITH_STORE_LOCKED') throw cause
    const words = `A relay is running with ${directory}. Stop it, run this, and start it again: nothing is lost.`
    throw new KithError('KITH_STORE_LOCKED', words, { cause })
  })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** By name. */
export async function channelsOf(store: Store): Promise<ChannelRow[]> {
  const charters = await store.charters()
  const rows = await Promise.all(charters.map(({ record }) => rowOf(store, record.id as Uint8Array as ChannelId)))
  return rows.flatMap((row) => row ?? []).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** null where the channel is not here. */
export async function rowOf(store: Store, channel: ChannelId): Promise<ChannelRow | null> {
  const charter = (await store.get(channel))?.record
  if (charter === undefined || charter.body === null || !charter.shown) return null
  const { authority } = await readFold(store, channel)
  const name = (authority.rulings.amendOf('name')?.word.value ??
    (charter.body as unknown as CharterBody).name) as string
  let bytes = 0
  for await (const record of recordsOf(store, channel)) bytes += record.bytes.length
  return {
    id: encodeBase32(channel),
    name,
    records: await store.count(channel),
    bytes,
    stewards: authority.stewards.by.size,
  }
}

/** All that is held of a channel, headers too, oldest first. */
export async function* recordsOf(store: Store, channel: ChannelId): AsyncGenerator<ParsedRecord> {
  let from: { readonly time: number; readonly id?: RecordId } = { time: 0 }
  for (;;) {
    const page = await store.since(channel, { ...from, limit: AT_ONCE })
    const last = page.at(-1)
    if (last === undefined) return
    for (const { record } of page) yield record
    from = { time: last.record.time, id: last.record.id }
  }
}

/**
 * @param text an invitation, as a link or not, or a channel's id
 * @returns the id; null where it is carried already
 * @throws KITH_SETTING
 */
export async function addChannel(store: Store, text: string): Promise<string | null> {
  const invite = decodeInvite(text)
  const channel = invite?.channel ?? channelOf(text)
  if ((await store.has(channel)) === 'body') return null
  await want(store, { channel, relays: invite?.relays ?? [] })
  return encodeBase32(channel)
}

/** @throws KITH_SETTING where it is not an id */
export function channelOf(text: string): ChannelId {
  const id = decodeBase32(text.trim())
  if (id?.length !== 32) throw new KithError('KITH_SETTING', `${text} is no channel’s id, and no whole link to one.`)
  return id as ChannelId
}
