// The Arabic lexicon of the crisis notice, put together: intent, plan and means (tier 1), the wish to be dead (2), distress (3),
// turns of phrase (0), and signs that weigh together. `reviewed: false`: no native speaker and no clinician has read it, so
// the app shows a card at tier 1 alone and a link below that (notice.ts; design: care, Crisis).

import type { CrisisWords } from '../crisis.ts'
import type { Section } from '../patterns.ts'
import { act } from './act.ts'
import { classes } from './classes.ts'
import { distress } from './distress.ts'
import { idiom } from './idiom.ts'
import { fold } from './letters.ts'
import { sections } from './oblique.ts'
import { rules } from './rules.ts'
import { typing } from './typing.ts'
import { regret, wish } from './wish.ts'

const folded = (section: Section): Section => ({ ...section, patterns: fold(section.patterns) })

export const ar: CrisisWords = {
  lang: 'ar',
  typing,
  classes: Object.fromEntries(Object.entries(classes).map(([name, words]) => [name, fold(words)])),
  sections: [
    { tier: 0 as const, kind: 'idiom', patterns: idiom },
    { tier: 1 as const, kind: 'act', patterns: act },
    ...sections,
    { tier: 2 as const, kind: 'regret', patterns: regret },
    { tier: 2 as const, kind: 'wish', patterns: wish },
    { tier: 3 as const, kind: 'distress', patterns: distress },
  ].map(folded),
  rules,
}
