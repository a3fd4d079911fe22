// What the screens see: plain values and signals. No screen knows of records, relays' addresses or libp2p, nor which tab
// has the node; session.ts fills these, the screens read them and call the verbs. Every value can be cloned.

import type { ReadonlySignal } from '@preact/signals'
import type { Forking, Lineage } from './forks.ts'
import type { Following, Governed, Governing, RuledBy, Ruling } from './governed.ts'
import type {
  AboutWords,
  Brought,
  CheckIn,
  DraftCard,
  ListenOptions,
  ListenView,
  Progress,
  Unread,
  WordsRead,
} from './own.ts'
import type { Reporting } from './reported.ts'

export type { Lineage, Side } from './forks.ts'
export type { Amending, Deciding, Following, Governing, LogEntry, RuledBy, Ruling, Steward } from './governed.ts'
export type {
  AboutWords,
  Brought,
  CheckIn,
  ListenOptions,
  ListenView,
  Progress,
  WordsRead,
} from './own.ts'

/** Lower-case unpadded base32 of 32 bytes: a channel id, a record id, or a persona's public key. */
export type Key = string

/** How the network stands, for the words in `reach`. `outdated`: a tab with a later version is open, and this one waits. */
export type Reach = 'starting' | 'looking' | 'reached' | 'offline' | 'outdated'

/** A channel as a list shows it. */
export interface ChannelCard {
  readonly id: Key
  readonly name: string
  readonly purpose: string
  readonly langs: readonly string[]
  /** 1 adults, 2 open to under-18s. */
  readonly audience: number
  /** On this device the person joined (wrote, created, or followed an invitation). */
  readonly joined: boolean
  /** Others who wait for an answer here, as far as this device has heard; null: it does not follow the channel. */
  readonly waiting: number | null
  /** Who is there beside oneself, as far as was heard so far: nobody may also mean that it was not heard yet. */
  readonly here: LiveView['here']
  readonly listening: LiveView['listening']
}

export interface ChannelInfo extends ChannelCard, Governed {
  readonly topics: readonly string[]
  readonly rules: readonly (readonly [number, string])[]
  readonly founder: Key
  /** The founder is this device. */
  readonly mine: boolean
  /** A relay that is reached carries it now. */
  readonly carried: boolean
  /** As whom this device writes in it. */
  readonly persona: Key
  readonly lineage: Lineage
}

/** What a persona says of itself. Never shown without the pseudonym. */
export interface Profile {
  readonly name: string
  readonly pronouns: string | null
  readonly line: string | null
}

/** Who is in a channel now, as far as they say so. Nobody counts themselves. */
export interface LiveView {
  readonly here: 'nobody' | 'few' | 'many'
  /** Settled people who say that they listen. */
  readonly listening: 'nobody' | 'one' | 'several'
  /** Threads in which somebody else says that they are replying. */
  readonly replying: readonly Key[]
  /** This device says that it is here. */
  readonly iAmHere: boolean
}

export type RefusedBy = 'banned' | 'paused' | 'blocked' | 'unvouched' | 'uninvited'

/**
 * How far an own post came. `saved`: on this device only. `kept`: durable on relays, by the name of their hosts (null for
 * one that this device has forgotten). `refused`: a relay said no, with its reason; `old`: it had waited here for too long; `banned` to `uninvited`: on the word of
 * the channel, `blocked` of the relay's host.
 */
export type Journey =
  | { readonly at: 'saved' }
  | { readonly at: 'kept'; readonly relays: readonly (string | null)[] }
  | { readonly at: 'refused'; readonly why: 'policy' | 'old' | 'invalid' | RefusedBy }

/**
 * Why a post is folded, the reason that counts. `label`: the reader's filter; `new`: by somebody new here, in another's
 * thread; `hidden`, `closed`, `not-asked`: on the word of the thread's author; else by stewards or a list.
 */
export interface Fold {
  readonly why: 'muted' | 'label' | 'hidden' | 'closed' | 'not-asked' | 'new' | RuledBy
  /** Of the filter that folds it. */
  readonly labels: readonly number[]
  /** The act that folds it. */
  readonly act: Key | null
}

export interface Reaction {
  /** 1 with you, 2 me too, 3 thank you, 4 this helped (of the thread's author). */
  readonly code: number
  readonly mine: boolean
  /** Persona keys of the others who reacted so; shown as names, never as a count. */
  readonly from: readonly Key[]
}

/** A post by itself. */
export interface Post {
  readonly id: Key
  readonly author: Key
  readonly mine: boolean
  /** Written by the channel's founder persona. */
  readonly host: boolean
  /** Its author is a steward now. */
  readonly steward: boolean
  /** null: taken back by its author; the place stays. */
  readonly text: string | null
  /** Seconds since 1970, whole minutes. */
  readonly time: number
  readonly need: number | null
  readonly feeling: number | null
  readonly tone: number | null
  readonly labels: readonly number[]
  readonly lang: string | null
  /** Its author changed it since. */
  readonly revised: boolean
  /** Written in the channel that this one comes from, before it left. */
  readonly inherited: boolean
  /** null: shown as it is. */
  readonly fold: Fold | null
  /** What stewards, or the reader's list, say of it: also of an own post, and where it is only noted. */
  readonly causes: readonly Ruling[]
}

/** A post in its thread, with what was said to it. */
export interface PostView extends Post {
  readonly profile: Profile | null
  readonly reactions: readonly Reaction[]
  /** Of own posts only. */
  readonly journey: Journey | null
  /** Of an own post that is taken back: how far the request to delete it came. */
  readonly takenBack: Journey | null
}

/** People whose pseudonym somebody bears whom this device knew before: the number behind it, from 2 on. */
export type Namesakes = readonly (readonly [persona: Key, n: number])[]

export interface ThreadCard {
  readonly root: Post
  /** Nobody who is settled here answered it yet, nor did its author say that it is well. */
  readonly waiting: boolean
  /** Since when it waits, seconds; of one that does not wait: its time. */
  readonly since: number
  /** How soon somebody is to come to it: the lower, the sooner (care, queue). */
  readonly urgency: number
  /** Replies that the reader sees. */
  readonly replies: number
  /** Seconds, of the newest record in it. */
  readonly active: number
  readonly closed: boolean
}

/** The threads of a channel, as far as this device looks back. */
export interface ThreadList {
  readonly cards: readonly ThreadCard[]
  /** In how many seconds half of this week's threads had an answer, rounded up; null: too few to say. */
  readonly answersTook: number | null
  /** Nothing was written here for a week. */
  readonly quiet: boolean
  readonly namesakes: Namesakes
}

export interface ThreadView {
  readonly root: PostView
  readonly replies: readonly PostView[]
  /** As whom this device writes in it. */
  readonly persona: Key
  readonly waiting: boolean
  readonly since: number
  /** Somebody else replied, folded or not: not yet that it was an answer. */
  readonly answered: boolean
  readonly closed: boolean
  /** Who may reply: 0 anyone, 1 who wrote here before it began, 2 who is already in it. */
  readonly who: number
  /** Whether this person is among them, now. */
  readonly mayReply: boolean
  /** The decision by which this person cannot write here now. */
  readonly stopped: Ruling | null
  readonly namesakes: Namesakes
}

/** What a thread's author changes of it. Ids of replies. */
export interface Tending {
  readonly hide?: readonly Key[]
  readonly unhide?: readonly Key[]
  /** Replies by people new here, for everybody. */
  readonly open?: readonly Key[]
  readonly who?: number
  readonly closed?: boolean
  /** I still need someone. */
  readonly ask?: true
}

/** What this person keeps from themselves, on this device alone. */
export interface Choices {
  /** Content labels whose posts are folded. */
  readonly labels: readonly number[]
  readonly people: readonly { readonly channel: Key; readonly persona: Key; readonly how: 'muted' | 'dropped' }[]
  /** Whose decisions they take, where it is not the stewards' as they are. */
  readonly following: readonly ({ readonly channel: Key } & Following)[]
}

export interface Draft {
  readonly text: string
  readonly need: number | null
  readonly feeling: number | null
  /** Of what is not posted yet: the feeling goes out with it. Without this it is its author's alone. */
  readonly showFeeling?: boolean
  readonly tone: number | null
  readonly labels: readonly number[]
  readonly lang: string | null
  /** Of a new thread: under a name that is used for it alone. */
  readonly fresh: boolean
  /** Of a new thread: who may reply, 0 anyone, 1 who wrote here before. */
  readonly who: number
}

export interface NewChannel {
  readonly name: string
  readonly purpose: string
  readonly langs: readonly string[]
  readonly topics: readonly string[]
  readonly audience: number
  readonly rules: readonly string[]
}

/** The place of a draft: a channel's new thread, a reply in a thread, or an own post that is said anew. */
export interface Place {
  readonly channel: Key
  readonly thread: Key | null
  readonly revises?: Key
}

/** A relay that this device uses or tries. */
export interface Carrier {
  /** Its host, as an address names it. */
  readonly place: string
  readonly reached: boolean
  /** What its host says for whoever wants to reach them; '' for nothing. */
  readonly contact: string
}

/** Verbs fail with KithError; `code` picks the words in the catalogue (`error.<code>`). */
export interface Session extends Forking, Governing, Reporting {
  readonly reach: ReadonlySignal<Reach>
  /** Number of relays reached now. */
  readonly relays: ReadonlySignal<number>
  /** Those that are used or tried, the reached ones first. */
  readonly carriers: ReadonlySignal<readonly Carrier[]>
  /** Direct connections: null while they are off, else how many people are connected so now. */
  readonly direct: ReadonlySignal<number | null>
  /** null until the device's own store was read. Joined ones and those that reached relays carry. */
  readonly channels: ReadonlySignal<readonly ChannelCard[] | null>
  /** What this person keeps from themselves. */
  readonly choices: ReadonlySignal<Choices>
  /** Of threads that this person began, wrote in or opened before; null until it was read. */
  readonly unread: ReadonlySignal<readonly Unread[] | null>
  /** Their sitting as a listener. */
  readonly listening: ReadonlySignal<ListenView>
  /** Minutes that this device's clock differs from the relay's; 0 while less than 15. */
  readonly clock: ReadonlySignal<number>
  /** The device's storage is full or gone: nothing new is kept. */
  readonly broken: ReadonlySignal<'full' | 'gone' | null>

  /** Live until `close`. Signals are null while they load; `missing` in info: neither here nor on a reached relay. */
  openChannel(id: Key): {
    readonly info: ReadonlySignal<ChannelInfo | 'missing' | null>
    readonly threads: ReadonlySignal<ThreadList | null>
    readonly live: ReadonlySignal<LiveView | null>
    close(): void
  }
  openThread(
    channel: Key,
    thread: Key,
  ): {
    readonly thread: ReadonlySignal<ThreadView | 'missing' | null>
    close(): void
  }

  /** The last changed first. Null until it was read. */
  openDrafts(): {
    readonly drafts: ReadonlySignal<readonly DraftCard[] | null>
    close(): void
  }

  /** Resolves when the post is durable on this device; its journey goes on in the views. */
  post(place: Place, draft: Draft): Promise<Key>
  /** Tap again to withdraw. */
  react(channel: Key, target: Key, code: number): Promise<void>
  retract(channel: Key, target: Key): Promise<void>
  /** Writes an own post once more, as of now and under the same name, and takes the earlier one back. */
  writeAnew(channel: Key, post: Key): Promise<Key>
  /** Says an own post anew, in place of what it said. */
  revise(channel: Key, target: Key, draft: Draft): Promise<void>
  /** Changes an own thread for all readers. */
  tend(channel: Key, thread: Key, change: Tending): Promise<void>
  /** The persona that a thread under a fresh name would be written by, as long as no other one was. */
  freshName(channel: Key): Promise<Key>
  profile(channel: Key): Promise<Profile | null>
  setProfile(channel: Key, profile: Profile): Promise<void>
  /** Folds or leaves out a persona's posts on this device; null: shows them again. */
  turnFrom(channel: Key, persona: Key, how: 'muted' | 'dropped' | null): Promise<void>
  /** Folds posts with these content labels on this device. */
  filterLabels(labels: readonly number[]): Promise<void>

  /** Says, or says no longer, that somebody is here. */
  beHere(channel: Key, on: boolean): Promise<void>
  /** Says to readers of a thread that somebody is replying: at the first words, for ten minutes at the most. */
  replying(channel: Key, thread: Key, on: boolean): Promise<void>
  listen(options: ListenOptions): Promise<void>
  /**
   * Of a sitting. `answer`: they take the thread in front of them; `pass`: another one; `heavy`: it is somebody in danger;
   * `back`: they do not answer it after all; `stop`: the sitting ends.
   */
  listenOn(step: 'answer' | 'pass' | 'back' | 'heavy' | 'rest' | 'go-on' | 'stop' | 'close'): Promise<void>
  /** The thread about which this person is to be asked how it is today; null: none. */
  checkIn(): Promise<CheckIn | null>
  /** They answered, or would rather not: this thread, and those before it, are asked about no more. Nothing else is kept. */
  checkedIn(thread: Key): Promise<void>
  /** Looks for relays at once, and sends what waits. */
  tryNow(): Promise<void>
  /** Switches direct connections on or off; resolves when it is so. */
  connectDirectly(on: boolean): Promise<void>
  createChannel(channel: NewChannel): Promise<Key>
  /** `text`: an invitation link, or only its part after `#/join/`. */
  join(text: string): Promise<Key>
  leaveChannel(channel: Key): Promise<void>
  /** An address to give to somebody. */
  invitation(channel: Key): Promise<string>

  /** These posts were seen: all that came before them is read. */
  markRead(channel: Key, thread: Key, posts: readonly Key[]): Promise<void>

  draft(place: Place): Promise<Draft | null>
  keepDraft(place: Place, draft: Draft | null): Promise<void>

  aboutWords(): Promise<AboutWords>
  /** The 24 words from which this device's names come. */
  words(): Promise<readonly string[]>
  /** Places (from 1) with the word that stands there; answers the wrong ones. With none wrong they count as checked. */
  checkWords(answers: readonly (readonly [place: number, word: string])[]): Promise<readonly number[]>
  /** Takes the names of 24 words over, or says what is wrong with them. */
  useWords(text: string): Promise<WordsRead>
  /** Five random words. */
  suggestPassphrase(): Promise<string>
  /** A copy of everything, encrypted. */
  keepFile(passphrase: string): Promise<Blob>
  /** Takes such a copy in. Whatever fails, nothing of this device is lost. */
  openFile(file: Blob, passphrase: string): Promise<Brought>
  /** Of `keepFile` or `openFile`; null while neither runs. */
  readonly progress: ReadonlySignal<Progress | null>
  /** Ends it: the verb fails with KITH_STOPPED. */
  stopCarrying(): Promise<void>

  /** Leave: stop at once, delete drafts; never waits for the network. All tabs leave together. */
  stop(): Promise<void>
}
