// Answers that came since this person last read: in threads that they began, wrote in or opened before, and in no others, so
// that nothing asks to be read. Own posts, and what this reader does not see, are no news.

import { decide } from '@kith/authority'
import { type ChannelId, encodeBase32, type RecordId } from '@kith/protocol'
import type { Key } from '../model.ts'
import type { Unread } from '../own.ts'
import { bytesOf } from './keys.ts'
import type { Mark } from './memory.ts'
import { isShown } from './posts.ts'
import type { Reader } from './reader.ts'
import type { ReadMarks } from './read-marks.ts'
import { type Gathered, gather, type Source } from './threads.ts'

/** The newest of a channel, as many as its page shows. */
const THREADS = 200
/** Of threads, until they are looked at again; more than all channels of a busy evening have. */
const REMEMBERED = 20_000

interface Known {
  /** The same list as long as nothing came. */
  readonly marks: readonly Mark[]
  readonly seen: readonly number[]
}

export class UnreadAnswers {
  readonly #marks: ReadMarks
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
    const answered = entries.filter(({ replies }) => replies > 0)
    const threads = (await gather(source, reader, answered)).map(({ thread }) => thread)
    const home = encodeBase32(reader.channel)
    // Those that this person began or opened.
    const theirs = threads.filter(
      ({ state: { root } }) => reader.choices.own.has(root.author) || this.#marks.at(home, root.id) !== null,
    )
    const found = await Promise.all(theirs.map((thread) => this.#inThread(source, reader, thread)))
    return found.filter((unread) => unread !== null)
  }

  async #inThread(source: Source, reader: Reader, thread: Gathered): Promise<Unread | null> {
    const { own } = reader.choices
    const channel = encodeBase32(reader.channel)
    const { author, id: root } = thread.state.root
    const { marks, seen } = await this.#arrivals(source, root, thread.marks)
    const posts = marks.map((mark, i) => ({ mark, seen: seen[i] ?? -1, mine: own.has(mark.author) }))
    // Where nothing was opened on this device, one's own last post tells how far one had read.
    const wrote = posts.filter(({ mine }) => mine).map((post) => post.seen)
    const since = this.#marks.at(channel, root) ?? Math.max(-1, ...wrote)
    const fresh = posts.filter(({ mark, mine, seen }) => !mine && seen > since && isNews(reader, thread, mark))
    const [first] = fresh.toSorted((a, b) => a.mark.time - b.mark.time || a.seen - b.seen)
    if (first === undefined) return null
    const came = Math.max(...fresh.map((post) => post.seen))
    return { channel, thread: root, first: first.mark.id, mine: own.has(author), came }
  }

  async #arrivals({ store }: Source, thread: Key, marks: readonly Mark[]): Promise<Known> {
    const known = this.#threads.get(thread)
    if (known?.marks === marks) return known
    const stored = await store.getMany(marks.map(({ id }) => bytesOf(id)))
    return remember(this.#threads, thread, { marks, seen: stored.map((post) => post?.seen ?? -1) })
  }
}

/** What is folded is none, but for the thread's author: a newcomer's answer waits for nobody else to open it. */
function isNews({ choices }: Reader, { state }: Gathered, mark: Mark): boolean {
  const decision = decide({ ...mark, labels: [] }, state, choices)
  if (isShown(decision)) return true
  const { causes, show } = decision
  return show === 'collapse' && causes[0]?.why === 'new' && choices.own.has(state.root.author)
}

function remember<V>(known: Map<Key, V>, key: Key, value: V): V {
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, value)
  return value
}
