// Records of one channel for examples of exchanges, with the work that its charter asks: signed by node:crypto, written
// by the raw writer.

import { concat, utf8, ZEROS } from '@kith/protocol'
import type { Described, DescribedMap } from './described.ts'
import { toBytes } from './described.ts'
import { type Signer, sha256, signBytes } from './platform.ts'
import { saltOf } from './record-vector.ts'

export interface Written {
  readonly id: Uint8Array
  readonly time: number
  readonly message: Uint8Array
  /** The message without its body. */
  readonly header: Uint8Array
}

export interface Writing {
  readonly name: string
  readonly signer: Signer
  readonly kind: number
  readonly channel?: Uint8Array
  readonly time: number
  readonly after?: readonly Uint8Array[]
  readonly body: DescribedMap
  /** Whether an id has the work that is wanted. */
  readonly works: (id: Uint8Array) => boolean
  /** Stands in for an honest signature. */
  readonly forge?: (signature: Uint8Array) => Uint8Array
}

/** Leading zero bits. */
export function bitsOf(id: Uint8Array): number {
  const binary = Array.from(id, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return binary.indexOf('1') < 0 ? 8 * id.length : binary.indexOf('1')
}

export function write(writing: Writing): Written {
  const { name, signer, kind, channel = ZEROS, time, after = [], body, works, forge } = writing
  const bodyBytes = toBytes(new Map<string, Described>([...body, ['s', saltOf(name)]]))
  const nonce = new Uint8Array(8)
  const view = new DataView(nonce.buffer)
  for (let tries = 0; ; tries++) {
    view.setUint32(4, tries)
    const content = toBytes([1, kind, channel, signer.key, time, after, sha256(bodyBytes), nonce])
    const id = sha256(content)
    if (!works(id)) continue
    const signature = signBytes(signer, concat(utf8('kith/1/record'), content))
    const envelope = toBytes([content, forge?.(signature) ?? signature])
    return { id, time, message: toBytes([0, envelope, bodyBytes]), header: toBytes([0, envelope, null]) }
  }
}
