// Languages to choose from: those that most people write in. A channel or a post may be in any other (BCP 47); these
// are what the lists offer, named in the reader's own language.

import { languageName, locale } from '../words.ts'

const OFFERED =
  'am ar bn cs da de el en es fa fi fil fr he hi hr hu id it ja ko ms nl no pl pt ro ru sk sr sv sw ta te th tr uk ur vi zh'

export interface Language {
  readonly tag: string
  readonly name: string
}

/** Sorted by name; `also` are tags that must be there although they are not offered. */
export function languagesByName(...also: readonly string[]): Language[] {
  const sorted = new Intl.Collator(locale())
  return [...new Set([...OFFERED.split(' '), ...also])]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .toSorted((a, b) => sorted.compare(a.name, b.name))
}
