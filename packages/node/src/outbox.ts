// The outbox: own records that too few relays keep. Entries are written in the record's own batch, survive restarts,
// leave in order, and go only when two relays keep them: what one refuses waits for another. How far each record came is
// kept beside them. Several relays may be served at once. What waits is in memory too; the store decides.

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
import { isTooOld } from './ingest.ts'
import { HAD, INVALID, LATER, MAX_PUSHED, POLICY, type PushAnswer, type PushResult } from './push.ts'
import { Turns } from './turns.ts'

/** How far an own record came beyond this device. */
export type Journey =
  | { readonly at: 'saved' }
  | { readonly at: 'kept'; readonly relays: readonly string[] }
  | {
      readonly at: 'refused'
      /** `old`: it had waited here for longer than relays take what is handed to them. */
      readonly why: 'invalid' | 'policy' | 'old'
      /** With `policy`, what the last relay gave as its reason (spec page 05 §2), if it gave one. */
      readonly code?: number
    }

const ENTRIES = 'outbox/'
const JOURNEYS = 'journey/'
/** Journey values, each followed by the relays' names. */
const SAVED = 0
const KEPT = 1
const REFUSED_INVALID = 2
const REFUSED_POLICY = 3
/** Above the step, in the same number: a relay's reason. */
const WHY_SHIFT = 4
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

interface Steps {
  readonly at: number
  /** Those that keep it, or, while none does, those that refused it. */
  readonly relays: readonly string[]
  /** Why the last one refused it by policy. */
  readonly why?: number
}

interface Entry {
  readonly name: string
  readonly id: RecordId
  /** As it is stored. */
  steps: Steps
  /** Relays that refused what another keeps: not asked again while this device goes on, and not written down. */
  readonly spared: Set<string>
}

const AT_HOME: Steps = { at: SAVED, relays: [] }

export class Outbox {
  readonly #store: Store
  /** Called when a record came further. */
  onChanged: ((id: RecordId) => void) | null = null
  #next = 0
  /** In order. Reading them from the store for each flush took longer with each record that waited. */
  #entries: Entry[] = []
  /** Journeys are changed and written one after the other. */
  readonly #turns = new Turns(1)

  /** @param now seconds */
  static async open(store: Store, now: number): Promise<Outbox> {
    const outbox = new Outbox(store)
    const rows = await store.local.list(ENTRIES)
    const entries = rows.map(async ([name, id]): Promise<Entry[]> => {
      if (!isBytes(id, 32)) return []
      return [{ name, id: id as RecordId, steps: (await outbox.#steps(id as RecordId)) ?? AT_HOME, spared: new Set() }]
    })
    outbox.#entries = (await Promise.all(entries)).flat()
    const last = rows.at(-1)
    if (last !== undefined) outbox.#next = Number(last[0].slice(ENTRIES.length)) + 1
    await outbox.#sweep(now)
    return outbox
  }

  private constructor(store: Store) {
    this.#store = store
  }

  /** What to write beside a new own record; once that is durable, `entered` lets it leave. */
  entryFor(id: RecordId, steps: Steps = AT_HOME): { readonly writes: LocalWrites; readonly entered: () => void } {
    const name = ENTRIES + String(this.#next++).padStart(15, '0')
    return {
      writes: { put: [[name, id], journeyOf(id, steps)] },
      entered: () => {
        this.#entries = [...this.#entries, { name, id, steps, spared: new Set<string>() }].sort((a, b) =>
          a.name < b.name ? -1 : 1,
        )
      },
    }
  }

  /**
   * null: not an own record, or older than the journal.
   * @param now seconds
   */
  async journey(id: RecordId, now: number): Promise<Journey | null> {
    const steps = await this.#steps(id)
    if (steps === null) return null
    if (steps.at === SAVED) return { at: 'saved' }
    if (steps.at === KEPT) return { at: 'kept', relays: steps.relays }
    if (steps.at === REFUSED_INVALID) return { at: 'refused', why: 'invalid' }
    const record = (await this.#store.get(id))?.record
    if (record !== undefined && isTooOld(record, 'push', now)) return { at: 'refused', why: 'old' }
    return { at: 'refused', why: 'policy', ...(steps.why === undefined ? {} : { code: steps.why }) }
  }

  /** Every own record that a journey is known of. */
  async all(): Promise<Own[]> {
    const waiting = new Set(this.#entries.map(({ id }) => encodeBase32(id)))
    const rows = await this.#store.local.list(JOURNEYS)
    return rows.flatMap(([name, value]) => {
      const id = decodeBase32(name.slice(JOURNEYS.length))
      const steps = stepsIn(value)
      if (id === null || steps === null) return []
      const { at, relays } = steps
      return [{ id: id as RecordId, at, relays, waiting: waiting.has(encodeBase32(id)) }]
    })
  }

  /** Goes on with a record that is stored here from where it was elsewhere. What is known here already stands. */
  resume({ id, at, relays, waiting }: Own): Promise<void> {
    return this.#turns.run(async () => {
      if ((await this.#steps(id)) !== null || (await this.#store.has(id)) === 'none') return
      if (!waiting) return this.#store.local.put(...journeyOf(id, { at, relays }))
      const { entered, writes } = this.entryFor(id, { at, relays })
      await this.#store.put([], writes)
      entered()
    })
  }

  /** A record that is not to go any further. @returns true when it never left this device */
  cancel(id: RecordId): Promise<boolean> {
    return this.#turns.run(async () => {
      const entry = this.#entries.find((each) => equal(each.id, id))
      if (entry === undefined) return false
      await this.#drop([entry])
      return entry.steps.at !== KEPT
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
    let waiting = this.#entries.filter(({ spared, steps }) => !steps.relays.includes(relay) && !spared.has(relay))
    while (waiting.length > 0) {
      const { batch, gone, messages } = await this.#batch(waiting)
      if (gone.length > 0) await this.#drop(gone)
      if (batch.length > 0) {
        const { results } = await push(messages)
        if (results.length !== batch.length) {
          throw new KithError('KITH_RELAY_BROKEN', 'The relay left a record unanswered.')
        }
        for (const result of results) if (result.status === LATER) retry = Math.max(retry, result.retry)
        await this.#settle(
          relay,
          batch.map((entry, i) => ({ entry, result: results[i] as PushResult })),
        )
      }
      waiting = waiting.slice(batch.length + gone.length)
    }
    return retry
  }

  /** What one relay answered to a push, in one batch. */
  #settle(relay: string, answered: readonly { readonly entry: Entry; readonly result: PushResult }[]): Promise<void> {
    return this.#turns.run(async () => {
      const further = answered.flatMap(({ entry, result }) => {
        const { status } = result
        if (entry.steps.at === KEPT && (status === INVALID || status === POLICY)) entry.spared.add(relay)
        const steps = status === LATER ? null : stepsAfter(entry.steps, relay, result)
        return steps === null ? [] : [{ entry, steps }]
      })
      if (further.length === 0) return
      const done = further.filter(({ steps }) => isDone(steps)).map(({ entry }) => entry)
      const put = further.map(({ entry, steps }) => journeyOf(entry.id, steps))
      await this.#store.put([], { put, del: done.map(({ name }) => name) })
      for (const { entry, steps } of further) entry.steps = steps
      this.#forget(done)
      for (const { entry } of further) this.onChanged?.(entry.id)
    })
  }

  /** What one relay has kept for long enough goes without a second one. */
  async #sweep(now: number): Promise<void> {
    const kept = this.#entries.filter(({ steps }) => steps.at === KEPT)
    const records = await this.#store.getMany(kept.map(({ id }) => id))
    const old = kept.filter((_, i) => (records[i]?.record.time ?? 0) < now - WAITS_FOR_SECOND)
    if (old.length > 0) await this.#drop(old)
  }

  async #drop(entries: readonly Entry[]): Promise<void> {
    await this.#store.put([], { del: entries.map(({ name }) => name) })
    this.#forget(entries)
  }

  #forget(entries: readonly Entry[]): void {
    this.#entries = this.#entries.filter((each) => !entries.includes(each))
  }

  async #steps(id: RecordId): Promise<Steps | null> {
    const bytes = await this.#store.local.get(JOURNEYS + encodeBase32(id))
    return bytes === null ? null : stepsIn(bytes)
  }

  /** As much as one push holds. Gone: no longer in the store, where another tab may have cancelled it. */
  async #batch(waiting: readonly Entry[]): Promise<{ batch: Entry[]; messages: Uint8Array[]; gone: Entry[] }> {
    const some = waiting.slice(0, MAX_PUSHED)
    const [ids, records] = await Promise.all([
      Promise.all(some.map(({ name }) => this.#store.local.get(name))),
      this.#store.getMany(some.map(({ id }) => id)),
    ])
    const batch: Entry[] = []
    const gone: Entry[] = []
    const messages: Uint8Array[] = []
    let room = MAX_BATCH_BYTES
    for (const [i, entry] of some.entries()) {
      const bytes = records[i]?.record.bytes
      if (bytes === undefined || ids[i] === null) {
        gone.push(entry)
        continue
      }
      room -= bytes.length
      if (room < 0) break
      batch.push(entry)
      messages.push(bytes)
    }
    return { batch, messages, gone }
  }
}

/** null: nothing new. */
function stepsAfter({ at, relays }: Steps, relay: string, { status, why }: PushResult): Steps | null {
  const isKept = status <= HAD
  if (!isKept && at === KEPT) return null
  const refused = status === INVALID ? REFUSED_INVALID : REFUSED_POLICY
  const names = new Set(isKept && at !== KEPT ? [relay] : [...relays, relay])
  return { at: isKept ? KEPT : Math.max(at, refused), relays: [...names], ...(why > 0 ? { why } : {}) }
}

function isDone({ at, relays }: Steps): boolean {
  return relays.length >= (at === KEPT ? KEEPERS : MAX_REFUSALS)
}

function journeyOf(id: RecordId, { at, relays, why = 0 }: Steps): readonly [name: string, value: Uint8Array] {
  return [JOURNEYS + encodeBase32(id), encodeCanonical([at | (why << WHY_SHIFT), ...relays])]
}

function stepsIn(bytes: Uint8Array): Steps | null {
  const value = decodeCanonical(bytes)
  if (!Array.isArray(value) || !isUint(value[0])) return null
  const [at, why] = [value[0] & ((1 << WHY_SHIFT) - 1), value[0] >> WHY_SHIFT]
  return { at, relays: value.slice(1) as string[], ...(why > 0 ? { why } : {}) }
}
