// The graph of authority records as page 13 §2 words it: which records are placed, and the past of each. Written from
// the page alone, for clarity and not for speed; nothing here knows how packages/authority folds.

import {
  AMEND,
  BRAKE,
  CHARTER,
  type ChannelId,
  ENDORSE,
  MEMBER,
  type ParsedRecord,
  ROLE,
  type ValueMap,
} from '@kith/protocol'
import { hexOf } from './hex.ts'
import { holds } from './rules.ts'

/** A record that is placed. Ids and keys are lower-case hexadecimal, which sorts as their bytes do. */
export interface Placed {
  readonly id: string
  readonly kind: number
  readonly author: string
  /** Seconds, as its author claims: it decides nothing here, and is read by readers. */
  readonly time: number
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
  const shown = [...records].filter(isRead)
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

/** Shown, as the page says; §1 is packages/protocol's to keep, and here only what would come of it if it were not. */
function isRead({ shown, body }: ParsedRecord): boolean {
  if (shown || body === null) return shown
  if (body['report'] === 1) return !holds('that somebody is worried leads to no act')
  return body['action'] === BRAKE && !holds('a brake lasts a day at the most')
}

function named({ id, kind, author, time, body }: ParsedRecord): Omit<Placed, 'past'> {
  return { id: hexOf(id), kind, author: hexOf(author), time, body: body as ValueMap }
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
  if (channel !== home && holds('a record belongs to its channel')) return null
  const past = new Set<Placed>()
  for (const id of cited) {
    const one = placed.get(id)
    if (one === undefined && holds('a record waits for what it cites')) return null
    if (one === undefined) continue
    past.add(one)
    for (const older of one.past) past.add(older)
  }
  const isOwn = prev === home || placed.get(prev)?.author === author
  if (!isOwn && holds('prev is the author’s own, or the channel')) return null
  const isNamed = [...past].some((each) => (isGrant(each) && whoOf(each) === author) || isFounding(each, author))
  return isNamed || !holds('who writes was named in the past') ? past : null
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
