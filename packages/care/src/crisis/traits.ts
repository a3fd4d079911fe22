// What a learned model sees of a text, for the crisis notice: runs of words, the letters inside words, words with their
// subject and their negation, runs of classes of alike words, the last sentence once more, and what the lexicon found.
// Each is a number, a hash; what the number stands for is kept nowhere. Knows no language. Integers alone, so every
// engine counts the same; steps grow with the text's length.

import type { Lowered } from './rules.ts'
import type { Token } from './tokens.ts'

/** What a language brings for its traits. */
export interface Seeing {
  /** Words that may be a subject, and a letter for whose sentence that makes it. */
  readonly subjects: ReadonlyMap<string, string>
  readonly negators: ReadonlySet<string>
  /** The commonest words: a text with hardly one of them is in another language. */
  readonly common: ReadonlySet<string>
  /** For the hash of a word (`wordHash`), the class of words like it; 0 for none. */
  readonly alike: Uint8Array
}

/** What the lexicon found in a text. */
export interface Found {
  readonly tier: number | 'sign'
  readonly kind: string
  readonly lowered?: Lowered | undefined
}

// Words after a negator that stand under it, in its clause.
const NEGATED = 4
// How far apart two classes of one sentence are still seen together.
const APART = 5
// Letters: runs of three to five, as "suic" in a word that no list knows.
const SHORTEST = 3
const LONGEST = 5

const SEED = 0x811c9dc5
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** FNV-1a over UTF-16 units. */
export function wordHash(word: string, seed: number = SEED): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return spread(hash)
}

// Murmur's last step: near words get far numbers.
function spread(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function joined(one: number, other: number): number {
  return spread(Math.imul(one, 0x9e3779b1) ^ other)
}

// Kinds of traits, so that the same hash of two kinds is two traits.
const [WORD, LETTERS, MARKED, CLASS, PAIR, FINDING, LAST] = [1, 2, 3, 4, 5, 6, 7].map((kind) =>
  wordHash(`trait ${kind}`),
) as [number, number, number, number, number, number, number]

/** Calls `see` with each trait of a text, some of them more than once. */
export function eachTrait(
  tokens: readonly Token[],
  found: readonly Found[],
  seeing: Seeing,
  see: (trait: number) => void,
): void {
  const hashes = tokens.map(({ word }) => wordHash(word))
  runs(hashes, 3, WORD, see)
  for (const { word } of tokens) letters(word, see)
  runs(marked(tokens, hashes, seeing), 2, MARKED, see)
  // Many come to it at the end.
  const end = tokens.at(-1)?.sentence
  runs(hashes.slice(tokens.findIndex(({ sentence }) => sentence === end)), 2, LAST, see)
  const classes = hashes.map((hash) => classOf(hash, seeing.alike))
  runs(classes, 3, CLASS, see)
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= from + APART && tokens[to]?.sentence === tokens[from]?.sentence; to++)
      see(joined(joined(PAIR, classes[from] ?? 0), classes[to] ?? 0))
  }
  for (const { kind, lowered = 'said', tier } of found) {
    see(joined(FINDING, wordHash(`${kind} ${lowered}`)))
    see(joined(FINDING, wordHash(`${tier} ${lowered}`)))
  }
}

/** Every run of one to `longest` of them. */
function runs(hashes: readonly number[], longest: number, kind: number, see: (trait: number) => void): void {
  for (let from = 0; from < hashes.length; from++) {
    let run = kind
    for (let at = from; at < Math.min(from + longest, hashes.length); at++) {
      run = joined(run, hashes[at] ?? 0)
      see(run)
    }
  }
}

function letters(word: string, see: (trait: number) => void): void {
  const whole = ` ${word} `
  for (let from = 0; from + SHORTEST <= whole.length; from++) {
    let hash = LETTERS
    for (let at = from; at < Math.min(from + LONGEST, whole.length); at++) {
      hash = step(hash, whole.charCodeAt(at))
      if (at - from + 1 >= SHORTEST) see(spread(hash))
    }
  }
}

/** Each word with the last subject of its clause, whether it stands under a negator, and in a quotation. */
function marked(tokens: readonly Token[], hashes: readonly number[], { negators, subjects }: Seeing): number[] {
  let clause = -1
  let subject = ''
  let left = 0
  return tokens.map((token, at) => {
    if (token.clause !== clause) [clause, subject, left] = [token.clause, '', 0]
    subject = subjects.get(token.word) ?? subject
    const mark = wordHash(`${token.quote > 0 ? 'quoted' : ''} ${left > 0 ? 'denied' : ''} ${subject}`)
    left = negators.has(token.word) ? NEGATED : left - 1
    return joined(mark, hashes[at] ?? 0)
  })
}

function classOf(hash: number, alike: Uint8Array): number {
  const known = alike[hash % alike.length] ?? 0
  return known === 0 ? hash : known
}
