// What a relay's host does not have on their disk (spec page 03 §2): records and personas. The body goes, the header stays,
// so that sets converge; nothing brings a body back in. Charters and retractions stay: they are how a channel and a wish
// to take something back are known.

import { CHARTER, type ChannelId, encodeBase32, FORK, type ParsedRecord, RETRACT, type RecordId } from '@kith/protocol'
import type { Store, StoredRecord } from '@kith/store'
import { Turns } from './turns.ts'

/** Ids of records and keys of personas. */
export interface BlockList {
  readonly records: readonly Uint8Array[]
  readonly personas: readonly Uint8Array[]
}

/** The device's own note, for each entry, that what was held before is stripped. */
const DONE = 'blocked/'
/** Records read from the disk at a time: some 2 MB at most. */
const AT_ONCE = 128

type Names = ReadonlyMap<string, Uint8Array>
const NOBODY: Names = new Map()

export class Blocks {
  readonly #store: Store
  readonly #channels: () => readonly ChannelId[]
  /** Called for a channel whose authority lost a record. */
  readonly #lost: (channel: ChannelId) => void
  readonly #turns = new Turns(1)
  #records = NOBODY
  #personas = NOBODY
  #stopped = false

  constructor(store: Store, channels: () => readonly ChannelId[], lost: (channel: ChannelId) => void) {
    this.#store = store
    this.#channels = channels
    this.#lost = lost
  }

  isBlocked(record: ParsedRecord): boolean {
    if (record.kind === CHARTER || record.kind === RETRACT || this.#records.size + this.#personas.size === 0)
      return false
    return this.#records.has(encodeBase32(record.id)) || this.#personas.has(encodeBase32(record.author))
  }

  /** From now on the door knows this list, and no other. */
  set({ records, personas }: BlockList): void {
    this.#records = named(records)
    this.#personas = named(personas)
  }

  /**
   * Brings what is held to the list that is set: strips what is blocked and was not, lets in what no longer is.
   * @returns how many records were stripped
   * @throws what the store throws; the next call goes on
   */
  apply(): Promise<number> {
    return this.#turns.run(async () => {
      // What was let in before the list was set is on its way to the disk: behind this it is there.
      await this.#store.put([])
      const done = new Set((await this.#store.local.list(DONE)).map(([name]) => name))
      const [records, personas] = [this.#records, this.#personas]
      const wanted = new Set([...[...records.keys()].map(recordMark), ...[...personas.keys()].map(personaMark)])
      const over = [...done].filter((mark) => !wanted.has(mark))
      const fresh = [...wanted].filter((mark) => !done.has(mark))
      if (over.length === 0 && fresh.length === 0) return 0
      await this.#release(over)
      const count = await this.#strip(new Set(fresh), records)
      if (this.#stopped) return count
      await this.#store.put([], { put: fresh.map((mark) => [mark, new Uint8Array(1)]), del: over })
      return count
    })
  }

  /** Ends what is under way; the next start goes on with it. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#turns.run(async () => undefined)
  }

  async #strip(fresh: ReadonlySet<string>, records: Names): Promise<number> {
    const ids = [...records].flatMap(([name, id]) => (fresh.has(recordMark(name)) ? [id as RecordId] : []))
    let count = 0
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      count += await this.#blockOf(await this.#store.getMany(ids.slice(at, at + AT_ONCE)))
    }
    if (![...fresh].some((mark) => mark.startsWith(PERSONA))) return count
    for await (const page of this.#all()) count += await this.#blockOf(page)
    return count
  }

  async #blockOf(page: readonly (StoredRecord | null)[]): Promise<number> {
    const held = page.flatMap((stored) => (stored === null ? [] : [stored.record]))
    const blocked = held.filter((record) => record.bodyBytes !== null && this.isBlocked(record))
    if (blocked.length === 0) return 0
    await this.#store.block(blocked)
    for (const record of blocked) if (record.kind <= FORK) this.#lost(record.channel)
    return blocked.length
  }

  async #release(over: readonly string[]): Promise<void> {
    const marks = new Set(over)
    const isOver = ({ record }: StoredRecord): boolean =>
      record.bodyBytes === null &&
      !this.isBlocked(record) &&
      (marks.has(recordMark(encodeBase32(record.id))) || marks.has(personaMark(encodeBase32(record.author))))
    if (marks.size === 0) return
    for await (const page of this.#all()) {
      const ids = page.filter(isOver).map(({ record }) => record.id)
      if (ids.length > 0) await this.#store.unblock(ids)
    }
  }

  /** Every stored record of every channel: a persona's are known by no index once they have no body, nor unknown kinds. */
  async *#all(): AsyncGenerator<StoredRecord[]> {
    for (const channel of this.#channels()) {
      let last: StoredRecord | undefined
      do {
        if (this.#stopped) return
        const from = last === undefined ? { time: 0 } : { time: last.record.time, id: last.record.id }
        const page = await this.#store.since(channel, { ...from, limit: AT_ONCE })
        last = page.at(-1)
        if (page.length > 0) yield page
      } while (last !== undefined)
    }
  }
}

const PERSONA = `${DONE}persona/`
const recordMark = (name: string): string => `${DONE}record/${name}`
const personaMark = (name: string): string => PERSONA + name

function named(ids: readonly Uint8Array[]): Names {
  return new Map(ids.map((id) => [encodeBase32(id), id]))
}
