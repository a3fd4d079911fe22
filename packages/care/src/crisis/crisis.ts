// The crisis notice's engine: how near to the edge a draft sounds, decided on the device from its words alone. It is run
// at each pause while typing; nothing about it is stored, sent or shown but a card (design: care, Crisis).
// Pure and bounded: steps grow with the text's length; no string makes it throw. It measures words, never a person.
//
// A language is data: `CrisisWords`, one module a language (en/words.ts), loaded with `loadCrisis`. See README.md.

import { agreed, type Learned, saidOf, scoreOf } from './learned.ts'
import { compile, type Match, matchesOf, type Section, type Trie } from './patterns.ts'
import type { Lowered, Rule } from './rules.ts'
import { type Known, known } from './spelling.ts'
import { type Token, tokensOf, type Typing } from './tokens.ts'
import { heaviest, type Weights } from './weights.ts'

export { type Notice, noticeFor } from './notice.ts'

export type CrisisLanguage = 'en' | 'es' | 'ar'

/** 0 nothing · 1 intent, plan or means now · 2 the wish to be dead · 3 distress: a link only. */
export type CrisisTier = 0 | 1 | 2 | 3

interface Judged extends Match {
  readonly lowered: Lowered | undefined
}

/** What a language brings. */
export interface CrisisWords {
  readonly lang: CrisisLanguage
  /** False while no speaker of the language has read its words: then only tier 1 shows a card (notice.ts). */
  readonly reviewed?: boolean
  /** How it is typed. */
  readonly typing: Typing
  /** Alternatives that patterns name as `<class>`. */
  readonly classes: Readonly<Record<string, string>>
  /**
   * The lexicon. Of signs three kinds weigh: `means` and `goodbye` make a wish (tier 2) anywhere in the text tier 1, `now`
   * one in the same sentence; `means` beside `now` or `goodbye` makes distress (tier 3) tier 1, and the pill emoji alone does.
   */
  readonly sections: readonly Section[]
  /** What signs are worth, where a language weighs more of them than those three. */
  readonly weights?: Weights
  /** What takes a match back, in the order in which it is asked. */
  readonly rules: readonly Rule[]
  /** What was learned from cases, where a language has enough of them. */
  readonly learned?: Learned
}

/** Why a text has its tier. For tests and measures: never stored, never shown. */
export interface CrisisFinding {
  readonly tier: Match['tier']
  readonly kind: string
  readonly lowered?: Lowered
}

export interface CrisisReading {
  readonly tier: CrisisTier
  /** It says of somebody else what would have had a tier of the writer; only at tier 0. */
  readonly other: boolean
  readonly findings: readonly CrisisFinding[]
  /** Steps of the matcher: what grows with the text. */
  readonly steps: number
  /** How grave the learned model finds it, where the language has one. */
  readonly score?: number
}

// Each language is a chunk of its own: nobody's interface waits for words that it does not need.
const loaders: Partial<Record<CrisisLanguage, () => Promise<CrisisWords>>> = {
  en: async () => (await import('./en/words.ts')).en,
  es: async () => (await import('./es/words.ts')).es,
  ar: async () => (await import('./ar/words.ts')).ar,
}

/** Languages that have words. */
export const crisisLanguages = Object.keys(loaders) as readonly CrisisLanguage[]

/** A language's words, or null while it has none. */
export async function loadCrisis(lang: CrisisLanguage): Promise<CrisisWords | null> {
  return (await loaders[lang]?.()) ?? null
}

/** The tier of a draft in the language of `words`. */
export function crisisTier(text: string, words: CrisisWords): CrisisTier {
  return readCrisis(text, words).tier
}

/** What the words alone find in a text. */
export interface Looked {
  readonly tokens: readonly Token[]
  readonly findings: readonly CrisisFinding[]
  /** By the lexicon alone. */
  readonly tier: CrisisTier
  readonly steps: number
}

/** The tier, and what led to it. */
export function readCrisis(text: string, words: CrisisWords): CrisisReading {
  const looked = lookAt(text, words)
  const { findings, steps, tokens } = looked
  const score = words.learned && scoreOf(tokens, findings, words.learned)
  const tier =
    words.learned && score !== undefined
      ? agreed(saidOf(looked, words.learned.seeing), score, words.learned)
      : looked.tier
  const other = tier === 0 && findings.some(({ lowered }) => lowered === 'third')
  return { tier, other, findings, steps, ...(score !== undefined && { score }) }
}

/** What the lexicon finds, before a learned model is asked. */
export function lookAt(text: string, words: CrisisWords): Looked {
  const { known, trie } = readyOf(words)
  const tokens = tokensOf(text, known)
  const { matches, steps } = matchesOf(tokens, trie)
  const idioms = new Set(matches.filter(({ tier }) => tier === 0).flatMap(({ from, to }) => range(from, to)))
  const rules = words.rules.map((rule) => rule(tokens))
  const touches = ({ from, to }: Match, covered: ReadonlySet<number>): boolean =>
    range(from, to).some((at) => covered.has(at))
  const loweredBy = (match: Match): Lowered | undefined => {
    if (touches(match, idioms)) return 'idiom'
    for (const rule of rules) {
      const lowered = rule(match)
      if (lowered !== undefined) return lowered
    }
    return undefined
  }
  const said = matches
    .filter(({ tier }) => tier !== 0)
    .map((match): Judged => ({ ...match, lowered: loweredBy(match) }))
  // What a post explains ("not here tomorrow, on holiday") is as harmless when a second pattern reads it again.
  const explained = said.filter(({ lowered }) => lowered === 'explained')
  const covered = new Set(explained.flatMap(({ from, to }) => range(from, to)))
  const judged = said.map((match): Judged => {
    const again = match.lowered === undefined && match.tier !== 1 && touches(match, covered)
    return again ? { ...match, lowered: 'explained' } : match
  })
  const counted = judged.filter(({ lowered }) => lowered === undefined)
  const tier = words.weights === undefined ? raised(counted, tokens) : weigh(counted, tokens, words.weights)
  const findings = judged.map(({ kind, lowered, tier }) =>
    lowered === undefined ? { tier, kind } : { tier, kind, lowered },
  )
  return { tokens, findings, tier, steps }
}

// What signs must be worth together, within a sentence and those beside it.
const ENOUGH = 10

const ready = new WeakMap<CrisisWords, { known: Known; trie: Trie }>()

/** Compiled when a language is first read, then kept. */
function readyOf(words: CrisisWords): { known: Known; trie: Trie } {
  const kept = ready.get(words)
  if (kept !== undefined) return kept
  const trie = compile(words.classes, words.sections)
  const made = { trie, known: known(words.typing, (word) => trie.symbols.has(word)) }
  ready.set(words, made)
  return made
}

/** The gravest match, or tier 1 if signs around a sentence weigh enough. */
function weigh(counted: readonly Match[], tokens: readonly Token[], weights: Weights): CrisisTier {
  return heaviest(counted, tokens, weights) >= ENOUGH ? 1 : gravestOf(counted)
}

function gravestOf(counted: readonly Match[]): CrisisTier {
  return counted.reduce<CrisisTier>((tier, match) => graver(tier, match.tier), 0)
}

/** The gravest match, raised by signs: a farewell, means or an hour beside a wish to die is more than the wish. */
function raised(counted: readonly Match[], tokens: readonly Token[]): CrisisTier {
  const gravest = gravestOf(counted)
  const signs = new Set(counted.filter(({ tier }) => tier === 'sign').map(({ kind }) => kind))
  const near = (kind: string): boolean => {
    const wishes = new Set(counted.filter(({ tier }) => tier === 2).map(({ from }) => tokens[from]?.sentence))
    return counted.some((sign) => sign.kind === kind && wishes.has(tokens[sign.from]?.sentence))
  }
  if (gravest === 2 && (signs.has('means') || signs.has('goodbye') || near('now'))) return 1
  if (gravest === 3 && signs.has('means') && (signs.has('now') || signs.has('goodbye'))) return 1
  const pill = counted.some(({ from, kind }) => kind === 'means' && tokens[from]?.word === 'emojipill')
  return gravest === 3 && pill ? 1 : gravest
}

function graver(tier: CrisisTier, other: Match['tier']): CrisisTier {
  if (other === 'sign' || other === 0) return tier
  return tier === 0 || other < tier ? other : tier
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
