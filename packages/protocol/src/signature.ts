// The signature rule (spec page 00 §4): valid if and only if ZIP215 verification holds under a canonical key that is
// not of small order. A native "true" suffices, because ZIP215 accepts everything that stricter verifiers accept; a
// native "false" is asked again, since platforms disagree on crafted signatures and would split the network.

import { ed25519 } from '@noble/curves/ed25519.js'
import { nativeVerify } from '#native'
import type { PersonaKey } from './bytes.ts'
import { concat, utf8 } from './bytes.ts'

const DOMAIN = utf8('kith/1/record')

// The bound keeps a flood of throwaway keys from growing memory.
const MAX_JUDGED = 4096
const judged = new Map<string, boolean>()

/** True for the canonical encoding of a point on the curve that is not of small order. Remembered for each key. */
export function isUsableKey(key: Uint8Array): boolean {
  const name = key.join()
  let usable = judged.get(name)
  if (usable === undefined) {
    if (judged.size >= MAX_JUDGED) judged.clear()
    usable = judgeKey(key)
    judged.set(name, usable)
  }
  return usable
}

function judgeKey(key: Uint8Array): boolean {
  try {
    // Strict decoding (zip215 = false) refuses y ≥ p and x = 0 with the sign bit set: the non-canonical encodings.
    return !ed25519.Point.fromBytes(key, false).isSmallOrder()
  } catch {
    return false
  }
}

/** What is signed for a content: the domain, then its bytes. */
export function signedBytes(content: Uint8Array): Uint8Array {
  return concat(DOMAIN, content)
}

/** The rule, for a key that `isUsableKey` accepted and a record's content. Any 64 bytes are judged; nothing throws. */
export function isSignedBy(author: PersonaKey, content: Uint8Array, signature: Uint8Array): Promise<boolean> {
  return isSignature(author, signedBytes(content), signature)
}

/** The rule for a message of any domain. */
export async function isSignature(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  if (await nativeVerify(key, message, signature)) return true
  try {
    return ed25519.verify(signature, message, key, { zip215: true })
  } catch {
    return false
  }
}
