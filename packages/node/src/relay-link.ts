// A link to one relay: dialled again and again, greeted with hello, and told of as reached or not.

import { type ChannelId, KithError } from '@kith/protocol'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import type { RelayClaim, SignedClaim } from './claim.ts'
import { type Hello, hello } from './hello.ts'
import type { Network } from './network.ts'
import { LASTING, Redial } from './redial.ts'
import { type AddressKind, readAddress } from './relay-address.ts'
import { Turns } from './turns.ts'

/** A dial to a relay takes some 300 ms; a phone on a bad network gets this long, in milliseconds. */
const DIAL_TIMEOUT = 15_000
/** A channel that somebody starts shows on an open Welcome within this time, in milliseconds. */
const HELLO_EVERY = 30_000
/** Half of the streams that a relay allows; most of the time one link is the bottleneck anyway. */
const CATCH_UPS = 4
/** WebRTC-direct is for relays that have no certificate for a name; it is tried when nothing else answers. */
const ORDER: readonly AddressKind[] = ['ws', 'tcp', 'webrtc']

export interface RelayLinkOptions {
  /** Peer id, or an address while that is not known. */
  readonly id: string
  /** Read anew for each dial. */
  readonly addresses: (id: string) => readonly string[]
  readonly network: Network
  /** 0 to 1. */
  readonly random: () => number
  /** The longest pause between two dials, read anew for each, in milliseconds. */
  readonly longestWait: () => number
  /** Dials that failed before this link was made. */
  readonly failures: number
  /** A relay's own claim, by which it introduces itself. */
  readonly introduce: (() => Promise<SignedClaim>) | null
  /** Dial although the relay is connected by itself: what it says of its addresses is to be seen. */
  readonly force: boolean
  readonly events: RelayLinkEvents
}

export interface RelayLinkEvents {
  /** Reached, and its hello is in. */
  readonly reached: (link: RelayLink) => void
  readonly lost: (link: RelayLink) => void
  readonly greeted: (link: RelayLink) => void
  readonly failed: (link: RelayLink) => void
}

export class RelayLink {
  /** For catch-up, of which there may be as much as there are channels. */
  readonly turns = new Turns(CATCH_UPS)
  /** Peer id, or an address until the relay behind it was met. */
  id: string
  readonly #options: RelayLinkOptions
  readonly #redial: Redial
  #connection: Connection | null = null
  #hello: Hello | null = null
  #timer: ReturnType<typeof setInterval> | null = null
  #since = 0
  #stopped = false

  constructor(options: RelayLinkOptions) {
    this.#options = options
    this.id = options.id
    const { failures, longestWait, random } = options
    this.#redial = new Redial({ dial: () => this.#dial(), gone: () => this.#gone(), random, longestWait, failures })
  }

  /** null while it is not reached. */
  get connection(): Connection | null {
    return this.#connection
  }

  /** The relay's peer id: its name in journeys. '' while it is not reached. */
  get name(): string {
    return this.#connection?.remotePeer.toString() ?? ''
  }

  get claim(): RelayClaim | null {
    return this.#hello?.claim ?? null
  }

  get channels(): readonly ChannelId[] {
    return this.claim?.channels.map(({ channel }) => channel) ?? []
  }

  get peerTime(): number | null {
    return this.#hello?.peerTime ?? null
  }

  /** Whether the connection is, or was when it was lost, more than one that is hung up on at once. */
  get lasting(): boolean {
    return performance.now() - this.#since >= LASTING
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
      const answer = await this.#ask(connection)
      if (this.#connection !== connection) return
      this.#hello = answer
    } catch {
      connection.abort(new Error('no hello'))
      return
    }
    this.#options.events.greeted(this)
  }

  /** A connection that is there stays: another link may use it. */
  stop(): void {
    this.#redial.stop()
    this.#stopped = true
    if (this.#timer !== null) clearInterval(this.#timer)
  }

  async #ask(connection: Connection): Promise<Hello> {
    return hello(connection, (await this.#options.introduce?.()) ?? null, this.#hello)
  }

  async #dial(): Promise<void> {
    const { events } = this.#options
    let connection: Connection | null = null
    try {
      connection = await this.#connect()
      if (!this.#stopped) this.#hello = await this.#ask(connection)
      if (this.#stopped) throw new KithError('KITH_STOPPED', 'This relay is not wanted any more.')
      if (connection.status !== 'open') throw new KithError('KITH_RELAY_SILENT', 'The relay closed at once.')
    } catch (cause) {
      connection?.abort(new Error('no hello'))
      if (!this.#stopped) events.failed(this)
      throw cause
    }
    this.#connection = connection
    this.#since = performance.now()
    this.#timer = setInterval(() => void this.greet(), HELLO_EVERY)
    // First reached: from then on it goes by its peer id.
    events.reached(this)
    if (!this.#stopped) events.greeted(this)
  }

  /** The first of its addresses that answers, the plainest kind first. */
  async #connect(): Promise<Connection> {
    const { addresses, force, network } = this.#options
    const known = addresses(this.id).flatMap((text) => readAddress(text) ?? [])
    const peer = known.find((each) => each.peer !== null)?.peer ?? (this.id.startsWith('/') ? null : this.id)
    let failure: unknown = new Error('no address')
    for (const kind of ORDER) {
      const group = known.filter((each) => each.kind === kind)
      if (group.length === 0) continue
      const named = group.map((each) =>
        multiaddr(each.peer === null && peer !== null ? `${each.text}/p2p/${peer}` : each.text),
      )
      try {
        return await network.dial(named, { signal: AbortSignal.timeout(DIAL_TIMEOUT), force })
      } catch (cause) {
        failure = cause
      }
    }
    throw failure
  }

  #gone(): Promise<void> {
    const connection = this.#connection
    return new Promise((resolve) => {
      const done = (): void => {
        if (this.#timer !== null) clearInterval(this.#timer)
        this.#connection = null
        this.#hello = null
        this.#options.events.lost(this)
        resolve()
      }
      if (connection === null || connection.status !== 'open') done()
      else connection.addEventListener('close', done, { once: true })
    })
  }
}
