// Clocks: what a past holds of each lane, and what two hold together.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { joined, NOTHING, reach, reaching } from '../src/clock.ts'

const held = fc.dictionary(fc.nat(12).map(String), fc.integer({ min: 1, max: 9 }))

const clockOf = (lanes: Readonly<Record<string, number>>) =>
  Object.entries(lanes).reduce((clock, [lane, at]) => reaching(clock, Number(lane), at), NOTHING)

describe('clocks', () => {
  it('hold what either held, however they are joined', () => {
    fc.assert(
      fc.property(held, held, held, (a, b, c) => {
        const one = joined(joined(clockOf(a), clockOf(b)), clockOf(c))
        const other = joined(clockOf(c), joined(clockOf(b), clockOf(a)))
        assert.deepEqual(one, other)
        for (let lane = 0; lane < 13; lane++) {
          assert.equal(reach(one, lane), Math.max(0, a[lane] ?? 0, b[lane] ?? 0, c[lane] ?? 0))
        }
      }),
    )
  })

  it('are as small as what they hold', () => {
    assert.equal(reaching(reaching(NOTHING, 5, 2), 5, 7).length, 2)
    assert.equal(reach(NOTHING, 0), 0)
  })
})
