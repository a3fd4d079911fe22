// What a byzantine steward does beyond any honest one (spec page 13 §8): cites what suits them (pasts.ts), writes two
// records on one, goes on as if never removed, signs for both sides and for nobody, names puppets.

import { AMEND, BAN, ENDORSE, type ParsedRecord, ROLE } from '@kith/protocol'
import { actionOf, pendingOf } from '../oracle/decisions.ts'
import { areConcurrent, type Placed, whoOf } from '../oracle/graph.ts'
import { isSound, settle } from '../oracle/roles.ts'
import { act, amend, ban, endorse, grant, type Move, remove } from './moves.ts'
import { basis, dishonestly, lastOwn, without } from './pasts.ts'
import { type Actor, honestly, type Known, note, recent, type Scene, viewOf } from './scene.ts'

const ANY: readonly Move[] = [grant, remove, amend, act, endorse]

/** What doubt is asked of: the two that matter most among them. */
export const GRAVE: readonly Move[] = [grant, grant, remove, remove, amend, ban]

/** One record as usual, hung as none should be. */
export async function misplace(scene: Scene, actor: Actor): Promise<void> {
  await put(scene, actor, scene.random.pick([...ANY, ...GRAVE]), dishonestly(scene, actor))
}

/** Two records on one, often of one kind: an author's chain in two branches. */
export async function twins(scene: Scene, actor: Actor): Promise<void> {
  const { random } = scene
  const hung = { ...dishonestly(scene, actor), prev: lastOwn(actor) }
  const move = random.pick([...ANY, ...GRAVE])
  for (const each of [move, random.pick([move, random.pick(ANY)])]) await put(scene, actor, each, hung)
}

/** Goes on from what they wrote first, as if they knew nothing but what made them a steward. */
export async function unknowing(scene: Scene, actor: Actor): Promise<void> {
  const { random } = scene
  const own = [null, actor.own[0]?.record ?? null, lastOwn(actor)]
  const hung = random.pick([{ after: basis(actor), prev: random.pick(own) }, without(scene, actor)])
  await put(scene, actor, random.pick(ANY), hung)
}

/** Signs two records of one author that stand beside one another, or one record twice, or their own. */
export async function signBoth(scene: Scene, actor: Actor): Promise<void> {
  const { story, random } = scene
  const decisions = recent(actor, 20, isDecision)
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
  const all = [...placed.values()]
  const targets = random.pick([
    pendingOf(settle(new Set(all))) as Known[],
    pendingOf(settle(new Set(all))) as Known[],
    all.filter((each) => isDecision(each) && !isSound(each)),
    all.filter((each) => isDecision(each) && (each.author === actor.key || whoOf(each) === actor.key)),
    all.filter((each) => each.kind === ENDORSE),
  ])
  if (targets.length === 0) return
  const target = random.pick(targets)
  if (random.below(3) > 0) learn(actor, target)
  const old = { after: basis(actor), prev: lastOwn(actor) }
  const hung = random.pick([old, honestly(actor), honestly(actor), dishonestly(scene, actor)])
  note(scene, actor, await story.endorse(actor.persona, target.record, hung))
}

/** Removes somebody who removes them at the same time, each with the signature of somebody who may not know the other. */
export async function duel(scene: Scene, actor: Actor): Promise<void> {
  const { story, random } = scene
  const rivals = others(scene, actor)
  if (rivals.length === 0) return
  const rival = random.pick(rivals)
  const sides = [
    [actor, await story.remove(actor.persona, rival.persona, honestly(actor))],
    [rival, await story.remove(rival.persona, actor.persona, honestly(rival))],
  ] as const
  const seconds = rivals.filter((each) => each !== rival).toSorted(() => random.below(2) - 0.5)
  for (const [by, removal] of sides) {
    const known = note(scene, by, removal)
    const second = seconds.pop()
    if (second === undefined || known === null || random.below(4) === 0) continue
    learn(second, known)
    note(scene, second, await story.endorse(second.persona, removal, honestly(second)))
  }
}

/**
 * Decides something, lets somebody build on it, and writes a twin of it: who builds is whom they named for that, or
 * named before, or anybody, steward or not.
 */
export async function puppet(scene: Scene, actor: Actor): Promise<void> {
  const { story, random, actors } = scene
  const prev = lastOwn(actor)
  const hung = random.pick([honestly(actor), without(scene, actor)])
  const decision = await put(scene, actor, random.pick(GRAVE), { ...hung, prev })
  const named = decision && actors.find(({ key }) => key === whoOf(decision))
  let builder = random.pick([named ?? actor, ...actors])
  if (decision !== null && random.below(2) > 0) {
    builder = random.pick(actors.filter((each) => each !== actor))
    note(scene, actor, await story.grant(actor.persona, builder.persona, { after: [decision.record] }))
  }
  const last = actor.own.at(-1)
  if (decision !== null && last !== undefined) {
    learn(builder, random.pick([last, decision]))
    const on = { after: random.pick([[last.record], [decision.record], honestly(builder).after ?? []]) }
    await put(scene, builder, random.pick([act, act, ...ANY]), { ...on, prev: lastOwn(builder) })
  }
  await put(scene, actor, random.pick([act, ...GRAVE]), { ...hung, prev })
}

/**
 * Makes a past of their own in which somebody seems removed, or not yet named, and decides there: what seems so is
 * undone by a twin, which is written at once or comes later.
 */
export async function pretend(scene: Scene, actor: Actor): Promise<void> {
  const { random } = scene
  const prev = lastOwn(actor)
  const hung = random.pick([honestly(actor), without(scene, actor)])
  const first = await put(scene, actor, random.pick([grant, remove, remove]), { ...hung, prev })
  if (first === null) return
  const twin = (): Promise<Known | null> => put(scene, actor, random.pick([act, amend, grant]), { ...hung, prev })
  const isKnown = random.below(2) > 0
  const second = isKnown ? await twin() : null
  const after = [first.record, ...(second === null ? [] : [second.record])]
  const decision = await put(scene, actor, random.pick(GRAVE), { after, prev: first.record })
  if (!isKnown) await twin()
  const builder = random.pick(scene.actors.filter((each) => each !== actor))
  learn(builder, random.pick([first, first, decision ?? first]))
  const on = random.pick([honestly(builder), { after: [first.record], prev: lastOwn(builder) }])
  if (random.below(3) > 0) await put(scene, builder, random.pick([act, amend, remove, grant]), on)
  else note(scene, builder, await scene.story.endorse(builder.persona, first.record, on))
}

/** Two stewards name or remove at the same time, and others sign one of it, or build on it, or both. */
export async function race(scene: Scene, actor: Actor): Promise<void> {
  const { random, story } = scene
  const rivals = [actor, ...others(scene, actor)].slice(0, 3)
  const written: Known[] = []
  for (const each of rivals) {
    const known = await put(scene, each, random.pick(GRAVE), random.pick([honestly(each), without(scene, each)]))
    if (known !== null) written.push(known)
  }
  for (const each of rivals) {
    if (written.length === 0 || random.below(2) === 0) continue
    const target = random.pick(written)
    learn(each, target)
    const hung = random.pick([honestly(each), { after: [target.record], prev: lastOwn(each) }])
    if (random.below(2) > 0) note(scene, each, await story.endorse(each.persona, target.record, hung))
    else await put(scene, each, random.pick(GRAVE), hung)
  }
}

const isDecision = (each: Placed): boolean => each.kind === ROLE || each.kind === AMEND || actionOf(each) === BAN

/** Others who are stewards as far as the actor knows. */
function others({ actors }: Scene, actor: Actor): Actor[] {
  const { stewards } = viewOf(actor)
  return actors.filter((each) => each !== actor && stewards.has(each.key))
}

function learn(actor: Actor, record: Known): void {
  for (const each of [...record.past, record]) actor.knows.add(each)
}

async function put(scene: Scene, actor: Actor, move: Move, hung: Parameters<Move>[2]): Promise<Known | null> {
  const record: ParsedRecord = await move(scene, actor, hung)
  return note(scene, actor, record)
}
