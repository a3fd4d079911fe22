// The generator of histories: one seed, one history, with all in it that the fold is to be tried on; and the oracle, which
// says the same of a set however it arrives.

import assert from 'node:assert/strict'
import { type ParsedRecord, verifyParsed } from '@kith/protocol'
import { seededRandom, toHex } from '@kith/testkit'
import { everyPast, type History, history, inPart, shuffled } from './histories.ts'
import { areConcurrent, isCharter, isGrant, type Placed, place } from './oracle/graph.ts'
import {
  countsBeside,
  hasGoodEndorsement,
  isDoubtful,
  isHit,
  isReckonedWith,
  isSound,
  needsSecond,
  settle,
} from './oracle/roles.ts'
import { namedBy } from './oracle/stewards.ts'
import { oracle } from './oracle/state.ts'

const SEEDS = Array.from({ length: 64 }, (_, i) => `${process.env['KITH_SEED'] ?? 'histories'} ${i}`)

/** What happened in a history, in the words of page 13. */
function happened({ records, channel, seed }: History): string[] {
  const placed = place(records, channel)
  const world = settle(new Set(placed.values()))
  const all = [...placed.values()].filter((record) => record.id !== placed.keys().next().value)
  const state = oracle(records, channel)?.state ?? {}
  const count = (key: string): number => (state[key] as readonly unknown[]).length
  const isTwin = (s: (typeof all)[number], r: typeof s): boolean => s.author === r.author && areConcurrent(s, r)
  const isIn = (role: (typeof all)[number]): boolean => world.ranks.has(role) || world.removals.has(role)
  const seen: Record<string, boolean> = {
    'records that are never placed': placed.size < records.length - 5,
    'writers side by side': all.some((a) => all.some((b) => a.author !== b.author && areConcurrent(a, b))),
    'two signatures': world.two,
    'one signature': !world.two,
    'void records': all.some((record) => !isSound(record)),
    'a doubtful record': all.some((record) => isSound(record) && isDoubtful(record, world.records)),
    'a hit record': all.some((record) => isSound(record) && isHit(record, world)),
    'a sealed record': all.some((r) => !isDoubtful(r, world.records) && all.some((s) => isTwin(s, r))),
    'a grant that counts beside': all.some((r) => isSound(r) && all.some((grant) => countsBeside(grant, r, world))),
    'a grant that is reckoned with': all.some((r) =>
      [...r.past].some((g) => isGrant(g) && !world.ranks.has(g) && isReckonedWith(g, r, world)),
    ),
    'a removal in force': world.removals.size > 0,
    'an endorsed role': all.some((r) => isIn(r) && needsSecond(r, world) && hasGoodEndorsement(r, world)),
    'a steward of rank 3': [...world.ranks.values()].some((rank) => rank > 2),
    'a founder removed': ![...world.stewards.values()].some(({ rank }) => rank === 0),
    'four stewards': world.stewards.size > 3,
    'something pending': count('pending') > 0,
    'acts that hold': count('acts') > 1,
    'a brake': count('brakes') > 0,
    'two forks': count('forks') > 1,
    'a new name': (state['fields'] as { name: unknown }).name !== seed,
  }
  return Object.keys(seen).filter((what) => seen[what])
}

describe('histories of authority', function () {
  // Some 2 s of signing and folding, on a machine that may have others to serve.
  this.timeout(60_000)
  const told: History[] = []

  before(async () => {
    for (const seed of SEEDS) told.push(await history(seed))
  })

  it('come byte for byte from their seed, signed as they ought to be', async () => {
    const bytes = ({ records }: History): string => Buffer.concat(records.map((record) => record.bytes)).toString('hex')
    const [first, second] = told as [History, History]
    assert.equal(bytes(await history(first.seed)), bytes(first))
    assert.notEqual(bytes(first), bytes(second))
    for (const record of first.records) assert.equal((await verifyParsed(record)).ok, true)
  })

  it('hold all that stewards do to one another', () => {
    const often = new Map<string, number>()
    for (const each of told) for (const what of happened(each)) often.set(what, (often.get(what) ?? 0) + 1)
    assert.equal(often.size, 20, `not in these seeds, or too much: ${[...often].join('; ')}`)
  })

  it('try every past that somebody can make up', async () => {
    const histories = await everyPast(`${SEEDS[0]}`)
    const idsOf = (records: Iterable<Placed>): string =>
      [...records]
        .map((each) => each.id)
        .toSorted()
        .join()
    const tried = histories.flatMap(({ records, channel }) => {
      const last = place(records, channel).get(toHex(records.at(-1)?.id as Uint8Array))
      return last === undefined ? [] : [last]
    })
    const pasts = new Set(tried.map(({ past }) => idsOf(past)))
    assert.deepEqual([tried.length > 8, pasts.size], [true, tried.length])
    const [{ author, past }] = tried as [Placed]
    const known = [...past].filter((each) =>
      [...each.past, each].some((one) => (isGrant(one) || isCharter(one)) && namedBy(one) === author),
    )
    assert.equal(known.length > 0, true)
    for (const each of known) assert.equal(pasts.has(idsOf([...each.past, each])), true)
  })

  it('make one state in any order, doubled, and as far as they arrived', () => {
    const hash = (records: readonly ParsedRecord[], { channel }: History): string | undefined =>
      oracle(records, channel)?.hash
    for (const each of told) {
      const random = seededRandom(`arrives ${each.seed}`)
      assert.equal(hash(shuffled(each.records, random), each), hash(each.records, each), each.seed)
      const some = inPart(each.records, random)
      assert.equal(hash(shuffled(some, random), each), hash(some, each), each.seed)
    }
  })
})
