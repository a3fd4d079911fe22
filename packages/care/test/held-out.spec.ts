// The held-out cases for the crisis notice (packages/care/eval): whole, as many as promised, none twice. Their texts are
// never printed, so that whoever writes the lexicon does not meet them here.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'

const TIERS = { 'tier-1': 1, 'tier-2': 2, 'tier-3': 3, ordinary: 0 } as const
const KINDS =
  'plain oblique textspeak lookalike emoji idiom third past negation quotation advice grief illness daily'.split(' ')
const LEAST = {
  en: { 'tier-1': 300, 'tier-2': 300, 'tier-3': 300, ordinary: 1000 },
  es: { 'tier-1': 100, 'tier-2': 100, 'tier-3': 100, ordinary: 1000 },
  ar: { 'tier-1': 100, 'tier-2': 100, 'tier-3': 100, ordinary: 1000 },
} as const

interface Case {
  readonly text: string
  readonly tier: number
  readonly kind: string
  readonly variety: string
}

async function casesOf(language: string, file: string): Promise<Case[]> {
  const path = new URL(`../eval/${language}/held-out/${file}.jsonl`, import.meta.url)
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line, i) => {
    try {
      return JSON.parse(line) as Case
    } catch {
      throw new Error(`line ${i + 1} of ${language}/${file} is no JSON`)
    }
  })
}

for (const [language, least] of Object.entries(LEAST)) {
  describe(`held-out cases, ${language}`, () => {
    for (const file of Object.keys(TIERS) as (keyof typeof TIERS)[]) {
      it(`${file}: at least ${least[file]}, each whole`, async () => {
        const cases = await casesOf(language, file)
        assert(cases.length >= least[file], `${cases.length}`)
        for (const [i, { kind, text, tier, variety }] of cases.entries()) {
          const whole = text.trim() !== '' && tier === TIERS[file] && KINDS.includes(kind) && variety !== ''
          assert(whole, `line ${i + 1}`)
        }
        if (file !== 'ordinary') return
        const heavy = cases.filter(({ kind }) => kind === 'grief' || kind === 'illness')
        assert(heavy.length * 2 >= least[file], `${heavy.length} about grief and illness`)
      })
    }

    it('no text stands twice', async () => {
      const all = await Promise.all(Object.keys(TIERS).map((file) => casesOf(language, file)))
      const texts = all.flat().map(({ text }) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim())
      assert.equal(new Set(texts).size, texts.length)
    })
  })
}
