// How the network stands, in a sentence. The region stays in place and only its words change, so that they are spoken.

import { session } from '../app.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'

export function ReachLine() {
  const reach = session.value?.reach.value ?? 'starting'
  // The store did not open: the note above says so, and nothing is under way that could be told.
  if (reach === 'starting' && session.value?.broken.value) return null
  return (
    <p class="reach" role="status">
      <Icon name={reach === 'offline' ? 'cloud' : 'relay'} />
      <span>
        {reach === 'reached' ? t('reach.reached', { n: session.value?.relays.value ?? 1 }) : t(`reach.${reach}`)}
      </span>
    </p>
  )
}
