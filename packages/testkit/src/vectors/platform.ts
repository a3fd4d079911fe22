// Hashes, keys and signatures for vectors from node:crypto alone: a second opinion, so that a fault of protocol's own
// code does not write itself into the expectations.

import { createPrivateKey, createPublicKey, diffieHellman, hash, hkdfSync, type KeyObject, sign } from 'node:crypto'
import { concat, utf8 } from '@kith/protocol'

/** DER of a PKCS#8 private key up to its 32 secret bytes (RFC 8410). */
const ED25519_DER = Uint8Array.from(Buffer.from('302e020100300506032b657004220420', 'hex'))
const X25519_DER = Uint8Array.from(Buffer.from('302e020100300506032b656e04220420', 'hex'))

export interface Signer {
  readonly seed: Uint8Array
  readonly key: Uint8Array
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(hash('sha256', bytes, 'buffer'))
}

/** `length` bytes that stand for random ones: the hash of a label, so that anybody can make them again. */
export function drawn(label: string, length: number): Uint8Array {
  return sha256(utf8(`kith vectors: ${label}`)).slice(0, length)
}

/** HKDF-SHA256 with an empty salt, 32 bytes out. */
export function derive(secret: Uint8Array, ...info: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), concat(...info), 32))
}

function privateKey(der: Uint8Array, secret: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(concat(der, secret)), format: 'der', type: 'pkcs8' })
}

function publicBytes(key: KeyObject): Uint8Array {
  return Uint8Array.from(Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x as string, 'base64url'))
}

export function ed25519Key(seed: Uint8Array): Uint8Array {
  return publicBytes(privateKey(ED25519_DER, seed))
}

export function x25519Key(secret: Uint8Array): Uint8Array {
  return publicBytes(privateKey(X25519_DER, secret))
}

/** X25519 of a secret and a public key. Throws where the answer is zero. */
export function x25519(secret: Uint8Array, key: Uint8Array): Uint8Array {
  const x = Buffer.from(key).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' })
  return Uint8Array.from(diffieHellman({ privateKey: privateKey(X25519_DER, secret), publicKey }))
}

export function signBytes(signer: Signer, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, privateKey(ED25519_DER, signer.seed)))
}

export function signerOf(label: string): Signer {
  const seed = drawn(`seed of ${label}`, 32)
  return { seed, key: ed25519Key(seed) }
}
