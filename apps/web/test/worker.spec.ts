// The service worker as it is built: it lists every file of the build with its hash, and its own bytes change exactly
// when one of them does, since by that a browser knows of an update.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWorker } from '../vite/worker.ts'

const root = join(import.meta.dirname, '..')
const FILES = { 'index.html': '<p>One</p>', 'assets/app-1a2b.js': 'one()', 'icon.png': 'one' }

describe('the service worker', function () {
  // Each build takes a part of a second, more on a busy machine.
  this.timeout(30_000)
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-worker-'))
    await mkdir(join(directory, 'assets'))
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(directory, name), text)
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  async function built(): Promise<string> {
    await buildWorker(root, directory)
    return readFile(join(directory, 'sw.js'), 'utf8')
  }

  it('is one classic script that lists every file and its hash', async () => {
    await writeFile(join(directory, '.inputs'), 'of no concern to a browser')
    const script = await built()
    assert.doesNotMatch(script, /\b(?:import|export)\s*[{*(\w]/)
    for (const [name, text] of Object.entries(FILES)) {
      assert(script.includes(`/${name}`), name)
      assert(script.includes(`sha256-${createHash('sha256').update(text).digest('base64')}`), name)
    }
    assert(!script.includes('.inputs'))
  })

  it('is the same for the same files, also when it lies among them already', async () => {
    const first = await built()
    assert.equal(await built(), first)
  })

  for (const name of Object.keys(FILES)) {
    it(`changes with ${name}`, async () => {
      const first = await built()
      await writeFile(join(directory, name), 'two')
      assert.notEqual(await built(), first)
    })
  }

  it('changes with a file that comes or goes', async () => {
    const first = await built()
    await writeFile(join(directory, 'more.svg'), '')
    const more = await built()
    assert.notEqual(more, first)
    await rm(join(directory, 'more.svg'))
    assert.equal(await built(), first)
  })
})
