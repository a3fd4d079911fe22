// Other people's words in a terminal: one line, in the direction of the line that they stand in.

const BREAKS = /[\p{Cc}\u2028\u2029]+/gu
/** Marks that turn the direction of what stands behind them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(TURNS, '').trim()
}
