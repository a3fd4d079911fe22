// The name that a persona goes by, drawn from its public key: two indexes, rendered as words in a language.
// The same key has the same indexes everywhere; a language turns them into its own words, so names are counterparts.
// A name proves nothing: 32,768 of them are soon searched for a double, so the app marks namesakes.

import { keyByte } from './key-bytes.ts'
import { inEnglish } from './pseudonym-en.ts'

/** Indexes into a language's two word lists: `first` 0 to 127 (what it is like), `second` 0 to 255 (what it is). */
export interface Pseudonym {
  readonly first: number
  readonly second: number
}

type Render = (name: Pseudonym) => string

// English is always there; the others come as they are needed, since each is as large as a page of the app.
const languages = new Map<string, Render>([['en', inEnglish]])
const others: Readonly<Record<string, () => Promise<{ readonly render: Render }>>> = {
  es: () => import('./pseudonym-es.ts'),
  ar: () => import('./pseudonym-ar.ts'),
}

/**
 * Brings the words of a language (BCP 47, whatever region), so that `pseudonymIn` has them from then on. Nothing to do for a
 * language that has none. Rejects where its words cannot be fetched: names are English then, and one may ask again.
 */
export async function learnNames(lang: string): Promise<void> {
  const primary = primaryOf(lang)
  const words = Object.hasOwn(others, primary) && !languages.has(primary) ? await others[primary]?.() : undefined
  if (words) languages.set(primary, words.render)
}

/** The pseudonym of a persona's public key (32 bytes). Byte 0 draws the first word, byte 1 the second, both evenly. */
export function pseudonym(key: Uint8Array): Pseudonym {
  return { first: keyByte(key, 0) & 0x7f, second: keyByte(key, 1) }
}

/** The pseudonym in words. A language without word lists, or whose words were not brought yet, is given English. */
export function pseudonymIn(lang: string, key: Uint8Array): string {
  const render = languages.get(primaryOf(lang)) ?? inEnglish
  return render(pseudonym(key))
}

function primaryOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}
