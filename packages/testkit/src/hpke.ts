// HPKE Base by hand (RFC 9180 §4, §5) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, and the one key of a
// report: from node:crypto alone, a second opinion on the library that protocol uses. Node only; it checks nothing.

import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { concat, utf8 } from '@kith/protocol'
import { x25519, x25519Key } from './vectors/platform.ts'

export interface Binding {
  readonly info: Uint8Array
  readonly aad: Uint8Array
}

const EMPTY = new Uint8Array(0)
const KEM = concat(utf8('KEM'), u16be(0x0020))
const SUITE = concat(utf8('HPKE'), u16be(0x0020), u16be(0x0001), u16be(0x0002))

function u16be(n: number): Uint8Array {
  return Uint8Array.of(n >> 8, n & 255)
}

function hmac(key: Uint8Array, ...data: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(
    createHmac('sha256', key)
      .update(concat(...data))
      .digest(),
  )
}

function extract(suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array {
  return hmac(salt, utf8('HPKE-v1'), suite, utf8(label), ikm)
}

/** At most 32 bytes, so that one round of HKDF's Expand suffices. */
function expand(suite: Uint8Array, prk: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array {
  return hmac(prk, u16be(length), utf8('HPKE-v1'), suite, utf8(label), info, Uint8Array.of(1)).slice(0, length)
}

function keyAndNonce(dh: Uint8Array, enc: Uint8Array, box: Uint8Array, info: Uint8Array) {
  const shared = expand(KEM, extract(KEM, EMPTY, 'eae_prk', dh), 'shared_secret', concat(enc, box), 32)
  const mode = Uint8Array.of(0)
  const context = concat(mode, extract(SUITE, EMPTY, 'psk_id_hash', EMPTY), extract(SUITE, EMPTY, 'info_hash', info))
  const secret = extract(SUITE, shared, 'secret', EMPTY)
  return { key: expand(SUITE, secret, 'key', context, 32), nonce: expand(SUITE, secret, 'base_nonce', context, 12) }
}

/** AES-256-GCM, the tag behind. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, aad: Uint8Array = EMPTY): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
  return concat(cipher.update(plain), cipher.final(), cipher.getAuthTag())
}

/** Throws where the tag is wrong. */
export function decrypt(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad: Uint8Array = EMPTY): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(aad).setAuthTag(sealed.subarray(-16))
  return concat(decipher.update(sealed.subarray(0, -16)), decipher.final())
}

/** The encapsulated key, then the ciphertext. */
export function wrapByHand(plain: Uint8Array, box: Uint8Array, ephemeral: Uint8Array, binding: Binding): Uint8Array {
  return wrapWith(plain, box, x25519Key(ephemeral), x25519(ephemeral, box), binding)
}

/** With any encapsulated key, and any secret that is said to come of it. */
export function wrapWith(
  plain: Uint8Array,
  box: Uint8Array,
  enc: Uint8Array,
  dh: Uint8Array,
  { info, aad }: Binding,
): Uint8Array {
  const { key, nonce } = keyAndNonce(dh, enc, box, info)
  return concat(enc, encrypt(key, nonce, plain, aad))
}

/** null for what was not wrapped for this secret's box. */
export function unwrapByHand(wrapped: Uint8Array, secret: Uint8Array, { info, aad }: Binding): Uint8Array | null {
  const enc = wrapped.slice(0, 32)
  try {
    const { key, nonce } = keyAndNonce(x25519(secret, enc), enc, x25519Key(secret), info)
    return decrypt(key, nonce, wrapped.subarray(32), aad)
  } catch {
    return null
  }
}
