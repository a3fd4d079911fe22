// One vector of reports.json: a report or an appeal that is sealed by hand, and each step that a vector does otherwise.

import { concat, utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { encrypt, wrapByHand } from '../hpke.ts'
import { type Described, type DescribedMap, toBytes, toJson } from './described.ts'
import { drawn, type Signer, sha256, signBytes, signerOf, x25519Key } from './platform.ts'
import { CHANNEL, honest, type Sketch, validVector } from './record-vector.ts'

export interface ReportVector {
  readonly name: string
  /** X25519 secret of the box that tries to open it. */
  readonly secret: string
  readonly envelope: string
  readonly body: string | null
  readonly opens: boolean
  readonly said?: unknown
  readonly code?: string
}

export const REPORT = 32
export const APPEAL = 33
const secretOf = (name: string): Uint8Array => drawn(`box of steward ${name}`, 32)
export const ANN = secretOf('Ann')
export const BEN = secretOf('Ben')
export const TARGET = drawn('target of a report', 32)
export const ACT = drawn('act', 32)
export const SOMEBODY = signerOf('somebody who is reported')
export const APPELLANT = signerOf('appellant')
export const NONCE = new Uint8Array(12)
const LABELS = new Map([
  [REPORT, 'kith/1/report'],
  [APPEAL, 'kith/1/appeal'],
])

export type Fields = Readonly<Record<string, Described>>
export const map = (fields: Fields): DescribedMap => new Map(Object.entries(fields))

/** What is sealed, and each step that a vector does otherwise. */
export interface Sealing {
  readonly name: string
  readonly kind?: number
  readonly inside?: Fields | Uint8Array
  /** Whose boxes it is sealed to. */
  readonly to?: readonly Uint8Array[]
  /** Kind, channel and author that the slots are bound to. */
  readonly boundTo?: { readonly kind?: number; readonly channel?: Uint8Array; readonly author?: Uint8Array }
  /** Slots that stand in for the first ones. */
  readonly slots?: (key: Uint8Array, info: Uint8Array, aad: Uint8Array) => readonly Uint8Array[]
  readonly commit?: (key: Uint8Array) => Uint8Array
  readonly plain?: (inside: Uint8Array) => Uint8Array
  readonly data?: (key: Uint8Array, plain: Uint8Array) => Uint8Array
  readonly change?: (body: Fields) => Fields
  readonly sketch?: Partial<Sketch>
}

export function padded(inside: Uint8Array, length = inside.length): Uint8Array {
  const bytes = new Uint8Array(4096)
  new DataView(bytes.buffer).setUint32(0, length)
  bytes.set(inside, 4)
  return bytes
}

export const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
export const ascending = (slots: readonly Uint8Array[]): Uint8Array[] => slots.toSorted(Buffer.compare)
const throwaway = (name: string): Signer => signerOf(`throwaway of ${name}`)

function sealed(sealing: Sealing): Sketch {
  const { name, kind = REPORT, to = [ANN, BEN], boundTo = {} } = sealing
  const { inside = kind === REPORT ? report : appeal } = sealing
  const author = throwaway(name)
  const key = drawn(`key of ${name}`, 32)
  const info = concat(utf8(LABELS.get(boundTo.kind ?? kind) as string), boundTo.channel ?? CHANNEL)
  const aad = boundTo.author ?? author.key
  const first = sealing.slots?.(key, info, aad) ?? []
  const boxes = [...to, ...Array.from({ length: 16 }, (_, i) => drawn(`stand-in ${i} of ${name}`, 32))].slice(
    first.length,
  )
  const slots = boxes.slice(0, 16 - first.length).map((secret, i) => {
    return wrapByHand(key, x25519Key(secret), drawn(`ephemeral ${i} of ${name}`, 32), { info, aad })
  })
  const plain = (sealing.plain ?? padded)(inside instanceof Uint8Array ? inside : toBytes(map(inside)))
  const body: Fields = {
    commit: (sealing.commit ?? ((k) => sha256(concat(utf8('kith/1/commit'), k))))(key),
    slots: ascending([...first, ...slots]),
    data: sealing.data?.(key, plain) ?? encrypt(key, NONCE, plain),
  }
  const changed = map(sealing.change?.(body) ?? body)
  return { name, kind, body: changed, shown: true, signing: honest(author), ...sealing.sketch }
}

export function vector(sealing: Sealing, secret: Uint8Array, outcome: Fields | string): ReportVector {
  const { envelope, body } = validVector(sealed(sealing))
  const written = { name: sealing.name, secret: toHex(secret), envelope, body }
  return typeof outcome === 'string'
    ? { ...written, opens: false, code: outcome }
    : { ...written, opens: true, said: toJson(map(outcome)) }
}

export const report: Fields = { reason: 3, target: TARGET, words: 'They answer each of my posts like this.' }
export const ofPersona: Fields = { reason: 6, who: SOMEBODY.key }
export const appeal: Fields = { act: ACT, words: 'I told what happened to me. I gave nobody advice.' }

/** The appeal as its persona signs it, for the record of a throwaway key. */
export function proven(fields: Fields, name: string, signer = APPELLANT): Fields {
  const named = { ...fields, by: fields['by'] ?? signer.key }
  const bytes = concat(utf8('kith/1/appeal-by'), CHANNEL, throwaway(name).key, toBytes(map(named)))
  return { ...named, proof: signBytes(signer, bytes) }
}
