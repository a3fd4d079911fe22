// Channels that a relay's host added: looked for at the relays of their invitations, again and again until they are here.
// From then on they are carried like every other.

import { multiaddr } from '@multiformats/multiaddr'
import type { Carried } from './carried.ts'
import type { CatchUp } from './catch-up.ts'
import type { WantedChannel } from './chosen-channels.ts'
import type { Network } from './network.ts'
import { readAddress } from './relay-address.ts'
import type { Ways } from './ways.ts'

/** A relay on a bad network gets this long, in milliseconds. */
const DIAL_TIMEOUT = 15_000
/** Nobody waits at a screen; the relays of an invitation may be down for a day. Milliseconds. */
const LOOK_EVERY = 10 * 60_000

export interface WantedParts {
  readonly network: Network
  readonly dials: Ways['dials']
  readonly carried: Carried
  readonly catchUp: CatchUp
}

export class Wanted {
  readonly #parts: WantedParts
  readonly #channels: readonly WantedChannel[]
  readonly #timer: ReturnType<typeof setInterval>
  #looking: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(parts: WantedParts, channels: readonly WantedChannel[]) {
    this.#parts = parts
    this.#channels = channels
    this.#looking = this.#look()
    this.#timer = setInterval(() => void (this.#looking = this.#look()), LOOK_EVERY)
    this.#timer.unref()
  }

  /** @returns when what was under way is over; end the connections before */
  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    await this.#looking
  }

  async #look(): Promise<void> {
    await this.#looking
    for (const { channel, relays } of this.#channels) {
      const known = relays.flatMap((text) => readAddress(text) ?? []).filter(this.#parts.dials)
      for (const { text } of known) await this.#ask(text, channel)
    }
  }

  async #ask(address: string, channel: WantedChannel['channel']): Promise<void> {
    const { carried, catchUp, network } = this.#parts
    if (this.#stopped || carried.has(channel)) return
    try {
      const connection = await network.dial(multiaddr(address), { signal: AbortSignal.timeout(DIAL_TIMEOUT) })
      if (await catchUp.fetch(connection, channel, channel)) await catchUp.run(connection, channel)
    } catch {
      // The next relay of the invitation, or the next look.
    }
  }
}
