// A token bucket for each peer: a burst, then a steady rate. Policy at the push, never validity. Memory is bounded.

const MAX_PEERS = 10_000

interface Bucket {
  left: number
  at: number
}

export class Budget {
  readonly #now: () => number
  readonly #burst: number
  readonly #perSecond: number
  readonly #buckets = new Map<string, Bucket>()

  /** @param now seconds @param burst records at once @param perSecond records a second after it */
  constructor(now: () => number, burst: number, perSecond: number) {
    this.#now = now
    this.#burst = burst
    this.#perSecond = perSecond
  }

  /** Takes one. @returns 0 when it was there, else the seconds after which it will be */
  take(peer: string): number {
    const bucket = this.#refilled(peer)
    this.#buckets.delete(peer)
    this.#buckets.set(peer, bucket)
    if (this.#buckets.size > MAX_PEERS) {
      const oldest = this.#buckets.keys().next().value
      if (oldest !== undefined) this.#buckets.delete(oldest)
    }
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / this.#perSecond)
    bucket.left -= 1
    return 0
  }

  /** Whether one is there. */
  has(peer: string): boolean {
    return this.#refilled(peer).left >= 1
  }

  #refilled(peer: string): Bucket {
    const now = this.#now()
    const bucket = this.#buckets.get(peer) ?? { left: this.#burst, at: now }
    bucket.left = Math.min(this.#burst, bucket.left + Math.max(0, now - bucket.at) * this.#perSecond)
    bucket.at = now
    return bucket
  }
}
