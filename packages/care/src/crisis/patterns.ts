// Token patterns in a trie, for the crisis notice. A pattern is words apart by spaces: `a/b` either, `<class>` any of a
// class, `x?` may be missing, `..` up to three tokens of anything, `a_b` two words where one is expected (in a class too).
// No pattern crosses the end of a sentence. Every one is bounded in length, so a token costs a bounded number of steps.

import type { Token } from './tokens.ts'

/** What a lexicon says of a pattern: `tier` or sign, and a name for rules and tests. */
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
  readonly next: Map<string, Node[]>
  gap?: Node
  meanings?: Meaning[]
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

/** Builds the trie. `classes` are alternatives apart by spaces; `sections` hold one pattern a line. */
export function compile(classes: Readonly<Record<string, string>>, sections: readonly Section[]): Trie {
  const builder = new Builder(classes)
  for (const { kind, patterns, tier } of sections) {
    for (const line of patterns.trim().split('\n')) {
      for (const end of builder.ends(builder.root, line.trim().split(/\s+/u))) {
        if (!end.meanings?.some((known) => known.kind === kind)) (end.meanings ??= []).push({ tier, kind })
      }
    }
  }
  const { root, symbols } = builder
  const starts = new Map(Array.from(symbols, ([word, all]) => [word, nextOf(root, all)] as const))
  return { root, starts, symbols }
}

class Builder {
  readonly root = node()
  readonly symbols = new Map<string, Set<string>>()
  readonly #classes: Readonly<Record<string, string>>
  /** What each symbol stands for: single words answer to it, phrases are spelt out beside it. */
  readonly #phrases = new Map<string, readonly string[][]>()

  constructor(classes: Readonly<Record<string, string>>) {
    this.#classes = classes
  }

  ends(from: Node, parts: readonly string[]): Node[] {
    const [part, ...rest] = parts
    if (part === undefined) return [from]
    const symbol = part.replace(/\?$/u, '')
    const found = symbol === '..' ? this.ends((from.gap ??= node()), rest) : this.ends(this.#step(from, symbol), rest)
    return part.endsWith('?') ? [...found, ...this.ends(from, rest)] : found
  }

  #step(from: Node, symbol: string): Node {
    const own = from.next.get(symbol)?.[0]
    if (own !== undefined) return own
    const made = node()
    from.next.set(symbol, [made])
    for (const phrase of this.#phrasesOf(symbol)) {
      const last = phrase.at(-1) ?? ''
      const before = phrase.slice(0, -1).reduce((at, word) => this.#step(at, word), from)
      // A phrase ends where the symbol does, besides where its last word leads on its own.
      this.#step(before, last)
      before.next.get(last)?.push(made)
    }
    return made
  }

  /** A symbol's phrases; its single words answer to it from now on. */
  #phrasesOf(symbol: string): readonly string[][] {
    const known = this.#phrases.get(symbol)
    if (known !== undefined) return known
    const all = symbol.split('/').flatMap((each) => this.#alternatives(each.replace('?', '')))
    const phrases = all.filter((each) => each.includes('_')).map((each) => each.split('_'))
    this.#phrases.set(symbol, phrases)
    for (const word of all.filter((each) => !each.includes('_'))) {
      const symbols = this.symbols.get(word)
      if (symbols === undefined) this.symbols.set(word, new Set([symbol]))
      else symbols.add(symbol)
    }
    return phrases
  }

  #alternatives(each: string): string[] {
    if (!/^<[a-z_]+>$/u.test(each)) return [each]
    const members = (this.#classes[each.slice(1, -1)] ?? '').trim().split(/\s+/u)
    return members.flatMap((member) => this.#alternatives(member))
  }
}

const none: ReadonlySet<string> = new Set()

/** Where a word with these symbols leads: asked of whichever side has fewer. */
function nextOf({ next }: Node, symbols = none): Node[] {
  const found: Node[] = []
  if (next.size < symbols.size) {
    for (const [symbol, nodes] of next) if (symbols.has(symbol)) found.push(...nodes)
  } else {
    for (const symbol of symbols) found.push(...(next.get(symbol) ?? []))
  }
  return found
}

/** Every match in the tokens, and how many steps it took. */
export function matchesOf(tokens: readonly Token[], trie: Trie): { matches: Match[]; steps: number } {
  const matches: Match[] = []
  // Two patterns may find the same in the same words.
  const found = new Set<string>()
  let steps = 0
  const places = tokens.flatMap(({ filler }, at) => (filler ? [] : [at]))
  const walk = (at: Node, place: number, start: number, sentence: number): void => {
    steps++
    const last = places[place - 1]
    if (at.meanings !== undefined && last !== undefined) {
      for (const { kind, tier } of at.meanings) {
        const name = `${kind} ${start} ${place}`
        if (found.has(name)) continue
        found.add(name)
        matches.push({ tier, kind, from: places[start] ?? 0, to: last + 1 })
      }
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
