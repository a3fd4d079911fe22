// Who the stewards of a world are, once its rounds are over (page 13 §4).

import { isCharter, type Placed, whoOf } from './graph.ts'
import { holds, type Rule } from './rules.ts'

/** How far the rounds of §4 have come in a world. */
export interface Progress {
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

export function stewardsOf({ ranks, removals }: Progress): ReadonlyMap<string, Steward> {
  const living = new Map<string, Placed[]>()
  for (const grant of ranks.keys()) {
    const persona = namedBy(grant)
    const lives = [...removals].every((removal) => {
      if (whoOf(removal) !== persona || !holds('a removal ends grants')) return true
      return grant.past.has(removal) && holds('a grant that knew the removal lives')
    })
    if (lives) living.set(persona, [...(living.get(persona) ?? []), grant])
  }
  const stewards = [...living].map(([persona, grants]): [string, Steward] => {
    const rank = (grant: Placed): number => ranks.get(grant) as number
    const [first, ...others] = grants.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)) as [Placed]
    const basis = holds('a steward rests on the senior grant') ? first : (others.at(-1) ?? first)
    return [persona, { persona, basis, rank: rank(basis) }]
  })
  return new Map(stewards)
}

export function mayGrant(basis: Placed): boolean {
  return isCharter(basis) || basis.body['grant'] === true
}

/** Whom a grant names, or the founder of a charter. */
export function namedBy(grant: Placed): string {
  return whoOf(grant) ?? grant.author
}

/** The smaller id comes first, and without that rule the larger. */
export function bySmaller(a: Placed, b: Placed, rule: Rule): number {
  return a.id < b.id === holds(rule) ? -1 : 1
}
