// How well the crisis notice does on the cases of packages/care/eval: recall of tier 1 and of tiers 1 and 2, cards per 1,000
// ordinary posts, each with its 95 % Wilson interval, by kind and variety. It prints numbers alone: never a held-out text.
// `--show dev` lists what is missed in the development set. `--json FILE` writes the figures too.

import { readdir, readFile } from 'node:fs/promises'
import { type CrisisLanguage, type CrisisTier, crisisTier } from '@kith/care'
import { print, writeJson } from './figures.ts'

interface Case {
  readonly text: string
  readonly tier: number
  readonly kind: string
  readonly variety?: string
  readonly why?: string
}
type Read = Case & { readonly found: CrisisTier }

/** hits, of how many, share in percent or per thousand, and the interval's bounds in the same unit. */
interface Share {
  readonly name: string
  readonly hits: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

const LANGUAGES: readonly CrisisLanguage[] = ['en']
const root = new URL('../packages/care/eval/', import.meta.url)
const show = process.argv[process.argv.indexOf('--show') + 1] === 'dev'

/** The Wilson score interval at 95 %: holds for shares near 0 and 1, unlike the normal one. */
function share(name: string, hits: number, of: number, unit: number): Share {
  const z = 1.959964
  const p = of === 0 ? 0 : hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const scaled = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * unit * 10) / 10
  return { name, hits, of, share: scaled(p), low: scaled(middle - half), high: scaled(middle + half) }
}

async function casesIn(folder: URL, lang: CrisisLanguage): Promise<Read[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.jsonl')).toSorted()
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''))
  return lines.map((line) => JSON.parse(line) as Case).map((each) => ({ ...each, found: crisisTier(each.text, lang) }))
}

const grave = ({ found }: Read): boolean => found === 1
const card = ({ found }: Read): boolean => found === 1 || found === 2

function recalls(cases: readonly Read[]): Share[] {
  const shares: Share[] = []
  const add = (name: string, among: readonly Read[], is: (each: Read) => boolean): void => {
    if (among.length > 0) shares.push(share(name, among.filter(is).length, among.length, 100))
  }
  const first = cases.filter(({ tier }) => tier === 1)
  add('tier 1 found as 1', first, grave)
  add('tier 1 found as 1 or 2', first, card)
  const split = (name: string, key: 'kind' | 'variety'): void => {
    for (const value of new Set(first.map((each) => each[key] ?? ''))) {
      if (value !== '')
        add(
          `  tier 1, ${name} ${value}`,
          first.filter((each) => each[key] === value),
          grave,
        )
    }
  }
  split('kind', 'kind')
  split('variety', 'variety')
  add(
    '  tier 1 without oblique',
    first.filter(({ kind }) => kind !== 'oblique'),
    grave,
  )
  add(
    'tiers 1 and 2 found as 1 or 2',
    cases.filter(({ tier }) => tier === 1 || tier === 2),
    card,
  )
  add(
    'tier 2 found as 1 or 2',
    cases.filter(({ tier }) => tier === 2),
    card,
  )
  add(
    'tier 3 found as any',
    cases.filter(({ tier }) => tier === 3),
    ({ found }) => found !== 0,
  )
  add(
    'tier 3 found as 1',
    cases.filter(({ tier }) => tier === 3),
    grave,
  )
  add(
    'tier 3 found as 1 or 2',
    cases.filter(({ tier }) => tier === 3),
    card,
  )
  return shares
}

function cards(cases: readonly Read[]): Share[] {
  const ordinary = cases.filter(({ tier }) => tier === 0)
  const groups: [string, readonly Read[]][] = [
    ['ordinary', ordinary],
    ['ordinary without a why', ordinary.filter(({ why }) => why === undefined)],
    ...[...new Set(ordinary.map(({ kind }) => kind))].map((kind): [string, readonly Read[]] => [
      `  ordinary, kind ${kind}`,
      ordinary.filter((each) => each.kind === kind),
    ]),
    ...[...new Set(ordinary.map(({ variety = '' }) => variety))]
      .filter((variety) => variety !== '')
      .map((variety): [string, readonly Read[]] => [
        `  ordinary, variety ${variety}`,
        ordinary.filter((each) => each.variety === variety),
      ]),
  ]
  return groups
    .filter(([, among]) => among.length > 0)
    .flatMap(([name, among]) => [
      share(`${name}: tier 1`, among.filter(grave).length, among.length, 1000),
      share(`${name}: tiers 1 and 2`, among.filter(card).length, among.length, 1000),
    ])
}

function table(title: string, rows: readonly Share[]): void {
  print(`\n${title}`)
  for (const { high, hits, low, name, of, share } of rows) {
    print(`  ${name.padEnd(40)} ${`${hits}/${of}`.padStart(9)} ${share.toFixed(1).padStart(6)}  [${low}, ${high}]`)
  }
}

const result: Record<string, unknown> = {}
for (const lang of LANGUAGES) {
  for (const part of ['dev', 'held-out'] as const) {
    const cases = await casesIn(new URL(`${lang}/${part}/`, root), lang)
    if (cases.length === 0) {
      print(`\n${lang} ${part}: no cases here`)
      continue
    }
    const figures = { recall: recalls(cases), cards: cards(cases) }
    table(`${lang} ${part}: recall, percent`, figures.recall)
    table(`${lang} ${part}: cards per 1,000 ordinary posts`, figures.cards)
    result[`${lang} ${part}`] = figures
    if (show && part === 'dev') {
      const wrong = cases.filter(({ found, tier }) => (tier === 0 ? found === 1 || found === 2 : found !== tier))
      for (const { found, kind, text, tier } of wrong) print(`${tier} → ${found} ${kind}: ${text}`)
    }
  }
}
await writeJson(result)
