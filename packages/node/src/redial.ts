// Staying connected: one loop for each relay, with growing and jittered waits, cut short by `poke` when the network or
// the page comes back. A static reservation never returns after a restart, so this loop is Kith's own.

const FIRST_WAIT = 500
/** A connection that ends sooner counts as a failure: a relay that hangs up on us is not called twice a second. */
export const LASTING = 10_000

export interface Redialed {
  /** Opens a connection and prepares it; rejects when it fails. */
  readonly dial: () => Promise<void>
  /** Resolves when the connection is gone. */
  readonly gone: () => Promise<void>
  /** 0 to 1, for jitter. */
  readonly random: () => number
  /** The longest pause, read anew for each, in milliseconds. */
  readonly longestWait: () => number
  /** Dials that failed before this loop: one that begins again does not begin at once. */
  readonly failures: number
}

export class Redial {
  readonly #relay: Redialed
  #stopped = false
  #paused = false
  #wake: (() => void) | null = null

  constructor(relay: Redialed) {
    this.#relay = relay
    void this.#loop()
  }

  /** Try now. */
  poke(): void {
    this.#paused = false
    this.#wake?.()
  }

  /** No tries until poked: the device says that it has no network. */
  pause(): void {
    this.#paused = true
  }

  stop(): void {
    this.#stopped = true
    this.#wake?.()
  }

  async #loop(): Promise<void> {
    let wait = FIRST_WAIT
    for (let i = 0; i < this.#relay.failures && wait < this.#relay.longestWait(); i++) wait = this.#longer(wait)
    if (this.#relay.failures > 0 && (await this.#rest(wait))) wait = FIRST_WAIT
    while (!this.#stopped) {
      try {
        if (!this.#paused) {
          await this.#relay.dial()
          const since = performance.now()
          await this.#relay.gone()
          wait = performance.now() - since < LASTING ? this.#longer(wait) : FIRST_WAIT
        }
      } catch {
        wait = this.#longer(wait)
      }
      if (!this.#stopped && (await this.#rest(wait))) wait = FIRST_WAIT
    }
  }

  #longer(wait: number): number {
    return Math.min(this.#relay.longestWait(), wait * 2)
  }

  /** @returns true when poked before the time was over */
  #rest(wait: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(false), wait * (0.5 + this.#relay.random()))
      const done = (poked: boolean): void => {
        clearTimeout(timer)
        this.#wake = null
        resolve(poked)
      }
      this.#wake = () => done(true)
    })
  }
}
