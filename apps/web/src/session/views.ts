// From records to what a screen shows: posts, threads and channels as plain values (model.ts). Reads the store only.

import {
  type CharterBody,
  type ChannelId,
  encodeBase32,
  equal,
  type ParsedRecord,
  type PersonaKey,
  type PostBody,
  type RecordId,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import type { ChannelCard, Journey, PostView, Reaction, ThreadCard, ThreadView } from '../model.ts'

/** *No reply needed*: such a thread never waits. */
const NO_REPLY_NEEDED = 9
/** Threads that a channel's page and its count of waiting ones look at, the newest. */
const THREADS = 200

export interface ViewSource {
  readonly store: Store
  readonly journey: (id: RecordId) => Promise<Journey | null>
}

/** Who is looking, in one channel. */
export interface Reader {
  readonly channel: ChannelId
  readonly personas: readonly PersonaKey[]
  readonly founder: PersonaKey | null
}

export async function postView(source: ViewSource, reader: Reader, record: ParsedRecord): Promise<PostView> {
  const body = record.shown ? (record.body as unknown as PostBody) : null
  const mine = isMine(reader, record.author)
  return {
    id: encodeBase32(record.id),
    author: encodeBase32(record.author),
    mine,
    host: reader.founder !== null && equal(reader.founder, record.author),
    text: body?.text ?? null,
    time: record.time,
    need: body?.need ?? null,
    feeling: body?.feeling ?? null,
    tone: body?.tone ?? null,
    labels: body?.labels ?? [],
    lang: body?.lang ?? null,
    reactions: body === null ? [] : await reactions(source.store, reader, record.id),
    journey: mine ? await source.journey(record.id) : null,
  }
}

async function reactions(store: Store, reader: Reader, target: RecordId): Promise<Reaction[]> {
  const byCode = new Map<number, { mine: boolean; from: string[] }>()
  for (const { author, code } of await store.reactions(reader.channel, target)) {
    const entry = byCode.get(code) ?? { mine: false, from: [] }
    if (isMine(reader, author)) entry.mine = true
    else entry.from.push(encodeBase32(author))
    byCode.set(code, entry)
  }
  return [...byCode].map(([code, { mine, from }]) => ({ code, mine, from }))
}

export async function threadCards(source: ViewSource, reader: Reader): Promise<ThreadCard[]> {
  const entries = await source.store.threads(reader.channel, { limit: THREADS })
  const roots = await source.store.getMany(entries.map(({ id }) => id))
  const cards: (ThreadCard & { readonly seen: number })[] = []
  for (const [i, entry] of entries.entries()) {
    const record = roots[i]?.record
    if (record === undefined) continue
    const root = await postView(source, reader, record)
    const waiting = !entry.answered && root.text !== null && waits(root)
    cards.push({ root, waiting, replies: entry.replies, active: entry.active, seen: roots[i]?.seen ?? 0 })
  }
  // Within a minute the one that came last here stands first.
  return cards.sort((a, b) => b.active - a.active || b.seen - a.seen)
}

/** Threads that wait for an answer: counted for each list, so without what only a page shows. */
export async function countWaiting(store: Store, channel: ChannelId): Promise<number> {
  const entries = await store.threads(channel, { limit: THREADS })
  const unanswered = entries.filter(({ answered }) => !answered).map(({ id }) => id)
  const roots = await store.getMany(unanswered)
  return roots.filter((root) => root?.record.shown && waits(root.record.body as unknown as PostBody)).length
}

function waits({ need }: { readonly need?: number | null }): boolean {
  return need !== NO_REPLY_NEEDED
}

export async function threadView(source: ViewSource, reader: Reader, id: RecordId): Promise<ThreadView | null> {
  const root = await source.store.get(id)
  if (root === null) return null
  const replies = await source.store.replies(reader.channel, id)
  // Times are whole minutes: within one, people read the order in which this device met the replies.
  replies.sort((a, b) => a.record.time - b.record.time || a.seen - b.seen)
  return {
    root: await postView(source, reader, root.record),
    replies: await Promise.all(replies.map(({ record }) => postView(source, reader, record))),
  }
}

export function channelCard(charter: ParsedRecord, joined: boolean, waiting: number | null): ChannelCard {
  const { name, purpose, langs, audience } = charter.body as unknown as CharterBody
  return { id: encodeBase32(charter.id), name, purpose, langs, audience, joined, waiting }
}

function isMine(reader: Reader, author: PersonaKey): boolean {
  return reader.personas.some((persona) => equal(persona, author))
}
