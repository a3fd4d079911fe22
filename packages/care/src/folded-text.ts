// Text as word lists meet it: without capitals, accents, vowel marks, joined or hidden signs, with one form of each quote
// and digit, so that "Deberías", "DEBERIAS" and "deberi\u0301as" are one word. Every place leads back to what was typed.

export interface FoldedText {
  readonly text: string
  /** For each place in `text`, and one past its end, where it was in the original. In UTF-16 units. */
  readonly at: readonly number[]
}

/** Places in the original text, in UTF-16 units, the end not included. */
export interface Range {
  readonly from: number
  readonly to: number
}

// What Unicode keeps apart and people do not: quotes, Arabic's final forms, and the letters that compatibility forms miss.
const same: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ٱ: 'ا',
  ـ: '',
}

// Words are matched against texts of 8 KiB while somebody types: what was folded once is looked up.
const known = new Map<string, string>()
const KNOWN_MOST = 2000

export function fold(original: string): FoldedText {
  const at: number[] = []
  let text = ''
  let place = 0
  for (const char of original) {
    const folded = foldedChar(char)
    for (let i = 0; i < folded.length; i++) at.push(place)
    text += folded
    place += char.length
  }
  at.push(place)
  return { text, at }
}

/** The range in the original of what stands from `from` to before `to` in the folded text. */
export function rangeIn({ at }: FoldedText, from: number, to: number): Range {
  const end = to > from ? (at[to - 1] ?? 0) : (at[from] ?? 0)
  const past = at.find((place, i) => i >= to && place > end) ?? at.at(-1) ?? 0
  return { from: at[from] ?? 0, to: to > from ? past : end }
}

function foldedChar(char: string): string {
  const before = known.get(char)
  if (before !== undefined) return before
  const folded = fromDigit(char) ?? same[char] ?? bare(char)
  if (known.size < KNOWN_MOST) known.set(char, folded)
  return folded
}

function bare(char: string): string {
  const folded = char
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
  return same[folded] ?? folded
}

// Arabic-Indic, Persian, Devanagari, …: each script's ten digits stand in a row that begins with its zero.
function fromDigit(char: string): string | null {
  if (!/^\p{Nd}$/u.test(char)) return null
  const code = char.codePointAt(0) ?? 0
  for (let value = 0; value < 10; value++) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) return String(value)
  }
  return char.normalize('NFKD')
}
