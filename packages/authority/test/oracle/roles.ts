// Who holds power in a world (page 13 §3 to §5), by plain recursion: what a record was allowed is asked of the state of
// its past, and that in the same way of smaller pasts.

import { MAX_STEWARDS, ENDORSE, ROLE } from '@kith/protocol'
import { areConcurrent, isCharter, isGrant, isRemoval, isSelfRemoval, type Placed, whoOf } from './graph.ts'
import { hexOf } from './hex.ts'

/** How far the rounds of §4 have come in a world. */
interface Progress {
  readonly records: ReadonlySet<Placed>
  /** The charter and the grants in force, with their ranks. */
  readonly ranks: ReadonlyMap<Placed, number>
  /** The removals in force. */
  readonly removals: ReadonlySet<Placed>
}

export interface Steward {
  readonly persona: string
  readonly basis: Placed
  readonly rank: number
}

/** A world with its roles settled. */
export interface World extends Progress {
  readonly stewards: ReadonlyMap<string, Steward>
  readonly two: boolean
}

// By identity: the past of a placed record never changes, so neither does the state of it.
const pasts = new WeakMap<Placed, World>()

/** The state of a record's past. */
export function before(record: Placed): World {
  const known = pasts.get(record)
  if (known !== undefined) return known
  const world = settle(record.past)
  pasts.set(record, world)
  return world
}

/** Not for a charter, which rests on nothing. */
export function isSound(record: Placed): boolean {
  const { stewards } = before(record)
  const author = stewards.get(record.author)
  if (author === undefined) return false
  if (record.kind !== ROLE) return true
  if (!isSelfRemoval(record) && !mayGrant(author.basis)) return false
  const isSteward = stewards.has(whoOf(record) as string)
  return isGrant(record) ? !isSteward && stewards.size < MAX_STEWARDS : isSteward
}

export function mayGrant(basis: Placed): boolean {
  return isCharter(basis) || basis.body['grant'] === true
}

/** The basis of a sound record. */
export function basisOf(record: Placed): Placed {
  return (before(record).stewards.get(record.author) as Steward).basis
}

/** The record, its basis, the basis of that, and so on to the charter. */
function chainOf(record: Placed): Placed[] {
  return isCharter(record) ? [record] : [record, ...chainOf(basisOf(record))]
}

/** Does this removal hit the record, a sound one or a charter? */
function hits(removal: Placed, record: Placed): boolean {
  if (isSelfRemoval(removal) || isCharter(record)) return false
  if (whoOf(removal) !== record.author || removal.past.has(record)) return false
  return !basisOf(record).past.has(removal)
}

/** Does a removal that is in force, so far, hit the record? */
export function isHit(record: Placed, { removals }: Progress): boolean {
  return [...removals].some((removal) => hits(removal, record))
}

/** Does w seal r against s, which is by the same author as r and beside it (§3)? */
function seals(w: Placed, r: Placed, s: Placed): boolean {
  if (!w.past.has(r) || w.past.has(s) || w.author === r.author || !isSound(w)) return false
  const named = chainOf(w).filter((each) => isGrant(each) && each.author === r.author)
  return named.every((each) => each === r || (r.past.has(each) && s.past.has(each)))
}

/** Its author wrote another beside it, and nothing in the world seals it against that one (§3). */
export function isDoubtful(record: Placed, world: ReadonlySet<Placed>): boolean {
  const all = [...world]
  const twins = all.filter((s) => s.author === record.author && areConcurrent(record, s))
  return twins.some((s) => !all.some((w) => seals(w, record, s)))
}

/** Sound endorsements of the record, with it in their past, by another author, who is not its `who`. */
function endorsementsOf(record: Placed, { records }: Progress): Placed[] {
  return [...records].filter((e) => {
    if (e.kind !== ENDORSE || hexOf(e.body['target'] as Uint8Array) !== record.id || !e.past.has(record)) return false
    return e.author !== record.author && e.author !== whoOf(record) && isSound(e)
  })
}

/** §5 asks this of grants: whoever signed, and whatever became of them. */
export function isEndorsed(grant: Placed, progress: Progress): boolean {
  return endorsementsOf(grant, progress).length > 0
}

/** Is there a good endorsement of the record, by somebody whose basis has at most this rank (§4)? */
export function hasGoodEndorsement(record: Placed, progress: Progress, most = Infinity): boolean {
  return endorsementsOf(record, progress).some((e) => {
    return rankOf(basisOf(e), progress) <= most && !isHit(e, progress)
  })
}

/** Is a sound grant barred, where the question is whether `record` needs a second signature (§5)? */
function isBarred(grant: Placed, record: Placed, progress: Progress): boolean {
  if (progress.ranks.has(grant)) return false
  const isHitByIt = (each: Placed): boolean => isRemoval(record) && hits(record, each)
  return chainOf(grant).some((each) => isHit(each, progress) || isHitByIt(each))
}

export function countsBeside(grant: Placed, record: Placed, progress: Progress): boolean {
  if (!isGrant(grant) || !areConcurrent(grant, record) || !isSound(grant)) return false
  if (isBarred(grant, record, progress)) return false
  return grant.author !== record.author || isEndorsed(grant, progress)
}

/** The stewards before the record, and `who` of each grant that counts beside it. */
function thereAndBeside(record: Placed, progress: Progress): Set<string> {
  const beside = [...progress.records].filter((grant) => countsBeside(grant, record, progress))
  return new Set([...before(record).stewards.keys(), ...beside.map((grant) => whoOf(grant) as string)])
}

/** Is this grant in the past of the record reckoned with, in deciding whether that needs a second signature? */
export function isReckonedWith(grant: Placed, record: Placed, progress: Progress): boolean {
  if (progress.ranks.has(grant)) return true
  if (!isSound(grant) || isBarred(grant, record, progress)) return false
  if (isEndorsed(grant, progress)) return true
  if (isDoubtful(grant, progress.records) || before(grant).two) return false
  return thereAndBeside(grant, progress).size < 3
}

/** The founder, and `who` of grants reckoned with, but for those whose removal the record knew and the grant not. */
function reckonedBy(record: Placed, progress: Progress): string[] {
  const past = [...record.past]
  const grants = past.filter((each) => isCharter(each) || (isGrant(each) && isReckonedWith(each, record, progress)))
  const removals = [...progress.removals].filter((removal) => record.past.has(removal))
  const isKept = (grant: Placed): boolean =>
    !removals.some((removal) => whoOf(removal) === namedBy(grant) && !grant.past.has(removal))
  return grants.filter(isKept).map(namedBy)
}

export function needsSecond(record: Placed, progress: Progress): boolean {
  if (before(record).two) return true
  return new Set([...thereAndBeside(record, progress), ...reckonedBy(record, progress)]).size >= 3
}

function rankOf(basis: Placed, { ranks }: Progress): number {
  return ranks.get(basis) ?? Number.NaN
}

/** The rounds of §4, then what follows from them. */
export function settle(records: ReadonlySet<Placed>): World {
  const charter = [...records].find(isCharter) as Placed
  const ranks = new Map([[charter, 0]])
  const removals = new Set<Placed>()
  const progress: Progress = { records, ranks, removals }
  const sound = [...records].filter((record) => record.kind === ROLE && isSound(record))

  let last = false
  for (let round = 0; !last; round++) {
    const inForce = ranks.size + removals.size
    const comes = (record: Placed): boolean => {
      if (isHit(record, progress)) return false
      if (isSelfRemoval(record)) return true
      return (
        (!isDoubtful(record, records) && !needsSecond(record, progress)) || hasGoodEndorsement(record, progress, round)
      )
    }
    const tried = sound.filter((r) => !ranks.has(r) && !removals.has(r) && rankOf(basisOf(r), progress) <= round)
    let left = tried.filter(isRemoval)
    while (left.length > 0) {
      const next = nextOf(left, progress)
      left = left.filter((each) => each !== next)
      if (comes(next)) removals.add(next)
    }
    // All grants of a round see the same: those that were in force before it.
    const come = tried.filter((record) => isGrant(record) && comes(record))
    for (const grant of come) ranks.set(grant, round + 1)
    const isHigher = [...ranks.values()].some((rank) => rank > round)
    last = ranks.size + removals.size === inForce && !isHigher
  }
  const stewards = stewardsOf(progress)
  return { ...progress, stewards, two: isTwo(progress, stewards.size) }
}

/** Of the removals left, one that has no other of them in its past; of several the least by (rank of basis, id). */
function nextOf(left: readonly Placed[], progress: Progress): Placed {
  const first = left.filter((each) => !left.some((other) => each.past.has(other)))
  const rank = (each: Placed): number => rankOf(basisOf(each), progress)
  return least(first, rank)
}

function least(records: readonly Placed[], rank: (record: Placed) => number): Placed {
  return records.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0] as Placed
}

function stewardsOf({ ranks, removals }: Progress): ReadonlyMap<string, Steward> {
  const living = new Map<string, Placed[]>()
  for (const grant of ranks.keys()) {
    const persona = namedBy(grant)
    const lives = [...removals].every((removal) => whoOf(removal) !== persona || grant.past.has(removal))
    if (lives) living.set(persona, [...(living.get(persona) ?? []), grant])
  }
  const stewards = [...living].map(([persona, grants]): [string, Steward] => {
    const basis = least(grants, (grant) => ranks.get(grant) as number)
    return [persona, { persona, basis, rank: ranks.get(basis) as number }]
  })
  return new Map(stewards)
}

/** Whom a grant names, or the founder of a charter. */
export function namedBy(grant: Placed): string {
  return whoOf(grant) ?? grant.author
}

/** *two* of a world (§5). */
function isTwo({ ranks, removals }: Progress, stewards: number): boolean {
  if (stewards >= 3) return true
  return [...ranks.keys(), ...removals].some((x) => {
    if (isCharter(x)) return false
    return before(x).two || (isGrant(x) && before(x).stewards.size >= 2)
  })
}
