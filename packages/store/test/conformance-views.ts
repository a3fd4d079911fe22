// Contract: charters, threads, replies, reactions, authors; and what is stored without being shown.

import { CHARTER, POST, type RecordId, type VerifiedRecord } from '@kith/protocol'
import { FIXTURE_TIME, fixtureChannel } from '@kith/testkit'
import { same } from './check.ts'
import type { Case } from './conformance.ts'
import { anyRecord } from './records.ts'

const T = FIXTURE_TIME
const page = { limit: 10 }
const idsOf = (items: readonly { readonly record: { readonly id: RecordId } }[]) => items.map(({ record }) => record.id)

export const viewCases: readonly Case[] = [
  {
    name: 'lists charters of several channels',
    run: async (open) => {
      const store = await open()
      const [a, b] = [await fixtureChannel('charter a'), await fixtureChannel('charter b')]
      await store.put([a.charter, await a.post(a.persona('ana'), 'No charter.')])
      await store.put([b.charter])
      const sort = (ids: RecordId[]) => ids.map((id) => `${id}`).toSorted()
      same(sort(idsOf(await store.charters())), sort([a.charter.id, b.charter.id]), 'charters')
      same(await store.count(b.id), 1, 'a charter belongs to its own channel')
      await store.close()
    },
  },
  {
    name: 'lists threads by activity, which moves as replies come',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('activity')
      const [ana, ben] = [c.persona('ana'), c.persona('ben')]
      const one = await c.post(ana, 'One.', {}, { time: T })
      const two = await c.post(ana, 'Two.', {}, { time: T + 600 })
      await store.put([one, two])
      const entry = (id: RecordId, active: number, replies: number, answered: boolean) => ({
        id,
        active,
        replies,
        answered,
      })
      same(
        await store.threads(c.id, page),
        [entry(two.id, two.time, 0, false), entry(one.id, one.time, 0, false)],
        'newest root first',
      )
      const own = await c.reply(ana, one, 'I forgot to say.', { time: T + 1200 })
      await store.put([own])
      same((await store.threads(c.id, page))[0], entry(one.id, own.time, 1, false), 'own reply is no answer')
      const nested = await c.reply(ben, own, 'I know that.', { time: T + 60 })
      await store.put([nested])
      same(
        (await store.threads(c.id, page))[0],
        entry(one.id, own.time, 2, true),
        'an older reply does not move it back',
      )
      same((await store.threads(c.id, page)).length, 2, 'each once')
      same(idsOf(await store.replies(c.id, one.id)), [nested.id, own.id], 'replies by time')
      same(await store.replies(c.id, two.id), [], 'none there')
      await store.close()
    },
  },
  {
    name: 'shows a thread once its root is there, with the replies that came before it',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('root late')
      const [ana, ben] = [c.persona('ana'), c.persona('ben')]
      const root = await c.post(ana, 'Root.')
      const first = await c.reply(ana, root, 'Own.')
      const second = await c.reply(ben, root, 'Other.')
      await store.put([second])
      await store.put([first])
      same(await store.threads(c.id, page), [], 'no root yet')
      same(idsOf(await store.replies(c.id, root.id)), [first.id, second.id], 'replies are there')
      await store.put([root])
      same(await store.threads(c.id, page), [{ id: root.id, active: second.time, replies: 2, answered: true }], 'whole')
      await store.close()
    },
  },
  {
    name: 'sums up several records of one thread in one batch, root last',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('one batch')
      const root = await c.post(c.persona('ana'), 'Root.')
      const replies: VerifiedRecord[] = []
      for (let i = 0; i < 5; i++) replies.push(await c.reply(c.persona(`p${i % 2}`), root, `Reply ${i}.`))
      await store.put([...replies, root])
      const active = Math.max(...replies.map(({ time }) => time))
      same(await store.threads(c.id, page), [{ id: root.id, active, replies: 5, answered: true }], 'threads')
      await store.close()
    },
  },
  {
    name: 'takes a reply for no root, and keeps channels apart',
    run: async (open) => {
      const store = await open()
      const [a, b] = [await fixtureChannel('apart a'), await fixtureChannel('apart b')]
      const root = await a.post(a.persona('ana'), 'Root.')
      const reply = await a.reply(a.persona('ben'), root, 'Reply.')
      const strayBody = { text: 'In a reply as if it were a root.', thread: reply.id, parent: reply.id }
      const stray = await anyRecord(a.persona('cy'), { kind: POST, channel: a.id, time: T, body: strayBody }, a.random)
      const alienBody = { text: 'Another channel.', thread: root.id, parent: root.id }
      const alien = await anyRecord(b.persona('cy'), { kind: POST, channel: b.id, time: T, body: alienBody }, b.random)
      same([stray.shown, alien.shown], [true, true], 'both are shown records')
      await store.put([root, reply, stray, alien])
      same(
        await store.threads(a.id, page),
        [{ id: root.id, active: reply.time, replies: 1, answered: true }],
        'one thread',
      )
      same(await store.threads(b.id, page), [], 'none in the other channel')
      await store.close()
    },
  },
  {
    name: 'gives per author the reaction with the highest n, then the largest id, and none that is withdrawn',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('reactions')
      const [ana, ben, cy] = [c.persona('ana'), c.persona('ben'), c.persona('cy')]
      const post = await c.post(ana, 'Post.')
      const low = await c.react(ana, post, 1, 1)
      const high = await c.react(ana, post, 2, 2)
      await store.put([high, low])
      same(await store.reactions(c.id, post.id), [{ author: ana.key, n: 2, id: high.id, code: 2 }], 'highest n')
      const ties = [await c.react(ben, post, 1, 7), await c.react(ben, post, 3, 7)].toSorted((x, y) =>
        `${[...x.id].map((v) => v + 1000)}` < `${[...y.id].map((v) => v + 1000)}` ? -1 : 1,
      )
      const largest = ties[1] as VerifiedRecord
      await store.put([largest])
      await store.put([ties[0] as VerifiedRecord])
      const bens = (await store.reactions(c.id, post.id)).filter(({ author }) => `${author}` === `${ben.key}`)
      same(
        bens.map(({ id }) => id),
        [largest.id],
        'largest id',
      )
      await store.put([await c.react(cy, post, 4, 1)])
      same((await store.reactions(c.id, post.id)).length, 3, 'three authors')
      await store.put([await c.react(cy, post, 0, 2)])
      same((await store.reactions(c.id, post.id)).length, 2, 'withdrawn')
      same(await store.reactions(c.id, low.id), [], 'nothing on another target')
      await store.close()
    },
  },
  {
    name: 'gives what an author wrote, newest first, up to a limit',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('author')
      const ana = c.persona('ana')
      const post = await c.post(ana, 'One.')
      const other = await c.post(c.persona('ben'), 'Not hers.')
      const reply = await c.reply(ana, other, 'Two.')
      const reaction = await c.react(ana, other, 1)
      await store.put([reaction, other, post, reply])
      same(idsOf(await store.byAuthor(c.id, ana.key, 10)), [reaction.id, reply.id, post.id], 'all')
      same(idsOf(await store.byAuthor(c.id, ana.key, 2)), [reaction.id, reply.id], 'limit')
      same(await store.byAuthor(c.id, c.persona('cy').key, 2), [], 'nobody')
      await store.close()
    },
  },
  {
    name: 'stores and counts what it cannot show, outside every view',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('unshown')
      const ana = c.persona('ana')
      const draft = { channel: c.id, time: T, body: { text: '' } }
      const empty = await anyRecord(ana, { ...draft, kind: POST }, c.random)
      const unknown = await anyRecord(ana, { ...draft, kind: 99 }, c.random)
      const misplaced = await anyRecord(ana, { ...draft, kind: CHARTER }, c.random)
      same([empty.shown, unknown.shown, misplaced.shown], [false, false, false], 'none is shown')
      same(await store.put([empty, unknown, misplaced]), ['new', 'new', 'new'], 'stored')
      same(await store.count(c.id), 3, 'counted')
      same((await store.ids(c.id, page)).length, 3, 'in the ids')
      same((await store.since(c.id, { time: 0, limit: 10 })).length, 3, 'in the time order')
      same(await store.has(unknown.id), 'body', 'with its body')
      same(await store.threads(c.id, page), [], 'no thread')
      same(await store.charters(), [], 'no charter')
      same(await store.byAuthor(c.id, ana.key, 10), [], 'not under its author')
      await store.close()
    },
  },
]
