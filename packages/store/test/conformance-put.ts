// Contract: what `put` answers, and what can be had back by id.

import type { VerifiedRecord } from '@kith/protocol'
import { fixtureChannel } from '@kith/testkit'
import { rejects, same } from './check.ts'
import type { Case } from './conformance.ts'
import { copy, header } from './records.ts'

export const putCases: readonly Case[] = [
  {
    name: 'gives a record back byte for byte, with its place in the order of arrival',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('give back')
      const post = await c.post(c.persona('ana'), 'It comes in waves.')
      same(await store.put([post, c.charter]), ['new', 'new'], 'outcomes')
      const held = await store.get(post.id)
      same(held?.record.bytes, post.bytes, 'bytes')
      // A Buffer's slice would share memory with what the next reader gets.
      same(held && Object.getPrototypeOf(held.record.bytes) === Uint8Array.prototype, true, 'plain bytes')
      same(held?.record.body?.['text'], 'It comes in waves.', 'body')
      const later = await store.get(c.charter.id)
      same((held?.seen ?? 0) < (later?.seen ?? 0), true, 'arrival counts up within a batch')
      same(await store.has(post.id), 'body', 'has')
      await store.close()
    },
  },
  {
    name: 'knows nothing of an id that it never saw',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('nothing')
      same(await store.has(c.charter.id), 'none', 'has')
      same(await store.get(c.charter.id), null, 'get')
      await store.put([c.charter])
      const post = await c.post(c.persona('ana'), 'Not stored.')
      const found = await store.getMany([post.id, c.charter.id, post.id])
      same(
        found.map((item) => item?.record.id ?? null),
        [null, c.charter.id, null],
        'getMany keeps the order asked for',
      )
      same(await store.getMany([]), [], 'getMany of nothing')
      same(await store.put([]), [], 'put of nothing')
      await store.close()
    },
  },
  {
    name: 'answers had for what it has, also within one batch, and keeps the first arrival',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('had')
      const post = await c.post(c.persona('ana'), 'Once.')
      same(await store.put([post, await copy(post)]), ['new', 'had'], 'twice in a batch')
      const seen = (await store.get(post.id))?.seen
      same(await store.put([await copy(post), await header(post)]), ['had', 'had'], 'again, whole and header')
      same((await store.get(post.id))?.seen, seen, 'arrival unchanged')
      same(await store.count(c.id), 1, 'counted once')
      same(await store.has(post.id), 'body', 'a header does not take the body away')
      await store.close()
    },
  },
  {
    name: 'does not store a header that nobody retracted',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('bodyless')
      const post = await c.post(c.persona('ana'), 'Only my header came.')
      same(await store.put([await header(post)]), ['bodyless'], 'outcome')
      same(await store.has(post.id), 'none', 'has')
      same(await store.count(c.id), 0, 'count')
      same(await store.put([post]), ['new'], 'the whole one is still new')
      await store.close()
    },
  },
  {
    name: 'refuses a copy that verify did not make, and writes nothing of the batch',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('copies')
      const post = await c.post(c.persona('ana'), 'Mine.')
      const forged = { ...post } as VerifiedRecord
      await rejects(store.put([c.charter, forged], { put: [['draft', new Uint8Array([1])]] }), 'KITH_NOT_VERIFIED')
      same(await store.has(c.charter.id), 'none', 'nothing of the batch')
      same(await store.local.get('draft'), null, 'nor its local value')
      await store.close()
    },
  },
  {
    name: 'merges puts that come at once, in order, each with its own answer',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('at once')
      const posts: VerifiedRecord[] = []
      for (let i = 0; i < 40; i++) posts.push(await c.post(c.persona('ana'), `Post ${i}.`))
      const puts = posts.map((post, i) => store.put(i % 4 === 3 ? [post, posts[i - 1] as VerifiedRecord] : [post]))
      const outcomes = await Promise.all(puts)
      same(outcomes.flat().filter((outcome) => outcome === 'had').length, 10, 'had')
      same(outcomes[3], ['new', 'had'], 'answers go to their callers')
      const seen = (await store.getMany(posts.map((post) => post.id))).map((item) => item?.seen ?? 0)
      same(
        seen.toSorted((a, b) => a - b),
        seen,
        'arrival in the order of the calls',
      )
      same(await store.count(c.id), 40, 'count')
      await store.close()
    },
  },
  {
    name: 'keeps everything across closing and opening, and goes on counting arrivals',
    run: async (open) => {
      const first = await open()
      const c = await fixtureChannel('reopen')
      const [one, two] = [await c.post(c.persona('ana'), 'Before.'), await c.post(c.persona('ben'), 'After.')]
      await first.put([c.charter, one])
      const seen = (await first.get(one.id))?.seen ?? 0
      await first.close()
      const second = await open()
      same(
        (await second.charters()).map(({ record }) => record.id),
        [c.charter.id],
        'charters',
      )
      same(await second.put([two, one]), ['new', 'had'], 'knows what it had')
      same(((await second.get(two.id))?.seen ?? 0) > seen, true, 'arrival goes on')
      same(await second.count(c.id), 3, 'count goes on')
      await second.close()
    },
  },
  {
    name: 'ends: waits for its writes, then refuses',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('end')
      const put = store.put([c.charter])
      await Promise.all([store.close(), store.close()])
      same(await put, ['new'], 'a put before close is written')
      await rejects(store.put([c.charter]), 'KITH_STORE_CLOSED')
      await rejects(store.get(c.charter.id), 'KITH_STORE_CLOSED')
      await rejects(store.local.put('a', new Uint8Array(1)), 'KITH_STORE_CLOSED')
      const again = await open()
      same(await again.has(c.charter.id), 'body', 'written')
      await again.close()
    },
  },
]
