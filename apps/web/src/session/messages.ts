// What tabs of one browser say to each other (decision 0011): every tab to the host, which is the one that has the node,
// and the host to each tab. Plain values that can be cloned; sent by the same code on both sides, so they are trusted.

import type { KithError } from '@kith/protocol'
import type {
  ChannelCard,
  ChannelInfo,
  Key,
  LiveView,
  LogEntry,
  Session,
  Side,
  ThreadList,
  ThreadView,
} from '../model.ts'
import type { DraftCard, Unread } from '../own.ts'
import type { DeskView, Sending } from '../reported.ts'

/** Of everything below. After an update tabs of two versions may be open: those of another number are not heard. */
export const PROTOCOL = 3

/** Random, one for each page's life. */
export type TabId = string

/** What a tab can have before it, and is told anew whenever it changes. */
export type View =
  | { readonly of: 'channels' }
  | { readonly of: 'unread' }
  | { readonly of: 'drafts' }
  | { readonly of: 'sending' }
  | { readonly of: 'desk'; readonly channel: Key }
  | { readonly of: 'info'; readonly channel: Key }
  | { readonly of: 'threads'; readonly channel: Key }
  | { readonly of: 'log'; readonly channel: Key }
  | { readonly of: 'live'; readonly channel: Key }
  | { readonly of: 'side'; readonly channel: Key }
  | { readonly of: 'thread'; readonly channel: Key; readonly thread: Key }

export interface Shown {
  readonly channels: readonly ChannelCard[]
  readonly unread: readonly Unread[]
  readonly drafts: readonly DraftCard[]
  readonly sending: readonly Sending[]
  readonly desk: DeskView | 'none'
  readonly info: ChannelInfo | 'missing'
  readonly threads: ThreadList
  readonly log: readonly LogEntry[]
  readonly live: LiveView
  readonly side: Side | 'missing'
  readonly thread: ThreadView | 'missing'
}

type Promising<T> = { [V in keyof T]: T[V] extends (...args: never) => Promise<unknown> ? V : never }[keyof T]
/** What a tab can ask for. */
export type Verb = Exclude<Promising<Session>, 'stop'>

/** All of them: what is missing here does not compile. */
export const VERBS = Object.keys({
  post: 0,
  react: 0,
  retract: 0,
  beHere: 0,
  replying: 0,
  listen: 0,
  listenOn: 0,
  checkIn: 0,
  checkedIn: 0,
  revise: 0,
  writeAnew: 0,
  tend: 0,
  freshName: 0,
  profile: 0,
  setProfile: 0,
  turnFrom: 0,
  filterLabels: 0,
  report: 0,
  appeal: 0,
  takeBackSealed: 0,
  mark: 0,
  decide: 0,
  amend: 0,
  endorse: 0,
  offer: 0,
  offeredBy: 0,
  nameSteward: 0,
  endSteward: 0,
  follow: 0,
  tryNow: 0,
  connectDirectly: 0,
  createChannel: 0,
  fork: 0,
  joinKnown: 0,
  join: 0,
  leaveChannel: 0,
  invitation: 0,
  markRead: 0,
  draft: 0,
  keepDraft: 0,
  aboutWords: 0,
  words: 0,
  checkWords: 0,
  useWords: 0,
  suggestPassphrase: 0,
  keepFile: 0,
  openFile: 0,
  stopCarrying: 0,
} satisfies Record<Verb, 0>) as readonly Verb[]

/** How it stands, for every tab alike. */
export type Standing = { readonly [S in (typeof STANDING)[number]]: Session[S]['value'] }
export const STANDING = [
  'reach',
  'relays',
  'carriers',
  'direct',
  'clock',
  'broken',
  'progress',
  'choices',
  'listening',
] as const

export interface Ask {
  readonly kind: 'ask'
  /** Random. The same question is asked again where its answer did not come; it is done once (done.ts). */
  readonly id: string
  readonly verb: Verb
  readonly args: readonly unknown[]
}

export type ToHost = { readonly tab: TabId } & (
  | { readonly kind: 'ping' }
  /** First word to a host that the tab learned of: how do things stand? */
  | { readonly kind: 'hello' }
  /** The person looks at this tab again. */
  | { readonly kind: 'wake' }
  | { readonly kind: 'open'; readonly view: number; readonly what: View }
  | { readonly kind: 'close'; readonly view: number }
  | Ask
)

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: KithError['code']; readonly message: string }

/** Before a host says so, and without one. */
export const NOT_LISTENING: Session['listening']['value'] = {
  at: 'off',
  ends: 0,
  answered: 0,
  why: null,
  thread: null,
  answering: false,
  others: false,
  gone: null,
  looking: false,
}

export type ToTab = { readonly host: string } /** Answers a ping; also said to all by a host that begins. */ & (
  | { readonly kind: 'pong' }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'shown'; readonly view: number; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: Answer }
)
