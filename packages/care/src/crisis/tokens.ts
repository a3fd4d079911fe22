// From what was typed to plain tokens, for the crisis notice: Unicode, look-alikes, signs inside words, spaced letters,
// text-speak, emoji; with the sentence, the clause and the quotation that each token stands in. Knows no language: what
// differs is in `Typing`. Pure; one pass over the characters, and a bounded number of steps for each word.

import { type Known, plainWords, splitWord } from './spelling.ts'

/** How a language is typed. Every word here is lower case, without marks (NFKD), as the tokens are. */
export interface Typing {
  /** What is typed → the plain words that the lexicon knows. A key may hold an apostrophe: "we're". */
  readonly spelling: ReadonlyMap<string, readonly string[]>
  /** Carries no weight for a match: patterns step over it, rules still see it. */
  readonly fillers: ReadonlySet<string>
  /** Two words, apart by a space, that mean one. */
  readonly pairs: ReadonlyMap<string, string>
  /** Words before which a new clause begins ("but"). */
  readonly turns: ReadonlySet<string>
  /** Letters that are read as another: look-alikes of a script (`latinAlike`), or variants of one letter. */
  readonly alike: ReadonlyMap<string, string>
  /** Digits and signs that stand for a letter inside a word; what is not named here stays as it is. */
  readonly signs: ReadonlyMap<string, string>
  /** Words that are found again behind such signs and stars. */
  readonly hidden: readonly string[]
  /** Words, long enough, that are found again with one letter wrong, missing or too many. */
  readonly misspelt: readonly string[]
  /** A word that nothing knows, taken apart ("wanttodie", a prefix, a suffix), or nothing. */
  readonly apart?: (word: string, knows: (word: string) => boolean) => readonly string[] | undefined
  /** A word whose meaning the next one decides: the plain words for `word` before `next`, or nothing. */
  readonly before?: (word: string, next: string) => readonly string[] | undefined
}

/** One plain word, or an emoji by its name here ("emojipill"). */
export interface Token {
  readonly word: string
  readonly sentence: number
  readonly clause: number
  /** Number of the quotation it stands in, 0 outside of any. */
  readonly quote: number
  readonly filler: boolean
}

/** Any other emoji is "emoji". */
export const emojiNames: ReadonlyMap<string, string> = new Map<string, string>(
  (
    [
      ['emojipill', '💊'],
      ['emojimeans', '🔫🪢'],
      ['emojiknife', '🔪🗡🩸🪒✂'],
      ['emojibridge', '🌉'],
      ['emojitrain', '🚂🚆🚇🚊🚉'],
      ['emojiwater', '🌊'],
      ['emojiletter', '📝✉💌'],
      ['emojiend', '🔚'],
      ['emojidrink', '🍷🍺🥃🍸🍾'],
      ['emojigrave', '⚰🪦☠⚱🥀'],
      ['emojibye', '👋'],
      ['emojirest', '🕊👼😇'],
      ['emojisad', '😭💔😢😔😞😩😫😖😣🖤🥺😿'],
      ['emojiskull', '💀'],
      ['emojilaugh', '😂🤣😅😆😹😄🙃'],
    ] as const
  ).flatMap(([name, signs]) => Array.from(signs, (sign) => [sign, name] as const)),
)

// The last is the Arabic line that only stretches a word.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u0640+(?:[.,،*_-]+\u0640+)?/gu
const MARK = /\p{M}+/gu
const LETTER = /[\p{L}\p{N}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const APOSTROPHES = new Set("'’‘`´ʼ＇")
// Signs that may part the letters of one word.
const BETWEEN = new Set('.-_—–~·')
const OPENING = new Set('"“«„')
const CLOSING = new Set('"”»“')
const SENTENCE = new Set('.!?\n。؟')
const CLAUSE = new Set(',;:()—–…[]/،؛')
// Letters apart are one word from three on; no word is longer than 40.
const LONGEST = 40

// Most of what is typed is plain ASCII; the rest asks Unicode.
function isLetter(char: string): boolean {
  if (char >= 'a' && char <= 'z') return true
  return char > '\u007f' ? LETTER.test(char) : char >= '0' && char <= '9'
}

/** Plain tokens of a text. */
export function tokensOf(text: string, known: Known): Token[] {
  const chars = Array.from(text.normalize('NFKD').toLowerCase().replaceAll(MARK, '').replaceAll(INVISIBLE, ''))
  const reader = new Reader(known)
  for (let at = 0; at < chars.length; at++) reader.read(chars[at] ?? '', chars[at - 1] ?? ' ', chars[at + 1] ?? ' ')
  return reader.end()
}

interface Place {
  readonly sentence: number
  readonly clause: number
  readonly quote: number
}

class Reader {
  readonly #tokens: Token[] = []
  readonly #known: Known
  readonly #typing: Typing
  #word = ''
  #hashtag = false
  /** What was typed right before, with nothing but a sign between: "ki.lling". */
  #glued = ''
  #letters: string[] = []
  #dots = 0
  #sentence = 0
  #clause = 0
  #quote = 0
  #quotes = 0
  #quoteMark = ''

  constructor(known: Known) {
    this.#known = known
    this.#typing = known.typing
  }

  read(char: string, before: string, after: string): void {
    if (isLetter(char) || this.#hides(char, before, after)) {
      this.#dots = 0
      this.#word += char
      return
    }
    if (APOSTROPHES.has(char) && this.#word !== '' && isLetter(after)) {
      this.#word += "'"
      return
    }
    // "k.i.l.l", "k-i-l-l": a sign between two single letters separates nothing.
    if (BETWEEN.has(char) && Array.from(this.#word).length === 1 && isLetter(after)) return this.#flush()
    const typed = BETWEEN.has(char) && isLetter(after) && this.#word !== '' ? this.#glued + this.#word : ''
    this.#flush()
    this.#glued = typed
    if (char === '#') this.#hashtag = true
    else if (char > '\u007f' && PICTURE.test(char)) this.#push([emojiNames.get(char) ?? 'emoji'])
    // A sign that a language reads as a word: "no puedo +".
    else if (this.#typing.spelling.has(char)) this.#push([char])
    else this.#boundary(char, before, after)
  }

  end(): Token[] {
    this.#flush()
    this.#join()
    // A quotation that never closes is none.
    if (this.#quote === 0) return this.#tokens
    return this.#tokens.map((token) => (token.quote === this.#quote ? { ...token, quote: 0 } : token))
  }

  /** Whether a sign stands inside a word, where it hides a letter. */
  #hides(char: string, before: string, after: string): boolean {
    if (char === '*') return this.#word !== '' && (isLetter(after) || after === '*' || before === '*')
    if (!this.#typing.signs.has(char)) return false
    return (isLetter(after) || after === char) && (this.#word !== '' || char === '$')
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
    const whole = this.#glued === '' ? '' : this.#glued + typed
    this.#word = ''
    this.#glued = ''
    if (typed === '') return
    if (this.#typing.hidden.includes(whole)) {
      const last = this.#tokens.pop()
      if (last !== undefined) {
        // The sign ended nothing.
        this.#sentence = last.sentence
        this.#clause = last.clause
        return this.#add(whole, last)
      }
    }
    this.#hashtag = false
    const letter = this.#letter(typed)
    if (letter !== undefined) {
      this.#letters.push(letter)
      return
    }
    this.#join()
    this.#push(hashtag ? (splitWord(typed, this.#known) ?? [typed]) : plainWords(typed, this.#known))
  }

  /** The letter that a sign alone is read as, in case its neighbours are single letters too. */
  #letter(typed: string): string | undefined {
    const { alike, signs, spelling } = this.#typing
    if (typed.length > 2 || Array.from(typed).length !== 1) return undefined
    if (!/\p{N}/u.test(typed)) return alike.get(typed) ?? typed
    return spelling.has(typed) ? undefined : signs.get(typed)
  }

  /** Letters that stood alone: "k i l l" is one word; otherwise each is a word of its own ("i", "u"). */
  #join(): void {
    const letters = this.#letters
    if (letters.length === 0) return
    this.#letters = []
    const apart = letters.length > 2 && letters.length <= LONGEST
    this.#push((apart ? splitWord(letters.join(''), this.#known) : undefined) ?? letters)
  }

  #push(words: readonly string[]): void {
    if (this.#letters.length > 0) this.#join()
    const { before, spelling, turns } = this.#typing
    for (const word of words) {
      if (turns.has(word)) this.#clause++
      const last = this.#tokens.at(-1)
      const instead = last?.sentence === this.#sentence ? before?.(last.word, word) : undefined
      if (last !== undefined && instead !== undefined) {
        this.#tokens.pop()
        for (const plain of instead) this.#add(plain, last)
      }
      for (const plain of spelling.get(word) ?? [word]) this.#add(plain, this.#place())
    }
  }

  #place(): Place {
    return { sentence: this.#sentence, clause: this.#clause, quote: this.#quote }
  }

  #add(word: string, { sentence, clause, quote }: Place): void {
    const last = this.#tokens.at(-1)
    const pair = last?.sentence === sentence ? this.#typing.pairs.get(`${last.word} ${word}`) : undefined
    if (pair !== undefined) this.#tokens.pop()
    const plain = pair ?? word
    this.#tokens.push({ word: plain, sentence, clause, quote, filler: this.#typing.fillers.has(plain) })
  }
}
