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
    if (removal.word.who !== record.author || removal === record || isBefore(record, removal)) return false
    const basis = this.basisOf(record)
    return basis === null || !isBefore(removal, basis)
  }

  /** A grant that is in force, or that nothing bars so far: no removal in force, nor the one that is tried. */
  counts(grant: Placed<Grant>, tried?: Placed): boolean {
    if (this.ranks.has(grant)) return true
    if (this.basisOf(grant) === null) return false
    for (let link: Placed = grant; ; ) {
      if (this.isHit(link) || (tried !== undefined && isRemoval(tried) && this.hits(tried, link))) return false
      const basis = this.basisOf(link)
      if (basis === null) return true
      link = basis
    }
  }

  /** Whether the record needs a second signature, given the grants of the world. */
  needsTwo(record: Placed, grants: readonly Placed<Grant>[]): boolean {
    const before = this.#footings.get(record)?.before
    if (before === undefined || before.two) return true
    const personas = new Set(before.by.keys())
    for (const grant of grants) {
      if (personas.size > 2) break
      if (!personas.has(grant.word.who) && isBeside(grant, record) && this.counts(grant, record))
        personas.add(grant.word.who)
    }
    return personas.size > 2
  }

  /** Whether an endorsement is good, but for doubt: `target` is what it endorses. */
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
