// Word lists as one regular expression each: a phrase a line, matched as whole words in folded text (folded-text.ts).
// A phrase may hold (a|b), an optional ?, and classes; a space is any white space (" ?": or none), and an apostrophe may be
// left out.

// What is no letter, digit or apostrophe ends a word; \b knows only ASCII.
const BEFORE = "(?<![\\p{L}\\p{N}'])"
const AFTER = '(?![\\p{L}\\p{N}])'

// The beginning of a clause, and what people put before an imperative; each language gives its own such words.
const CLAUSE = '(?:^|[.!?;:,\\n()،؛؟¡¿"«»-])\\s*'

/** Matches any of the phrases as whole words. `prefix`: what may be written onto the front of a word, as in Arabic. */
export function phrases(lines: string, prefix = ''): RegExp {
  return new RegExp(`${BEFORE}(?:${prefix})(?:${alternatives(lines)})${AFTER}`, 'gu')
}

/** Matches the phrases only where a clause begins, after up to four of the `fillers`. */
export function openings(lines: string, fillers: string): RegExp {
  return new RegExp(
    `(?<=${CLAUSE}(?:(?:${alternatives(fillers)})[\\s,]+){0,4})(?:${alternatives(lines)})${AFTER}`,
    'gu',
  )
}

function alternatives(lines: string): string {
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.replaceAll("'", "'?").replaceAll(/ [?*]/g, '\\s*').replaceAll(' ', '\\s+'))
    .join('|')
}
