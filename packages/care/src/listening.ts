// A sitting of somebody who listens: one thread at a time, with an end, breaks that are offered and never forced, and a cap
// for a day. A machine without clock or storage. Time that runs out never takes a thread from under somebody who writes.
// "No time for a break" is the worst demand on crisis volunteers (a study of 543 of them); the figures here are our guesses.

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What one can choose, in minutes. An hour of other people's nights is much; who wants more begins again after the closing page. */
export const sittings = [15, 30, 60] as const

const LONGEST = 60 * MINUTE

// Three in a row is about half an hour of writing with care.
const ANSWERS_BEFORE_BREAK = 3

// Long enough to stand up, drink something and look out of a window.
const BREAK = 10 * MINUTE

// Past the end of the time: long enough to make up one's mind about a thread that is in front of one ...
const DECIDES = 5 * MINUTE

// ... and to finish what one is writing. A device that sleeps meanwhile does not listen for longer than this.
const WRITES = HOUR

// Within any 24 hours: three full sittings. A person for whom that is not enough needs others to listen too.
const DAY_CAP = 3 * HOUR

export interface Sitting {
  /** `with`: a thread is in front of the listener. `enough`: the day's cap is reached. `done`: the closing page. */
  readonly at: 'off' | 'free' | 'with' | 'break-offered' | 'break' | 'enough' | 'done'
  readonly began: number
  /** When the sitting, the break or (`enough`) the cap ends. In seconds, as every time here. */
  readonly ends: number
  readonly breakEnds: number | null
  readonly thread: string | null
  /** When they took it, and began to write; null: they only have it in front of them. */
  readonly taken: number | null
  /** Why a break is offered: several answers, or a post of somebody in danger. */
  readonly why: 'answers' | 'heavy' | null
  readonly answered: number
  readonly sinceBreak: number
  readonly heavy: boolean
  /** Not handed out again in this sitting; forgotten with it. */
  readonly passed: readonly string[]
  /** When this person listened in the last 24 hours, for the cap. */
  readonly before: readonly { readonly from: number; readonly to: number }[]
}

export type SittingEvent =
  | { readonly type: 'start'; readonly minutes: number }
  /** The app shows this thread. */
  | { readonly type: 'hand'; readonly thread: string }
  /** The thread was answered or taken by somebody else, or does not wait any more. */
  | { readonly type: 'gone' }
  | { readonly type: 'take' }
  /** They do not answer it after all; it stays in front of them. */
  | { readonly type: 'back' }
  /** The crisis notice reads the thread as somebody in danger now. */
  | { readonly type: 'heavy' }
  /** Their reply is written. */
  | { readonly type: 'answer' }
  | { readonly type: 'pass' }
  | { readonly type: 'rest' }
  /** No break, or back from one. */
  | { readonly type: 'go-on' }
  /** *I must go*, and the end button: the thread goes back to the others. */
  | { readonly type: 'stop' }
  /** Time has passed. */
  | { readonly type: 'tick' }

export const noSitting: Sitting = {
  at: 'off',
  began: 0,
  ends: 0,
  breakEnds: null,
  thread: null,
  taken: null,
  why: null,
  answered: 0,
  sinceBreak: 0,
  heavy: false,
  passed: [],
  before: [],
}

/** What follows from the event. One that does not fit where the sitting stands changes nothing. */
export function sit(state: Sitting, event: SittingEvent, now: number): Sitting {
  const next = after(state, event, now)
  return isListening(next) && now >= lastMoment(next) ? close(next, now) : next
}

/** True while others may count on this listener: not in a break, not when the time is up, also if they still write. */
export function isThere({ at, ends }: Sitting, now: number): boolean {
  return (at === 'free' || at === 'with' || at === 'break-offered') && now < ends
}

function after(state: Sitting, event: SittingEvent, now: number): Sitting {
  if (event.type === 'start') return isListening(state) ? state : start(state, event.minutes, now)
  if (event.type === 'stop') return isListening(state) ? close(state, now) : state
  if (state.at === 'with') return withThread(state, event, now)
  if (state.at === 'free' || state.at === 'break-offered' || state.at === 'break') return between(state, event, now)
  return state.at === 'enough' && now >= state.ends ? { ...noSitting, before: state.before } : state
}

function withThread(state: Sitting, { type }: SittingEvent, now: number): Sitting {
  if (type === 'heavy') return { ...state, heavy: true }
  if (type === 'take') return { ...state, taken: state.taken ?? now }
  if (type === 'back') return { ...state, taken: null }
  if (type === 'gone') return letGo(state, 0)
  if (type === 'answer') return letGo(state, 1)
  if (type === 'pass') return letGo({ ...state, passed: [...state.passed, state.thread ?? ''] }, 0)
  return state
}

function between(state: Sitting, event: SittingEvent, now: number): Sitting {
  const isBreak = state.at === 'break'
  if (event.type === 'hand' && state.at === 'free' && now < state.ends) {
    return { ...state, at: 'with', thread: event.thread, taken: null, heavy: false }
  }
  if (event.type === 'rest' && !isBreak) {
    return { ...state, at: 'break', breakEnds: now + BREAK, sinceBreak: 0, why: null }
  }
  if (event.type === 'go-on' && state.at !== 'free') return resume(state)
  return isBreak && state.breakEnds !== null && now >= state.breakEnds ? resume(state) : state
}

function start({ before }: Sitting, minutes: number, now: number): Sitting {
  const recent = before.filter(({ to }) => to > now - DAY)
  const left = DAY_CAP - recent.reduce((sum, { from, to }) => sum + to - Math.max(from, now - DAY), 0)
  const clean = { ...noSitting, before: recent }
  // Too little to meet somebody in: it ends when the earliest sitting of the day has passed out of it.
  if (left < MINUTE) return { ...clean, at: 'enough', ends: Math.min(...recent.map(({ to }) => to)) + DAY }
  return { ...clean, at: 'free', began: now, ends: now + Math.min(minutes * MINUTE, LONGEST, left) }
}

function letGo(state: Sitting, answers: number): Sitting {
  const sinceBreak = state.sinceBreak + answers
  const why = state.heavy ? 'heavy' : sinceBreak >= ANSWERS_BEFORE_BREAK ? 'answers' : null
  const at = why === null ? 'free' : 'break-offered'
  return { ...state, at, why, answered: state.answered + answers, sinceBreak, thread: null, taken: null, heavy: false }
}

// Who would not rest is asked again after as many answers, not after each.
function resume(state: Sitting): Sitting {
  return { ...state, at: 'free', why: null, breakEnds: null, sinceBreak: 0 }
}

function close(state: Sitting, now: number): Sitting {
  const { answered, began, before } = state
  const to = Math.min(now, lastMoment(state))
  return { ...noSitting, at: 'done', began, ends: to, answered, before: [...before, { from: began, to }] }
}

/** The end of the time closes the sitting, but not under a person who reads or writes. */
function lastMoment({ at, ends, taken }: Sitting): number {
  if (at !== 'with') return ends
  return ends + (taken === null ? DECIDES : WRITES)
}

function isListening({ at }: Sitting): boolean {
  return at === 'free' || at === 'with' || at === 'break-offered' || at === 'break'
}
