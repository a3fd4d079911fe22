// How well the crisis notice does on the cases of packages/care/eval: recall by tier and cards per 1,000 ordinary posts, each
// with its 95 % Wilson interval. What it gives and says is numbers, names of files and line numbers: never a case's text,
// not even of a line that cannot be read, because nobody who works on the words may see a held-out one.

import { readdir, readFile } from 'node:fs/promises'
import { type CrisisLanguage, type CrisisTier, crisisTier, loadCrisis } from '../src/crisis/crisis.ts'

export const cases = new URL('../eval/', import.meta.url)
export const splits = ['dev', 'held-out'] as const
export type Split = (typeof splits)[number]

interface Case {
  readonly text: string
  readonly tier: number
  readonly kind: string
  readonly variety?: string
  readonly why?: string
}

/** A case without its words. */
export interface Read extends Omit<Case, 'text' | 'why'> {
  readonly found: CrisisTier
  readonly explained: boolean
  /** File and line, as an editor counts. */
  readonly at: string
}

/** Of one split of one language; null where the language has no words yet. */
export interface Measured {
  readonly read: readonly Read[] | null
  /** Lines that are no case, as `file:line`. */
  readonly broken: readonly string[]
}

/** Hits, of how many, the share in percent or per thousand, and the interval's bounds in the same unit. */
export interface Share {
  readonly name: string
  readonly hits: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

export async function measure(root: URL, lang: CrisisLanguage, split: Split): Promise<Measured> {
  const words = await loadCrisis(lang)
  const folder = new URL(`${lang}/${split}/`, root)
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).toSorted()
  const read: Read[] = []
  const broken: string[] = []
  for (const name of names) {
    const lines = (await readFile(new URL(name, folder), 'utf8')).split('\n')
    for (const [at, line] of lines.entries()) {
      if (line === '') continue
      const place = `${name}:${at + 1}`
      const each = caseOf(line)
      if (each === null) {
        broken.push(place)
      } else if (words !== null) {
        const { kind, text, tier, variety, why } = each
        const found = crisisTier(text, words)
        read.push({ tier, kind, found, at: place, explained: why !== undefined, ...(variety && { variety }) })
      }
    }
  }
  return { read: words === null ? null : read, broken }
}

// A parser's own error quotes what it read.
function caseOf(line: string): Case | null {
  try {
    const { kind, text, tier, variety, why } = JSON.parse(line) as Partial<Case>
    if (typeof text !== 'string' || typeof kind !== 'string' || ![0, 1, 2, 3].includes(tier ?? -1)) return null
    return { text, kind, tier: tier ?? 0, ...(variety !== undefined && { variety }), ...(why !== undefined && { why }) }
  } catch {
    return null
  }
}

/** The Wilson score interval at 95 %: holds for shares near 0 and 1, unlike the normal one. */
export function share(name: string, hits: number, of: number, unit: number): Share {
  const z = 1.959964
  const p = of === 0 ? 0 : hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const scaled = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * unit * 10) / 10
  return { name, hits, of, share: scaled(p), low: scaled(middle - half), high: scaled(middle + half) }
}

const link = ({ found }: Read): boolean => found !== 0
const card = ({ found }: Read): boolean => found === 1 || found === 2
const grave = ({ found }: Read): boolean => found === 1

function counted(name: string, among: readonly Read[], is: (each: Read) => boolean, unit: number): Share[] {
  return among.length === 0 ? [] : [share(name, among.filter(is).length, among.length, unit)]
}

/** One row for each kind and variety. */
function groups(title: string, among: readonly Read[], is: (each: Read) => boolean, unit: number): Share[] {
  const values = (key: 'kind' | 'variety') => new Set(among.flatMap((each) => each[key] ?? []))
  const rows = (key: 'kind' | 'variety') =>
    Array.from(values(key)).flatMap((value) =>
      counted(
        `  ${title}, ${key} ${value}`,
        among.filter((each) => each[key] === value),
        is,
        unit,
      ),
    )
  return [...rows('kind'), ...rows('variety')]
}

/** In percent. A card is shown at tiers 1 and 2, a link at 3. */
export function recalls(read: readonly Read[]): Share[] {
  const [first, second, third] = [1, 2, 3].map((tier) => read.filter((each) => each.tier === tier)) as [
    Read[],
    Read[],
    Read[],
  ]
  return [
    ...counted('tier 1 found as 1', first, grave, 100),
    ...counted(
      '  tier 1 without oblique',
      first.filter(({ kind }) => kind !== 'oblique'),
      grave,
      100,
    ),
    ...groups('tier 1', first, grave, 100),
    ...counted('tier 1 found as 1 or 2', first, card, 100),
    ...groups('card at tier 1', first, card, 100),
    ...counted('tier 2 found as 1 or 2', second, card, 100),
    ...counted('tier 2 found as any', second, link, 100),
    ...counted('tier 3 found as any', third, link, 100),
    ...counted('tier 3 found as 1 or 2', third, card, 100),
  ]
}

/** Per 1,000 ordinary posts. */
export function cards(read: readonly Read[]): Share[] {
  const ordinary = read.filter(({ tier }) => tier === 0)
  return [
    ...counted('ordinary, tiers 1 and 2', ordinary, card, 1000),
    ...counted(
      '  with a why',
      ordinary.filter(({ explained }) => explained),
      card,
      1000,
    ),
    ...counted(
      '  without a why',
      ordinary.filter(({ explained }) => !explained),
      card,
      1000,
    ),
    ...groups('ordinary', ordinary, card, 1000),
    ...counted('ordinary, tier 1', ordinary, grave, 1000),
    ...counted('ordinary, a link or a card', ordinary, link, 1000),
  ]
}

/** Where a case is missed or an ordinary post has a card: `file:line: tier → found`. For the development split alone. */
export function misses(read: readonly Read[]): string[] {
  return read
    .filter((each) => (each.tier === 0 ? card(each) : each.found !== each.tier))
    .map(({ at, found, tier }) => `${at}: ${tier} → ${found}`)
}
