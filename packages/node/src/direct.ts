// Direct connections between people, for those who want them: met through a relay (meet.ts), set up over its circuit,
// then by WebRTC without it. Each side sees the other's network address and channels. Few at a time, with back-off.

import type { ChannelId } from '@kith/protocol'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import type { Links } from './links.ts'
import { meet } from './meet.ts'
import type { Network } from './network.ts'
import { peerOf } from './peer-of.ts'
import type { RelayLink } from './relay-link.ts'

/** Enough to hear of everything while the relays are away. */
const MAX_NEIGHBOURS = 6
/** Others come and go, in milliseconds. */
const MEET_EVERY = 15_000
/** Channels are followed and places found one after the other, in milliseconds. */
const SOON = 300
/** A circuit, an offer, an answer and a handshake, in milliseconds. */
const DIAL_TIMEOUT = 20_000
/** Somebody who cannot be reached is tried again after this, then ever later, in milliseconds. */
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 30 * 60_000
/** Peers that are remembered as hard to reach. */
const MAX_REMEMBERED = 256

interface Failed {
  readonly until: number
  readonly wait: number
}

export class Direct {
  readonly #network: Network
  readonly #links: Links
  readonly #followed: () => readonly ChannelId[]
  readonly #timer: ReturnType<typeof setInterval>
  #soon: ReturnType<typeof setTimeout> | null = null
  readonly #dialling = new Set<string>()
  readonly #failed = new Map<string, Failed>()
  #stopped = false

  constructor(network: Network, links: Links, followed: () => readonly ChannelId[]) {
    this.#network = network
    this.#links = links
    this.#followed = followed
    this.#timer = setInterval(() => this.look(), MEET_EVERY)
    // A place at a relay is what lets others call; it comes some time after the relay.
    network.addEventListener('self:peer:update', () => this.look())
  }

  /** People that are connected now, without a relay between. */
  get neighbours(): number {
    // Not whoever is no relay: one that is only just being reached is none yet.
    const direct = this.#network.getConnections().filter((connection) => isDirect([connection]))
    return new Set(direct.map(({ remotePeer }) => remotePeer.toString())).size
  }

  /** Reached relays that hold a place for this node. */
  get calledAt(): number {
    return this.#links.open().filter(({ name }) => this.#isCalledAt(name)).length
  }

  /** Soon, and once for several reasons. */
  look(): void {
    // The network tells of its own end too.
    if (this.#stopped) return
    this.#soon ??= setTimeout(() => {
      this.#soon = null
      for (const link of this.#links.open()) void this.#lookThrough(link)
    }, SOON)
  }

  stop(): void {
    this.#stopped = true
    clearInterval(this.#timer)
    if (this.#soon !== null) clearTimeout(this.#soon)
  }

  async #lookThrough(link: RelayLink): Promise<void> {
    const { connection, name } = link
    const channels = this.#followed()
    if (connection === null || channels.length === 0 || this.neighbours >= MAX_NEIGHBOURS) return
    // Who cannot be called is of no use to those who are told of them.
    if (!this.#isCalledAt(name)) return
    try {
      const keys = await meet(connection, channels)
      await Promise.all(keys.map((key) => this.#dial(link, peerOf(key))))
    } catch {
      // The relay does not answer now; it is asked again.
    }
  }

  async #dial(link: RelayLink, peer: string | null): Promise<void> {
    if (peer === null || peer === this.#network.peerId.toString() || this.#dialling.has(peer)) return
    if (this.neighbours + this.#dialling.size >= MAX_NEIGHBOURS || this.#isConnected(peer)) return
    if ((this.#failed.get(peer)?.until ?? 0) > Date.now()) return
    const relay = link.connection?.remoteAddr.toString().replace(/\/p2p\/[^/]+$/, '')
    this.#dialling.add(peer)
    try {
      const through = multiaddr(`${relay}/p2p/${link.name}/p2p-circuit/webrtc/p2p/${peer}`)
      await this.#network.dial(through, { signal: AbortSignal.timeout(DIAL_TIMEOUT) })
      this.#failed.delete(peer)
    } catch {
      this.#note(peer)
    } finally {
      this.#dialling.delete(peer)
    }
  }

  #isCalledAt(relay: string): boolean {
    return this.#network.getMultiaddrs().some((address) => address.toString().includes(`/p2p/${relay}/p2p-circuit`))
  }

  #isConnected(peer: string): boolean {
    return this.#network
      .getConnections()
      .some(({ limits, remotePeer }) => limits === undefined && remotePeer.toString() === peer)
  }

  #note(peer: string): void {
    const wait = Math.min(LONGEST_WAIT, 2 * (this.#failed.get(peer)?.wait ?? FIRST_WAIT / 2))
    this.#failed.delete(peer)
    this.#failed.set(peer, { until: Date.now() + wait, wait })
    const oldest = this.#failed.keys().next().value
    if (this.#failed.size > MAX_REMEMBERED && oldest !== undefined) this.#failed.delete(oldest)
  }
}

/** Whether one of the connections leads to a person, without a relay between. */
export function isDirect(connections: readonly Connection[]): boolean {
  return connections.some(({ remoteAddr }) => remoteAddr.toString().includes('/webrtc/'))
}
