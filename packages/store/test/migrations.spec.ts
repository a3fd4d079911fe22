// Stores of earlier and later versions: a version-0 database, as its writer left it, gets every index at opening.

import type { VerifiedRecord } from '@kith/protocol'
import { openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import { keyOf, SCHEMA_KEY } from '../src/keys.ts'
import { SCHEMA } from '../src/migrations.ts'
import { openLevel } from '../src/open.ts'
import { encodeCounter } from '../src/values.ts'
import { rejects, same } from './check.ts'
import { inTemporary } from './places.ts'

/** What version 0 wrote: `2 | id` → message, and nothing else. */
async function writeVersion0(location: string, records: readonly VerifiedRecord[]): Promise<void> {
  const { level, close } = await openLevel(location)
  for (const { id, bytes } of records) await level.put(keyOf(2, id), bytes)
  await close()
}

describe('store migrations', () => {
  it('brings a version-0 database to this version, once', () =>
    inTemporary(async (place) => {
      const c = await fixtureChannel('version 0')
      const [ana, ben] = [c.persona('ana'), c.persona('ben')]
      const root = await c.post(ana, 'Root.')
      const reply = await c.reply(ben, root, 'Reply.')
      const taken = await c.reply(ben, root, 'Taken back.')
      const retraction = await c.retract(ben, taken)
      const reaction = await c.react(ben, root, 2)
      const records = [c.charter, root, reply, taken, retraction, reaction]
      await writeVersion0(place('store'), records)
      for (const opening of ['first', 'second']) {
        const store = await openStore(place('store'))
        same(await store.count(c.id), 6, `count, ${opening} opening`)
        const threads = await store.threads(c.id, { limit: 9 })
        same(threads, [{ id: root.id, active: reply.time, replies: 1, answered: true }], 'threads')
        same((await store.reactions(c.id, root.id)).length, 1, 'reactions')
        same((await store.charters()).length, 1, 'charters')
        same(await store.has(taken.id), 'header', 'its retraction acts')
        same(await store.put(records.slice(0, 3)), ['had', 'had', 'had'], 'all is known')
        await store.close()
      }
    }))

  it('takes more steps than one for many records, and goes on after being cut off between them', async function () {
    this.timeout(30_000)
    await inTemporary(async (place) => {
      const c = await fixtureChannel('many')
      const records: VerifiedRecord[] = []
      for (let i = 0; i < 1100; i++) records.push(await c.post(c.persona('ana'), `${i}.`))
      await writeVersion0(place('store'), records)
      // The first step is written, then the power fails.
      const { openWith } = await import('../src/level-store.ts')
      let writes = 0
      const cutOff = openWith(place('store'), async (location) => {
        const opened = await openLevel(location)
        const batch = opened.level.batch.bind(opened.level) as () => ReturnType<typeof opened.level.batch>
        const failing = () => {
          if (++writes === 2) throw new Error('power failure')
          return batch()
        }
        Object.assign(opened.level, { batch: failing })
        return opened
      })
      await rejects(cutOff, 'KITH_STORE_FAILED')
      const store = await openStore(place('store'))
      same(await store.count(c.id), 1100, 'each counted once')
      same((await store.ids(c.id, { limit: 2000 })).length, 1100, 'all there')
      await store.close()
    })
  })

  it('leaves a store of a later version alone', () =>
    inTemporary(async (place) => {
      await (await openStore(place('store'))).close()
      const { level, close } = await openLevel(place('store'))
      await level.put(SCHEMA_KEY, encodeCounter(SCHEMA + 1))
      await close()
      await rejects(openStore(place('store')), 'KITH_STORE_NEWER')
      // It also gave the lock back.
      await rejects(openStore(place('store')), 'KITH_STORE_NEWER')
    }))
})
