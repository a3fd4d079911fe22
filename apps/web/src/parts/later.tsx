// A place that is loaded after the session: nobody needs it for the first paint. Fetched as soon as there is a session, so
// that it opens also when the relay that served the page is gone.

import { effect, signal } from '@preact/signals'
import type { ComponentType, VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { session } from '../app.ts'
import { Heading } from '../shell/heading.tsx'
import { speakOfAll } from '../speak.ts'
import { type MessageId, t } from '../words.ts'
import { Ghosts } from './ghost.tsx'

/** @param title its heading while it is on its way; null: none, where one would come a second time */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  title: MessageId | null,
): (props: Props) => VNode {
  const loaded = signal<{ readonly Place: ComponentType<Props> } | null>(null)
  const failed = signal(false)
  const bring = async () => {
    if (loaded.value !== null) return
    failed.value = false
    try {
      const [Place] = await Promise.all([load(), speakOfAll()])
      loaded.value = { Place }
    } catch {
      failed.value = true
    }
  }
  effect(() => {
    if (session.value !== null) void bring()
  })
  return (props) => {
    useEffect(() => void bring(), [])
    if (loaded.value !== null) return <loaded.value.Place {...props} />
    return (
      <div class="stack">
        {title !== null && <Heading>{t(title)}</Heading>}
        {failed.value ? <p>{t('error.KITH_NOT_LOADED')}</p> : <Ghosts />}
      </div>
    )
  }
}
