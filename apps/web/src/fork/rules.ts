// Rules as lines, to be compared and typed anew: a number says nothing in another channel.

import type { Side } from '../model.ts'

export function rulesIn({ rules }: Pick<Side, 'rules'>): string[] {
  return rules.map(([, words]) => words)
}
