// Live messages for tests: said by anybody, at a time, without a node.

import {
  type ChannelId,
  composeLive,
  HERE,
  LISTENING,
  type LiveSigner,
  liveSigner,
  parseLive,
  type RecordId,
  REPLYING,
  slotOf,
  type Value,
  type VerifiedLive,
} from '@kith/protocol'
import { seededRandom } from '@kith/testkit'

/** The beginning of a slot. */
export const START = 1_790_000_100
export const ROOM = seededRandom('a room').bytes(32) as ChannelId

type Body = { readonly [key: string]: Value }

export interface Say {
  readonly at?: number
  readonly body?: Body
  readonly channel?: ChannelId
  readonly kind?: number
}

/** Somebody with a key of their own; a name always gives the same one. */
export function somebody(name: string): LiveSigner {
  return liveSigner(seededRandom(`live ${name}`).bytes(32))
}

export function threadOf(name: string): RecordId {
  return seededRandom(`thread ${name}`).bytes(32) as RecordId
}

export function said(by: LiveSigner, { at = START, body = {}, channel = ROOM, kind = HERE }: Say = {}): Uint8Array {
  return composeLive(by, { channel, kind, slot: slotOf(at), body })
}

/** As the table takes it: who signed is not its question. */
export function read(bytes: Uint8Array, channel: ChannelId = ROOM): VerifiedLive {
  const verdict = parseLive(bytes, channel)
  if (!verdict.ok) throw new Error(`not a live message: ${verdict.code}`)
  return verdict.live as VerifiedLive
}

export const here = (by: LiveSigner, at = START, body: Body = {}): VerifiedLive => read(said(by, { at, body }))
export const listening = (by: LiveSigner, at = START, body: Body = {}): VerifiedLive =>
  read(said(by, { at, body, kind: LISTENING }))
export const claim = (by: LiveSigner, thread: RecordId, at = START, body: Body = {}): VerifiedLive =>
  read(said(by, { at, body: { ...body, thread }, kind: REPLYING }))
