// From a passphrase to a kept file's keys (spec page 08 §2): Argon2id, which is slow on purpose, then HKDF. The slow part
// is an argument: in the app it runs in a worker, so that the page stays quick.

import { utf8 } from '@kith/protocol'

export const KDF = 'argon2id'

export interface Stretching {
  /** Memory, KiB. */
  readonly m: number
  /** Passes over it. */
  readonly t: number
  /** Lanes. */
  readonly p: number
  readonly salt: Uint8Array
}

/** Argon2id, version 1.3, 32 bytes out. */
export type Stretch = (passphrase: Uint8Array, stretching: Stretching) => Promise<Uint8Array>

export interface FileKeys {
  readonly content: CryptoKey
  /** Stands in the lead, so that a wrong passphrase is told from a damaged file. */
  readonly check: Uint8Array
}

/** RFC 9106's second recommendation, for where 2 GiB are too much: half a second on a desk, two on a slow phone. */
export const COST = { m: 64 * 1024, t: 3, p: 1 } as const

const CHECK_BITS = 128

/** The same words give the same bytes however a keyboard writes its letters and whatever white space is between. */
export function passphraseBytes(passphrase: string): Uint8Array {
  return utf8(
    passphrase
      .normalize('NFKC')
      .replace(/\p{White_Space}+/gu, ' ')
      .replace(/^ | $/g, ''),
  )
}

export async function keysOf(passphrase: string, stretching: Stretching, stretch: Stretch): Promise<FileKeys> {
  const stretched = await stretch(passphraseBytes(passphrase), stretching)
  const base = await crypto.subtle.importKey('raw', stretched as BufferSource, 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ])
  const aes = { name: 'AES-GCM', length: 256 }
  return {
    content: await crypto.subtle.deriveKey(hkdf('kith/1/kept/content'), base, aes, false, ['encrypt', 'decrypt']),
    check: new Uint8Array(await crypto.subtle.deriveBits(hkdf('kith/1/kept/check'), base, CHECK_BITS)),
  }
}

function hkdf(info: string): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(info) as BufferSource }
}
