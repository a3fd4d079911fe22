// A relay among relays: keeps links to those that its host chose and to some that it was told of, catches up with them,
// and says in its claim which of them it reached itself. Gossip between them needs nothing of this file.

import type { PrivateKey } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import type { Store } from '@kith/store'
import { Bring } from './bring.ts'
import { Budget } from './budget.ts'
import type { Carried } from './carried.ts'
import type { CatchUp } from './catch-up.ts'
import { dayOf, type OtherRelay, type RelayClaim, type SignedClaim, signClaim } from './claim.ts'
import type { ChannelId } from '@kith/protocol'
import type { Inheritance } from './inheritance.ts'
import type { KnownRelay, KnownRelays } from './known-relays.ts'
import { Links } from './links.ts'
import type { OpenNetwork } from './network.ts'
import { peerOf } from './peer-of.ts'
import type { RelayLink } from './relay-link.ts'

/** Relays that are strangers to the host: enough that the network hangs together when the chosen ones die. */
const WANTED = 4
/** Each costs a connection, and a copy of what it hears first. */
const MAX_LINKS = 16
/** Live messages can be lost under load: so often everything is compared again, in milliseconds. */
const COMPARE_EVERY = 60 * 60_000
/** A fork's lists come one behind another: what they name is asked for once there was none for so long, milliseconds. */
const LISTS_CAME = 1000
/** Who introduces themselves with ever new keys writes to the disk and is remembered for a while: so few, from all. */
const INTRODUCED_AT_ONCE = 32
const INTRODUCED_A_SECOND = 0.2
/** Of those, the latest, with what a relay may bring live. */
const MAX_CALLERS = 64
/** All who introduced themselves tell as one. */
const STRANGERS = ''

export interface RelayPeersOptions {
  readonly store: Store
  /** Seconds. */
  readonly now: () => number
  readonly privateKey: PrivateKey
  readonly announce: readonly string[]
  readonly contact: string
  /** Where all its own addresses are near, strangers may name such ones too. */
  readonly isHome: boolean
  readonly open: OpenNetwork
  readonly known: KnownRelays
  readonly carried: Carried
  readonly catchUp: CatchUp
  readonly inheritance: Inheritance
  /** A chosen relay carries what is here for a child's sake alone: it is carried here too. */
  readonly adopt: (channel: ChannelId) => Promise<void>
}

export class RelayPeers {
  readonly #options: RelayPeersOptions
  readonly #links: Links
  readonly #bring: Bring
  /** Channels that were compared since a link was reached. */
  readonly #compared = new Map<RelayLink, Set<string>>()
  readonly #timer: ReturnType<typeof setInterval>
  readonly #introduced: Budget
  readonly #callers = new Set<string>()
  /** Forks whose lists are coming. */
  readonly #coming = new Map<string, ReturnType<typeof setTimeout>>()
  #claim: { readonly of: string; readonly signed: Promise<SignedClaim> } | null = null

  constructor(options: RelayPeersOptions) {
    const { catchUp, isHome, known, open, store } = options
    this.#options = options
    this.#introduced = new Budget(options.now, INTRODUCED_AT_ONCE, INTRODUCED_A_SECOND)
    this.#bring = new Bring(store, catchUp)
    this.#links = new Links({
      network: open.network,
      dials: open.dials,
      known,
      random: Math.random,
      wanted: WANTED,
      most: MAX_LINKS,
      introduce: () => this.claim(),
      near: isHome,
      events: {
        reached: (link) => this.#reached(link),
        lost: (link) => this.#compared.delete(link),
        greeted: (link) => this.#compare(link),
      },
    })
    this.#timer = setInterval(() => this.#compareAgain(), COMPARE_EVERY)
  }

  start(chosen: readonly string[]): void {
    for (const address of chosen) this.#links.name(address)
    this.#links.choose()
  }

  get reached(): number {
    return this.#links.open().length
  }

  /** Of those, the ones that the host chose. */
  get chosen(): number {
    return this.#links.open().filter(({ id }) => this.#options.known.get(id)?.named).length
  }

  /** Another relay came by itself and said who it is. */
  introduced(claim: RelayClaim): void {
    const peer = peerOf(claim.key)
    if (this.#introduced.take(STRANGERS) > 0 || peer === null) return
    this.#callers.delete(peer)
    this.#callers.add(peer)
    const [oldest] = this.#callers
    if (this.#callers.size > MAX_CALLERS && oldest !== undefined) this.#callers.delete(oldest)
    this.#links.learn(claim, STRANGERS)
  }

  /** Whether a peer came by itself and said that it is a relay. */
  called(peer: string): boolean {
    return this.#callers.has(peer)
  }

  /** A fork may have something to take along that other relays hold. */
  inherit(channel: ChannelId): void {
    const name = nameOf(channel)
    clearTimeout(this.#coming.get(name))
    const compare = (): void => {
      this.#coming.delete(name)
      for (const [link, compared] of this.#compared) {
        compared.delete(name)
        this.#compare(link)
      }
    }
    this.#coming.set(name, setTimeout(compare, LISTS_CAME))
  }

  /** Signed anew when something in it changed. */
  claim(): Promise<SignedClaim> {
    const { announce, carried, contact, now, open, privateKey } = this.#options
    const today = dayOf(now())
    // Those that this relay reached itself, today or yesterday.
    const recent = this.#options.known.all().filter(({ day, id }) => day >= today - 1 && !id.startsWith('/'))
    const of = JSON.stringify([today, carried.version, recent.map(({ addresses, id }) => [id, addresses])])
    if (this.#claim?.of !== of) {
      const addresses = announce.length === 0 ? [] : open.network.getMultiaddrs().map(String)
      const claim = { time: now(), contact, addresses, relays: recent.flatMap(otherRelay), channels: carried.list() }
      this.#claim = { of, signed: signClaim(claim, privateKey) }
    }
    return this.#claim.signed
  }

  /** @param end ends the connections, so that what is under way ends too */
  async stop(end: () => Promise<void>): Promise<void> {
    clearInterval(this.#timer)
    for (const timer of this.#coming.values()) clearTimeout(timer)
    this.#links.stop()
    await end()
    await this.#bring.stop()
    await this.#options.known.settled()
  }

  #reached(link: RelayLink): void {
    const { carried, known } = this.#options
    if (known.get(link.id)?.named) carried.choose(link.name)
    this.#compared.set(link, new Set())
    this.#compare(link)
  }

  #compareAgain(): void {
    for (const link of this.#links.open()) {
      this.#compared.set(link, new Set())
      this.#compare(link)
    }
  }

  /** What both carry, and what a chosen relay carries; each channel once while a link lasts, since gossip does the rest. */
  #compare(link: RelayLink): void {
    const compared = this.#compared.get(link)
    if (compared === undefined) return
    const { adopt, carried, inheritance, known } = this.#options
    const chosen = known.get(link.id)?.named ?? false
    for (const channel of link.channels) {
      // Who carries where a child comes from has what it takes along.
      for (const child of inheritance.childrenOf(channel))
        if (carried.has(child)) this.#bringOnce(link, child, compared)
      if (!(chosen || carried.has(channel) || carried.wants(channel))) continue
      if (inheritance.isOrigin(channel)) void adopt(channel)
      this.#bringOnce(link, channel, compared)
    }
  }

  #bringOnce(link: RelayLink, channel: ChannelId, compared: Set<string>): void {
    if (compared.has(nameOf(channel))) return
    compared.add(nameOf(channel))
    void this.#bring.channel(link, channel)
  }
}

function nameOf(channel: Uint8Array): string {
  return String.fromCharCode(...channel)
}

function otherRelay({ addresses, id }: KnownRelay): OtherRelay[] {
  const key = peerIdFromString(id).publicKey?.raw
  return key === undefined ? [] : [{ key, addresses }]
}
