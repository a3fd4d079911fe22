// What cases that a machine has not learned from say of it: how much of tier 1 it finds at how many cards on ordinary
// posts, and the thresholds that follow from it.

import { agreed, type Thresholds } from '../src/crisis/learned.ts'
import type { Seen } from './cases.ts'

/** A case with the score of a machine that did not see its hand. */
export interface Judged extends Pick<Seen, 'tier' | 'said' | 'hand' | 'kind'> {
  readonly score: number
}

const among = (all: readonly Judged[], is: (each: Judged) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

/** The share of tier 1 that the score alone finds where `often` of the ordinary posts have a card. */
export function foundAt(all: readonly Judged[], often: number): number {
  const ordinary = all.flatMap(({ score, tier }) => (tier === 0 ? [score] : [])).toSorted((one, other) => other - one)
  const least = ordinary[Math.floor(often * ordinary.length)] ?? Infinity
  return among(
    all.filter(({ tier }) => tier === 1),
    ({ score }) => score > least,
  )
}

const tierOf = ({ said, score }: Judged, at: Thresholds): number => agreed(said, score, at)
const isCard = (each: Judged, at: Thresholds): boolean => [1, 2].includes(tierOf(each, at))

/** The share with a card, which tiers 1 and 2 both have: of tier 1, of ordinary posts, of tiers 2 and 3. */
export function figures(all: readonly Judged[], at: Thresholds): { found: number; cards: number; others: number } {
  const of = (...tiers: number[]): Judged[] => all.filter(({ tier }) => tiers.includes(tier))
  return {
    found: among(of(1), (each) => isCard(each, at)),
    cards: among(of(0), (each) => isCard(each, at)),
    others: among(of(2, 3), (each) => isCard(each, at)),
  }
}

/** What the lexicon says alone. */
export const alone: Thresholds = { sure: Infinity, doubtful: -Infinity, far: -Infinity }

// How far the lexicon is believed below the model: tried in steps for tier 1; for tier 2, of which the model has not
// learned, and for few words, in which the lexicon errs seldom, only what is far below is a link: a wish to be dead that
// was found keeps its card, though that costs two points of tier 1.
const MARGINS = [0, 0.5, 1, 1.5, 2, 2.5, 3]
const FAR = 6

/** The thresholds that find most with at most `often` cards on ordinary posts. */
export function thresholdsFor(all: readonly Judged[], often: number): Thresholds {
  const ordinary = all.filter(({ tier }) => tier === 0)
  let best: Thresholds = { sure: Infinity, doubtful: Infinity, far: Infinity }
  for (const margin of MARGINS) {
    // Down from where the model is never sure, as long as the cards are few enough.
    for (let sure = 100; sure > -100; sure--) {
      const top = sure / 10
      const at = { sure: top, doubtful: top - margin, far: top - FAR }
      if (among(ordinary, (each) => isCard(each, at)) > often) break
      if (figures(all, at).found > figures(all, best).found) best = at
    }
  }
  return best
}
