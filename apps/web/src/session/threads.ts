// Threads as a screen shows them: which of them wait (care), and what of each this reader sees (authority). What the
// views of a channel ask for comes in a few reads, however many threads there are.

import { decide, isEstablished, mayReply, type Tend, type ThreadState } from '@kith/authority'
import { howLongAnswersTook, isQuiet, isWaiting, type WaitingThread, waitingSince } from '@kith/care'
import { encodeBase32, equal, type ParsedRecord, REACT, type RecordId, TEND, type TendBody } from '@kith/protocol'
import type { ReplyEntry, Store, ThreadEntry } from '@kith/store'
import type { Key, PostView, ThreadCard, ThreadList, ThreadView } from '../model.ts'
import type { Memory } from './memory.ts'
import { type PostSource, postOf, postView, profiles, saidOf, type Written, written } from './posts.ts'
import { type Reader, standingIn } from './reader.ts'

/** Threads that a channel's page and its count of waiting ones look at, the newest. */
const THREADS = 200
/** *This helped* and *thank you*: what an author says to an answer. */
const THANKS = new Set([3, 4])

export interface Source extends PostSource {
  readonly memory: Memory
  /** Seconds. */
  readonly now: number
}

/** A thread with what the reader's view and waiting go by. */
export interface Gathered {
  readonly root: Written
  readonly marks: readonly ReplyEntry[]
  readonly state: ThreadState
  readonly waiting: WaitingThread
}

/** The newest threads of a channel, the ones that the reader left out excepted. */
export async function threadList(source: Source, reader: Reader): Promise<ThreadList> {
  const entries = await source.store.threads(reader.channel, { limit: THREADS })
  const stored = await source.store.getMany(entries.map(({ id }) => id))
  const held = entries.flatMap((entry, i) => {
    const root = stored[i] ?? null
    return root === null ? [] : [{ entry, root: root.record, seen: root.seen }]
  })
  const threads = await gather(
    source,
    reader,
    held.map(({ root }) => root),
    null,
  )
  const cards = held.flatMap(({ entry, seen }, i) => {
    const card = cardOf(threads[i] as Gathered, reader, entry, source.now)
    return card === null ? [] : [{ card, seen }]
  })
  // Within a minute the one that came last here stands first.
  cards.sort((a, b) => b.card.active - a.card.active || b.seen - a.seen)
  return {
    cards: cards.map(({ card }) => card),
    answersTook: howLongAnswersTook(
      threads.map(({ waiting }) => waiting),
      source.now,
    ),
    quiet: isQuiet(othersLast(threads, held, reader), source.now),
  }
}

/** When somebody last wrote here whom one does not wait for in vain: not in an own thread that nobody else wrote in. */
function othersLast(
  threads: readonly Gathered[],
  held: readonly { readonly entry: ThreadEntry }[],
  { choices: { own } }: Reader,
): number | null {
  const lively = held.filter((_, i) => {
    const { marks, state } = threads[i] as Gathered
    return !own.has(state.root.author) || marks.some(({ author }) => !own.has(encodeBase32(author)))
  })
  return lively[0]?.entry.active ?? null
}

function cardOf(thread: Gathered, reader: Reader, { active }: ThreadEntry, now: number): ThreadCard | null {
  const { hidden, ...root } = postOf(reader, thread.root, thread.state)
  if (hidden) return null
  return {
    root,
    waiting: isWaiting(thread.waiting, now),
    since: waitingSince(thread.waiting, now),
    replies: thread.waiting.replies.filter(({ visible }) => visible).length,
    active,
    closed: thread.state.tend.closed,
  }
}

/** Threads that wait, and whose authors ask for whoever writes as this persona. */
export async function waitingThreads(source: Source, reader: Reader, persona: Key): Promise<Gathered[]> {
  const entries = await source.store.threads(reader.channel, { limit: THREADS })
  const stored = await source.store.getMany(entries.map(({ id }) => id))
  const roots = stored.flatMap((root) => (root === null ? [] : [root.record]))
  return (await gather(source, reader, roots, persona)).filter(
    ({ state, waiting }) =>
      isWaiting(waiting, source.now) &&
      decide(state.root, state, reader.choices).show === 'show' &&
      mayReply(persona, source.now, state),
  )
}

export async function threadView(
  source: Source,
  reader: Reader,
  id: RecordId,
  persona: Key,
): Promise<ThreadView | null> {
  const { now, store } = source
  const root = (await store.get(id))?.record
  if (root === undefined) return null
  const stored = await store.replies(reader.channel, id)
  // Times are whole minutes: within one, people read the order in which this device met the replies.
  stored.sort((a, b) => a.record.time - b.record.time || a.seen - b.seen)
  const replies = stored.map(({ record }) => record)
  const [[thread], posts, names] = await Promise.all([
    gather(source, reader, [root], persona),
    written(store, replies),
    profiles(store, reader.channel, [root, ...replies]),
  ])
  const { marks, state, waiting } = thread as Gathered
  const seen = (post: Written) =>
    postView(source, reader, post, state, names.get(encodeBase32(post.record.author)) ?? null)
  const kept = posts.filter((post) => decide(saidOf(post), state, reader.choices).show !== 'hide')
  const [shown, ...others] = await Promise.all([(thread as Gathered).root, ...kept].map(seen))
  const all = [shown as PostView, ...others]
  const people = all.flatMap((post) => [post.author, ...post.reactions.flatMap(({ from }) => from)])
  return {
    root: shown as PostView,
    replies: others,
    persona,
    waiting: isWaiting(waiting, now),
    since: waitingSince(waiting, now),
    answered: marks.some(({ author, standing }) => standing && !equal(author, root.author)),
    closed: state.tend.closed,
    who: state.tend.who,
    mayReply: mayReply(persona, now, state),
    namesakes: await source.memory.namesakes(reader.channel, [...people, persona]),
  }
}

/**
 * What the reader's view and waiting go by, of each of these roots.
 * @param writer as whom this device would reply
 */
async function gather(
  source: Source,
  reader: Reader,
  roots: readonly ParsedRecord[],
  writer: Key | null,
): Promise<Gathered[]> {
  const { memory, store } = source
  const { channel } = reader
  const [posts, tends, marks] = await Promise.all([
    written(store, roots),
    store.latest(roots.map(({ author, id }) => ({ kind: TEND, channel, target: id, author }))),
    Promise.all(roots.map(({ id }) => memory.marks(channel, id))),
  ])
  const repliers = marks.flat().map(({ author }) => encodeBase32(author))
  const standing = await standingIn(source, channel, writer === null ? repliers : [...repliers, writer])
  const thanks = await thanksIn(store, reader, roots, marks)
  return posts.map((root, i) => {
    const replies = marks[i] ?? []
    const body = (tends[i]?.record.body ?? null) as unknown as TendBody | null
    const state: ThreadState = {
      root: saidOf(root),
      tend: tendOf(body, root),
      standing,
      firstReplyBy: (persona) => firstReply(replies, persona),
    }
    return {
      root,
      marks: replies,
      state,
      waiting: waitingThread(root, replies, state, reader, body, thanks[i] ?? null),
    }
  })
}

function tendOf(body: TendBody | null, { body: post, record }: Written): Tend {
  return {
    hidden: new Set(body?.hidden.map(encodeBase32)),
    opened: new Set(body?.opened?.map(encodeBase32)),
    who: body?.who ?? post?.who ?? 0,
    closed: body?.closed ?? false,
    since: body?.since ?? record.time,
  }
}

function waitingThread(
  { body, record }: Written,
  marks: readonly ReplyEntry[],
  state: ThreadState,
  reader: Reader,
  tend: TendBody | null,
  thanked: number | null,
): WaitingThread {
  const { root, standing, tend: wishes } = state
  return {
    id: root.id,
    author: root.author,
    time: record.time,
    need: body?.need ?? null,
    stands: body !== null && decide(root, state, reader.choices).show !== 'hide',
    closed: wishes.closed,
    asksAgain: tend?.asks ?? null,
    replies: marks
      .filter(({ standing: stands }) => stands)
      .map((mark) => {
        const author = encodeBase32(mark.author)
        const said = { id: encodeBase32(mark.id), author, time: mark.time, labels: [] }
        const visible = decide(said, state, reader.choices).show === 'show'
        return { author, time: mark.time, visible, established: isEstablished(author, mark.time, standing) }
      }),
    thanked,
  }
}

/** When each root's author last thanked somebody for a reply; null: never. */
async function thanksIn(
  store: Store,
  { channel }: Reader,
  roots: readonly ParsedRecord[],
  marks: readonly (readonly ReplyEntry[])[],
): Promise<(number | null)[]> {
  const asked = roots.flatMap(({ author }, at) =>
    (marks[at] ?? []).filter((mark) => !equal(mark.author, author)).map(({ id }) => ({ at, target: id, author })),
  )
  const found = await store.latest(asked.map(({ author, target }) => ({ kind: REACT, channel, target, author })))
  const last: (number | null)[] = roots.map(() => null)
  for (const [i, { at }] of asked.entries()) {
    const reaction = found[i]?.record
    if (reaction === undefined || !THANKS.has(reaction.body?.['code'] as number)) continue
    last[at] = Math.max(last[at] ?? 0, reaction.time)
  }
  return last
}

function firstReply(marks: readonly ReplyEntry[], persona: Key): number | null {
  return marks.find(({ author, standing }) => standing && encodeBase32(author) === persona)?.time ?? null
}
