// Seeded histories of a channel's authority (spec page 13), by honest stewards and by byzantine ones, who cite what they
// like and sign what is not theirs. One seed, one history, byte for byte; what comes of it is not decided here.

import { type ChannelId, headerOnly, type ParsedRecord, POST, parse } from '@kith/protocol'
import { type SeededRandom, seededRandom } from '@kith/testkit'
import { CAST, chronicle, person } from './chronicle.ts'
import {
  duel,
  GRAVE,
  forge,
  misplace,
  pretend,
  puppet,
  race,
  signBoth,
  twins,
  unknowing,
} from './histories/byzantine.ts'
import { dishonestly, world } from './histories/pasts.ts'
import { act, amend, endorse, fork, grant, type Move, remove, resign, restore, unsigned } from './histories/moves.ts'
import {
  type Actor,
  honestly,
  type Known,
  meet,
  namedIn,
  note,
  part,
  receive,
  type Scene,
  viewOf,
} from './histories/scene.ts'
import { type Placed, place } from './oracle/graph.ts'
import { mayGrant } from './oracle/stewards.ts'
import { hexOf } from './oracle/hex.ts'

export interface History {
  readonly seed: string
  readonly channel: ChannelId
  /** This channel's records, and a few of another channel and posts among them; each once, the charter first. */
  readonly records: readonly ParsedRecord[]
}

/**
 * Once there were three, all of importance takes two. In a quarrel one or two go at one another before that and at
 * once, where a record's own past and what came beside it differ most; in a feud many do, senior and junior; at length
 * many wait for signatures, most of them honest.
 */
type Course = 'quarrel' | 'feud' | 'long'
const COURSES: readonly Course[] = ['quarrel', 'quarrel', 'quarrel', 'feud', 'long', 'long']

const COMMON: readonly Move[] = [grant, grant, grant, remove, amend, amend, act, act, act, restore]
const RARE: readonly Move[] = [fork, fork, resign, endorse]

/**
 * @param seed any text
 * @param steps turns in which somebody acts, one record each or a few; without it by the seed: 12 to 51, or 2 to 6 of a
 * quarrel or a feud
 */
export async function history(seed: string, steps?: number): Promise<History> {
  const { scene, course } = await opened(seed)
  const { story, random } = scene
  const turns = steps ?? (course === 'long' ? 12 + random.below(40) : 2 + random.below(5))
  for (let turn = 0; turn < turns; turn++) {
    if (random.below(6) === 0) part(scene)
    const actor = random.pick(random.below(16) > 0 ? namedIn(scene) : scene.actors)
    receive(scene, actor)
    if (random.below(course === 'feud' ? 2 : 12) === 0) await duel(scene, actor)
    if (course !== 'long') await random.pick(random.below(4) > 0 ? PLOTS : TRICKS)(scene, actor)
    else if (actor.byzantine && random.below(2) > 0) await trick(scene, actor)
    else await honestTurn(scene, actor)
  }
  return { seed, channel: story.channel, records: [...story.records, ...scene.foreign] }
}

/**
 * One small quarrel, and what becomes of it by one record more: a history for each set of records that its author can
 * say they knew, so that no past which somebody might make up is left out.
 */
export async function everyPast(seed: string): Promise<readonly History[]> {
  const { scene } = await opened(seed, 'quarrel')
  const { story, random, placed } = scene
  while (placed.size < SMALL - 2) await random.pick(PLOTS)(scene, random.pick(namedIn(scene)))
  const author = random.pick(namedIn(scene))
  const before = [...story.records, ...scene.foreign]
  const worlds = worldsOf([...placed.values()].slice(0, SMALL))
  const histories: History[] = []
  for (const known of worlds) {
    const record = await random.pick([...GRAVE, endorse, restore])(scene, author, world(author, known))
    const records = [...before, record]
    histories.push({ seed: `${seed}${PAST}${histories.length}`, channel: story.channel, records })
  }
  return histories
}

/** Between the seed of many pasts and the number of one of them. */
const PAST = ', past '

/** The history that has this seed, of many pasts too. */
export async function historyOf(seed: string): Promise<History> {
  const [many, past] = seed.split(PAST) as [string, string | undefined]
  return past === undefined ? history(seed) : ((await everyPast(many))[Number(past)] as History)
}

/** Placed records of a small history, from all of whose worlds it is chosen: some ten to a hundred. */
const SMALL = 10

/** Each set of these that holds the past of each of its records, but the empty one. They come as they were written. */
function worldsOf(records: readonly Known[]): Known[][] {
  let worlds: Known[][] = [[]]
  for (const each of records) {
    const larger = worlds.filter((some) => [...each.past].every((one) => some.includes(one)))
    worlds = [...worlds, ...larger.map((some) => [...some, each])]
  }
  return worlds.filter((some) => some.length > 0)
}

/** A channel whose founder and stewards have named up to five, with second signatures, before anything goes wrong. */
async function opened(seed: string, only?: Course): Promise<{ scene: Scene; course: Course }> {
  const random = seededRandom(`history ${seed}`)
  const elsewhere = await chronicle(`${seed}, elsewhere`, person(CAST[random.below(2)] as string))
  await elsewhere.grant(elsewhere.founder, person('ben'))
  await elsewhere.name(person('ben'), 'Elsewhere')
  const story = await chronicle(seed)
  const post = await elsewhere.write(person('gus'), POST, { text: 'Nobody cites me.' }, { prev: null })
  const posts = Array.from({ length: 3 }, () => random.bytes(32))
  const course = only ?? random.pick(COURSES)
  const isQuarrel = course === 'quarrel'
  const [others, rogues] = {
    quarrel: [2 + random.below(3), 4],
    feud: [3 + random.below(4), 4],
    long: [1 + random.below(CAST.length - 1), 1 + random.below(3)],
  }[course] as [number, number]
  const actors = CAST.slice(0, 1 + others).map((name): Actor => {
    const persona = person(name)
    return { persona, key: hexOf(persona.key), byzantine: random.below(4) < rogues, knows: new Set(), own: [], camp: 0 }
  })
  const foreign = [...elsewhere.records.filter((record) => record !== post), post]
  const placed = new Map<string, Known>()
  const scene: Scene = { story, random, actors, posts, foreign, placed, strays: [], news: 4 + random.below(13) }
  const charter: Known = {
    ...(place([story.charter], story.channel).get(hexOf(story.channel)) as Placed),
    record: story.charter,
    past: new Set(),
  }
  placed.set(charter.id, charter)
  for (const actor of actors) actor.knows.add(charter)
  const council = actors.slice(0, 1)
  const most = Math.min(others, 5) + 1
  const some = course === 'feud' ? 3 + random.below(3) : Math.max(random.below(most), random.below(most))
  const named = isQuarrel ? random.pick([0, 1, 1, 1]) : some
  for (const actor of actors.slice(1, 1 + named)) {
    const by = random.pick(council.filter(mayName))
    const hung = { ...honestly(by), grant: random.below(6) > 0 }
    note(scene, by, await story.grant(by.persona, actor.persona, hung))
    meet(council)
    const second = council.find((each) => unsigned(each).length > 0)
    if (second !== undefined) note(scene, second, await endorse(scene, second, honestly(second)))
    council.push(actor)
    meet(council)
  }
  const [first] = council
  if (isQuarrel && council.length > 1 && first !== undefined && random.below(3) === 0) {
    note(scene, first, await resign(scene, first, honestly(first)))
    meet(council)
  }
  return { scene, course }
}

function mayName(actor: Actor): boolean {
  const steward = viewOf(actor).stewards.get(actor.key)
  return steward !== undefined && mayGrant(steward.basis)
}

/** Who is a steward, as far as they know, decides, or signs what others decided; who is none mostly keeps still. */
async function honestTurn(scene: Scene, actor: Actor): Promise<void> {
  const { random } = scene
  if (!viewOf(actor).stewards.has(actor.key) && random.below(8) > 0) return
  const signs = unsigned(actor).length > 0 && random.below(5) > 1
  const move = signs ? endorse : random.pick(random.below(6) === 0 ? RARE : COMMON)
  note(scene, actor, await move(scene, actor, honestly(actor)))
}

const PLOTS = [puppet, pretend, pretend, race, race, duel, twins] as const

const TRICKS = [twins, unknowing, signBoth, forge, forge, misplace, misplace, puppet, pretend, race] as const

async function trick(scene: Scene, actor: Actor): Promise<void> {
  const { random } = scene
  if (random.below(3) > 0) return random.pick(TRICKS)(scene, actor)
  const move = random.pick([...COMMON, endorse, endorse, ...RARE])
  note(scene, actor, await move(scene, actor, dishonestly(scene, actor)))
}

/** The same set as it may arrive elsewhere: in another order, and some of it twice. */
export function shuffled(records: readonly ParsedRecord[], random: SeededRandom): ParsedRecord[] {
  const again = records.filter(() => random.below(4) === 0)
  const pile = [...records, ...again]
  return pile
    .map((record) => ({ record, at: random.u32() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ record }) => record)
}

/** What arrived of it so far: each with a likelihood of `share` of 16, now and then as a header alone; shuffled. */
export function inPart(records: readonly ParsedRecord[], random: SeededRandom, share = 14): ParsedRecord[] {
  const come = records.filter(() => random.below(16) < share)
  return shuffled(
    come.map((record) => (random.below(32) === 0 ? withoutBody(record) : record)),
    random,
  )
}

function withoutBody(record: ParsedRecord): ParsedRecord {
  const verdict = parse(headerOnly(record.envelopeBytes))
  return verdict.ok ? verdict.record : record
}
