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
  RETRACT,
  type RetractBody,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import type { ChannelCard, Journey, Post, PostView, Reaction, ThreadCard, ThreadView } from '../model.ts'

/** *No reply needed*: such a thread never waits. */
const NO_REPLY_NEEDED = 9
/** Threads that a channel's page and its count of waiting ones look at, the newest. */
const THREADS = 200
/** Own records of a channel that are looked through for the request to delete one of them. */
const OWN_RECORDS = 1000

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

async function postView(source: ViewSource, reader: Reader, record: ParsedRecord): Promise<PostView> {
  const post = postOf(reader, record)
  return {
    ...post,
    reactions: post.text === null ? [] : await reactions(source.store, reader, record.id),
    journey: post.mine ? await source.journey(record.id) : null,
    takenBack: post.mine && post.text === null ? await retraction(source, reader, record) : null,
  }
}

/** How far the request to delete an own post came. */
async function retraction(source: ViewSource, reader: Reader, post: ParsedRecord): Promise<Journey | null> {
  const own = await source.store.byAuthor(reader.channel, post.author, OWN_RECORDS)
  const request = own.find(
    ({ record }) => record.kind === RETRACT && equal((record.body as unknown as RetractBody).target, post.id),
  )
  return request === undefined ? null : source.journey(request.record.id)
}

function postOf(reader: Reader, record: ParsedRecord): Post {
  const body = record.shown ? (record.body as unknown as PostBody) : null
  return {
    id: encodeBase32(record.id),
    author: encodeBase32(record.author),
    mine: isMine(reader, record.author),
    host: reader.founder !== null && equal(reader.founder, record.author),
    text: body?.text ?? null,
    time: record.time,
    need: body?.need ?? null,
    feeling: body?.feeling ?? null,
    tone: body?.tone ?? null,
    labels: body?.labels ?? [],
    lang: body?.lang ?? null,
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

/** Two reads, however many threads: it is made anew with each record that comes. */
export async function threadCards(store: Store, reader: Reader): Promise<ThreadCard[]> {
  const entries = await store.threads(reader.channel, { limit: THREADS })
  const roots = await store.getMany(entries.map(({ id }) => id))
  const cards = entries.flatMap((entry, i) => {
    const stored = roots[i] ?? null
    if (stored === null) return []
    const root = postOf(reader, stored.record)
    const waiting = !entry.answered && waits(root)
    return [{ root, waiting, replies: entry.replies, active: entry.active, seen: stored.seen }]
  })
  // Within a minute the one that came last here stands first.
  return cards.sort((a, b) => b.active - a.active || b.seen - a.seen)
}

/** Threads that wait for an answer. */
export async function countWaiting(store: Store, channel: ChannelId): Promise<number> {
  const cards = await threadCards(store, { channel, personas: [], founder: null })
  return cards.filter(({ waiting }) => waiting).length
}

function waits({ need, text }: Post): boolean {
  return text !== null && need !== NO_REPLY_NEEDED
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
