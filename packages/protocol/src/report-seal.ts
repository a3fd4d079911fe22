// Sealing a report or an appeal (spec page 14 §2, §3): for some stewards, under a throwaway key that signs the record. Always
// sixteen slots, each made in the same way: one that is not used is wrapped for a box whose secret nobody has.

import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { type ChannelId, compare, concat, equal, type PersonaKey, utf8 } from './bytes.ts'
import { decodeCanonical, encodeCanonical, type Value, type ValueMap } from './cbor.ts'
import { KithError } from './error.ts'
import { type Binding, wrapKey } from './hpke.ts'
import { REPORT_BYTES, REPORT_SLOTS } from './limits.ts'
import { sha256 } from '#native'
import type { Persona } from './persona.ts'
import { APPEAL, type Appeal, isAppeal, isReport, REPORT, type Report, type SealedBody } from './report.ts'

/** The key, and for each slot its own key pair and the box that stands in for a steward's. */
export const SEAL_RANDOM_BYTES = 32 + REPORT_SLOTS * 64

/** What is left of the padded bytes by the length before it. */
const MOST_INSIDE = REPORT_BYTES - 4

/** A steward, as the state of a channel names them (spec page 13 §7). */
export interface Hearer {
  readonly persona: PersonaKey
  readonly box: Uint8Array
}

export interface SealOptions {
  readonly channel: ChannelId
  /** The throwaway key that will sign the record: what is sealed opens under no other. */
  readonly author: PersonaKey
  /** Whom it is sealed to; `hearers` gives them. */
  readonly boxes: readonly Uint8Array[]
  /** `SEAL_RANDOM_BYTES` random bytes, used for nothing else. */
  readonly random: Uint8Array
  /** Signs an appeal inside, where its author wants to show that it is theirs. A report is never signed. */
  readonly by?: Persona
}

/** `unread`: how many of the boxes could not be sealed to. `nobody`: all of them, or there was none. */
export type Sealed =
  | { readonly ok: true; readonly body: SealedBody; readonly unread: number }
  | { readonly ok: false; readonly code: 'nobody' }

/**
 * Boxes of those who hear of something about some personas: the stewards but those, each box once, as many as there are
 * slots. A box that is also that of a steward who is left out is left out too, whoever else claims it.
 * @param stewards in the order of the state, the senior first
 * @param rather left out too, if somebody is left then: who endorsed the act that an appeal is about
 */
export function hearers(
  stewards: readonly Hearer[],
  about: readonly Uint8Array[],
  rather: readonly Uint8Array[] = [],
): Uint8Array[] {
  const others = boxesOf(stewards, [...about, ...rather])
  return others.length > 0 ? others : boxesOf(stewards, about)
}

function boxesOf(stewards: readonly Hearer[], about: readonly Uint8Array[]): Uint8Array[] {
  const isAbout = ({ persona }: Hearer): boolean => about.some((key) => equal(key, persona))
  const out = stewards.filter(isAbout).map(({ box }) => box)
  const boxes: Uint8Array[] = []
  for (const { box } of stewards) {
    if (!out.some((other) => equal(other, box)) && !boxes.some((other) => equal(other, box))) boxes.push(box)
  }
  return boxes.slice(0, REPORT_SLOTS)
}

/**
 * What HPKE binds a slot to. A slot that was copied into another record, channel or kind opens for nobody.
 * @param kind 32 or 33
 */
export function bindingOf(kind: number, channel: ChannelId, author: PersonaKey): Binding {
  return { info: concat(utf8(kind === APPEAL ? 'kith/1/appeal' : 'kith/1/report'), channel), aad: author }
}

export function commitOf(key: Uint8Array): Uint8Array {
  return sha256(concat(utf8('kith/1/commit'), key))
}

/** What the persona of an appeal signs: everything inside but the signature, for this one record's author. */
export function appealBytes(channel: ChannelId, author: PersonaKey, { proof: _, ...rest }: ValueMap): Uint8Array {
  return concat(utf8('kith/1/appeal-by'), channel, author, encodeCanonical(rest))
}

/**
 * Seals the body of a report (kind 32) or an appeal (kind 33).
 * @throws KITH_INVALID_DRAFT when it is neither, KITH_NO_SEALING where the platform cannot
 */
export async function sealReport(said: Report | Appeal, options: SealOptions): Promise<Sealed> {
  const { channel, author, boxes, random } = options
  const kind = 'act' in said ? APPEAL : REPORT
  const inside = signed(kind, { ...said }, options)
  const plain = encodeCanonical(inside)
  const isRead = (kind === APPEAL ? isAppeal(inside) : isReport(inside)) && decodeCanonical(plain) !== undefined
  if (!isRead || plain.length > MOST_INSIDE)
    throw new KithError('KITH_INVALID_DRAFT', 'This would not be a report that stewards can read.')
  if (random.length !== SEAL_RANDOM_BYTES)
    throw new KithError('KITH_INVALID_DRAFT', `Sealing needs ${SEAL_RANDOM_BYTES} random bytes.`)

  const key = random.slice(0, 32)
  const binding = bindingOf(kind, channel, author)
  const slots = await Promise.all(
    Array.from({ length: REPORT_SLOTS }, async (_, i) => {
      const own = random.slice(32 + i * 64, 64 + i * 64)
      const standIn = x25519.getPublicKey(random.slice(64 + i * 64, 96 + i * 64))
      const box = boxes[i]
      const used = box === undefined ? null : await wrapKey(key, box, own, binding)
      const slot = used ?? (await wrapKey(key, standIn, own, binding))
      if (slot === null) throw new KithError('KITH_NO_SEALING', 'This browser cannot seal reports.')
      return { slot, used: used !== null }
    }),
  )
  const read = slots.filter(({ used }) => used).length
  if (read === 0) return { ok: false, code: 'nobody' }
  const data = await encrypt(key, padded(plain))
  // The encapsulated keys come first and are drawn anew, so that this order is one of chance.
  const body = { commit: commitOf(key), slots: slots.map(({ slot }) => slot).toSorted(compare), data }
  return { ok: true, body, unread: boxes.length - read }
}

function signed(kind: number, inside: { readonly [key: string]: Value }, options: SealOptions): ValueMap {
  const { author, by, channel } = options
  if (kind !== APPEAL || by === undefined) return inside
  const named = { ...inside, by: by.key }
  return { ...named, proof: ed25519.sign(appealBytes(channel, author, named), by.seed) }
}

/** u32be(length) ‖ inside ‖ zeros. */
function padded(inside: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(REPORT_BYTES)
  new DataView(bytes.buffer).setUint32(0, inside.length)
  bytes.set(inside, 4)
  return bytes
}

async function encrypt(raw: Uint8Array, plain: Uint8Array): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', raw as BufferSource, 'AES-GCM', false, ['encrypt'])
  // A nonce must not come twice under one key: this key is for these bytes alone.
  const iv = new Uint8Array(12)
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain as BufferSource))
}
