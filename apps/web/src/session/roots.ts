// The secrets that this device's personas come from (spec page 02), the current one first: what is new is written by it,
// and what any of them wrote is still the person's own. Keys are derived once, since each takes milliseconds.

import {
  type ChannelId,
  channelPersona,
  encodeBase32,
  equal,
  founderPersona,
  type Persona,
  type PersonaKey,
  type Root,
} from '@kith/protocol'

const ROOT_BYTES = 32
/** Founder numbers that are looked through beyond the last one that was found. */
const GAP = 20
/** Channels whose personas are remembered. */
const MAX_REMEMBERED = 256

export class Roots {
  readonly all: readonly Root[]
  readonly #personas = new Map<string, readonly Persona[]>()
  /** Founder personas by number, one for each root. */
  readonly #founders = new Map<number, readonly Persona[]>()
  #scanned = 0
  #scanUntil = GAP

  constructor(all: readonly Root[]) {
    this.all = all
  }

  get current(): Root {
    return this.all[0] as Root
  }

  /** A channel's own personas, the current one first. */
  personas(channel: ChannelId): readonly Persona[] {
    const name = encodeBase32(channel)
    let personas = this.#personas.get(name)
    if (personas === undefined) {
      if (this.#personas.size === MAX_REMEMBERED) this.#personas.clear()
      personas = this.all.map((root) => channelPersona(root, channel))
      this.#personas.set(name, personas)
    }
    return personas
  }

  /** The founder persona of this number that has this key. */
  founder(n: number, key: PersonaKey): Persona | null {
    let founders = this.#founders.get(n)
    if (founders === undefined) {
      founders = this.all.map((root) => founderPersona(root, n))
      this.#founders.set(n, founders)
    }
    return founders.find((persona) => equal(persona.key, key)) ?? null
  }

  /** The number of the founder persona with this key, found by trying; null: none of the first ones. */
  async scan(key: PersonaKey, pause: () => Promise<void>): Promise<number | null> {
    for (let n = 1; n <= this.#scanUntil; n++) {
      if (n > this.#scanned) {
        await pause()
        this.#scanned = Math.max(this.#scanned, n)
      }
      if (this.founder(n, key) === null) continue
      this.#scanUntil = Math.max(this.#scanUntil, n + GAP)
      return n
    }
    return null
  }
}

/** Roots one after the other, as they are kept. */
export function splitRoots(bytes: Uint8Array): Root[] {
  return Array.from({ length: Math.floor(bytes.length / ROOT_BYTES) }, (_, i) =>
    bytes.slice(i * ROOT_BYTES, (i + 1) * ROOT_BYTES),
  )
}

/** Each once, in the order of their first coming. */
export function uniqueRoots(roots: readonly Root[]): Root[] {
  return roots.filter((root, i) => roots.findIndex((other) => equal(other, root)) === i)
}

export function hasRoot(roots: readonly Root[], root: Root): boolean {
  return roots.some((each) => equal(each, root))
}
