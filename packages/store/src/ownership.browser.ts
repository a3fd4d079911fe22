// Who may write to a database that every tab of the browser can open: who opened it last (decision 0011). Each opening
// leaves a numbered mark; a batch of owner n adds mark n + 1 and takes it away again, which aborts the whole transaction
// once a later opening has left it. Nothing is read between, so a page that freezes never holds a transaction open.

import { utf8 } from '@kith/protocol'
import { keyOf, META } from './keys.ts'

const OWNER = utf8('owner/')
/** Marks that stay, newest first: a page that slept through more openings than this is no longer kept from writing. */
const KEPT = 1000

/** Makes the caller the owner. @returns its number, higher than any before */
export async function own(db: IDBDatabase, name: string): Promise<number> {
  for (;;) {
    const owner = (await newestOwner(db, name)) + 1
    const transaction = db.transaction([name], 'readwrite')
    const store = transaction.objectStore(name)
    const claim = store.add(new Uint8Array(), mark(owner))
    if (owner > KEPT) store.delete(IDBKeyRange.bound(mark(0), mark(owner - KEPT)))
    try {
      await completed(transaction)
      return owner
    } catch (error) {
      // Another opening was quicker and has this number.
      if (claim.error?.name !== 'ConstraintError') throw error
    }
  }
}

export async function isOwner(db: IDBDatabase, name: string, owner: number): Promise<boolean> {
  return (await newestOwner(db, name)) === owner
}

/** First in each batch. @returns whether, after the transaction aborted, it was because of a later owner */
export function guard(store: IDBObjectStore, owner: number): () => boolean {
  const next = mark(owner + 1)
  const claim = store.add(new Uint8Array(), next)
  store.delete(next)
  return () => claim.error?.name === 'ConstraintError'
}

/** Commits at once: nothing more is asked, and it need not wait for the page's event loop to find that out. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was aborted')))
    transaction.commit()
  })
}

async function newestOwner(db: IDBDatabase, name: string): Promise<number> {
  const transaction = db.transaction([name], 'readonly')
  const request = transaction.objectStore(name).getAllKeys(IDBKeyRange.bound(mark(0), mark(0xffff_ffff)))
  await completed(transaction)
  const newest = request.result.at(-1) as ArrayBuffer | undefined
  return newest === undefined ? 0 : new DataView(newest).getUint32(newest.byteLength - 4)
}

function mark(owner: number): BufferSource {
  return keyOf(META, OWNER, owner) as BufferSource
}
