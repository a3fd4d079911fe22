// Acts as a reader's view asks them (spec page 12 §7): by what they are about. Those of the stewards come from the state;
// those of a list are one persona's own, steward or not, read along that persona's `prev` alone.

import { ACT, AMEND, BRAKE, compare, encodeBase32, ENDORSE, RESTORE, ROLE, type VerifiedRecord } from '@kith/protocol'
import type { Authority } from './fold.ts'
import { prevOf, type Act, wordOf } from './word.ts'

/** An act, ids as base32 text and times in seconds. */
export interface Measure {
  readonly id: string
  readonly action: number
  readonly time: number
  readonly until: number | null
  /** Of a ban: posts that stay. */
  readonly keep: ReadonlySet<string>
  /** Of a label. */
  readonly labels: readonly number[]
  /** The revision that was seen; null: the post as it was first. */
  readonly seen: string | null
}

/** What acts hold, the smaller id first among those of one action. */
export interface Measures {
  /** On a post, a thread by its root, or a persona. */
  on(target: string): readonly Measure[]
  readonly brakes: readonly Measure[]
}

/** A list also takes away what the stewards say of a target, or one act of theirs. */
export interface List extends Measures {
  opens(named: string): boolean
}

/** What the stewards of a channel say. */
export function measuresOf(authority: Authority): Measures {
  const all = (acts: ReturnType<Authority['actsOn']>): Measure[] =>
    acts.map((act) => measure(act.id, act.time, act.word))
  return { on: (target) => all(authority.actsOn(target)), brakes: all(authority.brakes()) }
}

/** A persona's acts in a channel, from their authority records there, but those that the reader has undone. */
export function listOf(records: Iterable<VerifiedRecord>, undone: ReadonlySet<string>): List {
  const lines = new Map<string, Line>()
  for (const record of records) {
    if (!record.shown || ![AMEND, ROLE, ACT, ENDORSE].includes(record.kind)) continue
    const [id, prev, word] = [encodeBase32(record.id), prevOf(record), wordOf(record)]
    const act = word?.is === 'act' && !undone.has(id) ? word : null
    lines.set(id, { id, bytes: record.id, time: record.time, prev: prev === null ? '' : encodeBase32(prev), act })
  }
  const acts = [...lines.values()].filter(isAct).toSorted((a, b) => compare(a.bytes, b.bytes))
  const restores = acts.filter(({ act }) => act.action === RESTORE)
  const on = (target: string): Measure[] =>
    acts
      .filter(
        ({ act }) => act.action !== RESTORE && (target === '' ? act.action === BRAKE : act.targets.includes(target)),
      )
      .filter((line) => !restores.some((restore) => names(restore, target, line.id) && reaches(restore, line, lines)))
      .map((line) => measure(line.id, line.time, line.act))
  const opens = (named: string): boolean =>
    restores.some((restore) => {
      if (!restore.act.targets.includes(named)) return false
      return !acts.some(
        (other) => other.act.action !== RESTORE && other.act.targets.includes(named) && reaches(other, restore, lines),
      )
    })
  return { on, brakes: on(''), opens }
}

interface Line {
  readonly id: string
  readonly bytes: Uint8Array
  readonly time: number
  readonly prev: string
  /** Null for what is no act, or was undone. */
  readonly act: Act | null
}

const isAct = (line: Line): line is Line & { readonly act: Act } => line.act !== null

function names({ act }: { readonly act: Act }, target: string, id: string): boolean {
  return act.targets.includes(target) || act.targets.includes(id)
}

/** Whether one comes from the later record to the earlier one by `prev`. */
function reaches(later: Line, earlier: Line, lines: ReadonlyMap<string, Line>): boolean {
  for (let at = lines.get(later.prev); at !== undefined; at = lines.get(at.prev)) if (at === earlier) return true
  return false
}

function measure(id: string, time: number, { action, body }: Act): Measure {
  return {
    id,
    action,
    time,
    until: body.until ?? null,
    keep: new Set((body.keep ?? []).map(encodeBase32)),
    labels: body.labels ?? [],
    seen: body.seen === undefined ? null : encodeBase32(body.seen),
  }
}
