// Taking an Arabic word apart, for the crisis notice: "and", articles, prepositions and the marks of future, present and
// first person in each dialect go before a word; the ش of negation goes after. Only words that the lexicon has come out.
// Pure; a bounded number of look-ups for each word. No native speaker has reviewed it.

import { arabiziOf, soundsLike } from './arabizi.ts'
import { foldLatin, foldWord, isArabic } from './letters.ts'

// "٣٠": of pills, more than any doctor says.
const NUMBER = /^[\d\u0660-\u0669]{1,3}$/u

type Knows = (word: string) => boolean
type Parts = readonly string[] | undefined

/** What goes before a word → the words that it stands for; none for what the lexicon leaves out. Longest first. */
const BEFORE = table(`
وال بال فال كال عال هال شال لال ال ل ب ف ك د ع هل لل بهال عهال
و: و ف
راح: حا ها سا ح ه س غا رح
ما: ما م
`)
/** Before a verb in the first person, which the lexicon has with its own ا. */
const VERBAL = table(`
ب با بن عب عم كن تن ن كا
راح: ح ه س غن هن حن ان سن
`)
/** The same of Arabizi; its words are folded (letters.ts). */
const LATIN_BEFORE = table(`
il al l b bi bil bal f fi fil hal d lil
و: w wi wa u
راح: ha h sa ra ga
ما: ma m
ب: n bn kn tn kan bin
راح: han hn gan gn
`)

function table(lines: string): readonly (readonly [string, readonly string[]])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', meant] = line.split(': ').toReversed()
      return forms.split(' ').map((form) => [form, meant === undefined || meant === 'ب' ? [] : [meant]] as const)
    })
    .toSorted(([a], [b]) => b.length - a.length)
}

/** Begin with ا and are no verbs: "هدا" is not "will" and "ادا". */
const NO_VERBS = new Set(
  'ادا امي ابي اهلي اخر ان انا احد ايدي احسن افضل ارحم اهون اخي اختي اخوي الي الا امل ابن انت اكتر اني اصلا اليوم ادويه اقراص الم المي اسف'.split(
    ' ',
  ),
)
// A word of two letters is too common to be looked for behind a prefix.
const LEAST = 3
// But behind an article: "الحج".
const LEAST_NAMED = 2
// "و" + article + a word with a prefix of its own: no word has more.
const DEEPEST = 2

export function apart(typed: string, knows: Knows): Parts {
  if (isArabic(typed)) {
    const word = foldWord(typed)
    return arabic(word, knows, DEEPEST) ?? [word]
  }
  if (NUMBER.test(typed)) return [typed.length > 1 ? 'عددكبير' : typed]
  return /[a-z]/u.test(typed) ? latin(typed) : undefined
}

function arabic(word: string, knows: Knows, deep: number): Parts {
  if (knows(word)) return [word]
  if (word.length < LEAST || deep < 0) return undefined
  // "ال" before a word that begins with lam: the two are one by now.
  if (word.startsWith('ال') && knows(word.slice(1))) return [word.slice(1)]
  // The ending of an adverb ("سببا"), the silent alif of a plural ("سامحوا").
  if (word.endsWith('ا') && word.length > LEAST && knows(word.slice(0, -1))) return [word.slice(0, -1)]
  for (const [form, meant] of VERBAL) {
    const verb = word.startsWith(form) ? `ا${word.slice(form.length)}` : ''
    if (verb.length >= LEAST && !NO_VERBS.has(verb) && knows(verb)) return [...meant, verb]
  }
  if (word.endsWith('ش') && word.length > LEAST) {
    const denied = arabic(word.slice(0, -1), knows, deep - 1)
    if (denied !== undefined) return denied[0] === 'ما' ? denied : ['ما', ...denied]
  }
  for (const [form, meant] of BEFORE) {
    const rest = word.startsWith(form) ? word.slice(form.length) : ''
    if (rest.length < (meant[0] === 'و' || meant[0] === 'ما' || form.endsWith('ال') ? LEAST_NAMED : LEAST)) continue
    const parts = arabic(rest, knows, deep - 1)
    if (parts !== undefined) return [...meant, ...parts]
  }
  return undefined
}

function latin(typed: string): Parts {
  const word = foldLatin(typed)
  const known = listed(word, DEEPEST)
  if (known !== undefined) return known
  // 2 is a hamza, which is not written here, or the ق of the cities.
  const ways = typed.includes('2') ? [foldLatin(typed.replaceAll('2', 'q')), word] : [word]
  const least = /[2-9]/u.test(typed) ? 2 : 3
  const sounded = (each: string): Parts => soundsLike(each, least)
  for (const way of ways) {
    const parts = sounded(way) ?? behindPrefix(way, sounded)
    if (parts !== undefined) return parts
  }
  return undefined
}

function listed(word: string, deep: number): Parts {
  const whole = arabiziOf(word)
  if (whole !== undefined || deep < 0) return whole
  // "ma3adch": the ch of negation.
  if (word.endsWith('c') && word.length > LEAST) {
    const denied =
      arabiziOf(word.slice(0, -1)) ?? (word.startsWith('m') ? listed(word.slice(0, -1), deep - 1) : undefined)
    if (denied !== undefined) return denied[0] === 'ما' ? denied : ['ما', ...denied]
  }
  return behindPrefix(word, (rest) => listed(rest, deep - 1) ?? verb(`a${rest}`))
}

function behindPrefix(word: string, read: (rest: string) => Parts): Parts {
  for (const [form, meant] of LATIN_BEFORE) {
    const rest = word.startsWith(form) ? word.slice(form.length) : ''
    if (rest.length < (meant[0] === 'و' ? 2 : LEAST)) continue
    const parts = read(rest)
    if (parts !== undefined) return [...meant, ...parts]
  }
  return undefined
}

function verb(typed: string): Parts {
  const parts = arabiziOf(typed)
  return parts?.some((part) => NO_VERBS.has(part)) ? undefined : parts
}
