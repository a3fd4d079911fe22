// Arabic letters as they are typed, for the crisis notice: variants of one letter, doubled letters, and Latin letters with
// digits (Arabizi) are each folded into one plain spelling. The lexicon is folded by the same functions, so it is written as
// people write it. Pure; a bounded number of steps for each letter. No native speaker has reviewed it.

/**
 * Letters that are read as another: Persian, Urdu and Maghrebi shapes, and those that dialects write for each other. Marks
 * and hamza above or below a letter are gone before (NFKD). گ is q in Iraq and the Gulf, چ stands for k.
 */
export const alike: ReadonlyMap<string, string> = new Map(
  'ٱا ىي ةه کك ڪك یي ےي ېي ھه ہه ەه گق ڭق ڨق ݣق چك پب ڤف ڥف ذد ثت ظض ںن ڼن ٹت ٺت ټت ٿت ڈد ډد ڊد ڑر ړر ڒر ښس ڛس ۋو ۆو ۇو ۉو ځح څح ڇج ۼع ڜش ګك ڬك ېي ۀه'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

// Digits that stand for a letter inside a word of Arabic letters: "انت7ر".
const DIGITS = new Map([
  ['2', ''],
  ['3', 'ع'],
  ['5', 'خ'],
  ['7', 'ح'],
  ['9', 'ق'],
])
const ARABIC = /[\u0621-\u064a]/u

export const isArabic = (word: string): boolean => ARABIC.test(word)

/** One word of Arabic letters: no hamza of its own, no letter twice in a row. */
export function foldWord(word: string): string {
  let plain = ''
  for (const char of word.normalize('NFKD')) {
    const letter = DIGITS.get(char) ?? alike.get(char) ?? char
    if (letter !== 'ء' && /[\u0621-\u064a]/u.test(letter) && !plain.endsWith(letter)) plain += letter
  }
  return plain
}

/** A text of the lexicon, its Arabic words folded and all else as it is. */
export const fold = (text: string): string => text.replaceAll(/[\u0621-\u065f\u0670-\u06d3]+/gu, foldWord)

// Sounds with more than one Latin spelling, longest first. Vowels are folded into a, i and u.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/0/gu, 'o'],
  [/3'|gh|8/gu, 'g'],
  [/7'|kh|5/gu, 'x'],
  [/tch|ch|sh/gu, 'c'],
  [/th|6/gu, 't'],
  [/dh|9'/gu, 'd'],
  [/7/gu, 'h'],
  [/9/gu, 'q'],
  [/2|4|'/gu, ''],
  [/ou|oo|o/gu, 'u'],
  // At its beginning y tells that somebody else does it: "yentaher".
  [/ee|ie|e|(?<!^)y/gu, 'i'],
  [/v/gu, 'f'],
  [/(.)\1+/gu, '$1'],
  [/ah$/gu, 'a'],
]

/** One word of Latin letters and digits in its plain Arabizi spelling. */
export function foldLatin(word: string): string {
  return SOUNDS.reduce((plain, [sound, letter]) => plain.replaceAll(sound, letter), word)
}

/** The same where ع is not typed, or as a vowel. */
export const without3 = (plain: string): string => plain.replaceAll('3', 'a').replaceAll(/(.)\1+/gu, '$1')

/** Its consonants; j and g are one (ج). */
export const skeleton = (plain: string): string => plain.replaceAll(/[aiuw3]/gu, '').replaceAll('j', 'g')

// How each Arabic letter is typed, after folding; vowels between them are free.
const TYPED = new Map(
  'ا[ai] بb تt ج[jg] حh خx د[dz] رr زz سs شc صs ض[dz] طt ع[a3]? غg فf ق[qkg]? كk لl مm نn هh? و[uw] ي[iy]'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
// ق is typed as q, 9, k, g or 2, and 2 is silent here.
const QAFS = ['', 'q', 'g', 'k']

/** The skeletons that a folded Arabic word has when it is typed in Latin letters. */
export function skeletonsOf(word: string): string[] {
  let all = ['']
  for (const [at, char] of Array.from(word).entries()) {
    if ('اوعي'.includes(char)) continue
    const ways =
      char === 'ق'
        ? QAFS
        : char === 'ه' && at === word.length - 1
          ? ['']
          : [skeleton(/[a-z]/u.exec(TYPED.get(char) ?? '')?.[0] ?? '')]
    all = all.flatMap((start) => ways.map((way) => (start.endsWith(way) ? start : start + way)))
  }
  return all
}

// From four consonants on a word is told without its long vowels.
const TELLING = 4

/** Whether a folded Arabizi word may be this Arabic word: its long vowels are there too, unless it is long. */
export function sounds(typed: string, word: string): boolean {
  const free = skeleton(typed).length >= TELLING
  const letters = Array.from(word, (char, at) => {
    const way = TYPED.get(char) ?? char
    return 'اوي'.includes(char) && (free || at === 0) ? `${way}?` : way
  })
  return new RegExp(`^[aiuy]*${letters.join('[aiu3]*')}[aiu]*$`, 'u').test(typed)
}
