// Opening in a browser: IndexedDB through browser-level, under a Web Lock, with strict durability.
// IndexedDB lets any number of tabs write, but the indexes are read, changed and written by one writer: hence the lock.

import { Level } from 'level'
import { BYTE_OPTIONS, type ByteLevel, type Opened } from './backend.ts'
import { locked, openFailure } from './failures.ts'
import { hasten, makeStrict } from './indexed-db.browser.ts'

/** @throws KITH_STORE_LOCKED, KITH_STORE_DENIED, KITH_STORE_DAMAGED, KITH_STORE_NEWER, KITH_STORE_FAILED */
export async function openLevel(location: string): Promise<Opened> {
  const release = await claim(`kith-store:${location}`)
  if (release === null) throw locked(location)
  const level = new Level(location, { ...BYTE_OPTIONS, prefix: '' }) as ByteLevel
  try {
    await level.open()
    const { db } = level as unknown as { readonly db: IDBDatabase }
    makeStrict(db)
    hasten(level, db, location)
  } catch (cause) {
    release()
    throw openFailure(location, cause)
  }
  return {
    level,
    close: async () => {
      try {
        await level.close()
      } finally {
        release()
      }
    },
  }
}

/** Takes a lock without waiting; null when another tab has it. The answer gives it back. */
function claim(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(reject)
  })
}
