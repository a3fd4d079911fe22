// What the views ask for again at each change, remembered until a record comes that changes it: when a persona first wrote
// in a channel, and who replied in a thread.

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

export class Memory {
  readonly #store: Store
  readonly #firsts = new Map<string, Promise<number | null>>()
  readonly #marks = new Map<Key, Promise<ReplyEntry[]>>()

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

  /** A record was stored. */
  forget({ author, body, channel, kind }: ParsedRecord): void {
    this.#firsts.delete(`${encodeBase32(channel)}/${encodeBase32(author)}`)
    const thread = kind === POST ? body?.['thread'] : undefined
    if (thread instanceof Uint8Array) this.#marks.delete(encodeBase32(thread))
    // A retraction, or a header without its body, does not tell of which thread it is.
    else if (kind === RETRACT || body === null) this.#marks.clear()
  }
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
