// The rounds (spec page 13 §4): which role records are in force in a world. Seniors first, removals before grants; what came
// into force in an earlier round stays.

import { compare, MAX_STEWARDS } from '@kith/protocol'
import { isBefore, type Placed } from './graph.ts'
import {
  bySeniority,
  type Footing,
  type Footings,
  type Grants,
  isGrant,
  isSelfRemoval,
  Powers,
  type Steward,
  type Stewards,
} from './powers.ts'
import type { Endorse, Removal } from './word.ts'

/**
 * The part of a world that is to be decided: all power records but those that each of these has in its past, and whose own
 * world nobody disturbs. What they said is in `stewards`.
 */
export interface Assembly extends Grants {
  readonly stewards: Stewards
  readonly removals: readonly Placed<Removal>[]
  /** Endorsements of a record in this world. */
  endorsementsOf(record: Placed): readonly Placed<Endorse>[]
}

/**
 * Tries the role records of an assembly, round by round. The page asks in each round for what is in force by then; here
 * stewards of before have their ranks from the start, so it is asked for what has a rank that the round has come to.
 */
export function decided(assembly: Assembly, footings: Footings): Powers {
  const { stewards, grants, removals } = assembly
  const powers = new Powers(footings)
  for (const { basis, rank } of stewards.by.values()) powers.enforce(basis, rank)
  const rankOf = (role: Placed): number => {
    const basis = powers.basisOf(role)
    return (basis === null ? undefined : powers.ranks.get(basis)) ?? Infinity
  }
  let last = stewards.deepest
  for (let round = 0; round <= last; round++) {
    const isTried = (role: Placed): boolean => !powers.ranks.has(role) && rankOf(role) <= round
    const passes = (role: Placed): boolean => passesRound(role, round, powers, assembly)
    const before = powers.ranks.size
    for (const removal of inTurn(removals.filter(isTried), rankOf)) if (passes(removal)) powers.enforce(removal, round)
    const named = grants.filter((grant) => isTried(grant) && passes(grant))
    for (const grant of named) powers.enforce(grant, round + 1)
    // What failed may pass once something else is in force.
    if (powers.ranks.size > before) last = Math.max(last, round + 1)
  }
  return powers
}

function passesRound(role: Placed, round: number, powers: Powers, assembly: Assembly): boolean {
  if (powers.isHit(role)) return false
  if (isSelfRemoval(role)) return true
  if (!assembly.isDoubtful(role) && !powers.needsTwo(role, assembly)) return true
  return assembly.endorsementsOf(role).some((endorsement) => powers.carries(endorsement, role, round))
}

/** Removals in the order in which they are tried: after those in their past, then the senior, then the smaller id. */
function inTurn(tried: readonly Placed<Removal>[], rankOf: (role: Placed) => number): Placed<Removal>[] {
  const left = tried.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(a.bytes, b.bytes))
  const order: Placed<Removal>[] = []
  while (left.length > 0) {
    const next = left.findIndex((removal) => !left.some((other) => isBefore(other, removal)))
    order.push(...left.splice(next, 1))
  }
  return order
}

/** The stewards of a world, from those before its assembly and what came into force in it. */
export function stewardsOf(powers: Powers, footings: Footings, earlier: Stewards): Stewards {
  const stewards = new Map<string, Steward>()
  let { two, deepest } = earlier
  for (const [role, rank] of powers.ranks) {
    const before = footings.get(role)?.before
    if (before?.two || (before !== undefined && isGrant(role) && before.by.size > 1)) two = true
    if (!isGrant(role)) continue
    deepest = Math.max(deepest, rank)
    if (powers.removalsOf(role.word.who).some((removal) => !isBefore(removal, role))) continue
    const steward = { basis: role, rank }
    const other = stewards.get(role.word.who)
    if (other === undefined || bySeniority(steward, other) < 0) stewards.set(role.word.who, steward)
  }
  return { by: stewards, two: two || stewards.size > 2, deepest }
}

/** How a record stands, by the world of its own past. */
export function footingOf({ author, word }: Placed, before: Stewards): Footing {
  const unsound = { before, basis: null }
  const steward = before.by.get(author)
  if (steward === undefined) return unsound
  if (word.is === 'grant' || word.is === 'removal') {
    const self = word.is === 'removal' && word.who === author
    if (!self && !steward.basis.word.may) return unsound
    if (before.by.has(word.who) === (word.is === 'grant')) return unsound
    if (word.is === 'grant' && before.by.size >= MAX_STEWARDS) return unsound
  }
  return { before, basis: steward.basis }
}
