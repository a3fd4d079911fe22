// What a byzantine steward does beyond any honest one (spec page 13 §8): cites what suits them, dates back, writes two
// records on one, goes on as if never removed, signs for both sides.

import { AMEND, BAN, type ChannelId, type ParsedRecord, ROLE } from '@kith/protocol'
import { FIXTURE_TIME, type SeededRandom } from '@kith/testkit'
import type { Hung } from '../chronicle.ts'
import { act, amend, endorse, grant, type Move, remove } from './moves.ts'
import { actionOf, pendingOf } from '../oracle/decisions.ts'
import { areConcurrent, isGrant, whoOf } from '../oracle/graph.ts'
import { settle } from '../oracle/roles.ts'
import { type Actor, honestly, type Known, note, recent, type Scene, viewOf } from './scene.ts'
import { hexOf } from '../oracle/hex.ts'

const ANY: readonly Move[] = [grant, remove, amend, act, endorse]

/** Some subset of what the actor knows, on some record of their own; at times what makes the record void for ever. */
export function dishonestly(scene: Scene, actor: Actor): Hung {
  const { random, foreign } = scene
  const honest = honestly(actor)
  const after = honest.after ?? []
  const known = [...actor.knows].map(({ record }) => record)
  const own = actor.own.map(({ record }) => record)
  const time = random.below(3) === 0 ? { time: FIXTURE_TIME - 86_400 * random.below(1000) } : {}
  const prev = random.pick([honest.prev, honest.prev, honest.prev, random.pick([null, ...own])]) ?? null
  switch (random.below(17)) {
    case 16:
      // Signed for another channel, with a graph that is this one's.
      return { ...time, prev, after, channel: foreign[0]?.id as ChannelId }
    case 0:
      return { ...time, prev, after: [] }
    case 1:
      return { ...time, prev, after: [...after.slice(0, 7), random.pick(foreign)] }
    case 2:
      return { ...time, prev, after: [...after.slice(0, 7), missing(random)] }
    case 3:
      return { ...time, prev: random.pick([...known, ...foreign]), after }
    case 4:
    case 5:
    case 6:
      return { ...time, prev, after: basis(actor) }
    case 7:
    case 8:
    case 9:
      return { ...time, prev, after: unique([...basis(actor), random.pick(known), random.pick(known)]) }
    default:
      return { ...time, prev, after }
  }
}

/** Two records on one, often of one kind: an author's chain in two branches. */
export async function twins(scene: Scene, actor: Actor): Promise<void> {
  const hung = { ...dishonestly(scene, actor), prev: actor.own.at(-1)?.record ?? null }
  const move = scene.random.pick(ANY)
  for (const each of [move, scene.random.pick([move, scene.random.pick(ANY)])]) {
    note(scene, actor, await each(scene, actor, hung))
  }
}

/** Goes on from what they wrote first, as if they knew nothing but what made them a steward. */
export async function unknowing(scene: Scene, actor: Actor): Promise<void> {
  const own = [null, actor.own[0]?.record ?? null, actor.own.at(-1)?.record ?? null]
  const hung = { after: basis(actor), prev: scene.random.pick(own) }
  note(scene, actor, await scene.random.pick(ANY)(scene, actor, hung))
}

/** Signs two records of one author that stand beside one another, or one record twice, or their own. */
export async function signBoth(scene: Scene, actor: Actor): Promise<void> {
  const { story, random } = scene
  const decisions = recent(actor, 20, (each) => each.kind === ROLE || each.kind === AMEND || actionOf(each) === BAN)
  if (decisions.length === 0) return
  const one = random.pick(decisions)
  const twin = decisions.find((each) => each.author === one.author && areConcurrent(each, one))
  for (const { record } of [one, twin ?? one]) {
    note(scene, actor, await story.endorse(actor.persona, record, honestly(actor)))
  }
}

/** Signs what waits for a second signature, by right or not, and perhaps without a word that they know it. */
export async function forge(scene: Scene, actor: Actor): Promise<void> {
  const { story, random, placed } = scene
  const waiting = pendingOf(settle(new Set(placed.values()))) as Known[]
  if (waiting.length === 0) return
  const target = random.pick(waiting)
  const old = { after: basis(actor), prev: actor.own.at(-1)?.record ?? null }
  if (random.below(3) > 0) for (const each of [...target.past, target]) actor.knows.add(each)
  const hung = random.pick([old, honestly(actor), honestly(actor), dishonestly(scene, actor)])
  note(scene, actor, await story.endorse(actor.persona, target.record, hung))
}

/** Removes somebody who removes them at the same time, each with the signature of somebody who may not know the other. */
export async function duel(scene: Scene, actor: Actor): Promise<void> {
  const { story, random, actors } = scene
  const { stewards } = viewOf(actor)
  const rivals = actors.filter((each) => each !== actor && stewards.has(each.key))
  if (rivals.length === 0) return
  const rival = random.pick(rivals)
  const sides = [
    [actor, await story.remove(actor.persona, rival.persona, honestly(actor))],
    [rival, await story.remove(rival.persona, actor.persona, honestly(rival))],
  ] as const
  for (const [by, removal] of sides) {
    note(scene, by, removal)
    const second = random.pick([...rivals, ...actors])
    if (second === actor || second === rival) continue
    const known = scene.placed.get(hexOf(removal.id))
    if (known === undefined) continue
    for (const each of [...known.past, known]) second.knows.add(each)
    note(scene, second, await story.endorse(second.persona, removal, honestly(second)))
  }
}

/** What shows that the actor is a steward, and nothing after: the least that a placed record can cite. */
function basis(actor: Actor): ParsedRecord[] {
  return recent(actor, 1, (each) => isGrant(each) && whoOf(each) === actor.key).map(({ record }) => record)
}

function unique(records: readonly ParsedRecord[]): ParsedRecord[] {
  return [...new Set(records)]
}

/** Has the id of a record that nobody wrote; no more of it is ever read. */
function missing(random: SeededRandom): ParsedRecord {
  return { id: random.bytes(32) } as unknown as ParsedRecord
}
