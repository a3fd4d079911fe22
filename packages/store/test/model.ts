// The contract as a plain model: it keeps what came in lists and answers each view by looking at all of it. Slow and
// obvious; property.spec.ts holds the store's indexes to it.

import {
  compare,
  equal,
  headerOnly,
  POST,
  PROFILE,
  REACT,
  RETRACT,
  REVISE,
  TEND,
  type VerifiedRecord,
} from '@kith/protocol'
import type { LatestQuery, PutOutcome } from '../src/contract.ts'
import { hex } from './check.ts'

interface Held {
  /** The last copy; its body counts only while `standing`. */
  copy: VerifiedRecord
  standing: boolean
}

export class Model {
  readonly #held = new Map<string, Held>()
  readonly #retractions = new Set<string>()

  put(batch: readonly VerifiedRecord[]): PutOutcome[] {
    for (const record of batch) {
      if (record.kind !== RETRACT || !record.shown) continue
      this.#retractions.add(hex(record.body?.['target'] as Uint8Array) + hex(record.author))
    }
    return batch.map((record) => {
      const outcome = this.#take(record)
      if (record.kind === RETRACT && record.shown) {
        for (const held of this.#held.values()) {
          const isTarget = equal(held.copy.id, record.body?.['target'] as Uint8Array)
          if (isTarget && this.#isRetracted(held.copy)) held.standing = false
        }
      }
      return outcome
    })
  }

  ids() {
    return this.#sorted()
      .map(({ copy: { time, id } }) => ({ time, id }))
      .toReversed()
  }

  bytes() {
    return this.#sorted().map(bytesOf)
  }

  byAuthor(author: Uint8Array) {
    const theirs = this.#sorted().filter(({ copy, standing }) => standing && copy.shown && equal(copy.author, author))
    return theirs.map(bytesOf).toReversed()
  }

  replies(thread: Uint8Array) {
    return this.#repliesTo(thread).map(bytesOf)
  }

  threads() {
    const entries = this.#sorted().flatMap(({ copy: root, standing }) => {
      const mayBeRoot = root.body === null || (root.shown && root.body['thread'] === undefined)
      if (root.kind !== POST || !mayBeRoot) return []
      const replies = this.#repliesTo(root.id).filter((reply) => reply.standing)
      if (!standing && replies.length === 0) return []
      const active = Math.max(root.time, ...replies.map(({ copy }) => copy.time))
      const answered = replies.some(({ copy }) => !equal(copy.author, root.author))
      return [{ id: root.id, active, replies: replies.length, answered }]
    })
    return entries.toSorted((a, b) => b.active - a.active || compare(b.id, a.id))
  }

  replyMarks(thread: Uint8Array) {
    return this.#repliesTo(thread).map(({ copy: { id, time, author }, standing }) => ({ id, time, author, standing }))
  }

  firstBy(author: Uint8Array) {
    const posts = this.#sorted().filter(({ copy, standing }) => standing && copy.kind === POST && copy.shown)
    return posts.find(({ copy }) => equal(copy.author, author))?.copy.time ?? null
  }

  latest({ kind, target, author }: LatestQuery) {
    const best = this.#sorted().reduce<Held | null>((before, held) => {
      const { copy } = held
      if (copy.kind !== kind || !copy.shown || !equal(copy.author, author)) return before
      const about = copy.body?.[kind === TEND ? 'thread' : 'target'] as Uint8Array
      if (target !== null && !equal(about, target)) return before
      return before === null || isLater(copy, before.copy) ? held : before
    }, null)
    return best?.standing ? best.copy.bytes : null
  }

  reactions(target: Uint8Array) {
    const best = new Map<string, Held>()
    for (const held of this.#sorted()) {
      const { copy } = held
      if (copy.kind !== REACT || !copy.shown || !equal(copy.body?.['target'] as Uint8Array, target)) continue
      const other = best.get(hex(copy.author))
      if (other === undefined || isLater(copy, other.copy)) best.set(hex(copy.author), held)
    }
    const counted = [...best.values()].filter(({ copy, standing }) => standing && copy.body?.['code'] !== 0)
    return counted
      .map(({ copy }) => ({ author: copy.author, n: copy.body?.['n'], id: copy.id, code: copy.body?.['code'] }))
      .toSorted((a, b) => compare(a.author, b.author))
  }

  #take(record: VerifiedRecord): PutOutcome {
    const held = this.#held.get(hex(record.id))
    const whole = record.bodyBytes !== null
    if (held?.standing) return 'had'
    if (held !== undefined) {
      if (whole) held.copy = record
      return whole ? 'dropped' : 'had'
    }
    const retracted = this.#isRetracted(record)
    if (!whole && !retracted) return 'bodyless'
    this.#held.set(hex(record.id), { copy: record, standing: !retracted })
    return retracted ? 'dropped' : 'new'
  }

  #isRetracted(record: VerifiedRecord): boolean {
    const canBe = [POST, REVISE, REACT, PROFILE].includes(record.kind)
    return canBe && this.#retractions.has(hex(record.id) + hex(record.author))
  }

  #repliesTo(thread: Uint8Array): Held[] {
    return this.#sorted().filter(({ copy }) => {
      const named = copy.kind === POST && copy.shown ? (copy.body?.['thread'] as Uint8Array | undefined) : undefined
      return named !== undefined && equal(named, thread)
    })
  }

  #sorted(): Held[] {
    return [...this.#held.values()].toSorted((a, b) => a.copy.time - b.copy.time || compare(a.copy.id, b.copy.id))
  }
}

function isLater(one: VerifiedRecord, other: VerifiedRecord): boolean {
  const [n, m] = [one.body?.['n'] as number, other.body?.['n'] as number]
  return n > m || (n === m && compare(one.id, other.id) > 0)
}

function bytesOf({ copy, standing }: Held): Uint8Array {
  return standing ? copy.bytes : headerOnly(copy.envelopeBytes)
}
