// A short key for one X25519 box: HPKE Base (RFC 9180) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, by the
// platform's crypto (spec page 14 §2). A wrapped key is the encapsulated key and its ciphertext. Remote bytes never throw.

import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { x25519 } from '@noble/curves/ed25519.js'
import { concat } from './bytes.ts'
import { KithError } from './error.ts'

export interface Binding {
  readonly info: Uint8Array
  readonly aad: Uint8Array
}

const ENC_BYTES = 32

let made: CipherSuite | undefined
/** Not made until it is asked for: a screen that seals nothing loads none of it. */
function suite(): CipherSuite {
  made ??= new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
  return made
}

/** @throws KITH_NO_SEALING where the platform has no X25519 */
async function ofPlatform<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const words =
      'This browser cannot seal or open reports: it has no X25519, or the page came over an insecure address.'
    throw new KithError('KITH_NO_SEALING', words, { cause })
  }
}

/**
 * Wraps a key for a box.
 * @param random 32 random bytes: the key pair of this wrapping is derived from them
 * @returns null for a box that gives no secret, as points of small order do
 * @throws KITH_NO_SEALING
 */
export async function wrapKey(
  key: Uint8Array,
  box: Uint8Array,
  random: Uint8Array,
  { info, aad }: Binding,
): Promise<Uint8Array | null> {
  const { kem } = suite()
  const ekm = await ofPlatform(() => kem.deriveKeyPair(random))
  try {
    const recipientPublicKey = await kem.deserializePublicKey(box)
    const { enc, ct } = await suite().seal({ recipientPublicKey, ekm, info }, key, aad)
    return concat(new Uint8Array(enc), new Uint8Array(ct))
  } catch {
    return null
  }
}

/** Opens what was wrapped for the box of a secret; null for everything else. */
export type Unwrap = (wrapped: Uint8Array, binding: Binding) => Promise<Uint8Array | null>

/**
 * @param secret X25519 secret of a box, 32 bytes
 * @throws KITH_NO_SEALING
 */
export async function unwrapper(secret: Uint8Array): Promise<Unwrap> {
  const { kem } = suite()
  const recipientKey = await ofPlatform(async () => ({
    privateKey: await kem.deserializePrivateKey(secret),
    publicKey: await kem.deserializePublicKey(x25519.getPublicKey(secret)),
  }))
  return async (wrapped, { info, aad }) => {
    const enc = wrapped.slice(0, ENC_BYTES)
    try {
      return new Uint8Array(await suite().open({ recipientKey, enc, info }, wrapped.slice(ENC_BYTES), aad))
    } catch {
      return null
    }
  }
}
