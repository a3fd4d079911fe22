// What Kith can honestly say to somebody who waits: how long answers took here this week, and whether anybody comes here.
// From this device's own copy. Who is still waiting counts too, else a channel that answers one in ten would look quick.

import { answeredAt, NO_REPLY_NEEDED, type WaitingThread } from './waiting.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

// Fewer say more about one person's luck than about the channel.
const ENOUGH_THREADS = 5

// Products of fractions may come out a hair above one half.
const ROUNDING = 1e-9

// A day without a word is a night; a week is a channel that people have left.
const QUIET_AFTER = WEEK

/**
 * In how many seconds half of the threads of the last week that ask for a reply had an answer; null where fewer than five
 * ask, or where not even half were answered. Rounded up, to 5 minutes, whole hours or whole days, so that it never promises
 * more than was so. The Kaplan-Meier median: a thread that still waits counts for as long as it has waited.
 */
export function howLongAnswersTook(threads: readonly WaitingThread[], now: number): number | null {
  const waits = threads
    .filter(({ time, need, stands }) => stands && time > now - WEEK && time <= now && need !== NO_REPLY_NEEDED)
    .map((thread) => {
      const end = answeredAt(thread, null)
      return { answered: end !== null, took: Math.max(0, (end ?? now) - thread.time) }
    })
    .sort((a, b) => a.took - b.took || Number(b.answered) - Number(a.answered))
  if (waits.length < ENOUGH_THREADS) return null
  let still = 1
  for (const [i, { answered, took }] of waits.entries()) {
    if (!answered) continue
    still *= 1 - 1 / (waits.length - i)
    if (still <= 0.5 + ROUNDING) return friendly(took)
  }
  return null
}

/** True for a channel in which nothing was written for a week, or ever (null). */
export function isQuiet(lastActivity: number | null, now: number): boolean {
  return lastActivity === null || now - lastActivity >= QUIET_AFTER
}

function friendly(seconds: number): number {
  const step = seconds <= HOUR ? 5 * MINUTE : seconds <= DAY ? HOUR : DAY
  return Math.max(step, Math.ceil(seconds / step) * step)
}
