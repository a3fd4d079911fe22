// The cases that a model of the crisis notice learns from: eval/<language>/train, by many hands, and dev, by the
// lexicon's author. Each text as numbers: the places of its traits. The held-out cases are never read here.

import { readdir, readFile } from 'node:fs/promises'
import { type CrisisWords, lookAt } from '../src/crisis/crisis.ts'
import { eachPlace, type Said, saidOf } from '../src/crisis/learned.ts'
import type { Seeing } from '../src/crisis/traits.ts'

export interface Case {
  readonly text: string
  readonly tier: number
  readonly kind: string
  /** Who wrote it: the first letter of the file, or "dev". */
  readonly hand: string
}

/** A case as the machine sees it. */
export interface Seen extends Omit<Case, 'text'> {
  readonly places: Uint32Array
  /** What the lexicon alone says. */
  readonly said: Said
}

/** Every case, in the order of file names and lines. */
export async function casesOf(lang: string): Promise<Case[]> {
  const found: Case[] = []
  for (const split of ['dev', 'train']) {
    const folder = new URL(`../eval/${lang}/${split}/`, import.meta.url)
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
    for (const name of names) {
      const lines = (await readFile(new URL(name, folder), 'utf8')).split('\n').filter((line) => line !== '')
      const hand = split === 'dev' ? split : name.slice(0, 1)
      for (const line of lines) found.push({ ...(JSON.parse(line) as Omit<Case, 'hand'>), hand })
    }
  }
  return found
}

/** Of cases by the lexicon's author the machine does not see what the lexicon finds: tuned on them, that flatters. */
export function seen(all: readonly Case[], words: CrisisWords, seeing: Seeing, size: number): Seen[] {
  return all.map(({ hand, kind, text, tier }) => {
    const looked = lookAt(text, words)
    const { findings, tokens } = looked
    const places: number[] = []
    eachPlace(tokens, hand === 'dev' ? [] : findings, seeing, size, (place) => places.push(place))
    return { tier, kind, hand, said: saidOf(looked, seeing), places: Uint32Array.from(places) }
  })
}
