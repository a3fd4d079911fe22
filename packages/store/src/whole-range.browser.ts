// Reading a range of keys with all that is asked for at once, in a transaction that is committed at once: nothing of it is
// open should the page freeze, and no entry costs a round trip. What the store reads, it reads whole (`all()`).

import type { ByteLevel } from './backend.ts'
import { completed } from './ownership.browser.ts'

interface Range {
  readonly gt?: Uint8Array
  readonly gte?: Uint8Array
  readonly lt?: Uint8Array
  readonly lte?: Uint8Array
  readonly reverse: boolean
  /** Infinity or -1: all. */
  readonly limit: number
  readonly values: boolean
}

type Entry = [key: Uint8Array, value: Uint8Array | undefined]

/** Of Chromium 141 and later; others go backwards with a cursor. */
interface BackwardStore {
  getAllRecords(options: {
    query: IDBKeyRange
    count?: number
    direction: 'prev'
  }): IDBRequest<readonly { readonly key: ArrayBuffer; readonly value: Uint8Array }[]>
}

type All = (options: object) => Promise<Entry[]>

/** Lets iterators read whole ranges so. `_iterator` and `_all` are abstract-level's points for an implementation. */
export function readWhole(level: ByteLevel, db: IDBDatabase, name: string): void {
  const iterator = (Reflect.get(level, '_iterator') as (range: Range) => object).bind(level)
  Object.assign(level, {
    _iterator: (range: Range) => {
      const reading = iterator(range)
      const all = (Reflect.get(reading, '_all') as All).bind(reading)
      const whole: All = async (options) => (await entriesOf(db, name, range)) ?? all(options)
      return Object.assign(reading, { _all: whole })
    },
  })
}

/** null: not in this browser. */
async function entriesOf(db: IDBDatabase, name: string, range: Range): Promise<Entry[] | null> {
  const query = keyRange(range)
  if (query === null || range.limit === 0) return []
  if (range.reverse && !('getAllRecords' in IDBObjectStore.prototype)) return null
  const count = Number.isFinite(range.limit) && range.limit > 0 ? range.limit : undefined
  const transaction = db.transaction([name], 'readonly')
  const store = transaction.objectStore(name)
  if (range.reverse) {
    const options = { query, direction: 'prev', ...(count === undefined ? {} : { count }) } as const
    const records = (store as unknown as BackwardStore).getAllRecords(options)
    await completed(transaction)
    return records.result.map(({ key, value }) => [new Uint8Array(key), value])
  }
  const keys = store.getAllKeys(query, count)
  const values = range.values ? store.getAll(query, count) : null
  await completed(transaction)
  const held = values?.result as Uint8Array[] | undefined
  return keys.result.map((key, i) => [new Uint8Array(key as ArrayBuffer), held?.[i]])
}

/** null: nothing lies between. */
function keyRange({ gt, gte, lt, lte }: Range): IDBKeyRange | null {
  const [lower, upper] = [(gte ?? gt) as BufferSource | undefined, (lte ?? lt) as BufferSource | undefined]
  if (lower === undefined || upper === undefined) throw new TypeError('A range has two ends')
  try {
    return IDBKeyRange.bound(lower, upper, gte === undefined, lte === undefined)
  } catch {
    return null
  }
}
