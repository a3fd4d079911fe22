// Writing a record: body, content, work, signature, message (spec page 00 §3). Randomness and pauses are arguments, so
// that the same inputs give the same bytes everywhere. What it writes is checked by the same `verify` as what arrives.

import { ed25519 } from '@noble/curves/ed25519.js'
import { type ChannelId, compare, type RecordId } from './bytes.ts'
import { encodeCanonical, type Value } from './cbor.ts'
import { encodeContent } from './content.ts'
import { KithError } from './error.ts'
import { MAX_TIME, SALT_BYTES, TIME_STEP } from './limits.ts'
import { sha256 } from '#native'
import type { Persona } from './persona.ts'
import { signedBytes } from './signature.ts'
import { parse } from './verify.ts'
import { mine } from './work.ts'

export interface RecordDraft {
  readonly kind: number
  /** The channel, or `ZEROS` for a charter. */
  readonly channel: Uint8Array
  /** Seconds; it is cut to the whole minute. */
  readonly time: number
  readonly after: readonly RecordId[]
  /** The body without its salt `s`. */
  readonly body: { readonly [key: string]: Value }
}

export interface ComposeOptions {
  /** Work to reach, leading zero bits. */
  readonly bits: number
  /** 24 random bytes: the body's salt, then the nonce to count from. */
  readonly random: Uint8Array
  readonly pause?: () => Promise<void>
}

const noPause = (): Promise<void> => Promise.resolve()

/**
 * Writes and signs a record.
 * @returns the message's bytes
 * @throws KITH_INVALID_DRAFT when the result would not be a valid record that is shown
 */
export async function compose(persona: Persona, draft: RecordDraft, options: ComposeOptions): Promise<Uint8Array> {
  const body = encodeCanonical({ ...draft.body, s: options.random.slice(0, SALT_BYTES) })
  const content = encodeContent({
    kind: draft.kind,
    channel: draft.channel as ChannelId,
    author: persona.key,
    time: Math.min(MAX_TIME, draft.time - (draft.time % TIME_STEP)),
    after: draft.after.toSorted(compare),
    bodyHash: sha256(body),
    nonce: options.random.slice(SALT_BYTES, SALT_BYTES + 8),
  })
  const mined = await mine(content, options.bits, options.pause ?? noPause)
  const message = encodeMessage(mined, ed25519.sign(signedBytes(mined), persona.seed), body)
  const verdict = parse(message)
  if (!verdict.ok || !verdict.record.shown) {
    throw new KithError(
      'KITH_INVALID_DRAFT',
      `This would not be a record that others show (${verdict.ok ? 'schema' : verdict.code}).`,
    )
  }
  return message
}

/** `[0, envelope bytes, body bytes | null]` of a signed content. */
export function encodeMessage(content: Uint8Array, signature: Uint8Array, body: Uint8Array | null): Uint8Array {
  return encodeCanonical([0, encodeCanonical([content, signature]), body])
}

/** The same record without its body, as it is kept once its author took it back. */
export function headerOnly(envelope: Uint8Array): Uint8Array {
  return encodeCanonical([0, envelope, null])
}
