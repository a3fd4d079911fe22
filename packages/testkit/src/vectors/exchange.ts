// Frames and exchanges of the wire (spec page 03 §4), from values to bytes.

import { concat } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { type Described, toBytes, toJson } from './described.ts'

/** The relay's clock, seconds: an hour after the records. */
export const CLOCK = 1_790_003_640

export interface Frame {
  readonly from: 'asker' | 'answerer'
  /** The whole frame: its length, then its bytes. */
  readonly hex: string
  /** What the bytes decode to; absent where they decode to nothing. */
  readonly means?: unknown
}

export interface Exchange {
  readonly name: string
  readonly protocol: string
  readonly frames: readonly Frame[]
  /** The last request is none: the relay charges the asker and resets the stream. */
  readonly ends?: true
}

/** Unsigned LEB128. */
export function length(n: number): Uint8Array {
  return n < 128 ? Uint8Array.of(n) : concat(Uint8Array.of((n & 127) | 128), length(n >>> 7))
}

export const framed = (bytes: Uint8Array): string => toHex(concat(length(bytes.length), bytes))

export function frame(from: Frame['from'], value: Described): Frame {
  return { from, hex: framed(toBytes(value)), means: toJson(value) }
}

/** Requests and answers by turns. */
export function exchange(name: string, protocol: string, ...values: readonly Described[]): Exchange {
  return { name, protocol, frames: values.map((value, i) => frame(i % 2 === 0 ? 'asker' : 'answerer', value)) }
}

export function refused(name: string, protocol: string, value: Described): Exchange {
  return { name, protocol, frames: [frame('asker', value)], ends: true }
}
