// The reader's view of a thread: whether a post is shown, folded or left out, and on whose word. Precedence: the reader's
// own choices, a list that they chose, the thread's author, the stewards, the channel. Nothing but the end of an act is
// judged by the clock: the same records and choices give the same view on every device. What is folded can be opened.

import type { List, Measures } from './measures.ts'
import { type Ruled, said } from './ruled.ts'
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
  /** Its latest revision, if it has one. */
  readonly revision?: string
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
  /** What the channel's stewards say. */
  readonly stewards?: Measures
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
  /** Acts that are left out for this reader. */
  readonly undone?: ReadonlySet<string>
  /** False: the stewards' acts are not asked. */
  readonly follow?: boolean
  /** Another persona's acts. */
  readonly list?: List
  /** The reader's clock, seconds, for acts that end; without it none has ended. */
  readonly now?: number
}

/** On whose word, and why. `new`: by somebody new here, in another's thread, and its author has not opened it. */
export type Cause =
  | { readonly by: 'me'; readonly why: 'dropped' | 'muted' }
  | { readonly by: 'me'; readonly why: 'label'; readonly labels: readonly number[] }
  | { readonly by: 'list' | 'stewards'; readonly why: Ruled; readonly act: string }
  | { readonly by: 'author'; readonly why: 'hidden' | 'closed' | 'not-asked' }
  | { readonly by: 'channel'; readonly why: 'new' }

export interface Decision {
  /** `note`: shown, with a remark beside it. */
  readonly show: 'show' | 'note' | 'collapse' | 'hide'
  /** All that apply, in the order in which they are named; none where it is shown. */
  readonly causes: readonly Cause[]
}

const STRICTNESS = ['show', 'note', 'collapse', 'hide'] as const

/** What every other cause asks for is a fold. */
const SHOWN_AS: Partial<Record<Cause['why'], Decision['show']>> = {
  dropped: 'hide',
  banned: 'hide',
  removed: 'hide',
  braked: 'hide',
  rephrased: 'note',
  labelled: 'note',
  guided: 'note',
}

/** How one post of a thread, the root too, is shown to this reader. */
export function decide(post: Said, thread: ThreadState, choices: Choices): Decision {
  const { follow = true, list, undone } = choices
  const isNew = isFromNew(post, thread)
  const about = { post, root: thread.root.id, isNew, now: choices.now ?? 0 }
  const fromList = list === undefined ? [] : said(list, about)
  const stewards = follow && thread.stewards !== undefined ? said(thread.stewards, about) : []
  const fromStewards = stewards.filter(
    ({ measure, target }) => !undone?.has(measure.id) && !list?.opens(target) && !list?.opens(measure.id),
  )
  const ruled = [...fromList, ...fromStewards]
  const ofList = fromList.map(({ measure, why }): Cause => ({ by: 'list', why, act: measure.id }))
  const ofStewards = fromStewards.map(({ measure, why }): Cause => ({ by: 'stewards', why, act: measure.id }))
  if (choices.own.has(post.author)) {
    const causes = [...ofList, ...ofStewards]
    return { show: causes.length > 0 ? 'note' : 'show', causes }
  }
  const labels = ruled.flatMap(({ measure, why }) => (why === 'labelled' ? measure.labels : []))
  const causes = [...ofMine(post, labels, choices), ...ofList, ...ofAuthor(post, thread), ...ofStewards]
  if (isNew) causes.push({ by: 'channel', why: 'new' })
  const asked = causes.map(({ why }) => STRICTNESS.indexOf(SHOWN_AS[why] ?? 'collapse'))
  return { show: STRICTNESS[Math.max(0, ...asked)] ?? 'show', causes }
}

/** Whether a reply of this persona, written at that time, is one that the thread's author asked for. */
export function mayReply(persona: string, at: number, thread: ThreadState): boolean {
  const { root, tend } = thread
  if (persona === root.author || at <= tend.since) return true
  return !tend.closed && isAsked(persona, thread)
}

function ofMine({ author, labels }: Said, added: readonly number[], choices: Choices): Cause[] {
  const causes: Cause[] = []
  if (choices.dropped.has(author)) causes.push({ by: 'me', why: 'dropped' })
  if (choices.muted.has(author)) causes.push({ by: 'me', why: 'muted' })
  const all = [...labels, ...added.filter((label) => !labels.includes(label))]
  const folded = [...new Set(all)].filter((label) => choices.labels.has(label))
  if (folded.length > 0) causes.push({ by: 'me', why: 'label', labels: folded })
  return causes
}

function ofAuthor(post: Said, thread: ThreadState): Cause[] {
  const { root, tend } = thread
  // Their own thread is theirs: nothing that they write in it is delayed or folded.
  if (post.author === root.author) return []
  const causes: Cause[] = tend.hidden.has(post.id) ? [{ by: 'author', why: 'hidden' }] : []
  if (!isOpened(post, thread) && !mayReply(post.author, post.time, thread)) {
    causes.push({ by: 'author', why: tend.closed ? 'closed' : 'not-asked' })
  }
  return causes
}

/** By somebody new here, in another's thread, and its author has not opened it. */
function isFromNew(post: Said, thread: ThreadState): boolean {
  if (post.author === thread.root.author || isOpened(post, thread)) return false
  return !isEstablished(post.author, post.time, thread.standing)
}

function isOpened({ id }: Said, { tend }: ThreadState): boolean {
  return tend.opened.has(id) && !tend.hidden.has(id)
}

function isAsked(persona: string, { firstReplyBy, root, standing, tend }: ThreadState): boolean {
  const first = tend.who === BEFORE ? standing.firstBy(persona) : firstReplyBy(persona)
  if (tend.who === BEFORE) return first !== null && first < root.time
  if (tend.who === IN_IT) return first !== null && first <= tend.since
  return true
}
