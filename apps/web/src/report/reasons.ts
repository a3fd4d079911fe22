// Reasons of reports, by their codes (spec page 09 §9).

import { t } from '../words.ts'

/** Nothing was broken: it leads to words, never to an act. */
export const WORRIED = 1

/** In the order of their codes. */
const REASONS = [
  'worried',
  'encouraging',
  'harassment',
  'hate',
  'private',
  'grooming',
  'off-site',
  'scam',
  'fake',
  'medication',
  'research',
  'impersonation',
  'other',
] as const

export const CODES: readonly number[] = REASONS.map((_, i) => i + 1)

/** One that this version does not know is some other. */
export function reasonWords(code: number): string {
  return t(`reason.${REASONS[code - 1] ?? 'other'}`)
}
