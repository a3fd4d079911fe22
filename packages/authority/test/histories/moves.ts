// One record each: what a steward may have in mind. How it hangs on others is given, honestly or not (byzantine.ts).

import {
  ACT,
  AMEND,
  BAN,
  BRAKE,
  equal,
  LABEL,
  PAUSE,
  type ParsedRecord,
  REMOVE,
  RESTORE,
  type Value,
} from '@kith/protocol'
import { FIXTURE_TIME } from '@kith/testkit'
import type { Hung } from '../chronicle.ts'
import { actionOf, pendingOf } from '../oracle/decisions.ts'
import { whoOf } from '../oracle/graph.ts'
import { type Actor, type Known, recent, type Scene, viewOf } from './scene.ts'

export type Move = (scene: Scene, actor: Actor, hung: Hung) => Promise<ParsedRecord>

/** Mostly one who is no steward as far as the actor knows; else anybody. */
export const grant: Move = ({ story, random, actors }, actor, hung) => {
  const { stewards } = viewOf(actor)
  const others = actors.filter(({ key }) => !stewards.has(key))
  const who = random.pick(others.length > 0 && random.below(12) > 0 ? others : actors)
  return story.grant(actor.persona, who.persona, { ...hung, grant: random.below(8) > 0 })
}

/** Mostly another who is a steward as far as the actor knows; else anybody, themselves too. */
export const remove: Move = ({ story, random, actors }, actor, hung) => {
  const { stewards } = viewOf(actor)
  const others = actors.filter((each) => each !== actor && stewards.has(each.key))
  const who = random.pick(others.length > 0 && random.below(12) > 0 ? others : actors)
  return story.remove(actor.persona, who.persona, hung)
}

export const resign: Move = ({ story }, { persona }, hung) => story.remove(persona, persona, hung)

export const amend: Move = ({ story, random }, { persona }, hung) => {
  const fields: readonly (readonly [string, Value])[] = [
    ['name', `Name ${random.below(100)}`],
    ['name', `Other name ${random.below(100)}`],
    ['langs', ['de', 'en'].slice(random.below(2))],
    ['policy', { days: random.below(9), bits: 0, who: 0, later: 'unknown' }],
    ['rules', [[1 + random.below(3), 'Be kind.']]],
  ]
  const [field, value] = random.pick(fields)
  return story.write(persona, AMEND, { field, value }, hung)
}

export const ban: Move = (scene, { persona }, hung) => {
  const people = scene.actors.map((each) => each.persona.key)
  return scene.story.act(persona, BAN, some(scene, people, 2), hung)
}

/** Any action, 11 and 12 too, on a few posts or people, so that several meet on one target. */
export const act: Move = (scene, actor, hung) => {
  const { story, random, actors, posts } = scene
  const action = random.pick([1, LABEL, 3, 4, 5, PAUSE, REMOVE, REMOVE, BAN, BAN, BAN, RESTORE, BRAKE, BRAKE, 11, 12])
  if (action === RESTORE) return restore(scene, actor, hung)
  const people = actors.map(({ persona }) => persona.key)
  const pool = action === BAN || action === PAUSE ? people : posts
  const targets = action === BRAKE || (action > BRAKE && random.below(3) === 0) ? [] : some(scene, pool, 2)
  const time = hung.time ?? FIXTURE_TIME + 60 * story.records.length
  const until = action === PAUSE || action === BRAKE || (action !== BRAKE && random.below(4) === 0)
  const more = {
    ...(until ? { until: time + 60 * (1 + random.below(1440)) } : {}),
    ...(action === BAN && random.below(2) > 0 ? { keep: some(scene, posts, 3).toSorted(Buffer.compare) } : {}),
    ...(action === LABEL ? { labels: [1 + random.below(12)] } : {}),
    ...(random.below(5) === 0 ? { report: 2 + random.below(9) } : {}),
    ...(random.below(5) === 0 ? { seen: random.pick(posts) } : {}),
  }
  return story.act(actor.persona, action, targets, { ...hung, time }, more)
}

/** Of acts by their ids, of what they name, or of what nobody spoke about. */
export const restore: Move = (scene, actor, hung) => {
  const { story, posts, random } = scene
  const brakes = recent(actor, 2, (each) => actionOf(each) === BRAKE)
  if (brakes.length > 0 && random.below(3) === 0) {
    return story.restore(actor.persona, [random.pick(brakes).record.id], hung)
  }
  const acts = recent(actor, 8, ({ kind }) => kind === ACT)
  const targets = acts.flatMap(({ record, body }) => [record.id, ...(body['targets'] as Uint8Array[])])
  return story.restore(actor.persona, some(scene, targets.length > 0 ? targets : posts, 3), hung)
}

/** Mostly what lacks a second signature as far as the actor knows; else anything at all. */
export const endorse: Move = ({ story, random, placed }, actor, hung) => {
  const open = unsigned(actor)
  const anything = [...placed.values()].slice(-12)
  const target = random.pick(open.length > 0 && random.below(12) > 0 ? open : anything)
  return story.endorse(actor.persona, target.record, hung)
}

/** Records of others that lack a second signature, as far as the actor knows. */
export function unsigned(actor: Actor): Known[] {
  return (pendingOf(viewOf(actor)) as Known[]).filter((each) => each.author !== actor.key && whoOf(each) !== actor.key)
}

/** Anybody's, and of some of them several. */
export const fork: Move = ({ story, random, posts }, { persona }, hung) => story.fork(persona, random.pick(posts), hung)

/** At least one and at most `most` of them, each once. */
function some({ random }: Scene, pool: readonly Uint8Array[], most: number): Uint8Array[] {
  const picked = Array.from({ length: 1 + random.below(most) }, () => random.pick(pool))
  return picked.filter((one, i) => picked.findIndex((other) => equal(one, other)) === i)
}
