// A charter is here for its child's sake only once it is written down as such (spec page 15 §3).

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import { Inheritance } from '../src/inheritance.ts'

describe('charters of origins', () => {
  it('that did not come are none, and those that came are', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'kith-origins-'))
    const store = await openStore(directory)
    const { charter, id } = await fixtureChannel('origin')
    const inheritance = await Inheritance.open(store)
    inheritance.origin(id)
    await inheritance.settle(id)
    assert.equal(inheritance.isOrigin(id), false)
    await store.put([charter], { put: inheritance.origin(id) })
    await inheritance.settle(id)
    assert.equal(inheritance.isOrigin(id), true)
    await store.close()
    await rm(directory, { recursive: true, force: true })
  })
})
