// What a learned model thinks of a text, for the crisis notice: the weights of its traits (traits.ts) summed, over the
// root of how many they are, so that a long text is not graver for its length. A language's model is data
// (en/model.ts), made by `npm run learn:crisis`. Integers but for one root, so that every engine answers the same.

import type { CrisisTier, Looked } from './crisis.ts'
import type { Token } from './tokens.ts'
import { eachTrait, type Found, type Seeing } from './traits.ts'

/** Where scores part. */
export interface Thresholds {
  /** A text has a card from this score on, whatever the lexicon says; below it, most that the lexicon finds is a link only. */
  readonly sure: number
  /** A wish to be dead that the lexicon found keeps its card down to here. */
  readonly doubtful: number
  /** And what is said outright, or in few words, down to here. */
  readonly far: number
}

/** A language's model. */
export interface Learned extends Thresholds {
  readonly seeing: Seeing
  /** The weight of each trait, by the trait's number modulo the length. */
  readonly weights: Int8Array
}

/** What the lexicon says, as far as the model minds it. */
export interface Said {
  readonly tier: CrisisTier
  /** It found the wish to be dead, whatever else. */
  readonly wish: boolean
  /** In words that leave no doubt: the kind `outright`. */
  readonly outright: boolean
  /** Nothing for the model to judge: a word or two, a few in which the lexicon finds nothing, or another language. */
  readonly mute: boolean
  /** Too few words for the model to overrule the lexicon's card while it is near, or what its rules took back. */
  readonly few: boolean
  readonly takenBack: boolean
}

// Of unseen ordinary posts so short the lexicon shows a card on no more than the model does on any.
const FEW = 12
const FEWEST = 3
// Every post is this short while it begins: “I will be there tomorrow” must not have a card until it goes on.
const BRIEF = 8
// In the language, at least one word in so many is one of its commonest; in running English about every second is.
const FOREIGN = 8

export function saidOf({ findings, tier, tokens }: Looked, { common }: Seeing): Said {
  const known = tokens.reduce((count, { word }) => count + (common.has(word) ? 1 : 0), 0)
  return {
    tier,
    wish: findings.some(({ lowered, tier }) => tier === 2 && lowered === undefined),
    outright: findings.some(({ kind, lowered }) => kind === 'outright' && lowered === undefined),
    mute: tokens.length < (tier === 0 ? BRIEF + 1 : FEWEST) || known * FOREIGN < tokens.length,
    few: tokens.length <= FEW,
    takenBack: tier === 0 && findings.some(({ lowered }) => lowered !== undefined),
  }
}

/** A card where the model is sure, tier 1 unless the lexicon hears a wish alone; a link only where just the lexicon is. */
export function agreed(said: Said, score: number, at: Thresholds): CrisisTier {
  const { few, mute, outright, takenBack, tier, wish } = said
  if (mute || (few && takenBack)) return tier
  if (score >= at.sure) return tier === 2 ? 2 : 1
  if ((outright || few) && score >= at.far) return tier
  if (wish && score >= at.doubtful) return 2
  return tier === 0 ? 0 : 3
}

/** Calls `see` once with each place of a table of `size` that a trait of the text has. */
export function eachPlace(
  tokens: readonly Token[],
  found: readonly Found[],
  seeing: Seeing,
  size: number,
  see: (place: number) => void,
): void {
  const seen = new Uint32Array(Math.ceil(size / 32))
  eachTrait(tokens, found, seeing, (trait) => {
    const place = trait % size
    const [word, bit] = [place >>> 5, 1 << (place & 31)]
    if (((seen[word] ?? 0) & bit) !== 0) return
    seen[word] = (seen[word] ?? 0) | bit
    see(place)
  })
}

// A text of few words has few traits, and one of them must not decide: as if it had this many more that say nothing.
const STEADY = 150

/** What the sum of so many weights is measured by. */
export function rootOf(count: number): number {
  return Math.sqrt(count + STEADY)
}

/** How grave a text is to the model: above 0 is nearer to a card. */
export function scoreOf(
  tokens: readonly Token[],
  found: readonly Found[],
  { seeing, weights }: Pick<Learned, 'seeing' | 'weights'>,
): number {
  let sum = 0
  let count = 0
  eachPlace(tokens, found, seeing, weights.length, (place) => {
    sum += weights[place] ?? 0
    count++
  })
  // Whole numbers: no engine's last digit decides.
  return Math.trunc((sum * 100) / rootOf(count))
}
