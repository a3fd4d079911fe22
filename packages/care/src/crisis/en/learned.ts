// The English model of the crisis notice: what it sees (seeing.ts) and its numbers (model.ts, made by `npm run
// learn:crisis`).

import type { Learned } from '../learned.ts'
import { tableOf, weightsOf } from '../packed.ts'
import { doubtful, far, gaps, high, low, places, size, sure, weightGaps, weights } from './model.ts'
import { common, negators, subjects } from './seeing.ts'

export const learned: Learned = {
  seeing: { subjects, negators, common, alike: tableOf(size, gaps, high, low) },
  weights: weightsOf(places, weightGaps, weights),
  sure,
  doubtful,
  far,
}
