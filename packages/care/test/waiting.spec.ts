// Waiting: what ends it, what brings it back, and what an unkind stranger cannot do to it.

import assert from 'node:assert/strict'
import { isWaiting, type WaitingReply, type WaitingThread, waitingSince } from '../src/index.ts'

const MINUTE = 60
const DAY = 86_400
const START = 1_800_000_000 - (1_800_000_000 % MINUTE)
const now = START + DAY

function at(minutes: number): number {
  return START + minutes * MINUTE
}

function thread(changes: Partial<WaitingThread> = {}): WaitingThread {
  return {
    id: 'thread',
    author: 'me',
    time: START,
    need: 1,
    stands: true,
    closed: false,
    asksAgain: null,
    replies: [],
    thanked: null,
    ...changes,
  }
}

const by = (author: string, minutes: number, changes: Partial<WaitingReply> = {}): WaitingReply => ({
  author,
  time: at(minutes),
  visible: true,
  established: author !== 'newcomer' && author !== 'troll',
  ...changes,
})

describe('a thread waits', () => {
  const waits: [what: string, changes: Partial<WaitingThread>][] = [
    ['until somebody answers', {}],
    ['whatever it needs, wins too', { need: 8 }],
    ['without a need, or with one of a later version', { need: null }],
    ['after two replies by newcomers', { replies: [by('troll', 1), by('newcomer', 2)] }],
    ['after a reply that its reader cannot see', { replies: [by('somebody', 1, { visible: false })] }],
    ['after its author wrote on before anybody came', { replies: [by('me', 5)] }],
    ['after its author wrote in the minute of a newcomer’s reply', { replies: [by('newcomer', 5), by('me', 5)] }],
    [
      'after its author answered a reply that is hidden now',
      { replies: [by('troll', 5, { visible: false }), by('me', 6)] },
    ],
    ['after its author took the answer back', { replies: [by('newcomer', 5), by('me', 6, { visible: false })] }],
    ['again, when its author still needs someone', { replies: [by('somebody', 5)], asksAgain: at(9) }],
    ['again, after thanks', { thanked: at(5), asksAgain: at(9) }],
    ['again, in doubt about one minute', { replies: [by('somebody', 9)], asksAgain: at(9) + 30, thanked: at(9) }],
    [
      'again, though its author writes on by themselves',
      { replies: [by('newcomer', 5), by('me', 12)], asksAgain: at(9) },
    ],
  ]
  for (const [what, changes] of waits) it(what, () => assert.equal(isWaiting(thread(changes), now), true))
})

describe('a thread waits no more', () => {
  const ended: [what: string, changes: Partial<WaitingThread>][] = [
    ['once somebody established replied', { replies: [by('troll', 1), by('somebody', 2)] }],
    ['in the very minute it was written', { replies: [by('somebody', 0)] }],
    ['once its author answered anybody', { replies: [by('newcomer', 5), by('me', 6)] }],
    ['once its author thanked', { replies: [by('newcomer', 5)], thanked: at(5) }],
    ['once it is closed', { closed: true }],
    ['once it is taken back', { stands: false }],
    ['when no reply is needed', { need: 9 }],
    ['when closed, taken back or not in need, whatever was asked again', { need: 9, asksAgain: at(9) }],
    ['once answered after asking again', { replies: [by('somebody', 5), by('other', 10)], asksAgain: at(9) }],
    ['once thanked after asking again', { asksAgain: at(9), thanked: at(10) }],
    ['once its author answered after asking again', { replies: [by('newcomer', 11), by('me', 12)], asksAgain: at(9) }],
    ['when it was asked again at no time at all', { replies: [by('somebody', 5)], asksAgain: now + 16 * MINUTE }],
  ]
  for (const [what, changes] of ended) it(what, () => assert.equal(isWaiting(thread(changes), now), false))

  it('in whatever order its replies are given', () => {
    const replies = [by('newcomer', 5), by('me', 6), by('troll', 7)]
    for (const order of [replies, replies.toReversed(), [replies[1]!, replies[2]!, replies[0]!]]) {
      assert.equal(isWaiting(thread({ replies: order }), now), false)
    }
  })
})

describe('waiting since', () => {
  it('the first post, though asked again before anybody answered', () => {
    assert.equal(waitingSince(thread({ asksAgain: at(40), replies: [by('newcomer', 5)] }), now), START)
  })

  it('asking again, after an answer', () => {
    assert.equal(waitingSince(thread({ asksAgain: at(40), replies: [by('somebody', 5)] }), now), at(40))
  })
})
