// Who holds power in a world (page 13 §3 to §5), by plain recursion: what a record was allowed is asked of the state of
// its past, and that in the same way of smaller pasts.

import { MAX_STEWARDS, ENDORSE, ROLE } from '@kith/protocol'
import { areConcurrent, isCharter, isDoubtful, isGrant, isRemoval, isSelfRemoval, type Placed, whoOf } from './graph.ts'
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

function chainOf(record: Placed): Placed[] {
  return isCharter(record) ? [record] : [record, ...chainOf(basisOf(record))]
}

/** Does this removal hit the record, a sound one or a charter? */
function hits(removal: Placed, record: Placed): boolean {
  if (whoOf(removal) !== record.author || removal === record || removal.past.has(record)) return false
  return !basisOf(record).past.has(removal)
}

export function isHit(record: Placed, { removals }: Progress): boolean {
  return [...removals].some((removal) => hits(removal, record))
}

/** Does the grant count beside the record, in deciding whether that needs a second signature (§5)? */
function countsBeside(grant: Placed, record: Placed, progress: Progress): boolean {
  if (!isGrant(grant) || !areConcurrent(grant, record) || !isSound(grant)) return false
  if (progress.ranks.has(grant)) return true
  return !chainOf(grant).some((each) => isHit(each, progress) || (isRemoval(record) && hits(record, each)))
}

export function needsSecond(record: Placed, progress: Progress): boolean {
  const known = before(record)
  if (known.two) return true
  const beside = [...progress.records].filter((grant) => countsBeside(grant, record, progress))
  return new Set([...known.stewards.keys(), ...beside.map(whoOf)]).size >= 3
}

/** Is there a good endorsement of the record, by somebody whose basis has at most this rank? */
export function isEndorsed(record: Placed, progress: Progress, most = Infinity): boolean {
  return [...progress.records].some((e) => {
    if (e.kind !== ENDORSE || hexOf(e.body['target'] as Uint8Array) !== record.id || !e.past.has(record)) return false
    if (e.author === record.author || e.author === whoOf(record)) return false
    if (!isSound(e) || isDoubtful(e, progress.records) || isHit(e, progress)) return false
    return rankOf(basisOf(e), progress) <= most
  })
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
    const comes = (record: Placed): boolean => {
      if (isHit(record, progress)) return false
      if (isSelfRemoval(record)) return true
      return (!isDoubtful(record, records) && !needsSecond(record, progress)) || isEndorsed(record, progress, round)
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
    last = come.length === 0
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
    const persona = whoOf(grant) ?? grant.author
    const lives = [...removals].every((removal) => whoOf(removal) !== persona || grant.past.has(removal))
    if (lives) living.set(persona, [...(living.get(persona) ?? []), grant])
  }
  const stewards = [...living].map(([persona, grants]): [string, Steward] => {
    const basis = least(grants, (grant) => ranks.get(grant) as number)
    return [persona, { persona, basis, rank: ranks.get(basis) as number }]
  })
  return new Map(stewards)
}

/** *two* of a world (§5). */
function isTwo({ ranks, removals }: Progress, stewards: number): boolean {
  if (stewards >= 3) return true
  return [...ranks.keys(), ...removals].some((x) => {
    if (isCharter(x)) return false
    return before(x).two || (isGrant(x) && before(x).stewards.size >= 2)
  })
}
