// How a name looks, so that one that is written with other letters of the same look is found to be the same: capitals,
// accents, spaces and signs aside, Cyrillic and Greek letters as the Latin ones they resemble, digits that stand for letters.
// For comparing only, never for showing. Not Unicode's whole list of confusables: the letters that a keyboard offers.

import { fold } from './folded-text.ts'

// Pairs: what is written, what it looks like. After folding, so lower case; capitals that look alike are here in lower case.
// i, l, 1 and | are one, since a capital i and a small L are.
const pairs = `
аa вb еe зe кk мm нh оo рp сc тt уy хx іi їi јj ѕs һh ԁd ԛq ԝw ґr гr ӏi иu пn ьb ёe
αa βb γy εe ζz ηn ιi κk μu νv οo ρp τt υu χx ωw σo
ıi łi øo đd ħh ŧt ßb æa œo ɑa ɡg ʋv ʌa
0o 1i 3e 4a 5s 6b 7t 8b 9g
@a $s !i |i li €e £i +t
`

const looks = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => Array.from(pair) as [string, string]),
)

/** The letters that a text looks like, with its words apart. */
export function lettersOf(text: string): string {
  return Array.from(fold(text).text, (char) => looks.get(char) ?? char).join('')
}

/** How a name looks as a whole: two that look alike have the same. Empty for a name without a letter. */
export function lookOf(name: string): string {
  const bare = name.replace(/[\s(#._-]+\p{Nd}+[)\s]*$/u, '')
  return lettersOf(bare)
    .replaceAll(/[^\p{L}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/(\p{L})\1+/gu, '$1')
}

/** True where a reader may take one name for the other: "Quiet Heron", "quiet_her0n", "Quiet Herron", "Quіet Heron 2". */
export function looksLike(a: string, b: string): boolean {
  const look = lookOf(a)
  return look !== '' && look === lookOf(b)
}
