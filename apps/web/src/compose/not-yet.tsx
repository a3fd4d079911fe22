// Said before posting: without a relay a post is kept here, and goes out by itself later.

import { session } from '../app.ts'
import { t } from '../words.ts'
import { BeforeFirst } from './before-first.tsx'

export function NotYet() {
  const reach = session.value?.reach.value
  return (
    <>
      <p class={reach === 'reached' ? 'vh' : 'note'} role="status">
        {reach !== 'reached' && t(reach === 'offline' ? 'reach.offline' : 'compose.not-yet')}
      </p>
      <BeforeFirst />
    </>
  )
}
