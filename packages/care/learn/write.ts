// The model as a module of data (src/crisis/en/model.ts): its weights made small whole numbers, they and its table of
// classes as gaps and signs. `src/crisis/packed.ts` reads it back.

import type { Thresholds } from '../src/crisis/learned.ts'
import { MIDDLE, SIGNS } from '../src/crisis/packed.ts'
import type { Machine } from './machine.ts'

const LAST = SIGNS.length - 1
const sign = (value: number): string => SIGNS[value] ?? ''

/** Whole weights from -31 to 31, `step` apart; the few beyond are cut. What is less than half a step is nothing. */
export function rounded({ bias, weights }: Machine, step: number): Machine {
  const whole = weights.map((weight) => Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / step))))
  return { weights: whole, bias: bias / step }
}

export function weightsText(whole: Float64Array): { gaps: string; signs: string } {
  const { gaps, values } = apart(whole)
  return { gaps, signs: values.map((weight) => sign(weight + MIDDLE)).join('') }
}

export function tableText(table: Uint8Array): { gaps: string; high: string; low: string } {
  const { gaps, values } = apart(table)
  const digits = (digit: (value: number) => number): string => values.map((value) => sign(digit(value))).join('')
  return {
    gaps,
    high: digits((value) => Math.floor(value / SIGNS.length)),
    low: digits((value) => value % SIGNS.length),
  }
}

/** What is not 0, and the gaps before each. */
function apart(all: ArrayLike<number>): { gaps: string; values: number[] } {
  let gap = 0
  let gaps = ''
  const values: number[] = []
  for (let place = 0; place < all.length; place++) {
    const value = all[place] ?? 0
    if (value === 0) {
      gap++
      continue
    }
    gaps += sign(LAST).repeat(Math.floor(gap / LAST)) + sign(gap % LAST)
    values.push(value)
    gap = 0
  }
  return { gaps, values }
}

export interface Model extends Thresholds {
  readonly whole: Machine
  readonly alike: Uint8Array
}

export function moduleText({ alike, doubtful, far, sure, whole }: Model): string {
  const { gaps, high, low } = tableText(alike)
  const { gaps: weightGaps, signs: weights } = weightsText(whole.weights)
  const strings = { weightGaps, weights, gaps, high, low }
  const lines = Object.entries(strings).map(([name, text]) => `export const ${name} =\n  '${text}'\n`)
  return `// The English model's numbers (../learned.ts, ../packed.ts): made by \`npm run learn:crisis\`, never by hand.

export const sure = ${sure}
export const doubtful = ${doubtful}
export const far = ${far}
export const size = ${alike.length}
export const places = ${whole.weights.length}
${lines.join('')}`
}
