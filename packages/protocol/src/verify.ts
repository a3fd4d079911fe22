// From a message's bytes to a record (spec page 00 §3, §6): `parse` is everything but the signature, `verify` is all of
// it. Validity reads these bytes and nothing else. Only this file makes a VerifiedRecord, and no copy of one is one.

import { type ChannelId, equal, type RecordId, ZEROS } from './bytes.ts'
import { decodeCanonical, isBytes, isMap, isUint, type ValueMap } from './cbor.ts'
import { type Content, decodeContent } from './content.ts'
import { KithError } from './error.ts'
import { isShown } from './kinds.ts'
import { MAX_MESSAGE_BYTES, SALT_BYTES } from './limits.ts'
import { sha256 } from '#native'
import { isSignedBy, isUsableKey } from './signature.ts'

/** Why a message is refused, first rule first; `version` alone means *ignore*: a later version may be right. */
export type InvalidCode =
  | 'size'
  | 'message'
  | 'version'
  | 'envelope'
  | 'content'
  | 'time'
  | 'after'
  | 'body'
  | 'salt'
  | 'body-hash'
  | 'key'
  | 'signature'

export type Refusal = { readonly ok: false; readonly code: InvalidCode }

/** A message that keeps every rule but, so far, the signature's. */
export interface ParsedRecord extends Content {
  readonly id: RecordId
  /** The body as it was decoded; null where only the header travels. */
  readonly body: ValueMap | null
  /** Its kind is known and its body keeps to the schema; a header alone is not shown. */
  readonly shown: boolean
  readonly signature: Uint8Array
  readonly contentBytes: Uint8Array
  readonly envelopeBytes: Uint8Array
  readonly bodyBytes: Uint8Array | null
  /** The whole message, as it travels and is stored. */
  readonly bytes: Uint8Array
}

declare const verified: unique symbol

/** A frozen record whose signature was checked by `verify` in this process. */
export type VerifiedRecord = ParsedRecord & { readonly [verified]: true }

export type ParseVerdict = { readonly ok: true; readonly record: ParsedRecord } | Refusal
export type Verdict = { readonly ok: true; readonly record: VerifiedRecord } | Refusal

// Identity, not a field, is the proof: a spread or a structured clone is not in here.
const read = new WeakSet<ParsedRecord>()
const proven = new WeakSet<ParsedRecord>()

/** True for the very object that `verify` made. */
export function isVerified(record: ParsedRecord): record is VerifiedRecord {
  return proven.has(record)
}

/** Remote bytes of at most 16 KiB to a record without its signature's check. Never throws. */
export function parse(bytes: Uint8Array): ParseVerdict {
  if (bytes.length > MAX_MESSAGE_BYTES) return refuse('size')
  const message = decodeCanonical(bytes)
  if (!Array.isArray(message) || !isUint(message[0])) return refuse('message')
  if (message[0] !== 0) return refuse('version')
  if (message.length !== 3) return refuse('message')
  const [, envelopeBytes, bodyBytes] = message
  if (!isBytes(envelopeBytes) || !(bodyBytes === null || isBytes(bodyBytes))) return refuse('message')

  const envelope = decodeCanonical(envelopeBytes)
  if (!Array.isArray(envelope) || envelope.length !== 2) return refuse('envelope')
  const [contentBytes, signature] = envelope
  if (!isBytes(contentBytes) || !isBytes(signature, 64)) return refuse('envelope')

  const verdict = decodeContent(contentBytes)
  if (!verdict.ok) return verdict
  const content = verdict.content

  let body: ValueMap | null = null
  if (bodyBytes !== null) {
    const decoded = decodeCanonical(bodyBytes)
    if (!isMap(decoded)) return refuse('body')
    if (!isBytes(decoded['s'], SALT_BYTES)) return refuse('salt')
    if (!equal(sha256(bodyBytes), content.bodyHash)) return refuse('body-hash')
    body = decoded
  }
  const record: ParsedRecord = Object.freeze({
    ...content,
    id: sha256(contentBytes) as RecordId,
    body,
    shown: body !== null && isShown(content, body),
    signature,
    contentBytes,
    envelopeBytes,
    bodyBytes,
    bytes,
  })
  read.add(record)
  return { ok: true, record }
}

/**
 * The signature rule on a parsed record.
 * @throws KITH_NOT_PARSED for an object that `parse` did not make: its fields need not be what was signed
 */
export async function verifyParsed(record: ParsedRecord): Promise<Verdict> {
  if (!read.has(record))
    throw new KithError('KITH_NOT_PARSED', 'Only what parse returned can be verified, not a copy of it.')
  if (!isUsableKey(record.author)) return refuse('key')
  if (!(await isSignedBy(record.author, record.contentBytes, record.signature))) return refuse('signature')
  proven.add(record)
  return { ok: true, record: record as VerifiedRecord }
}

/** Message bytes to a verified record, or the first rule that they break. Never throws. */
export async function verify(bytes: Uint8Array): Promise<Verdict> {
  const parsed = parse(bytes)
  return parsed.ok ? verifyParsed(parsed.record) : parsed
}

/** The channel that a record belongs to in topic, store, push and catch-up: a charter belongs to its own id. */
export function home(record: ParsedRecord): ChannelId {
  return equal(record.channel, ZEROS) ? (record.id as ChannelId) : record.channel
}

function refuse(code: InvalidCode): Refusal {
  return { ok: false, code }
}
