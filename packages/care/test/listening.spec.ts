// A sitting: one thread at a time, breaks offered, an end that interrupts nobody, and a cap for a day.

import assert from 'node:assert/strict'
import { isThere, noSitting, type Sitting, type SittingEvent, sit, sittings } from '../src/index.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const begin = 1_800_000_000

type Step = SittingEvent | SittingEvent['type']

/** Runs the events at `now`; a bare name is an event without more, and 'hand' hands out thread `a`. */
function run(state: Sitting, now: number, ...steps: Step[]): Sitting {
  return steps.reduce<Sitting>((each, step) => sit(each, typeof step === 'string' ? event(step) : step, now), state)
}

function event(type: SittingEvent['type']): SittingEvent {
  if (type === 'hand') return { type, thread: 'a' }
  return type === 'start' ? { type, minutes: 30 } : { type }
}

const started = run(noSitting, begin, 'start')

describe('a sitting', () => {
  it('lasts as long as was chosen, an hour at most', () => {
    assert.equal(started.ends, begin + 30 * MINUTE)
    assert.equal(run(noSitting, begin, { type: 'start', minutes: 600 }).ends, begin + HOUR)
    assert.ok(
      sittings.every((minutes) => run(noSitting, begin, { type: 'start', minutes }).ends === begin + minutes * 60),
    )
  })

  it('hands out one thread at a time', () => {
    const held = run(started, begin, 'hand', { type: 'hand', thread: 'b' })
    assert.deepEqual([held.at, held.thread], ['with', 'a'])
  })

  it('remembers what was passed until it ends, and no longer', () => {
    const passed = run(started, begin, 'hand', 'pass')
    assert.deepEqual([passed.at, passed.thread, passed.passed], ['free', null, ['a']])
    assert.deepEqual(run(passed, begin + 1, 'stop').passed, [])
  })

  it('counts answers for the closing page', () => {
    const ended = run(started, begin + 9, 'hand', 'answer', 'hand', 'pass', 'hand', 'answer', 'stop')
    assert.deepEqual([ended.at, ended.answered], ['done', 2])
  })

  it('gives a thread back when its listener must go', () => {
    const gone = run(started, begin, 'hand', 'stop')
    assert.deepEqual([gone.at, gone.thread, gone.answered], ['done', null, 0])
  })

  it('ends in time, though not under a person who writes', () => {
    const late = begin + 31 * MINUTE
    assert.equal(run(started, begin + 30 * MINUTE - 1, 'tick').at, 'free')
    assert.equal(run(started, begin + 30 * MINUTE, 'tick').at, 'done')
    assert.equal(run(started, late, 'hand').at, 'done')
    const reading = run(run(started, begin, 'hand'), late, 'tick')
    assert.equal(reading.at, 'with')
    assert.equal(run(reading, begin + 35 * MINUTE, 'tick').at, 'done')
    const writing = run(reading, late, 'take')
    assert.equal(run(writing, begin + 89 * MINUTE, 'tick').at, 'with')
    const [answered, given] = [run(writing, late, 'answer'), run(writing, begin + 40 * MINUTE, 'back')]
    assert.deepEqual([answered.at, answered.answered, given.at, given.answered], ['done', 1, 'done', 0])
  })

  it('counts as there until its time is up, and not in a break', () => {
    const at = (state: Sitting, now: number) => isThere(state, now)
    const held = run(started, begin, 'hand', 'take')
    assert.deepEqual([at(started, begin), at(held, begin), at(held, begin + 30 * MINUTE)], [true, true, false])
    assert.deepEqual([at(noSitting, begin), at(run(started, begin, 'rest'), begin)], [false, false])
  })

  it('keeps a thread that is given back in front, and lets one go that somebody else answers', () => {
    const taken = run(started, begin, 'hand', 'take')
    assert.deepEqual([taken.taken, run(taken, begin + 9, 'take').taken], [begin, begin])
    const back = run(taken, begin, 'back')
    assert.deepEqual([back.at, back.thread, back.taken], ['with', 'a', null])
    const gone = run(taken, begin, 'gone')
    assert.deepEqual([gone.at, gone.thread, gone.taken, gone.answered, gone.passed], ['free', null, null, 0, []])
  })

  it('ignores what does not fit', () => {
    for (const step of [
      'hand',
      'gone',
      'take',
      'back',
      'heavy',
      'answer',
      'pass',
      'rest',
      'go-on',
      'stop',
      'tick',
    ] as const) {
      assert.equal(run(noSitting, begin, step), noSitting, step)
    }
    assert.equal(run(started, begin, 'answer'), started)
    assert.equal(run(started, begin + 5, { type: 'start', minutes: 60 }), started)
  })
})

describe('a break', () => {
  it('is offered after three answers, whatever was passed between', () => {
    const two = run(started, begin, 'hand', 'answer', 'hand', 'pass', 'hand', 'answer')
    assert.equal(two.at, 'free')
    const three = run(two, begin, 'hand', 'answer')
    assert.deepEqual([three.at, three.why], ['break-offered', 'answers'])
  })

  it('is offered after somebody in danger, answered or passed', () => {
    for (const step of ['answer', 'pass'] as const) {
      const heavy = run(started, begin, 'hand', 'heavy', step)
      assert.deepEqual([heavy.at, heavy.why], ['break-offered', 'heavy'])
      assert.equal(run(heavy, begin, 'go-on', 'hand', 'pass').at, 'free')
    }
  })

  it('can be refused, and is offered again only after three more', () => {
    const refused = run(started, begin, 'hand', 'answer', 'hand', 'answer', 'hand', 'answer', 'go-on')
    assert.equal(refused.at, 'free')
    assert.equal(run(refused, begin, 'hand', 'answer', 'hand', 'answer').at, 'free')
    assert.equal(run(refused, begin, 'hand', 'answer', 'hand', 'answer', 'hand', 'answer').at, 'break-offered')
  })

  it('can be taken at any free moment, and ends by itself', () => {
    const resting = run(started, begin, 'rest')
    assert.equal(run(resting, begin + 1, 'hand').at, 'break')
    assert.equal(run(resting, begin + 10 * MINUTE - 1, 'tick').at, 'break')
    assert.equal(run(resting, begin + 10 * MINUTE, 'tick').at, 'free')
    assert.equal(run(resting, begin + 1, 'go-on').at, 'free')
    assert.equal(run(resting, begin + 30 * MINUTE, 'tick').at, 'done')
  })
})

describe('a day of listening', () => {
  function hours(count: number, from: number): Sitting {
    let state = noSitting
    for (let hour = 0; hour < count; hour++) {
      state = run(state, from + hour * HOUR, { type: 'start', minutes: 60 })
      state = run(state, from + (hour + 1) * HOUR, 'tick')
    }
    return state
  }

  it('has three hours at most, and says when the next can begin', () => {
    const after = begin + 4 * HOUR
    const full = run(hours(3, begin), after, 'start')
    assert.deepEqual([full.at, full.ends], ['enough', begin + 25 * HOUR])
    assert.equal(run(full, begin + 25 * HOUR - 1, 'tick').at, 'enough')
    assert.equal(run(full, begin + 25 * HOUR, 'tick').at, 'off')
    assert.equal(run(full, begin + 25 * HOUR, 'tick', 'start').at, 'free')
  })

  it('shortens the last sitting to what is left', () => {
    let state = hours(2, begin)
    state = run(state, begin + 3 * HOUR, 'start')
    state = run(state, begin + 3 * HOUR + 30 * MINUTE, 'tick')
    state = run(state, begin + 4 * HOUR, { type: 'start', minutes: 60 })
    assert.equal(state.ends, begin + 4 * HOUR + 30 * MINUTE)
  })

  it('does not count the hours that a device slept', () => {
    const woken = run(started, begin + 9 * HOUR, 'tick')
    assert.deepEqual(woken.before, [{ from: begin, to: begin + 30 * MINUTE }])
    const writing = run(run(started, begin, 'hand', 'take'), begin + 9 * HOUR, 'stop')
    assert.deepEqual(writing.before, [{ from: begin, to: begin + 90 * MINUTE }])
  })
})
