// The place Me, loaded after the session like it: nobody needs it for the first paint. Fetched as soon as there is a
// session, so that it opens also when the relay that served the page is gone.

import { effect, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { session } from '../app.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Heading } from '../shell/heading.tsx'
import { speakOfAll } from '../speak.ts'
import { t } from '../words.ts'
import type { Me } from './me.tsx'

const loaded = signal<typeof Me | null>(null)
const failed = signal(false)

async function load(): Promise<void> {
  if (loaded.value !== null) return
  failed.value = false
  try {
    const [place] = await Promise.all([import('./me.tsx'), speakOfAll()])
    loaded.value = place.Me
  } catch {
    failed.value = true
  }
}

effect(() => {
  if (session.value !== null) void load()
})

export function MeLater() {
  useEffect(() => void load(), [])
  const Place = loaded.value
  if (Place !== null) return <Place />
  return (
    <div class="stack">
      <Heading>{t('me.title')}</Heading>
      {failed.value ? <p>{t('error.KITH_NOT_LOADED')}</p> : <Ghosts />}
    </div>
  )
}
