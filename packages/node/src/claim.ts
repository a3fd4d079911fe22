// A relay's claim (spec page 04): whom to write to, where it is reached, which relays it reached itself, which channels
// it carries. Signed with its libp2p key, so that it can be handed on; believed as "this relay says so" and no further.

import {
  type ChannelId,
  compare,
  concat,
  decodeCanonical,
  encodeCanonical,
  isBytes,
  isSignature,
  isText,
  isUint,
  isUsableKey,
  MAX_TIME,
  TIME_STEP,
  utf8,
  type Value,
} from '@kith/protocol'
import type { PrivateKey } from '@libp2p/interface'
import { MAX_ADDRESS_BYTES } from './relay-address.ts'

const VERSION = 1
const DOMAIN = utf8('kith/1/hello')
/** A sentence and an address to write to, UTF-8 bytes. */
export const MAX_CONTACT_BYTES = 200
/** Name and number, WebSocket, TCP and WebRTC. */
export const MAX_ADDRESSES = 8
/** More would not be tried by anybody who reaches one of them. */
export const MAX_OTHERS = 16
const MAX_OTHERS_ADDRESSES = 4
/** A directory of more would not be read by a person; 20 KiB. */
export const MAX_CHANNELS = 512
const MAX_CLAIM_BYTES = 64 * 1024
const DAY = 24 * 60 * 60

export interface OtherRelay {
  /** Ed25519 public key: its peer id. */
  readonly key: Uint8Array
  readonly addresses: readonly string[]
}

export interface CarriedChannel {
  readonly channel: ChannelId
  /** UTC day number of its newest record; 0 when it has none but the charter. */
  readonly day: number
}

export interface RelayClaim {
  readonly key: Uint8Array
  /** Seconds, whole minutes. */
  readonly time: number
  readonly contact: string
  readonly addresses: readonly string[]
  readonly relays: readonly OtherRelay[]
  /** Newest day first, then by id. */
  readonly channels: readonly CarriedChannel[]
}

/** `[claim bytes, signature]`, as it travels. */
export type SignedClaim = readonly [Uint8Array, Uint8Array]

/** @param time seconds @returns UTC day number */
export function dayOf(time: number): number {
  return Math.floor(time / DAY)
}

/** Takes as much of everything as a claim may hold. */
export async function signClaim(claim: Omit<RelayClaim, 'key'>, key: PrivateKey): Promise<SignedClaim> {
  const channels = claim.channels.toSorted((a, b) => b.day - a.day || compare(a.channel, b.channel))
  const fitting = (addresses: readonly string[], most: number): string[] =>
    addresses.filter((address) => isText(address, MAX_ADDRESS_BYTES, 1)).slice(0, most)
  const bytes = encodeCanonical([
    VERSION,
    key.publicKey.raw,
    claim.time - (claim.time % TIME_STEP),
    claim.contact,
    fitting(claim.addresses, MAX_ADDRESSES),
    claim.relays
      .map(({ key: other, addresses }) => [other, fitting(addresses, MAX_OTHERS_ADDRESSES)] as const)
      .filter(([, addresses]) => addresses.length > 0)
      .slice(0, MAX_OTHERS),
    channels.slice(0, MAX_CHANNELS).map(({ channel, day }) => [channel, day]),
  ])
  return [bytes, await key.sign(concat(DOMAIN, bytes))]
}

/** @returns null for anything that is not a whole claim under a good signature of its own key */
export async function readClaim(value: Value | undefined): Promise<RelayClaim | null> {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [bytes, signature] = value
  if (!isBytes(bytes) || bytes.length > MAX_CLAIM_BYTES || !isBytes(signature, 64)) return null
  const claim = readBody(decodeCanonical(bytes))
  if (claim === null || !isUsableKey(claim.key)) return null
  return (await isSignature(claim.key, concat(DOMAIN, bytes), signature)) ? claim : null
}

function readBody(body: Value | undefined): RelayClaim | null {
  if (!Array.isArray(body) || body.length < 7 || body[0] !== VERSION) return null
  const [, key, time, contact, addresses, relays, channels] = body
  if (!isBytes(key, 32) || !isUint(time, 0, MAX_TIME) || time % TIME_STEP !== 0) return null
  if (!isText(contact, MAX_CONTACT_BYTES) || !areAddresses(addresses, 0, MAX_ADDRESSES)) return null
  if (!Array.isArray(relays) || relays.length > MAX_OTHERS || !relays.every(isOther)) return null
  if (!Array.isArray(channels) || channels.length > MAX_CHANNELS || !channels.every(isRow)) return null
  const rows = channels.map(([channel, day]) => ({ channel: channel as ChannelId, day }))
  if (!rows.every((row, i) => i === 0 || stands(rows[i - 1] as CarriedChannel, row))) return null
  return {
    key,
    time,
    contact,
    addresses,
    relays: relays.map(([id, at]) => ({ key: id, addresses: at })),
    channels: rows,
  }
}

/** Strictly in order, so that nothing stands twice. */
function stands(before: CarriedChannel, row: CarriedChannel): boolean {
  return before.day > row.day || (before.day === row.day && compare(before.channel, row.channel) < 0)
}

function areAddresses(value: Value | undefined, least: number, most: number): value is readonly string[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false
  return value.every((address) => isText(address, MAX_ADDRESS_BYTES, 1))
}

function isOther(value: Value): value is readonly [Uint8Array, readonly string[]] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isBytes(value[0], 32) &&
    areAddresses(value[1], 1, MAX_OTHERS_ADDRESSES)
  )
}

function isRow(value: Value): value is readonly [Uint8Array, number] {
  return Array.isArray(value) && value.length === 2 && isBytes(value[0], 32) && isUint(value[1], 0, dayOf(MAX_TIME))
}
