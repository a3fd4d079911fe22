// The order for listeners: urgency before chance, chance before age, and nobody hidden by a claim.

import assert from 'node:assert/strict'
import { type Claim, type QueueOptions, type QueueThread, queueOrder } from '../src/index.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = 1_800_000_000

function options(changes: Partial<QueueOptions> = {}): QueueOptions {
  return {
    now,
    random: () => 0,
    claims: [],
    claimedSince: new Map(),
    mine: new Set(),
    passed: new Set(),
    avoidLabels: new Set(),
    langs: [],
    ...changes,
  }
}

function waited(id: string, seconds: number, changes: Partial<QueueThread> = {}): QueueThread {
  return {
    id,
    author: `author of ${id}`,
    time: now - seconds,
    need: 1,
    stands: true,
    closed: false,
    asksAgain: null,
    replies: [],
    thanked: null,
    labels: [],
    lang: 'en',
    ...changes,
  }
}

function ids(threads: readonly QueueThread[], changes: Partial<QueueOptions> = {}): string {
  return queueOrder(threads, options(changes))
    .map(({ id }) => id)
    .join(' ')
}

function claim(changes: Partial<Claim> = {}): Claim {
  return { thread: 'a', since: now - MINUTE, established: true, mine: false, ...changes }
}

/** Mulberry32: chance that a seed gives again. */
function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const newcomer = { author: 'newcomer', time: now - 20 * MINUTE, visible: true, established: false }

describe('the queue', () => {
  it('hands out by urgency', () => {
    const threads = [
      waited('old', 8 * DAY),
      waited('win', 2 * HOUR, { need: 8 }),
      waited('new', 14 * MINUTE),
      waited('spoken-to', 2 * HOUR, { replies: [newcomer] }),
      waited('alone', 15 * MINUTE),
      waited('company', MINUTE, { need: 7 }),
    ]
    assert.equal(ids(threads), 'company alone spoken-to new win old')
    assert.equal(ids(threads.toReversed()), 'company alone spoken-to new win old')
  })

  it('lets company that was asked for an hour ago wait like the others', () => {
    const threads = [waited('a', 30 * MINUTE), waited('b', HOUR, { need: 7 })]
    assert.equal(ids(threads, { random: seeded(1) }).length, 3)
    const first = Array.from({ length: 200 }, (_, seed) => ids(threads, { random: seeded(seed) })[0])
    assert.deepEqual(new Set(first), new Set(['a', 'b']))
  })

  it('counts who asked again as alone, whoever wrote before', () => {
    const again = waited('again', DAY, {
      replies: [{ ...newcomer, established: true, time: now - HOUR }],
      asksAgain: now - 30 * MINUTE,
    })
    assert.equal(ids([waited('spoken-to', 2 * HOUR, { replies: [newcomer] }), again]), 'again spoken-to')
  })

  it('does not let a reply that nobody sees push a thread back', () => {
    const hidden = waited('a', 2 * HOUR, { replies: [{ ...newcomer, visible: false }] })
    assert.equal(ids([waited('b', 2 * HOUR, { replies: [newcomer] }), hidden]), 'a b')
  })

  it('spreads listeners evenly over those who wait alike, the oldest among them', () => {
    const threads = Array.from({ length: 10 }, (_, i) => waited(`${i}`, (i + 1) * HOUR))
    const firsts = new Map<string, number>()
    for (let seed = 0; seed < 5000; seed++) {
      const [first] = queueOrder(threads, options({ random: seeded(seed) }))
      firsts.set(first!.id, (firsts.get(first!.id) ?? 0) + 1)
    }
    // Expected 500 each; five standard deviations around it.
    assert.equal(firsts.size, 10)
    for (const [id, count] of firsts) assert.ok(Math.abs(count - 500) < 107, `${id}: ${count}`)
  })

  it('leaves out own threads, passed ones, what waits no more, labels and languages not chosen', () => {
    const threads = [
      waited('mine', HOUR, { author: 'me' }),
      waited('passed', HOUR),
      waited('answered', HOUR, { replies: [{ ...newcomer, established: true }] }),
      waited('labelled', HOUR, { labels: [3, 8] }),
      waited('foreign', HOUR, { lang: 'fr' }),
      waited('kept', HOUR, { lang: 'EN-gb', labels: [3] }),
    ]
    const mine = new Set(['me'])
    const passed = new Set(['passed'])
    assert.equal(ids(threads, { mine, passed, avoidLabels: new Set([8]), langs: ['es', 'en-US'] }), 'kept')
    assert.equal(
      ids(threads, { mine, passed, avoidLabels: new Set([8]) })
        .split(' ')
        .sort()
        .join(' '),
      'foreign kept',
    )
  })
})

describe('claims in the queue', () => {
  const two = [waited('a', 30 * MINUTE), waited('b', 5 * MINUTE)]

  it('take a thread out for ten minutes', () => {
    assert.equal(ids(two, { claims: [claim()] }), 'b')
    assert.equal(ids(two, { claims: [claim({ since: now - 10 * MINUTE })] }), 'a b')
  })

  it('of one’s own, or on another thread, change nothing', () => {
    assert.equal(ids(two, { claims: [claim({ mine: true }), claim({ thread: 'c' })] }), 'a b')
  })

  it('under throwaway keys only send a thread to the end', () => {
    assert.equal(ids(two, { claims: [claim({ established: false })] }), 'b a')
  })

  it('hold however long the thread has waited, but not one after another for half an hour', () => {
    const long = [waited('a', 3 * HOUR), waited('b', 5 * MINUTE)]
    const claims = Array.from({ length: 20 }, () => claim())
    const since = (seconds: number) => ({ claims, claimedSince: new Map([['a', now - seconds]]) })
    assert.equal(ids(long, since(MINUTE)), 'b')
    assert.equal(ids(long, since(30 * MINUTE - 1)), 'b')
    assert.equal(ids(long, since(30 * MINUTE)), 'b a')
    assert.equal(ids(long.slice(0, 1), since(30 * MINUTE)), 'a')
  })
})
