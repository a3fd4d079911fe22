// The small parts under a clock of their own: the ledger forgives, the budget refills, neither grows without bound.

import assert from 'node:assert/strict'
import { Budget } from '../src/budget.ts'
import { Clock } from '../src/clock.ts'
import { Ledger, SHUT_OUT } from '../src/ledger.ts'
import { Askers } from '../src/meet.ts'
import { Redial } from '../src/redial.ts'
import { until } from './harness.ts'

describe('ledger', () => {
  it('adds up, shuts out and forgives with time', () => {
    let now = 1000
    const ledger = new Ledger(() => now)
    ledger.charge('p', SHUT_OUT)
    assert(ledger.isShutOut('p'))
    now += 600
    assert.equal(ledger.debt('p'), SHUT_OUT / 2)
    assert(!ledger.isShutOut('p'))
    assert.equal(ledger.debt('another'), 0)
    now += 6 * 600
    assert.equal(ledger.debt('p'), 0, 'a hair below zero would keep a peer out of every mesh')
  })

  it('a clock that jumps back does not grow a debt', () => {
    let now = 1000
    const ledger = new Ledger(() => now)
    ledger.charge('p', 10)
    now = 0
    assert.equal(ledger.debt('p'), 10)
  })
})

describe('budget', () => {
  it('gives a burst, then says how long to wait, then refills', () => {
    let now = 0
    const budget = new Budget(() => now, 2, 0.5)
    assert.deepEqual([budget.take('p'), budget.take('p'), budget.take('p')], [0, 0, 2])
    assert.equal(budget.take('q'), 0)
    now = 2
    assert.equal(budget.take('p'), 0)
    assert.equal(budget.take('p'), 2)
  })
})

describe('clock', () => {
  it('follows a relay only when the device is plainly wrong', () => {
    const clock = new Clock(() => 1_000_000)
    clock.compare('a', 1_000_000 + 14 * 60)
    assert.equal(clock.now(), 1_000_000)
    clock.compare('a', 1_000_000 + 3600)
    assert.equal(clock.now(), 1_003_600)
    assert.equal(clock.offset, 3600)
    clock.compare('a', 1_000_010)
    assert.equal(clock.offset, 0)
  })
})

describe('who asks to be met', () => {
  it('costs a full relay, where all follow the same channels, next to nothing', () => {
    const askers = new Askers()
    const channels = new Set(Array.from({ length: 64 }, (_, i) => `channel ${i}`))
    for (let i = 0; i < 1500; i++) askers.set(`peer ${i}`, new Uint8Array([i % 256]), channels)
    const since = performance.now()
    for (let i = 0; i < 500; i++) {
      askers.set(`peer ${i}`, new Uint8Array([i % 256]), channels)
      assert.equal(askers.others(`peer ${i}`, channels).length, 64)
    }
    const each = (performance.now() - since) / 500
    assert(each < 1, `${each} ms`)
  })

  it('is told of as long as they are here, by the channels of their latest request', () => {
    const askers = new Askers()
    const key = new Uint8Array([1])
    askers.set('a', key, new Set(['x', 'y']))
    assert.deepEqual(askers.others('b', new Set(['y', 'x'])), [key])
    assert.deepEqual(askers.others('a', new Set(['x'])), [])
    askers.set('a', key, new Set(['y']))
    assert.deepEqual(askers.others('b', new Set(['x'])), [])
    askers.delete('a')
    assert.deepEqual(askers.others('b', new Set(['y'])), [])
  })
})

describe('redial', () => {
  it('calls a relay that hangs up on us less and less often', async () => {
    const dials: number[] = []
    const redial = new Redial({
      dial: async () => void dials.push(performance.now()),
      gone: () => Promise.resolve(),
      random: () => 0,
      longestWait: () => 20_000,
      failures: 0,
    })
    try {
      await until('three dials', () => dials.length === 3)
    } finally {
      redial.stop()
    }
    const [first = 0, second = 0, third = 0] = dials
    assert(third - second > 1.5 * (second - first), dials.join())
  })
})
