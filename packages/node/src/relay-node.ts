// A relay: carries channels for others. Joins the topic of each charter that it holds, takes pushes, answers hello and
// catch-up, and hands what was pushed to the mesh.

import { type ChannelId, home, type VerifiedRecord } from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import type { PrivateKey } from '@libp2p/interface'
import { Budget } from './budget.ts'
import { Carried, type CharterPolicy } from './carried.ts'
import { serveCatchUp } from './catch-up.ts'
import { Gossip } from './gossip.ts'
import { serveHello } from './hello.ts'
import { Ingest, type Ingested, type Origin } from './ingest.ts'
import { Ledger } from './ledger.ts'
import { createNetwork, type Network } from './network.ts'
import { servePush } from './push.ts'

export interface RelayOptions extends CharterPolicy {
  readonly store: Store
  /** Seconds. */
  readonly now: () => number
  readonly privateKey: PrivateKey
  /** Multiaddrs to listen on: `/ip4/…/tcp/…/ws` (behind the web server), `/ip4/…/tcp/…`, `/ip4/…/udp/…/webrtc-direct`. */
  readonly listen: readonly string[]
  /** Multiaddrs under which others reach it, best first; one that ends in `/webrtc-direct` gets the certificate's hash. */
  readonly announce: readonly string[]
  /** Multiaddrs of relays that this host chose to work with, with or without `/p2p/…`. */
  readonly peers: readonly string[]
  /** Words of the host for whoever wants to reach them, ≤ 200 bytes; '' for none. */
  readonly contact: string
  /** Directory for the WebRTC certificate (keychain and datastore). */
  readonly certificates: string
}

/** A person writes some records a minute; a whole evening offline fits the burst. */
const PUSH_BURST = 120
const PUSH_A_SECOND = 0.5

export class RelayNode {
  readonly network: Network
  readonly #gossip: Gossip
  readonly #ingest: Ingest
  readonly #ledger: Ledger
  readonly #carried: Carried
  #stopped = false

  static async start(options: RelayOptions): Promise<RelayNode> {
    const { now, store } = options
    const ledger = new Ledger(now)
    const carried = new Carried(options, now)
    const ingest = new Ingest({ store, now, admitsCharter: (charter, sender) => carried.admit(charter, sender) })
    const network = await createNetwork({ role: 'relay', ledger, ...options })
    const node = new RelayNode(network, ingest, ledger, carried)
    for (const { record } of await store.charters()) node.#carry(home(record))
    const budget = new Budget(now, PUSH_BURST, PUSH_A_SECOND)
    await servePush({ libp2p: network, ingest, ledger, budget, now, charterBits: options.charterBits })
    await serveHello(network, ledger, now, () => carried.list())
    await serveCatchUp(network, ledger, store)
    return node
  }

  private constructor(network: Network, ingest: Ingest, ledger: Ledger, carried: Carried) {
    this.network = network
    this.#ingest = ingest
    this.#ledger = ledger
    this.#carried = carried
    this.#gossip = new Gossip(network, ingest, ledger)
    ingest.onStored((record, origin) => this.#stored(record, origin))
  }

  /** Multiaddrs under which it is reached, with its peer id. */
  get addresses(): string[] {
    return this.network.getMultiaddrs().map(String)
  }

  get channels(): number {
    return this.#carried.size
  }

  get connections(): number {
    return this.network.getConnections().length
  }

  /** The debt that a peer has run up; 0 for an honest one. */
  debt(peer: string): number {
    return this.#ledger.debt(peer)
  }

  /** Writes records of the host's own through the same door, in one batch. */
  write(messages: readonly Uint8Array[], extra: LocalWrites): Promise<Ingested[]> {
    return this.#ingest.take(messages, { origin: 'local', extra })
  }

  /** Ends connections and timers; the store stays the caller's to close. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.network.stop()
  }

  #carry(channel: ChannelId): void {
    this.#carried.add(channel)
    this.#gossip.join(channel)
  }

  #stored(record: VerifiedRecord, origin: Origin): void {
    // The record is durable; at the next start its channel is carried.
    if (this.#stopped) return
    const channel = home(record)
    this.#carry(channel)
    if (origin === 'push' || origin === 'local') {
      this.#gossip.publish(channel, record).catch(() => {
        // A full send buffer loses one live copy; the record is durable and catch-up brings it.
      })
    }
  }
}
