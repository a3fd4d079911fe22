// Who holds power in a world (page 13 §3 to §5), by plain recursion: what a record was allowed is asked of the state of
// its past, and that in the same way of smaller pasts.

import { MAX_STEWARDS, ENDORSE, ROLE } from '@kith/protocol'
import { areConcurrent, isCharter, isGrant, isRemoval, isSelfRemoval, type Placed, whoOf } from './graph.ts'
import { hexOf } from './hex.ts'
import { holds } from './rules.ts'
import { bySmaller, mayGrant, namedBy, type Progress, stewardsOf, type World } from './stewards.ts'

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
  if (author === undefined) return !holds('who writes is a steward in the past')
  if (record.kind !== ROLE) return true
  const mayGo = isSelfRemoval(record) && holds('anybody may go')
  if (!mayGo && !mayGrant(author.basis) && holds('who writes role records may grant')) return false
  const isSteward = stewards.has(whoOf(record) as string)
  if (isRemoval(record)) return isSteward || !holds('who is removed is a steward')
  if (isSteward && holds('who is named is no steward')) return false
  return stewards.size < MAX_STEWARDS || !holds('sixteen are all')
}

/** The basis of a sound record. */
export function basisOf(record: Placed): Placed {
  const { records, stewards } = before(record)
  // Only where a rule is taken away: who is no steward rests on the charter.
  return stewards.get(record.author)?.basis ?? ([...records].find(isCharter) as Placed)
}

/** The record, its basis, the basis of that, and so on to the charter. */
function chainOf(record: Placed): Placed[] {
  return isCharter(record) ? [record] : [record, ...chainOf(basisOf(record))]
}

/** Does this removal hit the record, a sound one or a charter? */
function hits(removal: Placed, record: Placed): boolean {
  if (removal === record || isCharter(record) || !holds('a removal hits what it did not know')) return false
  if (isSelfRemoval(removal) && holds('a self-removal hits nothing')) return false
  if (whoOf(removal) !== record.author) return false
  if (removal.past.has(record) && holds('a removal leaves what it knew')) return false
  return !basisOf(record).past.has(removal) || !holds('a removal leaves what rests on a grant that knew it')
}

/** Does a removal that is in force, so far, hit the record? */
export function isHit(record: Placed, { removals }: Progress): boolean {
  return [...removals].some((removal) => hits(removal, record))
}

/** Does w seal r against s, which is by the same author as r and beside it (§3)? */
function seals(w: Placed, r: Placed, s: Placed): boolean {
  if (!w.past.has(r) || w.past.has(s) || !holds('what is built upon is sealed')) return false
  if (w.author === r.author && holds('an author seals nothing of their own')) return false
  if (!isSound(w)) return !holds('only what is sound seals')
  if (!holds('whom the author named beside the twin seals nothing')) return true
  const named = chainOf(w).filter((each) => isGrant(each) && each.author === r.author)
  const isItself = (each: Placed): boolean => each === r && holds('whom the record itself names seals it')
  const isOld = (each: Placed): boolean => r.past.has(each) && s.past.has(each)
  return named.every((each) => isItself(each) || (isOld(each) && holds('whom the author named before both seals')))
}

/** Its author wrote another beside it, and nothing in the world seals it against that one (§3). */
export function isDoubtful(record: Placed, world: ReadonlySet<Placed>): boolean {
  if (!holds('two on one prev are doubtful')) return false
  const all = [...world]
  const twins = all.filter((s) => s.author === record.author && areConcurrent(record, s))
  return twins.some((s) => !all.some((w) => seals(w, record, s)))
}

/** Sound endorsements of the record, with it in their past, by another author, who is not its `who`. */
function endorsementsOf(record: Placed, { records }: Progress): Placed[] {
  return [...records].filter((e) => {
    if (e.kind !== ENDORSE || hexOf(e.body['target'] as Uint8Array) !== record.id) return false
    if (!holds('an endorsement is a second signature')) return false
    if (!e.past.has(record) && holds('an endorsement knows its target')) return false
    if (e.author === record.author && holds('nobody endorses their own')) return false
    if (e.author === whoOf(record) && holds('nobody endorses what is about them')) return false
    return isSound(e) || !holds('an endorsement is sound')
  })
}

/** §5 asks this of grants: whoever signed, and whatever became of them. */
export function isEndorsed(grant: Placed, progress: Progress): boolean {
  return endorsementsOf(grant, progress).length > 0
}

/** Is there a good endorsement of the record (§4)? */
export function hasGoodEndorsement(record: Placed, progress: Progress): boolean {
  return endorsementsOf(record, progress).some((e) => {
    if (!progress.ranks.has(basisOf(e)) && holds('an endorsement rests on what is in force')) return false
    if (isHit(e, progress) && holds('an endorsement is not hit')) return false
    return holds('an endorsement is never doubtful') || !isDoubtful(e, progress.records)
  })
}

/** Is a sound grant barred, where the question is whether `record` needs a second signature (§5)? */
function isBarred(grant: Placed, record: Placed, progress: Progress): boolean {
  if (progress.ranks.has(grant) && holds('what is in force is not barred')) return false
  const isBarring = isRemoval(record) && holds('a removal bars what it hits')
  const chain = holds('what rests on the hit is barred') ? chainOf(grant) : [grant]
  return chain.some((each) => {
    const isSeenHit = isHit(each, progress) && holds('removals in force bar what they hit')
    return isSeenHit || (isBarring && hits(record, each))
  })
}

export function countsBeside(grant: Placed, record: Placed, progress: Progress, asked = record): boolean {
  if (!isGrant(grant) || !areConcurrent(grant, record) || !isSound(grant)) return false
  if (!holds('grants beside count')) return false
  if (isBarred(grant, asked, progress) && holds('what is barred does not count')) return false
  if (grant.author !== record.author || !holds('own grants beside do not count')) return true
  return isEndorsed(grant, progress) && holds('own grants beside count if endorsed')
}

/** The stewards before the record, and `who` of each grant that counts beside it. */
function thereAndBeside(record: Placed, progress: Progress, asked = record): Set<string> {
  const beside = [...progress.records].filter((grant) => countsBeside(grant, record, progress, asked))
  const there = holds('stewards in the past count') ? before(record).stewards.keys() : []
  return new Set([...there, ...beside.map((grant) => whoOf(grant) as string)])
}

/** Is this grant in the past of the record reckoned with, in deciding whether that needs a second signature? */
export function isReckonedWith(grant: Placed, record: Placed, progress: Progress): boolean {
  if (progress.ranks.has(grant)) return true
  if (!isSound(grant) || !holds('grants not in force are reckoned with')) return false
  if (isBarred(grant, record, progress) && holds('what is barred is not reckoned with')) return false
  if (isEndorsed(grant, progress) && holds('what is endorsed is reckoned with')) return true
  if (!holds('what may be in force is reckoned with')) return false
  if (isDoubtful(grant, progress.records) && holds('what is doubtful is not reckoned with')) return false
  if (before(grant).two && holds('what two should have signed is not reckoned with')) return false
  const asked = holds('what bars beside a grant in the past is that grant') ? grant : record
  return thereAndBeside(grant, progress, asked).size < 3 || !holds('what three stood beside is not reckoned with')
}

/** The founder, and `who` of grants reckoned with, but for those whose removal the record knew and the grant not. */
function reckonedBy(record: Placed, progress: Progress): string[] {
  const past = [...record.past]
  const grants = past.filter((each) => {
    if (isCharter(each)) return holds('the founder is reckoned with')
    return isGrant(each) && holds('grants in the past are reckoned with') && isReckonedWith(each, record, progress)
  })
  const removals = [...progress.removals].filter(
    (removal) => record.past.has(removal) || !holds('only what the record knew tells who is gone'),
  )
  const isGone = (grant: Placed): boolean =>
    removals.some((removal) => {
      if (whoOf(removal) !== namedBy(grant)) return false
      return !grant.past.has(removal) || !holds('who was named again is not gone')
    })
  return grants.filter((grant) => !isGone(grant) || !holds('who is known to be gone is not reckoned with')).map(namedBy)
}

export function needsSecond(record: Placed, progress: Progress): boolean {
  if (!holds('three take two signatures')) return false
  if (before(record).two && holds('two before a record is two for it')) return true
  return new Set([...thereAndBeside(record, progress), ...reckonedBy(record, progress)]).size >= 3
}

/** The rounds of §4, then what follows from them. */
export function settle(records: ReadonlySet<Placed>): World {
  const charter = [...records].find(isCharter) as Placed
  const ranks = new Map([[charter, 0]])
  const removals = new Set<Placed>()
  const progress: Progress = { records, ranks, removals }
  const sound = [...records].filter((record) => record.kind === ROLE && isSound(record))
  const comes = (record: Placed): boolean => {
    if (isHit(record, progress) && holds('what is hit does not come into force')) return false
    if (isSelfRemoval(record) && holds('who goes needs nobody')) return true
    return (!isDoubtful(record, records) && !needsSecond(record, progress)) || hasGoodEndorsement(record, progress)
  }

  const tryRemovals = (tried: readonly Placed[]): void => {
    let left = tried.filter(isRemoval)
    while (left.length > 0) {
      const next = nextOf(left, progress)
      left = left.filter((each) => each !== next)
      if (comes(next)) removals.add(next)
    }
  }
  const tryGrants = (tried: readonly Placed[], round: number): void => {
    const grants = tried.filter(isGrant).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    if (holds('grants of a round see the same')) for (const grant of grants.filter(comes)) ranks.set(grant, round + 1)
    else for (const grant of grants) if (comes(grant)) ranks.set(grant, round + 1)
  }

  for (let round = 0, before = 0; before < ranks.size + removals.size; round++) {
    before = ranks.size + removals.size
    const rests = (role: Placed): boolean => ranks.has(basisOf(role)) || !holds('a role rests on what is in force')
    const tried = sound.filter((role) => !ranks.has(role) && !removals.has(role) && rests(role))
    if (!holds('removals come before grants')) tryGrants(tried, round)
    tryRemovals(tried)
    if (holds('removals come before grants')) tryGrants(tried, round)
  }
  if (!holds('what came into force stays'))
    for (const grant of ranks.keys()) if (isHit(grant, progress)) ranks.delete(grant)
  const stewards = stewardsOf(progress)
  return { ...progress, stewards, two: isTwo(progress, stewards.size) }
}

/** Of the removals left, one that has no other of them in its past; of several the least by (rank of basis, id). */
function nextOf(left: readonly Placed[], { ranks }: Progress): Placed {
  const isFirst = (each: Placed): boolean => !left.some((other) => each.past.has(other))
  const first = holds('removals come after those that they knew') ? left.filter(isFirst) : left
  const byRank = holds('the senior of removals comes first')
  const next = first.toSorted((a, b) => {
    const senior = byRank ? (ranks.get(basisOf(a)) ?? Infinity) - (ranks.get(basisOf(b)) ?? Infinity) : 0
    return senior || bySmaller(a, b, 'the smaller id of removals comes first')
  })
  return next[0] as Placed
}

/** *two* of a world (§5). */
function isTwo({ ranks, removals }: Progress, stewards: number): boolean {
  if (stewards >= 3 || !holds('once two, always two')) return stewards >= 3
  return [...ranks.keys(), ...removals].some((x) => {
    if (isCharter(x)) return false
    if (before(x).two && holds('what two stood before makes it two')) return true
    return isGrant(x) && before(x).stewards.size >= 2 && holds('the third’s grant makes it two')
  })
}
