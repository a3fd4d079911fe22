// A linear machine, learned: a support vector machine with squared loss, by descent on its dual, one case at a time
// (Hsieh et al., ICML 2008). Seeded, so that the same cases give the same weights to the last bit: sums, products and
// roots alone, and one logarithm, rounded, for how rare a trait is.

import { rootOf } from '../src/crisis/learned.ts'

export interface Options {
  /** How many places a trait may have. */
  readonly size: number
  /** What a mistake costs against large weights. */
  readonly cost: number
  readonly rounds: number
}

/** What it learns from: the places of a text, whether that is tier 1, and what a mistake in it counts. */
export interface Lesson {
  readonly places: Uint32Array
  readonly grave: boolean
  readonly counts: number
}

/** A weight for each place; a text's score is the sum of its own over `rootOf` how many they are, and the bias. */
export interface Machine {
  readonly weights: Float64Array
  readonly bias: number
}

// A trait that one case alone has tells of that case.
const LEAST = 2
// All lessons are gone through in each such round, only those that still teach in the others.
const EVERY = 5

export function learn(all: readonly Lesson[], { cost, rounds, size }: Options): Machine {
  const squares = rarityOf(all, size).map((rare) => rare * rare)
  // Each weight times how rare its trait is, for that is what a text sums.
  const weights = new Float64Array(size)
  let bias = 0
  const cases = all.map((each) => ({ ...each, label: each.grave ? 1 : -1, root: rootOf(each.places.length) }))
  const own = cases.map(({ places, root }) => {
    let sum = 0
    for (const place of places) sum += squares[place] ?? 0
    return sum / (root * root) + 1
  })
  const slack = cases.map((each) => 0.5 / (cost * each.counts))
  const alphas = new Float64Array(cases.length)
  const idle = new Uint8Array(cases.length)
  const random = randomOf(1)
  const order = cases.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const each = cases[at]
      // What did not move the last time seldom does the next.
      if (each === undefined || (idle[at] === 1 && round % EVERY !== 0)) continue
      const { label, places, root } = each
      let sum = 0
      for (const place of places) sum += weights[place] ?? 0
      const alpha = alphas[at] ?? 0
      const slope = label * (sum / root + bias) - 1 + (slack[at] ?? 0) * alpha
      const next = Math.max(0, alpha - slope / ((own[at] ?? 0) + (slack[at] ?? 0)))
      idle[at] = next === alpha ? 1 : 0
      if (next === alpha) continue
      alphas[at] = next
      const move = ((next - alpha) * label) / root
      for (const place of places) weights[place] = (weights[place] ?? 0) + move * (squares[place] ?? 0)
      bias += (next - alpha) * label
    }
  }
  return { weights, bias }
}

/** How rare each place is among lessons; rounded, because logarithms may differ in the last digit. */
function rarityOf(all: readonly Lesson[], size: number): Float64Array {
  const times = new Uint32Array(size)
  for (const { places } of all) for (const place of places) times[place] = (times[place] ?? 0) + 1
  return Float64Array.from(times, (count) =>
    count < LEAST ? 0 : Math.round((Math.log((1 + all.length) / (1 + count)) + 1) * 200) / 1000,
  )
}

export function scored({ bias, weights }: Machine, places: Uint32Array): number {
  let sum = 0
  for (const place of places) sum += weights[place] ?? 0
  return sum / rootOf(places.length) + bias
}

/** Numbers below 1, always the same (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}
