// What this person keeps from themselves: content labels that stay folded, people whom they do not want to read. Kept on
// this device alone, in the store's local values; nobody is told.

import { decodeBase32, utf8 } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Choices as Chosen, Key } from '../model.ts'

const CHOICES = 'choices'
/** Beyond it the ones that were chosen first are forgotten. Some 130 bytes each. */
const MOST_PEOPLE = 5_000

const NONE: Chosen = { labels: [], people: [] }

export class Choices {
  readonly #store: Store
  #chosen: Chosen

  static async open(store: Store): Promise<Choices> {
    const value = await store.local.get(CHOICES)
    return new Choices(store, value === null ? NONE : (JSON.parse(new TextDecoder().decode(value)) as Chosen))
  }

  private constructor(store: Store, chosen: Chosen) {
    this.#store = store
    this.#chosen = chosen
  }

  get chosen(): Chosen {
    return this.#chosen
  }

  /** Personas of a channel that were turned from so. */
  turnedFrom(channel: Key, how: 'muted' | 'dropped'): ReadonlySet<Key> {
    const there = this.#chosen.people.filter((each) => each.channel === channel && each.how === how)
    return new Set(there.map(({ persona }) => persona))
  }

  async turnFrom(channel: Key, persona: Key, how: 'muted' | 'dropped' | null): Promise<void> {
    if (decodeBase32(channel)?.length !== 32 || decodeBase32(persona)?.length !== 32) return
    const others = this.#chosen.people.filter((each) => each.channel !== channel || each.persona !== persona)
    const people = how === null ? others : [...others, { channel, persona, how }].slice(-MOST_PEOPLE)
    await this.#keep({ ...this.#chosen, people })
  }

  async filterLabels(labels: readonly number[]): Promise<void> {
    await this.#keep({ ...this.#chosen, labels: [...new Set(labels)].sort((a, b) => a - b) })
  }

  async #keep(chosen: Chosen): Promise<void> {
    await this.#store.local.put(CHOICES, utf8(JSON.stringify(chosen)))
    this.#chosen = chosen
  }
}
