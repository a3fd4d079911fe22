// The word that somebody meant who wrote another: the nearest by letters added, left out or changed.

/** More than this is another word, not a slip. */
const MAX_SLIPS = 3

export function nearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null
  let least = MAX_SLIPS + 1
  for (const candidate of words) {
    const slips = distance(word, candidate)
    // Half of the letters at least must be the same: `key` is no slip of `host`.
    if (slips < least && slips * 2 <= candidate.length) {
      best = candidate
      least = slips
    }
  }
  return best
}

/** Levenshtein's distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of b.split('').entries()) {
      const [left = 0, above = 0, corner = 0] = [next[j], row[j + 1], row[j]]
      next.push(Math.min(left + 1, above + 1, corner + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
