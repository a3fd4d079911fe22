// What acts say of one post (spec page 12 §7): those about it, its thread or its author, and brakes. Acts whose condition does
// not hold, by the post's own time or the reader's clock, say nothing.

import { BAN, COLLAPSE, GUIDE, LABEL, LOCK, PAUSE, REMOVE, REPHRASE } from '@kith/protocol'
import type { Measure, Measures } from './measures.ts'

/** What an act says of a post. `rephrased`: it was asked to be said anew, and has been. */
export type Ruled =
  | 'banned'
  | 'removed'
  | 'braked'
  | 'paused'
  | 'locked'
  | 'rephrase'
  | 'rephrased'
  | 'collapsed'
  | 'labelled'
  | 'guided'

interface About {
  readonly post: { readonly id: string; readonly author: string; readonly time: number; readonly revision?: string }
  /** The thread's first post. */
  readonly root: string
  /** By somebody new here, whom a brake hides. */
  readonly isNew: boolean
  readonly now: number
}

export interface Said {
  readonly measure: Measure
  readonly why: Ruled
  /** What the act names; empty for a brake. */
  readonly target: string
}

/** The order in which causes are named. */
const ORDER: readonly Ruled[] = [
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
]

/** What acts say of a post, in the order in which it is named. */
export function said(measures: Measures, { post, root, isNew, now }: About): Said[] {
  const runs = ({ until }: Measure): boolean => until === null || now < until
  const then = ({ time, until }: Measure): boolean => post.time > time && (until === null || post.time < until)
  const onAuthor = (measure: Measure): Ruled | null => {
    if (measure.action === BAN) return runs(measure) && !measure.keep.has(post.id) ? 'banned' : null
    return measure.action === PAUSE && then(measure) ? 'paused' : null
  }
  const onPost = (measure: Measure): Ruled | null => (runs(measure) ? ofPost(measure, post) : null)
  const onThread = (measure: Measure): Ruled | null => (measure.action === LOCK && then(measure) ? 'locked' : null)
  const found = [
    ...each(measures.on(post.author), post.author, onAuthor),
    ...each(measures.on(post.id), post.id, onPost),
    ...(post.id === root ? [] : each(measures.on(root), root, onThread)),
    ...(isNew ? each(measures.brakes, '', (measure) => (then(measure) ? 'braked' : null)) : []),
  ]
  return found.toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))
}

function ofPost({ action, seen }: Measure, { id, revision }: About['post']): Ruled | null {
  switch (action) {
    case REMOVE:
      return 'removed'
    case REPHRASE:
      return (revision ?? id) === (seen ?? id) ? 'rephrase' : 'rephrased'
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

function each(measures: readonly Measure[], target: string, read: (measure: Measure) => Ruled | null): Said[] {
  return measures.flatMap((measure) => {
    const why = read(measure)
    return why === null ? [] : [{ measure, why, target }]
  })
}
