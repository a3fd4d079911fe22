// A place that is loaded after the session: nobody needs it for the first paint. It is fetched, with the words that only
// such places say, as soon as there is a session, so that it opens also when the relay that served the page is gone.

import { effect, signal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { session } from '../app.ts'
import { speakOfAll } from '../speak.ts'
import { t } from '../words.ts'
import { Ghosts } from './ghost.tsx'

/** @param Head what stands there until it has come: its heading */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  Head: () => ComponentChildren,
): (props: Props) => ComponentChildren {
  const loaded = signal<ComponentType<Props> | null>(null)
  const failed = signal(false)
  const load = async (): Promise<void> => {
    if (loaded.value !== null) return
    failed.value = false
    try {
      const [place] = await Promise.all([bring(), speakOfAll()])
      loaded.value = place
    } catch {
      failed.value = true
    }
  }
  effect(() => {
    if (session.value !== null) void load()
  })
  return (props) => {
    useEffect(() => void load(), [])
    const Place = loaded.value
    if (Place !== null) return <Place {...props} />
    return (
      <div class="stack">
        <Head />
        {failed.value ? <p>{t('error.KITH_NOT_LOADED')}</p> : <Ghosts />}
      </div>
    )
  }
}
