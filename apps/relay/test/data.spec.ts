// The directory of a relay's data: made where it can be, and told where it cannot.

import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openData } from '../src/data.ts'

describe('the data directory', () => {
  let directory: string
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-data-'))
  })
  after(() => rm(directory, { recursive: true, force: true }))

  it("is made with what leads to it, and is the host's alone", async () => {
    const data = join(directory, 'a', 'b', 'c')
    await (await openData(data)).close()
    if (process.platform !== 'win32') assert.equal((await stat(data)).mode & 0o777, 0o700)
    await (await openData(data)).close()
  })

  it('is refused where a file stands in its place', async () => {
    const file = join(directory, 'file')
    await writeFile(file, '')
    for (const place of [file, join(file, 'relay')])
      await assert.rejects(openData(place), { code: 'KITH_STORE_DENIED', message: /--data/ })
  })

  it('is refused at once under /proc, where nothing can be made', function () {
    if (process.platform !== 'linux') return this.skip()
    return assert.rejects(openData('/proc/kith/relay'), { code: 'KITH_STORE_DENIED' })
  })
})
