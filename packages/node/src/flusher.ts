// Sends what waits in the outbox, one flush at a time for each relay; what is written meanwhile goes with the next.

import type { Outbox } from './outbox.ts'
import { push } from './push.ts'
import type { RelayLink } from './relay-link.ts'

interface Flush {
  busy: boolean
  /** Asked for since the last one began. */
  again: boolean
  done: Promise<void>
  timer: ReturnType<typeof setTimeout> | undefined
}

export class Flusher {
  readonly #outbox: Outbox
  readonly #flushes = new Map<RelayLink, Flush>()
  #stopped = false

  constructor(outbox: Outbox) {
    this.#outbox = outbox
  }

  flush(link: RelayLink): void {
    const flush = this.#flushes.get(link) ?? { busy: false, again: false, done: Promise.resolve(), timer: undefined }
    this.#flushes.set(link, flush)
    flush.again = true
    if (flush.busy) return
    flush.busy = true
    flush.done = this.#whileAsked(link, flush)
  }

  /** Starts nothing more. @returns when what was under way is over; end the connections before */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const { timer } of this.#flushes.values()) clearTimeout(timer)
    await Promise.allSettled([...this.#flushes.values()].map(({ done }) => done))
  }

  async #whileAsked(link: RelayLink, flush: Flush): Promise<void> {
    while (flush.again && !this.#stopped && link.connection !== null) {
      flush.again = false
      clearTimeout(flush.timer)
      flush.timer = undefined
      const { connection, name } = link
      try {
        const retry = await this.#outbox.flush(name, (messages) => push(connection, messages))
        if (retry > 0 && !this.#stopped) flush.timer = setTimeout(() => this.flush(link), retry * 1000)
      } catch {
        // Entries that were not answered stay; the next connection or flush sends them.
      }
    }
    flush.busy = false
    // Links come and go.
    if (link.connection === null || flush.timer === undefined) this.#flushes.delete(link)
  }
}
