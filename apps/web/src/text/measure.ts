// How much text fits: limits count UTF-8 bytes (protocol: a post 8 KiB), people count letters.

/** Of a post, in UTF-8 bytes. */
export const POST_BYTES = 8 * 1024
/** A channel's name, purpose and each rule, and how many rules. */
export const NAME_BYTES = 80
export const PURPOSE_BYTES = 1024
export const RULE_BYTES = 280
export const RULES = 32

const utf8 = new TextEncoder()

export function bytesIn(text: string): number {
  return utf8.encode(text).length
}

/** How many letters must go from the end so that the text fits. 0: it fits. */
export function lettersOver(text: string, bytes: number): number {
  const { read } = utf8.encodeInto(text, new Uint8Array(bytes))
  return Array.from(text.slice(read)).length
}

/** Text as records take it: line feeds alone of all control characters, no byte order mark, whole surrogates. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '  ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n]|\uFEFF/gu, '')
    .trim()
}

/** The same on one line, for names. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ')
}

/** The beginning of a text for a list, cut between words. */
export function beginning(text: string, letters: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= letters) return line
  const cut = line.slice(0, letters)
  const space = cut.lastIndexOf(' ')
  // Scripts without spaces are cut where they are, but never inside a letter made of two.
  return `${(space > letters / 2 ? cut.slice(0, space) : cut).replace(/\p{Cs}$/u, '')}…`
}
