// Names in a language whose second word comes first and whose first word agrees with it in gender ("Garza tranquila",
// "نورس هادئ"). How such a language's word lists are written, and how a name is made of them (spec page 10 §1).

import type { Pseudonym } from './pseudonym.ts'

/** What it is like: as it stands behind a masculine word, and behind a feminine one. */
export type Quality = readonly [masculine: string, feminine: string]

/** What it is, and its gender. */
export type Thing = readonly [word: string, gender: 'm' | 'f']

/** "tranquilo", "leal", "protector/protectora", "de_lana": `feminine` makes the second form where none is given. */
export function qualities(list: string, feminine: (masculine: string) => string): readonly Quality[] {
  return wordsOf(list).map((written) => {
    const [masculine = '', given] = written.split('/')
    return [masculine, given ?? feminine(masculine)]
  })
}

/** "Garza+" is feminine, "Erizo" masculine. */
export function things(list: string): readonly Thing[] {
  return wordsOf(list).map((written) => (written.endsWith('+') ? [written.slice(0, -1), 'f'] : [written, 'm']))
}

export function agreeing(likes: readonly Quality[], nouns: readonly Thing[], { first, second }: Pseudonym): string {
  const [word, gender] = nouns[second] ?? ['', 'm']
  return `${word} ${likes[first]?.[gender === 'f' ? 1 : 0]}`
}

// An underscore is a space inside a word of the list.
function wordsOf(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}
