// What a channel and a thread show, from real records in a real store: who waits, what is folded, and on whose word.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBase32, type Persona, type VerifiedRecord } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel } from '@kith/testkit'
import type { ThreadCard, ThreadView } from '../src/model.ts'
import { Memory } from '../src/session/memory.ts'
import type { Reader } from '../src/session/reader.ts'
import { threadList, threadView } from '../src/session/threads.ts'

const DAY = 86_400
/** Well after the channel's first week. */
const NOW = FIXTURE_TIME + 30 * DAY
const HOUR_AGO = NOW - 3600

describe('the views of a channel', () => {
  let directory: string
  let store: Store
  let memory: Memory
  let c: FixtureChannel
  let [ana, ben, troll]: Persona[] = []
  let root: VerifiedRecord

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-views-'))
    store = await openStore(directory)
    memory = new Memory(store)
    c = await fixtureChannel('views')
    ;[ana, ben, troll] = ['ana', 'ben', 'troll'].map((name) => c.persona(name))
    const old = await c.post(is(ben), 'Here for a while.', {}, { time: NOW - 8 * DAY })
    root = await c.post(is(ana), 'Nobody knows yet.', { need: 1 }, { time: HOUR_AGO })
    await keep(c.charter, old, root)
  })
  afterEach(async () => {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function keep(...records: readonly VerifiedRecord[]): Promise<void> {
    await store.put(records)
    for (const record of records) memory.forget(record)
  }

  function readBy(persona: Persona | null, choices: Partial<Reader['choices']> = {}): Reader {
    const nobody = { muted: new Set<string>(), dropped: new Set<string>(), labels: new Set<number>() }
    const own = new Set(persona === null ? [] : [encodeBase32(persona.key)])
    const founder = encodeBase32(c.founder.key)
    return {
      channel: c.id,
      founder,
      opened: FIXTURE_TIME,
      lang: 'en',
      authority: null,
      measures: null,
      listed: new Map(),
      rules: [],
      choices: { ...nobody, own, ...choices },
    }
  }

  const source = () => ({ store, memory, now: NOW, journey: () => Promise.resolve(null) })
  async function card(reader = readBy(null)): Promise<ThreadCard | undefined> {
    const { cards } = await threadList(source(), reader)
    return cards.find(({ root: { id } }) => id === encodeBase32(root.id))
  }
  async function view(reader = readBy(null), writer = ana): Promise<ThreadView> {
    const shown = await threadView(source(), reader, root.id, encodeBase32(is(writer).key))
    assert(shown)
    return shown
  }
  const reply = (author: Persona | undefined, text: string, ago = 1800) =>
    c.reply(is(author), root, text, { time: NOW - ago })

  it('a thread waits until somebody who has been here for a week answers', async () => {
    assert.equal((await card())?.waiting, true)
    await keep(await reply(troll, 'Cruel.'))
    const after = await card()
    assert.deepEqual([after?.waiting, after?.replies], [true, 0])
    await keep(await reply(ben, 'I am here.'))
    const answered = await card()
    assert.deepEqual([answered?.waiting, answered?.replies], [false, 1])
  })

  it('folds who is new, for the thread’s author and for everybody, until the author opens it', async () => {
    const kind = await reply(troll, 'New, and kind.')
    await keep(kind)
    for (const reader of [readBy(null), readBy(is(ana)), readBy(is(ben))]) {
      assert.equal((await view(reader)).replies[0]?.fold?.why, 'new')
    }
    assert.equal((await view(readBy(is(troll)))).replies[0]?.fold, null)
    await keep(await c.tend(is(ana), root, { opened: [kind.id] }))
    assert.equal((await view()).replies[0]?.fold, null)
  })

  it('follows the author’s tend and nobody else’s', async () => {
    const said = await reply(ben, 'Advice that nobody asked for.')
    await keep(said, await c.tend(is(troll), root, { hidden: [said.id] }))
    assert.equal((await view()).replies[0]?.fold, null)
    await keep(await c.tend(is(ana), root, { n: 2, hidden: [said.id], closed: true, since: HOUR_AGO }))
    const tended = await view()
    assert.equal(tended.replies[0]?.fold?.why, 'hidden')
    assert.deepEqual([tended.closed, tended.waiting], [true, false])
  })

  it('waits again when its author says so, and ends with thanks', async () => {
    const said = await reply(ben, 'I am here.')
    await keep(said)
    assert.equal((await card())?.waiting, false)
    const helped = await c.react(is(ana), said, 4)
    const asks = helped.time + 60
    await keep(helped, await c.tend(is(ana), root, { asks }))
    const again = await card()
    assert.deepEqual([again?.waiting, again?.since], [true, asks], 'what was thanked before does not end it')
    const thanks = await c.react(is(ana), said, 4, 2)
    assert(thanks.time > asks)
    await keep(thanks)
    assert.equal((await card())?.waiting, false)
  })

  it('shows that it helped where the thread’s author says so, and not where anybody else does', async () => {
    const said = await reply(ben, 'I am here.')
    await keep(said, await c.react(is(troll), said, 4))
    assert.deepEqual((await view()).replies[0]?.reactions, [])
    await keep(await c.react(is(ana), said, 4))
    const from = [encodeBase32(is(ana).key)]
    assert.deepEqual((await view()).replies[0]?.reactions, [{ code: 4, mine: false, from }])
  })

  it('shows the latest words of a post’s own author, and none of one that was taken back', async () => {
    const first = await reply(ben, 'First words.')
    await keep(
      first,
      await c.revise(is(troll), first, 'Not theirs.', 9),
      await c.revise(is(ben), first, 'Better words.'),
    )
    const [revised] = (await view()).replies
    assert.deepEqual([revised?.text, revised?.revised], ['Better words.', true])
    await keep(await c.retract(is(ben), first))
    const [gone] = (await view()).replies
    assert.deepEqual([gone?.text, gone?.revised], [null, false])
  })

  it('leaves out whom the reader dropped, folds whom they muted and what they filter', async () => {
    const labelled = await c.post(is(ben), 'About a death.', { labels: [8] }, { time: NOW - 600 })
    await keep(await reply(ben, 'I am here.'), labelled)
    const bens = new Set([encodeBase32(is(ben).key)])
    assert.equal((await view(readBy(is(ana), { muted: bens }))).replies[0]?.fold?.why, 'muted')
    assert.deepEqual((await view(readBy(is(ana), { dropped: bens }))).replies, [])
    const filtered = await threadList(source(), readBy(is(ana), { labels: new Set([8]) }))
    assert.deepEqual(
      filtered.cards.flatMap(({ root: { fold } }) => (fold === null ? [] : [fold])),
      [{ why: 'label', labels: [8], act: null }],
    )
    const { cards } = await threadList(source(), readBy(is(ana), { dropped: bens }))
    assert.deepEqual(
      cards.map(({ root: { text } }) => text),
      ['Nobody knows yet.'],
    )
  })

  it('folds the thread of somebody who was dropped where it is opened all the same', async () => {
    const { root: shown } = await view(readBy(is(ben), { dropped: new Set([encodeBase32(is(ana).key)]) }))
    assert.equal(shown.fold?.why, 'muted')
  })

  it('tells whether one is asked to reply, also before one’s first reply there', async () => {
    await keep(await c.tend(is(ana), root, { who: 1, since: HOUR_AGO }))
    assert.equal((await view(readBy(is(ben)), ben)).mayReply, true, 'wrote here a week before')
    assert.equal((await view(readBy(is(troll)), troll)).mayReply, false)
    assert.equal((await view(readBy(is(ana)), ana)).mayReply, true)
    await keep(await c.tend(is(ana), root, { n: 2, who: 2, since: HOUR_AGO }))
    assert.equal((await view(readBy(is(ben)), ben)).mayReply, false)
  })

  it('numbers whoever bears a name that this device met with somebody else before', async () => {
    // Two of this channel's personas with one pseudonym, found by trying.
    const [first, later] = [c.persona('p201'), c.persona('p77')]
    await keep(await reply(first, 'I was here first.', 600))
    assert.deepEqual((await view()).namesakes, [])
    await keep(await reply(later, 'And so was I.', 1200))
    assert.deepEqual((await view()).namesakes, [[encodeBase32(later.key), 2]], 'by arrival, not by the time it claims')
    await keep(await c.post(later, 'The same name in the list.', {}, { time: NOW - 600 }))
    assert.deepEqual((await threadList(source(), readBy(is(ben)))).namesakes, [[encodeBase32(later.key), 2]])
  })

  it('is quiet also for somebody who waits alone in it', async () => {
    assert.equal((await threadList(source(), readBy(is(ana)))).quiet, true)
    assert.equal((await threadList(source(), readBy(is(ben)))).quiet, false)
    await keep(await reply(ben, 'I am here.'))
    assert.equal((await threadList(source(), readBy(is(ana)))).quiet, false)
  })
})

function is(persona: Persona | undefined): Persona {
  assert(persona)
  return persona
}
