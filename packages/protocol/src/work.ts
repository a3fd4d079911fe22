// Work (spec page 00 §7): leading zero bits of the record id. A small price for each record, the same for everybody.
// The nonce ends the content, so mining hashes one or two blocks for each try on a copied midstate.

import { sha256 } from '@noble/hashes/sha2.js'
import type { RecordId } from './bytes.ts'

/** Tries between two pauses: some 5 ms on a slow phone, so that a page stays quick while it mines. */
const TRIES_BETWEEN_PAUSES = 1024

/** Leading zero bits of an id, 0 to 256. */
export function workOf(id: RecordId): number {
  let bits = 0
  for (const byte of id) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24
    bits += 8
  }
  return bits
}

/**
 * Searches a nonce for a content, counting up from the eight bytes that are in it.
 * @param content canonical content bytes; its last eight are the nonce
 * @param bits leading zero bits to reach
 * @param pause awaited between slices of work
 * @returns the content with the nonce that was found
 */
export async function mine(content: Uint8Array, bits: number, pause: () => Promise<void>): Promise<Uint8Array> {
  const found = content.slice()
  const nonce = found.subarray(found.length - 8)
  const view = new DataView(nonce.buffer, nonce.byteOffset, 8)
  const prefix = sha256.create().update(found.subarray(0, found.length - 8))
  // One hash and one result for all tries: what a try would allocate took longer than its hashing.
  const hash = prefix.clone()
  const id = new Uint8Array(32) as RecordId
  for (let tries = 1; ; tries++) {
    // oxlint-disable-next-line no-underscore-dangle -- noble's way to copy a state into another, in its interface
    prefix._cloneInto(hash).update(nonce).digestInto(id)
    if (workOf(id) >= bits) return found
    view.setBigUint64(0, BigInt.asUintN(64, view.getBigUint64(0) + 1n))
    if (tries % TRIES_BETWEEN_PAUSES === 0) await pause()
  }
}
