// Places for connections, few for each network address: one computer cannot take them all from everybody else. A place
// is kept for a while after its connection, so that who comes and goes takes no more.

/** How long a place is kept at the least, in milliseconds. */
const KEPT = 10_000

export class Places {
  readonly #most: number
  /** By network; no more entries than there are connections, and those of the last seconds. */
  readonly #taken = new Map<string, number>()

  /** @param most for each network address */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * @param address an IP address; for IPv6 the network counts that a household has
   * @returns gives the place back; null where none is left
   */
  take(address: string): (() => void) | null {
    const network = networkOf(address)
    const taken = this.#taken.get(network) ?? 0
    if (taken >= this.#most) return null
    this.#taken.set(network, taken + 1)
    const since = performance.now()
    return () => {
      const timer: { unref?(): void } | number = setTimeout(
        () => this.#free(network),
        Math.max(0, KEPT - (performance.now() - since)),
      )
      // A relay that stops does not wait for it; a browser has no such thing.
      if (typeof timer === 'object') timer.unref?.()
    }
  }

  #free(network: string): void {
    const left = (this.#taken.get(network) ?? 0) - 1
    if (left > 0) this.#taken.set(network, left)
    else this.#taken.delete(network)
  }
}

/** IPv4 as it is, also within IPv6; the first 64 bits of IPv6. */
function networkOf(address: string): string {
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1)
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':'))) as [string[], string[]]
  const zeros = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':')
}
