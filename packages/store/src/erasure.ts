// Taking what was overwritten off the disk (Node): LevelDB keeps older values in its log and in its files until it
// happens to compact them. Flushed before the new value is written, the older one lies below it, and falls at the next.

import type { ByteLevel } from './backend.ts'
import { after, keyOf, RECORD } from './keys.ts'

/** Beyond, all records are compacted at once instead of each one's surroundings, of about 2 MB a level. */
const ONE_BY_ONE = 32

/** Flushes what is in memory and brings the files around these records together. In a browser nothing is to be done. */
export async function settle(level: ByteLevel, ids: readonly Uint8Array[]): Promise<void> {
  if (ids.length > ONE_BY_ONE) return settleAll(level)
  for (const id of ids) {
    const key = keyOf(RECORD, id).slice()
    await compact(level, key, key)
  }
}

/** The same around all records. */
export function settleAll(level: ByteLevel): Promise<void> {
  const all = keyOf(RECORD).slice()
  return compact(level, all, after(all))
}

async function compact(level: ByteLevel, start: Uint8Array, end: Uint8Array): Promise<void> {
  const node = level as { compactRange?: (start: Uint8Array, end: Uint8Array) => Promise<void> }
  await node.compactRange?.(start, end)
}
