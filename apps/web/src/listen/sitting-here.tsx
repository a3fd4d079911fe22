// In a thread that somebody took from Listen: what others see of it, and the way back; after the reply the way on.

import { useEffect, useState } from 'preact/hooks'
import { session } from '../app.ts'
import { Link } from '../link.tsx'
import type { Key } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { t } from '../words.ts'
import { HeavyCard } from './heavy-card.tsx'

/** The box to answer in (thread/reply.tsx). */
const BOX = 'reply'

let wanted: Key | null = null

/** Whoever comes into this thread next comes to write. */
export function toAnswer(thread: Key): void {
  wanted = thread
}

export function SittingHere({ thread }: { thread: Key }) {
  const view = session.value?.listening.value
  const here = view?.at === 'with' && view.answering && view.thread?.root.id === thread
  const [was, setWas] = useState(false)
  useEffect(() => {
    if (here) setWas(true)
  }, [here])
  useEffect(() => {
    if (wanted !== thread) return
    wanted = null
    document.getElementById(BOX)?.focus()
  }, [thread])
  const isOn = view !== undefined && view.at !== 'off'
  return (
    <>
      <div role="status">
        {(here || (was && isOn)) && (
          <div class="note note--lamp sitting">
            <Window pane={1} look="lit" />
            <p>
              {t(here ? 'listen.line' : 'listen.line-after')}{' '}
              <Link to={{ at: 'listen' }}>{t(here ? 'listen.line-back' : 'listen.line-on')}</Link>
            </p>
          </div>
        )}
      </div>
      {here && view.thread !== null && (
        <div class="under">
          <HeavyCard thread={view.thread} shown={() => undefined} />
        </div>
      )}
    </>
  )
}
