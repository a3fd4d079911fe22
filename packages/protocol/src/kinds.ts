// Kinds of records and the schemas of their bodies (spec page 01). A schema decides whether a record is *shown*, never
// whether it is valid: a body that fails it is stored and passed on like an unknown kind, so that versions agree on sets.
// Unknown keys are kept and ignored; optional keys are absent, never null.

import { equal, type RecordId, ZEROS } from './bytes.ts'
import { isBytes, isText, isUint, type Value, type ValueMap } from './cbor.ts'
import type { Content } from './content.ts'
import { MAX_TEXT_BYTES, MAX_WORK_BITS } from './limits.ts'

export const CHARTER = 0
export const POST = 16
export const REACT = 18
export const RETRACT = 19

/** Who may post in a channel: an open one takes anybody. */
export const OPEN = 0
export const ADULTS = 1
export const YOUNG = 2
/** Reaction code that takes a reaction back. */
export const WITHDRAWN = 0

export interface CharterBody {
  readonly name: string
  readonly purpose: string
  readonly langs: readonly string[]
  readonly topics: readonly string[]
  readonly audience: number
  readonly box: Uint8Array
  readonly rules: readonly (readonly [number, string])[]
  readonly policy: { readonly days: number; readonly bits: number; readonly who: number }
  readonly regions: readonly string[]
}

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

export interface ReactBody {
  readonly target: RecordId
  readonly n: number
  readonly code: number
}

export interface RetractBody {
  readonly target: RecordId
}

/** True when this version shows records of this kind and the body keeps to its schema. */
export function isShown(content: Content, body: ValueMap): boolean {
  const inChannel = !equal(content.channel, ZEROS)
  switch (content.kind) {
    case CHARTER:
      return !inChannel && content.after.length === 0 && isCharter(body)
    case POST:
      return inChannel && isPost(body)
    case REACT:
      return inChannel && cites(content, body['target']) && isUint(body['n']) && isUint(body['code'], 0, 4)
    case RETRACT:
      return inChannel && cites(content, body['target'])
    default:
      return false
  }
}

function isCharter(body: ValueMap): boolean {
  const { name, purpose, langs, topics, audience, box, rules, policy, regions } = body
  return (
    isText(name, 80, 1) &&
    isText(purpose, 1024) &&
    isTexts(langs, 8, 35) &&
    isTexts(topics, 16, 40) &&
    isUint(audience, ADULTS, YOUNG) &&
    isBytes(box, 32) &&
    isRules(rules) &&
    isPolicy(policy) &&
    isTexts(regions, 16, 40)
  )
}

function isRules(rules: Value | undefined): boolean {
  if (!Array.isArray(rules) || rules.length > 32) return false
  const numbers = new Set<Value>()
  return rules.every((rule) => {
    if (!Array.isArray(rule) || rule.length !== 2 || !isUint(rule[0], 1, 0xffff) || !isText(rule[1], 280, 1))
      return false
    if (numbers.has(rule[0])) return false
    numbers.add(rule[0])
    return true
  })
}

function isPolicy(policy: Value | undefined): boolean {
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy) || policy instanceof Uint8Array)
    return false
  const { days, bits, who } = policy as ValueMap
  return isUint(days, 0, 36_500) && isUint(bits, 0, MAX_WORK_BITS) && isUint(who, OPEN, 2)
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

/** Taxonomies grow: codes up to 255 are well-formed, and an unknown one is left out on screen. */
function isLabels(labels: Value): boolean {
  if (!Array.isArray(labels) || labels.length > 32) return false
  return labels.every((code, i) => isUint(code, 1, 255) && (i === 0 || (labels[i - 1] as number) < code))
}

function cites(content: Content, target: Value | undefined): boolean {
  return isBytes(target, 32) && content.after.length === 1 && equal(content.after[0] as Uint8Array, target)
}

function isTexts(list: Value | undefined, most: number, bytes: number): boolean {
  return Array.isArray(list) && list.length <= most && list.every((item) => isText(item, bytes, 1))
}

function optional(value: Value | undefined, check: (value: Value) => boolean): boolean {
  return value === undefined || check(value)
}
