// Whether the browser promises not to clear what Kith keeps. Chromium and Safari decide by themselves, without a word to
// the person; Firefox asks them, so there it is only asked for by a press. Never at the start: after the first own post.

import { computed, signal } from '@preact/signals'

const DISMISSED = 'kith.may-clear'

/** The browser's promise; null: not known, or no such thing in this browser. */
export const promised = signal<boolean | null>(null)
const posted = signal(false)
const dismissed = signal(wasDismissed())

/** One calm line is due: something was written here that the browser may clear. */
export const mayClear = computed(() => posted.value && promised.value !== true && !dismissed.value)

/** Firefox puts a question over the page. */
const asksAloud = (): boolean => 'mozInnerScreenX' in globalThis

export async function readPromise(): Promise<void> {
  promised.value = await given('persisted')
}

/** Asks the browser; where it asks the person, only because they pressed. */
export async function askForPromise(): Promise<boolean> {
  promised.value = await given('persist')
  return promised.value === true
}

/** An own post is on this device. */
export async function afterPost(): Promise<void> {
  await (asksAloud() ? readPromise() : askForPromise())
  posted.value = true
}

export function dismiss(): void {
  dismissed.value = true
  try {
    localStorage.setItem(DISMISSED, 'said')
  } catch {
    // Without storage it is said again at the next visit.
  }
}

async function given(ask: 'persisted' | 'persist'): Promise<boolean | null> {
  try {
    return (await navigator.storage?.[ask]?.()) ?? null
  } catch {
    return null
  }
}

function wasDismissed(): boolean {
  try {
    return localStorage.getItem(DISMISSED) !== null
  } catch {
    return false
  }
}
