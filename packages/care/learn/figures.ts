// What cases that a machine has not learned from say of it: how much of tier 1 it finds at how many cards on ordinary
// posts, and the thresholds that follow from it.

import { agreed, type Thresholds } from '../src/crisis/learned.ts'
import type { Seen } from './cases.ts'

/** A case with the score of a machine that did not see its hand. */
export interface Judged extends Pick<Seen, 'tier' | 'said' | 'hand' | 'kind'> {
  readonly score: number
}

const among = (all: readonly Judged[], is: (each: Judged) => boolean): number => all.filter(is).length / all.length

/** The share of tier 1 that the score alone finds where `often` of the ordinary posts have a card. */
export function foundAt(all: readonly Judged[], often: number): number {
  const ordinary = all.flatMap(({ score, tier }) => (tier === 0 ? [score] : [])).toSorted((one, other) => other - one)
  const least = ordinary[Math.floor(often * ordinary.length)] ?? Infinity
  return among(
    all.filter(({ tier }) => tier === 1),
    ({ score }) => score > least,
  )
}

/** The tier that a case is given. */
export type Given = (each: Judged) => number

/** By the lexicon alone. */
export const byWords: Given = ({ said }) => said.tier
export const at =
  (thresholds: Thresholds): Given =>
  ({ said, score }) =>
    agreed(said, score, thresholds)

/** The share of each tier that has a card, which the given tiers 1 and 2 both have. */
export function cardsOn(all: readonly Judged[], given: Given): [ordinary: number, one: number, two: number] {
  const share = (of: number): number =>
    among(
      all.filter(({ tier }) => tier === of),
      (each) => [1, 2].includes(given(each)),
    )
  return [share(0), share(1), share(2)]
}

// How far the lexicon is believed below where the model is sure. Of unseen hands a wish within 1 brings three points of
// tier 2 for less than one card in 1,000 ordinary posts. What is said outright was within 2 wherever it was meant; so is
// “This is goodbye.”, but not “I had a bad hour and it is over now.”
const NEAR = 1
const FAR = 2

/** The thresholds that find most with at most `often` cards on ordinary posts. */
export function thresholdsFor(all: readonly Judged[], often: number): Thresholds {
  const ordinary = all.filter(({ tier }) => tier === 0)
  let best: Thresholds = { sure: Infinity, doubtful: Infinity, far: Infinity }
  // Down from where the model is never sure, as long as the cards are few enough.
  for (let tenth = 200; tenth > -200; tenth--) {
    const sure = tenth / 20
    const next = { sure, doubtful: sure - NEAR, far: sure - FAR }
    if (cardsOn(ordinary, at(next))[0] > often) break
    best = next
  }
  return best
}
