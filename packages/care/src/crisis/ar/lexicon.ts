// The Arabic lexicon of the crisis notice, folded: its sections and classes, and every Arabic word that they name, so that
// Arabizi can be read as one of them. One author, not a native speaker; no clinician has reviewed it.

import type { Section } from '../patterns.ts'
import { act, hand } from './act.ts'
import { classes as alternatives } from './classes.ts'
import { distress } from './distress.ts'
import { idiom } from './idiom.ts'
import { fold } from './letters.ts'
import { sections as oblique } from './oblique.ts'
import { signs } from './points.ts'
import { regret, wish } from './wish.ts'

export const classes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(alternatives).map(([name, words]) => [name, fold(words)]),
)

const unfolded: readonly Section[] = [
  { tier: 0, kind: 'idiom', patterns: idiom },
  { tier: 1, kind: 'act', patterns: act },
  { tier: 1, kind: 'hand', patterns: hand },
  ...oblique,
  ...signs,
  { tier: 2, kind: 'regret', patterns: regret },
  { tier: 2, kind: 'wish', patterns: wish },
  { tier: 3, kind: 'distress', patterns: distress },
]

export const sections: readonly Section[] = unfolded.map((section) => ({
  ...section,
  patterns: fold(section.patterns),
}))

export const lexiconWords: ReadonlySet<string> = new Set(
  [...Object.values(classes), ...sections.map(({ patterns }) => patterns)].flatMap(
    (text) => text.match(/[\u0621-\u064a]+/gu) ?? [],
  ),
)
