// Codes are in signed records for ever: these lists may grow at their ends and never change otherwise.

import assert from 'node:assert/strict'
import {
  type Choice,
  labelId,
  labels,
  needId,
  needs,
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
})
