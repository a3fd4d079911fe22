// What this person keeps from themselves: content labels that stay folded, people whom they do not want to read; and whose
// decisions they take in a channel. Kept on this device alone, in the store's local values; nobody is told.

import { decodeBase32, utf8 } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Choices as Chosen, Following, Key } from '../model.ts'

const CHOICES = 'choices'
/** Beyond it the ones that were chosen first are forgotten. Some 130 bytes each. */
const MOST_PEOPLE = 5_000
/** Decisions left out in one channel; beyond it the first ones apply again. */
const MOST_UNDONE = 1_000

const NONE: Chosen = { labels: [], people: [], following: [] }
/** The stewards, and nobody else. */
const BY_DEFAULT: Following = { stewards: true, list: null, undone: [] }

export class Choices {
  readonly #store: Store
  #chosen: Chosen

  static async open(store: Store): Promise<Choices> {
    const value = await store.local.get(CHOICES)
    return new Choices(
      store,
      value === null ? NONE : { ...NONE, ...(JSON.parse(new TextDecoder().decode(value)) as Chosen) },
    )
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

  following(channel: Key): Following {
    return this.#chosen.following.find((each) => each.channel === channel) ?? BY_DEFAULT
  }

  async follow(channel: Key, change: Partial<Following>): Promise<void> {
    if (decodeBase32(channel)?.length !== 32) return
    const { stewards, list, undone } = { ...this.following(channel), ...change }
    const others = this.#chosen.following.filter((each) => each.channel !== channel)
    const following = [...others, { channel, stewards, list, undone: [...new Set(undone)].slice(-MOST_UNDONE) }]
    await this.#keep({ ...this.#chosen, following })
  }

  async #keep(chosen: Chosen): Promise<void> {
    await this.#store.local.put(CHOICES, utf8(JSON.stringify(chosen)))
    this.#chosen = chosen
  }
}
