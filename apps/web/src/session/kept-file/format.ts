// A kept file's outside (spec page 08 §1–§3): its lead, read before any key exists, and its sealed chunks. STREAM over
// AES-256-GCM: a chunk's number and whether it is the last are in its nonce, the lead is in its associated data; so a
// changed, moved, cut or added byte anywhere is found. Bytes from elsewhere never throw.

import {
  concat,
  decodeCanonical,
  encodeCanonical,
  equal,
  isBytes,
  isMap,
  isUint,
  utf8,
  type ValueMap,
} from '@kith/protocol'
import { type FileKeys, KDF, type Stretching } from './stretch.ts'

/** `not-ours`: no kept file. `newer`: of a later version. `costly`: its passphrase would take too much work to try. */
export type FileRefusal = 'not-ours' | 'newer' | 'damaged' | 'costly' | 'passphrase' | 'size'

export interface Lead {
  readonly stretching: Stretching
  /** Of the keys that the right passphrase gives. */
  readonly check: Uint8Array
  /** Plain bytes in every chunk but the last. */
  readonly chunk: number
  /** The lead's own bytes: associated data of every chunk. */
  readonly bytes: Uint8Array
}

const MAGIC = utf8('kith file 1\n')
const MAGIC_ANY = utf8('kith file ')
/** A lead has some 130 bytes: a longer one is no lead. */
const MAX_HEADER_BYTES = 512
const SUM_BYTES = 4
/** AES-GCM's. */
const TAG_BYTES = 16
const SALT_BYTES = 16
export const CHECK_BYTES = 16
/** Large enough to be quick, small enough that a page stays responsive between two. */
export const CHUNK_BYTES = 64 * 1024
const MIN_CHUNK_BYTES = 64

// What a stranger's file may ask of this device before its passphrase is known to be right.
/** KiB: four times what this version writes; a phone has as much to spare. */
const MAX_MEMORY = 256 * 1024
const MAX_PASSES = 10
const MAX_LANES = 4
/** A page holds the file in memory. Half a million posts. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024

export async function encodeLead(stretching: Stretching, check: Uint8Array, chunk: number): Promise<Lead> {
  const { m, t, p, salt } = stretching
  const header = encodeCanonical({ kdf: KDF, m, t, p, salt, check, chunk })
  const before = concat(MAGIC, Uint8Array.of(header.length >>> 8, header.length & 0xff), header)
  return { stretching, check, chunk, bytes: concat(before, await sum(before)) }
}

export async function readLead(file: Uint8Array): Promise<{ ok: true; lead: Lead } | { ok: false; code: FileRefusal }> {
  if (file.length > MAX_FILE_BYTES) return refuse('size')
  if (!startsWith(file, MAGIC_ANY)) return refuse('not-ours')
  if (!startsWith(file, MAGIC)) return refuse(file.length < MAGIC.length ? 'damaged' : 'newer')
  const at = MAGIC.length + 2
  const length = ((file[at - 2] ?? 0) << 8) | (file[at - 1] ?? 0)
  const end = at + length + SUM_BYTES
  if (length > MAX_HEADER_BYTES || file.length < end) return refuse('damaged')
  // Tells an accident from a wrong passphrase; it keeps nobody from changing both.
  if (!equal(await sum(file.subarray(0, at + length)), file.subarray(at + length, end))) return refuse('damaged')
  const header = decodeCanonical(file.subarray(at, at + length))
  if (!isMap(header) || !isHeader(header)) return refuse('damaged')
  const { m, t, p, salt, check, chunk } = header
  if (m > MAX_MEMORY || t > MAX_PASSES || p > MAX_LANES) return refuse('costly')
  return { ok: true, lead: { stretching: { m, t, p, salt }, check, chunk, bytes: file.slice(0, end) } }
}

type Header = ValueMap & Stretching & { readonly check: Uint8Array; readonly chunk: number }

function isHeader(header: ValueMap): header is Header {
  const { kdf, m, t, p, salt, check, chunk } = header
  return (
    Object.keys(header).length === 7 &&
    kdf === KDF &&
    isUint(p, 1) &&
    isUint(m, 8 * p) &&
    isUint(t, 1) &&
    isBytes(salt, SALT_BYTES) &&
    isBytes(check, CHECK_BYTES) &&
    isUint(chunk, MIN_CHUNK_BYTES, CHUNK_BYTES)
  )
}

/** Takes plain bytes as they come, answers the whole file. */
export class Sealing {
  readonly #lead: Lead
  readonly #keys: FileKeys
  readonly #parts: Uint8Array[]
  #open: Uint8Array
  #filled = 0
  #number = 0
  #length = 0

  constructor(lead: Lead, keys: FileKeys) {
    this.#lead = lead
    this.#keys = keys
    this.#parts = [lead.bytes]
    this.#open = new Uint8Array(lead.chunk)
  }

  /** Plain bytes so far. */
  get length(): number {
    return this.#length
  }

  async push(bytes: Uint8Array): Promise<void> {
    this.#length += bytes.length
    for (let at = 0; at < bytes.length; ) {
      // A full chunk waits for the next byte, since only then is it known not to be the last.
      if (this.#filled === this.#open.length) await this.#seal(false)
      const some = bytes.subarray(at, at + this.#open.length - this.#filled)
      this.#open.set(some, this.#filled)
      this.#filled += some.length
      at += some.length
    }
  }

  async finish(): Promise<Uint8Array> {
    await this.#seal(true)
    return concat(...this.#parts)
  }

  async #seal(last: boolean): Promise<void> {
    const plain = this.#open.subarray(0, this.#filled)
    const algorithm = algorithmOf(this.#lead, this.#number++, last)
    this.#parts.push(new Uint8Array(await crypto.subtle.encrypt(algorithm, this.#keys.content, plain as BufferSource)))
    this.#filled = 0
  }
}

/** Plain bytes of a file's chunks in order; ends with `null` instead of the first chunk that is not as it was sealed. */
export async function* unsealed(
  file: Uint8Array,
  lead: Lead,
  keys: FileKeys,
): AsyncGenerator<{ plain: Uint8Array; end: number } | null> {
  const whole = lead.chunk + TAG_BYTES
  const chunks = Math.max(1, Math.ceil((file.length - lead.bytes.length) / whole))
  for (let number = 0; number < chunks; number++) {
    const start = lead.bytes.length + number * whole
    const end = Math.min(start + whole, file.length)
    const plain = await unseal(file.subarray(start, end), algorithmOf(lead, number, number === chunks - 1), keys)
    yield plain === null ? null : { plain, end }
    if (plain === null) return
  }
}

async function unseal(chunk: Uint8Array, algorithm: AesGcmParams, keys: FileKeys): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, keys.content, chunk as BufferSource))
  } catch {
    return null
  }
}

/** Nonce: seven zeros, the chunk's number, 1 for the last. Never twice under a key: each file's salt gives another. */
function algorithmOf(lead: Lead, number: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12)
  new DataView(iv.buffer).setUint32(7, number)
  iv[11] = last ? 1 : 0
  return { name: 'AES-GCM', iv, additionalData: lead.bytes as BufferSource }
}

async function sum(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)).slice(0, SUM_BYTES)
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return equal(bytes.subarray(0, start.length), start)
}

function refuse(code: FileRefusal): { ok: false; code: FileRefusal } {
  return { ok: false, code }
}
