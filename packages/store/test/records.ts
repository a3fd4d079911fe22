// Records that testkit's fixtures do not write: headers alone, kinds and bodies that are not shown, free reactions.
// They are verified as anything else, and run in a browser too.

import {
  concat,
  encodeCanonical,
  encodeContent,
  encodeMessage,
  headerOnly,
  type Persona,
  type RecordId,
  signedBytes,
  type Value,
  type VerifiedRecord,
  verify,
  type ChannelId,
} from '@kith/protocol'
import type { SeededRandom } from '@kith/testkit'

export interface AnyDraft {
  readonly kind: number
  readonly channel: ChannelId
  readonly time: number
  readonly after?: readonly RecordId[]
  readonly body: { readonly [key: string]: Value }
}

/** Signs what `compose` would refuse, because others would not show it. */
export async function anyRecord(author: Persona, draft: AnyDraft, random: SeededRandom): Promise<VerifiedRecord> {
  const body = encodeCanonical({ ...draft.body, s: random.bytes(16) })
  const content = encodeContent({
    ...draft,
    author: author.key,
    after: draft.after ?? [],
    bodyHash: new Uint8Array(await crypto.subtle.digest('SHA-256', body.slice())),
    nonce: random.bytes(8),
  })
  // PKCS#8 of an Ed25519 seed: a fixed head, then the seed.
  const head = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])
  const key = await crypto.subtle.importKey('pkcs8', concat(head, author.seed).slice(), 'Ed25519', false, ['sign'])
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, signedBytes(content).slice()))
  return verified(encodeMessage(content, signature, body))
}

/** The same record as it travels without its body. */
export function header(record: VerifiedRecord): Promise<VerifiedRecord> {
  return verified(headerOnly(record.envelopeBytes))
}

/** A second object of the same record, as another neighbour would bring it. */
export function copy(record: VerifiedRecord): Promise<VerifiedRecord> {
  return verified(record.bytes.slice())
}

async function verified(bytes: Uint8Array): Promise<VerifiedRecord> {
  const verdict = await verify(bytes)
  if (!verdict.ok) throw new Error(`a test record is not valid: ${verdict.code}`)
  return verdict.record
}
