// Part of what the screens see (model.ts): a person's own, as lists show it. What they began and have not posted, what came
// for them, their sitting as a listener, and how all of it outlives a browser.

import type { ChannelCard, Key, Place, Post, Namesakes } from './model.ts'

/** Something begun and not posted, as a list shows it. */
export interface DraftCard extends Place {
  /** Of the channel; null: it is not here. */
  readonly name: string | null
  /** Its beginning. */
  readonly text: string
  /** How the thread begins in which it would be a reply; null: it would be a thread, or that one is not here. */
  readonly about: string | null
  /** When it was last changed, seconds. */
  readonly time: number
}

/** Answers in a thread of this person's that came since they last read it. */
export interface Unread {
  readonly channel: Key
  readonly thread: Key
  /** The first of them, in the thread's order. */
  readonly first: Key
  /** This person began the thread. */
  readonly mine: boolean
  /** Greater with every answer that comes to this device. */
  readonly came: number
}

/** A sitting of somebody who listens, and the thread in front of them. */
export interface ListenView {
  readonly at: 'off' | 'free' | 'with' | 'break-offered' | 'break' | 'enough' | 'done'
  /** When the sitting, the break or the day's cap ends, seconds. */
  readonly ends: number
  readonly answered: number
  readonly why: 'answers' | 'heavy' | null
  readonly thread: { readonly channel: ChannelCard; readonly root: Post; readonly namesakes: Namesakes } | null
  /** They took it: said to others, and where they write. */
  readonly answering: boolean
  /** Somebody else says that they are replying to it too. */
  readonly others: boolean
  /** Why the thread that was in front of them is gone: somebody else took it first, or it does not wait any more. */
  readonly gone: 'taken' | 'over' | null
  /** It is not known yet whether somebody waits. */
  readonly looking: boolean
}

/** A question to oneself on the day after one wrote. */
export interface CheckIn {
  readonly channel: ChannelCard
  readonly root: Post
}

export interface ListenOptions {
  /** Where they listen; those that are not joined yet are joined. */
  readonly channels: readonly Key[]
  readonly minutes: number
  readonly avoidLabels: readonly number[]
  /** BCP 47; empty: any. */
  readonly langs: readonly string[]
}

/** How far a copy is that is being written or read; `of` may be 0. */
export interface Progress {
  readonly is: 'writing' | 'reading'
  readonly done: number
  readonly of: number
}

/** What came in with a copy. */
export interface Brought {
  /** Channels that were not on this device's list before. */
  readonly channels: number
  /** Posts that this device did not have. */
  readonly posts: number
  /** Records of the copy that were not taken, too new ones above all. */
  readonly refused: number
}

export interface AboutWords {
  /** They were written down and checked. */
  readonly checked: boolean
  /** Sets of names from before on this device, which these words do not bring back. */
  readonly earlier: number
}

/** Words as they were typed. `mixed`: all known, but not together. `same`: they are this device's words already. */
export type WordsRead =
  | { readonly is: 'right'; readonly same: boolean }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'unknown'; readonly unknown: readonly UnknownWord[] }
  | { readonly is: 'mixed' }

export interface UnknownWord {
  /** From 1. */
  readonly place: number
  readonly word: string
  /** Words of the list that may have been meant. */
  readonly near: readonly string[]
}
