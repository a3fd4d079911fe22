// What is read of a thread, as it is seen; and where the answers begin that came since the last time. That place is settled
// when the thread is opened, and stays while it is read.

import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import { hasLeft } from '../leave.ts'
import type { Key, ThreadView } from '../model.ts'
import { t } from '../words.ts'
import { inSight, postOf, SETTLES, show } from './arrivals.ts'

/** Posts that are seen within it are told together. Milliseconds. */
const TOGETHER = 250
/** What peeps in at the lower edge, where the places lie over it, is not seen yet. */
const SEEN = { rootMargin: '0px 0px -15% 0px' }

/** @returns the first answer that is new since this thread was last read; null: none is */
export function useReading(channel: Key, { root, replies }: ThreadView): Key | null {
  const unread = session.value?.unread.value ?? null
  const first = unread?.find(({ thread }) => thread === root.id)?.first ?? null
  const [since, setSince] = useState(first)
  const opened = useRef(Date.now())
  useEffect(() => {
    // After a reload the list of what is unread, or the first catch-up, comes a moment after the thread.
    if (since !== null || first === null || Date.now() - opened.current > SETTLES) return
    setSince(first)
    const post = postOf(first)
    if (post !== null && !inSight(post)) announce(t('unread.since'), { words: t('unread.go'), run: () => show(post) })
  }, [first])
  useSeen(
    channel,
    root.id,
    [root, ...replies].map(({ id }) => id),
    unread !== null,
  )
  return since
}

/** @param ready what is unread was told: only then may it change */
function useSeen(channel: Key, thread: Key, posts: readonly Key[], ready: boolean): void {
  const told = useRef(new Set<Key>())
  const seen = useRef<Key[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = () => {
    clearTimeout(timer.current)
    const now = seen.current
    seen.current = []
    if (now.length === 0 || hasLeft()) return
    // What the device cannot keep is unread once more: nobody has to be told of that.
    session.value?.markRead(channel, thread, now).catch(() => undefined)
  }
  useEffect(() => {
    if (!ready) return undefined
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const id = target.id.slice('post-'.length)
        if (!isIntersecting || told.current.has(id)) continue
        told.current.add(id)
        seen.current.push(id)
        watch.unobserve(target)
      }
      clearTimeout(timer.current)
      timer.current = setTimeout(tell, TOGETHER)
    }, SEEN)
    for (const id of posts) {
      const post = told.current.has(id) ? null : postOf(id)
      if (post !== null) watch.observe(post)
    }
    return () => watch.disconnect()
  }, [posts.join(), ready])
  useEffect(() => tell, [])
}
