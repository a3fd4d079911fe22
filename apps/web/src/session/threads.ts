// Threads as a screen shows them: which of them wait (care), and what of each this reader sees (authority). What the
// views of a channel ask for comes in a few reads, however many threads there are.

import { decide, isEstablished, mayReply, type Tend, type ThreadState } from '@kith/authority'
import { howLongAnswersTook, isQuiet, isWaiting, urgency, type WaitingThread, waitingSince } from '@kith/care'
import { encodeBase32, type RecordId, type TendBody } from '@kith/protocol'
import type { Key, PostView, Ruling, ThreadCard, ThreadList, ThreadView } from '../model.ts'
import type { Memory, ThreadSum } from './memory.ts'
import {
  isLeftOut,
  isShown,
  mayBeShown,
  type PostSource,
  postOf,
  postView,
  profiles,
  saidOf,
  type Written,
  written,
} from './posts.ts'
import { type Reader, standingIn } from './reader.ts'
import { rulingsOf } from './ruling.ts'

/** Threads that a channel's page and its count of waiting ones look at, the newest. */
const THREADS = 200

export interface Source extends PostSource {
  readonly memory: Memory
  /** Seconds. */
  readonly now: number
}

/** A thread with what the reader's view and waiting go by. */
export interface Gathered extends ThreadSum {
  readonly state: ThreadState
  readonly waiting: WaitingThread
}

/** The newest threads of a channel, the ones that the reader left out excepted. */
export async function threadList(source: Source, reader: Reader): Promise<ThreadList> {
  const entries = await source.store.threads(reader.channel, { limit: THREADS })
  const threads = await gather(source, reader, entries)
  const cards = threads.flatMap(({ active, thread }) => {
    const card = cardOf(thread, reader, active, source.now)
    return card === null ? [] : [{ card, seen: thread.seen }]
  })
  // Within a minute the one that came last here stands first.
  cards.sort((a, b) => b.card.active - a.card.active || b.seen - a.seen)
  return {
    cards: cards.map(({ card }) => card),
    answersTook: howLongAnswersTook(
      threads.map(({ thread }) => thread.waiting),
      source.now,
    ),
    quiet: isQuiet(othersLast(threads, reader), source.now),
    namesakes: await source.memory.namesakes(
      reader.channel,
      cards.map(({ card }) => card.root.author),
    ),
  }
}

/** When somebody last wrote here whom one does not wait for in vain: not in an own thread that nobody else wrote in. */
function othersLast(
  threads: readonly { readonly active: number; readonly thread: Gathered }[],
  { choices: { own } }: Reader,
): number | null {
  const lively = threads.find(
    ({ thread: { marks, state } }) => !own.has(state.root.author) || marks.some(({ author }) => !own.has(author)),
  )
  return lively?.active ?? null
}

function cardOf(thread: Gathered, reader: Reader, active: number, now: number): ThreadCard | null {
  const { hidden, ...root } = postOf(reader, thread.root, thread.state)
  if (hidden) return null
  return {
    root,
    waiting: isWaiting(thread.waiting, now),
    since: waitingSince(thread.waiting, now),
    urgency: urgency(thread.waiting, now),
    replies: thread.waiting.replies.filter(({ visible }) => visible).length,
    active,
    closed: thread.state.tend.closed,
  }
}

/** Threads that wait, and whose authors ask for whoever writes as this persona. */
export async function waitingThreads(source: Source, reader: Reader, persona: Key): Promise<Gathered[]> {
  const entries = await source.store.threads(reader.channel, { limit: THREADS })
  const threads = (await gather(source, reader, entries, persona)).map(({ thread }) => thread)
  return threads.filter((thread) => waitsFor(persona, thread, source, reader))
}

/** Such a thread. */
export function waitsFor(persona: Key, { state, waiting }: Gathered, { now }: Source, { choices }: Reader): boolean {
  return isWaiting(waiting, now) && isShown(decide(state.root, state, choices)) && mayReply(persona, now, state)
}

export async function threadView(
  source: Source,
  reader: Reader,
  id: RecordId,
  persona: Key,
): Promise<ThreadView | null> {
  const { now, store } = source
  const [gathered] = await gather(source, reader, [{ id, active: 0 }], persona)
  if (gathered === undefined) return null
  const { marks, root, state, waiting } = gathered.thread
  const stored = await store.replies(reader.channel, id)
  // Times are whole minutes: within one, people read the order in which this device met the replies.
  stored.sort((a, b) => a.record.time - b.record.time || a.seen - b.seen)
  const replies = stored.map(({ record }) => record).filter((record) => mayBeShown(record, reader))
  const [posts, names] = await Promise.all([
    written(store, replies),
    profiles(store, reader.channel, [root.record, ...replies]),
  ])
  const seen = (post: Written) =>
    postView(source, reader, post, state, names.get(encodeBase32(post.record.author)) ?? null)
  const kept = posts.filter((post) => !isLeftOut(decide(saidOf(post), state, reader.choices)))
  const [shown, ...others] = await Promise.all([root, ...kept].map(seen))
  const all = [shown as PostView, ...others]
  const people = all.flatMap((post) => [post.author, ...post.reactions.flatMap(({ from }) => from)])
  return {
    root: shown as PostView,
    replies: others,
    persona,
    waiting: isWaiting(waiting, now),
    since: waitingSince(waiting, now),
    answered: marks.some(({ author }) => author !== state.root.author),
    closed: state.tend.closed,
    who: state.tend.who,
    mayReply: mayReply(persona, now, state),
    stopped: stoppedBy(persona, state, source, reader),
    namesakes: await source.memory.namesakes(reader.channel, [...people, persona]),
  }
}

/** What keeps whoever writes as this persona from writing in the thread now, whatever they follow: relays refuse it. */
function stoppedBy(persona: Key, state: ThreadState, { now }: Source, reader: Reader): Ruling | null {
  const nobody = new Set<string>()
  const plain = { own: nobody, muted: nobody, dropped: nobody, labels: new Set<number>(), now }
  const { causes } = decide({ id: '', author: persona, time: now, labels: [] }, state, plain)
  const stops = causes.filter(({ why }) => why === 'banned' || why === 'paused' || why === 'locked')
  return rulingsOf(stops, reader)[0] ?? null
}

interface Listed {
  readonly id: RecordId
  readonly active: number
}

/**
 * What the reader's view and waiting go by, of each of these threads whose root is here.
 * @param writer as whom this device would reply
 */
export async function gather(
  source: Source,
  reader: Reader,
  entries: readonly Listed[],
  writer: Key | null = null,
): Promise<{ readonly active: number; readonly thread: Gathered }[]> {
  const { channel } = reader
  const sums = await source.memory.sums(
    channel,
    entries.map(({ id }) => id),
  )
  const authors = sums.flatMap((sum) => sum?.marks.map(({ author }) => author) ?? [])
  const standing = await standingIn(source, channel, writer === null ? authors : [...authors, writer])
  return sums.flatMap((sum, i) => {
    if (sum === null || !mayBeShown(sum.root.record, reader)) return []
    const state: ThreadState = {
      root: saidOf(sum.root),
      tend: tendOf(sum.tend, sum.root),
      standing,
      ...(reader.measures === null ? {} : { stewards: reader.measures }),
      firstReplyBy: (persona) => sum.marks.find(({ author }) => author === persona)?.time ?? null,
    }
    const thread = { ...sum, state, waiting: waitingThread(sum, state, reader) }
    return [{ active: entries[i]?.active ?? 0, thread }]
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

function waitingThread({ marks, root, tend, thanked }: ThreadSum, state: ThreadState, reader: Reader): WaitingThread {
  const { body, record } = root
  const { id, author } = state.root
  return {
    id,
    author,
    time: record.time,
    need: body?.need ?? null,
    stands: body !== null && decide(state.root, state, reader.choices).show !== 'hide',
    closed: state.tend.closed,
    asksAgain: tend?.asks ?? null,
    replies: marks
      .filter(({ id }) => reader.before?.exposed.has(id) !== true)
      .map((mark) => ({
        author: mark.author,
        time: mark.time,
        visible: isShown(decide({ ...mark, labels: [] }, state, reader.choices)),
        established: isEstablished(mark.author, mark.time, state.standing),
      })),
    thanked,
  }
}
