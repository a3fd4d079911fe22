// What an authority record says, read from its body once (spec page 13 §1): keys and ids as base32 text, so that they can be
// looked up. Only records that are shown come here.

import {
  ACT,
  AMEND,
  type ActBody,
  type AmendBody,
  CHARTER,
  type CharterBody,
  ENDORSE,
  type EndorseBody,
  encodeBase32,
  type RecordId,
  ROLE,
  type RoleBody,
  STEWARD,
  type VerifiedRecord,
} from '@kith/protocol'

/** What makes a steward: a grant, or the charter for its founder. */
export interface Grant {
  readonly is: 'grant'
  readonly who: string
  readonly key: Uint8Array
  /** Whether that steward may write role records. */
  readonly may: boolean
  readonly box: Uint8Array
}

export interface Removal {
  readonly is: 'removal'
  readonly who: string
}

export interface Amend {
  readonly is: 'amend'
  readonly field: AmendBody['field']
  readonly value: AmendBody['value']
}

export interface Act {
  readonly is: 'act'
  readonly action: number
  readonly targets: readonly string[]
  readonly body: ActBody
}

export interface Endorse {
  readonly is: 'endorse'
  readonly target: string
}

export type Word = Grant | Removal | Amend | Act | Endorse

/** Null for a record of another kind. */
export function wordOf(record: VerifiedRecord): Word | null {
  const body: unknown = record.body
  switch (record.kind) {
    case CHARTER:
      return grant(record.author, true, (body as CharterBody).box)
    case AMEND: {
      const { field, value } = body as AmendBody
      return { is: 'amend', field, value }
    }
    case ROLE: {
      const { who, role, box, grant: may } = body as RoleBody
      if (role !== STEWARD) return { is: 'removal', who: encodeBase32(who) }
      return grant(who, may === true, box as Uint8Array)
    }
    case ACT: {
      const act = body as ActBody
      return { is: 'act', action: act.action, targets: act.targets.map(encodeBase32), body: act }
    }
    case ENDORSE:
      return { is: 'endorse', target: encodeBase32((body as EndorseBody).target) }
    default:
      return null
  }
}

/** The author's authority record before this one; null in a charter. */
export function prevOf(record: VerifiedRecord): RecordId | null {
  return record.kind === CHARTER ? null : (record.body?.['prev'] as RecordId)
}

function grant(key: Uint8Array, may: boolean, box: Uint8Array): Grant {
  return { is: 'grant', who: encodeBase32(key), key, may, box }
}
