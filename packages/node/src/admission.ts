// Who may hand a relay what (spec page 05 §4): the channel's own word by the folded charter and acts. Judged where a person's
// app pushes, and nowhere else; never validity. What concerns a person's own words, and the way out, is always taken.

import type { Authority } from '@kith/authority'
import {
  APPEAL,
  BAN,
  CHARTER,
  encodeBase32,
  ENDORSE,
  FORK,
  PAUSE,
  type ParsedRecord,
  type Policy,
  REPORT,
  REPORT_BITS,
  RETRACT,
  workOf,
} from '@kith/protocol'
import type { Fold } from './folds.ts'

/** Why a relay does not take a record (spec page 05 §2): the fourth place of a row with status 3. */
export const WHY_VERSION = 1
export const WHY_DATE = 2
export const WHY_PLACE = 3
export const WHY_WORK = 4
export const WHY_BANNED = 5
export const WHY_PAUSED = 6
export const WHY_STEWARD = 7
export const WHY_BLOCKED = 8
export const WHY_UNVOUCHED = 9
export const WHY_UNINVITED = 10

/** The last kind that only stewards' power makes count, and the first. */
const [FIRST_OF_STEWARDS, LAST_OF_STEWARDS] = [CHARTER + 1, ENDORSE]
/** Vanish, of later versions: who is banned takes back what they said. */
const VANISH = 20
/** A charter has its own policy; a fork is nobody's to refuse. */
const ALWAYS: ReadonlySet<number> = new Set([CHARTER, FORK, RETRACT, VANISH])

export type PushVerdict =
  | { readonly takes: true }
  /** `later`: by an author of whom no grant is here yet. */
  | { readonly takes: false; readonly why: number | 'later' }

export const TAKES: PushVerdict = { takes: true }

/**
 * @param record verified, of the fold's channel
 * @param now the relay's clock, seconds: a time that its author claims spares nobody
 */
export function admit(record: ParsedRecord, fold: Fold, now: number): PushVerdict {
  if (ALWAYS.has(record.kind)) return TAKES
  // Who is banned is heard, and by a key that nobody knows. The work is their price, whatever the channel asks.
  if (isSealed(record)) return workOf(record.id) < REPORT_BITS ? refuses(WHY_WORK) : TAKES
  const { authority } = fold
  if (workOf(record.id) < bitsAsked(authority)) return refuses(WHY_WORK)
  const author = encodeBase32(record.author)
  if (record.kind >= FIRST_OF_STEWARDS && record.kind <= LAST_OF_STEWARDS) {
    if (authority.stewards.by.has(author)) return TAKES
    return refuses(fold.isNamed(record.author) ? WHY_STEWARD : 'later')
  }
  if (isUnder(BAN, authority, author, now)) return refuses(WHY_BANNED)
  if (isUnder(PAUSE, authority, author, now)) return refuses(WHY_PAUSED)
  return TAKES
}

/** Whether an act of this kind holds on a persona, and did not end. */
export function isUnder(action: number, authority: Authority, persona: string, now: number): boolean {
  const isOver = (until: number | undefined): boolean => until !== undefined && now >= until
  return authority.actsOn(persona).some(({ word }) => word.action === action && !isOver(word.body.until))
}

/** A report or an appeal; what only claims to be one is judged as a post is. */
export function isSealed({ kind, shown }: ParsedRecord): boolean {
  return shown && (kind === REPORT || kind === APPEAL)
}

/** What somebody writes for themselves, where who may post is asked: no way out, nothing sealed, no steward's word. */
export function isPersonal(record: ParsedRecord): boolean {
  return !ALWAYS.has(record.kind) && !isSealed(record) && record.kind > LAST_OF_STEWARDS
}

function refuses(why: number | 'later'): PushVerdict {
  return { takes: false, why }
}

/** Work by the policy as it was amended; the door has asked what the charter asks already. */
function bitsAsked({ rulings }: Authority): number {
  const amend = rulings.amendOf('policy')
  return amend === undefined ? 0 : (amend.word.value as unknown as Policy).bits
}
