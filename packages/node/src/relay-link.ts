// A client's link to one relay: dialled again and again, greeted with hello, and told of as reached or not.

import type { ChannelId } from '@kith/protocol'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { type Hello, hello } from './hello.ts'
import type { Network } from './network.ts'
import { Redial } from './redial.ts'
import { Turns } from './turns.ts'

/** A dial to a relay takes some 300 ms; a phone on a bad network gets this long, in milliseconds. */
const DIAL_TIMEOUT = 15_000
/** A channel that somebody starts shows on an open Welcome within this time, in milliseconds. */
const HELLO_EVERY = 30_000
/** Half of the streams that a relay allows; most of the time one link is the bottleneck anyway. */
const CATCH_UPS = 4
/** A WebSocket. No `/dnsaddr`, which is looked up elsewhere, and no circuit through others. */
const SHAPE = /^(ip4|ip6|dns|dns4|dns6) tcp (ws|wss|tls ws|tls sni ws)( p2p)?$/
const HOST = /^[\w.:-]{1,253}$/

/** False for anything that is not a relay's multiaddr: addresses come from invitations and web pages. */
export function isRelayAddress(address: string): boolean {
  try {
    const parsed = multiaddr(address)
    const parts = parsed.getComponents()
    // The bytes tell whether a peer id is one.
    return (
      parsed.bytes.length > 0 && SHAPE.test(parts.map(({ name }) => name).join(' ')) && HOST.test(parts[0]?.value ?? '')
    )
  } catch {
    return false
  }
}

export interface RelayLinkEvents {
  /** Reached, and its hello is in. */
  readonly reached: (link: RelayLink) => void
  readonly lost: (link: RelayLink) => void
  readonly greeted: (link: RelayLink) => void
}

export class RelayLink {
  readonly address: string
  /** For catch-up, of which there may be as much as there are channels. */
  readonly turns = new Turns(CATCH_UPS)
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

  /** Asks again what it carries. A relay that does not answer is dropped, and dialled again. */
  async greet(): Promise<void> {
    const connection = this.#connection
    if (connection === null) return
    try {
      const answer = await hello(connection)
      if (this.#connection !== connection) return
      this.#hello = answer
    } catch {
      connection.abort(new Error('no hello'))
      return
    }
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
    this.#timer = setInterval(() => void this.greet(), HELLO_EVERY)
    this.#events.greeted(this)
    this.#events.reached(this)
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
