// Contract: a channel that is given up leaves nothing behind, and takes nothing of another one with it.

import { ACT, COLLAPSE, REVISE } from '@kith/protocol'
import { fixtureChannel } from '@kith/testkit'
import { same } from './check.ts'
import type { Case } from './conformance.ts'
import { copy } from './records.ts'

const page = { limit: 2000 }

async function talk(seed: string) {
  const c = await fixtureChannel(seed)
  const [ana, ben] = [c.persona('ana'), c.persona('ben')]
  const root = await c.post(ana, 'Root.')
  const reply = await c.reply(ben, root, 'Reply.')
  const revise = await c.revise(ben, reply, 'Reply, anew.')
  const react = await c.react(ben, root, 2)
  const profile = await c.profile(ben, 'Ben')
  const [mine, awaited] = [await c.post(ben, 'Mine.'), await c.post(ben, 'Never came.')]
  const retracts = [await c.retract(ben, mine), await c.retract(ben, awaited)]
  const body = { prev: c.id, action: COLLAPSE, targets: [reply.id], rule: 1, reason: 'Why.' }
  const act = await c.record(c.founder, ACT, body)
  const all = [c.charter, root, reply, revise, react, profile, mine, ...retracts, act]
  return { c, ana, ben, root, reply, awaited, all }
}

export const removeCases: readonly Case[] = [
  {
    name: 'gives a channel up with every trace of it, and lets it in anew as if it had never been',
    run: async (open) => {
      const store = await open()
      const [gone, stays] = [await talk('gone'), await talk('stays')]
      await store.put([...gone.all, ...stays.all])
      const before = await store.since(stays.c.id, { time: 0, ...page })
      await store.remove(gone.c.id)
      const { ana, awaited, ben, c, reply, root } = gone
      same((await store.charters()).length, 1, 'one charter')
      same(await store.count(c.id), 0, 'count')
      same(await store.ids(c.id, page), [], 'ids')
      same(await store.authority(c.id), [], 'authority')
      same(await store.threads(c.id, page), [], 'threads')
      same(await store.replies(c.id, root.id), [], 'replies')
      same(await store.reactions(c.id, root.id), [], 'reactions')
      same(await store.authors(c.id, new Uint8Array()), [], 'authors')
      same(await store.firstBy(c.id, ana.key), null, 'first')
      const revised = { kind: REVISE, channel: c.id, target: reply.id, author: ben.key } as const
      same(await store.counter(revised), 0, 'counter')
      for (const each of gone.all) same(await store.has(each.id), 'none', 'record')
      // Taken back in the channel that is gone: nobody here knows of it any more.
      same(await store.put([await copy(c.charter), await copy(awaited)]), ['new', 'new'], 'anew')
      same(await store.count(c.id), 2, 'counted anew')

      same(await store.since(stays.c.id, { time: 0, ...page }), before, 'the other one')
      same((await store.threads(stays.c.id, page)).length, 1, 'its threads')
      same(await store.put([await copy(stays.awaited)]), ['dropped'], 'its retractions')
      await store.close()
    },
  },
  {
    name: 'gives up a channel of more records than go in one batch, and one that is not there',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('long')
      const posts = await Promise.all(Array.from({ length: 300 }, (_, i) => c.post(c.persona(`p${i % 9}`), `${i}`)))
      await store.put([c.charter, ...posts])
      await store.remove(c.id)
      await store.remove(c.id)
      same([await store.count(c.id), (await store.ids(c.id, page)).length], [0, 0], 'nothing')
      for (const post of posts) same(await store.has(post.id), 'none', 'post')
      await store.close()
    },
  },
]
