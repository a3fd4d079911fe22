// What a channel's file lacks as far as it says itself (spec page 16 §3): records that others in it cite, and bodies. Fed with
// its records in their order. Nobody can tell of what nothing cites.

import { equal, type RecordId } from './bytes.ts'
import { POST, RETRACT } from './kinds.ts'
import type { ParsedRecord } from './verify.ts'

/** Ids that are remembered at the most, each some 50 bytes: a file is not to grow memory for ever. */
const MAX_REMEMBERED = 1_000_000

export class Gaps {
  /** Cited by a record of the file, and not in it. */
  readonly #cited = new Set<number>()
  readonly #here = new Set<number>()
  /** Authors of headers that no retraction explains so far. */
  readonly #bare = new Map<number, Uint8Array>()
  /** Authors of retractions that came before what they take back. */
  readonly #early = new Map<number, Uint8Array>()
  #takenBack = 0

  add(record: ParsedRecord): void {
    const id = short(record.id)
    if (this.#here.size < MAX_REMEMBERED) this.#here.add(id)
    this.#cited.delete(id)
    for (const cited of cites(record)) {
      const name = short(cited)
      if (!this.#here.has(name) && this.isWhole) this.#cited.add(name)
    }
    if (record.bodyBytes === null) this.#strip(id, record.author)
    if (record.kind === RETRACT && record.shown) this.#retract(record)
  }

  /** Records that are cited and not there. */
  get missing(): number {
    return this.#cited.size
  }

  /** Headers whose body their author took back. */
  get takenBack(): number {
    return this.#takenBack
  }

  /** Headers without a body and without their author's retraction: somebody's host blocked them. */
  get bare(): number {
    return this.#bare.size
  }

  /** False once there is more than is remembered: what came later is not counted. */
  get isWhole(): boolean {
    return Math.max(this.#here.size, this.#cited.size, this.#bare.size, this.#early.size) < MAX_REMEMBERED
  }

  #strip(id: number, author: Uint8Array): void {
    const early = this.#early.get(id)
    if (early !== undefined && equal(early, author)) this.#takenBack++
    else if (this.isWhole) this.#bare.set(id, author)
  }

  #retract({ author, body }: ParsedRecord): void {
    const target = short(body?.['target'] as RecordId)
    const by = this.#bare.get(target)
    if (by !== undefined && equal(by, author)) {
      this.#bare.delete(target)
      this.#takenBack++
    } else if (!this.#here.has(target) && this.isWhole) this.#early.set(target, author)
  }
}

function cites({ after, body, kind, shown }: ParsedRecord): readonly Uint8Array[] {
  const thread = kind === POST && shown ? (body?.['thread'] as Uint8Array | undefined) : undefined
  return thread === undefined ? after : [...after, thread]
}

/** Its first six bytes: in one of some five hundred files of a million records, two are one and a count is off. */
function short(id: Uint8Array): number {
  let n = 0
  for (const byte of id.subarray(0, 6)) n = n * 256 + byte
  return n
}
