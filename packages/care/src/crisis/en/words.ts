// The English lexicon of the crisis notice: intent, plan and means (tier 1), the wish to be dead (2), distress (3), what
// is only a turn of phrase (0), and signs that weigh together. Grammar: ../patterns.ts; what lowers a match: rules.ts.
// Written broadly from how people speak. One author; no clinician and no second native speaker has reviewed it.

import type { CrisisWords } from '../crisis.ts'
import { act } from './act.ts'
import { distress } from './distress.ts'
import { idiom } from './idiom.ts'
import { oblique } from './oblique.ts'
import { rules } from './rules.ts'
import { typing } from './typing.ts'
import { wish } from './wish.ts'

const classes = {
  want: 'want wanting wish need crave prefer love hope hoping longing wants-2 desire rather',
  will: `will going gonna planning plan plans intend intending ready decided deciding try trying tempted have must
    prepared determined about shall thinking`,
  think:
    'think thinking thought thoughts consider considering contemplate contemplating planning plan obsessed fantasising fantasizing fantasise fantasize dream dreaming daydream daydreaming ideation urges urge',
  kill: 'kill killing end ending',
  own: 'own fucking',
  point: 'point reason purpose meaning',
  live: 'live living alive exist existing',
  go: 'go going carry carrying continue continuing keep keeping last hold holding',
  height:
    'bridge roof rooftop cliff balcony building window ledge overpass tower viaduct edge carpark parapet flyover storey',
  vehicle: 'train trains truck lorry bus car cars traffic tube subway metro tram tracks rails motorway highway freeway',
  water: 'river sea ocean lake canal water waves harbour dam',
  means:
    'pills tablets meds overdose rope noose gun knife blade razor razors pistol rifle shotgun stash emojipill emojimeans paracetamol medication',
  hard: 'rope noose gun blade razor pistol rifle shotgun bullet belt ligature',
  soft: 'pills tablets meds knife stash emojipill emojimeans medication bottle',
  now: 'tonight now today tomorrow soon immediately later',
  dead: 'dead gone',
  world: 'world earth planet life existence',
  better: 'better happier easier best',
  all: 'everyone everybody all family world people kids children you they mum dad wife husband',
  burden: 'burden waste failure nuisance mistake liability disgrace weight',
  bad: 'worthless hopeless useless pointless unlovable broken empty numb meaningless disgusting trapped helpless desperate',
}

export const en: CrisisWords = {
  lang: 'en',
  typing,
  classes: { ...classes, ...oblique.classes },
  sections: [
    { tier: 0, kind: 'idiom', patterns: idiom },
    { tier: 1, kind: 'act', patterns: act },
    ...oblique.sections,
    { tier: 2, kind: 'wish', patterns: wish },
    { tier: 3, kind: 'distress', patterns: distress },
  ],
  rules,
}
