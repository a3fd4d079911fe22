// One ledger of misbehaviour over gossip, push and catch-up: each peer's debt, which time forgives. Gossipsub reads it as
// the application's score (synchronously), the connection's gate closes below the floor. Memory is bounded.

/** A refused record: honest software never sends one, so two of them stop gossip and ten close the door. */
export const REFUSED_RECORD = 10
/** A frame that is no request of the protocol at all. */
export const BROKEN_FRAME = 20
/** Debt at which connections are closed and refused. */
export const SHUT_OUT = 100

/** Debt halves in this time: a fixed client behind the same key is welcome again within the hour. */
const HALF_LIFE = 600
/** Less than this is forgiven: a score that stays a hair below zero would keep a peer out of every mesh for ever. */
const FORGIVEN = 1
/** Peer ids are free; the oldest debts are dropped first. */
const MAX_PEERS = 10_000

interface Entry {
  debt: number
  at: number
}

export class Ledger {
  readonly #now: () => number
  readonly #peers = new Map<string, Entry>()
  /** Called when a peer's debt has just reached the limit. */
  onShutOut: ((peer: string) => void) | null = null

  /** @param now seconds */
  constructor(now: () => number) {
    this.#now = now
  }

  charge(peer: string, debt: number): void {
    const entry = { debt: this.debt(peer) + debt, at: this.#now() }
    this.#peers.delete(peer)
    this.#peers.set(peer, entry)
    if (this.#peers.size > MAX_PEERS) {
      const oldest = this.#peers.keys().next().value
      if (oldest !== undefined) this.#peers.delete(oldest)
    }
    if (entry.debt >= SHUT_OUT) this.onShutOut?.(peer)
  }

  /** 0 for a peer without a mark. */
  debt(peer: string): number {
    const entry = this.#peers.get(peer)
    if (entry === undefined) return 0
    const debt = entry.debt * 2 ** (-Math.max(0, this.#now() - entry.at) / HALF_LIFE)
    return debt < FORGIVEN ? 0 : debt
  }

  isShutOut(peer: string): boolean {
    return this.debt(peer) >= SHUT_OUT
  }
}
