// What browser-level 3 does not do over IndexedDB: durable transactions, many requests in flight at once, and batches
// that only the owner writes. All are set on the one open connection and its level; no prototype is touched.

import type { ByteLevel } from './backend.ts'
import { taken } from './failures.ts'
import { completed, guard } from './ownership.browser.ts'

interface Operation {
  readonly type: 'put' | 'del'
  readonly key: Uint8Array
  readonly value?: Uint8Array
}

/**
 * Makes every readwrite transaction ask for strict durability. Browsers default to relaxed, where a transaction
 * completes before the data is on the disk, and an acknowledged record can be lost with the power; browser-level opens
 * its transactions itself and has no option for it. A property of the connection covers put, del, batch and clear.
 */
export function makeStrict(db: IDBDatabase): void {
  const transaction = db.transaction.bind(db)
  db.transaction = (names, mode, options) =>
    transaction(names, mode, mode === 'readwrite' ? { ...options, durability: 'strict' } : options)
}

/**
 * Replaces the bulk operations. browser-level waits for each request of a batch before the next, and has 16
 * in flight in a getMany: a round trip to the browser's storage for each key. Here a transaction gets all its requests.
 * A batch of one who is no longer the owner rejects with KITH_STORE_TAKEN and writes nothing.
 * `_batch`, `_get` and `_getMany` are abstract-level's documented points for an implementation.
 */
export function hasten(level: ByteLevel, db: IDBDatabase, name: string, owner: number): void {
  const getMany = async (keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> => {
    const transaction = db.transaction([name], 'readonly')
    const store = transaction.objectStore(name)
    const requests = keys.map((key) => store.get(key as BufferSource))
    await completed(transaction)
    return requests.map(({ result }) => result)
  }
  Object.assign(level, {
    // One that reads must not keep a transaction open either, should its page freeze just then: others write behind it.
    _get: async (key: Uint8Array): Promise<Uint8Array | undefined> => (await getMany([key]))[0],
    _getMany: getMany,
    _batch: async (operations: readonly Operation[]): Promise<void> => {
      const transaction = db.transaction([name], 'readwrite')
      const store = transaction.objectStore(name)
      const isTaken = guard(store, owner)
      try {
        for (const { type, key, value } of operations) {
          if (type === 'del') store.delete(key as BufferSource)
          else store.put(value, key as BufferSource)
        }
      } catch (error) {
        // Else what was asked for before would be written without the rest.
        transaction.abort()
        throw error
      }
      try {
        await completed(transaction)
      } catch (error) {
        throw isTaken() ? taken(name, error) : error
      }
    },
  })
}
