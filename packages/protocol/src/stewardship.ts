// Bodies by which a channel is looked after: amend, role, act, endorse, fork (spec page 13 §1). Shapes alone: who may
// write them, and what comes of it, is the fold's matter (packages/authority).

import { equal, type ChannelId, type PersonaKey, type RecordId } from './bytes.ts'
import { isBytes, isText, isUint, type Value, type ValueMap } from './cbor.ts'
import { type CharterField, isCharterField } from './charter.ts'
import type { Content } from './content.ts'
import { MAX_BRAKE, MAX_KEEP, MAX_REASON_BYTES, MAX_TARGETS, MAX_TIME, TIME_STEP } from './limits.ts'
import { isAscending, isLabels, isMinute, optional } from './shapes.ts'

export const AMEND = 1
export const ROLE = 2
export const ACT = 3
export const ENDORSE = 4
export const FORK = 5

/** What a role record makes of somebody. */
export const MEMBER = 0
export const STEWARD = 1

/** What an act does (spec page 09 §8), mildest first up to a ban. */
export const GUIDE = 1
export const LABEL = 2
export const COLLAPSE = 3
export const REPHRASE = 4
export const LOCK = 5
export const PAUSE = 6
export const REMOVE = 7
export const BAN = 8
export const RESTORE = 9
export const BRAKE = 10

/** Reason of a report that breaks no rule; it leads to words, never to an act. */
export const WORRIED = 1

/** The author's authority record before this one; the channel's id where there is none. */
interface Chained {
  readonly prev: RecordId
}

export interface AmendBody extends Chained {
  readonly field: CharterField
  readonly value: Value
}

export interface RoleBody extends Chained {
  readonly who: PersonaKey
  readonly role: number
  /** X25519 public key; a grant has it. */
  readonly box?: Uint8Array
  /** May write role records too; a grant has it. */
  readonly grant?: boolean
}

export interface ActBody extends Chained {
  readonly action: number
  readonly targets: readonly Uint8Array[]
  readonly rule: number
  readonly reason: string
  readonly until?: number
  readonly seen?: RecordId
  readonly keep?: readonly RecordId[]
  readonly labels?: readonly number[]
  readonly report?: number
}

export interface EndorseBody extends Chained {
  readonly target: RecordId
}

export interface ForkBody {
  readonly child: ChannelId
}

/** Actions that need not rest on a rule of the channel. */
const UNRULED: readonly number[] = [GUIDE, LABEL, RESTORE, BRAKE]

/** True when the body keeps to the schema of its kind, one of 1 to 5, in a channel. */
export function isStewardship({ kind, channel, time }: Content, body: ValueMap): boolean {
  if (kind === FORK) return isBytes(body['child'], 32) && !equal(body['child'], channel)
  if (!isBytes(body['prev'], 32)) return false
  switch (kind) {
    case AMEND:
      return isCharterField(body['field'], body['value'])
    case ROLE:
      return isRole(body)
    case ACT:
      return isAct(body, time)
    case ENDORSE:
      return isBytes(body['target'], 32)
    default:
      return false
  }
}

function isRole({ who, role, box, grant }: ValueMap): boolean {
  if (!isBytes(who, 32)) return false
  if (role === MEMBER) return box === undefined && grant === undefined
  return role === STEWARD && isBytes(box, 32) && typeof grant === 'boolean'
}

function isAct(body: ValueMap, time: number): boolean {
  const { action, targets, rule, reason, until, seen, keep, labels, report } = body
  if (!isUint(action, 1, 255) || !isAscending(targets, MAX_TARGETS) || !isUint(rule, 0, 0xffff)) return false
  const known = action <= BRAKE
  if (known && (targets.length === 0) !== (action === BRAKE)) return false
  return (
    (rule > 0 || !known || UNRULED.includes(action)) &&
    isText(reason, MAX_REASON_BYTES, 1) &&
    isUntil(until, action, time) &&
    optional(seen, (v) => isBytes(v, 32)) &&
    optional(keep, (v) => (!known || action === BAN) && isAscending(v, MAX_KEEP)) &&
    isAdded(labels, action) &&
    optional(report, (v) => isUint(v, WORRIED + 1, 255))
  )
}

function isUntil(until: Value | undefined, action: number, time: number): boolean {
  if (until === undefined) return action !== PAUSE && action !== BRAKE
  return action !== RESTORE && isMinute(until, time + TIME_STEP, action === BRAKE ? time + MAX_BRAKE : MAX_TIME)
}

function isAdded(labels: Value | undefined, action: number): boolean {
  if (action === LABEL) return isLabels(labels) && labels.length > 0
  return labels === undefined || (action > BRAKE && isLabels(labels) && labels.length > 0)
}
