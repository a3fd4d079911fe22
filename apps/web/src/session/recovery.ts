// The words of this device's current root (spec page 02 §1): shown, checked, and typed in from another device's paper.

import { equal, KithError, rootOfWords, wordsOfRoot } from '@kith/protocol'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { AboutWords, WordsRead } from '../model.ts'
import type { Engine } from './engine.ts'
import { hasRoot } from './roots.ts'

const COUNT = 24
const SUGGESTED = 3
/** 55 bits, each try at the cost of Argon2id: beyond what somebody with some hundred computers tries in a lifetime. */
const PASSPHRASE_WORDS = 5
/** So many letters may be wrong in a word that is meant. */
const FAR = 2
const known: ReadonlySet<string> = new Set(wordlist)

export function ownWords({ device }: Engine): readonly string[] {
  return wordsOfRoot(device.root).split(' ')
}

export async function aboutWords({ device }: Engine): Promise<AboutWords> {
  return { checked: hasRoot(await device.checked(), device.root), earlier: device.roots.length - 1 }
}

/** @param answers places from 1, and the word that is said to stand there. @returns the places that are wrong */
export async function checkWords(
  engine: Engine,
  answers: readonly (readonly [place: number, word: string])[],
): Promise<readonly number[]> {
  const words = ownWords(engine)
  const wrong = answers.filter(([place, word]) => words[place - 1] !== typed(word)[0]).map(([place]) => place)
  if (wrong.length === 0 && answers.length > 0) await engine.device.check()
  return wrong
}

/** Takes the names of these words: what is written from now on is theirs. Roots that were used here stay as well. */
export async function useWords(engine: Engine, text: string): Promise<WordsRead> {
  const read = readWords(text)
  if (read.is !== 'right') return read
  const root = rootOfWords(typed(text).join(' '))
  if (root === null) throw new KithError('KITH_INVALID_DRAFT', 'These words were right a moment ago.')
  const { device } = engine
  const same = equal(root, device.root)
  const brought = { roots: [root], checked: [root], joined: [], founded: [], relays: [] }
  await device.bring(brought, await engine.isUnused())
  return { is: 'right', same }
}

/** What is wrong with words as they were typed, and what may have been meant. */
export function readWords(text: string): WordsRead {
  const words = typed(text)
  const unknown = words.flatMap((word, i) => (known.has(word) ? [] : [{ place: i + 1, word, near: nearest(word) }]))
  if (unknown.length > 0) return { is: 'unknown', unknown: unknown.slice(0, COUNT) }
  if (words.length !== COUNT) return { is: 'count', count: words.length }
  return rootOfWords(words.join(' ')) === null ? { is: 'mixed' } : { is: 'right', same: false }
}

/** Numbers, commas and line ends may have been copied along; capitals do not matter. */
function typed(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Mark}]+/u)
    .filter(Boolean)
}

/** Words of the list with the fewest letters to change; the first four letters of a word tell it from all others. */
function nearest(word: string): string[] {
  return wordlist
    .map((each) => ({ each, far: each.slice(0, 4) === word.slice(0, 4) ? 0 : distance(word, each) }))
    .filter(({ far }) => far <= FAR)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, SUGGESTED)
    .map(({ each }) => each)
}

/** Letters to insert, delete, replace or swap with their neighbour; longer words than the list has are far. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FAR) return FAR + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? FAR + 1
}

/** Five words of the list, drawn at random: eleven bits each. */
export function suggestPassphrase(): string {
  const drawn = crypto.getRandomValues(new Uint16Array(PASSPHRASE_WORDS))
  return Array.from(drawn, (n) => wordlist[n % wordlist.length]).join(' ')
}
