// What is said to somebody who waits is never quicker than it was.

import assert from 'node:assert/strict'
import { howLongAnswersTook, isQuiet, type WaitingThread } from '../src/index.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = 1_800_000_000

/** Threads of `ago` seconds ago, each answered after so many seconds or still waiting. */
function threads(answers: readonly (number | null)[], ago = 2 * DAY): WaitingThread[] {
  return answers.map((took, i) => ({
    id: `${i}`,
    author: `${i}`,
    time: now - ago,
    need: 1,
    stands: true,
    closed: false,
    asksAgain: null,
    replies: took === null ? [] : [{ author: 'else', time: now - ago + took, visible: true, established: true }],
    thanked: null,
  }))
}

describe('how long answers took', () => {
  it('is the median, rounded up', () => {
    assert.equal(howLongAnswersTook(threads([1, 2, 7, 50, 60].map((n) => n * MINUTE)), now), 10 * MINUTE)
    assert.equal(howLongAnswersTook(threads([0, 0, 0, 0, 0]), now), 5 * MINUTE)
    assert.equal(howLongAnswersTook(threads([HOUR, HOUR, HOUR + 1, HOUR + 1, DAY]), now), 2 * HOUR)
    assert.equal(howLongAnswersTook(threads([1, 1.5, 1.5, 1.5, 1.5].map((n) => n * DAY)), now), 2 * DAY)
  })

  it('counts who still waits: three quick answers of eight are no quick channel', () => {
    assert.equal(howLongAnswersTook(threads([60, 60, 60, null, null, null, null, null]), now), null)
    assert.equal(howLongAnswersTook(threads([60, 60, 60, DAY, null, null, null, null]), now), DAY)
  })

  it('does not count a thread of just now as a long wait', () => {
    const settled = threads([60, 60, 60, 60, 60])
    assert.equal(howLongAnswersTook([...settled, ...threads([null, null, null, null, null, null], 30)], now), 300)
  })

  it('says nothing about fewer than five, or about weeks ago', () => {
    assert.equal(howLongAnswersTook(threads([60, 60, 60, 60]), now), null)
    assert.equal(howLongAnswersTook(threads([60, 60, 60, 60, 60], 8 * DAY), now), null)
    assert.equal(howLongAnswersTook([], now), null)
  })

  it('leaves out who needs no reply, and what was taken back', () => {
    const five = threads([60, 60, 60, 60, 60])
    assert.equal(howLongAnswersTook([{ ...five[0]!, need: 9 }, ...five.slice(1)], now), null)
    assert.equal(howLongAnswersTook([{ ...five[0]!, stands: false }, ...five.slice(1)], now), null)
  })

  it('counts the first answer, though its author asked again', () => {
    const again = threads([60, 60, 60, 60, 60]).map((thread) => ({ ...thread, asksAgain: now - HOUR }))
    assert.equal(howLongAnswersTook(again, now), 300)
  })
})

describe('a quiet channel', () => {
  it('is one in which nothing was written for a week', () => {
    assert.equal(isQuiet(now - 7 * DAY, now), true)
    assert.equal(isQuiet(now - 7 * DAY + 1, now), false)
    assert.equal(isQuiet(null, now), true)
  })
})
