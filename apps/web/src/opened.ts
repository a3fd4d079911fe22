// Opens a live view of the session while a screen is there, and closes it when the screen goes. Another tab may have the
// node: then there is nothing to open, and the view opens anew when this tab has it again.

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
  const here = current !== null && current.reach.value !== 'elsewhere'
  useEffect(() => {
    let opened: View | null = null
    try {
      if (current !== null && here) opened = open(current)
      setView(opened)
    } catch (cause) {
      setView('failed')
      console.error('Kith could not open this place.', cause)
    }
    return () => {
      opened?.close()
      setView(null)
    }
  }, [current, here, of])
  return view
}
