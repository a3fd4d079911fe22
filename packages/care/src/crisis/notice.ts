// What the app shows for a tier, for the crisis notice (design: care, Crisis): a card, only the link to help, or nothing.
// A language that no speaker has reviewed shows a card at tier 1 alone.

import type { CrisisTier, CrisisWords } from './crisis.ts'

export type Notice = 'card' | 'link'

/** `words` are those that the tier was read with. */
export function noticeFor(tier: CrisisTier, { reviewed = true }: Pick<CrisisWords, 'reviewed'>): Notice | null {
  if (tier === 0) return null
  return tier === 1 || (tier === 2 && reviewed) ? 'card' : 'link'
}
