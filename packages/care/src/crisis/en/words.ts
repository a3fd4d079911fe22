// The English words of the crisis notice: intent, plan and means (tier 1), the wish to be dead (2), distress (3), what
// is only a turn of phrase (0), themes that weigh together, and a learned model beside them. Grammar: ../patterns.ts;
// what lowers a match: rules.ts. Written broadly from how people speak. One author; no clinician and no second native
// speaker has reviewed it.

import type { CrisisWords } from '../crisis.ts'
import type { Section } from '../patterns.ts'
import { act, tried } from './act.ts'
import { classes } from './classes.ts'
import { distress } from './distress.ts'
import { hints } from './hints.ts'
import { idiom } from './idiom.ts'
import { learned } from './learned.ts'
import { leaving } from './leaving.ts'
import { bus, edge, hard, method, place, ready, soft, taken, thing } from './means.ts'
import { mood } from './mood.ts'
import { explaining, points } from './points.ts'
import { rules } from './rules.ts'
import { typing } from './typing.ts'
import { outright, weary, wish } from './wish.ts'

const signs = {
  tried,
  method,
  taken,
  ready,
  edge,
  place,
  hard,
  soft,
  thing,
  bus,
  knife: 'emojiknife',
  pill: 'emojipill\nemojimeans\nemojibridge',
  ...leaving,
  ...hints,
  ...mood,
}

export const en: CrisisWords = {
  lang: 'en',
  typing,
  classes,
  sections: [
    { tier: 0, kind: 'idiom', patterns: idiom },
    { tier: 1, kind: 'act', patterns: act },
    { tier: 2, kind: 'outright', patterns: outright },
    { tier: 2, kind: 'wish', patterns: wish },
    { tier: 2, kind: 'weary', patterns: weary },
    { tier: 3, kind: 'distress', patterns: distress },
    ...Object.entries(signs).map(([kind, patterns]): Section => ({ tier: 'sign', kind, patterns })),
  ],
  weights: { points, explaining },
  rules,
  learned,
}
