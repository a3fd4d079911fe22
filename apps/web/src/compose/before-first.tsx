// What leaving cannot do, said to whoever writes here for the first time, also to those who came straight in by a link.

import { signal } from '@preact/signals'
import { t } from '../words.ts'

const WROTE = 'kith.wrote'

const wrote = signal(hasWritten())

export function BeforeFirst() {
  if (wrote.value) return null
  return (
    <div class="note">
      <p>
        <strong>{t('before.first')}</strong>
      </p>
      <p>{t('before.first-leave')}</p>
      <p>{t('before.first-cannot')}</p>
    </div>
  )
}

/** The first post is on this device. */
export function noteWritten(): void {
  wrote.value = true
  try {
    localStorage.setItem(WROTE, '1')
  } catch {
    // Then it is said again at the next visit.
  }
}

function hasWritten(): boolean {
  try {
    return localStorage.getItem(WROTE) !== null
  } catch {
    return false
  }
}
