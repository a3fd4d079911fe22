// The place Listen, and what of it stands in other places, loaded after the session in one piece.

import { signal } from '@preact/signals'
import type { Key } from '../model.ts'
import { later } from '../parts/later.tsx'
import { speakOfAll } from '../speak.ts'
import type * as Parts from './parts.ts'

const parts = signal<typeof Parts | null>(null)

export const ListenLater = later(async () => {
  const [all] = await Promise.all([import('./parts.ts'), speakOfAll()])
  all.tellOfSomebody()
  parts.value = all
  return all.Listen
}, 'nav.listen')

/** In a thread that somebody took: what others see, and the way back. */
export function SittingLater({ thread }: { thread: Key }) {
  return parts.value === null ? null : <parts.value.SittingHere thread={thread} />
}

/** On Welcome: the question on the day after. */
export function CheckInLater() {
  return parts.value === null ? null : <parts.value.CheckIn />
}
