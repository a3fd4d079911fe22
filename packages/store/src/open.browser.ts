// Opening in a browser: IndexedDB through browser-level, with strict durability. IndexedDB lets any number of tabs
// write, but the indexes are read, changed and written by one writer: whoever opens takes the store over (decision 0011).

import { Level } from 'level'
import { BYTE_OPTIONS, type ByteLevel, type Opened } from './backend.ts'
import { openFailure, taken } from './failures.ts'
import { hasten, makeStrict } from './indexed-db.browser.ts'
import { isOwner, own } from './ownership.browser.ts'
import { readWhole } from './whole-range.browser.ts'

/**
 * @param before how the same store was open last: it goes on as that owner, and takes nothing from a later one
 * @throws KITH_STORE_TAKEN, KITH_STORE_DENIED, KITH_STORE_DAMAGED, KITH_STORE_NEWER, KITH_STORE_FAILED
 */
export async function openLevel(location: string, before?: Opened): Promise<Opened> {
  const level = new Level(location, { ...BYTE_OPTIONS, prefix: '' }) as ByteLevel
  try {
    await level.open()
    const { db } = level as unknown as { readonly db: IDBDatabase }
    makeStrict(db)
    const owner = before?.owner ?? (await own(db, location))
    if (before !== undefined && !(await isOwner(db, location, owner))) throw taken(location)
    hasten(level, db, location, owner)
    readWhole(level, db, location)
    return { level, owner, close: () => level.close() }
  } catch (cause) {
    await level.close()
    throw openFailure(location, cause)
  }
}
