// Replies that come while the thread is open: said once, politely, for all of them together, with a way to the first.

import { useEffect, useRef } from 'preact/hooks'
import { announce, hush } from '../announce.tsx'
import type { Key, PostView } from '../model.ts'
import { t } from '../words.ts'

/** Replies of the first catch-up come in a burst and were there before: they are not news. Milliseconds. */
const SETTLES = 3_000

export function useArrivals(replies: readonly PostView[]): void {
  const seen = useRef<Set<Key> | null>(null)
  const opened = useRef(Date.now())
  const unseen = useRef<Key[]>([])

  useEffect(() => {
    const before = seen.current
    seen.current = new Set(replies.map(({ id }) => id))
    if (before === null || Date.now() - opened.current < SETTLES) return
    const fresh = replies.filter(({ id, mine }) => !mine && !before.has(id)).map(({ id }) => id)
    if (fresh.length === 0) return
    unseen.current = [...unseen.current, ...fresh]
    const first = unseen.current[0]
    announce(t('thread.new', { n: unseen.current.length }), {
      words: t('thread.new-go'),
      run: () => {
        unseen.current = []
        if (first !== undefined) show(first)
      },
    })
  }, [replies])

  // Leaving the thread takes its news away.
  useEffect(
    () => () => {
      if (unseen.current.length > 0) hush()
    },
    [],
  )
}

function show(id: Key): void {
  const post = document.getElementById(`post-${id}`)
  post?.scrollIntoView({ block: 'start', behavior: 'instant' })
  post?.focus({ preventScroll: true })
}
