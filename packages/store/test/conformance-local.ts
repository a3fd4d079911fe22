// Contract: the device's own values, alone and in one batch with records.

import { fixtureChannel } from '@kith/testkit'
import { same } from './check.ts'
import type { Case } from './conformance.ts'

const bytes = (...list: number[]) => new Uint8Array(list)

export const localCases: readonly Case[] = [
  {
    name: 'keeps, replaces, lists and deletes local values across opening',
    run: async (open) => {
      const store = await open()
      await store.local.put('draft/b', bytes(2))
      await store.local.put('draft/a', bytes())
      await store.local.put('draft/ä', bytes(3, 3))
      await store.local.put('root', bytes(9))
      await store.local.put('draft/b', bytes(4))
      await store.close()
      const again = await open()
      same(await again.local.get('root'), bytes(9), 'one')
      same(await again.local.get('roo'), null, 'a prefix is not a name')
      const all = [
        ['draft/a', bytes()],
        ['draft/b', bytes(4)],
        ['draft/ä', bytes(3, 3)],
      ]
      same(await again.local.list('draft/'), all, 'by name')
      await again.local.del('draft/b')
      await again.local.del('never there')
      same(
        (await again.local.list('')).map(([name]) => name),
        ['draft/a', 'draft/ä', 'root'],
        'all',
      )
      same(await again.local.list('x'), [], 'none')
      await again.close()
    },
  },
  {
    name: 'writes local values with the records, in the order of the calls',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('outbox')
      const post = await c.post(c.persona('ana'), 'On its way.')
      await store.local.put('draft', bytes(1))
      await store.put([post], { put: [['outbox/1', post.id]], del: ['draft'] })
      same(await store.local.get('outbox/1'), post.id, 'put beside the record')
      same(await store.local.get('draft'), null, 'deleted beside the record')
      const value = bytes(1)
      const writes = [store.local.put('last', value), store.local.put('last', bytes(2)), store.local.del('gone')]
      value[0] = 7
      writes.push(store.local.put('gone', bytes(3)))
      await Promise.all(writes)
      same(
        await store.local.list(''),
        [
          ['gone', bytes(3)],
          ['last', bytes(2)],
          ['outbox/1', post.id],
        ],
        'the last call wins',
      )
      const own = bytes(5)
      const put = store.local.put('own', own)
      own[0] = 6
      await put
      same(await store.local.get('own'), bytes(5), 'the value at the time of the call')
      await store.close()
    },
  },
]
