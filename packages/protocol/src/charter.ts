// The charter's body (spec page 01 §2), and its fields one by one, since an amend gives one of them anew (page 13 §1).

import { isBytes, isMap, isText, isUint, type Value, type ValueMap } from './cbor.ts'
import { type ForkedFrom, isForkedFrom } from './inherit.ts'
import { MAX_WORK_BITS } from './limits.ts'
import { isTexts, optional } from './shapes.ts'

/** Who may post in a channel (spec page 05 §4): anybody, who is vouched for, who was invited. */
export const OPEN = 0
export const VOUCHED = 1
export const INVITED = 2
export const ADULTS = 1
export const YOUNG = 2

export interface CharterBody {
  readonly name: string
  readonly purpose: string
  readonly langs: readonly string[]
  readonly topics: readonly string[]
  readonly audience: number
  readonly box: Uint8Array
  readonly rules: readonly (readonly [number, string])[]
  readonly policy: Policy
  readonly regions: readonly string[]
  /** Absent in a channel that began by itself. */
  readonly fork?: ForkedFrom
}

export interface Policy {
  readonly days: number
  readonly bits: number
  readonly who: number
  /** Ed25519 public key of the invitation's seed: whom it vouches for is a guest. */
  readonly invite?: Uint8Array
}

/** What stewards may give anew: all of a charter but its founder's box, and where it comes from. */
export type CharterField = Exclude<keyof CharterBody, 'box' | 'fork'>

const FIELDS: Readonly<Record<CharterField, (value: Value | undefined) => boolean>> = {
  name: (v) => isText(v, 80, 1),
  purpose: (v) => isText(v, 1024),
  langs: (v) => isTexts(v, 8, 35),
  topics: (v) => isTexts(v, 16, 40),
  audience: (v) => isUint(v, ADULTS, YOUNG),
  rules: isRules,
  policy: isPolicy,
  regions: (v) => isTexts(v, 16, 40),
}

export const CHARTER_FIELDS = Object.keys(FIELDS) as readonly CharterField[]

export function isCharter(body: ValueMap): boolean {
  const { box, fork } = body
  return isBytes(box, 32) && optional(fork, isForkedFrom) && CHARTER_FIELDS.every((field) => FIELDS[field](body[field]))
}

/** True for the name of a field that can be amended, and a value that the charter's schema takes there. */
export function isCharterField(field: Value | undefined, value: Value | undefined): boolean {
  return CHARTER_FIELDS.some((name) => name === field && FIELDS[name](value))
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
  if (!isMap(policy)) return false
  const { bits, days, invite, who } = policy
  return (
    isUint(days, 0, 36_500) &&
    isUint(bits, 0, MAX_WORK_BITS) &&
    isUint(who, OPEN, INVITED) &&
    optional(invite, (v) => isBytes(v, 32))
  )
}
