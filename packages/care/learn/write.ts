// The model as a module of data (src/crisis/en/model.ts): its weights made small whole numbers, its table of classes as
// gaps and digits. `src/crisis/packed.ts` reads it back.

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

export function weightsText(whole: Float64Array): string {
  return Array.from(whole, (weight) => sign(weight + MIDDLE)).join('')
}

export function tableText(table: Uint8Array): { gaps: string; high: string; low: string } {
  let [gap, gaps, high, low] = [0, '', '', '']
  for (const value of table) {
    if (value === 0) {
      gap++
      continue
    }
    gaps += sign(LAST).repeat(Math.floor(gap / LAST)) + sign(gap % LAST)
    high += sign(Math.floor(value / SIGNS.length))
    low += sign(value % SIGNS.length)
    gap = 0
  }
  return { gaps, high, low }
}

export interface Model extends Thresholds {
  readonly whole: Machine
  readonly alike: Uint8Array
}

export function moduleText({ alike, doubtful, far, sure, whole }: Model): string {
  const { gaps, high, low } = tableText(alike)
  const strings = { weights: weightsText(whole.weights), gaps, high, low }
  const lines = Object.entries(strings).map(([name, text]) => `export const ${name} =\n  '${text}'\n`)
  return `// The English model's numbers (../learned.ts, ../packed.ts): made by \`npm run learn:crisis\`, never by hand.

export const sure = ${sure}
export const doubtful = ${doubtful}
export const far = ${far}
export const size = ${alike.length}
${lines.join('')}`
}
