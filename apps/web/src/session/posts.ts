// From records to posts as a screen shows them: the latest of what their author said, how far an own one came, who
// reacted, and whether this reader has them folded. Reads the store only.

import { decide, type Decision, type Said, type ThreadState } from '@kith/authority'
import { thisHelped } from '@kith/care'
import {
  encodeBase32,
  equal,
  type ParsedRecord,
  type PostBody,
  PROFILE,
  type ProfileBody,
  RETRACT,
  type RetractBody,
  REVISE,
  type ReviseBody,
  type RecordId,
} from '@kith/protocol'
import type { Store, StoredRecord } from '@kith/store'
import type { Fold, Journey, Key, Post, PostView, Profile, Reaction } from '../model.ts'
import type { Reader } from './reader.ts'
import { rulingsOf } from './ruling.ts'

/** Own records of a channel that are looked through for the request to delete one of them. */
const OWN_RECORDS = 1000

/** A post with what its author made of it since. */
export interface Written {
  readonly record: ParsedRecord
  /** null: taken back. */
  readonly body: PostBody | null
  /** Its latest revision that counts. */
  readonly revision: RecordId | null
}

/** The posts as their authors last said them, in the same order. */
export async function written(store: Store, records: readonly ParsedRecord[]): Promise<Written[]> {
  const revisions = await store.latest(
    records.map(({ author, channel, id }) => ({ kind: REVISE, channel, target: id, author })),
  )
  return records.map((record, i) => revisedBy(record, revisions[i] ?? null))
}

function revisedBy(record: ParsedRecord, revision: StoredRecord | null): Written {
  const body = record.shown ? (record.body as unknown as PostBody) : null
  const anew = revision === null ? null : (revision.record.body as unknown as ReviseBody).post
  // What is taken back stays so, and a post stays in its place, whatever a revision says.
  if (body === null || anew === null || !isSame(anew.thread, body.thread) || !isSame(anew.parent, body.parent)) {
    return { record, body, revision: null }
  }
  return { record, body: anew, revision: revision?.record.id ?? null }
}

function isSame(a: RecordId | undefined, b: RecordId | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equal(a, b)
}

/** What the reader's view asks of a post. */
export function saidOf({ body, record, revision }: Written): Said {
  const { author, id, time } = record
  const said = { id: encodeBase32(id), author: encodeBase32(author), time, labels: body?.labels ?? [] }
  return revision === null ? said : { ...said, revision: encodeBase32(revision) }
}

export function postOf(reader: Reader, post: Written, thread: ThreadState): Post & { readonly hidden: boolean } {
  const { body, record, revision } = post
  const said = saidOf(post)
  const decision = decide(said, thread, reader.choices)
  return {
    id: said.id,
    author: said.author,
    mine: reader.choices.own.has(said.author),
    host: said.author === reader.founder,
    steward: reader.authority?.stewards.by.has(said.author) ?? false,
    text: body?.text ?? null,
    time: record.time,
    need: body?.need ?? null,
    feeling: body?.feeling ?? null,
    tone: body?.tone ?? null,
    labels: body?.labels ?? [],
    lang: body?.lang ?? null,
    revised: revision !== null,
    inherited: isInherited(record, reader),
    fold: foldOf(decision),
    causes: rulingsOf(decision.causes, reader),
    hidden: isLeftOut(decision),
  }
}

function isInherited(record: ParsedRecord, { channel }: Reader): boolean {
  return !equal(record.channel, channel)
}

/** Of what was written before a fork: while not all is known that had been decided, nobody is shown any. */
export function mayBeShown(record: ParsedRecord, reader: Reader): boolean {
  if (!isInherited(record, reader)) return true
  return reader.before?.whole === true && !reader.before.exposed.has(encodeBase32(record.id))
}

/** Without a trace: that is for the reader alone to say. */
export function isLeftOut({ causes }: Decision): boolean {
  return causes.some(({ why }) => why === 'dropped')
}

export function isShown({ show }: Decision): boolean {
  return show === 'show' || show === 'note'
}

/** What is beside a post, and folds nothing. */
const NOTES: ReadonlySet<string> = new Set(['rephrased', 'labelled', 'guided'])

function foldOf(decision: Decision): Fold | null {
  const first = decision.causes.find(({ why }) => !NOTES.has(why))
  if (isShown(decision) || first === undefined) return null
  // Left out of every list; where somebody opened the thread itself it is folded like a muted one.
  const why = first.why === 'dropped' ? 'muted' : first.why
  return { why, labels: first.why === 'label' ? first.labels : [], act: 'act' in first ? first.act : null }
}

export interface PostSource {
  readonly store: Store
  readonly journey: (id: RecordId) => Promise<Journey | null>
}

/** All that a thread shows of a post. */
export async function postView(
  source: PostSource,
  reader: Reader,
  post: Written,
  thread: ThreadState,
  profile: Profile | null,
): Promise<PostView> {
  const { hidden: _, ...shown } = postOf(reader, post, thread)
  const { id } = post.record
  return {
    ...shown,
    profile,
    reactions: shown.text === null ? [] : await reactions(source.store, reader, id, thread.root.author),
    journey: shown.mine ? await source.journey(id) : null,
    takenBack: shown.mine && shown.text === null ? await retraction(source, reader, post.record) : null,
  }
}

/** What each of these personas says of itself. */
export async function profiles(
  store: Store,
  channel: Reader['channel'],
  records: readonly ParsedRecord[],
): Promise<ReadonlyMap<Key, Profile>> {
  const authors = new Map(records.map(({ author }) => [encodeBase32(author), author]))
  const found = await store.latest(
    Array.from(authors.values(), (author) => ({ kind: PROFILE, channel, target: null, author })),
  )
  return new Map(
    [...authors.keys()].flatMap((key, i) => {
      const body = found[i]?.record.body as unknown as ProfileBody | undefined
      return body === undefined ? [] : [[key, profileOf(body)]]
    }),
  )
}

export function profileOf({ line, name, pronouns }: ProfileBody): Profile {
  return { name, pronouns: pronouns ?? null, line: line ?? null }
}

/** How far the request to delete an own post came. */
async function retraction(source: PostSource, reader: Reader, post: ParsedRecord): Promise<Journey | null> {
  const own = await source.store.byAuthor(reader.channel, post.author, OWN_RECORDS)
  const request = own.find(
    ({ record }) => record.kind === RETRACT && equal((record.body as unknown as RetractBody).target, post.id),
  )
  return request === undefined ? null : source.journey(request.record.id)
}

async function reactions(
  store: Store,
  { channel, choices }: Reader,
  target: RecordId,
  threadAuthor: Key,
): Promise<Reaction[]> {
  const byCode = new Map<number, { mine: boolean; from: Key[] }>()
  for (const { author, code } of await store.reactions(channel, target)) {
    const from = encodeBase32(author)
    if (code === thisHelped.code && from !== threadAuthor) continue
    const entry = byCode.get(code) ?? { mine: false, from: [] }
    if (choices.own.has(from)) entry.mine = true
    else if (!choices.muted.has(from) && !choices.dropped.has(from)) entry.from.push(from)
    byCode.set(code, entry)
  }
  return [...byCode].map(([code, { mine, from }]) => ({ code, mine, from }))
}
