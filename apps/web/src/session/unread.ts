// Answers that came since this person last read: in threads that they began, wrote in or opened before, and in no others, so
// that nothing asks to be read. Own posts, and what this reader does not see, are no news.

import { decide } from '@kith/authority'
import { type ChannelId, encodeBase32, type ParsedRecord, type RecordId } from '@kith/protocol'
import type { ReplyEntry } from '@kith/store'
import type { Key } from '../model.ts'
import type { Unread } from '../own.ts'
import type { Reader } from './reader.ts'
import type { ReadMarks } from './read-marks.ts'
import { type Gathered, gather, type Source } from './threads.ts'

/** The newest of a channel, as many as its page shows. */
const THREADS = 200
/** Of threads, until they are looked at again; more than all channels of a busy evening have. */
const REMEMBERED = 20_000

interface Known {
  /** The same list as long as nothing came. */
  readonly marks: readonly ReplyEntry[]
  readonly seen: readonly number[]
}

export class UnreadAnswers {
  readonly #marks: ReadMarks
  /** Who began a thread does not change. */
  readonly #authors = new Map<Key, Key>()
  readonly #threads = new Map<Key, Known>()
  readonly #channels = new Map<
    Key,
    { readonly of: string; readonly chosen: object; readonly found: readonly Unread[] }
  >()
  #moves = 0

  constructor(marks: ReadMarks) {
    this.#marks = marks
  }

  /** Channels in which something was opened. */
  get channels(): ReadonlySet<Key> {
    return this.#marks.channels()
  }

  /** Everything up to these posts was read. @returns true when that is more than before */
  async read(source: Source, channel: ChannelId, thread: RecordId, posts: readonly RecordId[]): Promise<boolean> {
    const stored = await source.store.getMany(posts)
    const seen = Math.max(-1, ...stored.map((post) => post?.seen ?? -1))
    if (!(await this.#marks.move(encodeBase32(channel), encodeBase32(thread), seen))) return false
    this.#moves += 1
    return true
  }

  /** The person let go of the channel. */
  async forget(channel: Key): Promise<void> {
    await this.#marks.forget(channel)
    this.#channels.delete(channel)
  }

  /** @param chosen another object when the reader chose otherwise */
  async in(
    source: Source,
    channel: ChannelId,
    chosen: object,
    readerOf: () => Promise<Reader>,
  ): Promise<readonly Unread[]> {
    const key = encodeBase32(channel)
    // Every change of a channel is one more record in it.
    const of = `${await source.store.count(channel)}/${this.#moves}`
    const known = this.#channels.get(key)
    if (known?.of === of && known.chosen === chosen) return known.found
    const found = await this.#look(source, await readerOf())
    this.#channels.set(key, { of, chosen, found })
    return found
  }

  async #look(source: Source, reader: Reader): Promise<readonly Unread[]> {
    const entries = await source.store.threads(reader.channel, { limit: THREADS })
    const roots = await this.#mine(
      source,
      reader,
      entries.flatMap(({ id, replies }) => (replies > 0 ? [id] : [])),
    )
    const threads = await gather(source, reader, roots)
    const found = await Promise.all(threads.map((thread) => this.#inThread(source, reader, thread)))
    return found.filter((unread) => unread !== null)
  }

  /** The roots of those that this person began or opened. */
  async #mine({ store }: Source, { channel, choices }: Reader, ids: readonly RecordId[]): Promise<ParsedRecord[]> {
    const home = encodeBase32(channel)
    const wanted = ids.filter((id) => {
      const author = this.#authors.get(encodeBase32(id))
      return author === undefined || choices.own.has(author) || this.#marks.at(home, encodeBase32(id)) !== null
    })
    const roots = (await store.getMany(wanted)).flatMap((stored) => stored?.record ?? [])
    for (const { author, id } of roots) remember(this.#authors, encodeBase32(id), encodeBase32(author))
    return roots.filter(
      ({ author, id }) => choices.own.has(encodeBase32(author)) || this.#marks.at(home, encodeBase32(id)) !== null,
    )
  }

  async #inThread(source: Source, reader: Reader, thread: Gathered): Promise<Unread | null> {
    const { own } = reader.choices
    const channel = encodeBase32(reader.channel)
    const { author, id: root } = thread.state.root
    const { marks, seen } = await this.#arrivals(source, root, thread.marks)
    const posts = marks.map((mark, i) => ({ mark, seen: seen[i] ?? -1, mine: own.has(encodeBase32(mark.author)) }))
    // Where nothing was opened on this device, one's own last post tells how far one had read.
    const wrote = posts.filter(({ mine }) => mine).map((post) => post.seen)
    const since = this.#marks.at(channel, root) ?? Math.max(-1, ...wrote)
    const fresh = posts.filter(({ mark, mine, seen }) => !mine && seen > since && isNews(reader, thread, mark))
    const [first] = fresh.toSorted((a, b) => a.mark.time - b.mark.time || a.seen - b.seen)
    if (first === undefined) return null
    const came = Math.max(...fresh.map((post) => post.seen))
    return { channel, thread: root, first: encodeBase32(first.mark.id), mine: own.has(author), came }
  }

  async #arrivals({ store }: Source, thread: Key, marks: readonly ReplyEntry[]): Promise<Known> {
    const known = this.#threads.get(thread)
    if (known?.marks === marks) return known
    const stored = await store.getMany(marks.map(({ id }) => id))
    return remember(this.#threads, thread, { marks, seen: stored.map((post) => post?.seen ?? -1) })
  }
}

/** What is folded is none, but for the thread's author: a newcomer's answer waits for nobody else to open it. */
function isNews({ choices }: Reader, { state }: Gathered, { author, id, standing, time }: ReplyEntry): boolean {
  if (!standing) return false
  const said = { id: encodeBase32(id), author: encodeBase32(author), time, labels: [] }
  const { causes, show } = decide(said, state, choices)
  return show === 'show' || (show === 'collapse' && causes[0]?.why === 'new' && choices.own.has(state.root.author))
}

function remember<V>(known: Map<Key, V>, key: Key, value: V): V {
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, value)
  return value
}
