// Sittings over real nodes, stores and a relay: who gets which thread when two listen, what becomes of a thread that is
// answered, taken back or claimed in front of somebody, and what outlives the tab that leads. Time skips; nobody sleeps.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChannelId, encodeBase32, type RecordId } from '@kith/protocol'
import { fixtureRoot } from '@kith/testkit'
import type { RelayProcess } from '@kith/testkit/lab'
import { DAY, MINUTE, Past } from '@kith/testkit/past'
import { writeRetraction, writeRevision } from '../src/session/actions.ts'
import type { Engine } from '../src/session/engine.ts'
import { clock, DRAFT, Person, relayIn, until } from './person-here.ts'

describe('a sitting over the network', function () {
  this.timeout(40_000)
  const WORDS = 'Two cups, every morning.'
  let directory: string
  let relay: RelayProcess
  let channel: ChannelId
  let thread: RecordId
  let people: Person[] = []
  /** A channel for each test, since all of them are on the relay before it starts. */
  const rooms: { readonly past: Past; readonly thread: RecordId }[] = []
  const OTHERS: Readonly<Record<string, readonly string[]>> = {
    cruel: ['Nobody cares about your cups.', 'Get over it.'],
    two: ['Another one.'],
  }
  const ROOMS = ['taken', 'crossed', 'said', 'cruel', 'over', 'two', 'tabs', 'leave', 'new']

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-listening-'))
    relay = await relayIn(directory)
    for (const name of ROOMS) rooms.push(await weeksOld(name))
    await relay.start()
  })
  after(async () => {
    await relay.stop()
    await rm(directory, { recursive: true, force: true })
  })
  afterEach(async () => {
    for (const person of people) await person.stop()
    people = []
    clock.skipped = 0
  })

  async function weeksOld(name: string): Promise<(typeof rooms)[number]> {
    const past = await Past.of(name, 20 * DAY)
    for (const one of ['ann', 'ben']) {
      await past.post(past.persona(fixtureRoot(one)), `${one} is not new`, 8 * DAY, { need: 9 })
    }
    const { id } = await past.post(past.persona(fixtureRoot('eve')), WORDS, 2 * 60 * MINUTE, { need: 1 })
    for (const words of OTHERS[name] ?? []) {
      const where = name === 'cruel' ? { thread: id } : {}
      await past.post(past.persona(fixtureRoot(words)), words, 20 * MINUTE, where)
    }
    await past.into(relay)
    return { past, thread: id }
  }

  /** Each with a device of their own, in the next channel. */
  async function open(...names: string[]): Promise<Person[]> {
    const room = rooms.shift()
    assert(room !== undefined)
    ;({ thread } = room)
    ;({ channel } = room.past)
    const relays = await relay.addresses()
    const place = await mkdtemp(join(directory, 'people-'))
    people = await Promise.all(names.map((name) => Person.of(name, place, relays, channel)))
    return people
  }

  async function two(): Promise<[Person, Person]> {
    const [ann, ben] = await open('ann', 'ben')
    ann?.begin()
    ben?.begin()
    await Promise.all(people.map((person) => person.hasBefore(WORDS)))
    return [ann as Person, ben as Person]
  }

  const skip = (seconds: number): void => {
    clock.skipped += seconds
    for (const person of people) person.listening.tick()
  }

  it('takes a thread away from whoever has it in front, tells them why, and brings it back when it is given back', async () => {
    const [ann, ben] = await two()
    await ann.listening.take()
    assert.equal(ann.listening.view.answering, true)
    await ben.hasBefore(null)
    assert.deepEqual([ben.listening.view.at, ben.listening.view.gone], ['free', 'taken'])
    await ben.listening.take()
    assert.equal(ben.listening.view.answering, false)
    ann.listening.step('back')
    assert.equal(ann.words, WORDS, 'it stays in front of who gave it back')
    await ben.hasBefore(WORDS)
    ann.listening.step('stop')
    await ben.listening.take()
    assert.equal(ben.listening.view.answering, true)
  })

  it('tells both when their claims cross', async () => {
    const [ann, ben] = await two()
    await Promise.all([ann.listening.take(), ben.listening.take()])
    for (const person of [ann, ben]) {
      await until('both are told', () => person.listening.view.others)
      assert.equal(person.listening.view.answering, true)
    }
    ben.listening.step('pass')
    await until('and when one lets go', () => !ann.listening.view.others)
  })

  it('says that they listen, and no more once they stop or rest', async () => {
    const [ann, ben] = await two()
    const heard = (): number => ben.engine.node.live(channel).listening.length
    await until('heard', () => heard() === 1)
    ann.listening.step('pass')
    ann.listening.step('rest')
    await until('resting', () => heard() === 0)
    ann.listening.step('go-on')
    ann.listening.step('stop')
    ann.begin()
    await until('again', () => heard() === 1)
  })

  it('hands it out again after two cruel replies and a claim that came to nothing', async () => {
    const [ann, ben] = await two()
    await ann.listening.take()
    await ben.hasBefore(null)
    // Gone without a word, as a phone whose battery is empty.
    people = [ben]
    await ann.stop()
    skip(9 * MINUTE)
    await ben.hasBefore(null)
    skip(2 * MINUTE)
    await ben.hasBefore(WORDS)
    await ben.listening.take()
    assert.equal(ben.listening.view.answering, true)
  })

  it('lets go of what is answered or taken back, shows what is said anew, and keeps it for who writes', async () => {
    const [ann, ben, eve] = await open('ann', 'ben', 'eve')
    assert(ann !== undefined && ben !== undefined && eve !== undefined)
    const engine = eve.engine as Engine
    ann.begin()
    ben.begin()
    await Promise.all([ann.hasBefore(WORDS), ben.hasBefore(WORDS)])
    await writeRevision(engine, thread, { ...DRAFT, text: 'One cup now.' }, () => ({}))
    await Promise.all([ann.hasBefore('One cup now.'), ben.hasBefore('One cup now.')])
    await ann.write('I would like to hear about them.', thread)
    ann.listening.replied(thread)
    assert.equal(ann.listening.view.answered, 1)
    await ben.hasBefore(null)
    assert.equal(ben.listening.view.gone, 'over')

    const next = await eve.write('It is worse at night.', null)
    await ben.hasBefore('It is worse at night.')
    await ben.listening.take()
    await writeRetraction(engine, next, () => ({}))
    await until('its words are gone', () => ben.listening.view.thread?.root.text === null)
    assert.equal(ben.listening.view.answering, true)
    ben.listening.step('pass')
    await until('nobody waits', () => ben.listening.view.at === 'free' && !ben.listening.view.looking)
  })

  it('hands nothing twice in a sitting, and writes no pass down', async () => {
    const [ann] = await open('ann')
    assert(ann !== undefined)
    ann.begin()
    await until('one of two', () => ann.words !== null)
    const first = ann.words
    // Twice at once: the second press is for nobody.
    ann.listening.step('pass')
    ann.listening.step('pass')
    await until('the other', () => ann.words !== null && ann.words !== first)
    const passed = first === WORDS ? encodeBase32(thread) : 'Another'
    ann.listening.step('pass')
    await until('nobody', () => ann.listening.view.at === 'free' && !ann.listening.view.looking)
    ann.listening.tick()
    const kept = await ann.engine.store.local.list('')
    const said = kept.map(([name, value]) => name + new TextDecoder().decode(value)).join()
    assert.equal(said.includes(passed), false)
    assert.match(said, /"minutes":30/)
  })

  it('goes on in the next tab with the thread and the claim, knows what was answered, and ends with the visit', async () => {
    const [ann, ben] = await two()
    await ann.listening.take()
    await ben.hasBefore(null)
    await ann.sitDown('visit')
    await ann.hasBefore(WORDS)
    assert.equal(ann.listening.view.answering, true)
    await ann.write('Two cups sound like love.', thread)
    // The tab died between the record and the sitting.
    await ann.sitDown('visit')
    await until('answered', () => ann.listening.view.answered === 1)
    assert.equal(ann.listening.view.at, 'free')
    await ann.sitDown('another visit')
    assert.equal(ann.listening.view.at, 'off')

    ben.begin()
    await ben.sitDown('visit')
    assert.equal(ben.listening.view.at, 'free')
    clock.skipped += 4 * MINUTE
    await ben.sitDown('visit')
    assert.equal(ben.listening.view.at, 'off', 'Kith was closed meanwhile')
  })

  it('keeps nothing of a sitting but its time once somebody leaves', async () => {
    const [ann] = await two()
    skip(MINUTE)
    await ann.listening.forget()
    const value = await ann.engine.store.local.get('listened')
    const { before, going } = JSON.parse(new TextDecoder().decode(value ?? undefined)) as {
      before: unknown[]
      going: null
    }
    assert.deepEqual([before.length, going], [1, null])
  })

  it('of somebody new here is heard by nobody as listening, and holds no thread', async () => {
    const [nia, ben] = await open('nia', 'ben')
    assert(nia !== undefined && ben !== undefined)
    nia.begin()
    await nia.hasBefore(WORDS)
    await nia.listening.take()
    await until('the claim is heard', () => ben.engine.node.live(channel).replying.length === 1)
    assert.equal(ben.engine.node.live(channel).listening.length, 0)
    ben.begin()
    await ben.hasBefore(WORDS)
    assert.equal(ben.listening.view.others, true)
    await ben.listening.take()
    assert.equal(ben.listening.view.answering, true)
  })
})
