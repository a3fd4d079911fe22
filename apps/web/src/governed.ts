// What screens see of how a channel is looked after: its stewards, and what they decided. Plain values, as in model.ts.

import type { Key } from './model.ts'

/** Somebody whom the channel's records make a steward. Nothing else does: not a name, not a title. */
export interface Steward {
  readonly persona: Key
  /** This person. */
  readonly mine: boolean
  /** May name stewards, and end that. */
  readonly mayName: boolean
}

/**
 * A decision as it shows at a post, by stewards or by the list that the reader chose. `rephrased`: its author was asked to say
 * it anew, and did.
 */
export interface Ruling {
  readonly act: Key
  readonly why: RuledBy
  /** Who signed it, its author first. */
  readonly signed: readonly Key[]
  /** Its number, and its words; null words: no such rule any more. */
  readonly rule: readonly [number, string | null] | null
  readonly reason: string
  readonly time: number
  /** Seconds; null: no end. */
  readonly until: number | null
  /** That it adds. */
  readonly labels: readonly number[]
  /** Of the list that the reader chose. */
  readonly list: boolean
}

export type RuledBy =
  | 'banned'
  | 'removed'
  | 'braked'
  | 'paused'
  | 'locked'
  | 'rephrase'
  | 'rephrased'
  | 'collapsed'
  | 'labelled'
  | 'guided'
