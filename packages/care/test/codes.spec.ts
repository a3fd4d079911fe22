// The specification's page 09 gives every code of care's taxonomies its name, and no other code.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type Choice, labels, needs, reactions, thisHelped, tones } from '../src/index.ts'

const page = readFileSync(new URL('../../../docs/spec/09-codes.md', import.meta.url), 'utf8')

/** The rows of a section's table: a code, and its name as the stable id is written. */
function rowsOf(section: string): Choice[] {
  const [, text = ''] = page.split(new RegExp(`^## \\d+\\. ${section}$`, 'm'))
  const [own = ''] = text.split(/^## /m)
  return [...own.matchAll(/^\| (\d+) +\| ([a-z -]*[a-z]) +\|/gm)].map(([, code, name]) => ({
    code: Number(code),
    id: (name as string).replaceAll(' ', '-'),
  }))
}

describe('page 09 of the specification', () => {
  const taxonomies: [section: string, list: readonly Choice[]][] = [
    ['Need', needs],
    ['Tone', tones],
    ['Labels', labels],
  ]
  for (const [section, list] of taxonomies) {
    it(`names every ${section.toLowerCase()}`, () => assert.deepEqual(rowsOf(section), list))
  }

  it('names every reaction, what takes one back, and the one that is the author’s alone', () => {
    assert.deepEqual(rowsOf('Reactions'), [{ code: 0, id: 'withdrawn' }, ...reactions, thisHelped])
  })

  it('counts feelings as page 01 does', () => {
    const rows = [...page.matchAll(/^\| ([0-4]) (?:very |un|in |pleasant)[a-z ]* \| (\d+) +\| (\d+) +\| (\d+) +\|$/gm)]
    assert.equal(rows.length, 5)
    for (const [, pleasantness, ...codes] of rows) {
      assert.deepEqual(
        codes.map(Number),
        [0, 1, 2].map((energy) => 1 + 3 * Number(pleasantness) + energy),
      )
    }
  })
})
