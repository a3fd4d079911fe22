// A relay: carries channels for others. Joins the topic of each charter that it holds, takes pushes, answers hello and
// catch-up, hands what was pushed to the mesh, and keeps up with the relays that it knows (relay-peers.ts).

import { CHARTER, type ChannelId, home, INHERIT, type PersonaKey, type VerifiedRecord } from '@kith/protocol'
import type { Authority } from '@kith/authority'
import type { LocalWrites, Store } from '@kith/store'
import type { PeerId, PrivateKey } from '@libp2p/interface'
import { admit, isSealed, type PushVerdict, TAKES } from './admission.ts'
import { type BlockList, Blocks } from './blocks.ts'
import { Budget } from './budget.ts'
import { Carried, type CharterPolicy } from './carried.ts'
import { pagedCatchUp, serveCatchUp } from './catch-up.ts'
import { readChosen } from './chosen-channels.ts'
import { dayOf } from './claim.ts'
import { isEstablished } from './established.ts'
import { Folds } from './folds.ts'
import { Gossip } from './gossip.ts'
import { Guests } from './guests.ts'
import { serveHello } from './hello.ts'
import { Inheritance } from './inheritance.ts'
import { Ingest, type Ingested, type Origin } from './ingest.ts'
import { KnownRelays } from './known-relays.ts'
import { Ledger } from './ledger.ts'
import { LiveDoor } from './live-door.ts'
import { CALLER, PERSON, RELAY, type Share } from './live-shares.ts'
import { LiveTable } from './live-table.ts'
import { serveMeet } from './meet.ts'
import { openNetwork, type OpenNetwork } from './network.ts'
import { servePush } from './push.ts'
import { isNear, readAddress } from './relay-address.ts'
import { RelayPeers } from './relay-peers.ts'
import { ReportQuota } from './report-quota.ts'
import { Wanted } from './wanted.ts'

export interface RelayOptions extends CharterPolicy {
  readonly store: Store
  /** Seconds. */
  readonly now: () => number
  readonly privateKey: PrivateKey
  /** Multiaddrs to listen on: `/ip4/…/tcp/…/ws` (behind the web server), `/ip4/…/tcp/…`, `/ip4/…/udp/…/webrtc-direct`. */
  readonly listen: readonly string[]
  /** Multiaddrs under which others reach it, best first; one for WebRTC gets its certificate's hash by itself. */
  readonly announce: readonly string[]
  /** Multiaddrs of relays that its host chose to work with, with or without `/p2p/…`. */
  readonly peers: readonly string[]
  /** The host's words for whoever wants to reach them, at most 200 bytes; '' for none. */
  readonly contact: string
  /** Directory of the WebRTC certificate; null: it does not listen on WebRTC. */
  readonly certificates: string | null
  /** What the host does not have here, from the first moment on; `block` says the same anew, and takes it off the disk. */
  readonly blocked?: BlockList
  /** What `authority` answers for a channel that was asked about may be another. */
  readonly authorityChanged?: (channel: ChannelId) => void
}

/** Folds in memory: some are asked at each push, and one is read from the disk in milliseconds. */
const MAX_FOLDS = 256
/** A person writes some records a minute; a whole evening offline fits the burst. */
const PUSH_BURST = 120
const PUSH_A_SECOND = 0.5

interface Parts {
  readonly open: OpenNetwork
  readonly ingest: Ingest
  readonly ledger: Ledger
  readonly blocks: Blocks
  readonly carried: Carried
  readonly folds: Folds
  readonly inheritance: Inheritance
  readonly peers: RelayPeers
  readonly door: LiveDoor
}

export class RelayNode {
  readonly #open: OpenNetwork
  readonly #blocks: Blocks
  readonly #folds: Folds
  readonly #gossip: Gossip
  readonly #inheritance: Inheritance
  readonly #ingest: Ingest
  readonly #ledger: Ledger
  readonly #carried: Carried
  readonly #peers: RelayPeers
  #wanted: Wanted | null = null
  #stopped = false

  static async start(options: RelayOptions): Promise<RelayNode> {
    const { now, store } = options
    const ledger = new Ledger(now)
    const chosenChannels = await readChosen(store)
    // What was cut off while the host gave it up.
    for (const channel of chosenChannels.givenUp) if ((await store.count(channel)) > 0) await store.remove(channel)
    const carried = new Carried(options, now, chosenChannels)
    const { authorityChanged = () => undefined } = options
    const folds = new Folds(store, authorityChanged, MAX_FOLDS)
    const inheritance = await Inheritance.open(store)
    const channels = (): ChannelId[] => [...carried.list().map(({ channel }) => channel), ...inheritance.origins()]
    const blocks = new Blocks(store, channels, (channel) => folds.forget(channel))
    const quota = new ReportQuota(now)
    const guests = new Guests(store, now)
    const admits = async (record: VerifiedRecord, sender: string): Promise<PushVerdict> => {
      if (record.kind === CHARTER) return TAKES
      if (inheritance.isOrigin(home(record))) {
        return (await inheritance.follows(record)) ? TAKES : { takes: false, why: 'later' }
      }
      const fold = await folds.of(home(record))
      const verdict = admit(record, fold, now())
      if (!verdict.takes) return verdict
      if (isSealed(record) && !quota.take(sender, record.channel)) return { takes: false, why: 'later' }
      return guests.admit(record, fold, sender)
    }
    const ingest = new Ingest({
      store,
      now,
      admits,
      isBlocked: (record) => blocks.isBlocked(record),
      admitsCharter: (charter, sender) => carried.admit(charter, sender),
      askedAgain: async (charter, sender) => {
        const place = inheritance.isOrigin(home(charter)) ? carried.admit(charter, sender) : 'never'
        if (place === 'yes') await node.#adopt(home(charter))
      },
    })
    ingest.onStored((record) => folds.take(record))
    blocks.set(options.blocked ?? { records: [], personas: [] })
    const isHome = options.announce.flatMap((text) => readAddress(text) ?? []).every(isNear)
    const named = [...options.peers, ...chosenChannels.wanted.flatMap(({ relays }) => relays)]
    const chosen = new Set(named.map((text) => readAddress(text)?.host))
    const mayBeNear = (name: string): boolean => isHome || chosen.has(name)
    const open = await openNetwork({ role: 'relay', ledger, ...options, mayBeNear })
    const { network } = open
    const known = await KnownRelays.open(store, now)
    const catchUp = pagedCatchUp(store, ingest, ledger, inheritance)
    const adopt = (channel: ChannelId): Promise<void> => node.#adopt(channel)
    const peers = new RelayPeers({ ...options, isHome, open, known, carried, catchUp, inheritance, adopt })
    const established = (channel: ChannelId, key: PersonaKey) => isEstablished(store, channel, key, now())
    const door = new LiveDoor({ table: new LiveTable(), now, isEstablished: established })
    const node: RelayNode = new RelayNode({ open, ingest, ledger, blocks, carried, folds, inheritance, peers, door })
    for (const { record } of await store.charters()) {
      const channel = home(record)
      await inheritance.lineage(channel)
      if (inheritance.isOrigin(channel)) continue
      const [newest] = await store.ids(channel, { limit: 1 })
      node.#carry(channel, newest === undefined || newest.time === record.time ? 0 : dayOf(newest.time))
    }
    const budget = new Budget(now, PUSH_BURST, PUSH_A_SECOND)
    await servePush({ libp2p: network, ingest, ledger, budget, now, charterBits: options.charterBits })
    await serveHello({
      libp2p: network,
      ledger,
      now,
      claim: () => peers.claim(),
      introduced: (claim) => peers.introduced(claim),
    })
    await serveCatchUp(network, ledger, store)
    await serveMeet(network, ledger, now, Math.random)
    peers.start(options.peers)
    node.#wanted = new Wanted({ network, dials: open.dials, carried, catchUp }, chosenChannels.wanted)
    return node
  }

  private constructor({ blocks, carried, door, folds, inheritance, ingest, ledger, open, peers }: Parts) {
    this.#open = open
    this.#blocks = blocks
    this.#folds = folds
    this.#inheritance = inheritance
    this.#ingest = ingest
    this.#ledger = ledger
    this.#carried = carried
    this.#peers = peers
    const shareOf = (peer: PeerId): Share => this.#shareOf(peer)
    this.#gossip = new Gossip(open.network, ingest, ledger, { door, shareOf, handsOn: true })
    ingest.onStored((record, origin) => this.#stored(record, origin))
  }

  get network(): OpenNetwork['network'] {
    return this.#open.network
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

  /** Other relays that are reached now. */
  get peers(): number {
    return this.#peers.reached
  }

  /** Of those, the ones that its host chose. */
  get chosenPeers(): number {
    return this.#peers.chosen
  }

  /** The debt that a peer has run up; 0 for an honest one. */
  debt(peer: string): number {
    return this.#ledger.debt(peer)
  }

  /** Who looks after a carried channel and what they decided, by all that is held; null where it is not carried. */
  async authority(channel: ChannelId): Promise<Authority | null> {
    return this.#carried.has(channel) ? (await this.#folds.of(channel)).authority : null
  }

  /**
   * Sets what the host does not have here. None of it is let in again; what is held goes from the disk.
   * @returns how many records lost their bodies, once they are gone
   */
  block(list: BlockList): Promise<number> {
    this.#blocks.set(list)
    return this.#blocks.apply()
  }

  /** Writes records of the host's own through the same door, in one batch. */
  write(messages: readonly Uint8Array[], extra: LocalWrites): Promise<Ingested[]> {
    return this.#ingest.take(messages, { origin: 'local', extra })
  }

  /** Ends connections and timers; the store stays the caller's to close. */
  async stop(): Promise<void> {
    this.#stopped = true
    const stopped = this.#wanted?.stop()
    await this.#peers.stop(() => this.#open.stop())
    await stopped
    await this.#blocks.stop()
  }

  /** A relay dials relays alone; who comes by itself and says that it is one may be one. */
  #shareOf(peer: PeerId): Share {
    if (this.network.getConnections(peer).some(({ direction }) => direction === 'outbound')) return RELAY
    return this.#peers.called(peer.toString()) ? CALLER : PERSON
  }

  /** What a channel takes along may be at a relay that is reached. */
  async #inherit(record: VerifiedRecord): Promise<void> {
    try {
      await this.#inheritance.stored(record)
      const ancestors = await this.#inheritance.lineage(home(record))
      if (ancestors.length > 0 && !this.#stopped) this.#peers.inherit(home(record))
    } catch {
      // The store is closing, or fails: the next comparison takes it in.
    }
  }

  /** From now on it is carried for its own sake. */
  async #adopt(channel: ChannelId): Promise<void> {
    await this.#inheritance.adopt(channel)
    if (!this.#stopped) this.#carry(channel, 0)
  }

  #carry(channel: ChannelId, day: number): void {
    this.#carried.add(channel, day)
    this.#gossip.join(channel)
  }

  #stored(record: VerifiedRecord, origin: Origin): void {
    // The record is durable; at the next start its channel is carried.
    if (this.#stopped) return
    const channel = home(record)
    // Of where a child comes from only what is inherited is here, and nobody is told of it.
    if (this.#inheritance.isOrigin(channel)) return
    this.#carry(channel, record.kind === CHARTER ? 0 : dayOf(record.time))
    if (record.kind === CHARTER || record.kind === INHERIT) void this.#inherit(record)
    if (origin === 'push' || origin === 'local') {
      this.#gossip.publish(channel, record).catch(() => {
        // A full send buffer loses one live copy; the record is durable and catch-up brings it.
      })
    }
  }
}
