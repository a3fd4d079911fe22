// Token patterns in a trie, for the crisis notice. A pattern is words apart by spaces: `a/b` either, `<class>` any of a
// class, `x?` may be missing, `..` up to three tokens of anything. No pattern crosses the end of a sentence.
// Every pattern is bounded in length, so a text costs a bounded number of steps for each of its tokens.

import type { Token } from './tokens.ts'

/** What a lexicon says of a pattern: `tier` or sign, and a name for tests. */
export interface Meaning {
  /** 1 to 3; 0 is an idiom that takes back what it covers; a sign has none of its own. */
  readonly tier: 0 | 1 | 2 | 3 | 'sign'
  /** Section of the lexicon. */
  readonly kind: string
}

/** Patterns of one meaning, one a line. */
export interface Section extends Meaning {
  readonly patterns: string
}

export interface Match extends Meaning {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
}

interface Node {
  readonly next: Map<string, Node>
  gap?: Node
  meaning?: Meaning
}

export interface Trie {
  readonly root: Node
  /** Where each word leads from the root: most words lead nowhere, and a few have hundreds of symbols. */
  readonly starts: ReadonlyMap<string, readonly Node[]>
  /** Every word that a pattern names, with the symbols it answers to. */
  readonly symbols: ReadonlyMap<string, ReadonlySet<string>>
}

// Tokens that `..` may stand for: enough for "the whole bottle of", few enough to stay in one thought.
const GAP = 3
const node = (): Node => ({ next: new Map() })

/** Builds the trie. `classes` are words apart by spaces; `sections` hold one pattern a line. */
export function compile(classes: Readonly<Record<string, string>>, sections: readonly Section[]): Trie {
  const root = node()
  const symbols = new Map<string, Set<string>>()
  const answer = (word: string, symbol: string) => {
    const known = symbols.get(word)
    if (known === undefined) symbols.set(word, new Set([symbol]))
    else known.add(symbol)
  }
  for (const { patterns, tier, kind } of sections) {
    for (const line of patterns.trim().split('\n')) {
      const parts = line.trim().split(/\s+/u)
      for (const part of parts) {
        const symbol = part.replace(/\?$/u, '')
        if (symbol === '..') continue
        for (const word of symbol.split('/').flatMap((each) => wordsOf(each, classes))) answer(word, symbol)
      }
      for (const end of ends(root, parts)) end.meaning ??= { tier, kind }
    }
  }
  const starts = new Map(Array.from(symbols, ([word, all]) => [word, nextOf(root, all)] as const))
  return { root, starts, symbols }
}

function wordsOf(part: string, classes: Readonly<Record<string, string>>): readonly string[] {
  return part.startsWith('<') ? (classes[part.slice(1, -1)] ?? '').trim().split(/\s+/u) : [part]
}

function ends(from: Node, parts: readonly string[]): Node[] {
  const [part, ...rest] = parts
  if (part === undefined) return [from]
  const symbol = part.replace(/\?$/u, '')
  const found = symbol === '..' ? ends((from.gap ??= node()), rest) : ends(step(from, symbol), rest)
  return part.endsWith('?') ? [...found, ...ends(from, rest)] : found
}

function step(from: Node, symbol: string): Node {
  const known = from.next.get(symbol)
  if (known !== undefined) return known
  const made = node()
  from.next.set(symbol, made)
  return made
}

const none: ReadonlySet<string> = new Set()

/** Where a word with these symbols leads: asked of whichever side has fewer. */
function nextOf({ next }: Node, symbols = none): Node[] {
  const found: Node[] = []
  if (next.size < symbols.size) {
    for (const [symbol, node] of next) if (symbols.has(symbol)) found.push(node)
  } else {
    for (const symbol of symbols) {
      const node = next.get(symbol)
      if (node !== undefined) found.push(node)
    }
  }
  return found
}

/** Every match in the tokens, and how many steps it took. */
export function matchesOf(tokens: readonly Token[], trie: Trie): { matches: Match[]; steps: number } {
  const matches: Match[] = []
  let steps = 0
  const places = tokens.flatMap(({ filler }, at) => (filler ? [] : [at]))
  const walk = (at: Node, place: number, start: number, sentence: number): void => {
    steps++
    const last = places[place - 1]
    if (at.meaning !== undefined && last !== undefined) {
      matches.push({ ...at.meaning, from: places[start] ?? 0, to: last + 1 })
    }
    const token = tokens[places[place] ?? -1]
    if (token?.sentence !== sentence) return
    const nexts = at === trie.root ? (trie.starts.get(token.word) ?? []) : nextOf(at, trie.symbols.get(token.word))
    for (const next of nexts) walk(next, place + 1, start, sentence)
    if (at.gap === undefined) return
    for (let skip = 0; skip <= GAP; skip++) {
      const after = tokens[places[place + skip] ?? -1]
      if (after?.sentence !== sentence) break
      // The gap's own node is entered at its next word, so that a gap at the end matches nothing.
      walk(at.gap, place + skip, start, sentence)
    }
  }
  for (let start = 0; start < places.length; start++) {
    const first = tokens[places[start] ?? -1]
    if (first !== undefined && trie.starts.has(first.word)) walk(trie.root, start, start, first.sentence)
  }
  return { matches, steps }
}
