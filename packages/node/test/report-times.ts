// An evening of a channel as two relays that keep everything see it together: who is connected from when to when, who writes at
// what minute, and when a report comes, over a connection of its own. One of the twenty sends it, by the real scheduler. The
// adversary knows which member each connection is, but that one. Ways to guess whose that is are below.

import type { ChannelId } from '@kith/protocol'
import type { SeededRandom } from '@kith/testkit'
import { Device, sendReport } from './sealed-post-world.ts'

export const MEMBERS = 20
const MINUTE = 60
const HOUR = 60 * MINUTE
/** Nobody reports in the first hour: who is there has a past by then. */
const EVENING = 6 * HOUR
const CHANNEL = new Uint8Array(32).fill(7) as ChannelId

export interface Seen {
  /** When the report came. */
  readonly at: number
  /** Of each member: connections and posts, in their order. */
  readonly members: readonly {
    readonly sessions: readonly (readonly [from: number, to: number])[]
    readonly posts: readonly number[]
  }[]
}

export interface Evening extends Seen {
  readonly reporter: number
}

export interface Habits {
  /** Everybody stays all evening; else they come and go. */
  readonly stay: boolean
  /** How a report is sent: as Kith does; at once; or when its author next comes back. */
  readonly sends: 'kith' | 'at once' | 'on return'
  /** Writes something just before they report: reading shows nowhere, writing does. */
  readonly writesFirst: boolean
}

/** null: its author was gone before it went, for the rest of the evening. */
export async function evening(random: SeededRandom, { sends, stay, writesFirst }: Habits): Promise<Evening | null> {
  const drawn = (mean: number): number => Math.ceil(-Math.log((random.u32() + 1) / (2 ** 32 + 1)) * mean)
  const members = Array.from({ length: MEMBERS }, () => {
    const sessions: (readonly [number, number])[] = []
    let from = random.below(stay ? HOUR / 2 : 2 * HOUR)
    while (from < EVENING) {
      const to = stay ? EVENING : Math.min(EVENING, from + 10 * MINUTE + drawn(HOUR))
      sessions.push([from, to])
      from = to + drawn(HOUR)
    }
    const posts = sessions.flatMap(([start, end]) => {
      const times: number[] = []
      for (let at = start + drawn(HOUR / 2); at < end; at += drawn(HOUR / 2)) times.push(at)
      return times
    })
    return { sessions, posts }
  })
  const decided = HOUR + random.below(3 * HOUR)
  const there = members.flatMap(({ sessions }, i) => (during(sessions, decided) ? [i] : []))
  if (there.length === 0) return null
  const reporter = random.pick(there)
  const { posts, sessions } = members[reporter] as (typeof members)[number]
  if (writesFirst) {
    posts.push(decided - random.below(MINUTE))
    posts.sort((a, b) => a - b)
  }
  const at = sends === 'kith' ? await sent(random, sessions, decided) : careless(sends, sessions, decided)
  return at === null ? null : { at, members, reporter }
}

function during(sessions: readonly (readonly [number, number])[], at: number): boolean {
  return sessions.some(([from, to]) => from <= at && at < to)
}

/** When the real scheduler hands it on, whose device is open only during its author's sessions. */
async function sent(
  random: SeededRandom,
  sessions: readonly (readonly [number, number])[],
  decided: number,
): Promise<number | null> {
  const device = new Device(random, decided)
  for (const [from, to] of sessions.filter((each) => each[1] > decided)) {
    device.time = Math.max(decided, from)
    const post = await device.open()
    if (from <= decided) await sendReport(post, random, CHANNEL)
    await device.until(to - 1)
    post.stop()
    if (device.handed[0] !== undefined) return device.handed[0].at
  }
  return null
}

function careless(sends: 'at once' | 'on return', sessions: readonly (readonly [number, number])[], decided: number) {
  if (sends === 'at once') return decided + 2
  const next = sessions.find(([from]) => from > decided)
  return next === undefined ? null : next[0] + 2
}

export function online({ at, members }: Seen): number[] {
  return members.flatMap(({ sessions }, i) => (during(sessions, at) ? [i] : []))
}

/** The highest score of those who are connected then. */
function best(seen: Seen, score: (member: Seen['members'][number]) => number): number {
  const scores = online(seen).map((i) => [score(seen.members[i] as Seen['members'][number]), i] as const)
  return scores.toSorted(([a], [b]) => b - a)[0]?.[1] ?? -1
}

const lastBefore = (times: readonly number[], at: number): number => times.findLast((time) => time <= at) ?? -Infinity
const within = (times: readonly number[], from: number, to: number): number =>
  times.filter((time) => from <= time && time <= to).length

export type Guess = (seen: Seen) => number

/** Whoever of those who were there: none is better by chance. */
export const GUESSES: Readonly<Record<string, Guess>> = {
  wroteLast: (seen) => best(seen, ({ posts }) => lastBefore(posts, seen.at)),
  wroteLastBeforeTheWait: (seen) => best(seen, ({ posts }) => lastBefore(posts, seen.at - MINUTE)),
  wroteMost: (seen) => best(seen, ({ posts }) => within(posts, seen.at - 31 * MINUTE, seen.at - MINUTE)),
  wroteNext: (seen) => best(seen, ({ posts }) => -(posts.find((time) => time > seen.at) ?? Infinity)),
  silentLongest: (seen) => best(seen, ({ posts }) => -lastBefore(posts, seen.at)),
  cameLast: (seen) =>
    best(seen, ({ sessions }) =>
      lastBefore(
        sessions.map(([from]) => from),
        seen.at,
      ),
    ),
  cameFirst: (seen) =>
    best(
      seen,
      ({ sessions }) =>
        -lastBefore(
          sessions.map(([from]) => from),
          seen.at,
        ),
    ),
  leavesNext: (seen) => best(seen, ({ sessions }) => -(sessions.find(([, to]) => to > seen.at)?.[1] ?? Infinity)),
  // A page asks each relay every thirty seconds, counted from when it connected.
  inStep: (seen) =>
    best(seen, ({ sessions }) => {
      const phase =
        (seen.at -
          lastBefore(
            sessions.map(([from]) => from),
            seen.at,
          )) %
        30
      return -Math.min(phase, 30 - phase)
    }),
}

/** What can be counted of a member around that time, each as one of a few. */
function featuresOf({ posts, sessions }: Seen['members'][number], at: number): number[] {
  const from = lastBefore(
    sessions.map(([start]) => start),
    at,
  )
  const to = sessions.find(([start, end]) => start <= at && at < end)?.[1] ?? -Infinity
  const step = (seconds: number): number => [0, 1, 3, 10, 31, 60].filter((n) => seconds >= n * MINUTE).length
  const wrote = [1, 3, 10, 20, 31].map((n) => Math.min(2, within(posts, at - n * MINUTE, at)))
  return [
    step(at - from),
    step(to - at),
    step(at - lastBefore(posts, at)),
    ...wrote,
    Math.floor(((at - from) % 30) / 5),
  ]
}

/** Learns from evenings of which it is told the answer: naive Bayes over what can be counted of each member. */
export class Learner {
  /** By feature and value: members who reported, members who did not. */
  readonly #counts = new Map<string, [number, number]>()
  #reporters = 0
  #others = 0

  learn(seen: Evening): void {
    for (const i of online(seen)) {
      const of = i === seen.reporter ? 0 : 1
      if (of === 0) this.#reporters++
      else this.#others++
      for (const name of this.#names(seen, i)) {
        const counts = this.#counts.get(name) ?? [0, 0]
        counts[of]++
        this.#counts.set(name, counts)
      }
    }
  }

  guess(seen: Seen): number {
    const scores = online(seen).map((i) => {
      const odds = this.#names(seen, i).map((name) => {
        const [own, others] = this.#counts.get(name) ?? [0, 0]
        return Math.log((own + 1) / (this.#reporters + 2)) - Math.log((others + 1) / (this.#others + 2))
      })
      return [odds.reduce((sum, each) => sum + each, 0), i] as const
    })
    return scores.toSorted(([a], [b]) => b - a)[0]?.[1] ?? -1
  }

  #names(seen: Seen, i: number): string[] {
    return featuresOf(seen.members[i] as Seen['members'][number], seen.at).map((value, at) => `${at}=${value}`)
  }
}
