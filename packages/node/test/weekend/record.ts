// Weekend, steps 2 and 5: verify a record, write one with work (page 00). The Ed25519
// library is the testkit's plain one, which knows ZIP 215; Node's signs.

import { createHash, createPrivateKey, sign } from 'node:crypto'
import { holds, isUsable } from '@kith/testkit/edwards'
import { decode, encode, type Item } from './cbor.ts'
import { isBytes, isList, same } from './shapes.ts'
import { isShown } from './shown.ts'

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

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

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
