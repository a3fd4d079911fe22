// The Spanish lexicon of the crisis notice: intent, plan and means (tier 1), the wish to be dead (2), distress (3), what is
// only a turn of phrase (0), signs that weigh together. Grammar: ../patterns.ts; what lowers a match: rules.ts.
// Of Spain, Mexico, the River Plate, the Andes, the Caribbean and the US. One author; no native speaker and no clinician has
// reviewed a line of it.

import type { CrisisWords } from '../crisis.ts'
import type { Section } from '../patterns.ts'
import { act } from './act.ts'
import { around } from './around.ts'
import { classes } from './classes.ts'
import { deed } from './deed.ts'
import { distress } from './distress.ts'
import { hints } from './hints.ts'
import { idiom } from './idiom.ts'
import { oblique } from './oblique.ts'
import { classesOfOther, other } from './other.ts'
import { explaining, points } from './points.ts'
import { rules } from './rules.ts'
import { spanglish, spanglishDistress, spanglishWish } from './spanglish.ts'
import { typingOf } from './typing.ts'
import { wish } from './wish.ts'
import { wishes } from './wishes.ts'

const all = { ...classes, ...around, ...classesOfOther }

const sections = [
  { tier: 0, kind: 'idiom', patterns: idiom },
  { tier: 1, kind: 'act', patterns: act },
  { tier: 1, kind: 'act', patterns: deed },
  { tier: 1, kind: 'act', patterns: spanglish },
  { tier: 'sign', kind: 'oblique', patterns: oblique },
  ...Object.entries(hints).map(([kind, patterns]): Section => ({ tier: 'sign', kind, patterns })),
  { tier: 2, kind: 'wish', patterns: wish },
  { tier: 2, kind: 'wish', patterns: wishes },
  { tier: 2, kind: 'wish', patterns: spanglishWish },
  { tier: 3, kind: 'distress', patterns: distress },
  { tier: 3, kind: 'distress', patterns: spanglishDistress },
  { tier: 2, kind: 'other', patterns: other },
] satisfies Section[]

export const es: CrisisWords = {
  lang: 'es',
  typing: typingOf([...Object.values(all), ...sections.map(({ patterns }) => patterns)]),
  classes: all,
  sections,
  weights: { points, explaining },
  rules,
}
