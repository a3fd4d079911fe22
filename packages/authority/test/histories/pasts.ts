// What a byzantine steward says that they knew (spec page 13 §2, §8): any part of it that is a world, or any few
// records of it, at any time, on any record of their own; and at times what makes a record void for ever.

import type { ChannelId, ParsedRecord } from '@kith/protocol'
import { FIXTURE_TIME, type SeededRandom } from '@kith/testkit'
import type { Hung } from '../chronicle.ts'
import { isGrant, whoOf } from '../oracle/graph.ts'
import { type Actor, headsOf, honestly, type Known, recent, type Scene } from './scene.ts'

/** At most as many as a record cites. */
const MOST = 8

export function dishonestly(scene: Scene, actor: Actor): Hung {
  const { random } = scene
  const time = random.below(3) === 0 ? { time: FIXTURE_TIME - 86_400 * random.below(1000) } : {}
  const hung = random.below(6) === 0 ? never(scene, actor) : placeable(scene, actor)
  return { ...hung, ...time }
}

function placeable(scene: Scene, actor: Actor): Hung {
  const { random } = scene
  const all = [...actor.knows]
  const prev = random.below(4) > 0 ? lastOwn(actor) : someOwn(scene, actor)
  switch (random.below(8)) {
    case 0:
      return { prev, after: basis(actor) }
    case 1:
      return { prev, after: unique([...basis(actor), random.pick(all).record, random.pick(all).record]) }
    case 2: {
      const some = all.filter(() => random.below(2) > 0).map(({ record }) => record)
      return { prev, after: some.slice(-MOST) }
    }
    case 3:
    case 4:
      return without(scene, actor)
    case 5: {
      // As of when another wrote: what that one knew, or that too.
      const then = random.pick(all)
      return world(actor, then.past.size === 0 || random.below(2) > 0 ? [...then.past, then] : [...then.past])
    }
    default:
      return { ...honestly(actor), prev }
  }
}

/** As if one of the later records had never come, nor what was built on it. */
export function without({ random }: Scene, actor: Actor): Hung {
  const later = recent(actor, 6, (each) => each.past.size > 0)
  if (later.length === 0) return honestly(actor)
  const gone = random.pick(later)
  const left = [...actor.knows].filter((each) => each !== gone && !each.past.has(gone))
  return world(actor, left)
}

/** Hung on this much, which holds all that its records cite, and on the actor's last record in it. */
export function world(actor: Actor, records: readonly Known[]): Hung {
  const own = actor.own.filter((each) => records.includes(each))
  return { after: headsOf(records).map(({ record }) => record), prev: own.at(-1)?.record ?? null }
}

/** Cites what is missing, what is another's chain or channel, or what is never placed itself. */
function never({ random, foreign, strays }: Scene, actor: Actor): Hung {
  const { after = [], prev = null } = honestly(actor)
  const few = after.slice(0, MOST - 1)
  switch (random.below(6)) {
    case 0:
      return { prev, after: [...few, random.pick(foreign)] }
    case 1:
      return { prev, after: [...few, missing(random)] }
    case 2:
      return { prev: random.pick([...[...actor.knows].map(({ record }) => record), ...foreign]), after }
    case 3:
      // Without a word of what made them a steward.
      return { prev: null, after: [] }
    case 4:
      return { prev, after: [...few, random.pick([...strays, ...foreign])] }
    default:
      // Signed for another channel, with a graph that is this one's.
      return { prev, after, channel: foreign[0]?.id as ChannelId }
  }
}

/** What shows that the actor is a steward, and nothing after: the least that a placed record can cite. */
export function basis(actor: Actor): ParsedRecord[] {
  return recent(actor, 1, (each) => isGrant(each) && whoOf(each) === actor.key).map(({ record }) => record)
}

export const lastOwn = (actor: Actor): ParsedRecord | null => actor.own.at(-1)?.record ?? null

const someOwn = ({ random }: Scene, actor: Actor): ParsedRecord | null =>
  random.pick([null, ...actor.own.map(({ record }) => record)])

function unique(records: readonly ParsedRecord[]): ParsedRecord[] {
  return [...new Set(records)]
}

/** Has the id of a record that nobody wrote; no more of it is ever read. */
function missing(random: SeededRandom): ParsedRecord {
  return { id: random.bytes(32) } as unknown as ParsedRecord
}
