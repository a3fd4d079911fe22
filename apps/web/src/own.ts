// Part of what the screens see (model.ts): a person's own, as lists show it. What they began and have not posted, what came
// for them, and their sitting as a listener.

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
