// The conformance cases in Node, each in a directory of its own.

import { openStore } from '@kith/store'
import { conformance } from './conformance.ts'
import { inTemporary } from './places.ts'

describe('store in Node', () => {
  for (const { name, run } of conformance) {
    it(name, () => inTemporary((place) => run((part = 'store') => openStore(place(part)))))
  }
})
