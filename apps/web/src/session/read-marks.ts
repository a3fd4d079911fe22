// How far somebody read: one cursor a thread, the arrival counter of the last post that they saw there. It only moves on, so
// no mark can stick; a thread that was never opened has none. Kept on this device alone, in the store's local values.

import { utf8 } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Key } from '../model.ts'

const READ = 'read/'
/** Threads of years of reading, some 120 bytes each; beyond it the ones where least was new lately are forgotten. */
export const MOST_MARKS = 2_000

const text = new TextDecoder()

export class ReadMarks {
  readonly #store: Store
  /** By `<channel>/<thread>`. */
  readonly #marks: Map<string, number>

  static async open(store: Store): Promise<ReadMarks> {
    const rows = await store.local.list(READ)
    return new ReadMarks(
      store,
      new Map(rows.map(([name, value]) => [name.slice(READ.length), Number(text.decode(value))])),
    )
  }

  private constructor(store: Store, marks: Map<string, number>) {
    this.#store = store
    this.#marks = marks
  }

  /** null: never opened. */
  at(channel: Key, thread: Key): number | null {
    return this.#marks.get(`${channel}/${thread}`) ?? null
  }

  /** Channels in which something was opened. */
  channels(): Set<Key> {
    return new Set([...this.#marks.keys()].map((name) => name.slice(0, name.indexOf('/'))))
  }

  /** @returns false where as much was read before */
  async move(channel: Key, thread: Key, seen: number): Promise<boolean> {
    const name = `${channel}/${thread}`
    if (seen <= (this.#marks.get(name) ?? -1)) return false
    this.#marks.set(name, seen)
    const over = this.#oldest(this.#marks.size - MOST_MARKS)
    for (const old of over) this.#marks.delete(old)
    const del = over.map((old) => READ + old)
    await this.#store.put([], { put: [[READ + name, utf8(String(seen))]], del })
    return true
  }

  /** The person let go of the channel. */
  async forget(channel: Key): Promise<void> {
    const names = [...this.#marks.keys()].filter((name) => name.startsWith(`${channel}/`))
    for (const name of names) this.#marks.delete(name)
    if (names.length > 0) await this.#store.put([], { del: names.map((name) => READ + name) })
  }

  #oldest(n: number): string[] {
    if (n <= 0) return []
    return [...this.#marks]
      .toSorted(([, a], [, b]) => a - b)
      .slice(0, n)
      .map(([name]) => name)
  }
}
