// The schema's versions: what brings a store of each earlier one to the next. A step is one atomic batch and may be cut
// off anywhere; the version is written with the last, so opening again goes on where it stopped.

import { CHARTER, INHERIT, POST, PROFILE, RETRACT, REVISE, TEND } from '@kith/protocol'
import { Admission } from './admission.ts'
import type { ByteLevel } from './backend.ts'
import { Draft } from './draft.ts'
import { damaged, newer } from './failures.ts'
import { ARRIVAL_KEY, keyOf, RECORD, SCHEMA_KEY, within } from './keys.ts'
import { BODY, decodeCounter, encodeCounter, parseAs, readStored } from './values.ts'

/** Fills one batch with what comes behind a key; the last key that it read, or null when nothing is left for another. */
type Step = (draft: Draft, behind: Uint8Array | null) => Promise<Uint8Array | null>

/** MIGRATIONS[v] leads from version v to v + 1. */
const MIGRATIONS: readonly Step[] = [
  indexRecords,
  (draft, behind) => indexKinds(draft, behind, (kind) => NEW_IN_VERSION_2.has(kind)),
  // Kinds 1 to 5 were kept as unknown ones, and charters stood in no line.
  (draft, behind) => indexKinds(draft, behind, (kind) => kind >= CHARTER && kind <= INHERIT),
  // Revisions and retractions stood in no line.
  (draft, behind) => indexKinds(draft, behind, (kind) => kind === REVISE || kind === RETRACT),
]

export const SCHEMA = MIGRATIONS.length

/** Version 0: `2 | id` → message, no version, no index. */
const RECORD_OF_VERSION_0 = 2
/** Keeps a batch, with its indexes, at a few megabytes. */
const RECORDS_A_STEP = 500
/** What version 1 kept as unknown kinds; and posts, which it did not mark among what their author wrote. */
const NEW_IN_VERSION_2 = new Set([POST, REVISE, PROFILE, TEND])

/** @throws KITH_STORE_NEWER, before anything is written; KITH_STORE_DAMAGED */
export async function migrate(level: ByteLevel, location: string): Promise<void> {
  let version = await versionOf(level, location)
  if (version > SCHEMA) throw newer(location)
  while (version < SCHEMA) {
    const step = MIGRATIONS[version] as Step
    version++
    let behind: Uint8Array | null = null
    do {
      const draft: Draft = new Draft(level)
      behind = await step(draft, behind)
      if (behind === null) draft.put(SCHEMA_KEY, encodeCounter(version))
      await draft.write()
    } while (behind !== null)
  }
}

async function versionOf(level: ByteLevel, location: string): Promise<number> {
  const value = await level.get(SCHEMA_KEY)
  if (value === undefined) return 0
  const version = decodeCounter(value)
  if (version === null) throw damaged(location, new Error('The schema version is not a number'))
  return version
}

/** A new store takes this way too: it has no records to index. What was read is deleted, so each step begins anew. */
async function indexRecords(draft: Draft): Promise<Uint8Array | null> {
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
  return lastOf(entries)
}

/** Cut off, it begins anew: to enter a record again changes nothing. */
async function indexKinds(
  draft: Draft,
  behind: Uint8Array | null,
  isNew: (kind: number) => boolean,
): Promise<Uint8Array | null> {
  const { gte, lt } = within(keyOf(RECORD))
  const from = behind === null ? { gte } : { gt: behind }
  const entries = await draft.level.iterator({ ...from, lt, limit: RECORDS_A_STEP }).all()
  const stored = entries.flatMap(([key, value]) =>
    value[0] === BODY ? (readStored(key.subarray(1), value) ?? []) : [],
  )
  await new Admission(draft).reindex(stored.filter(({ record }) => isNew(record.kind)))
  return lastOf(entries)
}

function lastOf(entries: readonly [Uint8Array, Uint8Array][]): Uint8Array | null {
  return entries.length < RECORDS_A_STEP ? null : (entries.at(-1)?.[0] ?? null)
}
