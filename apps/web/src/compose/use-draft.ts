// What is being written in one place, kept on the device as it is typed: a reload, a crash or a lock loses nothing.
// Nothing is kept once the person left: Leave deletes drafts and must not race with them.

import { useEffect, useRef, useState } from 'preact/hooks'
import { session } from '../app.ts'
import { hasLeft } from '../leave.ts'
import type { Draft, Place } from '../model.ts'
import { mind } from './unkept.ts'

/** After the last key. Milliseconds. */
const SETTLES = 400

interface Posted extends Place {
  readonly text: string
}

/** Tells the other tabs what was posted from this one. */
const posted = 'BroadcastChannel' in globalThis ? new BroadcastChannel('kith-posted') : null

export const EMPTY: Draft = {
  text: '',
  need: null,
  feeling: null,
  showFeeling: false,
  tone: null,
  labels: [],
  lang: null,
  fresh: false,
  who: 0,
}

export interface Writing {
  readonly draft: Draft
  /** Nothing yet, kept as it stands, being kept, or the device refused. */
  readonly state: 'none' | 'kept' | 'keeping' | 'failed'
  change(part: Partial<Draft>): void
  /** Keeps it now; false where the device refused. */
  keep(): Promise<boolean>
  /** These words were posted, and the session deleted the draft. What was typed since then stays. */
  clear(posted: string): void
}

/** @param start what is chosen to begin with, unless a kept draft chose otherwise */
export function useDraft(where: Place, start: Partial<Draft> = {}): Writing {
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, ...start })
  const [state, setState] = useState<Writing['state']>('none')
  const latest = useRef(draft)
  const unsaved = useRef(false)
  const touched = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef<Promise<boolean>>(Promise.resolve(true))
  const current = session.value

  const save = async () => {
    clearTimeout(timer.current)
    if (!unsaved.current) return true
    if (hasLeft() || current === null) return false
    unsaved.current = false
    const none = latest.current.text.trim() === ''
    try {
      await current.keepDraft(where, none ? null : latest.current)
      // Typing went on meanwhile: what is kept is not what stands there.
      if (!unsaved.current) setState(none ? 'none' : 'kept')
      return true
    } catch {
      unsaved.current = true
      setState('failed')
      return false
    }
  }
  const keep = () => {
    // Who waits for this one waits for what was begun before it too.
    saving.current = Promise.all([saving.current, save()]).then(([, kept]) => kept)
    return saving.current
  }
  const keepAll = async () => {
    let kept = await keep()
    while (kept && unsaved.current) kept = await keep()
    return kept
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

  const empty = () => {
    clearTimeout(timer.current)
    latest.current = EMPTY
    unsaved.current = false
    setDraft(EMPTY)
    setState('none')
  }
  const clear = (text: string) => {
    posted?.postMessage({ ...where, text } satisfies Posted)
    const typed = latest.current.text
    if (typed === text) empty()
    else change({ text: typed.startsWith(text) ? typed.slice(text.length).trimStart() : typed })
  }

  useEffect(() => {
    const restore = async () => {
      try {
        const kept = (await current?.draft(where)) ?? null
        // Who began to type before the store answered keeps what they typed.
        if (kept === null || touched.current) return
        // A draft of an earlier version knows fewer choices.
        latest.current = { ...EMPTY, ...kept, need: kept.need ?? start.need ?? null }
        setDraft(latest.current)
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
    // What stands here too was posted from another tab: it would be posted twice.
    const heard = ({ data }: MessageEvent<Posted>) => {
      const here = data.channel === where.channel && data.thread === where.thread && data.revises === where.revises
      if (here && data.text === latest.current.text) empty()
    }
    posted?.addEventListener('message', heard)
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', hidden)
    const forget = mind(keepAll)
    return () => {
      forget()
      removeEventListener('pagehide', now)
      posted?.removeEventListener('message', heard)
      document.removeEventListener('visibilitychange', hidden)
      now()
    }
  }, [current, where.channel, where.thread, where.revises])

  return { draft, state, change, keep, clear }
}
