// Which relays to be connected to: the named ones, and others until two different hosts are reached. Pure.

export interface Candidate {
  readonly id: string
  readonly named: boolean
  readonly reached: boolean
  /** Who probably runs it (relay-address.ts). */
  readonly operator: string
  /** Dials that failed since it was reached last. */
  readonly tries: number
  /** UTC day on which it was reached last. */
  readonly day: number
}

/** A relay that failed so often in a row is tried on, but not waited for. */
const HOPELESS = 2

/**
 * @param candidates where all else is the same their order decides
 * @param wanted how many different hosts are enough
 * @param most how many connections at once
 * @returns ids to keep a link to
 */
export function choose(candidates: readonly Candidate[], wanted: number, most: number): Set<string> {
  const ranked = candidates.toSorted(
    (a, b) =>
      Number(b.reached) - Number(a.reached) || Number(b.named) - Number(a.named) || a.tries - b.tries || b.day - a.day,
  )
  const chosen = ranked.filter(({ named, reached }) => named || reached).slice(0, most)
  const rest = ranked.filter((each) => !chosen.includes(each))
  for (;;) {
    const hopeful = chosen.filter(({ reached, tries }) => reached || tries < HOPELESS)
    const operators = new Set(hopeful.map(({ operator }) => operator))
    if (chosen.length >= most || rest.length === 0 || operators.size >= wanted) break
    const other = rest.findIndex(({ operator }) => !operators.has(operator))
    if (other < 0 && hopeful.length >= wanted) break
    chosen.push(...rest.splice(Math.max(0, other), 1))
  }
  return new Set(chosen.map(({ id }) => id))
}
