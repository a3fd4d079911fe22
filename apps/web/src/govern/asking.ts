// What a steward is about to decide: one dialog for all of it, open while this is set. What was chosen last is chosen again,
// so that the next one of a bad evening takes three presses.

import { signal } from '@preact/signals'
import type { ChannelInfo, Key } from '../model.ts'

/** Numbers of actions (protocol, page 09 §8). */
export const LABEL = 2
export const PAUSE = 6
export const BAN = 8
export const RESTORE = 9
export const BRAKE = 10
export const HERE = 11
const LOCK = 5

/** About posts, their authors and their thread: mildest first. */
export const ON_POSTS: readonly number[] = [1, LABEL, 3, 4, LOCK, PAUSE, 7, BAN]
/** They rest on no rule here. */
export const UNRULED: readonly number[] = [1, LABEL, RESTORE, BRAKE]

export interface Asking {
  readonly info: ChannelInfo
  /** To choose from. */
  readonly actions: readonly number[]
  readonly posts: readonly { readonly id: Key; readonly author: Key }[]
  /** Where the posts are. */
  readonly thread: Key | null
  /** The decision that is to be undone whole; null: it is undone for the posts. */
  readonly act: Key | null
  /** Posts on the page by the same people. */
  readonly others: readonly Key[]
  readonly nameFor: (key: Key) => string
  /** Reason of the report that leads to it; never that somebody is worried. */
  readonly report?: number
}

export const asking = signal<Asking | null>(null)

interface Last {
  readonly channel: Key
  readonly action: number
  readonly rule: number
  readonly reason: string
}

/** What was decided last on this page; of no use in another channel, which has rules of its own. */
export const last = signal<Last | null>(null)

/** The brake: answers by people new here are hidden for a while. */
export function askBrake(info: ChannelInfo): void {
  asking.value = { info, actions: [BRAKE], posts: [], thread: null, act: null, others: [], nameFor: String }
}

export function targetsOf(action: number, { act, posts, thread }: Asking): readonly Key[] {
  if (action === BRAKE) return []
  if (action === LOCK) return thread === null ? [] : [thread]
  if (action === PAUSE || action === BAN) return [...new Set(posts.map(({ author }) => author))]
  return action === RESTORE && act !== null ? [act] : posts.map(({ id }) => id)
}
