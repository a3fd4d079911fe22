// What of a thread is folded, and how it is told: neighbours that are folded for one reason are one line, so that a wave of
// cruel answers costs its reader one line. What was opened stays open for this visit, on this device alone. Pure but for that.

import { signal } from '@preact/signals'
import type { Fold, Key, PostView } from '../model.ts'

export type Row =
  | { readonly is: 'post'; readonly post: PostView }
  | { readonly is: 'folded'; readonly fold: Fold; readonly posts: readonly PostView[] }

/** Shown all the same. */
export const opened = signal<ReadonlySet<Key>>(new Set())
/** Of neighbours that were one line: each has a line of its own. */
export const apart = signal<ReadonlySet<Key>>(new Set())

export function open(id: Key): void {
  opened.value = new Set([...opened.value, id])
}

export function foldAgain(id: Key): void {
  opened.value = new Set([...opened.value].filter((each) => each !== id))
}

export function setApart(posts: readonly PostView[]): void {
  apart.value = new Set([...apart.value, ...posts.map(({ id }) => id)])
}

/** Posts in their order, each alone or among its neighbours. */
export function rowsOf(posts: readonly PostView[], opened: ReadonlySet<Key>, apart: ReadonlySet<Key>): Row[] {
  const rows: Row[] = []
  for (const post of posts) {
    const { fold, id } = post
    const last = rows.at(-1)
    if (fold === null || opened.has(id)) rows.push({ is: 'post', post })
    else if (last?.is === 'folded' && isOne(last, fold) && !apart.has(id) && !apart.has((last.posts[0] as PostView).id))
      rows[rows.length - 1] = { ...last, posts: [...last.posts, post] }
    else rows.push({ is: 'folded', fold, posts: [post] })
  }
  return rows
}

function isOne({ fold: { act, labels, why } }: { readonly fold: Fold }, fold: Fold): boolean {
  return why === fold.why && labels.join() === fold.labels.join() && act === fold.act
}
