// Weekend, step 7: a relay's signed claim (page 04).

import { holds } from '@kith/testkit/edwards'
import { decode, type Item } from './cbor.ts'
import { sha256 } from './record.ts'
import { same } from './shapes.ts'

export interface Claim {
  readonly contact: string
  readonly addresses: readonly string[]
  readonly relays: readonly { readonly key: Uint8Array; readonly addresses: readonly string[] }[]
  readonly channels: readonly { readonly channel: Uint8Array; readonly day: number }[]
  readonly hash: Uint8Array
}

const isText = (item: Item | undefined, least: number): item is string =>
  typeof item === 'string' && Buffer.byteLength(item) >= least && Buffer.byteLength(item) <= 200
const isKey = (item: Item | undefined): item is Uint8Array => item instanceof Uint8Array && item.length === 32

function addressesOf(item: Item | undefined, least: number, most: number): string[] | null {
  if (!Array.isArray(item) || item.length < least || item.length > most) return null
  return item.every((address) => isText(address, 1)) ? item : null
}

function pairs(item: Item | undefined, most: number): [Uint8Array, Item | undefined][] | null {
  if (!Array.isArray(item) || item.length > most) return null
  const are = item.every((pair) => Array.isArray(pair) && pair.length === 2 && isKey(pair[0]))
  return are ? (item as [Uint8Array, Item][]) : null
}

/** @param peer the key of the other end @returns null for a claim that breaks a rule */
export function readClaim(signed: Item | undefined, peer: Uint8Array, peerTime: number): Claim | null {
  if (!Array.isArray(signed) || signed.length !== 2) return null
  const [bytes, signature] = signed
  if (!(bytes instanceof Uint8Array) || bytes.length > 64 * 1024) return null
  if (!(signature instanceof Uint8Array) || signature.length !== 64) return null
  const items = decode(bytes)
  if (!Array.isArray(items) || items[0] !== 1) return null
  const [, key, time, contact] = items
  if (!isKey(key) || !same(key, peer)) return null
  if (typeof time !== 'number' || time % 60 !== 0 || time >= 2 ** 32 || time > peerTime + 900) return null
  const [own, others, carried] = [addressesOf(items[4], 0, 8), pairs(items[5], 16), pairs(items[6], 512)]
  if (!isText(contact, 0) || own === null || others === null || carried === null) return null
  const relays = others.map(([other, at]) => ({ key: other, addresses: addressesOf(at, 1, 4) }))
  if (relays.some(({ addresses }) => addresses === null)) return null
  const channels = carried.map(([channel, day]) => ({ channel, day: day as number }))
  const inOrder = channels.every(({ channel, day }, i) => {
    if (typeof day !== 'number' || day > 49_710) return false
    const before = channels[i - 1]
    if (before === undefined) return true
    return before.day > day || (before.day === day && Buffer.compare(before.channel, channel) < 0)
  })
  if (!inOrder || !holds(key, Buffer.concat([Buffer.from('kith/1/hello'), bytes]), signature)) return null
  return { contact, addresses: own, relays: relays as Claim['relays'], channels, hash: sha256(bytes) }
}
