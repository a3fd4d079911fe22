// Tells others that this person is replying: with the first words, and no longer once the box is empty, the reply is posted
// or the person goes (ten minutes at the most, which the node sees to). A listener's own word for it stands already.

import { useEffect, useRef } from 'preact/hooks'
import { session } from '../app.ts'
import type { Key } from '../model.ts'

/** @returns to call with what stands in the box after each change by the person */
export function useClaim(channel: Key, thread: Key): (text: string) => void {
  const told = useRef(false)
  const tell = (on: boolean) => {
    if (on === told.current) return
    told.current = on
    // Not to be told of costs somebody a second reply, and nothing else.
    session.value?.replying(channel, thread, on).catch(() => undefined)
  }
  useEffect(() => {
    const gone = () => tell(false)
    addEventListener('pagehide', gone)
    return () => {
      removeEventListener('pagehide', gone)
      gone()
    }
  }, [channel, thread])
  return (text) => tell(text.trim() !== '')
}
