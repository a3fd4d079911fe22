// The fold of a channel's authority (spec page 13): records in any order, one state. What a record changes is worked out
// anew when it comes, and nothing else: on top of a long history it costs what it touches.

import {
  type ChannelId,
  compare,
  encodeBase32,
  equal,
  FORK,
  MAX_AFTER,
  MAX_HEADS,
  type RecordId,
  type VerifiedRecord,
} from '@kith/protocol'
import { reach } from './clock.ts'
import { isDoubtful } from './doubt.ts'
import { Graph, isBefore, type Placed } from './graph.ts'
import { type Grants, isGrant, isRemoval, Powers, type Stewards } from './powers.ts'
import { byId, isRuling, isVoidable, isWeighty, type Ruling, Rulings } from './rulings.ts'
import type { Act, Grant } from './word.ts'
import { Worlds } from './worlds.ts'

/** A channel's authority, from records that were verified. */
export function foldAuthority(channel: ChannelId, records: Iterable<VerifiedRecord> = []): Authority {
  const authority = new Authority(channel)
  for (const record of records) authority.add(record)
  return authority
}

export class Authority {
  readonly channel: ChannelId
  readonly rulings = new Rulings()
  /** The fork that counts of each author. */
  readonly forks = new Map<string, VerifiedRecord>()
  charter: Placed<Grant> | null = null
  stewards: Stewards = { by: new Map(), two: false, deepest: 0 }
  readonly #graph: Graph
  readonly #worlds: Worlds
  readonly #powers: Powers
  /** Role records, amends and bans that are doubtful in the world of all. */
  readonly #doubtful = new Set<Placed>()
  /** What others ask of each grant, to see when it changes. */
  readonly #standing = new Map<Placed<Grant>, string>()
  /** The grants of the world of all. */
  readonly #grants: Grants
  readonly #pending = new Set<Placed>()

  constructor(channel: ChannelId) {
    this.channel = channel
    this.#graph = new Graph(channel)
    this.#worlds = new Worlds(this.#graph)
    this.#powers = new Powers(this.#worlds.footings)
    this.#grants = {
      grants: this.#worlds.grants(),
      isDoubtful: (record) => this.#doubtful.has(record),
      isEndorsed: (grant) => this.#worlds.isEndorsed(grant),
    }
  }

  /** Takes a record in; one that it has, or that is no authority record of this channel, changes nothing. */
  add(record: VerifiedRecord): void {
    if (record.kind === FORK) this.#fork(record)
    else for (const placed of this.#graph.take(record)) this.#settle(placed)
  }

  /** Placed records that no other placed record cites, as many as a fork that is written now may name, ascending. */
  heads(): RecordId[] {
    return this.#heads()
      .slice(0, MAX_HEADS)
      .map(({ bytes }) => bytes)
      .toSorted(compare)
  }

  /** All that has what it cites, whether it counts or not. */
  placed(): Placed[] {
    return this.#graph.lanes.flat()
  }

  /** Role records in force. */
  roles(): Placed[] {
    return [...this.#powers.ranks.keys()].filter((role) => role !== this.charter)
  }

  /** What lacks nothing but a good endorsement. */
  pending(): Placed[] {
    const roles = this.#worlds.roles().filter((role) => {
      const basis = this.#powers.basisOf(role)
      if (basis === null || !this.#powers.ranks.has(basis) || this.#powers.ranks.has(role)) return false
      return !this.#powers.isHit(role)
    })
    return [...roles, ...this.#pending]
  }

  /** A placed record. */
  get(id: string): Placed | undefined {
    return this.#graph.get(id)
  }

  /** All that are placed, the charter too. */
  records(): Placed[] {
    return this.#graph.lanes.flat()
  }

  /** Whether a role, an amend or an act is in force. */
  isInForce(record: Placed): boolean {
    return isRuling(record) ? this.rulings.has(record) : this.#powers.ranks.has(record)
  }

  /** Who signed a record, and who endorsed it to good effect. */
  signersOf(record: Placed): string[] {
    const endorsements = this.#worlds.endorsementsOf(record).filter((each) => this.#powers.carries(each, record))
    return [...new Set([record.author, ...endorsements.map(({ author }) => author)])]
  }

  /**
   * What a new record by this author cites (page 13 §2).
   * @param about what it has no effect without: comes first, as far as its author had not built upon it before
   */
  citationsFor(
    author: string,
    about: readonly Placed[] = [],
  ): { readonly prev: RecordId; readonly after: readonly RecordId[] } {
    const own = this.#graph.lanesOf(author).flatMap((lane) => this.#graph.lanes[lane]?.slice(-1) ?? [])
    const prev = own.toSorted(byId)[0]
    const lacking = about.filter((each) => each !== prev && (prev === undefined || !isBefore(each, prev)))
    const needed = lacking.filter((each) => !lacking.some((other) => isBefore(each, other)))
    const after = [...new Set([...needed.toSorted(byId), ...this.#heads()])].slice(0, MAX_AFTER)
    return { prev: prev?.bytes ?? this.channel, after: after.toSorted(byId).map(({ bytes }) => bytes) }
  }

  /** The acts that hold on a target, the strictest first. */
  actsOn(target: string): Placed<Act>[] {
    return this.rulings.on(target, this.#isHit)
  }

  brakes(): Placed<Act>[] {
    return this.rulings.brakes(this.#isHit)
  }

  /** Whoever was named once can write heads without end; they are not to crowd out those of who is a steward now. */
  #heads(): Placed[] {
    const isNow = (head: Placed): number => (this.stewards.by.has(head.author) ? 0 : 1)
    return this.#graph.heads().toSorted((a, b) => isNow(a) - isNow(b) || byId(a, b))
  }

  /** What a second signature of others depends on. */
  #standingOf(grant: Placed<Grant>): string {
    const isBarred = this.#powers.isBarred(grant, grant)
    return [isBarred, this.#worlds.isEndorsed(grant), this.#powers.isReckoned(grant, grant, this.#grants)].join()
  }

  readonly #isHit = (act: Placed): boolean => this.#powers.isHit(act)

  #fork(record: VerifiedRecord): void {
    if (!record.shown || !equal(record.channel, this.channel)) return
    const author = encodeBase32(record.author)
    const other = this.forks.get(author)
    if (other === undefined || compare(record.id, other.id) < 0) this.forks.set(author, record)
  }

  #settle(placed: Placed): void {
    if (this.charter === null) {
      this.charter = placed as Placed<Grant>
      this.#powers.enforce(placed, 0)
      this.stewards = this.#worlds.found(this.charter)
      return
    }
    const isPower = this.#worlds.take(placed)
    const doubted = this.#doubt(placed)
    const changed = new Set<Placed>()
    const stirred = doubted.some((record) => this.#worlds.isPower(record))
    if (isPower || stirred) this.#decide(changed, stirred)
    // What is beside a new grant may need a second signature by it.
    if (isGrant(placed) || isRemoval(placed)) changed.add(placed)
    for (const record of this.#unaware(changed)) this.#judge(record)
    for (const record of doubted) this.#judge(record)
    this.#judge(placed)
  }

  /** Judges an amend or an act again, or what an endorsement endorses. */
  #judge(record: Placed): void {
    const ruling = record.word.is === 'endorse' ? this.#worlds.targetOf(record) : record
    if (ruling === undefined || !isRuling(ruling)) return
    const stands = this.#stands(ruling)
    const inForce = stands && (!isWeighty(ruling) || this.#isBacked(ruling))
    this.rulings.set(ruling, inForce)
    if (stands && !inForce) this.#pending.add(ruling)
    else this.#pending.delete(ruling)
  }

  /** Whether an amend or an act lacks at most a second signature. */
  #stands(ruling: Ruling): boolean {
    const basis = this.#powers.basisOf(ruling)
    if (basis === null || !this.#powers.ranks.has(basis)) return false
    return !isVoidable(ruling) || !this.#powers.isHit(ruling)
  }

  #isBacked(ruling: Ruling): boolean {
    if (!this.#doubtful.has(ruling) && !this.#powers.needsTwo(ruling, this.#grants)) return true
    return this.#worlds.endorsementsOf(ruling).some((endorsement) => this.#powers.carries(endorsement, ruling))
  }

  /** Works out whose doubt comes or goes with a record: its own, its twins', and that of what it builds upon. */
  #doubt(placed: Placed): Placed[] {
    const lanes = this.#graph.lanesOf(placed.author).filter((lane) => lane !== placed.lane)
    const twins = lanes.flatMap((lane) => (this.#graph.lanes[lane] ?? []).slice(reach(placed.clock, lane)))
    // Where the one before it on its lane rests on the same grant, that one has sealed what this one could.
    const previous = this.#graph.previous(placed)
    const basis = this.#powers.basisOf(placed)
    const sealed = previous !== undefined && basis !== null && this.#powers.basisOf(previous) === basis
    const built = [...this.#doubtful].filter(
      (record) => isBefore(record, placed) && !(sealed && isBefore(record, previous)),
    )
    const touched = [
      ...(lanes.length > 0 ? [placed] : []),
      ...twins.filter((twin) => !this.#doubtful.has(twin)),
      ...built,
    ]
    return touched.filter((record) => {
      if (!isWeighty(record) && !isGrant(record) && !isRemoval(record)) return false
      const was = this.#doubtful.has(record)
      const is = isDoubtful(record, this.#graph, this.#worlds.footings, () => true)
      if (is) this.#doubtful.add(record)
      else this.#doubtful.delete(record)
      return is !== was
    })
  }

  /** Tries again what is not settled for good, and adds to `changed` whatever came into force or lost it. */
  #decide(changed: Set<Placed>, anew: boolean): void {
    const { powers, stewards, tried } = this.#worlds.all(this.#doubtful, anew)
    this.stewards = stewards
    for (const role of tried) {
      const rank = powers.ranks.get(role)
      if ((rank !== undefined) !== this.#powers.ranks.has(role)) changed.add(role)
      this.#powers.lift(role)
      if (rank !== undefined) this.#powers.enforce(role, rank)
    }
    for (const grant of tried.filter(isGrant)) {
      const standing = this.#standingOf(grant)
      if (standing !== this.#standing.get(grant)) changed.add(grant)
      this.#standing.set(grant, standing)
    }
  }

  /** Records that do not lie in the past of all of these: nothing else can have changed with them. */
  #unaware(changed: ReadonlySet<Placed>): Placed[] {
    if (changed.size === 0) return []
    return this.#graph.lanes.flatMap((lane) => {
      // Places on a lane only grow, so the least reach of all says from where on.
      const from = Math.min(...[...changed].map(({ clock }) => reach(clock, lane[0]?.lane ?? 0)))
      return lane.slice(from)
    })
  }
}
