// What takes a match back, for the crisis notice, without a language: each builder takes a language's words and gives a
// rule. A rule reads a text once, then answers for each match; it looks at a bounded number of tokens around it.
// A language puts its own list together, and may add rules of its own (`Rule`).

import type { Match } from './patterns.ts'
import type { Token } from './tokens.ts'

/** Why a match does not count. For rules and tests; shown to nobody. */
export type Lowered = 'idiom' | 'negation' | 'past' | 'third' | 'quotation' | 'advice' | 'medicine' | 'explained'

/** Reads a text; then tells why a match in it does not count, or nothing. */
export type Rule = (tokens: readonly Token[]) => (match: Match) => Lowered | undefined

export type Words = ReadonlySet<string>

/** Words apart by white space. */
export const words = (all: string): Words => new Set(all.trim().split(/\s+/u))

// How far a rule looks before a match or before a quotation, in tokens.
const NEAR = 6
const SUBJECT = 12

/** Somebody else's words: in quotation marks, unless the whole text is, or unless `mine` leads in and `theirs` does not. */
export function quoted({ mine, theirs, sources }: { mine: Words; theirs: Words; sources: Words }): Rule {
  return (tokens) => {
    const all = tokens.every(({ quote }) => quote > 0)
    return ({ from }) => {
      const quote = tokens[from]?.quote ?? 0
      if (quote === 0 || all) return undefined
      let start = from
      while (start > 0 && tokens[start - 1]?.quote === quote) start--
      const lead = tokens.slice(Math.max(0, start - NEAR), start)
      const has = (set: Words): boolean => lead.some(({ word }) => set.has(word))
      return has(mine) && !has(theirs) && !has(sources) ? undefined : 'quotation'
    }
  }
}

/** A match that holds one of these words speaks to a reader ("yourself"). */
export function advice(told: Words): Rule {
  return (tokens) =>
    ({ from, to }) =>
      tokens.slice(from, to).some(({ word }) => told.has(word)) ? 'advice' : undefined
}

/** What tells whose a sentence is. */
export interface Persons {
  readonly first: Words
  readonly third: Words
  /** Stands between a subject and its verb: "he *has been* …". */
  readonly between: Words
  /** Verbs before which a person is not the subject of what follows: "I miss my dad, want to die". */
  readonly about: Words
  readonly and: Words
  /** Possessives and articles before such a person. */
  readonly article: Words
  /** Kinds in which somebody else is the subject anyway: "she will find me". */
  readonly except: Words
}

/** About somebody else: the subject right before it, or the clause's own, is not the writer. */
export function third({ about, and, article, between, except, first, third: others }: Persons): Rule {
  return (tokens) =>
    ({ from, kind, to }) => {
      const said = tokens.slice(from, to)
      if (except.has(kind) || tokens[from]?.word.startsWith('emoji')) return undefined
      if (said.some(({ word }) => first.has(word) && !article.has(word))) return undefined
      const clause = tokens[from]?.clause
      let at = from - 1
      while (at >= 0 && tokens[at]?.clause === clause && (tokens[at]?.filler || between.has(tokens[at]?.word ?? '')))
        at--
      const before = tokens[at]
      if (before === undefined || before.clause !== clause || first.has(before.word)) return undefined
      if (others.has(before.word)) {
        const verb = article.has(tokens[at - 1]?.word ?? '') ? tokens[at - 2] : tokens[at - 1]
        return verb?.sentence === before.sentence && about.has(verb.word) ? undefined : 'third'
      }
      if (!and.has(before.word)) return undefined
      let start = at
      while (start > 0 && tokens[start - 1]?.clause === clause && at - start < SUBJECT) start--
      const subject = tokens.slice(start, at).findIndex(({ word }) => first.has(word) || others.has(word))
      const [word = '', next = ''] = [tokens[start + subject]?.word, tokens[start + subject + 1]?.word]
      if (subject < 0 || (first.has(word) && !article.has(word))) return undefined
      return others.has(word) || others.has(next) ? 'third' : undefined
    }
}

/** Denied in the same clause, right before it. */
export function denied(of: {
  negators: Words
  /** After a negator: what is denied is something else ("not joking", "can't stop"). */
  other: Words
  /** Before a negator: the no is what is in doubt ("why not", "trying not to"). */
  doubt: Words
  /** A clause begins here. */
  breaks: Words
  /** Kinds that hold their own negation, and kinds of which only the nearest is heard. */
  except: Words
  nearest: Words
  /** A new subject ends the search ("can't take it, I am …"), unless one of `reports` stands before it ("don't think I …"). */
  subjects: Words
  reports: Words
}): Rule {
  return (tokens) =>
    ({ from, kind }) => {
      if (of.except.has(kind) || tokens[from]?.word.startsWith('emoji')) return undefined
      const clause = tokens[from]?.clause
      for (let at = from - 1, seen = 0; at >= 0 && seen < NEAR; at--) {
        const token = tokens[at]
        if (token === undefined || token.clause !== clause || of.breaks.has(token.word)) return undefined
        if (of.subjects.has(token.word) && !of.reports.has(tokens[at - 1]?.word ?? '')) return undefined
        if (!token.filler) seen++
        if (!of.negators.has(token.word)) continue
        if (of.nearest.has(kind) && seen > NEAR / 2) return undefined
        const next = tokens.slice(at + 1, from).find(({ filler }) => !filler)?.word ?? ''
        const before = tokens.slice(Math.max(0, at - NEAR), at)
        return of.other.has(next) || before.some(({ word }) => of.doubt.has(word)) ? undefined : 'negation'
      }
      return undefined
    }
}

/**
 * Long ago: a word in its own clause says so, or a clause beside it in the same sentence ("When I was sixteen, …", "…, ten
 * years ago"), and no word of the match's clause says that it is back.
 */
export function longAgo(
  looksBack: (tokens: readonly Token[], at: number) => boolean,
  again: Words,
  turns: Words,
): Rule {
  return (tokens) => {
    const clauses = clausesOf(tokens)
    const back = new Set(tokens.flatMap((token, at) => (looksBack(tokens, at) ? [token.clause] : [])))
    return ({ from }) => {
      const { clause = 0, sentence } = tokens[from] ?? {}
      const own = clauses.get(clause) ?? []
      if (own.some(({ word }) => again.has(word))) return undefined
      if (back.has(clause)) return 'past'
      const beside = (other: number, later: readonly Token[]): boolean =>
        back.has(other) && clauses.get(other)?.[0]?.sentence === sentence && !turns.has(later[0]?.word ?? '')
      return beside(clause - 1, own) || beside(clause + 1, clauses.get(clause + 1) ?? []) ? 'past' : undefined
    }
  }
}

function clausesOf(tokens: readonly Token[]): Map<number, Token[]> {
  const found = new Map<number, Token[]>()
  for (const token of tokens) {
    const known = found.get(token.clause)
    if (known === undefined) found.set(token.clause, [token])
    else known.push(token)
  }
  return found
}

/** Words in the match's sentence, or in those beside it, that explain a kind of match harmlessly. */
export function explained(by: ReadonlyMap<string, Words>, why: Lowered = 'explained'): Rule {
  return (tokens) => {
    const said = new Map<Words, Set<number>>()
    for (const reasons of new Set(by.values())) {
      said.set(reasons, new Set(tokens.flatMap(({ sentence, word }) => (reasons.has(word) ? [sentence] : []))))
    }
    return ({ from, kind }) => {
      const sentences = said.get(by.get(kind) ?? new Set())
      const sentence = tokens[from]?.sentence ?? 0
      return [-1, 0, 1].some((beside) => sentences?.has(sentence + beside)) ? why : undefined
    }
  }
}
