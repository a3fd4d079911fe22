// Finds addresses in what a person wrote. Only http and https, only as plain nodes: no text is ever read as HTML.
// The host that a link goes to is always shown whole (and in ASCII, so that look-alike letters show).

export interface Piece {
  readonly text: string
  /** Where it leads; null: words. */
  readonly href: string | null
}

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/giu
/** What ends a sentence and not an address. */
const TRAILING = /[.,;:!?'’*_~]+$/u
/** Longer paths are cut in what is shown; the host never is. */
const SHOWN_PATH = 40

export function linkify(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const raw = trimmed(match[0])
    const link = linkTo(raw)
    if (link === null) continue
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), href: null })
    pieces.push(link)
    end = match.index + raw.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null })
  return pieces
}

/** Paragraphs as written: an empty line parts them, single breaks stay inside. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

function trimmed(address: string): string {
  let text = address.replace(TRAILING, '')
  // A closing bracket belongs to the address only if it was opened there.
  while (/[)\]]$/.test(text) && count(text, /[)\]]/g) > count(text, /[([]/g))
    text = text.slice(0, -1).replace(TRAILING, '')
  return text
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}

function linkTo(raw: string): Piece | null {
  const url = URL.parse?.(raw) ?? parsed(raw)
  if (url === null || url.host === '') return null
  // A name before the host is there to mislead ("https://kith.org@elsewhere.example").
  if (url.username !== '' || url.password !== '') return null
  const path = `${url.pathname}${url.search}${url.hash}`.replace(/^\/$/, '')
  return { text: url.host + (path.length > SHOWN_PATH ? `${path.slice(0, SHOWN_PATH)}…` : path), href: url.href }
}

function parsed(raw: string): URL | null {
  try {
    return new URL(raw)
  } catch {
    return null
  }
}
