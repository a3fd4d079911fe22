// The reader's view: who is folded, on whose word, and that nothing opens by itself.

import assert from 'node:assert/strict'
import { type Choices, decide, isEstablished, mayReply, type Said, type Tend, type ThreadState } from '@kith/authority'

const DAY = 86_400
const OPENED = 1_700_000_040
/** A moment well after the channel's first week. */
const LATER = OPENED + 30 * DAY

const root: Said = { id: 'root', author: 'asks', time: LATER, labels: [] }
const untended: Tend = { hidden: new Set(), opened: new Set(), who: 0, closed: false, since: LATER }
const firsts: Record<string, number> = { settled: LATER - 8 * DAY, almost: LATER - 6 * DAY, asks: LATER }
const nobody: Choices = { own: new Set(), muted: new Set(), dropped: new Set(), labels: new Set() }

function thread(tend: Partial<Tend> = {}, replied: Record<string, number> = {}): ThreadState {
  return {
    root,
    tend: { ...untended, ...tend },
    standing: { opened: OPENED, founder: 'founder', firstBy: (persona) => firsts[persona] ?? null },
    firstReplyBy: (persona) => replied[persona] ?? null,
  }
}

function reply(author: string, more: Partial<Said> = {}): Said {
  return { id: `by-${author}`, author, time: LATER + 600, labels: [], ...more }
}

/** Why a reply is not shown as it is, the first reason. */
function why(post: Said, state = thread(), choices: Partial<Choices> = {}): string {
  const { causes, show } = decide(post, state, { ...nobody, ...choices })
  return `${show}${causes[0] === undefined ? '' : ` ${causes[0].by} ${causes[0].why}`}`
}

describe('the reader’s view', () => {
  it('shows who has written here for a week, and folds who is new in another’s thread', () => {
    assert.equal(why(reply('settled')), 'show')
    assert.equal(why(reply('almost')), 'collapse channel new')
    assert.equal(why(reply('stranger')), 'collapse channel new')
  })

  it('never folds what somebody new writes in their own thread', () => {
    assert.equal(why(root), 'show')
    assert.equal(why(reply('asks')), 'show')
    assert.equal(why(reply('asks'), thread({ closed: true, who: 2 })), 'show')
  })

  it('stays as it is: a reply is judged by the time when it was written', () => {
    const settled = isEstablished('almost', LATER + 2 * DAY, thread().standing)
    assert.equal(settled, true)
    assert.equal(why(reply('almost', { time: LATER + 60 })), 'collapse channel new')
    assert.equal(why(reply('almost', { time: LATER + 2 * DAY })), 'show')
  })

  it('counts nobody as new in a channel’s first week, nor its founder ever', () => {
    const { standing } = thread()
    assert.equal(isEstablished('stranger', OPENED + 7 * DAY - 60, standing), true)
    assert.equal(isEstablished('stranger', OPENED + 7 * DAY, standing), false)
    assert.equal(why(reply('founder')), 'show')
  })

  it('lets the thread’s author hide anybody, and open somebody new', () => {
    assert.equal(why(reply('settled'), thread({ hidden: new Set(['by-settled']) })), 'collapse author hidden')
    assert.equal(why(reply('stranger'), thread({ opened: new Set(['by-stranger']) })), 'show')
    const both = thread({ hidden: new Set(['by-stranger']), opened: new Set(['by-stranger']) })
    assert.equal(why(reply('stranger'), both), 'collapse author hidden')
  })

  it('folds later replies of a closed thread, not the ones before', () => {
    const closed = thread({ closed: true, since: LATER + 300 })
    assert.equal(why(reply('settled', { time: LATER + 240 }), closed), 'show')
    assert.equal(why(reply('settled', { time: LATER + 360 }), closed), 'collapse author closed')
  })

  it('asks only those who wrote here before the thread began', () => {
    const before = thread({ who: 1 })
    assert.equal(why(reply('settled'), before), 'show')
    assert.equal(mayReply('almost', LATER + 60, before), true)
    assert.equal(mayReply('stranger', LATER + 60, before), false)
    assert.equal(why(reply('stranger'), before), 'collapse author not-asked')
  })

  it('asks only those who are already in it', () => {
    const since = LATER + 300
    const inIt = thread({ who: 2, since }, { settled: LATER + 60, late: LATER + 600 })
    assert.equal(why(reply('settled', { time: LATER + 900 }), inIt), 'show')
    assert.equal(mayReply('late', LATER + 900, inIt), false)
    assert.equal(mayReply('asks', LATER + 900, inIt), true)
  })

  it('puts the reader’s own choices before everybody else’s', () => {
    const post = reply('settled', { labels: [1, 8] })
    assert.equal(why(post, thread(), { labels: new Set([8]) }), 'collapse me label')
    assert.equal(why(post, thread(), { muted: new Set(['settled']) }), 'collapse me muted')
    assert.equal(why(post, thread(), { dropped: new Set(['settled']), muted: new Set(['settled']) }), 'hide me dropped')
    assert.equal(why(post, thread({ hidden: new Set(['by-settled']) }), { own: new Set(['settled']) }), 'show')
    const { causes } = decide(post, thread(), { ...nobody, labels: new Set([8, 3]) })
    assert.deepEqual(causes, [{ by: 'me', why: 'label', labels: [8] }])
  })

  it('folds the thread’s first post by the reader’s choice alone', () => {
    assert.equal(why(root, thread({ closed: true, who: 2, hidden: new Set(['root']) })), 'show')
    assert.equal(why({ ...root, labels: [1] }, thread(), { labels: new Set([1]) }), 'collapse me label')
  })
})
