// The generator of histories: one seed, one history, with all in it that the fold is to be tried on; and the oracle, which
// says the same of a set however it arrives.

import assert from 'node:assert/strict'
import { type ParsedRecord, verifyParsed } from '@kith/protocol'
import { seededRandom } from '@kith/testkit'
import { type History, history, inPart, shuffled } from './histories.ts'
import { areConcurrent, place } from './oracle/graph.ts'
import { hasGoodEndorsement, isDoubtful, isHit, isSound, needsSecond, settle } from './oracle/roles.ts'
import { oracle } from './oracle/state.ts'

const SEEDS = Array.from({ length: 32 }, (_, i) => `${process.env['KITH_SEED'] ?? 'histories'} ${i}`)

/** What happened in a history, in the words of page 13. */
function happened({ records, channel, seed }: History): string[] {
  const placed = place(records, channel)
  const world = settle(new Set(placed.values()))
  const all = [...placed.values()].filter((record) => record.id !== placed.keys().next().value)
  const state = oracle(records, channel)?.state ?? {}
  const count = (key: string): number => (state[key] as readonly unknown[]).length
  const isIn = (role: (typeof all)[number]): boolean => world.ranks.has(role) || world.removals.has(role)
  const seen: Record<string, boolean> = {
    'records that are never placed': placed.size < records.length - 5,
    'writers side by side': all.some((a) => all.some((b) => a.author !== b.author && areConcurrent(a, b))),
    'two signatures': world.two,
    'one signature': !world.two,
    'void records': all.some((record) => !isSound(record)),
    'a doubtful record': all.some((record) => isSound(record) && isDoubtful(record, world.records)),
    'a hit record': all.some((record) => isSound(record) && isHit(record, world)),
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
    assert.equal(often.size, 17, `not in these seeds, or too much: ${[...often].join('; ')}`)
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
