// Folded neighbours are one line where one reason folds them, and each its own once somebody looks at them one by one.

import assert from 'node:assert/strict'
import type { Fold, PostView } from '../src/model.ts'
import { rowsOf } from '../src/thread/folds.ts'

const NONE = new Set<string>()
const NEW: Fold = { why: 'new', labels: [], act: null }
const HIDDEN: Fold = { why: 'hidden', labels: [], act: null }

describe('the rows of a thread', () => {
  const told = (posts: readonly PostView[], opened = NONE, apart = NONE) =>
    rowsOf(posts, opened, apart).map((row) =>
      row.is === 'post' ? row.post.id : row.posts.map(({ id }) => id).join('+'),
    )

  it('make one line of a whole wave, and none of it where somebody else spoke between', () => {
    const wave = Array.from({ length: 25 }, (_, i) => post(`${i}`, NEW))
    assert.equal(told(wave).length, 1)
    assert.deepEqual(told([post('a', NEW), post('b', NEW), post('c', null), post('d', NEW)]), ['a+b', 'c', 'd'])
  })

  it('keep reasons apart, and labels as well', () => {
    const label = (...labels: number[]): Fold => ({ why: 'label', labels, act: null })
    assert.deepEqual(told([post('a', NEW), post('b', HIDDEN), post('c', HIDDEN)]), ['a', 'b+c'])
    assert.deepEqual(told([post('a', label(1)), post('b', label(1, 8)), post('c', label(1, 8))]), ['a', 'b+c'])
  })

  it('show what was opened, and leave those apart that were looked at one by one', () => {
    const posts = ['a', 'b', 'c', 'd'].map((id) => post(id, NEW))
    assert.deepEqual(told(posts, new Set(['b'])), ['a', 'b', 'c+d'])
    assert.deepEqual(told(posts, NONE, new Set(['a', 'b'])), ['a', 'b', 'c+d'])
  })
})

function post(id: string, fold: Fold | null): PostView {
  return {
    id,
    author: 'a'.repeat(52),
    mine: false,
    host: false,
    steward: false,
    text: `Words of ${id}.`,
    time: 0,
    need: null,
    feeling: null,
    tone: null,
    labels: [],
    lang: null,
    revised: false,
    inherited: false,
    fold,
    causes: [],
    profile: null,
    reactions: [],
    journey: null,
    takenBack: null,
  }
}
