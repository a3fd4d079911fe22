// What is heard live, under a clock of the test's own: how long it counts, what replaces it, and that nothing grows.

import assert from 'node:assert/strict'
import { type ChannelId, slotOf, type VerifiedLive } from '@kith/protocol'
import { seededRandom, toHex } from '@kith/testkit'
import { CLAIM, LiveTable } from '../src/live-table.ts'
import { claim, here, listening, ROOM, somebody, START, threadOf } from './live-said.ts'

const ann = somebody('Ann')
const ben = somebody('Ben')
const [one, other] = [threadOf('one'), threadOf('other')]

describe('what is heard live', () => {
  let table: LiveTable
  beforeEach(() => {
    table = new LiveTable()
  })

  /** Threads that are labelled, in order. */
  const labelled = (at: number): string[] => table.heard(ROOM, at).replying.map(({ thread }) => toHex(thread))

  it('counts from just before its slot until twelve minutes after its beginning', () => {
    const message = here(ann)
    const found = [-301, -300, 0, 719, 720].map((after) => new LiveTable().take(message, START + after))
    assert.deepEqual(found, ['ignored', 'new', 'new', 'new', 'ignored'])
    assert.equal(table.take(message, START), 'new')
    assert.equal(table.heard(ROOM, START + 719).here.length, 1)
    assert.equal(table.heard(ROOM, START + 720).here.length, 0)
    assert.equal(table.ends(ROOM, START), 720)
    table.sweep(START + 720)
    assert.equal(table.size, 0)
  })

  it('is new once, and no more when something later was heard', () => {
    const late = START + 299
    assert.equal(table.take(here(ann), late), 'new')
    assert.equal(table.take(here(ann), late), 'known')
    assert.equal(table.take(here(ann, START, { n: 3 }), late), 'new')
    assert.equal(table.take(here(ann, START, { n: 2 }), late), 'known')
    assert.equal(table.take(here(ann, START + 300), late), 'new')
    assert.equal(table.take(here(ann, START, { n: 4 }), late), 'known')
    assert.equal(table.take(listening(ann), late), 'new', 'another kind is another thing')
  })

  it('ends when it is taken back, also when its key has said all that it may', () => {
    for (let n = 0; n < 8; n++) assert.equal(table.take(listening(ann, START, { n }), START), 'new')
    assert.equal(table.take(listening(ann, START, { n: 8 }), START), 'ignored')
    assert.equal(table.take(listening(ann, START, { n: 9, ends: true }), START), 'new')
    assert.deepEqual(table.heard(ROOM, START).listening, [])
    assert.equal(table.take(listening(ann, START, { n: 10, ends: true }), START), 'ignored')
  })

  it('a claim labels for ten minutes from when it was met, whatever renews it', () => {
    table.take(claim(ann, one, START), START + 200)
    for (let at = START + 300; at < START + 800; at += 100) {
      const taken = table.take(claim(ann, one, at, { n: at - START }), at)
      assert.equal(taken, 'new', `${at - START}`)
    }
    assert.deepEqual(labelled(START + 200 + CLAIM - 1), [toHex(one)])
    assert.deepEqual(labelled(START + 200 + CLAIM), [])
    assert.equal(table.take(claim(ann, one, START + 900), START + 900), 'ignored', 'it had its time')
    assert.equal(table.take(claim(ann, other, START + 900), START + 900), 'new', 'another thread has not')
  })

  it('one key claims one thread, the latest; to and fro does not prolong it', () => {
    table.take(claim(ann, one), START)
    table.take(claim(ann, other, START, { n: 1 }), START + 60)
    assert.deepEqual(labelled(START + 60), [toHex(other)])
    assert.equal(table.take(claim(ann, one, START), START + 61), 'known', 'an older one brings nothing back')
    table.take(claim(ann, one, START + 300), START + 300)
    assert.deepEqual(labelled(START + 300), [toHex(one)])
    assert.deepEqual(labelled(START + CLAIM), [])
  })

  it('a claim takes nothing from anybody, whoever makes it', () => {
    table.take(claim(ann, one), START)
    table.take(here(ann), START)
    for (const n of [1, 2]) table.take(claim(ben, one, START, { n }), START)
    table.take(claim(ben, one, START, { n: 3, ends: true }), START)
    table.take(here(ben, START, { ends: true }), START)
    assert.deepEqual(labelled(START), [toHex(one)])
    assert.equal(table.heard(ROOM, START).here.length, 1)
  })

  it('is heard of each channel apart, and forgotten with it', () => {
    table.take(here(ann), START)
    assert.equal(table.heard(threadOf('another room') as Uint8Array as ChannelId, START).here.length, 0)
    table.forget(ROOM)
    assert.equal(table.size, 0)
    assert.equal(table.heard(ROOM, START).here.length, 0)
  })

  it('a clock that is set back or ahead leaves nothing of before', () => {
    for (const jump of [-365 * 86_400, 365 * 86_400]) {
      const moved = new LiveTable()
      moved.take(claim(ann, one), START)
      assert.deepEqual(moved.heard(ROOM, START + jump), { here: [], listening: [], replying: [] })
      assert.equal(moved.take(here(ann, START + jump), START + jump), 'new')
      assert.equal(moved.size, 1)
    }
  })
})

/** A message as it was read, from a random stream: no key signed it, as the table does not ask. */
function anything(random: ReturnType<typeof seededRandom>, channels: readonly ChannelId[], at: number): VerifiedLive {
  const kind = random.below(6)
  const thread = kind === 3 ? threadOf(`${random.below(40)}`) : null
  return {
    channel: random.pick(channels),
    key: random.bytes(32),
    kind,
    slot: slotOf(at) + random.below(5) - 2,
    body: {},
    n: random.below(3),
    ends: random.below(5) === 0,
    thread,
    shown: kind >= 1 && kind <= 3,
    signature: new Uint8Array(64),
    signed: new Uint8Array(0),
  } as unknown as VerifiedLive
}

describe('a flood of live messages', () => {
  it('from ever new keys fills a channel so far and no further, and is over in a quarter of an hour', () => {
    const random = seededRandom('a flood in one room')
    const table = new LiveTable()
    for (let i = 0; i < 20_000; i++) {
      const at = START + Math.floor(i / 40)
      table.take(anything(random, [ROOM], at), at)
      if (i % 500 !== 0) continue
      const { listening: listeners, replying } = table.heard(ROOM, at)
      assert(listeners.length <= 20 * 4, `${listeners.length} listeners, seed ${random.seed}`)
      const claims = new Map<string, number>()
      for (const { thread } of replying) claims.set(toHex(thread), (claims.get(toHex(thread)) ?? 0) + 1)
      assert(Math.max(0, ...claims.values()) <= 8, `seed ${random.seed}`)
      assert(table.size <= 148 * 5, `${table.size} keys, seed ${random.seed}`)
    }
    table.sweep(START + 500 + 2 * 300 + 720)
    assert.equal(table.size, 0)
  })

  it('over many channels is held to a number of keys, and there is room again when that is over', () => {
    const random = seededRandom('a flood in a thousand rooms')
    const channels = Array.from({ length: 1000 }, () => random.bytes(32) as ChannelId)
    const table = new LiveTable()
    for (let i = 0; i < 60_000; i++) table.take(anything(random, channels, START), START)
    assert.equal(table.size, 16_384)
    assert.equal(table.take(here(ann), START), 'ignored')
    assert.equal(table.take(here(ann, START + 1500), START + 1500), 'new')
    assert.equal(table.size, 1)
  })

  it('of a hundred presences leaves the listeners their places', () => {
    const table = new LiveTable()
    for (let i = 0; i < 100; i++) table.take(here(somebody(`sybil ${i}`)), START)
    const listeners = Array.from({ length: 21 }, (_, i) => listening(somebody(`listener ${i}`)))
    const taken = listeners.map((each) => table.take(each, START))
    assert.deepEqual(taken, [...Array(20).fill('new'), 'ignored'])
    assert.equal(table.heard(ROOM, START).here.length, 32)
    assert.equal(table.take(listening(somebody('listener 20'), START + 300), START + 300), 'new', 'the next slot')
  })
})
