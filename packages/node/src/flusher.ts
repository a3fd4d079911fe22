// Sends what waits in the outbox, one flush at a time for each relay; what is written meanwhile goes with the next.

import type { Connection } from '@libp2p/interface'
import type { Outbox } from './outbox.ts'
import { PushStream } from './push.ts'
import type { RelayLink } from './relay-link.ts'

interface Flush {
  busy: boolean
  /** Asked for since the last one began. */
  again: boolean
  done: Promise<void>
  timer: ReturnType<typeof setTimeout> | undefined
  /** Of the link's connection as it was last. */
  stream: { readonly of: Connection; readonly pushes: PushStream } | null
}

export class Flusher {
  readonly #outbox: Outbox
  readonly #flushes = new Map<RelayLink, Flush>()
  #stopped = false

  constructor(outbox: Outbox) {
    this.#outbox = outbox
  }

  /** Something is going to be written. */
  prepare(link: RelayLink): void {
    if (link.connection !== null && !this.#stopped) streamOver(link.connection, this.#flush(link)).prepare()
  }

  flush(link: RelayLink): void {
    const flush = this.#flush(link)
    flush.again = true
    if (flush.busy) return
    flush.busy = true
    flush.done = this.#whileAsked(link, flush)
  }

  /** Starts nothing more. @returns when what was under way is over; end the connections before */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const { stream, timer } of this.#flushes.values()) {
      clearTimeout(timer)
      stream?.pushes.close()
    }
    await Promise.allSettled([...this.#flushes.values()].map(({ done }) => done))
  }

  async #whileAsked(link: RelayLink, flush: Flush): Promise<void> {
    while (flush.again && !this.#stopped && link.connection !== null) {
      flush.again = false
      clearTimeout(flush.timer)
      flush.timer = undefined
      const { connection, name } = link
      try {
        const retry = await this.#outbox.flush(name, (messages) => streamOver(connection, flush).push(messages))
        if (retry > 0 && !this.#stopped) flush.timer = setTimeout(() => this.flush(link), retry * 1000)
      } catch {
        // Entries that were not answered stay; the next connection or flush sends them.
      }
    }
    flush.busy = false
    if (link.connection === null) this.#forget(link, flush)
  }

  #flush(link: RelayLink): Flush {
    const begun = this.#flushes.get(link)
    if (begun !== undefined) return begun
    // Links come and go.
    for (const [other, each] of this.#flushes) if (other.connection === null && !each.busy) this.#forget(other, each)
    const flush: Flush = { busy: false, again: false, done: Promise.resolve(), timer: undefined, stream: null }
    this.#flushes.set(link, flush)
    return flush
  }

  #forget(link: RelayLink, { stream, timer }: Flush): void {
    clearTimeout(timer)
    stream?.pushes.close()
    this.#flushes.delete(link)
  }
}

function streamOver(connection: Connection, flush: Flush): PushStream {
  if (flush.stream?.of !== connection) {
    flush.stream?.pushes.close()
    flush.stream = { of: connection, pushes: new PushStream(connection) }
  }
  return flush.stream.pushes
}
