// Codes are in signed records for ever: these lists may grow at their ends and never change otherwise.

import assert from 'node:assert/strict'
import {
  type Choice,
  energies,
  feelingCode,
  feelingId,
  labelId,
  labels,
  needId,
  needs,
  pleasantness,
  reactionId,
  reactions,
  thisHelped,
  toneId,
  tones,
} from '../src/index.ts'

const golden: [name: string, list: readonly Choice[], lookup: (code: number) => string | null, ids: string][] = [
  [
    'needs',
    needs,
    needId,
    'just-listen comfort been-there information advice-welcome practical-help company-now sharing-a-win no-reply-needed',
  ],
  ['tones', tones, toneId, 'genuine serious joking light-hearted neutral not-angry a-little-upset'],
  [
    'labels',
    labels,
    labelId,
    'suicide self-harm eating substances violence abuse sex death pregnancy-loss medical discrimination strong-language',
  ],
  ['reactions', [...reactions, thisHelped], reactionId, 'with-you me-too thank-you this-helped'],
]

describe('taxonomies', () => {
  for (const [name, list, lookup, ids] of golden) {
    it(`${name} keep their codes, counted from 1`, () => {
      assert.deepEqual(
        list,
        ids.split(' ').map((id, at) => ({ code: at + 1, id })),
      )
    })

    it(`${name} are found by code, and an unknown code is null`, () => {
      for (const { code, id } of list) assert.equal(lookup(code), id)
      for (const code of [0, -1, 1.5, list.length + 1, Number.NaN]) assert.equal(lookup(code), null)
    })
  }

  it('feelings are places in the grid, coded as spec page 09 has them', () => {
    const ids = Array.from({ length: 15 }, (_, i) => feelingId(i + 1))
    assert.deepEqual(ids[0], { pleasantness: 'very-unpleasant', energy: 'low-energy' })
    assert.deepEqual(ids[5], { pleasantness: 'unpleasant', energy: 'high-energy' })
    assert.deepEqual(ids[14], { pleasantness: 'very-pleasant', energy: 'high-energy' })
    const codes = pleasantness.flatMap((_, p) => energies.map((_, e) => feelingCode(p, e)))
    assert.deepEqual(
      codes,
      ids.map((_, i) => i + 1),
    )
    for (const code of [0, -1, 1.5, 16, Number.NaN]) assert.equal(feelingId(code), null)
  })
})
