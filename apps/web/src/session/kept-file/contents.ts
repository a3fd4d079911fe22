// A kept file's inside (spec page 08 §4, §5): items one after the other, each with its length before it, then zeros that
// hide the exact size. First the device's own, then each channel with its records, then how far own records came.

import {
  type ChannelId,
  concat,
  decodeCanonical,
  encodeCanonical,
  isBytes,
  isPlainText,
  isText,
  isUint,
  MAX_MESSAGE_BYTES,
  type RecordId,
  type Root,
  type Value,
} from '@kith/protocol'
import { type Lead, Sealing, unsealed } from './format.ts'
import type { FileKeys } from './stretch.ts'

/** What the device itself keeps. */
export interface OwnItem {
  readonly is: 'own'
  /** The current one first; `checked`: its words were written down and checked. */
  readonly roots: readonly { readonly root: Root; readonly checked: boolean }[]
  /** Channels that a root of these started, and the number of the founder persona. */
  readonly founded: readonly { readonly channel: ChannelId; readonly n: number }[]
  readonly relays: readonly string[]
}

/** A joined channel; the records that follow belong to it. */
export interface ChannelItem {
  readonly is: 'channel'
  readonly channel: ChannelId
  readonly relays: readonly string[]
}

export interface MessageItem {
  readonly is: 'message'
  readonly bytes: Uint8Array
}

/** How far an own record came. */
export interface JourneyItem {
  readonly is: 'journey'
  readonly id: RecordId
  /** 0 saved, 1 kept, 2 refused as invalid, 3 refused by policy. */
  readonly at: number
  /** Names of the relays that kept it or refused it. */
  readonly relays: readonly string[]
  /** It is still to be sent. */
  readonly waiting: boolean
}

/** `later`: an item of a later program; it is left out. */
export type Item = OwnItem | ChannelItem | MessageItem | JourneyItem | { readonly is: 'later' }

const OWN = 0
const CHANNEL = 1
const MESSAGE = 2
const JOURNEY = 3

/** Each costs a key for every channel that is looked at; somebody who restored so often has had reason to. */
export const MAX_ROOTS = 32
/** Each joined channel is followed, whenever the app runs. */
export const MAX_CHANNELS = 1024
const MAX_FOUNDED = 1024
/** As many as a device dials. */
export const MAX_RELAYS = 32
const MAX_RELAY_BYTES = 200
/** A peer id in text. */
const MAX_NAME_BYTES = 128
/** The largest is the device's own with every list full. */
const MAX_ITEM_BYTES = 128 * 1024
const LENGTH_BYTES = 4
/** Nothing about a small device shows below this. */
const LEAST_PLAIN = 64 * 1024

export function encodeItem(item: Exclude<Item, { is: 'later' }>): Value {
  if (item.is === 'channel') return [CHANNEL, item.channel, texts(item.relays, MAX_RELAY_BYTES)]
  if (item.is === 'message') return [MESSAGE, item.bytes]
  if (item.is === 'journey') return [JOURNEY, item.id, item.at, texts(item.relays, MAX_NAME_BYTES), item.waiting]
  return [
    OWN,
    item.roots.map(({ root, checked }) => [root, checked]),
    item.founded.slice(0, MAX_FOUNDED).map(({ channel, n }) => [channel, n]),
    texts(item.relays, MAX_RELAY_BYTES),
  ]
}

/** null: not an item as the specification has it. */
export function decodeItem(bytes: Uint8Array): Item | null {
  const value = decodeCanonical(bytes)
  if (!Array.isArray(value) || !isUint(value[0])) return null
  const [type, a, b, c, d] = value as readonly Value[]
  if (type === OWN) return value.length === 4 ? ownItem(a, b, c) : null
  if (type === CHANNEL) {
    if (value.length !== 3 || !isBytes(a, 32) || !isTexts(b, MAX_RELAY_BYTES)) return null
    return { is: 'channel', channel: a as ChannelId, relays: b }
  }
  if (type === MESSAGE) {
    return value.length === 2 && isBytes(a) && a.length <= MAX_MESSAGE_BYTES ? { is: 'message', bytes: a } : null
  }
  if (type === JOURNEY) {
    if (value.length !== 5 || !isBytes(a, 32) || !isUint(b, 0, 3)) return null
    if (!isTexts(c, MAX_NAME_BYTES) || typeof d !== 'boolean') return null
    return { is: 'journey', id: a as RecordId, at: b, relays: c, waiting: d }
  }
  return { is: 'later' }
}

function ownItem(roots: Value | undefined, founded: Value | undefined, relays: Value | undefined): OwnItem | null {
  if (!isPairs(roots, MAX_ROOTS) || roots.length === 0 || !isPairs(founded, MAX_FOUNDED)) return null
  if (!isTexts(relays, MAX_RELAY_BYTES)) return null
  if (!roots.every(([root, checked]) => isBytes(root, 32) && typeof checked === 'boolean')) return null
  if (!founded.every(([channel, n]) => isBytes(channel, 32) && isUint(n, 1, 0xffff_ffff))) return null
  return {
    is: 'own',
    roots: roots.map(([root, checked]) => ({ root: root as Root, checked: checked as boolean })),
    founded: founded.map(([channel, n]) => ({ channel: channel as ChannelId, n: n as number })),
    relays,
  }
}

function isPairs(value: Value | undefined, most: number): value is readonly (readonly [Value, Value])[] {
  return Array.isArray(value) && value.length <= most && value.every((pair) => Array.isArray(pair) && pair.length === 2)
}

/** Addresses may come from a page's host, so those that no reader would take are left out. */
function texts(list: readonly string[], bytes: number): string[] {
  return list.filter((text) => isText(text, bytes, 1) && isPlainText(text)).slice(0, MAX_RELAYS)
}

function isTexts(value: Value | undefined, bytes: number): value is readonly string[] {
  return Array.isArray(value) && value.length <= MAX_RELAYS && value.every((text) => isText(text, bytes, 1))
}

/** Writes items, the end and the padding. */
export class ItemWriter {
  readonly #sealing: Sealing

  constructor(lead: Lead, keys: FileKeys) {
    this.#sealing = new Sealing(lead, keys)
  }

  get length(): number {
    return this.#sealing.length
  }

  async put(item: Exclude<Item, { is: 'later' }>): Promise<void> {
    const bytes = encodeCanonical(encodeItem(item))
    await this.#sealing.push(concat(u32be(bytes.length), bytes))
  }

  async finish(): Promise<Uint8Array> {
    await this.#sealing.push(u32be(0))
    await this.#sealing.push(new Uint8Array(padded(this.#sealing.length) - this.#sealing.length))
    return this.#sealing.finish()
  }
}

/** Padmé: at most 12 % more, and of a file's size only its order of magnitude and some four bits are told. */
export function padded(length: number): number {
  if (length <= LEAST_PLAIN) return LEAST_PLAIN
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1)
  return Math.ceil(length / step) * step
}

/**
 * Gives every item to `visit` in order, with the bytes of the file up to its chunk's end.
 * @returns false for a file that is not whole, or whose items are not as the specification has them
 * @throws what `visit` throws
 */
export async function readItems(
  file: Uint8Array,
  lead: Lead,
  keys: FileKeys,
  visit: (item: Item, end: number) => Promise<void> | void,
): Promise<boolean> {
  let rest: Uint8Array = new Uint8Array(0)
  let ended = false
  const order = new Order()
  for await (const chunk of unsealed(file, lead, keys)) {
    if (chunk === null) return false
    rest = rest.length === 0 ? chunk.plain : concat(rest, chunk.plain)
    while (!ended && rest.length >= LENGTH_BYTES) {
      const length = new DataView(rest.buffer, rest.byteOffset).getUint32(0)
      if (length > MAX_ITEM_BYTES) return false
      if (rest.length < LENGTH_BYTES + length) break
      const bytes = rest.subarray(LENGTH_BYTES, LENGTH_BYTES + length)
      rest = rest.subarray(LENGTH_BYTES + length)
      ended = length === 0
      if (ended) continue
      const item = decodeItem(bytes)
      if (item === null || !order.allows(item)) return false
      await visit(item, chunk.end)
    }
    if (!ended) continue
    if (rest.some((byte) => byte !== 0)) return false
    rest = new Uint8Array(0)
  }
  return ended && order.begun
}

/** The device's own comes first and once, a message after its channel; channels are not without end. */
class Order {
  begun = false
  #channels = 0

  allows(item: Item): boolean {
    if (item.is === 'own') {
      const first = !this.begun
      this.begun = true
      return first
    }
    if (item.is === 'channel') this.#channels++
    return this.begun && this.#channels <= MAX_CHANNELS && (item.is !== 'message' || this.#channels > 0)
  }
}

function u32be(n: number): Uint8Array {
  const bytes = new Uint8Array(LENGTH_BYTES)
  new DataView(bytes.buffer).setUint32(0, n)
  return bytes
}
