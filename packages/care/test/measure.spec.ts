// The measure of the crisis notice: what it counts, and that no case's words come out of it, whatever is in a file.

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cards, cases as development, measure, misses, recalls, share } from './measure.ts'

// What the notice found in its development cases when it was last tuned, less a little: below this something broke. These
// figures flatter; those of the held-out cases are in packages/care/eval/README.md and no promise is made of them here.
const LEAST_FOUND = 85
const MOST_CARDS = 45

const SECRET = 'zebra'

describe('measure of the crisis notice', () => {
  let root: string
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'kith-eval-'))
    for (const folder of ['en/held-out', 'es/held-out']) {
      await mkdir(join(root, folder), { recursive: true })
      const lines = [
        { text: `I will kill myself ${SECRET}`, tier: 1, kind: 'plain', variety: 'standard' },
        { text: `Lovely weather, ${SECRET}`, tier: 1, kind: 'oblique' },
        { text: `I want to die ${SECRET}`, tier: 0, kind: 'grief', why: SECRET },
        { text: `Tea, ${SECRET}`, tier: 0, kind: 'daily' },
        { text: `no tier ${SECRET}`, kind: 'plain' },
      ].map((each) => JSON.stringify(each))
      await writeFile(join(root, folder, 'all.jsonl'), [...lines, `{"text":"${SECRET}`, SECRET, ''].join('\n'))
    }
  })
  after(() => rm(root, { recursive: true }))

  it('counts, and says nothing of what a case says', async () => {
    const measured = await measure(pathToFileURL(`${root}/`), 'en', 'held-out')
    const read = measured.read ?? []
    const all = { measured, recalls: recalls(read), cards: cards(read), misses: misses(read) }
    assert.deepEqual(all.recalls[0], share('tier 1 found as 1', 1, 2, 100))
    assert.deepEqual(all.cards[0], share('ordinary, tiers 1 and 2', 1, 2, 1000))
    assert.deepEqual(all.misses, ['all.jsonl:2: 1 → 0', 'all.jsonl:3: 0 → 2'])
    assert.deepEqual(measured.broken, ['all.jsonl:5', 'all.jsonl:6', 'all.jsonl:7'])
    assert(!JSON.stringify(all).includes(SECRET))
  })

  it('tells a folder without cases', async () => {
    const nowhere = pathToFileURL(`${root}/nowhere/`)
    assert.deepEqual(await measure(nowhere, 'en', 'held-out'), { read: [], broken: [] })
  })

  it('finds no less in the development cases than it did', async () => {
    const read = (await measure(development, 'en', 'dev')).read ?? []
    const found = recalls(read)[0]
    const shown = cards(read)[0]
    assert((found?.share ?? 0) >= LEAST_FOUND, JSON.stringify(found))
    assert((shown?.share ?? Number.POSITIVE_INFINITY) <= MOST_CARDS, JSON.stringify(shown))
  })

  it('gives the interval of Wilson', () => {
    // 9 of 10: 0.596 to 0.982 (Wilson 1927, as every table has it).
    assert.deepEqual(share('', 9, 10, 100), { name: '', hits: 9, of: 10, share: 90, low: 59.6, high: 98.2 })
  })
})
