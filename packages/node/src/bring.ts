// Catch-ups over links: some at a time on each, the same channel not twice at a time, its charter first.

import type { ChannelId } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { CatchUp } from './catch-up.ts'
import type { RelayLink } from './relay-link.ts'

export class Bring {
  readonly #store: Store
  readonly #catchUp: CatchUp
  /** Under way or waiting, by relay and channel. */
  readonly #under = new Map<string, Promise<void>>()
  #stopped = false

  constructor(store: Store, catchUp: CatchUp) {
    this.#store = store
    this.#catchUp = catchUp
  }

  /** Resolves when what the relay has of the channel is here, or could not be brought. */
  channel(link: RelayLink, channel: ChannelId): Promise<void> {
    const name = link.id + String.fromCharCode(...channel)
    const under = this.#under.get(name)
    if (under !== undefined) return under
    const bringing = link.turns.run(() => this.#channel(link, channel)).finally(() => this.#under.delete(name))
    this.#under.set(name, bringing)
    return bringing
  }

  /** @returns true when the charter is here */
  charter(link: RelayLink, channel: ChannelId): Promise<boolean> {
    return link.turns.run(() => this.#charter(link, channel))
  }

  /** Starts nothing more. @returns when what was under way is over; end the connections before */
  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.allSettled(this.#under.values())
  }

  async #channel(link: RelayLink, channel: ChannelId): Promise<void> {
    const { connection } = link
    if (connection === null || this.#stopped) return
    try {
      // Records of a channel are judged by its charter, so that comes first.
      if (await this.#charter(link, channel)) await this.#catchUp.run(connection, channel)
    } catch {
      // A relay that breaks off is met again at the next connection, or another has it.
    }
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
