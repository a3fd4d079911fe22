// Who acts in a seeded history, and what each of them has seen: what somebody did not receive is how two records come to
// be written beside one another (spec page 13 §2).

import type { ParsedRecord, Persona } from '@kith/protocol'
import { type SeededRandom } from '@kith/testkit'
import type { Chronicle, Hung } from '../chronicle.ts'
import { isGrant, type Placed, place, whoOf } from '../oracle/graph.ts'
import { settle } from '../oracle/roles.ts'
import type { World } from '../oracle/stewards.ts'
import { hexOf } from '../oracle/hex.ts'

/** A placed record as actors know it. */
export interface Known extends Placed {
  readonly record: ParsedRecord
  readonly past: ReadonlySet<Known>
}

export interface Actor {
  readonly persona: Persona
  /** The persona's key, hexadecimal. */
  readonly key: string
  readonly byzantine: boolean
  /** Placed records that reached them, each with all of its past. */
  readonly knows: Set<Known>
  /** Their own that are placed, as they were written. */
  readonly own: Known[]
  /** Whose records reach them now: those of the same camp. */
  camp: number
}

export interface Scene {
  readonly story: Chronicle
  readonly random: SeededRandom
  /** The founder first. */
  readonly actors: readonly Actor[]
  /** Ids of posts that are spoken about. */
  readonly posts: readonly Uint8Array[]
  /** Records that none of this channel's may cite: of another channel, and posts. */
  readonly foreign: readonly ParsedRecord[]
  /** How news travels in a camp: of 16 times that somebody acts, in so many they have received something before. */
  readonly news: number
  readonly placed: Map<string, Known>
  /** Written here and never placed, so that what cites one of them never is. */
  readonly strays: ParsedRecord[]
}

/** Takes note of a record: who writes it knows it, and others may receive it, if it is placed; null if it is not. */
export function note({ story, placed, strays }: Scene, actor: Actor, record: ParsedRecord): Known | null {
  const cited = [record.body?.['prev'] as Uint8Array | undefined, ...record.after]
  const past = new Set<Known>()
  for (const id of cited) {
    const one = id && placed.get(hexOf(id))
    for (const each of one ? [one, ...one.past] : []) past.add(each)
  }
  const node = place([...[...past].map((each) => each.record), record], story.channel).get(hexOf(record.id))
  if (node === undefined) {
    strays.push(record)
    return null
  }
  // The nodes that were there before: what the oracle found out of their pasts is kept with them.
  const known: Known = { ...node, record, past }
  placed.set(known.id, known)
  for (const each of [...past, known]) actor.knows.add(each)
  actor.own.push(known)
  return known
}

const views = new WeakMap<Actor, { readonly size: number; readonly world: World }>()

/** The roles of what an actor knows, found anew when they know more. */
export function viewOf(actor: Actor): World {
  const { size } = actor.knows
  const seen = views.get(actor)
  if (seen?.size === size) return seen.world
  const world = settle(new Set(actor.knows))
  views.set(actor, { size, world })
  return world
}

/** The founder, and everybody whom somebody named, with or without effect. */
export function namedIn({ actors, placed }: Scene): Actor[] {
  const named = new Set([...placed.values()].filter(isGrant).map(whoOf))
  return actors.filter(({ key }, i) => i === 0 || named.has(key))
}

/** What reaches an actor before they act: all that their camp knows, or a few records of it with their past. */
export function receive({ random, news, actors }: Scene, actor: Actor): void {
  if (random.below(16) >= news) return
  const near = actors.filter(({ camp }) => camp === actor.camp)
  const all = [...new Set(near.flatMap(({ knows }) => [...knows]))]
  const come = random.below(3) > 0 ? all : [random.pick(all), random.pick(all)]
  for (const one of come) for (const each of [...one.past, one]) actor.knows.add(each)
}

/** They tell one another all that they know. */
export function meet(actors: readonly Actor[]): void {
  const all = new Set(actors.flatMap(({ knows }) => [...knows]))
  for (const { knows } of actors) for (const each of all) knows.add(each)
}

/** Parts the actors anew, into one camp, two or three: what one camp says, the others hear when they meet again. */
export function part({ random, actors }: Scene): void {
  const camps = random.pick([1, 1, 2, 2, 3])
  for (const actor of actors) actor.camp = random.below(camps)
}

/** The latest of what an actor knows that this is true of, at most `most` of them. */
export function recent(actor: Actor, most: number, is: (record: Known) => boolean): Known[] {
  return [...actor.knows].filter(is).slice(-most)
}

/** Of these, those that no other of them cites: the smallest eight. */
export function headsOf(records: readonly Known[]): Known[] {
  const cited = new Set(records.flatMap(({ past }) => [...past]))
  const heads = records.filter((each) => !cited.has(each)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return heads.slice(0, 8)
}

/** An honest record hangs on all that its author knows. */
export function honestly(actor: Actor): Hung {
  const after = headsOf([...actor.knows]).map(({ record }) => record)
  return { after, prev: actor.own.at(-1)?.record ?? null }
}
