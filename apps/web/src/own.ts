// Part of what the screens see (model.ts): a person's own, as lists show it. What they began and have not posted, and what
// came for them.

import type { Key, Place } from './model.ts'

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
