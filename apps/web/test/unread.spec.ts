// What is unread, from one cursor a thread: it only moves on, and says nothing of threads that a person has nothing to do with.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBase32, type VerifiedRecord } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { type FixtureChannel, fixtureChannel } from '@kith/testkit'
import { Memory } from '../src/session/memory.ts'
import { MOST_MARKS, ReadMarks } from '../src/session/read-marks.ts'
import type { Reader } from '../src/session/reader.ts'
import type { Source } from '../src/session/threads.ts'
import { UnreadAnswers } from '../src/session/unread.ts'

describe('what is unread', () => {
  let directory: string
  let store: Store
  let channel: FixtureChannel
  let source: Source
  let reader: Reader
  let unread: UnreadAnswers

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-unread-'))
    store = await openStore(join(directory, 'store'))
    channel = await fixtureChannel('unread')
    await store.put([channel.charter])
    const memory = new Memory(store)
    source = { store, memory, now: 0, journey: async () => null }
    reader = {
      channel: channel.id,
      founder: null,
      // Everybody is established in a channel that is as young as this.
      opened: channel.charter.time,
      lang: 'en',
      authority: null,
      measures: null,
      listed: new Map(),
      rules: [],
      choices: {
        own: new Set([encodeBase32(channel.persona('me').key)]),
        muted: new Set(),
        dropped: new Set(),
        labels: new Set(),
      },
    }
    unread = new UnreadAnswers(await ReadMarks.open(store))
  })
  afterEach(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })

  async function put(record: Promise<VerifiedRecord>): Promise<VerifiedRecord> {
    await store.put([await record])
    source.memory.forget(await record)
    return record
  }
  const by = (name: string) => channel.persona(name)
  const post = (name: string) => put(channel.post(by(name), `A thread by ${name}.`))
  const reply = (name: string, root: VerifiedRecord) => put(channel.reply(by(name), root, `An answer by ${name}.`))
  const chosen = {}
  const now = async () =>
    (await unread.in(source, channel.id, chosen, async () => reader)).map(({ thread, first, mine }) => ({
      thread,
      first,
      mine,
    }))
  const read = (root: VerifiedRecord, ...posts: VerifiedRecord[]) =>
    unread.read(
      source,
      channel.id,
      root.id,
      posts.map(({ id }) => id),
    )
  const is = (root: VerifiedRecord, first: VerifiedRecord, mine: boolean) => ({
    thread: encodeBase32(root.id),
    first: encodeBase32(first.id),
    mine,
  })

  it('tells of answers in own threads and in opened ones, and of no others', async () => {
    const mine = await post('me')
    const opened = await post('ana')
    const other = await post('bo')
    assert.equal(await read(opened, opened), true)
    assert.deepEqual(await now(), [])
    const [toMe, there] = [await reply('ana', mine), await reply('bo', opened)]
    await reply('ana', other)
    assert.deepEqual(new Set(await now()), new Set([is(mine, toMe, true), is(opened, there, false)]))
    await read(mine, toMe)
    assert.deepEqual(await now(), [is(opened, there, false)])
  })

  it('moves on and never back; what comes late with an earlier time is new all the same', async () => {
    const mine = await post('me')
    const [first, second] = [await reply('ana', mine), await reply('bo', mine)]
    assert.equal(await read(mine, second), true)
    assert.equal(await read(mine, first), false)
    assert.deepEqual(await now(), [])
    const late = await put(channel.reply(by('cy'), mine, 'Sent before, and held up.', { time: first.time }))
    assert.deepEqual(await now(), [is(mine, late, true)])
  })

  it('one’s own words, and what was taken back, are no news', async () => {
    const mine = await post('me')
    const answer = await reply('ana', mine)
    await reply('me', mine)
    assert.deepEqual(await now(), [])
    const again = await reply('ana', mine)
    assert.deepEqual(await now(), [is(mine, again, true)])
    await put(channel.retract(by('ana'), again))
    await put(channel.retract(by('ana'), answer))
    assert.deepEqual(await now(), [])
  })

  it('nor is anybody whom the reader does not want to read', async () => {
    const mine = await post('me')
    await reply('ana', mine)
    assert.equal((await now()).length, 1)
    const ana = encodeBase32(by('ana').key)
    const muted = { ...reader, choices: { ...reader.choices, muted: new Set([ana]) } }
    assert.deepEqual(await unread.in(source, channel.id, {}, async () => muted), [])
  })

  it('is kept over a restart, for so many threads and no more', async () => {
    const marks = await ReadMarks.open(store)
    for (let n = 0; n < MOST_MARKS + 2; n++) await marks.move('c', String(n), n + 10)
    const kept = await ReadMarks.open(store)
    assert.deepEqual([kept.at('c', '0'), kept.at('c', '1'), kept.at('c', '2')], [null, null, 12])
    assert.equal((await store.local.list('read/')).length, MOST_MARKS)
    await kept.forget('c')
    assert.equal((await store.local.list('read/')).length, 0)
  })
})
