// The side of the session that every tab has, met with hosts that come, go and come too late.

import assert from 'node:assert/strict'
import type { Draft } from '../src/model.ts'
import { NOT_LISTENING, type ToHost } from '../src/session/messages.ts'
import { Tab } from '../src/session/tab.ts'

const CHANNEL = 'a'.repeat(51) + 'q'
const DRAFT: Draft = {
  text: 'Hello.',
  need: null,
  feeling: null,
  tone: null,
  labels: [],
  lang: null,
  fresh: false,
  who: 0,
}

describe('a tab', () => {
  let said: ToHost[]
  let tab: Tab
  beforeEach(() => {
    said = []
    tab = new Tab(
      'me',
      (message) => said.push(message),
      async () => undefined,
    )
  })

  const kinds = () => said.map(({ kind }) => kind)
  const asked = () => said.flatMap((message) => (message.kind === 'ask' ? [message] : []))
  const shown = (view: number, value: unknown, host = 'one') => tab.receive({ kind: 'shown', host, view, value })

  it('opens and asks once a host is there, and both again at the next one, in order', async () => {
    const thread = tab.session.openThread(CHANNEL, CHANNEL)
    const kept = tab.session.keepDraft({ channel: CHANNEL, thread: null }, DRAFT)
    const posted = tab.session.post({ channel: CHANNEL, thread: null }, DRAFT)
    assert.deepEqual(said, [])
    tab.receive({ kind: 'pong', host: 'one' })
    assert.deepEqual(kinds(), ['hello', 'open', 'open', 'open', 'ask', 'ask'])
    const first = said.splice(0)
    tab.receive({ kind: 'pong', host: 'one' })
    assert.deepEqual(said, [])
    tab.receive({ kind: 'pong', host: 'two' })
    assert.deepEqual(said, first)
    for (const { id, verb } of asked()) {
      tab.receive({ kind: 'answer', host: 'two', id, answer: { ok: true, value: verb === 'post' ? 'p' : undefined } })
    }
    await kept
    assert.equal(await posted, 'p')
    assert.equal(tab.isWaiting, false)
    thread.close()
    said.length = 0
    tab.receive({ kind: 'pong', host: 'three' })
    assert.deepEqual(kinds(), ['hello', 'open', 'open'])
  })

  it('shows the last view until the next host has one, and nothing of a host that was replaced', () => {
    const { info } = tab.session.openChannel(CHANNEL)
    tab.receive({ kind: 'pong', host: 'one' })
    shown(2, 'first')
    assert.equal(info.value, 'first')
    tab.receive({ kind: 'pong', host: 'two' })
    assert.equal(info.value, 'first')
    shown(2, 'too late')
    const standing = {
      reach: 'offline',
      relays: 0,
      clock: 9,
      broken: 'gone',
      progress: null,
      choices: { labels: [], people: [], following: [] },
      listening: NOT_LISTENING,
      carriers: [],
      direct: null,
    } as const
    tab.receive({ kind: 'standing', host: 'one', standing })
    assert.deepEqual([info.value, tab.session.reach.value, tab.session.broken.value], ['first', 'starting', null])
    shown(2, 'second', 'two')
    tab.receive({ kind: 'standing', host: 'two', standing })
    assert.deepEqual([info.value, tab.session.reach.value, tab.session.broken.value], ['second', 'offline', 'gone'])
  })

  it('takes an answer from whoever gives it, and hears no second one', async () => {
    tab.receive({ kind: 'pong', host: 'one' })
    const [joined, left] = [tab.session.join('link'), tab.session.leaveChannel(CHANNEL)]
    const [join, leave] = asked()
    assert(join !== undefined && leave !== undefined && join.id !== leave.id)
    tab.receive({ kind: 'answer', host: 'not met yet', id: join.id, answer: { ok: true, value: 'c' } })
    tab.receive({ kind: 'answer', host: 'one', id: join.id, answer: { ok: true, value: 'd' } })
    assert.equal(await joined, 'c')
    const answer = { ok: false, code: 'KITH_STORE_FULL', message: 'Full.' } as const
    tab.receive({ kind: 'answer', host: 'one', id: leave.id, answer })
    await assert.rejects(left, { code: 'KITH_STORE_FULL', message: 'Full.' })
  })

  it('refuses at once while it is outdated, and goes on when a host of its own version is there', async () => {
    tab.receive({ kind: 'pong', host: 'one' })
    const before = tab.session.invitation(CHANNEL)
    tab.becomeOutdated()
    await assert.rejects(before, { code: 'KITH_OUTDATED' })
    await assert.rejects(tab.session.invitation(CHANNEL), { code: 'KITH_OUTDATED' })
    assert.equal(tab.session.reach.value, 'outdated')
    tab.receive({ kind: 'pong', host: 'two' })
    const standing = {
      reach: 'reached',
      relays: 1,
      clock: 0,
      broken: null,
      progress: null,
      choices: { labels: [], people: [], following: [] },
      listening: NOT_LISTENING,
      carriers: [],
      direct: null,
    } as const
    tab.receive({ kind: 'standing', host: 'two', standing })
    said.length = 0
    void tab.session.invitation(CHANNEL)
    assert.equal(asked().length, 1)
  })

  it('opens no place that is none', () => {
    assert.throws(() => tab.session.openChannel('nowhere'), { code: 'KITH_NOT_HERE' })
    assert.throws(() => tab.session.openThread(CHANNEL, 'nowhere'), { code: 'KITH_NOT_HERE' })
  })
})
