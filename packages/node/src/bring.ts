// Catch-ups over links: some at a time on each, the same channel not twice at a time, its charter first.

import type { ChannelId } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { CatchUp } from './catch-up.ts'
import type { RelayLink } from './relay-link.ts'

/**
 * Somebody who has just come is in the mesh some heartbeats later; what is forwarded until then passes them by. So a
 * second look follows, in milliseconds.
 */
const SETTLED = 4000

export class Bring {
  readonly #store: Store
  readonly #catchUp: CatchUp
  /** Under way or waiting, by relay and channel. */
  readonly #under = new Map<string, Promise<void>>()
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  #stopped = false

  constructor(store: Store, catchUp: CatchUp) {
    this.#store = store
    this.#catchUp = catchUp
  }

  /** Resolves when what the relay has of the channel is here, or could not be brought. */
  channel(link: RelayLink, channel: ChannelId): Promise<void> {
    return this.#once(link, channel, 'whole')
  }

  /** @returns true when the charter is here */
  charter(link: RelayLink, channel: ChannelId): Promise<boolean> {
    return link.turns.run(() => this.#charter(link, channel))
  }

  /** Starts nothing more. @returns when what was under way is over; end the connections before */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers) clearTimeout(timer)
    await Promise.allSettled(this.#under.values())
  }

  #once(link: RelayLink, channel: ChannelId, part: 'whole' | 'recent'): Promise<void> {
    const name = link.id + String.fromCharCode(...channel)
    const under = this.#under.get(name)
    if (under !== undefined) return under
    const bringing = link.turns.run(() => this.#channel(link, channel, part)).finally(() => this.#under.delete(name))
    this.#under.set(name, bringing)
    return bringing
  }

  async #channel(link: RelayLink, channel: ChannelId, part: 'whole' | 'recent'): Promise<void> {
    const { connection } = link
    if (connection === null || this.#stopped) return
    try {
      // Records of a channel are judged by its charter, so that comes first.
      if (await this.#charter(link, channel)) await this.#catchUp.run(connection, channel, part)
      if (part === 'whole') this.#lookAgain(link, channel)
    } catch {
      // A relay that breaks off is met again at the next connection, or another has it.
    }
  }

  #lookAgain(link: RelayLink, channel: ChannelId): void {
    if (this.#stopped) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      void this.#once(link, channel, 'recent')
    }, SETTLED)
    this.#timers.add(timer)
  }

  async #charter({ connection }: RelayLink, channel: ChannelId): Promise<boolean> {
    try {
      if ((await this.#store.has(channel)) === 'body') return true
      return connection !== null && (await this.#catchUp.fetch(connection, channel, channel))
    } catch {
      // The next relay may have it.
      return false
    }
  }
}
