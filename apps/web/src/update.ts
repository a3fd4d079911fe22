// The app on this device: a service worker (sw.ts) keeps every file, so that Kith opens without any relay. A newer
// build is fetched in the background and then offered, never forced: all tabs go over to it together when somebody
// says so, and none before what is typed in it is kept.

import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { announce } from './announce.tsx'
import { session } from './app.ts'
import { keepWords } from './compose/unkept.ts'
import { hasLeft } from './leave.ts'
import { type Place, place } from './place.ts'
import { t } from './words.ts'

/** Where all that is typed is kept as a draft, so that a reload loses nothing. Not Help: nothing stands in its way. */
const KEEPS: ReadonlySet<Place['at']> = new Set(['welcome', 'settings', 'drafts', 'channel', 'log', 'write', 'thread'])

/** Browsers look for a newer build when a page opens; one that stays open looks by itself. A day, in milliseconds. */
const LOOKS_AGAIN = 86_400_000

const waiting = signal<ServiceWorker | null>(null)
/** Another build answers for the files of this page now. */
const due = signal(false)
/** A worker that takes over from now on brings another build. */
let settled = false

/** A newer build is here and waits to be used. */
export const newer: ReadonlySignal<ServiceWorker | null> = waiting

/** Whether the app can start anew in this place without losing or interrupting anything: a copy is begun only by hand. */
export function losesNothing(): boolean {
  return KEEPS.has(place.value.at) && (session.value?.progress.value ?? null) === null
}

/** Goes over to the newer build, in every tab. */
export async function goOver(): Promise<void> {
  if (!(await keepWords())) return announce(t('draft.failed'))
  settled = true
  newer.value?.postMessage('use-now')
}

/** Keeps the app on this device. Where the browser does not allow it, everything else works as before. */
export async function keepApp(): Promise<void> {
  try {
    const { serviceWorker } = navigator
    // The first worker of all keeps just what this page came with.
    settled = serviceWorker.controller !== null
    serviceWorker.addEventListener('controllerchange', () => {
      due.value = settled
      settled = true
    })
    effect(() => {
      if (due.value && losesNothing()) void startAnew()
    })
    const kept = await serviceWorker.register('/sw.js')
    const look = (): void => {
      // Without an active one it is the first and waits for nobody.
      waiting.value = kept.active === null ? null : kept.waiting
    }
    const follow = (): void => kept.installing?.addEventListener('statechange', look)
    kept.addEventListener('updatefound', follow)
    // It may have been found while this page was opening.
    follow()
    look()
    setInterval(() => void kept.update().catch(() => undefined), LOOKS_AGAIN)
  } catch {
    // A private window, blocked storage or a full device: then the app comes from the network each time.
  }
}

async function startAnew(): Promise<void> {
  if (hasLeft()) return
  if (await keepWords()) location.reload()
}
