// Who is in a channel, as far as they say so, and whether one says so oneself. It never says more than is known: who has just
// come has heard nobody yet (spec page 11 §5), and then nothing is said of how many are there.

import { useEffect, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { Key, LiveView } from '../model.ts'
import { Presence } from '../parts/presence.tsx'
import { t } from '../words.ts'

/** Who is here is said once in five minutes, and shown two minutes later at the most. Milliseconds. */
const HEARD_WITHIN = 7 * 60_000

export function WhoIsHere({ live }: { live: LiveView | null }) {
  const reached = session.value?.reach.value === 'reached'
  const [listened, setListened] = useState(false)
  useEffect(() => {
    if (!reached) return undefined
    const timer = setTimeout(() => setListened(true), HEARD_WITHIN)
    return () => {
      clearTimeout(timer)
      setListened(false)
    }
  }, [reached])
  if (live === null) return null
  const isNobody = live.here === 'nobody' && live.listening === 'nobody'
  return (
    <p class="presence">
      <Presence {...live} />
      {isNobody && listened && <span>{t('presence.quiet')}</span>}
      {live.iAmHere && <span>{t('presence.you')}</span>}
    </p>
  )
}

/** Opt-in, for one channel, and never who. */
export function BeHere({ channel, live }: { channel: Key; live: LiveView | null }) {
  const toggle = async (on: boolean) => {
    try {
      await session.value?.beHere(channel, on)
    } catch (error) {
      announce(errorWords(error))
    }
  }
  return (
    <div class="stack stack--2">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={live?.iAmHere ?? false}
          aria-describedby="here-hint"
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        <span>{t('presence.switch')}</span>
      </label>
      <p class="hint" id="here-hint">
        {t('presence.switch-hint')}
      </p>
    </div>
  )
}
