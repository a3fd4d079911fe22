// Windows: all 42 can be drawn, evenly, and namesakes mostly differ in theirs.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { pseudonym, windowOf } from '../src/index.ts'

const keys = Array.from({ length: 42_000 }, (_, n) => createHash('sha256').update(`window ${n}`).digest())

describe('windows', () => {
  it('draws each of the 42 windows about equally often', () => {
    const drawn = new Map<string, number>()
    for (const key of keys) {
      const { pane, glass } = windowOf(key)
      assert.ok(pane >= 1 && pane <= 7 && glass >= 1 && glass <= 6)
      drawn.set(`${pane} ${glass}`, (drawn.get(`${pane} ${glass}`) ?? 0) + 1)
    }
    assert.equal(drawn.size, 42)
    // Expected 1,000 each; five standard deviations around it.
    for (const [window, count] of drawn) assert.ok(Math.abs(count - 1000) < 158, `${window}: ${count}`)
  })

  it('differs between namesakes', () => {
    const namesakes = keys.filter((key) => pseudonym(key).second === 0).map((key) => key.with(0, 0))
    const first = namesakes[0]!
    const alike = namesakes.filter((key) => same(windowOf(key), windowOf(first)))
    assert.ok(namesakes.length > 100)
    assert.ok(alike.length < namesakes.length / 10)
  })

  it('keeps a key’s window', () => {
    assert.deepEqual(windowOf(new Uint8Array(32)), { pane: 1, glass: 1 })
    assert.deepEqual(windowOf(new Uint8Array(32).fill(0xff)), { pane: 2, glass: 4 })
    assert.deepEqual(windowOf(Uint8Array.from({ length: 32 }, (_, n) => n)), {
      pane: 1 + (0x0203 % 7),
      glass: 1 + (0x0405 % 6),
    })
  })
})

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
