// Which threads wait for an answer, from the reader's own copy. In doubt a person waits: neither newcomers' replies, nor
// hidden ones, nor somebody who says that they are replying take a thread out. Times are seconds since 1970; those of
// records are whole minutes, so that within one minute nothing is known to be later.

import { needs } from './taxonomies.ts'

const MINUTE = 60

// A record may be stamped so far ahead of its reader's clock (the protocol's limit): further, and it is no time at all.
const SKEW = 15 * MINUTE

/** The code of the need that asks for nothing: such a thread never waits. */
export const NO_REPLY_NEEDED: number = needs[8].code

/** A reply, as much of it as waiting asks for. */
export interface WaitingReply {
  readonly author: string
  readonly time: number
  /** It stands in front of this reader without another tap: not taken back, hidden, removed, muted or collapsed. */
  readonly visible: boolean
  /** Its author had been here for a week when they wrote it (authority). */
  readonly established: boolean
}

/** A thread, as much of it as waiting asks for. Ids and authors are any text that tells them apart. */
export interface WaitingThread {
  readonly id: string
  readonly author: string
  readonly time: number
  /** The code of its author's need, after revisions. */
  readonly need: number | null
  /** Its root stands: not taken back, and shown to this reader. */
  readonly stands: boolean
  /** Its author closed it. */
  readonly closed: boolean
  /** When its author last said *I still need someone*. */
  readonly asksAgain: number | null
  readonly replies: readonly WaitingReply[]
  /** When its author last said *this helped* or *thank you* to somebody's reply in it. */
  readonly thanked: number | null
}

/**
 * True while the thread waits for an answer. Waiting ends when an established persona other than the author replies
 * visibly, when the author writes after somebody else's visible reply, or thanks somebody. *I still need someone* begins
 * it anew: only what is later counts then. A win that is shared waits too: silence after good news hurts as well.
 */
export function isWaiting(thread: WaitingThread, now: number): boolean {
  if (!thread.stands || thread.closed || thread.need === NO_REPLY_NEEDED) return false
  return answeredAt(thread, askedAgain(thread, now)) === null
}

/** Since when a thread that waits has waited: from its first post, or from when its author asked again after an answer. */
export function waitingSince(thread: WaitingThread, now: number): number {
  const again = askedAgain(thread, now)
  return again === null || answeredAt(thread, null) === null ? thread.time : again
}

/** When the waiting that began at `after` (null: with the thread) ended, or null while it lasts. */
export function answeredAt(thread: WaitingThread, after: number | null): number | null {
  const counts = (time: number) => after === null || minute(time) > minute(after)
  const replies = thread.replies.filter(({ visible, time }) => visible && counts(time))
  const others = replies.filter(({ author }) => author !== thread.author)
  const firstOfOthers = minute(earliest(others))
  const ends = [
    earliest(others.filter((reply) => reply.established)),
    earliest(replies.filter(({ author, time }) => author === thread.author && minute(time) > firstOfOthers)),
    thread.thanked !== null && counts(thread.thanked) ? thread.thanked : Number.POSITIVE_INFINITY,
  ]
  const end = Math.min(...ends)
  return Number.isFinite(end) ? end : null
}

/** When the author asked again, unless that lies so far ahead that nothing could ever be later. */
export function askedAgain({ asksAgain }: WaitingThread, now: number): number | null {
  return asksAgain !== null && asksAgain <= now + SKEW ? asksAgain : null
}

function earliest(replies: readonly WaitingReply[]): number {
  return replies.reduce((least, { time }) => Math.min(least, time), Number.POSITIVE_INFINITY)
}

function minute(time: number): number {
  return Math.floor(time / MINUTE)
}
