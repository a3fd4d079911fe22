// Reading: each view is one scan of its index in one go, so that it is of one moment, then the records it names.
// What does not decode is left out.

import { type ChannelId, type PersonaKey, type RecordId, VOUCH, WITHDRAWN } from '@kith/protocol'
import type { ByteLevel } from './backend.ts'
import type {
  Cursor,
  IdsQuery,
  LatestQuery,
  ReactionEntry,
  ReplyEntry,
  SinceQuery,
  StoredRecord,
  ThreadEntry,
  ThreadsQuery,
} from './contract.ts'
import { countFrom } from './counts.ts'
import {
  ACTIVITY,
  after,
  AUTHOR,
  AUTHORITY,
  CHARTER,
  COUNT,
  FOLLOW,
  HEIRS,
  INHERITED,
  keyOf,
  LATEST,
  placeOf,
  REACTION,
  RECORD,
  REPLY,
  TIME,
  within,
} from './keys.ts'
import { latestKey } from './registers.ts'
import {
  BODY,
  decodeIds,
  decodeRegister,
  decodeReplyMark,
  decodeThreadMark,
  HEADER,
  isAPost,
  readStored,
} from './values.ts'

/** Entries of an author that are looked at together for the first post: most personas begin with one. */
const FIRST_AT_ONCE = 32

export async function has(level: ByteLevel, id: RecordId): Promise<'body' | 'header' | 'none'> {
  const state = (await valueOf(level, id))?.[0]
  return state === BODY ? 'body' : state === HEADER ? 'header' : 'none'
}

export async function get(level: ByteLevel, id: RecordId): Promise<StoredRecord | null> {
  return readStored(id, await valueOf(level, id))
}

export async function getMany(level: ByteLevel, ids: readonly Uint8Array[]): Promise<(StoredRecord | null)[]> {
  const found = await valuesOf(
    level,
    ids.map((id) => keyOf(RECORD, id)),
  )
  return ids.map((id, i) => readStored(id, found[i]))
}

export async function charters(level: ByteLevel): Promise<StoredRecord[]> {
  const keys = await level.keys(within(keyOf(CHARTER))).all()
  return records(
    level,
    keys.map((key) => key.slice(1)),
  )
}

export async function threads(level: ByteLevel, channel: ChannelId, query: ThreadsQuery): Promise<ThreadEntry[]> {
  const { before, limit } = query
  const range = within(keyOf(ACTIVITY, channel))
  const lt = before === undefined ? range.lt : keyOf(ACTIVITY, channel, before.active, before.id)
  const entries = await level.iterator({ gte: range.gte, lt, reverse: true, limit }).all()
  return entries.flatMap(([key, value]) => {
    const mark = decodeThreadMark(value)
    const { time, id } = placeOf(key)
    return mark === null ? [] : [{ id: id as RecordId, active: time, ...mark }]
  })
}

export async function replies(level: ByteLevel, channel: ChannelId, thread: RecordId): Promise<StoredRecord[]> {
  return recordsOf(level, await level.keys(within(keyOf(REPLY, channel, thread))).all())
}

export async function replyMarks(level: ByteLevel, channel: ChannelId, thread: RecordId): Promise<ReplyEntry[]> {
  const entries = await level.iterator(within(keyOf(REPLY, channel, thread))).all()
  return entries.flatMap(([key, value]) => {
    const mark = decodeReplyMark(value)
    const { time, id } = placeOf(key)
    if (mark === null) return []
    return [{ id: id as RecordId, time, author: mark.author as PersonaKey, standing: mark.standing }]
  })
}

export async function reactions(level: ByteLevel, channel: ChannelId, target: RecordId): Promise<ReactionEntry[]> {
  const entries = await level.iterator(within(keyOf(REACTION, channel, target))).all()
  return entries.flatMap(([key, value]) => {
    const reaction = decodeRegister(value)
    if (reaction === null || reaction.code === 0) return []
    return [{ author: key.slice(65) as PersonaKey, ...reaction }]
  })
}

export async function latest(level: ByteLevel, queries: readonly LatestQuery[]): Promise<(StoredRecord | null)[]> {
  const found = (await valuesOf(level, queries.map(latestKey))).map(decodeRegister)
  const held = await getMany(
    level,
    found.flatMap((register) => (register === null ? [] : [register.id])),
  )
  let next = 0
  return found.map((register) => {
    const stored = register === null ? null : (held[next++] ?? null)
    return register?.code === WITHDRAWN || stored?.record.body === null ? null : stored
  })
}

export async function counter(level: ByteLevel, query: LatestQuery): Promise<number> {
  const [value] = await valuesOf(level, [latestKey(query)])
  return decodeRegister(value)?.n ?? 0
}

export async function vouchers(
  level: ByteLevel,
  channel: ChannelId,
  who: PersonaKey,
  limit: number,
): Promise<PersonaKey[]> {
  const entries = await level.iterator(within(keyOf(LATEST, channel, VOUCH, who))).all()
  const standing = entries.filter(([, value]) => (decodeRegister(value)?.code ?? WITHDRAWN) !== WITHDRAWN)
  return standing.slice(0, limit).map(([key]) => key.slice(69) as PersonaKey)
}

export async function firstBy(level: ByteLevel, channel: ChannelId, author: PersonaKey): Promise<number | null> {
  const { gte, lt } = within(keyOf(AUTHOR, channel, author))
  for (let from: { gte: Uint8Array } | { gt: Uint8Array } = { gte }; ; ) {
    const entries: [Uint8Array, Uint8Array][] = await level.iterator({ ...from, lt, limit: FIRST_AT_ONCE }).all()
    const first = entries.find(([, value]) => isAPost(value))
    if (first !== undefined) return placeOf(first[0]).time
    const last = entries.at(-1)
    if (last === undefined || entries.length < FIRST_AT_ONCE) return null
    from = { gt: last[0] }
  }
}

export async function authors(level: ByteLevel, channel: ChannelId, start: Uint8Array): Promise<PersonaKey[]> {
  const { gte, lt } = within(keyOf(AUTHOR, channel, start))
  const found: PersonaKey[] = []
  // From one author to the next, however much each wrote.
  for (let from = gte; ; ) {
    const [key] = await level.keys({ gte: from, lt, limit: 1 }).all()
    if (key === undefined) return found
    const author = key.slice(33, 65) as PersonaKey
    found.push(author)
    from = after(keyOf(AUTHOR, channel, author))
  }
}

export async function byAuthor(
  level: ByteLevel,
  channel: ChannelId,
  author: PersonaKey,
  limit: number,
): Promise<StoredRecord[]> {
  const range = within(keyOf(AUTHOR, channel, author))
  return recordsOf(level, await level.keys({ ...range, reverse: true, limit }).all())
}

export async function since(level: ByteLevel, channel: ChannelId, query: SinceQuery): Promise<StoredRecord[]> {
  const { lt } = within(keyOf(TIME, channel))
  const { time, id, limit } = query
  const from = id === undefined ? { gte: keyOf(TIME, channel, time) } : { gt: keyOf(TIME, channel, time, id) }
  return recordsOf(level, await level.keys({ ...from, lt, limit }).all())
}

export async function authority(level: ByteLevel, channel: ChannelId): Promise<StoredRecord[]> {
  return recordsOf(level, await level.keys(within(keyOf(AUTHORITY, channel))).all())
}

export function authorityIds(level: ByteLevel, channel: ChannelId, query: IdsQuery): Promise<Cursor[]> {
  return placesIn(level, AUTHORITY, channel, query)
}

export function followIds(level: ByteLevel, channel: ChannelId, query: IdsQuery): Promise<Cursor[]> {
  return placesIn(level, FOLLOW, channel, query)
}

export async function hasInherited(level: ByteLevel, channel: ChannelId, list: Uint8Array): Promise<boolean> {
  return (await level.get(keyOf(INHERITED, channel, list))) !== undefined
}

export async function heirs(level: ByteLevel, ids: readonly RecordId[]): Promise<ChannelId[][]> {
  const found = await valuesOf(
    level,
    ids.map((id) => keyOf(HEIRS, id)),
  )
  return found.map(decodeIds)
}

export function ids(level: ByteLevel, channel: ChannelId, query: IdsQuery): Promise<Cursor[]> {
  return placesIn(level, TIME, channel, query)
}

async function placesIn(
  level: ByteLevel,
  index: number,
  channel: ChannelId,
  { below, limit }: IdsQuery,
): Promise<Cursor[]> {
  const range = within(keyOf(index, channel))
  const lt = below === undefined ? range.lt : keyOf(index, channel, below.time, below.id)
  const keys = await level.keys({ gte: range.gte, lt, reverse: true, limit }).all()
  return keys.map((key) => placeOf(key) as Cursor)
}

export async function count(level: ByteLevel, channel: ChannelId): Promise<number> {
  return countFrom(level, channel, await level.get(keyOf(COUNT, channel)))
}

/** One value; in Node by the synchronous call, seven times as fast, since every message that arrives asks for one. */
async function valueOf(level: ByteLevel, id: RecordId): Promise<Uint8Array | undefined> {
  const key = keyOf(RECORD, id)
  return (level.supports as { getSync?: boolean }).getSync ? level.getSync(key) : level.get(key)
}

async function valuesOf(level: ByteLevel, keys: Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
  return level.getMany(keys).catch(() => Promise.all(keys.map((key) => readAlone(level, key))))
}

/** A block that LevelDB finds damaged costs its own records, not the others that were asked for with them. */
async function readAlone(level: ByteLevel, key: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return await level.get(key)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'LEVEL_CORRUPTION') return undefined
    throw error
  }
}

function recordsOf(level: ByteLevel, keys: readonly Uint8Array[]): Promise<StoredRecord[]> {
  return records(
    level,
    keys.map((key) => placeOf(key).id),
  )
}

async function records(level: ByteLevel, ids: readonly Uint8Array[]): Promise<StoredRecord[]> {
  return (await getMany(level, ids)).filter((stored) => stored !== null)
}
