// What signs are worth together, for the crisis notice: each kind once, within a sentence and those beside it, less what
// explains them harmlessly (a holiday, a recipe, a film). Knows no language. Steps grow with the text's length.

import type { Match } from './patterns.ts'
import type { Token } from './tokens.ts'

export interface Weights {
  /** Kind of section → points, below zero for phrases that explain; a kind that is not named weighs nothing. */
  readonly points: Readonly<Record<string, number>>
  /** Words apart by white space, and what they take off; each group once. */
  readonly explaining: readonly (readonly [points: number, words: string])[]
}

const groups = new WeakMap<Weights, ReadonlyMap<string, number>>()

function groupOf(weights: Weights): ReadonlyMap<string, number> {
  const kept = groups.get(weights)
  if (kept !== undefined) return kept
  const made = new Map(
    weights.explaining.flatMap(([, words], at) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [word, at] as const),
    ),
  )
  groups.set(weights, made)
  return made
}

/** Kinds and groups of explaining words around a sentence. */
export interface Weighed {
  readonly kinds: ReadonlySet<string>
  readonly reasons: ReadonlySet<number>
}

/** For each sentence with a sign, what weighs in it and beside it. */
export function weighed(counted: readonly Match[], tokens: readonly Token[], weights: Weights): Weighed[] {
  const group = groupOf(weights)
  const against = counted.filter(({ kind }) => (weights.points[kind] ?? 0) < 0)
  const kept = apart(counted, tokens, weights)
  // What a sign itself holds explains nothing: "make it look like an accident".
  const own = new Set(kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  const signs = bySentence([...kept, ...against].map(({ from, kind }) => [tokens[from]?.sentence ?? 0, kind]))
  const reasons = bySentence(
    tokens.flatMap(({ sentence, word }, place) => {
      const at = own.has(place) ? undefined : group.get(word)
      return at === undefined ? [] : [[sentence, at] as const]
    }),
  )
  return Array.from(signs.keys(), (sentence) => ({
    kinds: around(signs, sentence),
    reasons: around(reasons, sentence),
  }))
}

/** The most that a sentence and its neighbours weigh. */
export function heaviest(counted: readonly Match[], tokens: readonly Token[], weights: Weights): number {
  const sums = weighed(counted, tokens, weights).map(({ kinds, reasons }) => {
    const plus = Array.from(kinds, (kind) => weights.points[kind] ?? 0)
    const minus = Array.from(reasons, (at) => weights.explaining[at]?.[0] ?? 0)
    return sum(plus) - sum(minus)
  })
  return sums.reduce((most, each) => Math.max(most, each), 0)
}

/** The same words weigh once, and a kind once a sentence: of matches that lie on each other the heaviest, then the shortest. */
function apart(counted: readonly Match[], tokens: readonly Token[], { points }: Weights): Match[] {
  const worth = ({ kind }: Match): number => points[kind] ?? 0
  const length = ({ from, to }: Match): number => to - from
  const taken = new Set<number>()
  const known = new Set<string>()
  const kept: Match[] = []
  const heavy = counted.filter((each) => worth(each) > 0)
  for (const match of heavy.toSorted((a, b) => worth(b) - worth(a) || length(a) - length(b))) {
    const name = `${match.kind} ${tokens[match.from]?.sentence}`
    if (known.has(name)) continue
    const own = Array.from({ length: length(match) }, (_, at) => match.from + at).filter((at) => !taken.has(at))
    // It may share a word with another; most of it must be its own.
    if (own.length * 2 <= length(match)) continue
    known.add(name)
    kept.push(match)
    for (const at of own) taken.add(at)
  }
  return kept
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0)
}

function bySentence<T>(all: readonly (readonly [number, T])[]): Map<number, Set<T>> {
  const found = new Map<number, Set<T>>()
  for (const [sentence, each] of all) {
    const known = found.get(sentence)
    if (known === undefined) found.set(sentence, new Set([each]))
    else known.add(each)
  }
  return found
}

function around<T>(all: ReadonlyMap<number, ReadonlySet<T>>, sentence: number): Set<T> {
  return new Set([-1, 0, 1].flatMap((beside) => Array.from(all.get(sentence + beside) ?? [])))
}
