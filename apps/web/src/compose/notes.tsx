// What is noted beside a box while somebody writes in it: here contact details, before they are sent (care.md). It is read
// on this device at a pause in the typing, kept nowhere, and keeps nobody from sending what they like.

import type { ContactKind } from '@kith/care/contact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../words.ts'

/** After the last key: no stroke waits for it, and it is there before one looks up. Milliseconds. */
const PAUSE = 100

/** What `read` makes of the text at a pause; null before the first, and while there is nothing to read with. */
export function useAtPause<T>(text: string, read: ((text: string) => T) | null): T | null {
  const [made, setMade] = useState<T | null>(null)
  useEffect(() => {
    if (read === null) return undefined
    const timer = setTimeout(() => setMade(() => read(text)), PAUSE)
    return () => clearTimeout(timer)
  }, [text, read])
  return made
}

/** What is loaded only once it is wanted. Where it cannot be, nothing is noted. `of` tells two such things apart. */
export function useWanted<T>(load: () => Promise<T>, wanted: boolean, of = ''): T | null {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly value: T } | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let gone = false
    const bring = async () => {
      const value = await load()
      if (!gone) setLoaded({ of, value })
    }
    bring().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [wanted, of])
  return loaded !== null && loaded.of === of ? loaded.value : null
}

const detailsIn = () => import('@kith/care/contact').then(({ contactDetails }) => contactDetails)

/** @param wanted from when on the text is read: once somebody is in the box */
export function ContactNote({ text, wanted }: { text: string; wanted: boolean }) {
  const found = useAtPause(text, useWanted(detailsIn, wanted))
  const kind = found?.[0]?.kind ?? null
  return (
    <p class={kind === null ? 'vh' : 'nudge'} role="status">
      {kind !== null && wordsFor(kind)}
    </p>
  )
}

function wordsFor(kind: ContactKind): string {
  if (kind === 'asks' || kind === 'elsewhere') return t(`contact.${kind}`)
  return t('contact.given', { what: t(`contact.${kind}`) })
}
