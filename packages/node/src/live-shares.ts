// How many live messages each neighbour may bring in a slot (spec page 11 §4): a person's own few, a relay's many. Counted
// by the message's slot, so that sender and receiver count alike. Memory is bounded.

/** What a neighbour may bring for one slot. */
export interface Share {
  readonly most: number
  /** Whether far more than that is held against it. */
  readonly charged: boolean
}

/** Somebody who is here in two channels, starts and ends listening, claims, renews twice and gives back: eight. */
export const PERSON: Share = { most: 8, charged: true }
/** A relay that came by itself: anybody can say that they are one, so it is little, and never held against it. */
export const CALLER: Share = { most: 256, charged: false }
/** A relay that this relay dialled: a thousand quiet channels. */
export const RELAY: Share = { most: 16_384, charged: false }
/** A relay, to a phone: some busy channels. */
export const CLIENTS_RELAY: Share = { most: 4096, charged: false }

/** So many times its share no honest program sends, however it counts. */
const FLOOD = 4
/** Slots that count at one time, and those of a clock that was corrected. */
const MAX_SLOTS = 16
/** Peer ids are free; those who were first are forgotten first. */
const MAX_PEERS = 10_000

export type Within = 'within' | 'over' | 'flood'

export class LiveShares {
  readonly #slots = new Map<number, Map<string, number>>()

  /** Counts one more message of a peer for a slot. */
  count(peer: string, slot: number, { charged, most }: Share): Within {
    if (this.#slots.size >= MAX_SLOTS && !this.#slots.has(slot)) this.#slots.clear()
    const peers = this.#slots.get(slot) ?? new Map<string, number>()
    this.#slots.set(slot, peers)
    const count = (peers.get(peer) ?? 0) + 1
    peers.delete(peer)
    peers.set(peer, count)
    const oldest = peers.keys().next().value
    if (peers.size > MAX_PEERS && oldest !== undefined) peers.delete(oldest)
    if (count <= most) return 'within'
    return charged && count > FLOOD * most ? 'flood' : 'over'
  }
}
