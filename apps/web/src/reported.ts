// What screens see of reports and appeals: what a person tells those who look after a channel, and what a steward finds on
// their desk. Plain values, as in model.ts.

import type { ReadonlySignal } from '@preact/signals'
import type { Key, Ruling } from './model.ts'

/** About a post or a persona, one of both. */
export interface Telling {
  /** Code (protocol, page 09 §9); 1 is *worried about this person*. */
  readonly reason: number
  readonly target?: Key
  readonly who?: Key
  readonly words: string
}

/** That an act was wrong. */
export interface Appealing {
  readonly act: Key
  readonly words: string
  /** Shows whose words these are; null: nobody is told. */
  readonly by: Key | null
}

/** Something that waits on this device to go to stewards. What it says cannot be read again, here either. */
export interface Sending {
  readonly name: string
  readonly is: 'report' | 'appeal'
  readonly channel: Key
}

/** What a steward made of one, on this device alone. */
export type Mark = 'taken' | 'seen' | 'answered' | 'acted'

export interface DeskReport {
  readonly id: Key
  readonly reason: number
  readonly words: string | null
  /** Seconds. */
  readonly time: number
  readonly mark: Mark | null
}

/** Reports that belong together. Many may be one person's: their number tells nothing. */
export interface DeskCase {
  readonly id: string
  readonly about: 'thread' | 'post' | 'person'
  /** Leads to words, never to an act. */
  readonly worried: boolean
  /** Each once. */
  readonly reasons: readonly number[]
  readonly thread: Key | null
  /** Reported posts that are here. */
  readonly posts: readonly { readonly id: Key; readonly author: Key }[]
  /** About whom: a person who was reported, or the authors of the posts. */
  readonly people: readonly Key[]
  /** Oldest first. */
  readonly reports: readonly DeskReport[]
  /** What holds on its posts and people now. */
  readonly acts: readonly Decided[]
}

export type Decided = Omit<Ruling, 'why' | 'list'>

export interface DeskAppeal {
  readonly id: Key
  readonly words: string
  readonly time: number
  /** Whose words these are, shown by a signature; null: nobody has shown it. */
  readonly by: Key | null
  /** null: it is not here. */
  readonly act: Decided | null
  /** On what it holds: none, when it was undone. */
  readonly posts: readonly { readonly id: Key; readonly author: Key }[]
  readonly thread: Key | null
  readonly holds: boolean
  readonly mark: Mark | null
}

export interface DeskView {
  readonly cases: readonly DeskCase[]
  readonly appeals: readonly DeskAppeal[]
}

/** Of a session. */
export interface Reporting {
  openSending(): { readonly sending: ReadonlySignal<readonly Sending[] | null>; close(): void }
  /** Null while it is read, `none` for who is no steward there. */
  openDesk(channel: Key): { readonly desk: ReadonlySignal<DeskView | 'none' | null>; close(): void }
  /** Kept here, sealed, until it goes: some minutes later. */
  report(channel: Key, telling: Telling): Promise<void>
  appeal(channel: Key, appealing: Appealing): Promise<void>
  /** @returns false when it is gone already */
  takeBackSealed(name: string): Promise<boolean>
  /** @param mark null: as if nobody had looked at them */
  mark(channel: Key, reports: readonly Key[], mark: Mark | null): Promise<void>
}
