// A client's link to one relay: dialled again and again, greeted with hello, and told of as reached or not.

import type { ChannelId } from '@kith/protocol'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { type Hello, hello } from './hello.ts'
import type { Network } from './network.ts'
import { Redial } from './redial.ts'

/** A dial to a relay takes some 300 ms; a phone on a bad network gets this long, in milliseconds. */
const DIAL_TIMEOUT = 15_000
/** A channel that somebody starts shows on an open Welcome within this time, in milliseconds. */
const HELLO_EVERY = 30_000

export interface RelayLinkEvents {
  /** Reached, and its hello is in. */
  readonly reached: (link: RelayLink) => void
  readonly lost: (link: RelayLink) => void
  readonly greeted: (link: RelayLink) => void
}

export class RelayLink {
  readonly address: string
  readonly #network: Network
  readonly #events: RelayLinkEvents
  readonly #redial: Redial
  #connection: Connection | null = null
  #hello: Hello | null = null
  #timer: ReturnType<typeof setInterval> | null = null

  constructor(address: string, network: Network, random: () => number, events: RelayLinkEvents) {
    this.address = address
    this.#network = network
    this.#events = events
    this.#redial = new Redial({ dial: () => this.#dial(), gone: () => this.#gone(), random })
  }

  /** null while it is not reached. */
  get connection(): Connection | null {
    return this.#connection
  }

  /** The relay's peer id: its name in journeys. */
  get name(): string {
    return this.#connection?.remotePeer.toString() ?? ''
  }

  get channels(): readonly ChannelId[] {
    return this.#hello?.channels ?? []
  }

  get peerTime(): number | null {
    return this.#hello?.peerTime ?? null
  }

  poke(): void {
    this.#redial.poke()
  }

  /** The device says that it has no network: whatever looks open is not. */
  cut(): void {
    this.#redial.pause()
    this.#connection?.abort(new Error('offline'))
  }

  /** Asks again what it carries. */
  async greet(): Promise<void> {
    if (this.#connection === null) return
    this.#hello = await hello(this.#connection)
    this.#events.greeted(this)
  }

  stop(): void {
    this.#redial.stop()
    if (this.#timer !== null) clearInterval(this.#timer)
  }

  async #dial(): Promise<void> {
    const connection = await this.#network.dial(multiaddr(this.address), { signal: AbortSignal.timeout(DIAL_TIMEOUT) })
    try {
      this.#hello = await hello(connection)
    } catch (cause) {
      connection.abort(new Error('no hello'))
      throw cause
    }
    if (connection.status !== 'open') throw new Error('closed at once')
    this.#connection = connection
    this.#timer = setInterval(() => {
      this.greet().catch(() => connection.abort(new Error('no hello')))
    }, HELLO_EVERY)
    this.#events.reached(this)
    this.#events.greeted(this)
  }

  #gone(): Promise<void> {
    const connection = this.#connection
    return new Promise((resolve) => {
      const done = (): void => {
        if (this.#timer !== null) clearInterval(this.#timer)
        this.#connection = null
        this.#hello = null
        this.#events.lost(this)
        resolve()
      }
      if (connection === null || connection.status !== 'open') done()
      else connection.addEventListener('close', done, { once: true })
    })
  }
}
