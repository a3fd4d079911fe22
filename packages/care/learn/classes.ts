// Classes of alike words (en/alike.txt, one a line, the commonest first) as a table: the place of a word's hash holds
// its class. They were grouped by k-means over GloVe's vectors (Pennington et al. 2014, public domain), which are not
// needed again.

import { readFile } from 'node:fs/promises'
import { wordHash } from '../src/crisis/traits.ts'

// Three places in four stay empty, so that a word without a class seldom meets one.
const SIZE = 1 << 16

export async function alikeOf(lang: string): Promise<Uint8Array> {
  const lines = (await readFile(new URL(`${lang}/alike.txt`, import.meta.url), 'utf8')).trim().split('\n')
  const classes = lines.map((line) => line.split(' '))
  const longest = Math.max(...classes.map(({ length }) => length))
  const table = new Uint8Array(SIZE)
  // Where two words meet, the one that is commoner in its class has the place.
  for (let rank = 0; rank < longest; rank++) {
    for (const [at, words] of classes.entries()) {
      const word = words[rank]
      if (word === undefined) continue
      const place = wordHash(word) % SIZE
      if (table[place] === 0) table[place] = at + 1
    }
  }
  return table
}
