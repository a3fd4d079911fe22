// One tab leads: the one that holds a Web Lock, for which the others queue. When its page goes the next in the queue has
// it at once. From a frozen page, which keeps it, it can be stolen; that page learns so when it thaws, and queues again.

import { LEADER } from './presence.ts'

export interface Elected {
  lead(): void
  /** Another tab leads now. */
  lost(): void
}

export class Election {
  readonly #elected: Elected
  #queued: AbortController | null = null
  /** Gives the lock back; null while it is not ours. */
  #held: (() => void) | null = null

  constructor(elected: Elected) {
    this.#elected = elected
  }

  get leading(): boolean {
    return this.#held !== null
  }

  enter(): void {
    this.#queued = new AbortController()
    this.#request({ signal: this.#queued.signal })
  }

  steal(): void {
    this.#queued?.abort()
    this.#queued = null
    this.#request({ steal: true })
  }

  exit(): void {
    this.#queued?.abort()
    this.#queued = null
    const release = this.#held
    this.#held = null
    release?.()
  }

  #request(options: LockOptions): void {
    let mine: (() => void) | null = null
    navigator.locks
      .request(LEADER, options, () => {
        // What was queued was granted while we stole.
        if (this.#held !== null) this.#elected.lost()
        return new Promise<void>((release) => {
          mine = this.#held = release
          this.#queued = null
          this.#elected.lead()
        })
      })
      .catch(() => {
        // Stolen; or aborted in the queue, which is our own doing.
        if (mine === null || this.#held !== mine) return
        this.#held = null
        this.#elected.lost()
        this.enter()
      })
  }
}
