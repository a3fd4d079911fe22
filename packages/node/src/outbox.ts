// The outbox: own records that no relay has acknowledged. Entries are written in the record's own batch, survive
// restarts, leave in order, and go only when a relay answered; how far each record came is kept beside them.

import {
  decodeCanonical,
  encodeBase32,
  encodeCanonical,
  isBytes,
  isUint,
  KithError,
  type RecordId,
} from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import { HAD, INVALID, LATER, MAX_PUSHED, type PushAnswer } from './push.ts'

/** How far an own record came beyond this device. */
export type Journey =
  | { readonly at: 'saved' }
  | { readonly at: 'kept'; readonly relays: readonly string[] }
  | { readonly at: 'refused'; readonly why: 'invalid' | 'policy' }

const ENTRIES = 'outbox/'
const JOURNEYS = 'journey/'
/** 300 KiB of frame hold 16 messages; this holds what surely fits with its frame. */
const MAX_BATCH_BYTES = 256 * 1024

interface Entry {
  readonly name: string
  readonly id: RecordId
}

export class Outbox {
  readonly #store: Store
  readonly #changed: (id: RecordId) => void
  #next = 0

  static async open(store: Store, changed: (id: RecordId) => void): Promise<Outbox> {
    const outbox = new Outbox(store, changed)
    const last = (await store.local.list(ENTRIES)).at(-1)
    if (last !== undefined) outbox.#next = Number(last[0].slice(ENTRIES.length)) + 1
    return outbox
  }

  private constructor(store: Store, changed: (id: RecordId) => void) {
    this.#store = store
    this.#changed = changed
  }

  /** What to write beside a new own record. */
  entryFor(id: RecordId): LocalWrites {
    const number = String(this.#next++).padStart(15, '0')
    return {
      put: [
        [ENTRIES + number, id],
        [JOURNEYS + encodeBase32(id), encodeCanonical([0])],
      ],
    }
  }

  /** null: not an own record, or older than the journal. */
  async journey(id: RecordId): Promise<Journey | null> {
    const bytes = await this.#store.local.get(JOURNEYS + encodeBase32(id))
    const value = bytes === null ? undefined : decodeCanonical(bytes)
    if (!Array.isArray(value) || !isUint(value[0])) return null
    if (value[0] === 0) return { at: 'saved' }
    if (value[0] === 1) return { at: 'kept', relays: value.slice(1) as string[] }
    return { at: 'refused', why: value[0] === 2 ? 'invalid' : 'policy' }
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#entries()).length === 0
  }

  /** A record that never left need not leave any more. @returns false when it is not waiting here */
  async cancel(id: RecordId): Promise<boolean> {
    const entry = (await this.#entries()).find((each) => each.id.every((byte, i) => byte === id[i]))
    if (entry === undefined) return false
    await this.#store.local.del(entry.name)
    return true
  }

  /**
   * Pushes everything that waits, in order.
   * @param relay the relay's name in journeys
   * @returns seconds after which to try again, 0 when nothing waits
   * @throws what `push` throws; entries that were not answered stay
   */
  async flush(relay: string, push: (messages: readonly Uint8Array[]) => Promise<PushAnswer>): Promise<number> {
    let retry = 0
    let waiting = await this.#entries()
    while (waiting.length > 0) {
      const { batch, messages, gone } = await this.#batch(waiting)
      for (const entry of gone) await this.#store.local.del(entry.name)
      if (batch.length > 0) {
        const { results } = await push(messages)
        for (const [i, entry] of batch.entries()) {
          const result = results[i]
          if (result === undefined) throw new KithError('KITH_RELAY_BROKEN', 'The relay left a record unanswered.')
          if (result.status === LATER) retry = Math.max(retry, result.retry, 1)
          else await this.#settle(entry, relay, result.status)
        }
      }
      waiting = waiting.slice(batch.length + gone.length)
    }
    return retry
  }

  async #settle(entry: Entry, relay: string, status: number): Promise<void> {
    const name = JOURNEYS + encodeBase32(entry.id)
    const value = status <= HAD ? [1, relay] : [status === INVALID ? 2 : 3]
    await this.#store.put([], { put: [[name, encodeCanonical(value)]], del: [entry.name] })
    this.#changed(entry.id)
  }

  async #batch(waiting: readonly Entry[]): Promise<{ batch: Entry[]; messages: Uint8Array[]; gone: Entry[] }> {
    const batch: Entry[] = []
    const gone: Entry[] = []
    const messages: Uint8Array[] = []
    let room = MAX_BATCH_BYTES
    for (const entry of waiting) {
      const stored = await this.#store.get(entry.id)
      if (stored === null) {
        gone.push(entry)
        continue
      }
      room -= stored.record.bytes.length
      if (messages.length === MAX_PUSHED || room < 0) break
      batch.push(entry)
      messages.push(stored.record.bytes)
    }
    return { batch, messages, gone }
  }

  async #entries(): Promise<Entry[]> {
    const rows = await this.#store.local.list(ENTRIES)
    return rows.flatMap(([name, id]) => (isBytes(id, 32) ? [{ name, id: id as RecordId }] : []))
  }
}
