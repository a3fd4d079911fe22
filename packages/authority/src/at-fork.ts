// What of a parent's stewards goes along with a fork (spec page 15 §5): the state of the world of the heads that the child's
// charter names. It never changes, whatever the parent's stewards do later; while some of it is missing there is none.

import {
  type ChannelId,
  CHARTER,
  encodeBase32,
  LABEL,
  type RecordId,
  REMOVE,
  type VerifiedRecord,
} from '@kith/protocol'
import { type Authority, foldAuthority } from './fold.ts'
import { type Measure, type Measures, measuresOf } from './measures.ts'
import { prevOf } from './word.ts'

/** Reason of a report: private details exposed (spec page 09 §9). */
const PRIVATE_DETAILS = 5
/** What goes along. */
const INHERITED: readonly number[] = [LABEL, REMOVE]

/** The heads and their past, among records of a channel; null where one of them is missing or never will be placed. */
export function atHeads(
  channel: ChannelId,
  heads: readonly RecordId[],
  records: Iterable<VerifiedRecord>,
): Authority | null {
  const known = new Map(Array.from(records, (record) => [encodeBase32(record.id), record]))
  const past = new Map<string, VerifiedRecord>()
  const open = heads.map(encodeBase32)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (past.has(id)) continue
    const record = known.get(id)
    if (record === undefined) return null
    past.set(id, record)
    open.push(...citedBy(record).map(encodeBase32))
  }
  const authority = foldAuthority(channel, past.values())
  return authority.placed().length === past.size ? authority : null
}

/** Posts that somebody's private details were removed from: they are nowhere in a child. */
export function exposedIn(authority: Authority): ReadonlySet<string> {
  const isExposing = (target: string): boolean =>
    authority.actsOn(target).some(({ word }) => word.action === REMOVE && word.body.report === PRIVATE_DETAILS)
  return new Set(authority.rulings.targets().filter(isExposing))
}

/** What holds in a child beside its own stewards' word, of all channels that it comes from. */
export function measuresAtFork(states: readonly Authority[]): Measures {
  const all = states.map(measuresOf)
  const on = (target: string): Measure[] =>
    all.flatMap((measures) => measures.on(target)).filter(({ action }) => INHERITED.includes(action))
  return { on, brakes: [] }
}

function citedBy(record: VerifiedRecord): readonly RecordId[] {
  const prev = record.kind === CHARTER ? null : prevOf(record)
  return prev === null || prev === undefined ? record.after : [prev, ...record.after]
}
