// What stewards say of a post to a reader (page 12 §3 and §7), as the page words it: from the acts that hold in a world. It
// knows nothing of packages/authority; lists and what the thread's author wants have vectors of their own.

import { BAN, BRAKE, COLLAPSE, GUIDE, LABEL, LOCK, PAUSE, REMOVE, REPHRASE } from '@kith/protocol'
import { actionOf, type Holding } from './decisions.ts'
import type { Placed } from './graph.ts'
import { hexOf } from './hex.ts'
import { holds } from './rules.ts'

/** A post and its reader. Ids and keys hexadecimal, times in seconds. */
export interface Seen {
  readonly id: string
  readonly author: string
  readonly time: number
  /** The id of its latest revision. */
  readonly revision?: string
  readonly root: string
  readonly rootAuthor: string
  /** Whether the thread's author opened it. */
  readonly opened: boolean
  /** Whether its author is established at its time (§1). */
  readonly established: boolean
  readonly mine: boolean
  readonly follow: boolean
  readonly undone: ReadonlySet<string>
  readonly filtered: ReadonlySet<number>
  readonly now: number
}

const ORDER = [
  'label',
  'banned',
  'removed',
  'braked',
  'paused',
  'locked',
  'rephrase',
  'rephrased',
  'collapsed',
  'labelled',
  'guided',
  'new',
] as const

type Why = (typeof ORDER)[number]

const STRICTEST_FIRST = ['hide', 'collapse', 'note'] as const

function shownAs(why: Why): (typeof STRICTEST_FIRST)[number] {
  if (['banned', 'removed', 'braked'].includes(why)) return 'hide'
  const isNote = why === 'rephrased' || (['labelled', 'guided'].includes(why) && holds('labels and guidance are notes'))
  return isNote ? 'note' : 'collapse'
}

interface Cause {
  readonly why: Why
  readonly act?: Placed
}

/** How the post is shown, and each cause with its act: `hide: banned 1f…, new`. */
export function viewOf(seen: Seen, { on, brakes }: Holding): string {
  const isReply = seen.id !== seen.root
  const isNewReply = seen.author !== seen.rootAuthor && !seen.opened && !seen.established
  const causes: Cause[] = []
  const add = (acts: readonly Placed[], why: (act: Placed) => Why | null): void => {
    for (const act of seen.follow || !holds('who follows nobody sees all') ? acts : []) {
      const isLeft = !seen.undone.has(act.id) || !holds('an act that the reader has undone says nothing')
      const said = isLeft ? why(act) : null
      if (said !== null) causes.push({ why: said, act })
    }
  }
  add(on.get(seen.author) ?? [], (act) => ofAuthor(act, seen))
  add(on.get(seen.id) ?? [], (act) => (lasts(act, seen) ? ofPost(act, seen) : null))
  if (isReply || !holds('a lock folds no first post')) {
    add(on.get(seen.root) ?? [], (act) => {
      const isLock = actionOf(act) === LOCK && holds('a lock folds the replies to a thread that it names')
      return isLock && isThen(act, seen) ? 'locked' : null
    })
  }
  if (isBraked(seen)) add(brakes, (act) => (isBrakedThen(act, seen) ? 'braked' : null))
  const labels = causes.filter(({ why }) => why === 'labelled').flatMap(({ act }) => act?.body['labels'] as number[])
  const isFiltered = labels.some((label) => seen.filtered.has(label))
  if (seen.mine && holds('one’s own posts are shown')) return told(causes.length > 0 ? 'note' : 'show', causes)
  if (isFiltered && holds('a steward’s label is the post’s own for a filter')) causes.push({ why: 'label' })
  if (isNewReply) causes.push({ why: 'new' })
  const asked = causes.toSorted(inOrder).map(({ why }) => shownAs(why))
  const strictest = STRICTEST_FIRST.find((each) => asked.includes(each))
  return told((holds('the strictest is done') ? strictest : asked[0]) ?? 'show', causes)
}

function inOrder(a: Cause, b: Cause): number {
  return ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || ((a.act?.id ?? '') < (b.act?.id ?? '') ? -1 : 1)
}

function told(show: string, causes: readonly Cause[]): string {
  const said = causes.toSorted(inOrder).map(({ why, act }) => (act === undefined ? why : `${why} ${act.id}`))
  return `${show}: ${said.join(', ')}`
}

const untilOf = (act: Placed): number => (act.body['until'] as number | undefined) ?? Infinity

/** *while* */
const lasts = (act: Placed, { now }: Seen): boolean => now < untilOf(act) || !holds('an act has an end')

/** *then* */
const isThen = (act: Placed, { time }: Seen): boolean => time > act.time && time < untilOf(act)

function isBraked({ author, rootAuthor, opened, established }: Seen): boolean {
  if (!holds('a brake hides what people new here reply')) return false
  if (author === rootAuthor) return !holds('a brake hides nothing in one’s own thread')
  if (opened && holds('a brake hides nothing that the author opened')) return false
  return !established || !holds('a brake hides nothing of others')
}

function isBrakedThen(act: Placed, { time }: Seen): boolean {
  const isAfter = time > act.time || !holds('a brake hides what comes after it')
  return actionOf(act) === BRAKE && isAfter && (time < untilOf(act) || !holds('a brake has an end'))
}

function ofAuthor(act: Placed, seen: Seen): Why | null {
  if (actionOf(act) === PAUSE) {
    return isThen(act, seen) || !holds('a pause folds what comes after it') ? 'paused' : null
  }
  if (actionOf(act) !== BAN || !lasts(act, seen) || !holds('a ban hides what its persona says')) return null
  if (seen.time <= act.time && !holds('a ban hides what was said before')) return null
  const keep = ((act.body['keep'] as Uint8Array[] | undefined) ?? []).map(hexOf)
  return keep.includes(seen.id) && holds('what a ban keeps stays') ? null : 'banned'
}

function ofPost(act: Placed, { id, revision = id }: Seen): Why | null {
  const seen = act.body['seen'] as Uint8Array | undefined
  const isAnew = revision !== (seen === undefined ? id : hexOf(seen)) && holds('what was said anew is shown')
  switch (actionOf(act)) {
    case REMOVE:
      return holds('a removed post is hidden') ? 'removed' : null
    case REPHRASE:
      return isAnew ? 'rephrased' : 'rephrase'
    case COLLAPSE:
      return 'collapsed'
    case LABEL:
      return 'labelled'
    case GUIDE:
      return 'guided'
    default:
      return null
  }
}
