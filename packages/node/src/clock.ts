// The time that records are stamped and judged by, in seconds: the device's, unless a relay shows that it is plainly
// wrong. Smaller differences are left alone, since following a relay's exact clock would mark its users.

/** Less is within what records may be ahead (FUTURE_SKEW) and harms nothing. */
const PLAINLY_WRONG = 15 * 60

export class Clock {
  readonly #device: () => number
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

  /** @param peerTime a relay's clock, just now, seconds */
  compare(peerTime: number): void {
    const difference = peerTime - this.#device()
    this.#offset = Math.abs(difference) >= PLAINLY_WRONG ? difference : 0
  }
}
