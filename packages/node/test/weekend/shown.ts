// Weekend, step 3: say whether a record is shown (page 01).

import type { Item } from './cbor.ts'
import {
  CHARTER,
  type Get,
  isAbsentOr,
  isAscending,
  isBytes,
  isField,
  isInteger,
  isLabels,
  isList,
  isText,
  same,
} from './shapes.ts'
import { isStewardship } from './stewardship.ts'

const ZEROS = Buffer.alloc(32)

/** Page 01. */
export function isShown(
  kind: number,
  channel: Uint8Array,
  time: number,
  after: readonly Uint8Array[],
  body: ReadonlyMap<string, Item>,
): boolean {
  const get = (key: string) => body.get(key)
  const cites = (key: string): boolean => {
    const cited = get(key)
    return isBytes(cited, 32) && after.length === 1 && same(after[0] as Uint8Array, cited)
  }
  if (kind === 0) {
    const isWhole = CHARTER.every((key) => isField(key, get(key))) && isAbsentOr(get('fork'), isFork)
    return same(channel, ZEROS) && after.length === 0 && isWhole
  }
  if (same(channel, ZEROS)) return false
  if (kind === 16) return isPost(get)
  if (kind === 6) return after.length === 0 && isInherit(get('ids'))
  if (kind === 19) return cites('target')
  if (kind >= 1 && kind <= 5) return isStewardship(kind, channel, time, get)
  if (kind === 32 || kind === 33) return after.length === 0 && isSealed(get)
  if (typeof get('n') !== 'number') return false
  const post = get('post')
  if (kind === 17) return cites('target') && post instanceof Map && isPost((key) => post.get(key))
  if (kind === 18) return cites('target') && isInteger(get('code'), 0, 4)
  if (kind === 22) return after.length === 0 && isBytes(get('who'), 32)
  if (kind === 21) return after.length === 0 && isProfile(get)
  return kind === 23 && cites('thread') && isTend(get, time)
}

/** Page 15 §1 and §2. */
function isFork(fork: Item): boolean {
  if (!(fork instanceof Map)) return false
  const parent = fork.get('parent')
  const heads = fork.get('authority')
  return (
    isBytes(parent, 32) &&
    !same(parent, ZEROS) &&
    isList(fork.get('heads'), 256, (hash) => isBytes(hash, 32)) &&
    isAscending(heads, 64) &&
    (heads as Item[]).length > 0
  )
}

function isInherit(ids: Item | undefined): boolean {
  return isBytes(ids) && ids.length % 32 === 0 && ids.length >= 32 && ids.length <= 32 * 480
}

function isPost(get: Get): boolean {
  const isRoot = get('thread') === undefined && get('parent') === undefined
  const isReply = isBytes(get('thread'), 32) && isBytes(get('parent'), 32) && get('who') === undefined
  return (
    isText(get('text'), 1, 8192) &&
    (isRoot || isReply) &&
    isAbsentOr(get('need'), (need) => isInteger(need, 1, 255)) &&
    isAbsentOr(get('feeling'), (feeling) => isInteger(feeling, 1, 15)) &&
    isAbsentOr(get('tone'), (tone) => isInteger(tone, 1, 255)) &&
    isAbsentOr(get('lang'), (lang) => isText(lang, 2, 35)) &&
    isAbsentOr(get('who'), (who) => isInteger(who, 0, 2)) &&
    isAbsentOr(get('labels'), isLabels)
  )
}

function isProfile(get: Get): boolean {
  const isLine = (item: Item, most: number): boolean => isText(item, 1, most) && !(item as string).includes('\n')
  const name = get('name')
  return (
    name !== undefined &&
    isLine(name, 120) &&
    isAbsentOr(get('pronouns'), (pronouns) => isLine(pronouns, 60)) &&
    isAbsentOr(get('line'), (line) => isLine(line, 280)) &&
    isAbsentOr(get('box'), (box) => isBytes(box, 32))
  )
}

/** Page 14 §1. */
function isSealed(get: Get): boolean {
  const slots = get('slots')
  const isSlot = (slot: Item, i: number): boolean =>
    isBytes(slot, 80) && (i === 0 || Buffer.compare((slots as Uint8Array[])[i - 1]!, slot) < 0)
  return isBytes(get('commit'), 32) && isBytes(get('data'), 4112) && isList(slots, 16, isSlot) && slots.length === 16
}

function isTend(get: Get, time: number): boolean {
  const isPast = (at: Item): boolean => isInteger(at, 0, time) && at % 60 === 0
  return (
    isAscending(get('hidden'), 256) &&
    isAbsentOr(get('closed'), (closed) => typeof closed === 'boolean') &&
    isAbsentOr(get('who'), (who) => isInteger(who, 0, 2)) &&
    isAbsentOr(get('since'), isPast) &&
    isAbsentOr(get('opened'), (opened) => isAscending(opened, 128)) &&
    isAbsentOr(get('asks'), isPast)
  )
}
