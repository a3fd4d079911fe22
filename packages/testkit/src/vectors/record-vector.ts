// One vector of records.json, and the two ways to make one: a good record from its description, and a record that is
// good but for what the caller replaces. Signed by node:crypto, written by the raw writer.

import { concat, utf8, ZEROS } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { array, bytes, uint } from '../raw-cbor.ts'
import { type Described, type DescribedMap, toBytes, toJson } from './described.ts'
import { drawn, type Signer, sha256, signBytes, signerOf } from './platform.ts'

export interface RecordVector {
  readonly name: string
  readonly envelope: string
  readonly body: string | null
  /** SHA-256 of the content bytes, of a refused record too; null where the envelope holds none. */
  readonly id: string | null
  readonly valid: boolean
  readonly shown: boolean
  /** False where native verifiers refuse what the signature rule takes. */
  readonly native?: false
  readonly code?: string
  readonly fields?: unknown
}

export const CHANNEL = drawn('channel', 32)
export const AUTHOR = signerOf('author')
export const TIME = 1_790_000_040

/** Salt of a vector's body. */
export function saltOf(name: string): Uint8Array {
  return drawn(`salt of ${name}`, 16)
}

export interface Sketch {
  readonly name: string
  readonly kind: number
  readonly body: DescribedMap
  readonly shown: boolean
  readonly channel?: Uint8Array
  readonly time?: number
  readonly after?: readonly Uint8Array[]
  /** The body is left out: the header alone travels. */
  readonly headerOnly?: boolean
  /** Replaces an honest key and signature. */
  readonly signing?: Signing
  readonly native?: false
}

export interface Signing {
  readonly key: Uint8Array
  sign(content: Uint8Array): Uint8Array
}

export function honest(signer: Signer): Signing {
  return { key: signer.key, sign: (content) => signBytes(signer, concat(utf8('kith/1/record'), content)) }
}

/** A valid record with everything that a reader of it should find. */
export function validVector(sketch: Sketch): RecordVector {
  const { name, kind, channel = CHANNEL, time = TIME, after = [], signing = honest(AUTHOR) } = sketch
  const body: DescribedMap = new Map<string, Described>([...sketch.body, ['s', saltOf(name)]])
  const bodyBytes = toBytes(body)
  const content = new Map<string, Described>([
    ['kind', kind],
    ['channel', channel],
    ['author', signing.key],
    ['time', time],
    ['after', after],
    ['bodyHash', sha256(bodyBytes)],
    ['nonce', drawn(`nonce of ${name}`, 8)],
  ])
  const contentBytes = toBytes([1, ...content.values()])
  return {
    name,
    envelope: toHex(toBytes([contentBytes, signing.sign(contentBytes)])),
    body: sketch.headerOnly ? null : toHex(bodyBytes),
    id: toHex(sha256(contentBytes)),
    valid: true,
    shown: sketch.shown,
    ...(sketch.native === undefined ? {} : { native: sketch.native }),
    fields: {
      // Not through `toJson`, whose maps are in canonical order: here the order is the content's own.
      content: Object.fromEntries([...content].map(([key, value]) => [key, toJson(value)])),
      body: sketch.headerOnly ? null : toJson(body),
    },
  }
}

/** The eight items of a content, each as CBOR bytes. */
export interface Items {
  version: Uint8Array
  kind: Uint8Array
  channel: Uint8Array
  author: Uint8Array
  time: Uint8Array
  after: Uint8Array
  bodyHash: Uint8Array
  nonce: Uint8Array
}

export interface Breakage {
  readonly name: string
  readonly code: string
  /** Body bytes as they travel; the hash in the content is theirs unless `items` says otherwise. */
  readonly body?: Uint8Array | null
  readonly items?: Partial<Items>
  readonly signing?: Signing
  /** Content bytes from its items; they are what is signed. */
  content?(items: Items): Uint8Array
  /** Content bytes as they travel, changed after signing. */
  tampered?(items: Items): Uint8Array
  envelope?(content: Uint8Array, signature: Uint8Array): Uint8Array
}

export const inOrder = (items: Items): Uint8Array => array(...Object.values(items as unknown as Uint8Array[]))

/** Body bytes of a good post. */
export function goodBody(name: string): Uint8Array {
  return toBytes(
    new Map<string, Described>([
      ['text', 'It gets lighter.'],
      ['s', saltOf(name)],
    ]),
  )
}

/** A record that is good but for what is replaced, so that it is refused for one reason. */
export function invalidVector(breakage: Breakage): RecordVector {
  const { name, code, signing = honest(AUTHOR), content = inOrder } = breakage
  const body = breakage.body === undefined ? goodBody(name) : breakage.body
  const items: Items = {
    version: uint(1),
    kind: uint(16),
    channel: bytes(CHANNEL),
    author: bytes(signing.key),
    time: uint(TIME),
    after: array(),
    bodyHash: bytes(body === null ? ZEROS : sha256(body)),
    nonce: bytes(drawn(`nonce of ${name}`, 8)),
    ...breakage.items,
  }
  const signature = signing.sign(content(items))
  const travelling = (breakage.tampered ?? content)(items)
  const envelope = breakage.envelope ?? ((c, s) => array(bytes(c), bytes(s)))
  return {
    name,
    envelope: toHex(envelope(travelling, signature)),
    body: body === null ? null : toHex(body),
    id: breakage.envelope === undefined ? toHex(sha256(travelling)) : null,
    valid: false,
    shown: false,
    code,
  }
}
