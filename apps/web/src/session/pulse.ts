// Whether somebody leads who is awake. A tab that somebody looks at asks, and counts what stays unanswered: a leader's own
// timer would tell nothing, since hidden tabs' timers run once a minute, while a hidden tab still answers at once.

/** Milliseconds. */
const EVERY = 2_000
/** So many unanswered ones mean that the leader is frozen: 4 s, and up to 2 s until the first of them. */
const PATIENCE = 2

export interface Beat {
  /** Somebody looks at this tab or waits in it, and another one leads. */
  isWanted(): boolean
  ping(): void
  /** No answer came. */
  silent(): void
}

export class Pulse {
  readonly #beat: Beat
  #timer: ReturnType<typeof setInterval> | undefined
  #unanswered = 0
  #last = 0

  constructor(beat: Beat) {
    this.#beat = beat
  }

  /** Asks now, and then again and again. */
  start(): void {
    this.stop()
    this.#timer = setInterval(() => this.#tick(), EVERY)
    this.#unanswered = 0
    this.#tick()
  }

  heard(): void {
    this.#unanswered = 0
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #tick(): void {
    const now = Date.now()
    // This page slept itself: the answers may be on their way.
    if (Math.abs(now - this.#last) > 2 * EVERY) this.#unanswered = 0
    this.#last = now
    if (!this.#beat.isWanted()) {
      this.#unanswered = 0
      return
    }
    if (this.#unanswered >= PATIENCE) {
      this.#unanswered = 0
      this.#beat.silent()
    }
    this.#unanswered += 1
    this.#beat.ping()
  }
}
