// Base32 as Kith writes it: RFC 4648, lower case, unpadded, no multibase prefix (spec page 00).
// One text for one byte string: capitals and loose trailing bits are refused.

import { base32nopad } from '@scure/base'

export function encodeBase32(bytes: Uint8Array): string {
  return base32nopad.encode(bytes).toLowerCase()
}

/** null: not the canonical base32 of anything. */
export function decodeBase32(text: string): Uint8Array | null {
  if (/[^a-z2-7]/.test(text)) return null
  try {
    return base32nopad.decode(text.toUpperCase())
  } catch {
    return null
  }
}
