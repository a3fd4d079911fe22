// Records of which only one counts (spec page 01 §1): a person's reaction to a target, revision of one, profile, tend.
// The highest `n` stands, then the largest id, whatever the order of arrival; one that is taken back keeps its place.

import {
  compare,
  type ParsedRecord,
  PROFILE,
  REACT,
  type RecordId,
  REVISE,
  TEND,
  VOUCH,
  WITHDRAWN,
  ZEROS,
} from '@kith/protocol'
import type { LatestQuery } from './contract.ts'
import type { Draft } from './draft.ts'
import { keyOf, LATEST, REACTION } from './keys.ts'
import { decodeRegister, encodeRegister } from './values.ts'

/** Code of what stands and has none of its own. */
const STANDS = 1

export class Registers {
  readonly #draft: Draft

  constructor(draft: Draft) {
    this.#draft = draft
  }

  want(record: ParsedRecord): void {
    const key = registerKey(record)
    if (key !== null) this.#draft.want(key)
  }

  enter(record: ParsedRecord): void {
    this.#set(record, record.kind === REACT ? (record.body?.['code'] as number) : STANDS)
  }

  withdraw(record: ParsedRecord): void {
    this.#set(record, WITHDRAWN)
  }

  #set(record: ParsedRecord, code: number): void {
    const key = registerKey(record)
    if (key === null) return
    const slot = this.#draft.slot(key)
    const best = decodeRegister(slot.value)
    const n = record.body?.['n'] as number
    if (best !== null && (best.n > n || (best.n === n && compare(record.id, best.id) < 0))) return
    this.#draft.set(slot, encodeRegister({ n, id: record.id, code }))
  }
}

/** Null for a record of another kind, and for one whose body does not tell. */
function registerKey({ kind, channel, author, shown, body }: ParsedRecord): Uint8Array | null {
  if (!shown) return null
  switch (kind) {
    case REACT:
    case REVISE:
      return latestKey({ kind, channel, author, target: body?.['target'] as RecordId })
    case TEND:
      return latestKey({ kind, channel, author, target: body?.['thread'] as RecordId })
    case VOUCH:
      return latestKey({ kind, channel, author, target: body?.['who'] as RecordId })
    case PROFILE:
      return latestKey({ kind, channel, author, target: null })
    default:
      return null
  }
}

export function latestKey({ kind, channel, target, author }: LatestQuery): Uint8Array {
  if (kind === REACT) return keyOf(REACTION, channel, target ?? ZEROS, author)
  return keyOf(LATEST, channel, kind, target ?? ZEROS, author)
}
