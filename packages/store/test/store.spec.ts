// The conformance cases in Node, each in a directory of its own.

import { openStore } from '@kith/store'
import { rejects } from './check.ts'
import { conformance } from './conformance.ts'
import { inTemporary } from './places.ts'

describe('store in Node', () => {
  for (const { name, run } of conformance) {
    it(name, () => inTemporary((place) => run((part = 'store') => openStore(place(part)))))
  }

  it('is locked against a second one at the same place, until it is closed', () =>
    inTemporary(async (place) => {
      const store = await openStore(place('store'))
      await rejects(openStore(place('store')), 'KITH_STORE_LOCKED')
      const other = await openStore(place('other'))
      await other.close()
      await store.close()
      const next = await openStore(place('store'))
      await next.close()
    }))
})
