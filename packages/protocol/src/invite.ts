// Invitations (spec page 02): a channel and where to find it, as the text after `#/join/` in a link.
// base32(cbor[1, channel, secret | null, inviteSeed | null, relays] ‖ first 4 bytes of its SHA-256).

import { decodeBase32, encodeBase32 } from './base32.ts'
import { type ChannelId, concat, equal } from './bytes.ts'
import { decodeCanonical, encodeCanonical, isBytes, isText } from './cbor.ts'
import { VERSION } from './limits.ts'
import { sha256 } from '#native'

/** Two suffice to outlive one; four keep the link short enough for a QR code. */
const MAX_RELAYS = 4
const MAX_RELAY_BYTES = 200
const CHECK_BYTES = 4
const MARK = '#/join/'

export interface Invite {
  readonly channel: ChannelId
  /** Multiaddr texts of relays that carry it. */
  readonly relays: readonly string[]
  /** Ed25519 seed of the key that vouches for guests (page 02 §4); null where nobody needs to be invited. */
  readonly seed?: Uint8Array | null
}

/** Names the first four relays whose address fits; further ones would make a link too long for a QR code. */
export function encodeInvite(invite: Invite): string {
  const relays = invite.relays.filter((relay) => isText(relay, MAX_RELAY_BYTES, 1)).slice(0, MAX_RELAYS)
  const body = encodeCanonical([VERSION, invite.channel, null, invite.seed ?? null, relays])
  return encodeBase32(concat(body, sha256(body).subarray(0, CHECK_BYTES)))
}

/**
 * Reads a whole link or the part after `#/join/`; spaces around it are forgiven.
 * @returns null for anything that is damaged, cut, of another version, or for a channel that needs a secret
 */
export function decodeInvite(text: string): Invite | null {
  const trimmed = text.trim()
  const at = trimmed.indexOf(MARK)
  const bytes = decodeBase32(at < 0 ? trimmed : trimmed.slice(at + MARK.length))
  if (bytes === null || bytes.length <= CHECK_BYTES) return null
  const body = bytes.subarray(0, -CHECK_BYTES)
  if (!equal(sha256(body).subarray(0, CHECK_BYTES), bytes.subarray(-CHECK_BYTES))) return null
  const value = decodeCanonical(body)
  if (!Array.isArray(value) || value.length !== 5 || value[0] !== VERSION) return null
  const [, channel, secret, seed, relays] = value
  if (!isBytes(channel, 32) || secret !== null || !(seed === null || isBytes(seed, 32))) return null
  if (!Array.isArray(relays) || relays.length > MAX_RELAYS) return null
  if (!relays.every((relay) => isText(relay, MAX_RELAY_BYTES, 1))) return null
  return { channel: channel as ChannelId, relays, seed }
}
