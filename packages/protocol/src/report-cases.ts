// Reports that belong together (spec page 14 §5): one case for a thread or a persona, and one more for those who are worried,
// so that what leads to words is never beside what leads to acts. The same reports in any order make the same cases.

import { compare, type RecordId } from './bytes.ts'
import { encodeBase32 } from './base32.ts'
import type { Report } from './report.ts'
import { WORRIED } from './stewardship.ts'

/** A report that was opened, and the record that brought it. */
export interface Reported {
  readonly id: RecordId
  /** Seconds; what the record says. */
  readonly time: number
  readonly said: Report
}

export interface Case {
  /** `thread`: its root; `record`: one that is in no thread, or is not here; `persona`: a key. */
  readonly about: 'thread' | 'record' | 'persona'
  readonly of: Uint8Array
  /** Somebody is worried about a person: nothing was broken, and it leads to no act. */
  readonly worried: boolean
  /** Codes of the reports, ascending, each once. */
  readonly reasons: readonly number[]
  /** Oldest first, then by id. They come from throwaway keys: many reports may be one person's. */
  readonly reports: readonly Reported[]
}

/**
 * @param threadOf root of the thread that a record belongs to, its own id for a root; undefined where that is not known.
 * Never what a report says of it: only the records themselves are believed.
 */
export function mergeReports(
  reports: Iterable<Reported>,
  threadOf: (target: RecordId) => RecordId | undefined,
): Case[] {
  const cases = new Map<string, Omit<Case, 'reasons' | 'reports'> & { readonly reports: Map<string, Reported> }>()
  for (const report of reports) {
    const { target, who, reason } = report.said
    const thread = target && threadOf(target)
    const about = thread ? 'thread' : target ? 'record' : 'persona'
    const of = (thread ?? target ?? who) as Uint8Array
    const worried = reason === WORRIED
    const name = `${about} ${encodeBase32(of)} ${worried}`
    const found = cases.get(name) ?? { about, of, worried, reports: new Map() }
    cases.set(name, found)
    found.reports.set(encodeBase32(report.id), report)
  }
  return [...cases.values()]
    .map(({ reports, ...found }) => {
      const all = [...reports.values()].toSorted(byAge)
      return {
        ...found,
        reasons: [...new Set(all.map(({ said }) => said.reason))].toSorted((a, b) => a - b),
        reports: all,
      }
    })
    .toSorted((a, b) => byAge(a.reports[0] as Reported, b.reports[0] as Reported))
}

function byAge(a: Reported, b: Reported): number {
  return a.time - b.time || compare(a.id, b.id)
}
