// Weekend, steps 2, 3 and 5: verify a record, say whether it is shown, write one with work (pages 00 and 01). The Ed25519
// library is the testkit's plain one, which knows ZIP 215; Node's signs.

import { createHash, createPrivateKey, sign } from 'node:crypto'
import { holds, isUsable } from '@kith/testkit/edwards'
import { decode, encode, type Item } from './cbor.ts'

export interface WeekendRecord {
  readonly id: Buffer
  readonly kind: number
  readonly channel: Uint8Array
  readonly author: Uint8Array
  readonly time: number
  readonly after: readonly Uint8Array[]
  readonly body: Map<string, Item> | null
  readonly shown: boolean
}

export type Verdict = WeekendRecord | { readonly code: string }

const DOMAIN = Buffer.from('kith/1/record')
const ZEROS = Buffer.alloc(32)

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

const isBytes = (item: Item | undefined, length?: number): item is Uint8Array =>
  item instanceof Uint8Array && (length === undefined || item.length === length)
const isInteger = (item: Item | undefined, least: number, most: number): item is number =>
  typeof item === 'number' && item >= least && item <= most
const isText = (item: Item | undefined, least: number, most: number): boolean =>
  typeof item === 'string' && Buffer.byteLength(item) >= least && Buffer.byteLength(item) <= most
const isList = (item: Item | undefined, most: number, each: (item: Item, i: number) => boolean): item is Item[] =>
  Array.isArray(item) && item.length <= most && item.every(each)

/** Page 00 §6, in its order. */
export function verify(message: Uint8Array): Verdict {
  if (message.length > 16_384) return { code: 'size' }
  const outer = decode(message)
  if (!Array.isArray(outer) || typeof outer[0] !== 'number') return { code: 'message' }
  if (outer[0] !== 0) return { code: 'version' }
  const [, envelopeBytes, bodyBytes] = outer
  if (outer.length !== 3 || !isBytes(envelopeBytes) || !(bodyBytes === null || isBytes(bodyBytes)))
    return { code: 'message' }
  const envelope = decode(envelopeBytes)
  if (!Array.isArray(envelope) || envelope.length !== 2) return { code: 'envelope' }
  const [contentBytes, signature] = envelope
  if (!isBytes(contentBytes) || !isBytes(signature, 64)) return { code: 'envelope' }

  const content = decode(contentBytes)
  if (!Array.isArray(content) || typeof content[0] !== 'number') return { code: 'content' }
  if (content[0] !== 1) return { code: 'version' }
  const [, kind, channel, author, time, after, bodyHash, nonce] = content
  const lengths = isBytes(channel, 32) && isBytes(author, 32) && isBytes(bodyHash, 32) && isBytes(nonce, 8)
  if (content.length !== 8 || !lengths || typeof kind !== 'number' || typeof time !== 'number' || !Array.isArray(after))
    return { code: 'content' }
  if (time >= 2 ** 32 || time % 60 !== 0) return { code: 'time' }
  const ascending = isList(after, 8, (id, i) => {
    return isBytes(id, 32) && (i === 0 || Buffer.compare(after[i - 1] as Uint8Array, id) < 0)
  })
  if (!ascending) return { code: 'after' }

  const body = bodyBytes === null ? null : decode(bodyBytes)
  if (bodyBytes !== null) {
    if (!(body instanceof Map)) return { code: 'body' }
    if (!isBytes(body.get('s'), 16)) return { code: 'salt' }
    if (!same(sha256(bodyBytes), bodyHash)) return { code: 'body-hash' }
  }
  if (!isUsable(author)) return { code: 'key' }
  if (!holds(author, Buffer.concat([DOMAIN, contentBytes]), signature)) return { code: 'signature' }
  const record = { id: sha256(contentBytes), kind, channel, author, time, after: after as Uint8Array[] }
  return body instanceof Map
    ? { ...record, body, shown: isShown(kind, channel, time, record.after, body) }
    : { ...record, body: null, shown: false }
}

/** Page 01. */
function isShown(
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
  if (kind === 0) return same(channel, ZEROS) && after.length === 0 && isCharter(get)
  if (same(channel, ZEROS)) return false
  if (kind === 16) return isPost(get)
  if (kind === 19) return cites('target')
  if (typeof get('n') !== 'number') return false
  const post = get('post')
  if (kind === 17) return cites('target') && post instanceof Map && isPost((key) => post.get(key))
  if (kind === 18) return cites('target') && isInteger(get('code'), 0, 4)
  if (kind === 21) return after.length === 0 && isProfile(get)
  return kind === 23 && cites('thread') && isTend(get, time)
}

type Get = (key: string) => Item | undefined

function isCharter(get: Get): boolean {
  const policy = get('policy')
  const numbers = new Set<Item>()
  const isRule = (rule: Item): boolean => {
    if (!Array.isArray(rule) || rule.length !== 2) return false
    const [number, text] = rule
    const is = isInteger(number, 1, 65_535) && isText(text, 1, 280) && !numbers.has(number)
    numbers.add(number as Item)
    return is
  }
  return (
    isText(get('name'), 1, 80) &&
    isText(get('purpose'), 0, 1024) &&
    isList(get('langs'), 8, (tag) => isText(tag, 1, 35)) &&
    isList(get('topics'), 16, (topic) => isText(topic, 1, 40)) &&
    isInteger(get('audience'), 1, 2) &&
    isBytes(get('box'), 32) &&
    isList(get('rules'), 32, isRule) &&
    policy instanceof Map &&
    isInteger(policy.get('days'), 0, 36_500) &&
    isInteger(policy.get('bits'), 0, 16) &&
    isInteger(policy.get('who'), 0, 2) &&
    isList(get('regions'), 16, (region) => isText(region, 1, 40))
  )
}

const isAbsentOr = (item: Item | undefined, check: (item: Item) => boolean): boolean =>
  item === undefined || check(item)

function isPost(get: Get): boolean {
  const labels = get('labels')
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
    (labels === undefined ||
      isList(labels, 32, (code, i) => isInteger(code, 1, 255) && (i === 0 || (labels as number[])[i - 1]! < code)))
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

function isTend(get: Get, time: number): boolean {
  const isAscending = (ids: Item | undefined, most: number): boolean =>
    isList(ids, most, (id, i) => isBytes(id, 32) && (i === 0 || Buffer.compare((ids as Uint8Array[])[i - 1]!, id) < 0))
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

/** Page 00 §7: leading zero bits. */
export function workOf(id: Uint8Array): number {
  const first = id.findIndex((byte) => byte !== 0)
  return first < 0 ? 8 * id.length : 8 * first + Math.clz32(id[first] as number) - 24
}

export interface Draft {
  readonly kind: number
  readonly channel: Uint8Array
  /** Seconds. */
  readonly time: number
  readonly after?: readonly Uint8Array[]
  readonly body: Readonly<Record<string, Item>>
}

export interface Keys {
  readonly seed: Uint8Array
  readonly author: Uint8Array
}

export function ed25519(seed: Uint8Array, message: Uint8Array): Buffer {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  return sign(null, message, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
}

/** @param random 24 bytes: the salt, and the nonce to count from */
export function write(keys: Keys, draft: Draft, bits: number, random: Uint8Array): Buffer {
  const body = encode(new Map<string, Item>([...Object.entries(draft.body), ['s', random.slice(0, 16)]]))
  const after = [...(draft.after ?? [])].toSorted(Buffer.compare)
  const time = draft.time - (draft.time % 60)
  const nonce = Buffer.from(random.slice(16, 24))
  for (;;) {
    const content = encode([1, draft.kind, draft.channel, keys.author, time, after, sha256(body), nonce])
    if (workOf(sha256(content)) < bits) {
      nonce.writeBigUInt64BE(BigInt.asUintN(64, nonce.readBigUInt64BE() + 1n))
      continue
    }
    const signature = ed25519(keys.seed, Buffer.concat([DOMAIN, content]))
    return encode([0, encode([content, signature]), body])
  }
}
