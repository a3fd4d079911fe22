// How many records each channel holds: kept beside the time index, so that a count costs one read.

import type { ByteLevel } from './backend.ts'
import type { Draft } from './draft.ts'
import { COUNT, keyOf, TIME, textOf, within } from './keys.ts'
import { decodeCounter, encodeCounter } from './values.ts'

export class Counts {
  readonly #draft: Draft
  readonly #added = new Map<string, { readonly channel: Uint8Array; n: number }>()

  constructor(draft: Draft) {
    this.#draft = draft
  }

  want(channel: Uint8Array): void {
    this.#draft.want(keyOf(COUNT, channel))
  }

  add(channel: Uint8Array, n = 1): void {
    const text = textOf(channel)
    const entry = this.#added.get(text)
    if (entry === undefined) this.#added.set(text, { channel, n })
    else entry.n += n
  }

  async finish(): Promise<void> {
    for (const { channel, n } of this.#added.values()) {
      const key = keyOf(COUNT, channel)
      const before = await countFrom(this.#draft.level, channel, this.#draft.get(key))
      this.#draft.put(key, encodeCounter(before + n))
    }
  }
}

/** The stored count, or a fresh one where its value is damaged. */
export async function countFrom(level: ByteLevel, channel: Uint8Array, value: Uint8Array | undefined): Promise<number> {
  if (value === undefined) return 0
  return decodeCounter(value) ?? (await level.keys(within(keyOf(TIME, channel))).all()).length
}
