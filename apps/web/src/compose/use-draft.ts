// What is being written in one place, kept on the device as it is typed: a reload, a crash or a lock loses nothing.
// Nothing is kept once the person left: Leave deletes drafts and must not race with them.

import { useEffect, useRef, useState } from 'preact/hooks'
import { session } from '../app.ts'
import { hasLeft } from '../leave.ts'
import type { Draft, Place } from '../model.ts'

/** After the last key. Milliseconds. */
const SETTLES = 400

export const EMPTY: Draft = { text: '', need: null, tone: null, labels: [], lang: null }

export interface Writing {
  readonly draft: Draft
  /** Nothing yet, kept as it stands, being kept, or the device refused. */
  readonly state: 'none' | 'kept' | 'keeping' | 'failed'
  change(part: Partial<Draft>): void
  /** Keeps it now. */
  keep(): Promise<void>
  /** It was posted: the session deleted the draft, the fields are empty again. */
  clear(): void
}

export function useDraft(where: Place): Writing {
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [state, setState] = useState<Writing['state']>('none')
  const latest = useRef(draft)
  const unsaved = useRef(false)
  const touched = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const current = session.value

  const keep = async () => {
    clearTimeout(timer.current)
    if (!unsaved.current || hasLeft() || current === null) return
    unsaved.current = false
    const { text } = latest.current
    try {
      await current.keepDraft(where, text.trim() === '' ? null : latest.current)
      // Typing went on meanwhile: what is kept is not what stands there.
      if (!unsaved.current) setState(text.trim() === '' ? 'none' : 'kept')
    } catch {
      unsaved.current = true
      setState('failed')
    }
  }

  const change = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, ...part }
    touched.current = true
    unsaved.current = true
    setDraft(latest.current)
    setState('keeping')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep(), SETTLES)
  }

  const clear = () => {
    clearTimeout(timer.current)
    latest.current = EMPTY
    unsaved.current = false
    setDraft(EMPTY)
    setState('none')
  }

  useEffect(() => {
    const restore = async () => {
      try {
        const kept = (await current?.draft(where)) ?? null
        // Who began to type before the store answered keeps what they typed.
        if (kept === null || touched.current) return
        latest.current = kept
        setDraft(kept)
        setState('kept')
      } catch {
        setState('failed')
      }
    }
    void restore()
    const now = () => void keep()
    const hidden = () => {
      if (document.hidden) now()
    }
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', hidden)
      now()
    }
  }, [current, where.channel, where.thread])

  return { draft, state, change, keep, clear }
}
