// What screens see of how a channel is looked after: its stewards, and what they decided. Plain values, as in model.ts.

import type { ReadonlySignal } from '@preact/signals'
import type { Key } from './model.ts'

/** Somebody whom the channel's records make a steward. Nothing else does: not a name, not a title. */
export interface Steward {
  readonly persona: Key
  /** This person. */
  readonly mine: boolean
  /** May name stewards, and end that. */
  readonly mayName: boolean
}

/** Of a channel. */
export interface Governed {
  /** By seniority; empty where nobody is, and while that is not known. */
  readonly stewards: readonly Steward[]
  /** Who they are is known here. */
  readonly known: boolean
  /** This person is one of them. */
  readonly mayAct: boolean
  /** Roles, changes of the rules and bans take two signatures. */
  readonly two: boolean
  /** Stewards wrote nothing for a week. */
  readonly silent: boolean
  /** Until when answers by people new here are stopped, seconds; null: they are not. */
  readonly braked: number | null
  /** Who may post: 0 anyone, 1 who was vouched for, 2 who was invited. */
  readonly who: number
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

/** A decision that a steward writes. Numbers of actions: protocol, page 09 §8. */
export interface Deciding {
  readonly action: number
  /** Posts, threads by their first post, people, or what is to be ended; nothing with the brake. */
  readonly targets: readonly Key[]
  /** 0: none. */
  readonly rule: number
  readonly reason: string
  /** Seconds from now; absent: no end. */
  readonly lasts?: number
  /** Added by a label. */
  readonly labels?: readonly number[]
  /** Of a ban: posts that stay. */
  readonly keep?: readonly Key[]
  /** Reason of the report that led to it; never 1, *worried*. */
  readonly report?: number
}

/** What stewards can change of the charter here. */
export interface Amending {
  readonly purpose?: string
  readonly rules?: readonly (readonly [number, string])[]
  /** Who may post: 0 anyone, 1 who was vouched for, 2 who was invited. */
  readonly who?: number
}

/** One line of the moderation log. */
export interface LogEntry {
  readonly id: Key
  /** `named`, `ended`: somebody as a steward. */
  readonly is: 'act' | 'amend' | 'named' | 'ended'
  /** Of an act. */
  readonly action: number | null
  /** Of an amend: what it changes. */
  readonly field: string | null
  /** Who is concerned: authors of posts, people, a steward. */
  readonly about: readonly Key[]
  /** How many posts. */
  readonly posts: number
  /** The thread where one of them is. */
  readonly thread: Key | null
  readonly signed: readonly Key[]
  readonly rule: Ruling['rule']
  readonly reason: string
  readonly time: number
  readonly until: number | null
  readonly labels: readonly number[]
  /** `waits`: for a second signature. `undone`: nothing of it holds any more. */
  readonly standing: 'holds' | 'waits' | 'undone'
  /** Who ended it, and why; null: nobody did. */
  readonly undone: { readonly by: Key; readonly reason: string } | null
  /** This person can sign it as well. */
  readonly maySign: boolean
  /** It is left out on this device. */
  readonly leftOut: boolean
}

/** What this reader takes of others' decisions in a channel. */
export interface Following {
  /** The stewards' decisions apply. */
  readonly stewards: boolean
  /** Somebody else whose decisions apply; null: nobody. */
  readonly list: Key | null
  /** Decisions that do not, one by one. */
  readonly undone: readonly Key[]
}

/** Of a session. */
export interface Governing {
  /** The newest first. */
  openLog(channel: Key): { readonly log: ReadonlySignal<readonly LogEntry[] | null>; close(): void }
  decide(channel: Key, deciding: Deciding): Promise<void>
  amend(channel: Key, amending: Amending): Promise<void>
  /** Signs as well what waits for a second signature. */
  endorse(channel: Key, target: Key): Promise<void>
  /** Words to give to a steward, by which they can name this person. */
  offer(channel: Key): Promise<string>
  /** Whose offer that is; null: it is none. */
  offeredBy(channel: Key, offer: string): Promise<Key | null>
  /** Makes them a steward. @param mayName they may name others, too */
  nameSteward(channel: Key, offer: string, mayName: boolean): Promise<void>
  endSteward(channel: Key, persona: Key): Promise<void>
  /** On this device alone. */
  follow(channel: Key, following: Partial<Following>): Promise<void>
}
