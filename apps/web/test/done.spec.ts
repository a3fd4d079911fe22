// A request that was done is known by its mark, also after another start; marks are kept only so far.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBase32, type RecordId } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { Done } from '../src/session/done.ts'

const record = (n: number): RecordId => new Uint8Array(32).fill(n) as RecordId

describe('requests that were done', () => {
  let directory: string
  let store: Store
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-done-'))
    store = await openStore(join(directory, 'store'))
  })
  afterEach(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })

  it('are known by the record that they made, once it is written', async () => {
    const done = await Done.open(store)
    const mark = done.mark('a', record(1))
    assert.equal(await done.result('a'), null)
    await store.put([], mark)
    assert.equal(await done.result('a'), encodeBase32(record(1)))
    assert.equal(await (await Done.open(store)).result('a'), encodeBase32(record(1)))
    assert.equal(await done.result('b'), null)
  })

  it('are forgotten from the oldest on, also over several starts', async () => {
    for (let start = 0; start < 3; start++) {
      const done = await Done.open(store)
      for (let n = 0; n < 100; n++) await store.put([], done.mark(`${start}-${99 - n}`, record(n)))
    }
    const names = (await store.local.list('done/')).map(([name]) => name)
    assert.equal(names.length, 256)
    const done = await Done.open(store)
    assert.equal(await done.result('0-99'), null)
    assert.equal(await done.result('0-56'), null)
    assert.equal(await done.result('0-55'), encodeBase32(record(44)))
    assert.equal(await done.result('2-0'), encodeBase32(record(99)))
  })
})
