// The graph of authority records as page 13 §2 words it: which records are placed, and the past of each. Written from
// the page alone, for clarity and not for speed; nothing here knows how packages/authority folds.

import { AMEND, CHARTER, type ChannelId, ENDORSE, MEMBER, type ParsedRecord, ROLE, type ValueMap } from '@kith/protocol'
import { hexOf } from './hex.ts'

/** A record that is placed. Ids and keys are lower-case hexadecimal, which sorts as their bytes do. */
export interface Placed {
  readonly id: string
  readonly kind: number
  readonly author: string
  readonly body: ValueMap
  /** All that it cites, what those cite, and so on; never itself. */
  readonly past: ReadonlySet<Placed>
}

/** A record that may be placed, with what it cites. */
interface Candidate extends Omit<Placed, 'past'> {
  readonly channel: string
  readonly prev: string
  readonly cited: readonly string[]
}

/** The placed records of a channel by id, the past of each before it; none without its charter. */
export function place(records: Iterable<ParsedRecord>, channel: ChannelId): ReadonlyMap<string, Placed> {
  const shown = [...records].filter((record) => record.shown)
  const placed = new Map<string, Placed>()
  const home = hexOf(channel)
  const charter = shown.find((record) => record.kind === CHARTER && hexOf(record.id) === home)
  if (charter === undefined) return placed
  placed.set(home, { ...named(charter), past: new Set() })
  const candidates = shown.filter(({ kind }) => kind >= AMEND && kind <= ENDORSE).map(candidate)
  let before = 0
  while (before < placed.size) {
    before = placed.size
    for (const each of candidates) {
      const past = placed.has(each.id) ? null : pastIfPlaced(each, home, placed)
      if (past !== null) placed.set(each.id, { ...each, past })
    }
  }
  return placed
}

function named({ id, kind, author, body }: ParsedRecord): Omit<Placed, 'past'> {
  return { id: hexOf(id), kind, author: hexOf(author), body: body as ValueMap }
}

function candidate(record: ParsedRecord): Candidate {
  const prev = hexOf(record.body?.['prev'] as Uint8Array)
  return { ...named(record), channel: hexOf(record.channel), prev, cited: [prev, ...record.after.map(hexOf)] }
}

/** The past of a record if the four rules of §2 hold for it now, else null. */
function pastIfPlaced(
  { channel, author, prev, cited }: Candidate,
  home: string,
  placed: ReadonlyMap<string, Placed>,
): ReadonlySet<Placed> | null {
  if (channel !== home) return null
  const past = new Set<Placed>()
  for (const id of cited) {
    const one = placed.get(id)
    if (one === undefined) return null
    past.add(one)
    for (const older of one.past) past.add(older)
  }
  if (prev !== home && placed.get(prev)?.author !== author) return null
  const isNamed = [...past].some((each) => (isGrant(each) && whoOf(each) === author) || isFounding(each, author))
  return isNamed ? past : null
}

const isFounding = (record: Placed, key: string): boolean => isCharter(record) && record.author === key

export const isCharter = (record: Placed): boolean => record.kind === CHARTER

export const isGrant = (record: Placed): boolean => record.kind === ROLE && record.body['role'] !== MEMBER

export const isRemoval = (record: Placed): boolean => record.kind === ROLE && record.body['role'] === MEMBER

export const isSelfRemoval = (record: Placed): boolean => isRemoval(record) && whoOf(record) === record.author

/** `who` of a role record; undefined for every other kind, which has none. */
export function whoOf(record: Placed): string | undefined {
  return record.kind === ROLE ? hexOf(record.body['who'] as Uint8Array) : undefined
}

export function areConcurrent(a: Placed, b: Placed): boolean {
  return a !== b && !a.past.has(b) && !b.past.has(a)
}
