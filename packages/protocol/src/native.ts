// The platform's hash and Ed25519 verifier in Node: node:crypto, with parsed keys remembered (parsing one for each
// signature halves the rate). Pair of native.browser.ts; the signature rule itself is signature.ts.

import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto'

// A busy channel has some thousand writers; the bound keeps a flood of throwaway keys from growing memory.
const MAX_KEYS = 4096
const keys = new Map<string, KeyObject>()

function keyObject(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url')
  let key = keys.get(x)
  if (key === undefined) {
    if (keys.size >= MAX_KEYS) keys.clear()
    key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    keys.set(x, key)
  }
  return key
}

export function sha256(bytes: Uint8Array): Uint8Array {
  // Not a Buffer, so that ids are the same kind of thing here and in a browser.
  return new Uint8Array(hash('sha256', bytes, 'buffer'))
}

/** The platform's answer, which differs between platforms for crafted signatures: only `true` is believed. */
export function nativeVerify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean | Promise<boolean> {
  try {
    return verify(null, message, keyObject(publicKey), signature)
  } catch {
    return false
  }
}
