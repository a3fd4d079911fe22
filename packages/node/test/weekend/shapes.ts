// Weekend, step 3: shapes that several schemas share (page 01 §1), and the charter's fields, which an amend gives anew.

import type { Item } from './cbor.ts'

export type Get = (key: string) => Item | undefined

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

export const isBytes = (item: Item | undefined, length?: number): item is Uint8Array =>
  item instanceof Uint8Array && (length === undefined || item.length === length)
export const isInteger = (item: Item | undefined, least: number, most: number): item is number =>
  typeof item === 'number' && item >= least && item <= most
export const isText = (item: Item | undefined, least: number, most: number): boolean =>
  typeof item === 'string' && Buffer.byteLength(item) >= least && Buffer.byteLength(item) <= most
export const isList = (
  item: Item | undefined,
  most: number,
  each: (item: Item, i: number) => boolean,
): item is Item[] => Array.isArray(item) && item.length <= most && item.every(each)

export const isAbsentOr = (item: Item | undefined, check: (item: Item) => boolean): boolean =>
  item === undefined || check(item)

export const isAscending = (ids: Item | undefined, most: number): boolean =>
  isList(ids, most, (id, i) => isBytes(id, 32) && (i === 0 || Buffer.compare((ids as Uint8Array[])[i - 1]!, id) < 0))
export const isLabels = (labels: Item): boolean =>
  isList(labels, 32, (code, i) => isInteger(code, 1, 255) && (i === 0 || (labels as number[])[i - 1]! < code))

export const CHARTER = ['name', 'purpose', 'langs', 'topics', 'audience', 'box', 'rules', 'policy', 'regions']

/** Whether a charter may have this value there. */
export function isField(key: Item | undefined, value: Item | undefined): boolean {
  if (typeof key !== 'string') return false
  switch (key) {
    case 'name':
      return isText(value, 1, 80)
    case 'purpose':
      return isText(value, 0, 1024)
    case 'langs':
      return isList(value, 8, (tag) => isText(tag, 1, 35))
    case 'topics':
    case 'regions':
      return isList(value, 16, (topic) => isText(topic, 1, 40))
    case 'audience':
      return isInteger(value, 1, 2)
    case 'box':
      return isBytes(value, 32)
    case 'rules':
      return isList(value, 32, isRule) && new Set((value as Item[][]).map(([number]) => number)).size === value.length
    case 'policy':
      return (
        value instanceof Map &&
        isInteger(value.get('days'), 0, 36_500) &&
        isInteger(value.get('bits'), 0, 16) &&
        isInteger(value.get('who'), 0, 2) &&
        isAbsentOr(value.get('invite'), (invite) => isBytes(invite, 32))
      )
    default:
      return false
  }
}

const isRule = (rule: Item): boolean =>
  Array.isArray(rule) && rule.length === 2 && isInteger(rule[0], 1, 65_535) && isText(rule[1], 1, 280)
