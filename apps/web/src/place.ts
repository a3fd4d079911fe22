// Where the person is. The place lives in opaque history.state, so Back works and a reload keeps it, while the address
// stays `/` and tells nobody anything. States of a visit that was left are void: Back shows a closed door, no content.

import { signal } from '@preact/signals'
import type { Key } from './model.ts'

export type Place =
  | { readonly at: 'welcome' | 'help' | 'me' | 'settings' | 'start' | 'link' | 'closed' }
  | { readonly at: 'channel' | 'write'; readonly channel: Key }
  | { readonly at: 'thread'; readonly channel: Key; readonly thread: Key }

interface Step {
  readonly visit: string
  readonly place: Place
  /** The place before, so that a link back to it is the way back. */
  readonly before: Place | null
  readonly scroll: number
}

const VISIT = 'kith.visit'
const WELCOME: Place = { at: 'welcome' }
const CLOSED: Place = { at: 'closed' }

const visit = currentVisit()
const first = stepIn(history.state)

/** The place on screen. */
export const place = signal<Place>(first?.place ?? (isForeign(history.state) ? CLOSED : WELCOME))
/** Where the place should stand once it is painted; null: keep it as it is. */
export const arrival = signal<{ readonly scroll: number; readonly byPerson: boolean } | null>(
  first === null ? null : { scroll: first.scroll, byPerson: false },
)

/** What came behind `#/join/`, read once and taken out of the address. */
export const invitation = signal(takeInvitation())

history.scrollRestoration = 'manual'
record(place.value, first?.before ?? null, first?.scroll ?? 0)

addEventListener('popstate', ({ state }) => {
  const step = stepIn(state)
  place.value = step?.place ?? (isForeign(state) ? CLOSED : WELCOME)
  arrival.value = { scroll: step?.scroll ?? 0, byPerson: true }
  if (step === null) record(place.value, null, 0)
})
addEventListener('hashchange', () => {
  const link = takeInvitation()
  if (link !== null) invitation.value = link
})

/** Goes to a place as a new step; where it is the step before, goes back. */
export function go(to: Place): void {
  const step = stepIn(history.state)
  if (step?.before && same(step.before, to)) {
    keepScroll()
    history.back()
    return
  }
  keepScroll()
  history.pushState({ visit, place: to, before: place.value, scroll: 0 } satisfies Step, '')
  place.value = to
  arrival.value = { scroll: 0, byPerson: true }
}

/** Goes to a place instead of this one: Back does not come here again. */
export function replace(to: Place): void {
  record(to, stepIn(history.state)?.before ?? null, 0)
  place.value = to
  arrival.value = { scroll: 0, byPerson: true }
}

/** Remembers how far the page was scrolled, for Back and for a reload. */
export function keepScroll(): void {
  const step = stepIn(history.state)
  if (step !== null) history.replaceState({ ...step, scroll: Math.round(scrollY) } satisfies Step, '')
}

/** After leaving, no step of this visit shows anything again. */
export function endVisit(): void {
  try {
    sessionStorage.removeItem(VISIT)
  } catch {
    // Without storage each load is a visit of its own anyway.
  }
}

function same(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function record(to: Place, before: Place | null, scroll: number): void {
  history.replaceState({ visit, place: to, before, scroll } satisfies Step, '')
}

function stepIn(state: unknown): Step | null {
  return isStep(state) && state.visit === visit ? state : null
}

function isForeign(state: unknown): boolean {
  return isStep(state) && state.visit !== visit
}

function isStep(state: unknown): state is Step {
  return typeof state === 'object' && state !== null && 'visit' in state && 'place' in state
}

function takeInvitation(): string | null {
  const hash = location.hash
  if (hash === '') return null
  history.replaceState(history.state, '', location.pathname)
  return hash.startsWith('#/join/') ? hash.slice('#/join/'.length) : null
}

function currentVisit(): string {
  // randomUUID is there only in secure contexts; elsewhere the app says why it cannot start.
  const fresh = `${Date.now()}-${Math.random()}`
  try {
    const known = sessionStorage.getItem(VISIT)
    if (known === null) sessionStorage.setItem(VISIT, fresh)
    return known ?? fresh
  } catch {
    return fresh
  }
}
