// Contract: what a host blocks keeps its header and its place and loses its body, wherever it stood, until it is let in again.

import { ACT, COLLAPSE, RETRACT } from '@kith/protocol'
import { fixtureChannel } from '@kith/testkit'
import { same } from './check.ts'
import type { Case } from './conformance.ts'
import { copy } from './records.ts'

const page = { limit: 10 }

async function talk(seed: string) {
  const c = await fixtureChannel(seed)
  const [ana, ben] = [c.persona('ana'), c.persona('ben')]
  const root = await c.post(ana, 'Root.')
  const reply = await c.reply(ben, root, 'Somebody else’s address.')
  const react = await c.react(ben, root, 2)
  const act = await c.record(c.founder, ACT, {
    prev: c.id,
    action: COLLAPSE,
    targets: [reply.id],
    rule: 1,
    reason: 'An address.',
  })
  const profile = await c.profile(ben, 'An address')
  return { c, ana, ben, root, reply, react, act, profile }
}

export const blockCases: readonly Case[] = [
  {
    name: 'drops the bodies of what is blocked, of any kind, and keeps each header in its place',
    run: async (open) => {
      const store = await open()
      const { c, ben, root, reply, react, act, profile } = await talk('block')
      const all = [c.charter, root, reply, react, act, profile]
      await store.put(all)
      const ids = await store.ids(c.id, page)
      const stored = await store.getMany([reply.id, react.id, act.id, profile.id])
      await store.block(stored.flatMap((each) => (each === null ? [] : [each.record])))
      const after = await store.getMany([reply.id, react.id, act.id, profile.id])
      same(
        after.map((each) => [each?.record.body, each?.seen]),
        stored.map((each) => [null, each?.seen]),
        'headers',
      )
      same(await store.ids(c.id, page), ids, 'all have their place')
      same(await store.count(c.id), 6, 'and are counted')
      same(await store.threads(c.id, page), [{ id: root.id, active: root.time, replies: 0, answered: false }], 'thread')
      same(await store.reactions(c.id, root.id), [], 'reactions')
      same((await store.authority(c.id)).length, 1, 'the charter alone')
      same(await store.byAuthor(c.id, ben.key, 9), [], 'nothing by ben')
      same(await store.put([await copy(reply), await copy(act)]), ['dropped', 'dropped'], 'none comes back')
      same([await store.has(reply.id), await store.has(act.id)], ['header', 'header'], 'none did')
      await store.block([reply])
      same(await store.count(c.id), 6, 'again changes nothing')
      await store.close()
    },
  },
  {
    name: 'keeps the header of what is blocked before it came, if it was verified',
    run: async (open) => {
      const store = await open()
      const { c, root, reply, act } = await talk('block before')
      await store.put([c.charter, root])
      await store.block([reply, act, { ...(await copy(reply)), id: act.id }])
      same([await store.has(reply.id), await store.has(act.id)], ['header', 'header'], 'headers')
      same((await store.get(reply.id))?.record.body, null, 'no body')
      same(await store.count(c.id), 4, 'counted once')
      same(await store.threads(c.id, page), [{ id: root.id, active: root.time, replies: 0, answered: false }], 'thread')
      const { react } = await talk('block before')
      await store.block([{ ...react }])
      same(await store.has(react.id), 'none', 'what nobody verified is not kept')
      await store.close()
    },
  },
  {
    name: 'lets what was blocked in again, as if it came for the first time, and not what its author took back',
    run: async (open) => {
      const store = await open()
      const { c, ben, root, reply, react, act, profile } = await talk('unblock')
      const all = [c.charter, root, reply, react, act, profile]
      await store.put(all)
      const retraction = await c.record(ben, RETRACT, { target: react.id }, { after: [react.id] })
      await store.put([retraction])
      await store.block([reply, act, profile, react])
      await store.unblock([reply.id, act.id, profile.id, react.id, root.id])
      same(
        [await store.has(reply.id), await store.has(root.id), await store.has(react.id)],
        ['none', 'body', 'header'],
        'has',
      )
      same(await store.count(c.id), 4, 'counted no more')
      same((await store.ids(c.id, page)).length, 4, 'and without a place')
      const back = [await copy(reply), await copy(act), await copy(profile), await copy(react)]
      same(await store.put(back), ['new', 'new', 'new', 'dropped'], 'back')
      same(await store.count(c.id), 7, 'counted')
      same(await store.threads(c.id, page), [{ id: root.id, active: reply.time, replies: 1, answered: true }], 'thread')
      same((await store.authority(c.id)).length, 2, 'authority')
      same((await store.byAuthor(c.id, ben.key, 9)).length, 3, 'by ben')
      await store.close()
    },
  },
]
