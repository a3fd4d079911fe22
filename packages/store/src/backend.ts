// The one thing in which Node and the browser differ: how a database is opened. `#open` gives `openLevel`, which
// answers in this shape.

import type { Level } from 'level'

export type ByteLevel = Level<Uint8Array, Uint8Array>

// classic-level's own `view` encoding gives out Buffers: their `slice` shares memory and their JSON is another. A plain
// view over the same memory costs no copy.
const plainBytes = {
  name: 'plain-bytes',
  format: 'view',
  encode: (bytes: Uint8Array): Uint8Array => bytes,
  decode: (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
} as const

/** Keys and values are Uint8Arrays, in and out. */
export const BYTE_OPTIONS = { keyEncoding: plainBytes, valueEncoding: plainBytes } as const

export interface Opened {
  readonly level: ByteLevel
  /** The opening's number, in a browser: only the latest may write. */
  readonly owner?: number
  /** Closes the database; in Node that gives up its lock. */
  close(): Promise<void>
}
