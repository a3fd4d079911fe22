// Content: the signed eight-tuple, and the record id that is its hash (spec page 00 §2).
// `[1, kind, channel(32), author(32), time, after, bodyHash(32), nonce(8)]`, at most 400 bytes by its rules.

import { type ChannelId, compare, type PersonaKey, type RecordId } from './bytes.ts'
import { decodeCanonical, encodeCanonical, isBytes, isUint, type Value } from './cbor.ts'
import { MAX_AFTER, MAX_TIME, TIME_STEP, VERSION } from './limits.ts'

export interface Content {
  readonly kind: number
  readonly channel: ChannelId
  readonly author: PersonaKey
  /** Seconds since 1970, a whole minute. */
  readonly time: number
  /** Sorted, unique ids of records that the author had seen. */
  readonly after: readonly RecordId[]
  readonly bodyHash: Uint8Array
  readonly nonce: Uint8Array
}

export type ContentVerdict =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly code: 'version' | 'content' | 'time' | 'after' }

export function encodeContent(content: Content): Uint8Array {
  return encodeCanonical([
    VERSION,
    content.kind,
    content.channel,
    content.author,
    content.time,
    content.after,
    content.bodyHash,
    content.nonce,
  ])
}

/** Remote bytes to a content, with the first rule that they break. Codes: spec page 00 §6. */
export function decodeContent(bytes: Uint8Array): ContentVerdict {
  const value = decodeCanonical(bytes)
  if (!Array.isArray(value) || !isUint(value[0])) return { ok: false, code: 'content' }
  // Before anything else: another version is ignored, never refused, however long it is and whatever it holds.
  if (value[0] !== VERSION) return { ok: false, code: 'version' }
  const [, kind, channel, author, time, after, bodyHash, nonce] = value as readonly Value[]
  if (value.length !== 8 || !isUint(kind) || !isUint(time) || !Array.isArray(after))
    return { ok: false, code: 'content' }
  if (!isBytes(channel, 32) || !isBytes(author, 32) || !isBytes(bodyHash, 32) || !isBytes(nonce, 8)) {
    return { ok: false, code: 'content' }
  }
  if (time > MAX_TIME || time % TIME_STEP !== 0) return { ok: false, code: 'time' }
  if (!isSortedSet(after)) return { ok: false, code: 'after' }
  return {
    ok: true,
    content: {
      kind,
      channel: channel as ChannelId,
      author: author as PersonaKey,
      time,
      after: after as readonly RecordId[],
      bodyHash,
      nonce,
    },
  }
}

function isSortedSet(after: readonly Value[]): boolean {
  if (after.length > MAX_AFTER) return false
  return after.every((id, i) => isBytes(id, 32) && (i === 0 || compare(after[i - 1] as Uint8Array, id) < 0))
}
