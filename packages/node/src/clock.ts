// The time that records are stamped and judged by, in seconds: the device's, unless every relay that is reached shows
// that it is plainly wrong. Smaller differences are left alone: following a relay's exact clock would mark its users.

/** Less is within what records may be ahead (FUTURE_SKEW) and harms nothing. */
const PLAINLY_WRONG = 15 * 60

export class Clock {
  readonly #device: () => number
  readonly #differences = new Map<string, number>()
  #offset = 0

  /** @param device seconds */
  constructor(device: () => number) {
    this.#device = device
  }

  now(): number {
    return this.#device() + this.#offset
  }

  /** Seconds that the device is behind (positive) or ahead; 0 while it is near enough. */
  get offset(): number {
    return this.#offset
  }

  /** @param relay its address @param peerTime its clock, just now, seconds */
  compare(relay: string, peerTime: number): void {
    this.#differences.set(relay, peerTime - this.#device())
    this.#weigh()
  }

  /** A relay that was lost has no say any more, but what it showed of the device's clock stays until another speaks. */
  forget(relay: string): void {
    this.#differences.delete(relay)
    if (this.#differences.size > 0) this.#weigh()
  }

  /** The relay nearest to the device decides: one that lies cannot move the clock of who reaches an honest one. */
  #weigh(): void {
    let nearest = Number.POSITIVE_INFINITY
    for (const difference of this.#differences.values()) {
      if (Math.abs(difference) < Math.abs(nearest)) nearest = difference
    }
    this.#offset = Math.abs(nearest) >= PLAINLY_WRONG ? nearest : 0
  }
}
