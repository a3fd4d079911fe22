// One batch in the making: the values that it needs, fetched together, under the values that it writes. All rules run
// on this in memory, so a batch costs one or two reads of many keys however many records it holds.

import type { ByteLevel } from './backend.ts'
import { textOf } from './keys.ts'

/** One key that rules read, and may write; whoever holds its slot need not look it up again. */
export interface Slot {
  readonly key: Uint8Array
  /** The value as this batch leaves it. */
  readonly value: Uint8Array | undefined
}

interface OwnSlot extends Slot {
  value: Uint8Array | undefined
  state: 'wanted' | 'fetched' | 'written'
}

interface Write {
  readonly key: Uint8Array
  /** Null deletes. */
  readonly value: Uint8Array | null
}

export class Draft {
  readonly level: ByteLevel
  readonly #slots = new Map<string, OwnSlot>()
  readonly #log: Write[] = []
  #wanted: OwnSlot[] = []
  #written = false

  constructor(level: ByteLevel) {
    this.level = level
  }

  /** Marks a key whose value the rules are going to read. */
  want(key: Uint8Array): Slot {
    const text = textOf(key)
    const known = this.#slots.get(text)
    if (known !== undefined) return known
    const slot: OwnSlot = { key, value: undefined, state: 'wanted' }
    this.#slots.set(text, slot)
    this.#wanted.push(slot)
    return slot
  }

  async fetch(): Promise<void> {
    const slots = this.#wanted
    this.#wanted = []
    if (slots.length === 0) return
    const values = await this.level.getMany(slots.map(({ key }) => key))
    for (const [i, slot] of slots.entries()) {
      if (slot.state === 'written') continue
      slot.value = values[i]
      slot.state = 'fetched'
    }
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.slot(key).value
  }

  /** The slot of a key that was fetched. */
  slot(key: Uint8Array): Slot {
    const slot = this.#slots.get(textOf(key))
    // A rule that reads what was not fetched would take a stored value for absent.
    if (slot === undefined || slot.state === 'wanted')
      throw new Error(`A batch reads under ${key[0]} what it did not fetch.`)
    return slot
  }

  /** Writes what the rules may read again. */
  set(slot: Slot, value: Uint8Array): void {
    const own = slot as OwnSlot
    own.value = value
    own.state = 'written'
    this.#written = true
  }

  /** Writes an index entry that no rule reads back: cheaper, in order. */
  put(key: Uint8Array, value: Uint8Array): void {
    this.#log.push({ key, value })
  }

  del(key: Uint8Array): void {
    this.#log.push({ key, value: null })
  }

  get isEmpty(): boolean {
    return this.#log.length === 0 && !this.#written
  }

  /** Atomic, and durable when it resolves. */
  async write(): Promise<void> {
    // The chained form is two to four times as fast in classic-level as an array of operations.
    const batch = this.level.batch()
    for (const { key, value } of this.#log) value === null ? batch.del(key) : batch.put(key, value)
    for (const { key, value, state } of this.#slots.values()) {
      if (state === 'written' && value !== undefined) batch.put(key, value)
    }
    await batch.write({ sync: true })
  }
}
