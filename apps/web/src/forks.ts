// What screens see of forks: where a channel comes from, who went on elsewhere, and what differs. Plain values, as in
// model.ts.

import type { ReadonlySignal } from '@preact/signals'
import type { Key, NewChannel } from './model.ts'

/** Where a channel comes from, and where others went. */
export interface Lineage {
  /** null: it began by itself. */
  readonly from: Related | null
  /** When it left there, seconds. */
  readonly since: number
  /** All that it takes along can be told apart: until then nothing of it is shown. */
  readonly whole: boolean
  /** Channels that went on from this one. Nobody can take one out of the number. */
  readonly forks: readonly Key[]
}

/** Another channel of the same history. */
export interface Related {
  readonly channel: Key
  /** null: it is not known here. */
  readonly name: string | null
}

/** A channel beside another one. */
export interface Side {
  readonly id: Key
  readonly name: string
  readonly purpose: string
  readonly langs: readonly string[]
  readonly rules: readonly (readonly [number, string])[]
  readonly stewards: readonly Key[]
  /** Who they are is known here. */
  readonly known: boolean
  /** Who may post: 0 anyone, 1 who was vouched for, 2 who was invited. */
  readonly who: number
  /** Decisions of stewards in the last thirty days. */
  readonly decided: number
  readonly joined: boolean
  readonly lineage: Lineage
}

/** Of a session. */
export interface Forking {
  /** Live until `close`; the channel is followed so long. */
  openSide(channel: Key): { readonly side: ReadonlySignal<Side | 'missing' | null>; close(): void }
  /** Goes on elsewhere with all that was said here, under other rules; the channel itself is told that somebody did. */
  fork(parent: Key, channel: NewChannel): Promise<Key>
  /** Joins a channel that is known here. */
  joinKnown(channel: Key): Promise<void>
}
