// A time in words that stays true while the page is open. One clock for all, at rest while the page is hidden.

import { signal } from '@preact/signals'
import { locale, t } from '../words.ts'
import { timeWords } from './time.ts'

/** Seconds. */
export const now = signal(Date.now() / 1000)

// A minute is the finest that is ever said.
setInterval(() => {
  if (!document.hidden) now.value = Date.now() / 1000
}, 60_000)
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) now.value = Date.now() / 1000
})

export function When({ time }: { time: number }) {
  const { id, values } = timeWords(time, now.value, locale())
  return <time dateTime={new Date(time * 1000).toISOString()}>{t(id, values)}</time>
}
