// In which order waiting threads are handed to somebody who listens, one at a time. Urgency first, chance within it: so a
// person who needs somebody now does not wait behind others, and listeners who come together do not all take the oldest.
// Pure: the clock and chance are arguments, and a pass lives only in what the caller remembers for one sitting.

import { needs } from './taxonomies.ts'
import { askedAgain, isWaiting, type WaitingThread, waitingSince } from './waiting.ts'

const MINUTE = 60

// *Company now* asks for somebody at this hour; after it the person waits like everybody else.
const COMPANY_LASTS = 60 * MINUTE

// After so long without an answer the app tells the author that they wait. Until then those who read anyway may come first.
const WAITED_LONG = 15 * MINUTE

// After a week the author may be gone: still handed out, after those who are likelier to read it.
const WAITED_STALE = 7 * 86_400

// A claim says that somebody is replying, for as long as one honest reply takes to write.
const CLAIM_LASTS = 10 * MINUTE

// Claims that follow one another for so long hold a thread no more: three in a row without an answer must not hide a person.
const CLAIMS_HOLD = 30 * MINUTE

// As many as `urgency` tells apart: a claimed thread stands behind all of them.
const URGENCIES = 6

const COMPANY_NOW: number = needs[6].code
const SHARING_A_WIN: number = needs[7].code

/** Somebody's *I am replying*. */
export interface Claim {
  readonly thread: string
  /** When it was first heard. */
  readonly since: number
  /** Of the persona it comes from; false for a throwaway key. */
  readonly established: boolean
  /** This listener's own. */
  readonly mine: boolean
}

export interface QueueThread extends WaitingThread {
  readonly labels: readonly number[]
  /** BCP 47; the channel's first language where its author named none. */
  readonly lang: string
}

export interface QueueOptions {
  readonly now: number
  /** From 0 to before 1, as Math.random. */
  readonly random: () => number
  readonly claims: readonly Claim[]
  /** Since when established personas have claimed a thread one after another, by its id, as far as this listener heard. */
  readonly claimedSince: ReadonlyMap<string, number>
  /** The listener's own personas: nobody is handed what they wrote. */
  readonly mine: ReadonlySet<string>
  /** What the listener passed on in this sitting. Kept nowhere. */
  readonly passed: ReadonlySet<string>
  /** Label codes that the listener would rather not meet. */
  readonly avoidLabels: ReadonlySet<number>
  /** BCP 47, whatever region; empty: any language. */
  readonly langs: readonly string[]
}

/**
 * The threads that this listener can be handed, the first one first; those that do not wait are left out. In turn: company
 * asked for within the hour · waited 15 minutes and nobody wrote · waited 15 minutes and only newcomers wrote · asked just
 * now · wins · older than a week. By chance within each. One that somebody says they are replying to comes after all of
 * these, and not at all while an established persona says so, for 10 minutes, or 30 with those that follow on.
 */
export function queueOrder<Thread extends QueueThread>(threads: readonly Thread[], options: QueueOptions): Thread[] {
  return threads
    .filter((thread) => isOffered(thread, options))
    .map((thread) => ({ thread, rank: rankOf(thread, options), chance: options.random() }))
    .sort((a, b) => a.rank - b.rank || a.chance - b.chance)
    .map(({ thread }) => thread)
}

function isOffered(thread: QueueThread, options: QueueOptions): boolean {
  const { now, mine, passed, avoidLabels, langs } = options
  if (mine.has(thread.author) || passed.has(thread.id)) return false
  if (thread.labels.some((label) => avoidLabels.has(label))) return false
  if (langs.length > 0 && !langs.some((lang) => primary(lang) === primary(thread.lang))) return false
  return isWaiting(thread, now) && !isTaken(thread, options)
}

/** An established persona says that they are replying, so that nobody else is handed it. */
export function isTaken(
  thread: { readonly id: string },
  { now, claims, claimedSince }: Pick<QueueOptions, 'now' | 'claims' | 'claimedSince'>,
): boolean {
  const held = claims.some((claim) => claim.established && holds(claim, thread, now))
  return held && now - (claimedSince.get(thread.id) ?? now) < CLAIMS_HOLD
}

function rankOf(thread: QueueThread, { now, claims }: QueueOptions): number {
  const claimed = claims.some((claim) => holds(claim, thread, now))
  return urgency(thread, now) + (claimed ? URGENCIES : 0)
}

/** How soon somebody is to come to a thread that waits: the lower, the sooner. From 0 to 5, as `queueOrder` says. */
export function urgency(thread: WaitingThread, now: number): number {
  const waited = now - waitingSince(thread, now)
  if (waited >= WAITED_STALE) return 5
  if (thread.need === SHARING_A_WIN) return 4
  if (thread.need === COMPANY_NOW && waited < COMPANY_LASTS) return 0
  if (waited < WAITED_LONG) return 3
  return isAlone(thread, now) ? 1 : 2
}

/** Nobody else has visibly written, or not since the author asked again. */
function isAlone(thread: WaitingThread, now: number): boolean {
  const after = askedAgain(thread, now) ?? Number.NEGATIVE_INFINITY
  return !thread.replies.some(({ author, visible, time }) => visible && author !== thread.author && time > after)
}

function holds({ thread, since, mine }: Claim, { id }: { readonly id: string }, now: number): boolean {
  return thread === id && !mine && now - since < CLAIM_LASTS
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}
