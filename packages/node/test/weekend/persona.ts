// Weekend, steps 4 and 6: keys from a root, a channel's topic, and an invitation (pages 02 and 03).

import { createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto'
import { decode } from './cbor.ts'
import { sha256 } from './record.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

export interface Persona {
  readonly seed: Buffer
  readonly author: Buffer
  readonly box: Buffer
}

function derive(root: Uint8Array, label: string, ...more: readonly Uint8Array[]): Buffer {
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), Buffer.concat([Buffer.from(label), ...more]), 32))
}

const u32be = (n: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(n)
  return bytes
}

export const founderSalt = (root: Uint8Array, n: number): Buffer => derive(root, 'kith/1/founder', u32be(n))
export const threadSalt = (root: Uint8Array, channel: Uint8Array, n: number): Buffer =>
  derive(root, 'kith/1/salt', channel, u32be(n))

/** The public key of a PKCS#8 key whose DER begins so. */
function publicKey(der: string, secret: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from(der, 'hex'), secret]), format: 'der', type: 'pkcs8' })
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x as string, 'base64url')
}

export function personaOf(root: Uint8Array, channel: Uint8Array, salt: Uint8Array = Buffer.alloc(32)): Persona {
  const seed = derive(root, 'kith/1/persona', channel, salt)
  return {
    seed,
    author: publicKey('302e020100300506032b657004220420', seed),
    box: publicKey('302e020100300506032b656e04220420', derive(root, 'kith/1/box', channel, salt)),
  }
}

export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** null: not the one text of any bytes. */
function fromBase32(text: string): Buffer | null {
  const bits = Array.from(text, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  return base32(bytes) === text ? bytes : null
}

export function topicOf(channel: Uint8Array): string {
  return base32(sha256(Buffer.concat([Buffer.from('kith/1/topic'), channel])))
}

export interface Invite {
  readonly channel: Uint8Array
  readonly relays: readonly string[]
  readonly seed: Uint8Array | null
}

export function readInvite(text: string): Invite | null {
  const trimmed = text.trim()
  const at = trimmed.indexOf('#/join/')
  const bytes = fromBase32(at < 0 ? trimmed : trimmed.slice(at + '#/join/'.length))
  if (bytes === null || bytes.length < 4) return null
  const [body, check] = [bytes.subarray(0, -4), bytes.subarray(-4)]
  if (!sha256(body).subarray(0, 4).equals(check)) return null
  const items = decode(body)
  if (!Array.isArray(items) || items.length !== 5) return null
  const [version, channel, secret, seed, relays] = items
  if (version !== 1 || !(channel instanceof Uint8Array) || channel.length !== 32) return null
  if (secret !== null || !Array.isArray(relays) || relays.length > 4) return null
  if (seed !== null && !(seed instanceof Uint8Array && seed.length === 32)) return null
  const are = relays.every((relay) => {
    return typeof relay === 'string' && relay !== '' && Buffer.byteLength(relay) <= 200
  })
  return are ? { channel, relays: relays as string[], seed } : null
}
