// Kinds of records and the schemas of their bodies (spec page 01). A schema decides whether a record is *shown*, never
// whether it is valid: a body that fails it is stored and passed on like an unknown kind, so that versions agree on sets.
// Unknown keys are kept and ignored; optional keys are absent, never null.

import { equal, type PersonaKey, type RecordId, ZEROS } from './bytes.ts'
import { isBytes, isMap, isText, isUint, type Value, type ValueMap } from './cbor.ts'
import { isCharter } from './charter.ts'
import type { Content } from './content.ts'
import { INHERIT, isInherit } from './inherit.ts'
import { MAX_HIDDEN, MAX_OPENED, MAX_LINE_BYTES, MAX_NAME_BYTES, MAX_PRONOUNS_BYTES, MAX_TEXT_BYTES } from './limits.ts'
import { APPEAL, isSealedBody, REPORT } from './report.ts'
import { isAscending, isLabels, isLine, isMinute, optional } from './shapes.ts'
import { ACT, AMEND, ENDORSE, FORK, isStewardship, ROLE } from './stewardship.ts'

export const CHARTER = 0
export const POST = 16
export const REVISE = 17
export const REACT = 18
export const RETRACT = 19
export const PROFILE = 21
export const VOUCH = 22
export const TEND = 23

/** Reaction code that takes a reaction back. */
export const WITHDRAWN = 0

export interface PostBody {
  readonly text: string
  readonly thread?: RecordId
  readonly parent?: RecordId
  readonly need?: number
  readonly feeling?: number
  readonly tone?: number
  readonly labels?: readonly number[]
  readonly lang?: string
  readonly who?: number
}

/** Of one author's revisions of one target, the highest `n` counts, then the largest id; so with profiles and tends. */
export interface ReviseBody {
  readonly target: RecordId
  readonly n: number
  /** The whole post anew, without a salt of its own. */
  readonly post: PostBody
}

export interface ReactBody {
  readonly target: RecordId
  readonly n: number
  readonly code: number
}

export interface RetractBody {
  readonly target: RecordId
}

/** What a persona says of itself in a channel. */
export interface ProfileBody {
  readonly n: number
  readonly name: string
  readonly pronouns?: string
  readonly line?: string
  /** X25519 public key. */
  readonly box?: Uint8Array
}

/** A word for somebody: they may post where one is asked (page 05 §4). */
export interface VouchBody {
  readonly n: number
  readonly who: PersonaKey
}

/** What a thread's author asks of its readers. */
export interface TendBody {
  readonly thread: RecordId
  readonly n: number
  /** Replies that are hidden, ids ascending. */
  readonly hidden: readonly RecordId[]
  readonly closed?: boolean
  /** Who may reply, instead of what the root says. */
  readonly who?: number
  /** Since when `closed` and `who` hold, seconds, a whole minute; since the root where it is absent. */
  readonly since?: number
  /** Replies of people new here that are open for everybody, ids ascending. */
  readonly opened?: readonly RecordId[]
  /** When its author last said that they still need someone, seconds, a whole minute. */
  readonly asks?: number
}

/** True when this version shows records of this kind and the body keeps to its schema. */
export function isShown(content: Content, body: ValueMap): boolean {
  const inChannel = !equal(content.channel, ZEROS)
  switch (content.kind) {
    case CHARTER:
      return !inChannel && content.after.length === 0 && isCharter(body)
    case AMEND:
    case ROLE:
    case ACT:
    case ENDORSE:
    case FORK:
      return inChannel && isStewardship(content, body)
    case INHERIT:
      return inChannel && content.after.length === 0 && isInherit(body)
    case POST:
      return inChannel && isPost(body)
    case REVISE:
      return (
        inChannel && cites(content, body['target']) && isUint(body['n']) && isMap(body['post']) && isPost(body['post'])
      )
    case REACT:
      return inChannel && cites(content, body['target']) && isUint(body['n']) && isUint(body['code'], 0, 4)
    case RETRACT:
      return inChannel && cites(content, body['target'])
    case PROFILE:
      return inChannel && content.after.length === 0 && isProfile(body)
    case VOUCH:
      return inChannel && content.after.length === 0 && isUint(body['n']) && isBytes(body['who'], 32)
    case TEND:
      return inChannel && cites(content, body['thread']) && isTend(body, content.time)
    case REPORT:
    case APPEAL:
      return inChannel && isSealedBody(content, body)
    default:
      return false
  }
}

function isPost(body: ValueMap): boolean {
  const { text, thread, parent, need, feeling, tone, labels, lang, who } = body
  const root = thread === undefined && parent === undefined
  const reply = isBytes(thread, 32) && isBytes(parent, 32) && who === undefined
  return (
    (root || reply) &&
    isText(text, MAX_TEXT_BYTES, 1) &&
    optional(need, (v) => isUint(v, 1, 255)) &&
    optional(feeling, (v) => isUint(v, 1, 15)) &&
    optional(tone, (v) => isUint(v, 1, 255)) &&
    optional(labels, isLabels) &&
    optional(lang, (v) => isText(v, 35, 2)) &&
    optional(who, (v) => isUint(v, 0, 2))
  )
}

function isProfile(body: ValueMap): boolean {
  const { n, name, pronouns, line, box } = body
  return (
    isUint(n) &&
    isLine(name, MAX_NAME_BYTES) &&
    optional(pronouns, (v) => isLine(v, MAX_PRONOUNS_BYTES)) &&
    optional(line, (v) => isLine(v, MAX_LINE_BYTES)) &&
    optional(box, (v) => isBytes(v, 32))
  )
}

function isTend(body: ValueMap, time: number): boolean {
  const { n, hidden, closed, who, since, opened, asks } = body
  // Not ahead of the record itself: nobody asks in the future, and so stays the first in line.
  const isPast = (v: Value): boolean => isMinute(v, 0, time)
  return (
    isUint(n) &&
    isAscending(hidden, MAX_HIDDEN) &&
    optional(closed, (v) => typeof v === 'boolean') &&
    optional(who, (v) => isUint(v, 0, 2)) &&
    optional(since, isPast) &&
    optional(opened, (v) => isAscending(v, MAX_OPENED)) &&
    optional(asks, isPast)
  )
}

function cites(content: Content, target: Value | undefined): boolean {
  return isBytes(target, 32) && content.after.length === 1 && equal(content.after[0] as Uint8Array, target)
}
