// The schema's versions: what brings a store of each earlier one to the next. A step is one atomic batch and may be cut
// off anywhere; the version is written with the last, so opening again goes on where it stopped.

import { Admission } from './admission.ts'
import type { ByteLevel } from './backend.ts'
import { Draft } from './draft.ts'
import { damaged, newer } from './failures.ts'
import { ARRIVAL_KEY, keyOf, SCHEMA_KEY, within } from './keys.ts'
import { decodeCounter, encodeCounter, parseAs } from './values.ts'

/** Fills one batch; true when nothing is left for another. */
type Step = (draft: Draft) => Promise<boolean>

/** MIGRATIONS[v] leads from version v to v + 1. */
const MIGRATIONS: readonly Step[] = [indexRecords]

export const SCHEMA = MIGRATIONS.length

/** Version 0: `2 | id` → message, no version, no index. */
const RECORD_OF_VERSION_0 = 2
/** Keeps a batch, with its indexes, at a few megabytes. */
const RECORDS_A_STEP = 500

/** @throws KITH_STORE_NEWER, before anything is written; KITH_STORE_DAMAGED */
export async function migrate(level: ByteLevel, location: string): Promise<void> {
  let version = await versionOf(level, location)
  if (version > SCHEMA) throw newer(location)
  while (version < SCHEMA) {
    const step = MIGRATIONS[version] as Step
    version++
    for (let done = false; !done; ) {
      const draft = new Draft(level)
      done = await step(draft)
      if (done) draft.put(SCHEMA_KEY, encodeCounter(version))
      await draft.write()
    }
  }
}

async function versionOf(level: ByteLevel, location: string): Promise<number> {
  const value = await level.get(SCHEMA_KEY)
  if (value === undefined) return 0
  const version = decodeCounter(value)
  if (version === null) throw damaged(location, new Error('The schema version is not a number'))
  return version
}

/** A new store takes this way too: it has no records to index. */
async function indexRecords(draft: Draft): Promise<boolean> {
  const range = within(keyOf(RECORD_OF_VERSION_0))
  const entries = await draft.level.iterator({ ...range, limit: RECORDS_A_STEP }).all()
  const records = entries.flatMap(([key, message]) => parseAs(key.subarray(1), message) ?? [])
  draft.want(ARRIVAL_KEY)
  const admission = new Admission(draft)
  await admission.prepare(records)
  admission.arrival = decodeCounter(draft.get(ARRIVAL_KEY)) ?? 0
  for (const record of records) admission.admit(record)
  await admission.finish()
  draft.put(ARRIVAL_KEY, encodeCounter(admission.arrival))
  for (const [key] of entries) draft.del(key)
  return entries.length < RECORDS_A_STEP
}
