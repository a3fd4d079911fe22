// Requests that were done, so that none is done twice (decision 0011): a tab that got no answer asks the next host again.
// The mark lies in the batch of the record itself, so that there is never one without the other.

import { encodeBase32, type RecordId, utf8 } from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import type { Key } from '../model.ts'

const DONE = 'done/'
/** Marks that are kept. A tab asks again within seconds, or when it thaws; nobody writes so much in between. */
const KEPT = 256

interface Mark {
  /** Counts on, to know the oldest. */
  readonly n: number
  readonly result: Key
}

const text = new TextDecoder()

export class Done {
  readonly #store: Store
  /** Names of the marks, oldest first. */
  readonly #names: string[]
  #next: number

  static async open(store: Store): Promise<Done> {
    const marks = (await store.local.list(DONE)).map(([name, value]) => ({ name, n: read(value).n }))
    return new Done(
      store,
      marks.sort((a, b) => a.n - b.n),
    )
  }

  private constructor(store: Store, marks: readonly { name: string; n: number }[]) {
    this.#store = store
    this.#names = marks.map(({ name }) => name)
    this.#next = (marks.at(-1)?.n ?? 0) + 1
  }

  /** The record that this request made; null: it is not done. */
  async result(request: string): Promise<Key | null> {
    const value = await this.#store.local.get(DONE + request)
    return value === null ? null : read(value).result
  }

  /** To be written in the record's batch; takes the oldest mark away. */
  mark(request: string, record: RecordId): LocalWrites {
    const mark: Mark = { n: this.#next++, result: encodeBase32(record) }
    this.#names.push(DONE + request)
    const del = this.#names.splice(0, Math.max(0, this.#names.length - KEPT))
    return { put: [[DONE + request, utf8(JSON.stringify(mark))]], del }
  }
}

function read(value: Uint8Array): Mark {
  return JSON.parse(text.decode(value)) as Mark
}
