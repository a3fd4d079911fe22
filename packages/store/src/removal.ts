// Giving a channel up: all of its records, with every trace of them in the indexes. Batch after batch; whoever was cut off
// calls again. The charter's own mark goes first, so that half a channel is nobody's channel.

import { type ChannelId, equal, RETRACT } from '@kith/protocol'
import type { ByteLevel } from './backend.ts'
import {
  ACTIVITY,
  AUTHOR,
  AUTHORITY,
  CHARTER,
  COUNT,
  FOLLOW,
  INHERITED,
  keyOf,
  LATEST,
  placeOf,
  REACTION,
  RECORD,
  REPLY,
  RETRACTION,
  THREAD,
  TIME,
  within,
} from './keys.ts'
import { AWAITED, EMPTY, readStored } from './values.ts'

/** Some megabytes in memory, and in a batch a few hundred keys. */
const AT_ONCE = 256

const INDEXES = [AUTHOR, REPLY, THREAD, ACTIVITY, REACTION, LATEST, AUTHORITY, FOLLOW, INHERITED, COUNT]

export async function removeChannel(level: ByteLevel, channel: ChannelId): Promise<void> {
  await level.batch().del(keyOf(CHARTER, channel).slice()).write({ sync: true })
  const range = within(keyOf(TIME, channel))
  for (;;) {
    const keys = await level.keys({ ...range, limit: AT_ONCE }).all()
    if (keys.length === 0) break
    await removeRecords(level, keys)
  }
  for (const index of INDEXES) await level.clear(within(keyOf(index, channel)))
}

async function removeRecords(level: ByteLevel, keys: readonly Uint8Array[]): Promise<void> {
  const records = keys.map((key) => keyOf(RECORD, placeOf(key).id).slice())
  const values = await level.getMany(records)
  const gone = [...keys, ...records]
  for (const [i, key] of records.entries()) {
    const record = readStored(key.subarray(1), values[i])?.record
    const target = record?.kind === RETRACT && record.shown ? (record.body?.['target'] as Uint8Array) : null
    if (record === undefined || target === null) continue
    const entry = keyOf(RETRACTION, target, record.author).slice()
    // In a fork of this channel its author may have said so once more.
    if (!equal((await level.get(entry)) ?? EMPTY, record.id)) continue
    gone.push(entry)
    const awaited = keyOf(RECORD, target).slice()
    if ((await level.get(awaited))?.[0] === AWAITED) gone.push(awaited)
  }
  const batch = level.batch()
  for (const key of gone) batch.del(key)
  await batch.write({ sync: true })
}
