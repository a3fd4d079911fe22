// Who holds power in a world (spec page 13 §3 to §5): its stewards, the role records in force, and what bars others. Only
// the rounds make these; what reads them are the rounds themselves, and amends and acts.

import { compare } from '@kith/protocol'
import { isBefore, isBeside, type Placed } from './graph.ts'
import type { Act, Endorse, Grant, Removal, Word } from './word.ts'

/** A steward of a world. */
export interface Steward {
  /** The grant that they rest on, or the charter. */
  readonly basis: Placed<Grant>
  readonly rank: number
}

/** What a world says of who may do what; by persona. */
export interface Stewards {
  readonly by: ReadonlyMap<string, Steward>
  /** Whether there were ever three: two signatures are asked from then on. */
  readonly two: boolean
  /** The highest rank of all grants in force, also of those that were ended: so many rounds there are. */
  readonly deepest: number
}

/** What a record's own past says of it: never changes. */
export interface Footing {
  readonly before: Stewards
  /** What its author rests on; null: not sound. */
  readonly basis: Placed<Grant> | null
}

/** How each record stood when it was written. */
export type Footings = ReadonlyMap<Placed, Footing>

export const isGrant = (placed: Placed): placed is Placed<Grant> => placed.word.is === 'grant'
export const isRemoval = (placed: Placed): placed is Placed<Removal> => placed.word.is === 'removal'
export const isEndorse = (placed: Placed): placed is Placed<Endorse> => placed.word.is === 'endorse'
export const isAct = (placed: Placed): placed is Placed<Act> => placed.word.is === 'act'
export const isSelfRemoval = ({ author, word }: Placed): boolean => word.is === 'removal' && word.who === author

/** The grants of a world, the charter among them. */
export interface Grants {
  readonly grants: readonly Placed<Grant>[]
  isDoubtful(record: Placed): boolean
  /** Whether somebody else, who is not whom it names, has signed for a grant. */
  isEndorsed(grant: Placed<Grant>): boolean
}

/** By rank, then by id. */
export function bySeniority(a: Steward, b: Steward): number {
  return a.rank - b.rank || compare(a.basis.bytes, b.basis.bytes)
}

/** The role records in force in a world, as far as they have been tried. */
export class Powers {
  /** Role records in force; of a grant, its rank. */
  readonly ranks = new Map<Placed, number>()
  readonly #removals = new Map<string, Placed<Removal>[]>()
  readonly #footings: Footings

  constructor(footings: Footings) {
    this.#footings = footings
  }

  enforce(role: Placed, rank: number): void {
    this.ranks.set(role, rank)
    if (!isRemoval(role)) return
    const { who } = role.word
    this.#removals.set(who, [...this.removalsOf(who), role])
  }

  /** Takes a role record out of force. */
  lift(role: Placed): void {
    if (this.ranks.delete(role) && isRemoval(role)) {
      const { who } = role.word
      this.#removals.set(
        who,
        this.removalsOf(who).filter((removal) => removal !== role),
      )
    }
  }

  removalsOf(persona: string): readonly Placed<Removal>[] {
    return this.#removals.get(persona) ?? []
  }

  basisOf(record: Placed): Placed<Grant> | null {
    return this.#footings.get(record)?.basis ?? null
  }

  /** Whether some removal in force hits the record. */
  isHit(record: Placed): boolean {
    return this.removalsOf(record.author).some((removal) => this.hits(removal, record))
  }

  hits(removal: Placed<Removal>, record: Placed): boolean {
    // Who goes of their own accord voids nothing by it: else a founder could undo everybody by going.
    if (removal.word.who !== record.author || isSelfRemoval(removal) || isBefore(record, removal)) return false
    const basis = this.basisOf(record)
    return basis === null || !isBefore(removal, basis)
  }

  /** Neither in force, nor barred so far: by a removal in force, or by the one that is tried. */
  isBarred(grant: Placed<Grant>, tried: Placed): boolean {
    if (this.ranks.has(grant)) return false
    for (let link: Placed | null = grant; link !== null; link = this.basisOf(link)) {
      if (this.isHit(link) || (isRemoval(tried) && this.hits(tried, link))) return true
    }
    return false
  }

  /** Whether the record needs a second signature in a world with these grants. */
  needsTwo(record: Placed, world: Grants): boolean {
    const before = this.#footings.get(record)?.before
    if (before === undefined || before.two) return true
    const personas = this.#beside(record, before, world)
    for (const grant of personas.size > 2 ? [] : world.grants) {
      const { who } = grant.word
      if (personas.has(who) || !isBefore(grant, record) || !this.isReckoned(grant, record, world)) continue
      const isEnded = (removal: Placed): boolean => isBefore(removal, record) && !isBefore(removal, grant)
      if (!this.removalsOf(who).some(isEnded)) personas.add(who)
    }
    return personas.size > 2
  }

  /** The stewards whom the record knew, and whom grants beside it name. */
  #beside(record: Placed, before: Stewards, { grants, isEndorsed }: Grants): Set<string> {
    const personas = new Set(before.by.keys())
    for (const grant of grants) {
      if (personas.has(grant.word.who) || this.basisOf(grant) === null || !isBeside(grant, record)) continue
      // What its own author wrote beside it makes it doubtful, until somebody has built upon it; that is enough.
      if (grant.author === record.author && !isEndorsed(grant)) continue
      if (!this.isBarred(grant, record)) personas.add(grant.word.who)
    }
    return personas
  }

  /** Whether a grant that the record knew is in force, or may be before all is tried. */
  isReckoned(grant: Placed<Grant>, record: Placed, world: Grants): boolean {
    if (this.ranks.has(grant)) return true
    const footing = this.#footings.get(grant)
    if (!footing?.basis || this.isBarred(grant, record)) return false
    if (world.isEndorsed(grant)) return true
    return !world.isDoubtful(grant) && !footing.before.two && this.#beside(grant, footing.before, world).size < 3
  }

  /** Whether an endorsement is good; `target` is what it endorses. */
  carries(endorsement: Placed<Endorse>, target: Placed, mostRank = Infinity): boolean {
    if (endorsement.word.target !== target.id || !isBefore(target, endorsement)) return false
    if (endorsement.author === target.author || endorsement.author === concerned(target.word)) return false
    const basis = this.basisOf(endorsement)
    if (basis === null) return false
    const rank = this.ranks.get(basis)
    return rank !== undefined && rank <= mostRank && !this.isHit(endorsement)
  }
}

/** Whom a role record is about. */
function concerned(word: Word): string | null {
  return word.is === 'grant' || word.is === 'removal' ? word.who : null
}
