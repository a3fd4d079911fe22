// The stewards of any world that somebody could have seen (spec page 13 §3). A world is told by how many power records it
// holds on each lane, and which of them are doubtful in it; worlds that are told alike have the same stewards.

import { type Clock, reach } from './clock.ts'
import { isDoubtful, type World } from './doubt.ts'
import { type Graph, isBefore, type Placed } from './graph.ts'
import { type Footing, isEndorse, isGrant, isRemoval, type Powers, type Stewards } from './powers.ts'
import { type Assembly, decided, footingOf, stewardsOf } from './rounds.ts'
import type { Endorse, Grant, Removal } from './word.ts'

/** What tells a world: its power records, and which of them are doubtful in it. */
interface Told {
  readonly by: string
  /** Its power records, by lane. */
  readonly held: readonly (readonly Placed[])[]
  readonly size: number
  readonly doubtful: readonly Placed[]
}

/** What was decided last in the world of all that is placed. */
export interface Decided {
  /** The role records that were tried; all others are as they were. */
  readonly tried: readonly Placed[]
  readonly powers: Powers
  readonly stewards: Stewards
}

/** Worlds that are remembered: some hundred are met while a channel lives; what was forgotten is worked out again. */
const REMEMBERED = 4096
/** So far one looks back, on each lane and over all, for a record that all others know or that knows them. */
const LOOKED_AT = 8
const LOOKED_AT_IN_ALL = 24

export class Worlds {
  readonly footings = new Map<Placed, Footing>()
  readonly #graph: Graph
  #founded: Stewards = { by: new Map(), two: false, deepest: 0 }
  /** Role records and endorsements of role records, by lane: what power rests on. */
  readonly #power = new Map<number, Placed[]>()
  readonly #grants: Placed<Grant>[] = []
  readonly #removals: Placed<Removal>[] = []
  readonly #endorsements = new Map<string, Placed<Endorse>[]>()
  /** The power records that the world of each one's past holds. */
  readonly #told = new Map<Placed, Pick<Told, 'doubtful' | 'size'>>()
  readonly #remembered = new Map<string, Stewards>()

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Takes the charter, before all else. */
  found(charter: Placed<Grant>): Stewards {
    this.#grants.push(charter)
    this.#founded = { by: new Map([[charter.author, { basis: charter, rank: 0 }]]), two: false, deepest: 0 }
    return this.#founded
  }

  /** Takes a placed record in, and says whether power rests on it. */
  take(placed: Placed): boolean {
    const told = this.#tell(placed.clock)
    this.footings.set(placed, footingOf(placed, this.#before(told, placed.clock)))
    const target = this.targetOf(placed)
    if (target !== undefined && isEndorse(placed)) {
      const of = this.#endorsements.get(target.id)
      if (of === undefined) this.#endorsements.set(target.id, [placed])
      else of.push(placed)
    }
    if (!this.isPower(placed)) return false
    if (isGrant(placed)) this.#grants.push(placed)
    if (isRemoval(placed)) this.#removals.push(placed)
    const on = this.#power.get(placed.lane)
    if (on === undefined) this.#power.set(placed.lane, [placed])
    else on.push(placed)
    this.#told.set(placed, { doubtful: told.doubtful, size: told.size })
    return true
  }

  /** A role record, or the endorsement of one; the charter is neither. */
  isPower(placed: Placed): boolean {
    const role = this.targetOf(placed) ?? placed
    return (isGrant(role) || isRemoval(role)) && this.footings.has(role)
  }

  /** What an endorsement endorses, if it knew it. */
  targetOf({ word, clock }: Placed): Placed | undefined {
    const target = word.is === 'endorse' ? this.#graph.get(word.target) : undefined
    return target !== undefined && reach(clock, target.lane) >= target.at ? target : undefined
  }

  roles(): readonly Placed[] {
    return [...this.#grants.slice(1), ...this.#removals]
  }

  /** The charter and all grants. */
  grants(): readonly Placed<Grant>[] {
    return this.#grants
  }

  endorsementsOf(record: Placed): readonly Placed<Endorse>[] {
    return this.#endorsements.get(record.id) ?? []
  }

  isEndorsed(grant: Placed<Grant>, world: World = () => true): boolean {
    return this.endorsementsOf(grant).some((endorsement) => {
      const isOther = endorsement.author !== grant.author && endorsement.author !== grant.word.who
      return isOther && world(endorsement) && this.footings.get(endorsement)?.basis !== null
    })
  }

  /** Decides what is not settled for good, given all that is placed; or the whole anew, where a doubt came or went. */
  all(doubtful: ReadonlySet<Placed>, anew: boolean): Decided {
    const held = [...this.#power.values()]
    const size = held.reduce((sum, on) => sum + on.length, 0)
    const inDoubt = [...doubtful].filter((record) => this.isPower(record))
    const assembly = this.#assembly({ held, size, doubtful: inDoubt }, () => true, anew)
    const powers = decided(assembly, this.footings)
    const stewards = stewardsOf(powers, this.footings, assembly.stewards)
    return { tried: [...assembly.grants, ...assembly.removals], powers, stewards }
  }

  #before(told: Told, clock: Clock): Stewards {
    const known = this.#remembered.get(told.by)
    if (known !== undefined) return known
    const assembly = this.#assembly(told, ({ lane, at }) => reach(clock, lane) >= at)
    const stewards = stewardsOf(decided(assembly, this.footings), this.footings, assembly.stewards)
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear()
    this.#remembered.set(told.by, stewards)
    return stewards
  }

  /** What of a world is to be decided: from the last record on that every other knows, or that knows it. */
  #assembly(told: Omit<Told, 'by'>, world: World, anew = false): Assembly {
    const recent = told.held.flatMap((on) => on.slice(-LOOKED_AT)).toSorted((a, b) => this.#sizeOf(b) - this.#sizeOf(a))
    let [stewards, open] = [this.#founded, told.held.flat()]
    for (const record of anew ? [] : recent.slice(0, LOOKED_AT_IN_ALL)) {
      const since = this.#since(record, told)
      if (since === null) continue
      ;[stewards, open] = [this.footings.get(record)?.before ?? this.#founded, since]
      break
    }
    const doubtful = new Set(told.doubtful)
    return {
      stewards,
      grants: [...(stewards === this.#founded ? this.#grants.slice(0, 1) : []), ...open.filter(isGrant)],
      removals: open.filter(isRemoval),
      endorsementsOf: (record) => this.endorsementsOf(record).filter(world),
      isEndorsed: (grant) => this.isEndorsed(grant, world),
      isDoubtful: (record) => doubtful.has(record),
    }
  }

  /** The record and all that know it; null: its own past does not settle the rest. */
  #since(record: Placed, { doubtful, held, size }: Omit<Told, 'by'>): Placed[] | null {
    const own = this.#told.get(record)
    if (own === undefined || own.doubtful.length > 0 || isEndorse(record)) return null
    if (doubtful.some((other) => isBefore(other, record))) return null
    const since = held.flatMap((on) => on.slice(on.findLastIndex((other) => !isBefore(record, other)) + 1))
    if (own.size + 1 + since.length !== size) return null
    // Where one signature may do, it matters who stood before, too.
    if (![record, ...since].every((other) => this.footings.get(other)?.before.two)) return null
    // An endorsement that came after could yet bring something earlier into force.
    const late = since.some((other) => {
      const target = this.targetOf(other)
      return target !== undefined && isBefore(target, record)
    })
    return late ? null : [record, ...since]
  }

  #sizeOf(power: Placed): number {
    return this.#told.get(power)?.size ?? 0
  }

  #tell(clock: Clock): Told {
    const world: World = ({ lane, at }) => reach(clock, lane) >= at
    const [names, held, doubtful]: [string[], Placed[][], Placed[]] = [[], [], []]
    let size = 0
    for (const [lane, on] of this.#power) {
      const count = heldOf(on, reach(clock, lane))
      if (count === 0) continue
      size += count
      names.push(`${lane}.${count}`)
      held.push(count === on.length ? on : on.slice(0, count))
      if (this.#graph.lanesOf((on[0] as Placed).author).length < 2) continue
      doubtful.push(
        ...on
          .slice(0, count)
          .filter((power) => !isEndorse(power) && isDoubtful(power, this.#graph, this.footings, world)),
      )
    }
    return { by: [...names, ...doubtful.map(({ id }) => id)].join(), held, size, doubtful }
  }
}

/** How many of these, ascending by place, lie within the reach. */
function heldOf(on: readonly Placed[], reached: number): number {
  let [low, high] = [0, on.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((on[middle] as Placed).at <= reached) low = middle + 1
    else high = middle
  }
  return low
}
