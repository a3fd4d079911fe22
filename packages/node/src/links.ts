// The links to relays that are kept now: chosen from those that are known, chosen again whenever one is reached, lost,
// or tells of others. One link for each relay, whatever its addresses.

import { Budget } from './budget.ts'
import { type Candidate, choose } from './choice.ts'
import type { RelayClaim, SignedClaim } from './claim.ts'
import type { KnownRelay, KnownRelays } from './known-relays.ts'
import type { Network } from './network.ts'
import { peerOf } from './peer-of.ts'
import { isNear, operatorOf, readAddress } from './relay-address.ts'
import { RelayLink } from './relay-link.ts'
import type { Ways } from './ways.ts'

/** While no relay is reached a person waits; a thousand browsers do not storm a relay that restarts. Milliseconds. */
const LONGEST_WAIT_ALONE = 20_000
/** While others are reached a phone's battery counts more. */
const LONGEST_WAIT = 60_000
/** One that nobody trusted named may send its callers elsewhere: while others are reached it waits for long. */
const LONGEST_WAIT_LEARNED = 10 * 60_000
/**
 * Relays that were merely told of and never reached: so many are tried at once, then one a minute, each seldom. Who tells
 * lies could send everybody who hears them to somebody else's door.
 */
const TRIALS_AT_ONCE = 8
const TRIALS_A_SECOND = 1 / 60
const ALL = ''

export interface LinksOptions {
  readonly network: Network
  readonly dials: Ways['dials']
  readonly known: KnownRelays
  /** 0 to 1. */
  readonly random: () => number
  /** Different hosts that are enough. */
  readonly wanted: number
  /** Connections at the most. */
  readonly most: number
  readonly introduce: (() => Promise<SignedClaim>) | null
  /** Whether addresses on this computer and in private networks are believed when strangers name them. */
  readonly near: boolean
  readonly events: LinksEvents
}

export interface LinksEvents {
  readonly reached: (link: RelayLink) => void
  readonly lost: (link: RelayLink) => void
  readonly greeted: (link: RelayLink) => void
}

export class Links {
  readonly #options: LinksOptions
  readonly #links = new Map<string, RelayLink>()
  readonly #trials = new Budget(() => performance.now() / 1000, TRIALS_AT_ONCE, TRIALS_A_SECOND)
  /** Since the start: what failed long ago is dialled at once, what failed just now is not. */
  readonly #failed = new Set<string>()
  /** Hearsay that failed, until when it is left alone, so that one does not use up every trial; in milliseconds. */
  readonly #resting = new Map<string, number>()
  #stopped = false

  constructor(options: LinksOptions) {
    this.#options = options
  }

  /** Links that are reached. */
  open(): RelayLink[] {
    return this.all().filter((link) => link.connection !== null)
  }

  all(): RelayLink[] {
    return [...this.#links.values()]
  }

  /** A relay that somebody who is trusted with it named. */
  name(address: string): void {
    if (this.#options.known.name(address) !== null) this.choose()
  }

  /**
   * A relay that told of itself and of others, each to be tried when it is needed.
   * @param teller who is to be held to a share of what is remembered
   */
  learn(claim: RelayClaim, teller: string): void {
    const { known, network } = this.#options
    for (const { addresses, key } of [claim, ...claim.relays]) {
      const peer = peerOf(key)
      if (peer === null || peer === network.peerId.toString()) continue
      const believed = addresses.filter((address) => this.#isBelieved(address))
      known.learn(peer, believed, key === claim.key, teller)
    }
    this.choose()
  }

  choose(): void {
    if (this.#stopped) return
    const { known, most, wanted } = this.#options
    const now = performance.now()
    for (const [id, until] of this.#resting) if (until < now) this.#resting.delete(id)
    const mayTry = this.#trials.has(ALL)
    const candidates = known
      .all()
      .filter((relay) => !isHearsay(relay) || this.#links.has(relay.id) || (mayTry && !this.#resting.has(relay.id)))
      .flatMap((relay) => this.#candidate(relay) ?? [])
    const chosen = choose(this.#mixed(candidates), wanted, most)
    for (const [id, link] of this.#links) if (!chosen.has(id) && link.connection === null) this.#drop(link)
    for (const id of chosen) {
      const relay = known.get(id)
      if (relay === null || this.#links.has(id)) continue
      if (!isHearsay(relay) || this.#trials.take(ALL) === 0) this.#links.set(id, this.#link(relay))
    }
  }

  stop(): void {
    this.#stopped = true
    for (const link of this.all()) link.stop()
  }

  #isBelieved(text: string): boolean {
    const address = readAddress(text)
    return address !== null && (this.#options.near || !isNear(address))
  }

  /** At random, so that no id is chosen for where it stands; but those that are being dialled stay. */
  #mixed(candidates: readonly Candidate[]): Candidate[] {
    return candidates
      .map((each) => [this.#links.has(each.id) ? -1 : this.#options.random(), each] as const)
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each)
  }

  #candidate({ addresses, day, id, named, tries }: KnownRelay): Candidate | null {
    const dialled = addresses.flatMap((text) => readAddress(text) ?? []).find(this.#options.dials)
    if (dialled === undefined) return null
    const reached = (this.#links.get(id)?.connection ?? null) !== null
    return { id, named, reached, operator: operatorOf(dialled), tries, day }
  }

  #link({ id, named, tries }: KnownRelay): RelayLink {
    const { dials, events, introduce, known, network, random } = this.#options
    const patience = named ? LONGEST_WAIT : LONGEST_WAIT_LEARNED
    return new RelayLink({
      id,
      addresses: (name) => dialled(known.get(name), dials),
      network,
      random,
      longestWait: () => (this.open().length === 0 ? LONGEST_WAIT_ALONE : patience),
      failures: this.#failed.has(id) ? tries : 0,
      introduce,
      force: introduce !== null && !named,
      events: {
        reached: (link) => this.#reached(link),
        lost: (link) => {
          events.lost(link)
          if (!link.lasting) known.failed(link.id)
          this.choose()
        },
        greeted: (link) => {
          if (link.lasting) known.lasted(link.id)
          events.greeted(link)
          if (link.claim !== null) this.learn(link.claim, link.name)
        },
        failed: (link) => {
          known.failed(link.id)
          this.#afterFailure(link)
          this.choose()
        },
      },
    })
  }

  #reached(link: RelayLink): void {
    const id = this.#options.known.reached(link.id, link.name, link.connection?.remoteAddr.toString() ?? '')
    if (id !== link.id) {
      this.#links.delete(link.id)
      // Two addresses led to one relay; the link that was first there goes on.
      const other = this.#links.get(id)
      if (other !== undefined && other.connection !== null) {
        if (other.connection !== link.connection) void link.connection?.close()
        return link.stop()
      }
      other?.stop()
      link.id = id
      this.#links.set(id, link)
    }
    this.#options.events.reached(link)
    this.choose()
  }

  #afterFailure(link: RelayLink): void {
    const relay = this.#options.known.get(link.id)
    if (relay !== null && !isHearsay(relay)) return void this.#failed.add(link.id)
    this.#resting.set(link.id, performance.now() + LONGEST_WAIT_LEARNED)
    this.#drop(link)
  }

  #drop(link: RelayLink): void {
    link.stop()
    this.#links.delete(link.id)
  }
}

/** Nobody trusted named it, and it was never reached. */
function isHearsay({ day, named }: KnownRelay): boolean {
  return !named && day === 0
}

function dialled(relay: KnownRelay | null, dials: Ways['dials']): string[] {
  const addresses = (relay?.addresses ?? []).flatMap((text) => readAddress(text) ?? [])
  return addresses.filter(dials).map(({ text }) => text)
}
