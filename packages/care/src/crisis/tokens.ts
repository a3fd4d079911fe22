// From what was typed to plain tokens, for the crisis notice: Unicode, look-alikes, signs inside words, spaced letters,
// text-speak, emoji; with the sentence, the clause and the quotation that each token stands in. Pure; one pass, linear.

import { afterIll, fillers, hidden, misspelt, spelling } from './spelling-en.ts'

/** One plain word, or an emoji by its name here ("emojipill"). */
export interface Token {
  readonly word: string
  readonly sentence: number
  readonly clause: number
  /** Number of the quotation it stands in, 0 outside of any. */
  readonly quote: number
  /** Carries no weight for a match: patterns step over it. */
  readonly filler: boolean
}

// Cyrillic, Greek and other letters that look like Latin ones.
const ALIKE = new Map(
  'аa еe оo рp сc уy хx іi їi ѕs јj ԁd һh кk мm тt вb нh ԛq ѡw αa οo εe ικ κk νv ρp τt υu χx ηn ιi σo ωw ıi łl øo ɑa ɡg ɩi ʟl ᴋk'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
// Digits and signs that stand for letters. 1, ! and | may be i or l: both are folded into i before they are compared.
const SIGNS = new Map(
  '0o 1i 3e 4a 5s 7t 8b 9g @a $s !i |i €e £l'.split(' ').map((p) => [p.slice(0, 1), p.slice(1)] as const),
)
const EMOJI = new Map<string, string>(
  (
    [
      ['emojipill', '💊'],
      ['emojimeans', '🔪🔫🪢🗡🩸🪒'],
      ['emojigrave', '⚰🪦☠⚱🥀'],
      ['emojibye', '👋🕊👼😇'],
      ['emojisad', '😭💔😢😔😞😩😫😖😣🖤🥺😿'],
      ['emojilaugh', '😂🤣😅😆💀😹😄🙃'],
    ] as const
  ).flatMap(([name, signs]) => Array.from(signs, (sign) => [sign, name] as const)),
)

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
const MARK = /\p{M}+/gu
const LETTER = /[\p{L}\p{N}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const ODD = /[^a-z]/u
const APOSTROPHES = new Set("'’‘`´ʼ＇")
const OPENING = new Set('"“«„')
const CLOSING = new Set('"”»“')
const INSIDE = new Set('*@$!|€£')
const SENTENCE = new Set('.!?\n。؟')
const CLAUSE = new Set(',;:()—–…[]/\u2026')
// No English word is longer; what is longer is not looked into, so that a wall of letters costs one step each.
const LONGEST = 40

// Most of what is typed is plain ASCII; the rest asks Unicode.
function isLetter(char: string): boolean {
  if (char >= 'a' && char <= 'z') return true
  return char > '\u007f' ? LETTER.test(char) : char >= '0' && char <= '9'
}

interface Place {
  readonly sentence: number
  readonly clause: number
  readonly quote: number
}

const foldL = (word: string): string => word.replaceAll('l', 'i')
const hiddenByFold = new Map(hidden.map((word) => [foldL(word), word]))
const oneOff = new Map(misspelt.flatMap((word) => [word, ...without(word)].map((form) => [form, word] as const)))

const FIRST_LETTERS = new Set(misspelt.map((word) => word.slice(0, 1)))

function without(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Plain tokens of a text. `knows` tells whether the lexicon has a word. */
export function tokensOf(text: string, knows: (word: string) => boolean): Token[] {
  const chars = Array.from(text.normalize('NFKD').toLowerCase().replaceAll(MARK, '').replaceAll(INVISIBLE, ''))
  const reader = new Reader(knows)
  for (let at = 0; at < chars.length; at++) reader.read(chars[at] ?? '', chars[at - 1] ?? ' ', chars[at + 1] ?? ' ')
  return reader.end()
}

class Reader {
  readonly #tokens: Token[] = []
  readonly #knows: (word: string) => boolean
  #word = ''
  #hashtag = false
  #letters: string[] = []
  #dots = 0
  #sentence = 0
  #clause = 0
  #quote = 0
  #quotes = 0
  #quoteMark = ''

  constructor(knows: (word: string) => boolean) {
    this.#knows = knows
  }

  read(char: string, before: string, after: string): void {
    const inWord = isLetter(char) || (INSIDE.has(char) && isLetter(after) && (this.#word !== '' || char === '$'))
    if (inWord || (char === '*' && this.#word !== '' && (after === '*' || before === '*'))) {
      this.#dots = 0
      this.#word += char
      return
    }
    if (APOSTROPHES.has(char) && this.#word !== '' && isLetter(after)) return
    // "k.i.l.l", "k-i-l-l": a sign between two single letters separates nothing.
    if ('.-_'.includes(char) && Array.from(this.#word).length === 1 && isLetter(after)) return this.#flush()
    this.#flush()
    if (char === '#') this.#hashtag = true
    else if (char > '\u007f' && PICTURE.test(char)) this.#push([EMOJI.get(char) ?? 'emoji'])
    else this.#boundary(char, before, after)
  }

  end(): Token[] {
    this.#flush()
    this.#join()
    // A quotation that never closes is none.
    if (this.#quote === 0) return this.#tokens
    return this.#tokens.map((token) => (token.quote === this.#quote ? { ...token, quote: 0 } : token))
  }

  #boundary(char: string, before: string, after: string): void {
    if (char === '.') {
      this.#dots++
      // Two or more are a pause, not an end.
      if (this.#dots === 1 && after !== '.') this.#endSentence()
      else this.#endClause()
      return
    }
    if (char !== ' ') this.#dots = 0
    if (SENTENCE.has(char)) this.#endSentence()
    else if (CLAUSE.has(char) || (char === '-' && before === ' ')) this.#endClause()
    this.#quotation(char, before, after)
  }

  #quotation(char: string, before: string, after: string): void {
    const single = APOSTROPHES.has(char)
    if (this.#quote > 0) {
      const closes = single ? this.#quoteMark === 'single' : this.#quoteMark === 'double' && CLOSING.has(char)
      if (!closes) return
      this.#join()
      this.#quote = 0
      this.#endClause()
    } else if (OPENING.has(char) || (single && !isLetter(before) && isLetter(after))) {
      this.#join()
      this.#quote = ++this.#quotes
      this.#quoteMark = single ? 'single' : 'double'
      this.#endClause()
    }
  }

  #endSentence(): void {
    this.#join()
    this.#sentence++
    this.#clause++
  }

  #endClause(): void {
    this.#join()
    this.#clause++
  }

  #flush(): void {
    const typed = this.#word
    const hashtag = this.#hashtag
    this.#word = ''
    if (typed === '') return
    this.#hashtag = false
    if (typed.length === 1 && /[a-z]/u.test(ALIKE.get(typed) ?? SIGNS.get(typed) ?? typed) && typed !== '2') {
      this.#letters.push(ALIKE.get(typed) ?? (/[a-z]/u.test(typed) ? typed : (SIGNS.get(typed) ?? typed)))
      return
    }
    this.#join()
    const plain = plainWord(typed, this.#knows)
    const parts =
      hashtag || (/myself|todie|tokill/u.test(plain) && !this.#knows(plain)) ? split(plain, this.#knows) : undefined
    this.#push(parts ?? [plain])
  }

  /** Letters that stood alone: "k i l l" is one word; otherwise each is a word of its own ("i", "u"). */
  #join(): void {
    const letters = this.#letters
    if (letters.length === 0) return
    this.#letters = []
    const joined = letters.length > 2 && letters.length <= LONGEST ? split(letters.join(''), this.#knows) : undefined
    this.#push(joined ?? letters)
  }

  #push(words: readonly string[]): void {
    if (this.#letters.length > 0) this.#join()
    for (const word of words) {
      if (word === 'but' || word === 'though' || word === 'although') this.#clause++
      const last = this.#tokens.at(-1)
      if (last?.word === 'ill' && afterIll.has(word) && last.sentence === this.#sentence) {
        this.#tokens.pop()
        this.#add('i', last)
        this.#add('will', last)
      }
      for (const plain of spelling.get(word) ?? [word]) this.#add(plain, this.#place())
    }
  }

  #place(): Place {
    return { sentence: this.#sentence, clause: this.#clause, quote: this.#quote }
  }

  #add(word: string, { sentence, clause, quote }: Place): void {
    const last = this.#tokens.at(-1)
    // Written apart, meant as one.
    const pair = last === undefined ? undefined : PAIRS.get(`${last.word} ${word}`)
    if (pair !== undefined) this.#tokens.pop()
    const plain = pair ?? word
    this.#tokens.push({ word: plain, sentence, clause, quote, filler: fillers.has(plain) })
  }
}

const PAIRS = new Map([
  ['no one', 'nobody'],
  ['any more', 'anymore'],
  ['my self', 'myself'],
  ['every one', 'everyone'],
  ['good bye', 'goodbye'],
  ['to night', 'tonight'],
  ['any longer', 'anymore'],
  ['over dose', 'overdose'],
  ['with o', 'without'],
  ['un alive', 'kill'],
  ['self deleting', 'suicide'],
])

/** One typed word in plain letters: look-alikes, signs, stretched letters, one slip in the words that matter most. */
function plainWord(typed: string, knows: (word: string) => boolean): string {
  if (spelling.has(typed)) return typed
  const latin = ODD.test(typed) ? Array.from(typed, (char) => ALIKE.get(char) ?? char).join('') : typed
  if (latin.length > LONGEST) return latin
  if (ODD.test(latin)) {
    if (spelling.has(latin)) return latin
    return latin.includes('*') ? behindStars(latin) : behindSigns(latin, knows)
  }
  if (knows(latin) || spelling.has(latin)) return latin
  return unstretched(latin, knows) ?? nearly(latin) ?? latin
}

function behindSigns(word: string, knows: (word: string) => boolean): string {
  if (!/[a-z]/u.test(word)) return word
  const letters = Array.from(word, (char) => SIGNS.get(char) ?? char).join('')
  const found = hiddenByFold.get(foldL(letters))
  if (found !== undefined) return found
  if (knows(letters) || spelling.has(letters)) return letters
  return unstretched(letters, knows) ?? letters
}

function behindStars(word: string): string {
  const letters = Array.from(word, (char) => SIGNS.get(char) ?? char)
  const shown = letters.filter((char) => char !== '*').length
  if (shown < 2) return word
  const fits = (whole: string): boolean =>
    whole.length === letters.length && letters.every((char, at) => char === '*' || char === whole[at])
  return hidden.find(fits) ?? word
}

/** "dieeee", "killll": letters repeated three times or more, as two or as one. */
function unstretched(word: string, knows: (word: string) => boolean): string | undefined {
  if (!/(.)\1\1/u.test(word)) return undefined
  const forms = [word.replaceAll(/(.)\1{2,}/gu, '$1$1'), word.replaceAll(/(.)\1{2,}/gu, '$1')]
  return forms.find((form) => knows(form) || spelling.has(form)) ?? forms[1]
}

function nearly(word: string): string | undefined {
  if (word.length < 6 || word.length > 11 || !FIRST_LETTERS.has(word[0] ?? '')) return undefined
  return oneOff.get(word) ?? without(word).flatMap((form) => oneOff.get(form) ?? [])[0]
}

/** A run of letters as words of the lexicon, or nothing: "iwanttodie". Longest words first, bounded by LONGEST. */
function split(letters: string, knows: (word: string) => boolean): string[] | undefined {
  if (letters.length > LONGEST) return undefined
  const reach: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const part = letters.slice(start, end)
      const before = reach[start]
      if (before === undefined || !(part.length > 1 || part === 'i' || part === 'u')) continue
      if (!knows(part) && !spelling.has(part)) continue
      const better = reach[end]
      if (better === undefined || better.length > before.length + 1) reach[end] = [...before, part]
    }
  }
  return reach[letters.length]
}
