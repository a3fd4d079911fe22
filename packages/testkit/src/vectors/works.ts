// Ids and their work (spec page 00 §7).

import { toHex } from '../hex.ts'
import { drawn } from './platform.ts'

export interface WorkVector {
  readonly id: string
  readonly bits: number
}

/** An id whose first one is its bit number `bits`. */
function withWork(bits: number): WorkVector {
  const id = drawn(`id with ${bits} bits`, 32).map((byte, i) => {
    const zeros = Math.max(0, Math.min(8, bits - 8 * i))
    const first = bits >> 3 === i ? 128 >> (bits & 7) : 0
    return (byte & (255 >> zeros)) | first
  })
  return { id: toHex(id), bits }
}

export function works(): WorkVector[] {
  return [0, 1, 7, 8, 9, 12, 15, 16, 17, 24, 255, 256].map(withWork)
}
