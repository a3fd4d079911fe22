// Seeded randomness (sfc32): the same text gives the same stream on every machine, so that a failing test can print its
// seed and be run again. Never a source of secrets.

export interface SeededRandom {
  readonly seed: string
  /** 0 ≤ n < 2³². */
  u32(): number
  /** 0 ≤ n < `limit`, for limits up to 2³². */
  below(limit: number): number
  bytes(length: number): Uint8Array
  pick<T>(items: readonly T[]): T
}

export function seededRandom(seed: string): SeededRandom {
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]
  const u32 = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  const below = (limit: number): number => Math.floor((u32() / 2 ** 32) * limit)
  // The first outputs still show the seed.
  for (let i = 0; i < 15; i++) u32()
  return {
    seed,
    u32,
    below,
    bytes: (length) => Uint8Array.from({ length }, () => u32() >>> 24),
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick needs at least one item')
      return items[below(items.length)] as (typeof items)[number]
    },
  }
}

/** FNV-1a over UTF-16 units, with a lane number so that one text seeds several words. */
function hash(text: string, lane: number): number {
  let h = 0x811c9dc5 ^ lane
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
