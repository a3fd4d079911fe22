// Damage on the disk: a database that LevelDB cannot read is told apart from an empty one, and one damaged value costs
// itself alone and is mended by the record's next copy.

import { readdir, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { REVISE } from '@kith/protocol'
import { type LatestQuery, openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import { ACTIVITY, COUNT, keyOf, REACTION, RECORD, THREAD } from '../src/keys.ts'
import { openLevel } from '../src/open.ts'
import { latestKey } from '../src/registers.ts'
import { rejects, same } from './check.ts'
import { inTemporary } from './places.ts'

async function written(location: string) {
  const store = await openStore(location)
  const c = await fixtureChannel('damage')
  const root = await c.post(c.persona('ana'), 'Root.')
  const one = await c.reply(c.persona('ben'), root, 'One.')
  const two = await c.reply(c.persona('cy'), root, 'Two.')
  const reaction = await c.react(c.persona('ben'), root, 1)
  await store.put([c.charter, root, one, two, reaction])
  await store.close()
  return { c, root, one, two, reaction }
}

async function spoil(location: string, ...keys: readonly Uint8Array[]): Promise<void> {
  const { level, close } = await openLevel(location)
  for (const key of keys) await level.put(key, new Uint8Array([1, 2, 3]))
  await close()
}

describe('damaged store', () => {
  for (const file of ['MANIFEST', 'CURRENT']) {
    it(`is told from an empty one when ${file} is cut off or gone`, () =>
      inTemporary(async (place) => {
        for (const cut of [truncate, rm]) {
          const location = place(cut.name)
          await written(location)
          const name = (await readdir(location)).find((entry) => entry.startsWith(file)) as string
          await cut(join(location, name))
          await rejects(openStore(location), 'KITH_STORE_DAMAGED')
        }
      }))
  }

  it('leaves a damaged record out and gives the others, until a copy mends it', () =>
    inTemporary(async (place) => {
      const { c, root, one, two } = await written(place('store'))
      await spoil(place('store'), keyOf(RECORD, one.id))
      const store = await openStore(place('store'))
      same(await store.get(one.id), null, 'get')
      same(
        (await store.getMany([one.id, two.id])).map((held) => held?.record.id),
        [undefined, two.id],
        'getMany',
      )
      same(
        (await store.replies(c.id, root.id)).map(({ record }) => record.id),
        [two.id],
        'replies',
      )
      same((await store.since(c.id, { time: 0, limit: 10 })).length, 4, 'since')
      same(await store.put([one]), ['new'], 'mended')
      same((await store.replies(c.id, root.id)).length, 2, 'all replies')
      same((await store.threads(c.id, { limit: 10 }))[0]?.replies, 2, 'not counted twice')
      same(await store.count(c.id), 5, 'nor here')
      await store.close()
    }))

  it('leaves out damaged index values, and sums a thread and a channel up anew', () =>
    inTemporary(async (place) => {
      const { c, root, two, reaction } = await written(place('store'))
      const query: LatestQuery = { kind: REVISE, channel: c.id, target: root.id, author: root.author }
      const keys = [
        latestKey(query),
        keyOf(REACTION, c.id, root.id, reaction.author),
        keyOf(ACTIVITY, c.id, two.time, root.id),
        keyOf(COUNT, c.id),
        keyOf(THREAD, c.id, root.id),
      ]
      await spoil(place('store'), ...keys)
      const store = await openStore(place('store'))
      same(await store.latest([query]), [null], 'latest')
      same(await store.reactions(c.id, root.id), [], 'reactions')
      same(await store.threads(c.id, { limit: 10 }), [], 'threads')
      same(await store.count(c.id), 5, 'count')
      const three = await c.reply(c.persona('ben'), root, 'Three.', { time: two.time })
      const revision = await c.revise(c.persona('ana'), root, 'Root, anew.')
      await store.put([three, revision])
      same((await store.latest([query]))[0]?.record.id, revision.id, 'the next revision counts')
      const entry = { id: root.id, active: two.time, replies: 3, answered: true }
      same(await store.threads(c.id, { limit: 10 }), [entry], 'threads')
      same(await store.count(c.id), 7, 'count goes on')
      await store.close()
    }))
})
