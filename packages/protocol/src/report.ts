// Reports and appeals (spec page 14): what everybody sees of one, and what is inside for those whom it is sealed to. Shapes
// alone; sealing is report-seal.ts, opening report-open.ts. What everybody sees has one length and no name but a throwaway's.

import { compare, type PersonaKey, type RecordId } from './bytes.ts'
import { isBytes, isText, isUint, type Value, type ValueMap } from './cbor.ts'
import type { Content } from './content.ts'
import { MAX_REPORT_WORDS, REPORT_BYTES, REPORT_SLOTS } from './limits.ts'
import { optional } from './shapes.ts'

export const REPORT = 32
export const APPEAL = 33

/** An X25519 public key, a key of 32 bytes encrypted for it, and its tag. */
const SLOT_BYTES = 32 + 32 + 16
/** What is inside, padded, and its tag. */
const DATA_BYTES = REPORT_BYTES + 16

/** The body that everybody sees. */
export interface SealedBody {
  /** Names the one key that opens `data`: one report says the same to all who can read it. */
  readonly commit: Uint8Array
  /** Ascending: their order would tell which were written first. */
  readonly slots: readonly Uint8Array[]
  readonly data: Uint8Array
}

/** A report is about a record, or about a persona; it says nothing of who sends it. */
export interface Report {
  /** Code of spec page 09 §9. */
  readonly reason: number
  readonly target?: RecordId
  /** The revision of the target that was seen. */
  readonly seen?: RecordId
  readonly who?: PersonaKey
  readonly words?: string
}

export interface Appeal {
  readonly act: RecordId
  /** Which of the act's targets. */
  readonly target?: Uint8Array
  readonly words: string
  /** The persona that shows by a signature that these words are its own. */
  readonly by?: PersonaKey
}

/** True when the body keeps to the schema of kinds 32 and 33. It cites nothing: that would tell what its author read. */
export function isSealedBody({ after }: Content, { commit, slots, data }: ValueMap): boolean {
  return after.length === 0 && isBytes(commit, 32) && isBytes(data, DATA_BYTES) && areSlots(slots)
}

function areSlots(slots: Value | undefined): boolean {
  if (!Array.isArray(slots) || slots.length !== REPORT_SLOTS) return false
  return slots.every(
    (slot, i) => isBytes(slot, SLOT_BYTES) && (i === 0 || compare(slots[i - 1] as Uint8Array, slot) < 0),
  )
}

/** True for the inside of a kind 32. */
export function isReport({ reason, target, seen, who, words }: ValueMap): boolean {
  const isOfRecord = isBytes(target, 32) && who === undefined && optional(seen, (v) => isBytes(v, 32))
  const isOfPersona = isBytes(who, 32) && target === undefined && seen === undefined
  return (isOfRecord || isOfPersona) && isUint(reason, 1, 255) && optional(words, (v) => isText(v, MAX_REPORT_WORDS, 1))
}

/** True for the inside of a kind 33; whether its proof holds is another question. */
export function isAppeal({ act, target, words, by, proof }: ValueMap): boolean {
  const isSigned = isBytes(by, 32) && isBytes(proof, 64)
  return (
    isBytes(act, 32) &&
    isText(words, MAX_REPORT_WORDS, 1) &&
    optional(target, (v) => isBytes(v, 32)) &&
    (isSigned || (by === undefined && proof === undefined))
  )
}
