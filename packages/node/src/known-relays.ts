// The relays that this node knows, kept over restarts: those that its person or host named, and those that other relays
// told of. A name is a peer id, or an address until the relay behind it was met. Bounded; the long dead are forgotten.

import { decodeCanonical, encodeCanonical, isUint, type Value } from '@kith/protocol'
import type { Store } from '@kith/store'
import { dayOf, MAX_ADDRESSES } from './claim.ts'
import { placeOf, readAddress } from './relay-address.ts'

/** Far more than anybody uses. A relay that lies fills it with nothing worse than its own friends, and not alone. */
const MAX_KNOWN = 64
/** A relay that did not answer so often, for so many days, is gone. */
const DEAD_TRIES = 30
const DEAD_DAYS = 7
const PEER = /\/p2p\/[^/]+$/
const KEPT = 'known-relay/'
const VERSION = 1

export interface KnownRelay {
  /** Peer id, or an address where that is not known yet. */
  readonly id: string
  readonly addresses: readonly string[]
  /** By the person, the host or the page; it is dialled before others and not forgotten while this runs. */
  readonly named: boolean
  /** UTC day on which it was reached last; 0 for never. */
  readonly day: number
  /** Dials that failed since. */
  readonly tries: number
}

export class KnownRelays {
  readonly #store: Store
  readonly #now: () => number
  readonly #relays = new Map<string, KnownRelay>()
  /** Who told of those that were never reached. */
  readonly #tellers = new Map<string, string>()
  /** Writes follow each other, so that the last one stands. */
  #written: Promise<void> = Promise.resolve()

  /** @param now seconds */
  static async open(store: Store, now: () => number): Promise<KnownRelays> {
    const known = new KnownRelays(store, now)
    for (const [name, bytes] of await store.local.list(KEPT)) {
      const relay = decode(name.slice(KEPT.length), bytes)
      if (relay !== null) known.#relays.set(relay.id, relay)
    }
    return known
  }

  private constructor(store: Store, now: () => number) {
    this.#store = store
    this.#now = now
  }

  all(): KnownRelay[] {
    return [...this.#relays.values()]
  }

  get(id: string): KnownRelay | null {
    return this.#relays.get(id) ?? null
  }

  /** What a relay is called on screen; null for one that is not known any more. */
  place(id: string): string | null {
    const address = readAddress(this.get(id)?.addresses[0] ?? '')
    return address === null ? null : placeOf(address)
  }

  /** Somebody who is trusted with it says that a relay is there. @returns its id; null for no address, or no room */
  name(text: string): string | null {
    return this.#add([text], null, true, true)
  }

  /**
   * A relay says so: it is tried when others are needed.
   * @param itself of itself; what it says of others never takes the place of what is known of them
   * @param teller who says so: of those that were never reached each teller's are as many as another's
   */
  learn(peer: string, addresses: readonly string[], itself: boolean, teller: string): string | null {
    const isNew = !this.#relays.has(peer)
    const id = this.#add(addresses, peer, false, itself)
    if (id !== null && isNew) this.#tellers.set(id, teller)
    return id
  }

  /**
   * @param at the address that led to it: it is called by that one, whatever it says of itself
   * @returns the id under which it is known from now on
   */
  reached(id: string, peer: string, at: string): string {
    const before = this.#relays.get(id)
    const known = this.#relays.get(peer)
    if (before === undefined) return peer
    if (id !== peer) this.#drop(id)
    const all = [...before.addresses, ...(known?.addresses ?? [])]
    const bare = at.replace(PEER, '')
    const first = all.filter((address) => address.replace(PEER, '') === bare)
    const addresses = [...new Set([...first, ...all])].slice(0, MAX_ADDRESSES)
    const named = before.named || (known?.named ?? false)
    this.#tellers.delete(peer)
    this.#set({ id: peer, addresses, named, day: dayOf(this.#now()), tries: before.tries })
    return peer
  }

  /** The connection lasts: one that hangs up at once is not better than one that does not answer. */
  lasted(id: string): void {
    const relay = this.#relays.get(id)
    const day = dayOf(this.#now())
    if (relay !== undefined && (relay.tries > 0 || relay.day !== day)) this.#set({ ...relay, day, tries: 0 })
  }

  failed(id: string): void {
    const relay = this.#relays.get(id)
    if (relay === undefined) return
    const tries = relay.tries + 1
    const dead = tries >= DEAD_TRIES && dayOf(this.#now()) - relay.day > DEAD_DAYS
    if (dead && !relay.named) this.#drop(id)
    else this.#set({ ...relay, tries })
  }

  /** Resolves when everything so far is written. */
  settled(): Promise<void> {
    return this.#written
  }

  #add(texts: readonly string[], peer: string | null, named: boolean, newest: boolean): string | null {
    const given = texts
      .flatMap((text) => readAddress(text) ?? [])
      .filter((each) => peer === null || (each.peer ?? peer) === peer)
    const first = given[0]
    if (first === undefined) return null
    const id = peer ?? first.peer ?? first.text
    const known = this.#relays.get(id)
    if (known === undefined && this.#relays.size >= MAX_KNOWN && !this.#makeRoom()) return null
    const said = given.map(({ text }) => text)
    const before = known?.addresses ?? []
    // The one by which it was reached stays the first.
    const proven = known !== undefined && known.day > 0 ? 1 : 0
    const all = newest ? [...before.slice(0, proven), ...said, ...before.slice(proven)] : [...before, ...said]
    const addresses = [...new Set(all)].slice(0, MAX_ADDRESSES)
    const next = {
      id,
      addresses,
      named: named || (known?.named ?? false),
      day: known?.day ?? 0,
      tries: known?.tries ?? 0,
    }
    if (known === undefined || known.named !== next.named || known.addresses.join() !== addresses.join())
      this.#set(next)
    return id
  }

  /**
   * Of those that were never reached one goes that the most talkative teller told of, so that nobody talks the others'
   * away. One that was reached and is not dead does not go for hearsay.
   */
  #makeRoom(): boolean {
    const hearsay = this.all().filter(({ day, named }) => !named && day === 0)
    const told = new Map<string, number>()
    const teller = ({ id }: KnownRelay): string => this.#tellers.get(id) ?? ''
    for (const relay of hearsay) told.set(teller(relay), (told.get(teller(relay)) ?? 0) + 1)
    const share = (relay: KnownRelay): number => told.get(teller(relay)) ?? 0
    const [worst] = hearsay.sort((a, b) => share(b) - share(a) || b.tries - a.tries)
    const [oldest] = this.all()
      .filter(({ day, named }) => !named && dayOf(this.#now()) - day > DEAD_DAYS)
      .sort((a, b) => a.day - b.day)
    const goes = worst ?? oldest
    if (goes !== undefined) this.#drop(goes.id)
    return goes !== undefined
  }

  #set(relay: KnownRelay): void {
    this.#relays.set(relay.id, relay)
    this.#write(() => this.#store.local.put(KEPT + relay.id, encode(relay)))
  }

  #drop(id: string): void {
    this.#relays.delete(id)
    this.#tellers.delete(id)
    this.#write(() => this.#store.local.del(KEPT + id))
  }

  #write(write: () => Promise<void>): void {
    // A store that fails tells so elsewhere; a relay that is forgotten is learned again.
    this.#written = this.#written.then(write).catch(() => undefined)
  }
}

function encode({ addresses, day, tries }: KnownRelay): Uint8Array {
  return encodeCanonical([VERSION, addresses, day, tries])
}

/** Who is named is said anew at each start. */
function decode(id: string, bytes: Uint8Array): KnownRelay | null {
  const value = decodeCanonical(bytes)
  if (!Array.isArray(value) || value[0] !== VERSION || !isUint(value[2]) || !isUint(value[3])) return null
  const texts = (Array.isArray(value[1]) ? value[1] : []) as readonly Value[]
  const addresses = texts.filter((text): text is string => typeof text === 'string' && readAddress(text) !== null)
  return addresses.length === 0 ? null : { id, addresses, named: false, day: value[2], tries: value[3] }
}
