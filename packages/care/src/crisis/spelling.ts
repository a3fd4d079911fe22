// One typed word in plain letters, for the crisis notice: look-alikes, signs and stars, stretched letters, one slip in the
// words that matter most, words run together. Knows no language (tokens.ts, `Typing`); each word costs a bounded number of steps.

import type { Typing } from './tokens.ts'

/** A language's typing, made ready; and whether its lexicon has a word. */
export interface Known {
  readonly typing: Typing
  readonly knows: (word: string) => boolean
  readonly hiddenByFold: ReadonlyMap<string, string>
  readonly oneOff: ReadonlyMap<string, string>
}

/** Cyrillic, Greek and other letters that look like Latin ones. */
export const latinAlike: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc уy хx іi їi ѕs јj ԁd һh кk мm тt вb нh ԛq ѡw αa οo εe ικ κk νv ρp τt υu χx ηn ιi σo ωw ıi łl øo ɑa ɡg ɩi ʟl ᴋk'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
/** Digits and signs that stand for Latin letters. 1, ! and | may be i or l: both are folded into i before they are compared. */
export const latinSigns: ReadonlyMap<string, string> = new Map(
  '0o 1i 3e 4a 5s 7t 8b 9g @a $s !i |i €e £l'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

// No word is longer; what is longer is not looked into, so that a wall of letters costs one step each.
const LONGEST = 40
// The longest word that a run of letters is split into.
const LONGEST_PART = 12

/** Prepares a language's typing once. */
export function known(typing: Typing, has: (word: string) => boolean): Known {
  return {
    typing,
    knows: (word) => has(word) || typing.spelling.has(word),
    hiddenByFold: new Map(typing.hidden.map((word) => [foldL(word), word])),
    oneOff: new Map(typing.misspelt.flatMap((word) => [word, ...without(word)].map((form) => [form, word] as const))),
  }
}

/** The plain words of one typed word; most are one. */
export function plainWords(typed: string, known: Known): readonly string[] {
  const { knows, typing } = known
  if (typing.spelling.has(typed)) return [typed]
  const bare = typed.replaceAll("'", '')
  if (bare.length > LONGEST) return [bare]
  if (knows(bare)) return [bare]
  const letters = Array.from(bare, (char) => typing.alike.get(char) ?? char)
  const folded = letters.join('')
  if (knows(folded)) return [folded]
  if (folded.includes('*')) return [behindStars(folded, known)]
  const signed = letters.some((char) => typing.signs.has(char)) && /\p{L}/u.test(folded)
  const word = signed ? behindSigns(letters, known) : folded
  if (knows(word)) return [word]
  // "ok!!lol": nothing hides there.
  if (signed && /[^\p{L}\p{N}]/u.test(folded)) return folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
  const near = unstretched(word, knows) ?? nearly(word, known) ?? word
  return knows(near) ? [near] : (typing.apart?.(near, knows) ?? [near])
}

/** A run of letters as words of the lexicon, or nothing: "iwanttodie". Longest words first, bounded by LONGEST. */
export function splitWord(letters: string, { knows }: Pick<Known, 'knows'>): string[] | undefined {
  if (letters.length > LONGEST) return undefined
  const reach: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const part = letters.slice(start, end)
      const before = reach[start]
      if (before === undefined || !(part.length > 1 || part === 'i' || part === 'u') || !knows(part)) continue
      const better = reach[end]
      if (better === undefined || better.length > before.length + 1) reach[end] = [...before, part]
    }
  }
  return reach[letters.length]
}

function foldL(word: string): string {
  return word.replaceAll('l', 'i')
}

function without(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

function behindSigns(typed: readonly string[], { hiddenByFold, typing }: Known): string {
  const letters = typed.map((char) => typing.signs.get(char) ?? char).join('')
  return hiddenByFold.get(foldL(letters)) ?? letters
}

function behindStars(word: string, { typing }: Known): string {
  const letters = Array.from(word, (char) => typing.signs.get(char) ?? char)
  const shown = letters.filter((char) => char !== '*').length
  if (shown < 2) return word
  const fits = (whole: string): boolean =>
    whole.length === letters.length && letters.every((char, at) => char === '*' || char === whole[at])
  return typing.hidden.find(fits) ?? word
}

/** "dieeee", "killll": letters repeated three times or more, as two or as one. */
function unstretched(word: string, knows: (word: string) => boolean): string | undefined {
  if (!/(.)\1\1/u.test(word)) return undefined
  const forms = [word.replaceAll(/(.)\1{2,}/gu, '$1$1'), word.replaceAll(/(.)\1{2,}/gu, '$1')]
  return forms.find((form) => knows(form)) ?? forms[1]
}

// Shorter words have too many neighbours, longer ones are none of these.
function nearly(word: string, { oneOff }: Known): string | undefined {
  if (word.length < 6 || word.length > 12) return undefined
  return oneOff.get(word) ?? without(word).flatMap((form) => oneOff.get(form) ?? [])[0]
}
