// Byte strings: comparison, joining, and the branded 32-byte names of things (spec page 00).
// A brand is a compile-time mark only; the bytes are ordinary.

declare const brand: unique symbol
declare const channelBrand: unique symbol
type Branded<Name extends string> = Uint8Array & { readonly [brand]: Name }

/** SHA-256 of a content. */
export type RecordId = Branded<'RecordId'>
/** Record id of the channel's charter. */
export type ChannelId = RecordId & { readonly [channelBrand]: true }
/** Ed25519 public key, 32 bytes. */
export type PersonaKey = Branded<'PersonaKey'>

/** The channel field of a charter: it has no channel yet. */
export const ZEROS = new Uint8Array(32)

const utf8Encoder = new TextEncoder()

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return utf8Encoder.encode(text)
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Bytewise order, shorter first on a common prefix: −1, 0 or 1. */
export function compare(a: Uint8Array, b: Uint8Array): -1 | 0 | 1 {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const x = a[i] as number
    const y = b[i] as number
    if (x !== y) return x < y ? -1 : 1
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && compare(a, b) === 0
}
