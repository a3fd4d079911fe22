// The specification's page 10: the published names, windows and words are those that care draws, and the page shows the
// windows that the app draws.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fromHex } from '@kith/testkit'
import vectors from '../../../docs/spec/vectors/names.json' with { type: 'json' }
import { learnNames, pseudonym, pseudonymIn, windowOf } from '../src/index.ts'
import * as arabic from '../src/pseudonym-ar.ts'
import { likes, things } from '../src/pseudonym-en.ts'
import * as spanish from '../src/pseudonym-es.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const page = read('docs/spec/10-names.md')
const ARCH = 'M2.5 23V10a7.5 7.5 0 0 1 15 0v13z'

/** What is drawn from a vector's key, as the vector says it. */
function drawn({ key, lang }: { key: string; lang: string }): object {
  const bytes = fromHex(key)
  return { key, lang, ...pseudonym(bytes), words: pseudonymIn(lang, bytes), ...windowOf(bytes) }
}

describe('published names', () => {
  before(async () => {
    for (const { lang } of vectors.names) await learnNames(lang)
  })

  for (const { name, ...vector } of vectors.names) {
    it(`hold: ${name}`, () => assert.deepEqual(drawn(vector), vector))
  }

  it('have names of their own, and keys that differ in each byte that draws', () => {
    assert.ok(vectors.names.length >= 12)
    assert.equal(new Set(vectors.names.map(({ name }) => name)).size, vectors.names.length)
    for (const at of [0, 1, 2, 3, 4, 5]) {
      assert.ok(new Set(vectors.names.map(({ key }) => key.slice(2 * at, 2 * at + 2))).size > 2, `byte ${at}`)
    }
  })

  it('are drawn from the words that are published, whose digests the page shows', () => {
    const { en, es, ar } = vectors.words
    assert.deepEqual([en.first, en.second], [likes, things])
    assert.deepEqual([es.first, es.second], [spanish.likes, spanish.nouns])
    assert.deepEqual([ar.first, ar.second], [arabic.likes, arabic.nouns])
    for (const { first, second, sha256 } of [en, es, ar]) {
      const words = [...first, ...second].flat().join(' ')
      assert.equal(createHash('sha256').update(words).digest('hex'), sha256)
      assert.ok(page.includes(`\`${sha256}\``))
    }
  })
})

describe('page 10 of the specification', () => {
  it('draws the panes that the app draws', () => {
    const symbols = [...read('apps/web/src/sprite.svg').matchAll(/<symbol id="w([1-7])"[^>]*>(.*?)<\/symbol>/g)]
    const rows = [...page.matchAll(/^\| ([1-7]) +\| (.*`) +\|$/gm)]
    assert.equal(symbols.length, 7)
    assert.deepEqual(
      rows.map(([, pane]) => pane),
      symbols.map(([, pane]) => pane),
    )
    for (const [i, [, pane, symbol = '']] of symbols.entries()) {
      const drawn = [...symbol.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)
      const shown = [...(rows[i]?.[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path)
      assert.deepEqual([ARCH, ...shown], drawn, `pane ${pane}`)
    }
    assert.ok(page.includes(`\`${ARCH}\``))
    assert.match(symbols[3]?.[2] ?? '', /cx="10" cy="9" r="3.2"/)
  })

  it('tints them as the app does', () => {
    const [, row = ''] = /^\| hue +\|(.*)\|$/m.exec(page) ?? []
    const hues = [
      ...read('apps/web/src/styles/tokens.css').matchAll(/--glass-\d: light-dark\(.*? (\d+)\), .*? (\d+)\)\)/g),
    ]
    assert.deepEqual(
      hues.map(([, light]) => light),
      row.split('|').map((hue) => hue.trim()),
    )
    for (const [, light, dark] of hues) assert.equal(light, dark)
  })
})
