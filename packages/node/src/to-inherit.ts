// What a fork that is written now takes along (spec page 15 §6): everything of the channel that is here, in the order in
// which a newcomer is to get it, but for what was sealed to stewards and what private details were taken away from.

import { exposedIn } from '@kith/authority'
import { type ChannelId, encodeBase32, type ParsedRecord, type RecordId } from '@kith/protocol'
import type { Cursor, Store } from '@kith/store'
import type { Folds } from './folds.ts'
import { Inheritance } from './inheritance.ts'

/** Records that are read together. */
const AT_ONCE = 512

export interface ToInherit {
  /** Authority heads, ascending. */
  readonly authority: readonly RecordId[]
  readonly ids: readonly RecordId[]
}

export async function toInherit(
  store: Store,
  folds: Folds,
  inheritance: Inheritance,
  channel: ChannelId,
): Promise<ToInherit> {
  const { authority } = await folds.of(channel)
  const before = await Promise.all((await inheritance.lineage(channel)).map((from) => inheritance.stateOf(from)))
  const exposed = new Set([authority, ...before.filter((state) => state !== null)].flatMap((s) => [...exposedIn(s)]))
  const goes = (record: ParsedRecord): boolean =>
    !Inheritance.isSealed(record) && !Inheritance.isExposed(record, exposed)
  const decided = (await store.authority(channel)).map(({ record }) => record.id)
  const ids: RecordId[] = []
  let below: Cursor | undefined
  do {
    const page = await store.ids(channel, below === undefined ? { limit: AT_ONCE } : { limit: AT_ONCE, below })
    const held = await store.getMany(page.map(({ id }) => id))
    for (const stored of held) if (stored !== null && goes(stored.record)) ids.push(stored.record.id)
    below = page.at(-1)
  } while (below !== undefined)
  const earlier = (await inheritance.take(channel)).filter((id) => !exposed.has(encodeBase32(id)))
  const all = [...decided, ...(await authorityFirst(store, earlier)), ...ids, ...earlier]
  const each = new Map(all.map((id) => [encodeBase32(id), id]))
  return { authority: authority.heads(), ids: [...each.values()] }
}

/** Of what was inherited before, what stewards had decided. */
async function authorityFirst(store: Store, ids: readonly RecordId[]): Promise<RecordId[]> {
  const held = await store.getMany(ids)
  return held.flatMap((stored) => (stored !== null && Inheritance.isDecision(stored.record) ? [stored.record.id] : []))
}
