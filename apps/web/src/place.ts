// Where the person is. Each step's `history.state` is opaque, and the address stays `/`: what the browser keeps of a tab
// tells nobody anything. The steps themselves lie in the tab's sessionStorage, so Back works and a reload keeps the place,
// and leaving forgets them (decision 0021).

import { signal } from '@preact/signals'
import type { Key } from './model.ts'
import { blankPage, randomName, stateOf, stepIn, visit, wasLeft } from './visit.ts'

export type Place =
  | { readonly at: 'welcome' | 'help' | 'me' | 'settings' | 'drafts' | 'start' | 'link' }
  | { readonly at: 'channel' | 'fork' | 'forks' | 'log'; readonly channel: Key }
  /** `need`: what is asked for to begin with, a code. */
  | { readonly at: 'write'; readonly channel: Key; readonly need?: number }
  | { readonly at: 'thread'; readonly channel: Key; readonly thread: Key }
  | { readonly at: 'desk'; readonly channel: Key }
  /** `post`: null for the person. */
  | {
      readonly at: 'report'
      readonly channel: Key
      readonly thread: Key
      readonly author: Key
      readonly post: Key | null
    }
  | { readonly at: 'appeal'; readonly channel: Key; readonly thread: Key; readonly act: Key }
  /** `from`: the channel in which somebody said that they can listen. */
  | { readonly at: 'listen'; readonly from?: Key }

interface Step {
  readonly place: Place
  /** The place before, so that a link back to it is the way back. */
  readonly before: Place | null
  readonly scroll: number
}

const STEPS = 'kith.steps'
/** Browsers keep the last 50 steps of a tab. */
const KEPT = 64
const WELCOME: Place = { at: 'welcome' }

const steps = readSteps()
const first = stepNow()

/** The place on screen. */
export const place = signal<Place>(first?.place ?? WELCOME)
/** Where the place should stand once it is painted; null: keep it as it is. */
export const arrival = signal<{ readonly scroll: number; readonly byPerson: boolean } | null>(
  first === null ? null : { scroll: first.scroll, byPerson: false },
)

/** An invitation was opened and not pasted: the browser's history has its address, and keeps it. */
export const openedLink = signal(false)
/** What came behind `#/join/`, read once and taken out of the address. */
export const invitation = signal(takeInvitation())

history.scrollRestoration = 'manual'
record(first ?? { place: WELCOME, before: null, scroll: 0 })

addEventListener('popstate', ({ state }) => {
  if (wasLeft(state)) return location.replace(blankPage())
  const step = stepNow()
  place.value = step?.place ?? WELCOME
  arrival.value = { scroll: step?.scroll ?? 0, byPerson: true }
  if (step === null) record({ place: WELCOME, before: null, scroll: 0 })
})
addEventListener('hashchange', () => {
  const link = takeInvitation()
  if (link !== null) invitation.value = link
})

/** Goes to a place as a new step; where it is the step before, goes back. */
export function go(to: Place): void {
  keepScroll()
  const before = stepNow()?.before
  if (before && same(before, to)) {
    history.back()
    return
  }
  const name = randomName()
  keep(name, { place: to, before: place.value, scroll: 0 })
  history.pushState(stateOf(name), '')
  place.value = to
  arrival.value = { scroll: 0, byPerson: true }
}

/** Goes to a place instead of this one: Back does not come here again. */
export function replace(to: Place): void {
  record({ place: to, before: stepNow()?.before ?? null, scroll: 0 })
  place.value = to
  arrival.value = { scroll: 0, byPerson: true }
}

/** Remembers how far the page was scrolled, for Back and for a reload. */
export function keepScroll(): void {
  const step = stepNow()
  if (step !== null) record({ ...step, scroll: Math.round(scrollY) })
}

/** After leaving, nothing says where somebody was. */
export function forgetSteps(): void {
  steps.clear()
  try {
    sessionStorage.removeItem(STEPS)
  } catch {
    // Nothing was kept.
  }
}

function same(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function stepNow(): Step | null {
  return steps.get(stepIn(history.state) ?? '') ?? null
}

/** As the step on which the tab stands. */
function record(step: Step): void {
  const name = stepIn(history.state) || randomName()
  keep(name, step)
  history.replaceState(stateOf(name), '')
}

function keep(name: string, step: Step): void {
  steps.delete(name)
  steps.set(name, step)
  const [oldest = ''] = steps.keys()
  if (steps.size > KEPT) steps.delete(oldest)
  try {
    sessionStorage.setItem(STEPS, JSON.stringify({ visit, steps: [...steps] }))
  } catch {
    // Then a reload begins at Welcome.
  }
}

function readSteps(): Map<string, Step> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STEPS) ?? '{}') as { visit?: string; steps?: [string, Step][] }
    return new Map(kept.visit === visit ? kept.steps : [])
  } catch {
    return new Map()
  }
}

function takeInvitation(): string | null {
  const hash = location.hash
  if (hash === '') return null
  history.replaceState(history.state, '', location.pathname)
  if (!hash.startsWith('#/join/')) return null
  openedLink.value = true
  return hash.slice('#/join/'.length)
}
