// Opens a live view of the session while a screen is there, and closes it when the screen goes.

import { useEffect, useState } from 'preact/hooks'
import { session } from './app.ts'
import type { Session } from './model.ts'

/**
 * The view, or null while there is none; `'failed'` when the session refused.
 * `open` is called once for each `of`: give the keys that it opens.
 */
export function useOpened<View extends { close(): void }>(
  open: (session: Session) => View,
  of: string,
): View | 'failed' | null {
  const [view, setView] = useState<View | 'failed' | null>(null)
  const current = session.value
  useEffect(() => {
    let opened: View | null = null
    try {
      if (current !== null) opened = open(current)
      setView(opened)
    } catch (cause) {
      setView('failed')
      console.error('Kith could not open this place.', cause)
    }
    return () => {
      opened?.close()
      setView(null)
    }
  }, [current, of])
  return view
}
