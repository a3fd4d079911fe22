// Live messages (spec page 11): what is true for minutes (here, listening, replying), gossiped and never stored.
// `[1, live bytes]`, live bytes = `[channel(32), key(32), kind, slot, body, signature(64)]`. Validity reads these bytes and
// the topic's channel and nothing else: no clock, so that every machine agrees; what is now each node judges for itself.

import { ed25519 } from '@noble/curves/ed25519.js'
import { type ChannelId, concat, equal, type PersonaKey, type RecordId, utf8 } from './bytes.ts'
import { decodeCanonical, encodeCanonical, isBytes, isMap, isUint, type Value, type ValueMap } from './cbor.ts'
import { KithError } from './error.ts'
import { MAX_LIVE_BYTES, MAX_TIME, SLOT } from './limits.ts'
import { isSignature, isUsableKey } from './signature.ts'

/** Somebody is here, under a key of this channel and session alone. */
export const HERE = 1
/** A persona that writes here has time for somebody. */
export const LISTENING = 2
/** Somebody is writing a reply to a thread. */
export const REPLYING = 3

const DOMAIN = utf8('kith/1/live')
const MAX_SLOT = Math.floor(MAX_TIME / SLOT)
/** The head of an array of five: what is signed is the live bytes' own array without its last item. */
const FIVE = Uint8Array.of(0x85)
/** A signature with its two bytes of head. */
const SIGNATURE_ITEM = 66

/** Why a live message is refused, first rule first; `version` alone means *ignore*. */
export type LiveCode = 'size' | 'message' | 'version' | 'live' | 'channel' | 'slot' | 'key' | 'signature'

type Refusal = { readonly ok: false; readonly code: LiveCode }

/** Who signs: a persona, or a key for one purpose. */
export interface LiveSigner {
  readonly key: PersonaKey
  /** Ed25519 secret seed, 32 bytes. */
  readonly seed: Uint8Array
}

export interface LiveDraft {
  readonly channel: ChannelId
  readonly kind: number
  readonly slot: number
  readonly body: { readonly [key: string]: Value }
}

/** A live message that keeps every rule but, so far, the signature's. */
export interface ParsedLive {
  readonly channel: ChannelId
  readonly key: PersonaKey
  readonly kind: number
  /** ⌊seconds since 1970 / 300⌋, as its sender's clock said. */
  readonly slot: number
  readonly body: ValueMap
  /** Order within a slot: the higher replaces the lower. 0 where the body has none. */
  readonly n: number
  /** It takes back what its key said before. */
  readonly ends: boolean
  /** The thread of a *replying* that is shown, else null. */
  readonly thread: RecordId | null
  /** Its kind is known and its body keeps to the schema. */
  readonly shown: boolean
  readonly signature: Uint8Array
  /** What was signed, behind the domain. */
  readonly signed: Uint8Array
}

declare const verified: unique symbol

/** Only `verifyLive` and `verifyParsedLive` make one. */
export type VerifiedLive = ParsedLive & { readonly [verified]: true }

export type LiveParseVerdict = { readonly ok: true; readonly live: ParsedLive } | Refusal
export type LiveVerdict = { readonly ok: true; readonly live: VerifiedLive } | Refusal

/** @param time seconds */
export function slotOf(time: number): number {
  return Math.floor(time / SLOT)
}

/** @param seed 32 random bytes */
export function liveSigner(seed: Uint8Array): LiveSigner {
  return { key: ed25519.getPublicKey(seed) as PersonaKey, seed }
}

/**
 * Writes and signs a live message.
 * @returns the message's bytes
 * @throws KITH_INVALID_DRAFT when the result would not be a valid message that is shown
 */
export function composeLive({ key, seed }: LiveSigner, { body, channel, kind, slot }: LiveDraft): Uint8Array {
  const signed = encodeCanonical([channel, key, kind, slot, body])
  const signature = ed25519.sign(concat(DOMAIN, signed), seed)
  const message = encodeCanonical([1, encodeCanonical([channel, key, kind, slot, body, signature])])
  const verdict = parseLive(message, channel)
  if (!verdict.ok || !verdict.live.shown) {
    const why = verdict.ok ? 'schema' : verdict.code
    throw new KithError('KITH_INVALID_DRAFT', `This would not be a live message that others show (${why}).`)
  }
  return message
}

/** Whether bytes say that they are a live message: an array that begins with 1. Everything else is a record's to judge. */
export function isLiveMessage(bytes: Uint8Array): boolean {
  return (bytes[0] as number) >> 5 === 4 && bytes[1] === 1
}

/**
 * Remote bytes to a live message without its signature's check. Never throws.
 * @param topic the channel whose topic brought it: said again in another one it means nothing
 */
export function parseLive(bytes: Uint8Array, topic: ChannelId): LiveParseVerdict {
  if (bytes.length > MAX_LIVE_BYTES) return refuse('size')
  const message = decodeCanonical(bytes)
  if (!Array.isArray(message) || !isUint(message[0])) return refuse('message')
  if (message[0] !== 1) return refuse('version')
  const liveBytes = message[1]
  if (message.length !== 2 || !isBytes(liveBytes)) return refuse('message')

  const items = decodeCanonical(liveBytes)
  if (!Array.isArray(items) || items.length !== 6) return refuse('live')
  const [channel, key, kind, slot, body, signature] = items as readonly Value[]
  if (!isBytes(channel, 32) || !isBytes(key, 32) || !isUint(kind) || !isUint(slot)) return refuse('live')
  if (!isMap(body) || !isBytes(signature, 64)) return refuse('live')
  if (!equal(channel, topic)) return refuse('channel')
  if (slot > MAX_SLOT) return refuse('slot')
  const shown = isShown(kind, body)
  return {
    ok: true,
    live: Object.freeze({
      channel: channel as ChannelId,
      key: key as PersonaKey,
      kind,
      slot,
      body,
      n: isUint(body['n']) ? body['n'] : 0,
      ends: body['ends'] === true,
      thread: shown && kind === REPLYING ? (body['thread'] as RecordId) : null,
      shown,
      signature,
      // The canonical form has one encoding of each item, so the items before the last are the signed array's own.
      signed: concat(FIVE, liveBytes.subarray(1, liveBytes.length - SIGNATURE_ITEM)),
    }),
  }
}

/** The signature rule (spec page 00 §4) on what `parseLive` returned. */
export async function verifyParsedLive(live: ParsedLive): Promise<LiveVerdict> {
  if (!isUsableKey(live.key)) return refuse('key')
  if (!(await isSignature(live.key, concat(DOMAIN, live.signed), live.signature))) return refuse('signature')
  return { ok: true, live: live as VerifiedLive }
}

/** Message bytes to a verified live message, or the first rule that they break. Never throws. */
export async function verifyLive(bytes: Uint8Array, topic: ChannelId): Promise<LiveVerdict> {
  const parsed = parseLive(bytes, topic)
  return parsed.ok ? verifyParsedLive(parsed.live) : parsed
}

function isShown(kind: number, { ends, n, thread }: ValueMap): boolean {
  if (!(n === undefined || isUint(n)) || !(ends === undefined || ends === true)) return false
  return kind === HERE || kind === LISTENING || (kind === REPLYING && isBytes(thread, 32))
}

function refuse(code: LiveCode): Refusal {
  return { ok: false, code }
}
