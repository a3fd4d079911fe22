// What a host blocks is in no file of the database any more, wherever LevelDB had put it: in its log, in a fresh file,
// or in one that was compacted before. Bytes of posts here are random, so that compression hides none.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VerifiedRecord } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { type FixtureChannel, fixtureChannel, seededRandom } from '@kith/testkit'
import { hex } from './check.ts'
import { inTemporary } from './places.ts'

/** Files of the database that hold the bytes. */
async function filesWith(directory: string, bytes: Uint8Array): Promise<string[]> {
  const needle = Buffer.from(bytes)
  const names = await readdir(directory)
  const found = await Promise.all(names.map(async (name) => (await readFile(join(directory, name))).includes(needle)))
  return names.filter((_, i) => found[i])
}

/** A body's salt: sixteen random bytes that stand in no other record. */
const trace = (record: VerifiedRecord): Uint8Array => record.body?.['s'] as Uint8Array

async function posts(c: FixtureChannel, count: number, seed: string): Promise<VerifiedRecord[]> {
  const random = seededRandom(seed)
  const made: VerifiedRecord[] = []
  for (let i = 0; i < count; i++) made.push(await c.post(c.persona(`author ${i % 3}`), hex(random.bytes(3000))))
  return made
}

async function blockEach(store: Store, directory: string, records: readonly VerifiedRecord[]): Promise<void> {
  for (const record of records) assert.notDeepEqual(await filesWith(directory, trace(record)), [], 'it is on the disk')
  await store.block(records)
  for (const record of records) {
    assert.deepEqual(await filesWith(directory, trace(record)), [], 'it is not')
    assert.equal(await store.has(record.id), 'header')
  }
}

describe('what a host blocks', () => {
  it('is off the disk at once, from the log and from older files', async function () {
    this.timeout(30_000)
    await inTemporary(async (place) => {
      const directory = place('store')
      const c = await fixtureChannel('erasure')
      const [first, second, third] = [await posts(c, 40, 'a'), await posts(c, 40, 'b'), await posts(c, 40, 'c')]
      let store = await openStore(directory)
      await store.put([c.charter, ...first])
      await blockEach(store, directory, first.slice(0, 2))
      // Opening writes the log into a file.
      await store.close()
      store = await openStore(directory)
      await store.put(second)
      await blockEach(store, directory, [first[5], second[5]] as VerifiedRecord[])
      await store.close()
      store = await openStore(directory)
      await store.put(third)
      // More than are compacted one by one.
      await blockEach(store, directory, [...first.slice(10, 30), ...second.slice(10, 30), ...third.slice(10, 30)])
      for (const record of [first[1], second[5], third[12]] as VerifiedRecord[])
        assert.deepEqual(await filesWith(directory, trace(record)), [])
      assert.equal(await store.has((third[39] as VerifiedRecord).id), 'body')
      await store.close()
    })
  })
})
