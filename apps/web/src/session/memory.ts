// What the views of a channel ask for again at each change, remembered until a record comes that changes it: when a persona
// first wrote there, who bears a name that another one bears, and what each thread adds up to. Made of the store alone;
// nothing of it is the reader's own.

import { namesakeMarks, pseudonym } from '@kith/care'
import {
  type ChannelId,
  decodeBase32,
  encodeBase32,
  equal,
  type ParsedRecord,
  type PersonaKey,
  POST,
  REACT,
  type RecordId,
  RETRACT,
  REVISE,
  TEND,
  type TendBody,
} from '@kith/protocol'
import type { Store, StoredRecord } from '@kith/store'
import type { Key } from '../model.ts'
import { type Written, written } from './posts.ts'

/** Entries of each kind: more than the channels of a busy evening have. */
const MOST = 20_000
/** *This helped* and *thank you*: what an author says to an answer. */
const THANKS = new Set([3, 4])

/** Records of a namesake that are looked through for the one that was met first. */
const RECORDS = 1000
/** Of a key's first byte, the half that its pseudonym does not go by. */
const SPARE = 0x80

/** A standing reply, as far as it can be told without reading it. */
export interface Mark {
  readonly id: Key
  readonly author: Key
  readonly time: number
}

export interface ThreadSum {
  readonly root: Written
  /** Arrival of the root on this device. */
  readonly seen: number
  readonly marks: readonly Mark[]
  readonly tend: TendBody | null
  /** When its author last thanked somebody for a reply, seconds. */
  readonly thanked: number | null
}

export class Memory {
  readonly #store: Store
  readonly #firsts = new Map<string, Promise<number | null>>()
  /** By thread, then by channel: a fork has those of its parent too. */
  readonly #sums = new Map<Key, Map<Key, Promise<ThreadSum | null>>>()
  /** Of each reply that stands in a sum: its thread. */
  readonly #threads = new Map<Key, Key>()
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

  /** What these threads add up to; null where the root is not here. Those that are not known yet come in a few reads. */
  async sums(channel: ChannelId, ids: readonly RecordId[]): Promise<(ThreadSum | null)[]> {
    if (this.#sums.size > MOST) this.#clear()
    const home = encodeBase32(channel)
    const missing = ids.filter((id) => this.#sums.get(encodeBase32(id))?.has(home) !== true)
    if (missing.length > 0) {
      const reading = this.#read(channel, missing)
      for (const [i, id] of missing.entries()) {
        const sum = reading.then((sums) => sums[i] ?? null)
        const inChannels = this.#sums.get(encodeBase32(id)) ?? new Map<Key, typeof sum>()
        this.#sums.set(encodeBase32(id), inChannels.set(home, sum))
        sum.catch(() => this.#sums.delete(encodeBase32(id)))
      }
    }
    return Promise.all(ids.map(async (id) => (await this.#sums.get(encodeBase32(id))?.get(home)) ?? null))
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
  forget({ author, body, channel, id, kind }: ParsedRecord): void {
    this.#firsts.delete(`${encodeBase32(channel)}/${encodeBase32(author)}`)
    this.#namesakes.delete(nameIn(channel, author))
    // A retraction, or a header without its body, does not tell of which thread it is.
    if (kind === RETRACT || body === null) return this.#clear()
    if (kind === POST) this.#sums.delete(textOf(body['thread']) ?? encodeBase32(id))
    if (kind === TEND) this.#sums.delete(textOf(body['thread']) ?? '')
    if (kind === REVISE) this.#sums.delete(textOf(body['target']) ?? '')
    if (kind === REACT) this.#sums.delete(this.#threads.get(textOf(body['target']) ?? '') ?? '')
  }

  /** What a channel shows of others is another. */
  forgetAll(): void {
    this.#firsts.clear()
    this.#namesakes.clear()
    this.#clear()
  }

  #clear(): void {
    this.#sums.clear()
    this.#threads.clear()
  }

  async #read(channel: ChannelId, ids: readonly RecordId[]): Promise<(ThreadSum | null)[]> {
    const store = this.#store
    const held = (await store.getMany(ids)).filter((root) => root !== null)
    const roots = held.map(({ record }) => record)
    const [posts, tends, marks] = await Promise.all([
      written(store, roots),
      store.latest(roots.map(({ author, id }) => ({ kind: TEND, channel, target: id, author }))),
      Promise.all(roots.map(({ id }) => store.replyMarks(channel, id))),
    ])
    const thanks = await thanksIn(store, channel, roots, marks)
    const sums = held.map(({ record, seen }: StoredRecord, i): [Key, ThreadSum] => {
      const key = encodeBase32(record.id)
      const standing = (marks[i] ?? []).filter((mark) => mark.standing)
      const replies = standing.map((mark) => ({
        id: encodeBase32(mark.id),
        author: encodeBase32(mark.author),
        time: mark.time,
      }))
      for (const { id } of replies) this.#threads.set(id, key)
      const tend = (tends[i]?.record.body ?? null) as unknown as TendBody | null
      return [key, { root: posts[i] as Written, seen, marks: replies, tend, thanked: thanks[i] ?? null }]
    })
    const byId = new Map(sums)
    return ids.map((id) => byId.get(encodeBase32(id)) ?? null)
  }
}

/** When each root's author last thanked somebody for a reply; null: never. */
async function thanksIn(
  store: Store,
  channel: ChannelId,
  roots: readonly ParsedRecord[],
  marks: readonly (readonly { readonly id: RecordId; readonly author: PersonaKey }[])[],
): Promise<(number | null)[]> {
  const asked = roots.flatMap(({ author }, at) =>
    (marks[at] ?? []).filter((mark) => !equal(mark.author, author)).map(({ id }) => ({ at, target: id, author })),
  )
  const found = await store.latest(asked.map(({ author, target }) => ({ kind: REACT, channel, target, author })))
  const last: (number | null)[] = roots.map(() => null)
  for (const [i, { at }] of asked.entries()) {
    const reaction = found[i]?.record
    if (reaction === undefined || !THANKS.has(reaction.body?.['code'] as number)) continue
    last[at] = Math.max(last[at] ?? 0, reaction.time)
  }
  return last
}

function textOf(bytes: unknown): Key | null {
  return bytes instanceof Uint8Array ? encodeBase32(bytes) : null
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
