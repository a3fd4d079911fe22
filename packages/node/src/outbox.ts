// The outbox: own records that too few relays keep. Entries are written in the record's own batch, survive restarts,
// leave in order, and go only when two relays keep them: what one refuses waits for another. How far each record came is
// kept beside them. Several relays may be served at once.

import {
  decodeBase32,
  decodeCanonical,
  encodeBase32,
  encodeCanonical,
  equal,
  isBytes,
  isUint,
  KithError,
  type RecordId,
} from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import { HAD, INVALID, LATER, MAX_PUSHED, type PushAnswer } from './push.ts'
import { Turns } from './turns.ts'

/** How far an own record came beyond this device. */
export type Journey =
  | { readonly at: 'saved' }
  | { readonly at: 'kept'; readonly relays: readonly string[] }
  | { readonly at: 'refused'; readonly why: 'invalid' | 'policy' }

const ENTRIES = 'outbox/'
const JOURNEYS = 'journey/'
/** Journey values, each followed by the relays' names. */
const SAVED = 0
const KEPT = 1
const REFUSED_INVALID = 2
const REFUSED_POLICY = 3
/** One relay can die, or lie. */
const KEEPERS = 2
/** Where there is one relay only, a record that it keeps waits no longer for another, in seconds. */
const WAITS_FOR_SECOND = 7 * 24 * 60 * 60
/** A record that so many relays refused is not offered any further. */
const MAX_REFUSALS = 16
/** 300 KiB of frame hold 16 messages; this holds what surely fits with its frame. */
const MAX_BATCH_BYTES = 256 * 1024

/** An own record on its way, as a person's copy of everything carries it. `at`: 0 saved, 1 kept, 2 invalid, 3 policy. */
export interface Own {
  readonly id: RecordId
  readonly at: number
  readonly relays: readonly string[]
  readonly waiting: boolean
}

interface Entry {
  readonly name: string
  readonly id: RecordId
}

export class Outbox {
  readonly #store: Store
  /** Called when a record came further. */
  onChanged: ((id: RecordId) => void) | null = null
  #next = 0
  /** Journeys are read, changed and written; one after the other. */
  readonly #turns = new Turns(1)

  /** @param now seconds */
  static async open(store: Store, now: number): Promise<Outbox> {
    const outbox = new Outbox(store)
    await outbox.#sweep(now)
    const last = (await store.local.list(ENTRIES)).at(-1)
    if (last !== undefined) outbox.#next = Number(last[0].slice(ENTRIES.length)) + 1
    return outbox
  }

  private constructor(store: Store) {
    this.#store = store
  }

  /** What to write beside a new own record. */
  entryFor(id: RecordId): LocalWrites {
    const number = String(this.#next++).padStart(15, '0')
    return {
      put: [
        [ENTRIES + number, id],
        [JOURNEYS + encodeBase32(id), encodeCanonical([SAVED])],
      ],
    }
  }

  /** null: not an own record, or older than the journal. */
  async journey(id: RecordId): Promise<Journey | null> {
    const steps = await this.#steps(id)
    if (steps === null) return null
    if (steps.at === SAVED) return { at: 'saved' }
    if (steps.at === KEPT) return { at: 'kept', relays: steps.relays }
    return { at: 'refused', why: steps.at === REFUSED_INVALID ? 'invalid' : 'policy' }
  }

  /** Every own record that a journey is known of. */
  async all(): Promise<Own[]> {
    const waiting = new Set((await this.#entries()).map(({ id }) => encodeBase32(id)))
    const rows = await this.#store.local.list(JOURNEYS)
    return rows.flatMap(([name, value]) => {
      const id = decodeBase32(name.slice(JOURNEYS.length))
      const steps = stepsIn(value)
      if (id === null || steps === null) return []
      return [{ id: id as RecordId, ...steps, waiting: waiting.has(encodeBase32(id)) }]
    })
  }

  /** Goes on with a record that is stored here from where it was elsewhere. What is known here already stands. */
  resume({ id, at, relays, waiting }: Own): Promise<void> {
    return this.#turns.run(async () => {
      const name = JOURNEYS + encodeBase32(id)
      if ((await this.#store.local.get(name)) !== null || (await this.#store.has(id)) === 'none') return
      const entry = waiting ? (this.entryFor(id).put ?? []).filter(([each]) => each !== name) : []
      await this.#store.put([], { put: [...entry, [name, encodeCanonical([at, ...relays])]] })
    })
  }

  /** A record that is not to go any further. @returns true when it never left this device */
  cancel(id: RecordId): Promise<boolean> {
    return this.#turns.run(async () => {
      const entry = (await this.#entries()).find((each) => equal(each.id, id))
      if (entry === undefined) return false
      await this.#store.local.del(entry.name)
      return (await this.#steps(id))?.at !== KEPT
    })
  }

  /**
   * Pushes everything that waits and that this relay has not refused before, in order.
   * @param relay the relay's name in journeys
   * @returns seconds after which to try again, 0 when nothing waits
   * @throws what `push` throws; entries that were not answered stay
   */
  async flush(relay: string, push: (messages: readonly Uint8Array[]) => Promise<PushAnswer>): Promise<number> {
    let retry = 0
    let waiting = await this.#waitingFor(relay)
    while (waiting.length > 0) {
      const { batch, messages, gone } = await this.#batch(waiting)
      for (const entry of gone) await this.#store.local.del(entry.name)
      if (batch.length > 0) {
        const { results } = await push(messages)
        for (const [i, entry] of batch.entries()) {
          const result = results[i]
          if (result === undefined) throw new KithError('KITH_RELAY_BROKEN', 'The relay left a record unanswered.')
          if (result.status === LATER) retry = Math.max(retry, result.retry)
          else await this.#settle(entry, relay, result.status)
        }
      }
      waiting = waiting.slice(batch.length + gone.length)
    }
    return retry
  }

  #settle(entry: Entry, relay: string, status: number): Promise<void> {
    return this.#turns.run(async () => {
      const { at, relays } = (await this.#steps(entry.id)) ?? { at: SAVED, relays: [] }
      const kept = status <= HAD
      if (!kept && at === KEPT) return
      const refused = status === INVALID ? REFUSED_INVALID : REFUSED_POLICY
      const names = new Set(kept && at !== KEPT ? [relay] : [...relays, relay])
      const value = encodeCanonical([kept ? KEPT : Math.max(at, refused), ...names])
      const done = kept ? names.size >= KEEPERS : names.size >= MAX_REFUSALS
      const del = done ? [entry.name] : []
      await this.#store.put([], { put: [[JOURNEYS + encodeBase32(entry.id), value]], del })
      this.onChanged?.(entry.id)
    })
  }

  /** What one relay has kept for long enough goes without a second one. */
  async #sweep(now: number): Promise<void> {
    for (const { id, name } of await this.#entries()) {
      if ((await this.#steps(id))?.at !== KEPT) continue
      const time = (await this.#store.get(id))?.record.time ?? 0
      if (time < now - WAITS_FOR_SECOND) await this.#store.local.del(name)
    }
  }

  async #steps(id: RecordId): Promise<{ at: number; relays: string[] } | null> {
    const bytes = await this.#store.local.get(JOURNEYS + encodeBase32(id))
    return bytes === null ? null : stepsIn(bytes)
  }

  async #waitingFor(relay: string): Promise<Entry[]> {
    const entries = await this.#entries()
    const steps = await Promise.all(entries.map(({ id }) => this.#steps(id)))
    return entries.filter((_, i) => !(steps[i]?.relays.includes(relay) ?? false))
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

function stepsIn(bytes: Uint8Array): { at: number; relays: string[] } | null {
  const value = decodeCanonical(bytes)
  return Array.isArray(value) && isUint(value[0]) ? { at: value[0], relays: value.slice(1) as string[] } : null
}
