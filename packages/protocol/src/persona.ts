// Personas from one root secret (spec page 02): a fresh, unlinkable key pair for each channel, and for a founder one
// that exists before its channel does. Everything comes back from the root alone.

import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type ChannelId, concat, type PersonaKey, utf8, ZEROS } from './bytes.ts'

/** 32 bytes from which every key of a person is drawn; the entropy of their 24 words. */
export type Root = Uint8Array

export interface Persona {
  readonly key: PersonaKey
  /** Ed25519 secret seed, 32 bytes. */
  readonly seed: Uint8Array
  /** X25519 public key for what is sealed to this persona. */
  readonly box: Uint8Array
}

const NO_SALT = new Uint8Array(0)

function derive(root: Root, ...info: readonly Uint8Array[]): Uint8Array {
  return hkdf(sha256, root, NO_SALT, concat(...info), 32)
}

function u32be(n: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, n)
  return bytes
}

/**
 * The persona of a channel and salt.
 * @param channel the channel, or 32 zero bytes for a founder
 * @param salt 32 bytes: zeros for the channel's own persona, `threadSalt` or `founderSalt` for others
 */
export function derivePersona(root: Root, channel: Uint8Array, salt: Uint8Array): Persona {
  const seed = derive(root, utf8('kith/1/persona'), channel, salt)
  const box = x25519.getPublicKey(boxSecret(root, channel, salt))
  return { key: ed25519.getPublicKey(seed) as PersonaKey, seed, box }
}

/** X25519 secret of a persona's box, which opens what was sealed to it. */
export function boxSecret(root: Root, channel: Uint8Array, salt: Uint8Array): Uint8Array {
  return derive(root, utf8('kith/1/box'), channel, salt)
}

/** The persona that a person shows in a channel unless they ask for another. */
export function channelPersona(root: Root, channel: ChannelId): Persona {
  return derivePersona(root, channel, ZEROS)
}

/** The n-th founder persona (n ≥ 1): it signs a charter before the channel's id exists. */
export function founderPersona(root: Root, n: number): Persona {
  return derivePersona(root, ZEROS, founderSalt(root, n))
}

/** The key of an invitation, from the seed in its link; nothing is sealed to it. */
export function guestPersona(seed: Uint8Array): Persona {
  return { key: ed25519.getPublicKey(seed) as PersonaKey, seed, box: ZEROS }
}

export function founderSalt(root: Root, n: number): Uint8Array {
  return derive(root, utf8('kith/1/founder'), u32be(n))
}

/** Salt of the n-th fresh persona for a thread of a channel. */
export function threadSalt(root: Root, channel: ChannelId, n: number): Uint8Array {
  return derive(root, utf8('kith/1/salt'), channel, u32be(n))
}
