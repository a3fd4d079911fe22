// An offer to look after a channel (spec page 02): a persona's key and box, signed by it, as text to give to a steward. So
// nobody is named who did not say yes, and what is sealed to a steward is sealed to them and nobody else.

import { ed25519 } from '@noble/curves/ed25519.js'
import { decodeBase32, encodeBase32 } from './base32.ts'
import { type ChannelId, concat, type PersonaKey, utf8 } from './bytes.ts'
import type { Persona } from './persona.ts'
import { isSignature, isUsableKey } from './signature.ts'

const DOMAIN = utf8('kith/1/offer')
const OFFER_BYTES = 32 + 32 + 64

export interface Offer {
  readonly key: PersonaKey
  readonly box: Uint8Array
}

export function encodeOffer(persona: Persona, channel: ChannelId): string {
  const signature = ed25519.sign(concat(DOMAIN, channel, persona.box), persona.seed)
  return encodeBase32(concat(persona.key, persona.box, signature))
}

/** @returns null for what is damaged, cut, of another channel, or not signed by whom it names */
export async function decodeOffer(text: string, channel: ChannelId): Promise<Offer | null> {
  const bytes = decodeBase32(text.trim())
  if (bytes === null || bytes.length !== OFFER_BYTES) return null
  const [key, box, signature] = [bytes.slice(0, 32), bytes.slice(32, 64), bytes.slice(64)]
  if (!isUsableKey(key) || !(await isSignature(key, concat(DOMAIN, channel, box), signature))) return null
  return { key: key as PersonaKey, box }
}
