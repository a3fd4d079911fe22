// The other machines of live messages: what a person says and when, steps of presence, shares, and the door.

import assert from 'node:assert/strict'
import { type ChannelId, HERE, LISTENING, parseLive, REPLYING, slotOf } from '@kith/protocol'
import { seededRandom, toHex } from '@kith/testkit'
import { LiveDoor } from '../src/live-door.ts'
import { LiveShares, PERSON, RELAY } from '../src/live-shares.ts'
import { Steps } from '../src/live-steps.ts'
import { LiveTable } from '../src/live-table.ts'
import { LiveVoices } from '../src/live-voices.ts'
import { read, ROOM, said, somebody, START, threadOf } from './live-said.ts'

const persona = somebody('a persona')
const [one, other] = [threadOf('one'), threadOf('other')]
const anybody = (): boolean => true

describe('what is said live', () => {
  /** Lets time run in steps of a second and gives what was said, each with its time. */
  function run(voices: LiveVoices, from: number, to: number): { at: number; live: ReturnType<typeof read> }[] {
    const found: ReturnType<typeof run> = []
    for (let at = from; at < to; at++) {
      for (const { bytes } of voices.due(at, anybody)) found.push({ at, live: read(bytes) })
    }
    return found
  }
  const voicesOf = (seed: string): LiveVoices => new LiveVoices((length) => seededRandom(seed).bytes(length))

  /** Randomness that goes on. */
  function voicesWith(seed: string): LiveVoices {
    const random = seededRandom(seed)
    return new LiveVoices((length) => random.bytes(length))
  }

  it('is renewed once in each slot, at a moment of chance, and heard without a gap', () => {
    const voices = voicesWith('an hour here')
    voices.say(ROOM, HERE, null, null, START)
    const hour = run(voices, START, START + 3600)
    assert.deepEqual(
      hour.map(({ live }) => live.slot - slotOf(START)),
      Array.from({ length: 12 }, (_, i) => i),
    )
    assert(hour.every(({ live }) => live.n === 0 && !live.ends))
    const moments = new Set(hour.map(({ at }) => at % 300))
    assert(moments.size > 6, [...moments].join())
    const table = new LiveTable()
    for (const [i, { at, live }] of hour.entries()) {
      if (i > 0) assert.equal(table.heard(ROOM, at).here.length, 1, `at ${at - START}`)
      assert.equal(table.take(live, at), 'new')
    }
  })

  it('ends with a word, which for who was only here comes late', () => {
    const voices = voicesWith('in and out')
    voices.say(ROOM, LISTENING, persona, null, START)
    voices.say(ROOM, HERE, null, null, START)
    run(voices, START, START + 100)
    voices.hush(ROOM, LISTENING, null, START + 100)
    voices.hush(ROOM, HERE, null, START + 100)
    const [first, second, ...more] = run(voices, START + 100, START + 1000)
    assert.deepEqual([first?.at, first?.live.kind, first?.live.ends], [START + 100, LISTENING, true])
    assert.deepEqual([second?.live.kind, second?.live.ends], [HERE, true])
    assert(second && second.at > START + 100 && second.at <= START + 161, `${second?.at}`)
    assert.deepEqual(more, [])
    assert.equal(voices.wait(START), Number.POSITIVE_INFINITY)
  })

  it('a claim is made at once, made again for ten minutes, then taken back', () => {
    const voices = voicesWith('a claim')
    voices.say(ROOM, REPLYING, null, one, START + 250)
    const all = run(voices, START + 250, START + 2000)
    assert.equal(all[0]?.at, START + 250)
    assert.deepEqual([all.at(-1)?.at, all.at(-1)?.live.ends], [START + 850, true])
    assert.equal(all.filter(({ live }) => live.ends).length, 1)
    assert(all.length >= 5 && all.length <= 8, `${all.length} messages`)
    const table = new LiveTable()
    for (const { at, live } of all) assert.equal(table.take(live, at), 'new')
    assert.deepEqual(voices.claims(ROOM, START + 900), [])
  })

  it('a claim takes the place of the one before, under a key of its own or the same persona', () => {
    const voices = voicesWith('two claims')
    voices.say(ROOM, REPLYING, null, one, START)
    const [first] = run(voices, START, START + 1)
    voices.say(ROOM, REPLYING, null, other, START + 10)
    const both = run(voices, START + 10, START + 11)
    assert.deepEqual(new Set(both.map(({ live }) => live.ends)), new Set([true, false]))
    const second = both.find(({ live }) => !live.ends)
    assert(first && second)
    assert.notEqual(toHex(first.live.key), toHex(second.live.key))
    assert.deepEqual(
      voices.claims(ROOM, START + 11).map(({ thread }) => toHex(thread)),
      [toHex(other)],
    )
    voices.say(ROOM, REPLYING, persona, one, START + 20)
    voices.say(ROOM, REPLYING, persona, other, START + 20)
    const last = run(voices, START + 20, START + 21).filter(({ live }) => toHex(live.key) === toHex(persona.key))
    assert.deepEqual(
      last.map(({ live }) => toHex(live.thread as Uint8Array)),
      [toHex(other)],
    )
    voices.hush(ROOM, REPLYING, one, START + 30)
    assert.equal(voices.claims(ROOM, START + 30).length, 1, 'that is not what is claimed')
  })

  it('keys that are no persona are new each time, and their counters tell nothing', () => {
    const voices = voicesWith('keys')
    const keys = new Set<string>()
    for (let i = 0; i < 5; i++) {
      const at = START + 400 * i
      voices.say(ROOM, HERE, null, null, at)
      voices.say(ROOM, REPLYING, null, one, at)
      const found = run(voices, at, at + 61)
      for (const { live } of found) if (!live.ends) keys.add(toHex(live.key))
      assert(found.filter(({ live }) => !live.ends).every(({ live }) => live.n === 0))
      voices.hush(ROOM, HERE, null, at + 61)
      voices.hush(ROOM, REPLYING, one, at + 61)
      run(voices, at + 61, at + 130)
    }
    assert.equal(keys.size, 10)
    assert(!keys.has(toHex(persona.key)))
  })

  it('under a persona is heard again after the page was loaded anew in the same slot', () => {
    const table = new LiveTable()
    for (const [i, at] of [START + 20, START + 70, START + 130].entries()) {
      const voices = voicesOf(`load ${i}`)
      voices.say(ROOM, LISTENING, persona, null, at)
      for (const { live } of run(voices, at, at + 1)) assert.equal(table.take(live, at), 'new', `load ${i}`)
    }
  })

  it('whatever a person does, no more is sent for a slot than a relay takes, and it is all new', () => {
    for (let seed = 0; seed < 20; seed++) {
      const random = seededRandom(`a restless person ${seed}`)
      const voices = voicesWith(`of theirs ${seed}`)
      const rooms = Array.from({ length: 4 }, (_, i) => threadOf(`room ${i}`) as Uint8Array as ChannelId)
      const table = new LiveTable()
      const slots = new Map<number, number>()
      for (let at = START; at < START + 1800; at++) {
        const room = random.pick(rooms)
        if (random.below(10) === 0) voices.say(room, HERE, null, null, at)
        if (random.below(20) === 0) voices.say(room, REPLYING, null, threadOf(`${random.below(5)}`), at)
        if (random.below(20) === 0) voices.hush(room, random.below(4), null, at)
        for (const { bytes, channel } of voices.due(at, () => random.below(5) > 0)) {
          const live = read(bytes, channel)
          slots.set(live.slot, (slots.get(live.slot) ?? 0) + 1)
          assert.equal(table.take(live, at), 'new', `seed ${random.seed} at ${at - START}`)
        }
      }
      assert(Math.max(...slots.values()) <= PERSON.most, `seed ${random.seed}`)
      assert(slots.size >= 6, `seed ${random.seed}`)
    }
  })

  it('waits while nobody would hear it, and goes on after the clock was set back', () => {
    const voices = voicesWith('nobody')
    voices.say(ROOM, REPLYING, null, one, START)
    voices.say(ROOM, HERE, null, null, START)
    for (let at = START; at < START + 100; at++)
      assert.deepEqual(
        voices.due(at, () => false),
        [],
      )
    assert.equal(run(voices, START + 100, START + 103).length, 2)
    const back = run(voices, START - 86_400, START - 86_400 + 300)
    assert(back.some(({ live }) => live.kind === HERE))
  })
})

describe('presence', () => {
  it('is told in steps, late, and not when somebody looks in and is gone', () => {
    for (const chance of [0, 0.5]) {
      const steps = new Steps(() => chance)
      const late = 30 + 90 * chance
      assert.equal(steps.look(1, START), 'nobody')
      assert.equal(steps.look(1, START + late - 1), 'nobody')
      assert.equal(steps.look(0, START + late), 'nobody', 'gone again')
      assert.equal(steps.look(1, START + 200), 'nobody')
      assert.equal(steps.wait(START + 200), late)
      assert.equal(steps.look(5, START + 200 + late), 'few')
      assert.equal(steps.wait(START + 400), Number.POSITIVE_INFINITY)
      steps.look(6, START + 400)
      assert.equal(steps.look(6, START + 400 + late), 'many')
      steps.look(4, START + 600)
      assert.equal(steps.look(4, START + 800), 'many', 'as long as it is four')
      steps.look(3, START + 800)
      assert.equal(steps.look(3, START + 1000), 'few')
    }
  })
})

describe('shares', () => {
  it('are counted for each neighbour and slot, and only who sends far too much is charged', () => {
    const shares = new LiveShares()
    const answers = Array.from({ length: 33 }, () => shares.count('p', 7, PERSON))
    assert.deepEqual(answers, [...Array(8).fill('within'), ...Array(24).fill('over'), 'flood'])
    assert.equal(shares.count('p', 8, PERSON), 'within')
    assert.equal(shares.count('q', 7, PERSON), 'within')
    for (let i = 0; i < 5 * RELAY.most; i++) assert.notEqual(shares.count('relay', 7, RELAY), 'flood')
  })
})

describe('the door of live messages', () => {
  let table: LiveTable
  let door: LiveDoor
  const trusted = new Set<string>()
  beforeEach(() => {
    table = new LiveTable()
    const isEstablished = async (_: ChannelId, key: Uint8Array): Promise<boolean> => trusted.has(toHex(key))
    door = new LiveDoor({ table, now: () => START, isEstablished })
  })
  const take = (bytes: Uint8Array, peer = 'p', channel = ROOM) => door.take(bytes, channel, peer, PERSON)

  it('lets in what is new, and holds against nobody what is late, known, of another version or for later', async () => {
    assert.equal(await take(said(persona)), 'new')
    assert.equal(await take(said(persona)), 'ignored')
    assert.equal(await take(said(persona, { at: START - 900 })), 'ignored')
    assert.equal(await take(said(persona, { at: START + 900 })), 'ignored')
    assert.equal(await take(Uint8Array.of(0x82, 0x02, 0x40)), 'ignored')
    assert.equal(table.size, 1)
  })

  it('refuses what no honest program sends: broken, of another channel, badly signed', async () => {
    const other = threadOf('another room') as Uint8Array as ChannelId
    const forged = said(somebody('a victim'))
    forged[forged.length - 1] = (forged.at(-1) as number) ^ 1
    assert.equal(await take(said(persona), 'p', other), 'rejected')
    assert.equal(await take(forged), 'rejected')
    assert.equal(await take(Uint8Array.of(0x82, 0x01, 0x40)), 'rejected')
    assert.equal(await take(new Uint8Array(600).fill(0x81)), 'rejected')
    assert.equal(table.size, 0)
    assert.equal(await take(said(somebody('a victim'))), 'new', 'the honest one comes in')
  })

  it('lets in listeners who wrote here a week ago, whatever the number of those who did not', async () => {
    for (let i = 0; i < 20; i++) trusted.add(toHex(somebody(`listener ${i}`).key))
    const listens = (name: string) => said(somebody(name), { kind: LISTENING })
    for (let i = 0; i < 100; i++) assert.equal(await take(listens(`sybil ${i}`), `s${i}`), 'ignored')
    for (let i = 0; i < 100; i++) await take(said(somebody(`sybil ${i}`)), `s${i}`)
    for (let i = 0; i < 20; i++) assert.equal(await take(listens(`listener ${i}`), `l${i}`), 'new')
    assert.equal(table.heard(ROOM, START).listening.length, 20)
    assert(table.size <= 20 + 32)
  })

  it('counts what is out of its time too, so that nobody floods with it for nothing', async () => {
    const answers: string[] = []
    for (let i = 0; i < 34; i++) answers.push(await take(said(somebody(`${i}`), { at: START - 9000 - 300 * i })))
    assert.deepEqual([answers[31], answers[32]], ['ignored', 'rejected'])
  })

  it('never throws, and takes nothing in, whatever the bytes', async () => {
    const random = seededRandom('hostile bytes at the live door')
    const good = said(persona, { kind: REPLYING, body: { thread: one } })
    for (let i = 0; i < 3000; i++) {
      const bytes = random.below(3) === 0 ? random.bytes(random.below(600)) : good.slice()
      for (let changes = random.below(4); changes >= 0; changes--) {
        if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256)
      }
      const untouched = toHex(bytes) === toHex(good)
      const answer = await door.take(bytes, ROOM, `p${i}`, PERSON)
      assert(answer !== 'new' || untouched || parseLive(bytes, ROOM).ok, `seed ${random.seed}, ${i}`)
    }
    assert(table.size <= 1)
  })
})
