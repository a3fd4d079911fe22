// The graph of a channel's authority records (spec page 13 §2): a record is placed once all that it cites is; until then it
// waits. What is placed never leaves, and its past never changes. Records may come in any order, and twice.

import { CHARTER, encodeBase32, equal, type RecordId, type VerifiedRecord, ZEROS } from '@kith/protocol'
import { type Clock, NOTHING, reach, reaching, joined } from './clock.ts'
import { prevOf, type Word, wordOf } from './word.ts'

export interface Placed<W extends Word = Word> {
  readonly id: string
  readonly bytes: RecordId
  readonly author: string
  readonly word: W
  /** Seconds, as its author claims. */
  readonly time: number
  readonly record: VerifiedRecord
  /** Its place: the lane, and which one of it, from 1. */
  readonly lane: number
  readonly at: number
  /** Its past. */
  readonly clock: Clock
}

/** Whether `a` is in the past of `b`. */
export function isBefore(a: Placed, b: Placed): boolean {
  return reach(b.clock, a.lane) >= a.at
}

export function isBeside(a: Placed, b: Placed): boolean {
  return a !== b && !isBefore(a, b) && !isBefore(b, a)
}

export class Graph {
  readonly channel: Uint8Array
  readonly lanes: Placed[][] = []
  readonly #placed = new Map<string, Placed>()
  /** Lanes of each author; more than one where two records have one `prev`. */
  readonly #lanesOf = new Map<string, number[]>()
  readonly #grantsTo = new Map<string, Placed[]>()
  readonly #seen = new Set<string>()
  /** What waits, by one of the ids that it lacks. */
  readonly #waiting = new Map<string, VerifiedRecord[]>()

  constructor(channel: Uint8Array) {
    this.channel = channel
  }

  /** Takes a record in. What is placed by it comes out one after another, each to be dealt with before the next. */
  *take(record: VerifiedRecord): Generator<Placed> {
    const id = encodeBase32(record.id)
    if (this.#seen.has(id) || !this.#belongs(record) || wordOf(record) === null) return
    this.#seen.add(id)
    // A list, not recursion: thousands may wait for one.
    const ready = [record]
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      const lacking = this.#lacking(next)
      if (lacking !== undefined) {
        const others = this.#waiting.get(lacking)
        if (others === undefined) this.#waiting.set(lacking, [next])
        else others.push(next)
        continue
      }
      const placed = this.#place(next)
      if (placed === null) continue
      yield placed
      ready.push(...(this.#waiting.get(placed.id) ?? []))
      this.#waiting.delete(placed.id)
    }
  }

  get(id: string): Placed | undefined {
    return this.#placed.get(id)
  }

  /** Records that no other placed one cites. */
  heads(): Placed[] {
    const last = this.lanes.flatMap((lane) => lane.slice(-1))
    return last.filter((record) => !last.some((other) => isBefore(record, other)))
  }

  authors(): Iterable<string> {
    return this.#lanesOf.keys()
  }

  /** The record before this one on its lane. */
  previous({ lane, at }: Placed): Placed | undefined {
    return this.lanes[lane]?.[at - 2]
  }

  lanesOf(author: string): readonly number[] {
    return this.#lanesOf.get(author) ?? []
  }

  #belongs(record: VerifiedRecord): boolean {
    if (!record.shown) return false
    return record.kind === CHARTER ? equal(record.id, this.channel) : equal(record.channel, this.channel)
  }

  /** An id that the record cites and that is not placed. */
  #lacking(record: VerifiedRecord): string | undefined {
    const prev = prevOf(record)
    const cited = prev === null ? record.after : [prev, ...record.after]
    return cited.map(encodeBase32).find((id) => !this.#placed.has(id))
  }

  /** Null for what never will be placed: the same for everybody, whatever comes. */
  #place(record: VerifiedRecord): Placed | null {
    const author = encodeBase32(record.author)
    const prevId = prevOf(record)
    const prev = prevId === null ? undefined : this.#placed.get(encodeBase32(prevId))
    const isCharter = equal(record.channel, ZEROS)
    if (!isCharter && prev?.author !== author && prev?.id !== encodeBase32(this.channel)) return null
    let clock = NOTHING
    for (const id of [...(prev === undefined ? [] : [prev.bytes]), ...record.after]) {
      const cited = this.#placed.get(encodeBase32(id)) as Placed
      clock = reaching(joined(clock, cited.clock), cited.lane, cited.at)
    }
    const named = this.#grantsTo.get(author)?.some(({ lane, at }) => reach(clock, lane) >= at) ?? false
    if (!isCharter && !named) return null
    const goesOn = prev !== undefined && prev.author === author && this.lanes[prev.lane]?.at(-1) === prev
    const lane = goesOn ? prev.lane : this.lanes.length
    const on = this.lanes[lane] ?? []
    const word = wordOf(record) as Word
    const id = encodeBase32(record.id)
    const placed = { id, bytes: record.id, author, word, time: record.time, record, lane, at: on.length + 1, clock }
    on.push(placed)
    this.lanes[lane] = on
    if (!goesOn) this.#lanesOf.set(author, [...this.lanesOf(author), lane])
    if (word.is === 'grant') this.#grantsTo.set(word.who, [...(this.#grantsTo.get(word.who) ?? []), placed])
    this.#placed.set(id, placed)
    return placed
  }
}
