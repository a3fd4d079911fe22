// Shapes that the schemas of several kinds share (spec page 01 §1). Each tells whether a decoded value has the shape, and
// never throws.

import { compare } from './bytes.ts'
import { isBytes, isText, isUint, type Value } from './cbor.ts'
import { MAX_LABELS, MAX_TIME, TIME_STEP } from './limits.ts'

/** Absent, or of the shape; null is neither. */
export function optional(value: Value | undefined, check: (value: Value) => boolean): boolean {
  return value === undefined || check(value)
}

export function isTexts(list: Value | undefined, most: number, bytes: number): boolean {
  return Array.isArray(list) && list.length <= most && list.every((item) => isText(item, bytes, 1))
}

/** Ids or keys in ascending order, each once. */
export function isAscending(ids: Value | undefined, most: number): ids is readonly Uint8Array[] {
  if (!Array.isArray(ids) || ids.length > most) return false
  return ids.every((id, i) => isBytes(id, 32) && (i === 0 || compare(ids[i - 1] as Uint8Array, id) < 0))
}

/** One line of text: a name of several would pass for what stands below it. */
export function isLine(text: Value | undefined, bytes: number): boolean {
  return isText(text, bytes, 1) && !text.includes('\n')
}

/** Taxonomies grow: codes up to 255 are well-formed, and an unknown one is left out on screen. */
export function isLabels(labels: Value | undefined): labels is readonly number[] {
  if (!Array.isArray(labels) || labels.length > MAX_LABELS) return false
  return labels.every((code, i) => isUint(code, 1, 255) && (i === 0 || (labels[i - 1] as number) < code))
}

/** A whole minute, in seconds, from `least` to `most`. */
export function isMinute(time: Value | undefined, least: number, most = MAX_TIME): boolean {
  return isUint(time, least, most) && time % TIME_STEP === 0
}
