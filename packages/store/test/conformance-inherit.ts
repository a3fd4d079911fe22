// Contract: records that a fork inherits stand in its views too, whatever comes first, and go from all of them at once.

import { PROFILE, TEND } from '@kith/protocol'
import { type FixtureChannel, fixtureChannel } from '@kith/testkit'
import type { Store } from '../src/contract.ts'
import { same } from './check.ts'
import type { Case } from './conformance.ts'

const LIST = new Uint8Array(32).fill(7)

async function scene() {
  const parent = await fixtureChannel('parent')
  const child = await fixtureChannel('child')
  const [ana, ben] = [parent.persona('ana'), parent.persona('ben')]
  const root = await parent.post(ana, 'Root.')
  const reply = await parent.reply(ben, root, 'Reply.')
  const reaction = await parent.react(ana, reply, 3)
  const profile = await parent.profile(ben, 'Ben')
  const tend = await parent.tend(ana, root, { closed: true })
  const inherited = [root, reply, reaction, profile, tend]
  return { parent, child, ana, ben, root, reply, reaction, profile, tend, inherited }
}

type Scene = Awaited<ReturnType<typeof scene>>

async function views(store: Store, { id }: FixtureChannel, { ana, ben, root, reply }: Scene) {
  const hex = (records: readonly { readonly record: { readonly id: Uint8Array } }[]) =>
    records.map(({ record }) => record.id)
  return {
    threads: (await store.threads(id, { limit: 9 })).map(({ replies, ...entry }) => [entry.id, entry.active, replies]),
    replies: hex(await store.replies(id, root.id)),
    standing: (await store.replyMarks(id, root.id)).map(({ standing }) => standing),
    reactions: (await store.reactions(id, reply.id)).map(({ code }) => code),
    latest: (
      await store.latest([
        { kind: PROFILE, channel: id, target: null, author: ben.key },
        { kind: TEND, channel: id, target: root.id, author: ana.key },
      ])
    ).map((stored) => stored?.record.id ?? null),
    first: await store.firstBy(id, ben.key),
  }
}

export const inheritCases: readonly Case[] = [
  {
    name: 'lets what is inherited stand in the views of both channels, whether it was held before or comes later',
    run: async (open) => {
      for (const order of ['held', 'later', 'between'] as const) {
        const store = await open(`inherit ${order}`)
        const s = await scene()
        const { child, inherited, parent } = s
        const late = await parent.reply(s.ben, s.root, 'After the fork.')
        const ids = inherited.map(({ id }) => id)
        await store.put([parent.charter, child.charter, ...(order === 'later' ? [] : inherited.slice(0, 2))])
        if (order === 'held') await store.put(inherited)
        same(await store.hasInherited(child.id, LIST), false, 'not yet')
        await store.inherit(child.id, LIST, ids)
        await store.inherit(child.id, LIST, ids)
        same(await store.hasInherited(child.id, LIST), true, 'taken in')
        await store.put([...inherited, late])
        const [here, there] = [await views(store, child, s), await views(store, parent, s)]
        same(here.threads, [[s.root.id, s.reply.time, 1]], `threads, ${order}`)
        same(here.replies, [s.reply.id], 'replies: what came after the fork is not among them')
        same(there.replies, [s.reply.id, late.id], 'replies of the parent')
        same([here.reactions, here.latest, here.first], [there.reactions, there.latest, there.first], 'the rest')
        await store.remove(child.id)
        same(await store.hasInherited(child.id, LIST), false, 'given up with the channel')
        await store.put([child.charter])
        await store.inherit(child.id, LIST, ids)
        same(await views(store, child, s), here, 'and come again with it')
        same(await store.heirs([s.root.id, late.id]), [[child.id], []], 'heirs')
        same(await store.count(child.id), 1, 'nothing of it is a record of the child')
        same((await store.ids(child.id, { limit: 9 })).length, 1, 'nor on its pages')
        await store.close()
      }
    },
  },
  {
    name: 'takes from all views what its author takes back, in the parent or in the child, before or after it came',
    run: async (open) => {
      for (const [where, order] of [
        ['parent', 'after'],
        ['parent', 'before'],
        ['child', 'after'],
        ['child', 'before'],
      ] as const) {
        const store = await open(`inherit, taken back in the ${where} ${order}`)
        const s = await scene()
        const { child, inherited, parent } = s
        const writer = where === 'parent' ? parent : child
        const backs = [await writer.retract(s.ben, s.reply), await writer.retract(s.ana, s.reaction)]
        const ids = inherited.map(({ id }) => id)
        await store.put([parent.charter, child.charter])
        if (order === 'before') await store.put(backs)
        await store.inherit(child.id, LIST, ids)
        await store.put(inherited)
        if (order === 'after') await store.put(backs)
        for (const channel of [child, parent]) {
          const seen = await views(store, channel, s)
          same(seen.threads, [[s.root.id, s.root.time, 0]], `no reply stands, ${where} ${order}`)
          same([seen.standing, seen.reactions, seen.first], [[false], [], null], 'nothing of it is left')
        }
        await store.close()
      }
    },
  },
  {
    name: 'blocks in all views, and pages through what follows posts',
    run: async (open) => {
      const store = await open('inherit, blocked')
      const s = await scene()
      const { child, inherited, parent } = s
      const revision = await parent.revise(s.ben, s.reply, 'Said anew.')
      const back = await parent.retract(s.ana, s.reaction)
      await store.inherit(
        child.id,
        LIST,
        inherited.map(({ id }) => id),
      )
      await store.put([parent.charter, child.charter, ...inherited, revision, back])
      await store.block([s.reply])
      same((await views(store, child, s)).threads, [[s.root.id, s.root.time, 0]], 'blocked in the child')
      const places = [back, revision].map(({ id, time }) => ({ time, id }))
      same(await store.followIds(parent.id, { limit: 9 }), places, 'what follows, newest first')
      same(await store.followIds(child.id, { limit: 9 }), [], 'in the channel where it was written')
      await store.close()
    },
  },
]
