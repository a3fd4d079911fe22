// What the English model sees of a text besides its words: whose sentence it is, and what is denied, and
// that it is English at all. Its weights are learned with these, so a change
// here needs `npm run learn:crisis`.

import { words } from '../rules.ts'

const people: Readonly<Record<string, string>> = {
  i: 'i me my myself mine',
  we: 'we us our',
  you: 'you your yourself',
  they: `he she they him her his hers their them someone somebody people mum mom mam dad mother father friend mate brother
    sister son daughter husband wife partner boyfriend girlfriend nan gran grandma grandad uncle aunt cousin neighbour`,
  it: 'it this that',
}

export const subjects: ReadonlyMap<string, string> = new Map(
  Object.entries(people).flatMap(([mark, all]) => Array.from(words(all), (word) => [word, mark] as const)),
)

export const negators = words('not never no without neither nor hardly')

export const common =
  words(`i the a and to my is it in of you me not be have am was for on this with so can do but at that are
  will has had up out just all no if they he she we get got go`)
