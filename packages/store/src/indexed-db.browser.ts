// What browser-level 3 does not do over IndexedDB: durable transactions, and many requests in flight at once.
// Both are set on the one open connection and its level; no prototype is touched.

import type { ByteLevel } from './backend.ts'

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
 * Replaces the two bulk operations. browser-level waits for each request of a batch before the next, and has 16
 * in flight in a getMany: a round trip to the browser's storage for each key. Here a transaction gets all its requests.
 * `_batch` and `_getMany` are abstract-level's documented points for an implementation.
 */
export function hasten(level: ByteLevel, db: IDBDatabase, name: string): void {
  Object.assign(level, {
    _batch: async (operations: readonly Operation[]): Promise<void> => {
      const transaction = db.transaction([name], 'readwrite')
      const store = transaction.objectStore(name)
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
      await completed(transaction)
    },
    _getMany: async (keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> => {
      const transaction = db.transaction([name], 'readonly')
      const store = transaction.objectStore(name)
      const requests = keys.map((key) => store.get(key as BufferSource))
      await completed(transaction)
      return requests.map(({ result }) => result)
    },
  })
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was aborted')))
    // Nothing more is asked: it need not wait for the event loop to find that out.
    transaction.commit()
  })
}
