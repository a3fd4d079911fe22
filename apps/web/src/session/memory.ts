// What the views ask for again at each change, remembered until a record comes that changes it: when a persona first wrote
// in a channel, who replied in a thread, and who bears a name that another one bears.

import { namesakeMarks, pseudonym } from '@kith/care'
import {
  type ChannelId,
  decodeBase32,
  encodeBase32,
  type ParsedRecord,
  type PersonaKey,
  POST,
  type RecordId,
  RETRACT,
} from '@kith/protocol'
import type { ReplyEntry, Store } from '@kith/store'
import type { Key } from '../model.ts'

/** Entries of each kind: more than the channels of a busy evening have. */
const MOST = 20_000
/** Records of a namesake that are looked through for the one that was met first. */
const RECORDS = 1000
/** Of a key's first byte, the half that its pseudonym does not go by. */
const SPARE = 0x80

export class Memory {
  readonly #store: Store
  readonly #firsts = new Map<string, Promise<number | null>>()
  readonly #marks = new Map<Key, Promise<ReplyEntry[]>>()
  readonly #namesakes = new Map<string, Promise<ReadonlyMap<Key, number | null>>>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Time of each persona's first post in the channel. */
  async firsts(channel: ChannelId, personas: Iterable<Key>): Promise<ReadonlyMap<Key, number | null>> {
    const home = encodeBase32(channel)
    const found = [...new Set(personas)].map(async (persona): Promise<[Key, number | null]> => {
      const key = decodeBase32(persona) as PersonaKey | null
      if (key === null) return [persona, null]
      return [persona, await remembered(this.#firsts, `${home}/${persona}`, () => this.#store.firstBy(channel, key))]
    })
    return new Map(await Promise.all(found))
  }

  /** The thread's replies, as far as they can be told without reading them. */
  marks(channel: ChannelId, thread: RecordId): Promise<ReplyEntry[]> {
    return remembered(this.#marks, encodeBase32(thread), () => this.#store.replyMarks(channel, thread))
  }

  /** Numbers of those of these personas who share their pseudonym with one that this device met before in the channel. */
  async namesakes(channel: ChannelId, personas: Iterable<Key>): Promise<[Key, number][]> {
    const found = [...new Set(personas)].map(async (persona): Promise<[Key, number][]> => {
      const key = decodeBase32(persona)
      if (key === null) return []
      const marks = await remembered(this.#namesakes, nameIn(channel, key), () => this.#bearers(channel, key))
      const n = marks.get(persona) ?? null
      return n === null ? [] : [[persona, n]]
    })
    return (await Promise.all(found)).flat()
  }

  async #bearers(channel: ChannelId, key: Uint8Array): Promise<ReadonlyMap<Key, number | null>> {
    const [first = 0, second = 0] = key
    const starts = [Uint8Array.of(first, second), Uint8Array.of(first ^ SPARE, second)]
    const authors = (await Promise.all(starts.map((start) => this.#store.authors(channel, start)))).flat()
    if (authors.length < 2) return new Map()
    const known = authors.map(async (author) => {
      const records = await this.#store.byAuthor(channel, author, RECORDS)
      // Whoever took everything back bears the name no more: Infinity, behind the others.
      return { key: encodeBase32(author), name: pseudonym(author), seen: Math.min(...records.map(({ seen }) => seen)) }
    })
    return namesakeMarks(await Promise.all(known))
  }

  /** A record was stored. */
  forget({ author, body, channel, kind }: ParsedRecord): void {
    this.#firsts.delete(`${encodeBase32(channel)}/${encodeBase32(author)}`)
    this.#namesakes.delete(nameIn(channel, author))
    const thread = kind === POST ? body?.['thread'] : undefined
    if (thread instanceof Uint8Array) this.#marks.delete(encodeBase32(thread))
    // A retraction, or a header without its body, does not tell of which thread it is.
    else if (kind === RETRACT || body === null) this.#marks.clear()
  }
}

function nameIn(channel: ChannelId, key: Uint8Array): string {
  const { first, second } = pseudonym(key)
  return `${encodeBase32(channel)}/${first}/${second}`
}

function remembered<K, V>(known: Map<K, Promise<V>>, key: K, read: () => Promise<V>): Promise<V> {
  const there = known.get(key)
  if (there !== undefined) return there
  if (known.size >= MOST) known.clear()
  const reading = read()
  known.set(key, reading)
  reading.catch(() => known.delete(key))
  return reading
}
