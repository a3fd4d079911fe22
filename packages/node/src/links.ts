// The links to relays that are kept now: chosen from those that are known, chosen again whenever one is reached, lost,
// or tells of others. One link for each relay, whatever its addresses.

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

  /** A relay that told of itself and of others, each to be tried when it is needed. */
  learn(claim: RelayClaim): void {
    const { known, network } = this.#options
    for (const { addresses, key } of [claim, ...claim.relays]) {
      const peer = peerOf(key)
      if (peer === null || peer === network.peerId.toString()) continue
      const believed = addresses.filter((address) => this.#isBelieved(address))
      known.learn(peer, believed, key === claim.key)
    }
    this.choose()
  }

  choose(): void {
    if (this.#stopped) return
    const { known, most, wanted } = this.#options
    const candidates = known.all().flatMap((relay) => this.#candidate(relay) ?? [])
    const chosen = choose(candidates, wanted, most)
    for (const [id, link] of this.#links) if (!chosen.has(id) && link.connection === null) this.#drop(link)
    for (const id of chosen) if (!this.#links.has(id)) this.#links.set(id, this.#link(id))
  }

  stop(): void {
    this.#stopped = true
    for (const link of this.all()) link.stop()
  }

  #isBelieved(text: string): boolean {
    const address = readAddress(text)
    return address !== null && (this.#options.near || !isNear(address))
  }

  #candidate({ addresses, day, id, named, tries }: KnownRelay): Candidate | null {
    const dialled = addresses.flatMap((text) => readAddress(text) ?? []).find(this.#options.dials)
    if (dialled === undefined) return null
    const reached = (this.#links.get(id)?.connection ?? null) !== null
    return { id, named, reached, operator: operatorOf(dialled), tries, day }
  }

  #link(id: string): RelayLink {
    const { dials, events, introduce, known, network, random } = this.#options
    return new RelayLink({
      id,
      addresses: (name) => dialled(known.get(name), dials),
      network,
      random,
      longestWait: () => (this.open().length === 0 ? LONGEST_WAIT_ALONE : LONGEST_WAIT),
      introduce,
      force: introduce !== null && !(known.get(id)?.named ?? false),
      events: {
        reached: (link) => this.#reached(link),
        lost: (link) => {
          events.lost(link)
          this.choose()
        },
        greeted: (link) => {
          events.greeted(link)
          if (link.claim !== null) this.learn(link.claim)
        },
        failed: (link) => {
          known.failed(link.id)
          this.choose()
        },
      },
    })
  }

  #reached(link: RelayLink): void {
    const id = this.#options.known.reached(link.id, link.name)
    if (id !== link.id) {
      this.#links.delete(link.id)
      // Two addresses led to one relay; the link that was first goes on.
      if (this.#links.has(id)) return link.stop()
      link.id = id
      this.#links.set(id, link)
    }
    this.#options.events.reached(link)
    this.choose()
  }

  #drop(link: RelayLink): void {
    link.stop()
    this.#links.delete(link.id)
  }
}

function dialled(relay: KnownRelay | null, dials: Ways['dials']): string[] {
  const addresses = (relay?.addresses ?? []).flatMap((text) => readAddress(text) ?? [])
  return addresses.filter(dials).map(({ text }) => text)
}
