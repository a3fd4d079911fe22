// The reader's view of a thread: whether a post is shown, folded or left out, and on whose word. Precedence: the reader's
// own choices, then the thread's author, then the channel. Nothing is judged by the clock: the same records and choices
// give the same view on every device. What is folded can always be opened.

import { isEstablished, type Standing } from './standing.ts'

/** Who may reply: anyone, who wrote here before the thread began, who is already in it. */
const BEFORE = 1
const IN_IT = 2

/** A post as far as the view reads it. Ids and personas as base32 text, times in seconds. */
export interface Said {
  readonly id: string
  readonly author: string
  readonly time: number
  readonly labels: readonly number[]
}

/** What a thread's author wants for it: the latest tend, over what the root says. */
export interface Tend {
  readonly hidden: ReadonlySet<string>
  /** Replies of people new here that the author opened for everybody. */
  readonly opened: ReadonlySet<string>
  /** 0 anyone, 1 who wrote here before, 2 who is already in it. */
  readonly who: number
  readonly closed: boolean
  /** Since when `who` and `closed` hold. */
  readonly since: number
}

export interface ThreadState {
  readonly root: Said
  readonly tend: Tend
  readonly standing: Standing
  /** Time of a persona's first reply in this thread; null: none. */
  firstReplyBy(persona: string): number | null
}

/** What the reader chose on this device. */
export interface Choices {
  /** The reader's own personas. */
  readonly own: ReadonlySet<string>
  /** Their posts stay folded. */
  readonly muted: ReadonlySet<string>
  /** Their posts are left out. */
  readonly dropped: ReadonlySet<string>
  /** Posts with one of these content labels stay folded. */
  readonly labels: ReadonlySet<number>
}

/** On whose word, and why. `new`: by somebody new here, in another's thread, and its author has not opened it. */
export type Cause =
  | { readonly by: 'me'; readonly why: 'dropped' | 'muted' }
  | { readonly by: 'me'; readonly why: 'label'; readonly labels: readonly number[] }
  | { readonly by: 'author'; readonly why: 'hidden' | 'closed' | 'not-asked' }
  | { readonly by: 'channel'; readonly why: 'new' }

export interface Decision {
  readonly show: 'show' | 'collapse' | 'hide'
  /** The one that decides first; none where it is shown. */
  readonly causes: readonly Cause[]
}

/** How one post of a thread, the root too, is shown to this reader. */
export function decide(post: Said, thread: ThreadState, choices: Choices): Decision {
  if (choices.own.has(post.author)) return { show: 'show', causes: [] }
  const causes = [...ofMine(post, choices), ...ofThread(post, thread)]
  if (causes[0]?.why === 'dropped') return { show: 'hide', causes }
  return { show: causes.length > 0 ? 'collapse' : 'show', causes }
}

/** Whether a reply of this persona, written at that time, is one that the thread's author asked for. */
export function mayReply(persona: string, at: number, thread: ThreadState): boolean {
  const { root, tend } = thread
  if (persona === root.author || at <= tend.since) return true
  return !tend.closed && isAsked(persona, thread)
}

function ofMine({ author, labels }: Said, choices: Choices): Cause[] {
  const causes: Cause[] = []
  if (choices.dropped.has(author)) causes.push({ by: 'me', why: 'dropped' })
  if (choices.muted.has(author)) causes.push({ by: 'me', why: 'muted' })
  const folded = labels.filter((label) => choices.labels.has(label))
  if (folded.length > 0) causes.push({ by: 'me', why: 'label', labels: folded })
  return causes
}

function ofThread(post: Said, thread: ThreadState): Cause[] {
  const { root, standing, tend } = thread
  // Their own thread is theirs: nothing that they write in it is delayed or folded.
  if (post.author === root.author) return []
  if (tend.hidden.has(post.id)) return [{ by: 'author', why: 'hidden' }]
  if (tend.opened.has(post.id)) return []
  const causes: Cause[] = []
  if (!mayReply(post.author, post.time, thread)) {
    causes.push({ by: 'author', why: tend.closed ? 'closed' : 'not-asked' })
  }
  if (!isEstablished(post.author, post.time, standing)) causes.push({ by: 'channel', why: 'new' })
  return causes
}

function isAsked(persona: string, { firstReplyBy, root, standing, tend }: ThreadState): boolean {
  const first = tend.who === BEFORE ? standing.firstBy(persona) : firstReplyBy(persona)
  if (tend.who === BEFORE) return first !== null && first < root.time
  if (tend.who === IN_IT) return first !== null && first <= tend.since
  return true
}
