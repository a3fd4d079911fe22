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

// A language is a function, not two lists, so that it can agree in gender and put the noun first ("Garza tranquila").
const languages = new Map<string, (name: Pseudonym) => string>([['en', inEnglish]])

/** The pseudonym of a persona's public key (32 bytes). Byte 0 draws the first word, byte 1 the second, both evenly. */
export function pseudonym(key: Uint8Array): Pseudonym {
  return { first: keyByte(key, 0) & 0x7f, second: keyByte(key, 1) }
}

/** The pseudonym in words. `lang` is BCP 47 ("en", "en-GB"); a language without word lists is given English. */
export function pseudonymIn(lang: string, key: Uint8Array): string {
  const [primary = ''] = lang.toLowerCase().split('-')
  const render = languages.get(primary) ?? inEnglish
  return render(pseudonym(key))
}
