// How many are here, in three steps and late by chance (spec page 11 §5), so that nobody can watch one person come or go.
// A machine without I/O.

/** What a person is told of others; never counting themselves. */
export type Step = 'nobody' | 'few' | 'many'

/** From six on one more or less is not noticed; fewer, and people could be told apart by when they come. */
const MANY = 6
/** And stays until fewer than this, so that the sixth who comes and goes does not turn it to and fro. */
const STILL_MANY = 4
/** A change shows when it lasted so long, and up to so much longer, in seconds. */
const LATE = 30
const SPREAD = 90

export class Steps {
  readonly #chance: () => number
  #shown: Step = 'nobody'
  /** When a change will be shown that lasts until then, seconds. */
  #due: number | null = null

  /** @param chance 0 to 1 */
  constructor(chance: () => number) {
    this.#chance = chance
  }

  /** @param others who are here now @param now seconds */
  look(others: number, now: number): Step {
    const step = stepOf(others, this.#shown)
    if (step === this.#shown) {
      this.#due = null
    } else if (this.#due === null || this.#due > now + LATE + SPREAD) {
      // None is waited for yet, or the clock was set back.
      this.#due = now + LATE + SPREAD * this.#chance()
    } else if (now >= this.#due) {
      this.#shown = step
      this.#due = null
    }
    return this.#shown
  }

  /** Seconds until a change may show; Infinity for none. */
  wait(now: number): number {
    return this.#due === null ? Number.POSITIVE_INFINITY : Math.max(0, this.#due - now)
  }
}

function stepOf(others: number, shown: Step): Step {
  if (others === 0) return 'nobody'
  return others >= (shown === 'many' ? STILL_MANY : MANY) ? 'many' : 'few'
}
