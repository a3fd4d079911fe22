// Numbers as text, for the learned model's data: a sign for each, so that what squeezes a file on its way squeezes
// numbers, and no byte order or decoder differs from engine to engine. `learn/` writes what this reads.

/** Weights from -31 to 31, and digits from 0 to 63: the place of a sign here. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const MIDDLE = 31

const values = new Uint8Array(128)
for (let value = 0; value < SIGNS.length; value++) values[SIGNS.charCodeAt(value)] = value

const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 0

/** Weights, most of them 0: the gaps before the others, and these, one a sign. */
export function weightsOf(size: number, gaps: string, signs: string): Int8Array {
  const weights = new Int8Array(size)
  eachPlace(gaps, (place, at) => {
    weights[place] = valueAt(signs, at) - MIDDLE
  })
  return weights
}

/** A table of bytes, most of them 0: the gaps before the others, their high and low digits. */
export function tableOf(size: number, gaps: string, high: string, low: string): Uint8Array {
  const table = new Uint8Array(size)
  eachPlace(gaps, (place, at) => {
    table[place] = valueAt(high, at) * SIGNS.length + valueAt(low, at)
  })
  return table
}

/** The places that gaps lead to, in turn; a gap of 63 goes on to the next sign. */
function eachPlace(gaps: string, put: (place: number, at: number) => void): void {
  let place = -1
  let at = 0
  for (let sign = 0; sign < gaps.length; sign++) {
    const gap = valueAt(gaps, sign)
    place += gap
    if (gap === SIGNS.length - 1) continue
    place++
    put(place, at)
    at++
  }
}
