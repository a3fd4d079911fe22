// Opening in Node: LevelDB in a directory, which locks it against a second process itself.

import { access, constants, readdir } from 'node:fs/promises'
import { Level } from 'level'
import { BYTE_OPTIONS, type ByteLevel, type Opened } from './backend.ts'
import { damaged, openFailure } from './failures.ts'

/** @throws KITH_STORE_LOCKED, KITH_STORE_DENIED, KITH_STORE_DAMAGED, KITH_STORE_FULL, KITH_STORE_FAILED */
export async function openLevel(location: string): Promise<Opened> {
  const files = await readdir(location).catch((): string[] => [])
  // Without CURRENT, LevelDB would begin an empty database over the old one's files and lose them without a word.
  if (!files.includes('CURRENT') && files.some((name) => /^MANIFEST-|\.ldb$/.test(name))) {
    throw damaged(location, new Error('CURRENT is missing'))
  }
  const level = new Level(location, BYTE_OPTIONS) as ByteLevel
  try {
    // LevelDB reports a directory without write permission as a lock that it cannot take.
    if (files.length > 0) await access(location, constants.W_OK)
    await level.open()
  } catch (cause) {
    throw openFailure(location, cause)
  }
  return { level, close: () => level.close() }
}
