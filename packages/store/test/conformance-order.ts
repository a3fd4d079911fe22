// Contract: pages by time and by activity, without gap or repetition, also where many share a minute.

import type { RecordId, VerifiedRecord } from '@kith/protocol'
import { FIXTURE_TIME, fixtureChannel } from '@kith/testkit'
import type { Cursor } from '../src/contract.ts'
import { hex, same } from './check.ts'
import type { Case } from './conformance.ts'

/** Twelve roots in three minutes, four in each; in their order by (time, id). */
async function crowd(seed: string) {
  const c = await fixtureChannel(seed)
  const posts: VerifiedRecord[] = []
  for (let i = 0; i < 12; i++) {
    posts.push(await c.post(c.persona('ana'), `Post ${i}.`, {}, { time: FIXTURE_TIME + 60 * (i % 3) }))
  }
  const key = ({ time, id }: VerifiedRecord) => `${time} ${hex(id)}`
  return { c, posts, sorted: posts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

export const orderCases: readonly Case[] = [
  {
    name: 'pages through ids from the newest, by time then id',
    run: async (open) => {
      const store = await open()
      const { c, posts, sorted } = await crowd('ids')
      await store.put(posts)
      const found: Cursor[] = []
      for (;;) {
        const below = found.at(-1)
        const page = await store.ids(c.id, { limit: 5, ...(below && { below }) })
        if (page.length === 0) break
        found.push(...page)
      }
      same(
        found,
        sorted.toReversed().map(({ time, id }) => ({ time, id })),
        'every id once',
      )
      same(await store.count(c.id), found.length, 'as many as counted')
      await store.close()
    },
  },
  {
    name: 'pages through records since a time, oldest first',
    run: async (open) => {
      const store = await open()
      const { c, posts, sorted } = await crowd('since')
      await store.put(posts)
      const from = FIXTURE_TIME + 60
      const found: { time: number; id: RecordId }[] = []
      for (;;) {
        const { time, id } = found.at(-1) ?? { time: from, id: undefined }
        const page = await store.since(c.id, { time, limit: 3, ...(id && { id }) })
        if (page.length === 0) break
        found.push(...page.map(({ record }) => ({ time: record.time, id: record.id })))
      }
      same(
        found.map(({ id }) => id),
        sorted.filter(({ time }) => time >= from).map(({ id }) => id),
        'each once',
      )
      same(await store.since(c.id, { time: from + 3600, limit: 3 }), [], 'nothing later')
      await store.close()
    },
  },
  {
    name: 'pages through threads by activity',
    run: async (open) => {
      const store = await open()
      const { c, posts, sorted } = await crowd('threads')
      await store.put(posts)
      const found: { active: number; id: RecordId }[] = []
      for (;;) {
        const before = found.at(-1)
        const page = await store.threads(c.id, { limit: 5, ...(before && { before }) })
        if (page.length === 0) break
        found.push(...page)
      }
      same(
        found.map(({ id }) => id),
        sorted.toReversed().map(({ id }) => id),
        'each once',
      )
      await store.close()
    },
  },
  {
    name: 'keeps the order of replies by time, then id',
    run: async (open) => {
      const store = await open()
      const { c, sorted } = await crowd('replies')
      const root = sorted[0] as VerifiedRecord
      const replies: VerifiedRecord[] = []
      for (let i = 0; i < 6; i++) {
        replies.push(await c.reply(c.persona('ben'), root, `${i}.`, { time: FIXTURE_TIME + 600 + 60 * (i % 2) }))
      }
      const key = ({ time, id }: VerifiedRecord) => `${time} ${hex(id)}`
      for (const reply of replies) await store.put([reply])
      const expected = replies.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ id }) => id)
      same(
        (await store.replies(c.id, root.id)).map(({ record }) => record.id),
        expected,
        'order',
      )
      await store.close()
    },
  },
]
