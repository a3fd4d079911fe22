// Time in words, how much fits, and what is taken out before a text becomes a record.

import assert from 'node:assert/strict'
import { beginning, bytesIn, lettersOver, oneLine, plain, POST_BYTES } from '../src/text/measure.ts'
import { spanWords, timeWords } from '../src/text/time.ts'

const at = (text: string) => new Date(text).getTime() / 1000
const words = (then: string, now: string) => timeWords(at(then), at(now), 'en')

describe('time in words', () => {
  const cases: [string, string, string][] = [
    ['2026-11-23T12:01:00', '2026-11-23T12:00:30', 'time.now'],
    ['2026-11-23T11:59:00', '2026-11-23T12:00:30', 'time.now'],
    ['2026-11-23T11:55:00', '2026-11-23T12:00:00', 'time.minutes'],
    ['2026-11-23T11:20:00', '2026-11-23T12:00:00', 'time.hour'],
    ['2026-11-23T08:00:00', '2026-11-23T12:00:00', 'time.today'],
    ['2026-11-22T23:00:00', '2026-11-23T03:00:00', 'time.tonight'],
    ['2026-11-23T19:00:00', '2026-11-23T23:00:00', 'time.tonight'],
    ['2026-11-23T02:00:00', '2026-11-23T23:00:00', 'time.today'],
    ['2026-11-22T23:00:00', '2026-11-23T12:00:00', 'time.late-yesterday'],
    ['2026-11-22T10:00:00', '2026-11-23T12:00:00', 'time.yesterday'],
    ['2026-11-19T10:00:00', '2026-11-23T12:00:00', 'time.weekday'],
    ['2026-11-16T10:00:00', '2026-11-23T12:00:00', 'time.date'],
  ]
  for (const [then, now, id] of cases) {
    it(`${then} at ${now} is ${id}`, () => assert.equal(words(then, now).id, id))
  }

  it('names the year only when it is another', () => {
    assert.deepEqual(words('2026-10-01T10:00:00', '2026-11-23T12:00:00').values, { date: 'October 1' })
    assert.deepEqual(words('2025-10-01T10:00:00', '2026-11-23T12:00:00').values, { date: 'October 1, 2025' })
  })

  it('tells how long something took, in the largest unit that is true', () => {
    const spans = [300, 3600, 7200, 86_400, 3 * 86_400].map((seconds) => spanWords(seconds, 'en'))
    assert.deepEqual(spans, ['5 minutes', '60 minutes', '2 hours', '1 day', '3 days'])
  })
})

describe('how much fits', () => {
  it('counts bytes as records do, and tells letters', () => {
    assert.equal(lettersOver('a'.repeat(POST_BYTES), POST_BYTES), 0)
    assert.equal(lettersOver('a'.repeat(POST_BYTES + 3), POST_BYTES), 3)
    assert.equal(bytesIn('ع'.repeat(POST_BYTES / 2)), POST_BYTES)
    assert.equal(lettersOver(`${'ع'.repeat(POST_BYTES / 2)}😀`, POST_BYTES), 1)
  })
})

describe('text for a record', () => {
  it('has no control characters but line feeds, no byte order mark, no half letters', () => {
    assert.equal(plain('\uFEFFa\r\nb\tc\u0000\u0007\u009F\uD800 '), 'a\nb  c\uFFFD')
  })

  it('is one line for a name', () => assert.equal(oneLine(' A  bad\n night '), 'A bad night'))

  it('begins a list entry between words, never inside a letter', () => {
    assert.equal(beginning('one two three', 9), 'one two…')
    assert.equal(beginning('short', 9), 'short')
    assert.ok(beginning('😀'.repeat(20), 9).isWellFormed())
  })
})
