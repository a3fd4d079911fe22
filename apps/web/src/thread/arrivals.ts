// Replies that come while the thread is open: said once, politely, for all of them together, with a way to the first
// where it is out of sight. What was seen is news no longer. Of folded ones only that there are some.

import { useEffect, useRef } from 'preact/hooks'
import { announce, hush } from '../announce.tsx'
import type { Key, PostView } from '../model.ts'
import { t } from '../words.ts'

/** Replies of the first catch-up come in a burst and were there before: they are not news. Milliseconds. */
export const SETTLES = 3_000

export function useArrivals(replies: readonly PostView[]): void {
  const seen = useRef<Set<Key> | null>(null)
  const opened = useRef(Date.now())
  const unseen = useRef<Key[]>([])
  const watch = useRef<IntersectionObserver | null>(null)

  useEffect(() => {
    const before = seen.current
    seen.current = new Set(replies.map(({ id }) => id))
    if (before === null || Date.now() - opened.current < SETTLES) return
    const others = replies.filter(({ mine }) => !mine)
    const fresh = others.filter(({ fold, id }) => fold === null && !before.has(id)).map(({ id }) => id)
    if (fresh.length === 0) {
      // The first that is folded is news, each further one of a wave is not.
      const folded = others.filter(({ fold }) => fold !== null)
      if (folded.length > 0 && !folded.some(({ id }) => before.has(id))) announce(t('thread.new-folded'))
      return
    }
    unseen.current = [...unseen.current, ...fresh]
    const first = postOf(unseen.current[0])
    const words = t('thread.new', { n: unseen.current.length })
    if (first === null || inSight(first)) {
      unseen.current = []
      announce(words)
      return
    }
    announce(words, { words: t('thread.new-go'), run: () => show(first) })
    watch.current?.disconnect()
    watch.current = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.current?.disconnect()
      unseen.current = []
      hush()
    })
    watch.current.observe(first)
  }, [replies])

  // Leaving the thread takes its news away.
  useEffect(
    () => () => {
      watch.current?.disconnect()
      if (unseen.current.length > 0) hush()
    },
    [],
  )
}

export function postOf(id: Key | undefined): HTMLElement | null {
  return document.getElementById(`post-${id}`)
}

export function inSight(post: HTMLElement): boolean {
  const { top, bottom } = post.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

export function show(post: HTMLElement): void {
  post.scrollIntoView({ block: 'start', behavior: 'instant' })
  post.focus({ preventScroll: true })
}
