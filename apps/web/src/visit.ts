// A visit lasts until somebody leaves, over all tabs of the browser. Its opaque name lies where every tab reads it at once:
// a page that finds another name there was left, also if it slept or was not loaded meanwhile, and shows nothing any more
// (decision 0021). Part of the script that runs before the first paint, so it imports next to nothing.

import { folderOf, kept, languageFor } from './settings/kept.ts'

const NAME = 'kith.visit'
/** Before anybody left here. Not random: two tabs that open at once must agree. */
const FIRST = '0'

/** That of this page, for its life; '' where the browser refuses storage. */
export const visit = begin()

/** The static page that says nothing. */
export function blankPage(): string {
  return `${folderOf(languageFor(kept('language'), navigator.languages))}/blank.html`
}

/** '' where nothing is stored: it was erased, or the browser refuses. */
function visitNow(): string {
  try {
    return localStorage.getItem(NAME) ?? ''
  } catch {
    return ''
  }
}

export function isOver(): boolean {
  return visitNow() !== visit
}

/** Ends it for every tab: drafts, steps and pages of it are void from now on. */
export function endVisit(): void {
  store(randomName())
}

/** Everything was cleared under a page that goes on. */
export function resumeVisit(): void {
  store(visit)
}

/** What stands in `history.state`, and so in what the browser itself keeps of a tab: it tells nobody anything. */
export function stateOf(step: string): string {
  return `${visit}.${step}`
}

/** The step in a state of this visit; null: it is none of ours. */
export function stepIn(state: unknown): string | null {
  return typeof state === 'string' && state.startsWith(`${visit}.`) ? state.slice(visit.length + 1) : null
}

/** The state of a step in a visit that was left. */
export function wasLeft(state: unknown): boolean {
  return typeof state === 'string' && stepIn(state) === null
}

export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}

function begin(): string {
  const known = visitNow()
  // After erasing, old steps of this tab are void as well; only a page that is opened anew begins.
  if (known !== '' || typeof history.state === 'string') return known
  store(FIRST)
  return visitNow()
}

function store(name: string): void {
  try {
    localStorage.setItem(NAME, name)
  } catch {
    // Without storage there are no drafts, and nothing outlives its page.
  }
}
