// Contract: an author takes a post or a reaction back, before or after it came, and nobody else can.

import { RETRACT, type RecordId, type VerifiedRecord } from '@kith/protocol'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel } from '@kith/testkit'
import type { Store } from '../src/contract.ts'
import { same } from './check.ts'
import type { Case } from './conformance.ts'
import { copy, header } from './records.ts'

const T = FIXTURE_TIME
const page = { limit: 10 }

/** Everything that a reader sees of a channel and one thread; bytes of records, so that a lost body shows. */
async function look(store: Store, c: FixtureChannel, thread: RecordId, target: RecordId): Promise<unknown> {
  const bytes = (items: Awaited<ReturnType<Store['replies']>>) => items.map(({ record }) => record.bytes)
  return {
    ids: await store.ids(c.id, page),
    count: await store.count(c.id),
    has: await store.has(target),
    threads: await store.threads(c.id, page),
    replies: bytes(await store.replies(c.id, thread)),
    reactions: await store.reactions(c.id, thread),
    since: bytes(await store.since(c.id, { time: 0, limit: 10 })),
  }
}

async function talk(seed: string) {
  const c = await fixtureChannel(seed)
  const root = await c.post(c.persona('ana'), 'Root.', {}, { time: T })
  const reply = await c.reply(c.persona('ben'), root, 'Too much said.', { time: T + 600 })
  const reaction = await c.react(c.persona('ben'), root, 2, 3)
  return { c, root, reply, reaction }
}

export const retractCases: readonly Case[] = [
  {
    name: 'drops the body of a retracted reply and keeps its header everywhere',
    run: async (open) => {
      const store = await open()
      const { c, root, reply } = await talk('retract reply')
      const retraction = await c.retract(c.persona('ben'), reply)
      await store.put([root, reply])
      const before = await store.get(reply.id)
      same(await store.put([retraction]), ['new'], 'stored')
      const after = await store.get(reply.id)
      same([await store.has(reply.id), after?.record.body, after?.seen], ['header', null, before?.seen], 'header only')
      same(await store.threads(c.id, page), [{ id: root.id, active: root.time, replies: 0, answered: false }], 'thread')
      same(
        (await store.replies(c.id, root.id)).map(({ record }) => [record.id, record.body]),
        [[reply.id, null]],
        'in place',
      )
      same((await store.ids(c.id, page)).length, 3, 'still in the ids')
      same(await store.count(c.id), 3, 'still counted')
      same(
        (await store.byAuthor(c.id, reply.author, 9)).map(({ record }) => record.id),
        [retraction.id],
        'author',
      )
      same(await store.put([await copy(reply), await header(reply)]), ['dropped', 'had'], 'it does not come back')
      same(await store.has(reply.id), 'header', 'still without body')
      await store.close()
    },
  },
  {
    name: 'ends the same in every order and batching of target and retraction',
    run: async (open) => {
      for (const kind of ['reply', 'reaction', 'root'] as const) {
        const { c, ...records } = await talk(`orders ${kind}`)
        const target: VerifiedRecord = records[kind]
        const others = Object.values(records).filter((record) => record !== target)
        const who = kind === 'root' ? 'ana' : 'ben'
        const retraction = await c.retract(c.persona(who), target)
        const orders = {
          after: [...others, target, retraction],
          before: [retraction, ...others, target],
          between: [target, retraction, ...others],
          first: [retraction, target, ...others],
        }
        let expected: unknown = null
        for (const [order, list] of Object.entries(orders)) {
          for (const batches of [list.map((record) => [record]), [list]]) {
            const store = await open(`${kind} ${order} ${batches.length}`)
            for (const batch of batches) await store.put(batch)
            const seen = await look(store, c, records.root.id, target.id)
            expected ??= seen
            same(seen, expected, `${kind}, retraction ${order}, ${batches.length} batches`)
            await store.close()
          }
        }
      }
    },
  },
  {
    name: 'stores a header alone when its retraction is there, also in the same batch behind it',
    run: async (open) => {
      const store = await open()
      const { c, root, reply } = await talk('header alone')
      const [one, two] = [await c.retract(c.persona('ana'), root), await c.retract(c.persona('ben'), reply)]
      same(await store.put([await header(root), one]), ['dropped', 'new'], 'in one batch')
      await store.put([two])
      same(await store.put([await header(reply)]), ['dropped'], 'later')
      same(await store.count(c.id), 4, 'counted')
      same(await store.replies(c.id, root.id), [], 'a header does not tell its thread')
      same(await store.put([reply]), ['dropped'], 'its body is refused')
      same(
        (await store.replies(c.id, root.id)).map(({ record }) => record.body),
        [null],
        'but told its place',
      )
      await store.close()
    },
  },
  {
    name: 'lists a thread whose root was retracted as long as a reply stands',
    run: async (open) => {
      const store = await open()
      const { c, root, reply } = await talk('root retracted')
      await store.put([root, reply, await c.retract(c.persona('ana'), root)])
      same(await store.threads(c.id, page), [{ id: root.id, active: reply.time, replies: 1, answered: true }], 'listed')
      await store.put([await c.retract(c.persona('ben'), reply)])
      same(await store.threads(c.id, page), [], 'nothing is left')
      same(await store.count(c.id), 4, 'but all is counted')
      await store.close()
    },
  },
  {
    name: 'counts a retracted reaction as withdrawn, not as never made',
    run: async (open) => {
      const store = await open()
      const { c, root } = await talk('reaction retracted')
      const ben = c.persona('ben')
      const [low, high] = [await c.react(ben, root, 1, 1), await c.react(ben, root, 2, 2)]
      await store.put([low, high])
      await store.put([await c.retract(ben, low)])
      same(
        (await store.reactions(c.id, root.id)).map(({ id }) => id),
        [high.id],
        'an outdone one changes nothing',
      )
      await store.put([await c.retract(ben, high)])
      same(await store.reactions(c.id, root.id), [], 'the lower one does not come back')
      const next = await c.react(ben, root, 3, 3)
      await store.put([next])
      same(
        (await store.reactions(c.id, root.id)).map(({ id }) => id),
        [next.id],
        'a new one counts',
      )
      await store.close()
    },
  },
  {
    name: 'lets nobody retract what another wrote, nor a retraction or a charter',
    run: async (open) => {
      const store = await open()
      const { c, root, reply } = await talk('not yours')
      const ben = c.persona('ben')
      await store.put([await c.retract(c.persona('cy'), reply)])
      same(await store.put([reply, root]), ['new', 'new'], 'a foreign retraction came first')
      same(await store.put([await c.retract(c.persona('ana'), reply)]), ['new'], 'or later')
      same(await store.has(reply.id), 'body', 'it stands')
      const retraction = await c.retract(ben, reply)
      same(retraction.kind, RETRACT, 'a retraction')
      const charterGone = await c.retract(c.founder, c.charter)
      await store.put([c.charter, charterGone, retraction, await c.retract(ben, retraction)])
      same(await store.has(retraction.id), 'body', 'a retraction stands')
      same(await store.has(reply.id), 'header', 'and acts')
      same((await store.charters()).length, 1, 'a charter stands')
      await store.close()
    },
  },
]
