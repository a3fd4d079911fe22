// What the views show of what stewards decided, from real records: the line at a post, who reads it, and what a reader who
// follows nobody sees.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldAuthority, measuresOf } from '@kith/authority'
import {
  ACT,
  BRAKE,
  encodeBase32,
  GUIDE,
  PAUSE,
  type Persona,
  REMOVE,
  RESTORE,
  type Value,
  type VerifiedRecord,
} from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel } from '@kith/testkit'
import type { PostView } from '../src/model.ts'
import { logOf } from '../src/session/log.ts'
import { Memory } from '../src/session/memory.ts'
import type { Reader } from '../src/session/reader.ts'
import { threadList, threadView } from '../src/session/threads.ts'

const NOW = FIXTURE_TIME + 86_400
const WORDS = 'You should be ashamed.'
const WHY = 'It judged, after being asked only to listen.'

describe('what stewards decided, in the views', () => {
  let directory: string
  let store: Store
  let c: FixtureChannel
  let root: VerifiedRecord
  let cruel: VerifiedRecord
  let acts: VerifiedRecord[]

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-governed-'))
    store = await openStore(directory)
    c = await fixtureChannel('governed')
    root = await c.post(c.persona('ana'), 'Nobody knows yet.')
    cruel = await c.reply(c.persona('troll'), root, WORDS)
    acts = []
    await store.put([c.charter, root, cruel])
  })
  afterEach(async () => {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function act(
    action: number,
    target: Uint8Array | null,
    rule = 1,
    author = c.founder,
    more: Record<string, Value> = {},
  ): Promise<VerifiedRecord> {
    const authority = foldAuthority(c.id, [c.charter, ...acts])
    const { prev, after } = authority.citationsFor(encodeBase32(author.key))
    const body: Record<string, Value> = {
      prev,
      action,
      targets: target === null ? [] : [target],
      rule,
      reason: WHY,
      ...more,
    }
    const record = await c.record(author, ACT, body, { after })
    acts.push(record)
    return record
  }

  function readBy(persona: Persona, choices: Partial<Reader['choices']> = {}): Reader {
    const authority = foldAuthority(c.id, [c.charter, ...acts])
    return {
      channel: c.id,
      founder: encodeBase32(c.founder.key),
      opened: FIXTURE_TIME,
      lang: 'en',
      authority,
      measures: measuresOf(authority),
      listed: new Map(),
      rules: [[1, 'Answer what was asked for']],
      choices: {
        own: new Set([encodeBase32(persona.key)]),
        muted: new Set(),
        dropped: new Set(),
        labels: new Set(),
        now: NOW,
        ...choices,
      },
    }
  }
  const source = () => ({ store, memory: new Memory(store), now: NOW, journey: () => Promise.resolve(null) })
  async function reply(reader: Reader): Promise<PostView> {
    const view = await threadView(source(), reader, root.id, encodeBase32(c.persona('ana').key))
    const [post] = view?.replies ?? []
    assert(post)
    return post
  }

  it('name who removed a post, by which rule and why, to everybody; its author still has the words', async () => {
    const removal = await act(REMOVE, cruel.id)
    const toMember = await reply(readBy(c.persona('ben')))
    assert.deepEqual(toMember.fold, { why: 'removed', labels: [], act: encodeBase32(removal.id) })
    const toAuthor = await reply(readBy(c.persona('troll')))
    assert.equal(toAuthor.fold, null)
    for (const { causes } of [toMember, toAuthor]) {
      const [ruling] = causes
      assert.equal(causes.length, 1)
      assert.deepEqual(
        [ruling?.why, ruling?.rule, ruling?.reason, ruling?.signed, ruling?.list],
        ['removed', [1, 'Answer what was asked for'], WHY, [encodeBase32(c.founder.key)], false],
      )
    }
  })

  it('show everything to who follows nobody, and one post to who undid that decision for themselves', async () => {
    const removal = await act(REMOVE, cruel.id)
    for (const choices of [{ follow: false }, { undone: new Set([encodeBase32(removal.id)]) }]) {
      const { causes, fold } = await reply(readBy(c.persona('ben'), choices))
      assert.deepEqual([fold, causes], [null, []])
    }
  })

  it('take nothing from who is no steward, and open again what was restored', async () => {
    await act(REMOVE, cruel.id, 1, c.persona('mallory'))
    assert.equal((await reply(readBy(c.persona('ben')))).fold, null)
    acts = []
    await act(REMOVE, cruel.id)
    await act(RESTORE, cruel.id, 0)
    assert.equal((await reply(readBy(c.persona('ben')))).fold, null)
  })

  it('a removed answer is none, words beside a post leave it as it is, and a removed thread does not wait', async () => {
    const reader = () => readBy(c.persona('ben'))
    const card = async () => (await threadList(source(), reader())).cards[0]
    assert.equal((await card())?.waiting, false, 'the answer counts in a channel’s first week')
    await act(REMOVE, cruel.id)
    assert.equal((await card())?.waiting, true)
    await act(GUIDE, root.id, 0)
    const guided = await card()
    assert.deepEqual([guided?.root.fold, guided?.root.causes[0]?.why], [null, 'guided'])
    await act(REMOVE, root.id)
    const removed = await card()
    assert.deepEqual([removed?.waiting, removed?.root.fold?.why], [false, 'removed'])
  })

  it('tell whoever is paused why they cannot write now, whatever they follow', async () => {
    const until = FIXTURE_TIME + 7 * 86_400
    await act(PAUSE, c.persona('troll').key, 1, c.founder, { until })
    const seenBy = async (name: string) => {
      const reader = readBy(c.persona(name), { follow: false })
      return threadView(source(), reader, root.id, encodeBase32(c.persona(name).key))
    }
    const paused = await seenBy('troll')
    assert.deepEqual([paused?.stopped?.why, paused?.stopped?.until], ['paused', until])
    assert.equal((await seenBy('ben'))?.stopped, null)
  })

  it('tell in the log what was decided, by whom, and what became of it', async () => {
    const removal = await act(REMOVE, cruel.id)
    await act(BRAKE, null, 0, c.founder, { until: FIXTURE_TIME + 3_600 })
    await act(REMOVE, root.id, 1, c.persona('mallory'))
    const restore = await act(RESTORE, removal.id, 0)
    const reader = readBy(c.persona('ben'), { undone: new Set([encodeBase32(removal.id)]) })
    const log = await logOf(store, reader, new Set())
    assert.deepEqual(
      log.map(({ action, standing }) => [action, standing]),
      [
        [RESTORE, 'holds'],
        [BRAKE, 'holds'],
        [REMOVE, 'undone'],
      ],
    )
    const [undoing, , removed] = log
    const troll = encodeBase32(c.persona('troll').key)
    assert.deepEqual(
      [removed?.about, removed?.posts, removed?.thread, removed?.leftOut, removed?.maySign],
      [[troll], 1, encodeBase32(root.id), true, false],
    )
    assert.deepEqual(removed?.undone, { by: encodeBase32(c.founder.key), reason: WHY })
    assert.deepEqual([undoing?.id, undoing?.about], [encodeBase32(restore.id), [troll]])
  })

  it('call nobody a steward whom the records do not make one', async () => {
    const post = await reply(readBy(c.persona('ben')))
    assert.equal(post.steward, false)
    const byFounder = await c.reply(c.founder, root, 'I look after this room.')
    await store.put([byFounder])
    const view = await threadView(source(), readBy(c.persona('ben')), root.id, encodeBase32(c.persona('ana').key))
    assert.deepEqual(
      view?.replies.map(({ steward }) => steward),
      [false, true],
    )
  })
})
