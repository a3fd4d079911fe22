// The platform's Ed25519 verifier in a browser: WebCrypto, asked once whether it knows Ed25519 (Firefox before 129,
// Chromium before 137 do not); without it every signature goes to @noble/curves. Pair of native.ts.

import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'

const MAX_KEYS = 1024
const keys = new Map<string, Promise<CryptoKey>>()
let known: boolean | null = null

export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes)
}

/** The platform's answer, which differs between platforms for crafted signatures: only `true` is believed. */
export async function nativeVerify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (known === false || globalThis.crypto?.subtle === undefined) return false
  try {
    const key = await importKey(publicKey)
    known = true
    return await crypto.subtle.verify('Ed25519', key, signature as BufferSource, message as BufferSource)
  } catch (cause) {
    // A key that is off the curve fails to import as well; only an unknown algorithm is for ever.
    if (cause instanceof DOMException && cause.name === 'NotSupportedError') known = false
    return false
  }
}

function importKey(publicKey: Uint8Array): Promise<CryptoKey> {
  const name = publicKey.join()
  let key = keys.get(name)
  if (key === undefined) {
    if (keys.size >= MAX_KEYS) keys.clear()
    key = crypto.subtle.importKey('raw', publicKey as BufferSource, 'Ed25519', false, ['verify'])
    keys.set(name, key)
  }
  return key
}
