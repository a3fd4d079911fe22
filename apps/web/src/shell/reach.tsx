// How the network stands, in a sentence. The region stays in place and only its words change, so that they are spoken.

import { useEffect, useState } from 'preact/hooks'
import { session } from '../app.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'

/** A relay that is there answers well within this; after it the line no longer says that one is being looked for. */
const ANSWERS_WITHIN = 8_000

export function ReachLine() {
  const reach = session.value?.reach.value ?? 'starting'
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ANSWERS_WITHIN)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [reach])
  // The store did not open: the note above says so, and nothing is under way that could be told.
  if (reach === 'starting' && session.value?.broken.value) return null
  return (
    <p class="reach" role="status">
      <Icon name={reach === 'offline' ? 'cloud' : 'relay'} />
      <span>
        {reach === 'reached'
          ? t('reach.reached', { n: session.value?.relays.value ?? 1 })
          : t(reach === 'looking' && late ? 'reach.none' : `reach.${reach}`)}
      </span>
    </p>
  )
}
