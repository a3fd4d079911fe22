// The Arabic words of the crisis notice, put together. No native speaker and no clinician has reviewed them (`reviewed`), so
// the app shows a card at tier 1 alone and a link below that (notice.ts; design: care, Crisis).

import type { CrisisWords } from '../crisis.ts'
import { classes, sections } from './lexicon.ts'
import { weights } from './points.ts'
import { rules } from './rules.ts'
import { typing } from './typing.ts'

export const ar: CrisisWords = { lang: 'ar', reviewed: false, typing, classes, sections, rules, weights }
