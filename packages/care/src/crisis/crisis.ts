// The crisis notice's engine: how near to the edge a draft sounds, decided on the device from its words alone. It is run
// at each pause while typing; nothing about it is stored, sent or shown but a card (design: care, Crisis).
// Pure and bounded: steps grow with the text's length; no string makes it throw. It measures words, never a person.

import { lexiconEn } from './lexicon-en.ts'
import { type Match, matchesOf } from './patterns.ts'
import { factsOf, type Lowered, loweredBy } from './rules-en.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Languages with a lexicon. */
export type CrisisLanguage = 'en'

/** 0 nothing · 1 intent, plan or means now · 2 the wish to be dead · 3 distress: a link only. */
export type CrisisTier = 0 | 1 | 2 | 3

/** Why a text has its tier. For tests and measures: never stored, never shown. */
export interface CrisisFinding {
  readonly tier: Match['tier']
  readonly kind: string
  readonly lowered?: Lowered
}

export interface CrisisReading {
  readonly tier: CrisisTier
  readonly findings: readonly CrisisFinding[]
  /** Steps of the matcher: what grows with the text. */
  readonly steps: number
}

/** The tier of a draft. `lang` is the language it is probably written in. */
export function crisisTier(text: string, lang: CrisisLanguage): CrisisTier {
  return readCrisis(text, lang).tier
}

/** The tier, and what led to it. */
export function readCrisis(text: string, _lang: CrisisLanguage): CrisisReading {
  const tokens = tokensOf(text, (word) => lexiconEn.symbols.has(word))
  const { matches, steps } = matchesOf(tokens, lexiconEn)
  const idioms = new Set(matches.filter(({ tier }) => tier === 0).flatMap(({ from, to }) => range(from, to)))
  const facts = factsOf(tokens)
  const said = matches.filter(({ tier }) => tier !== 0)
  // What a post explains ("not here tomorrow, on holiday") is as harmless when a second pattern reads it again.
  const explained = said.filter((match) => loweredBy(match, tokens, facts, idioms) === 'explained')
  const covered = new Set([...idioms, ...explained.flatMap(({ from, to }) => range(from, to))])
  const judged = said.map((match) => ({
    match,
    lowered: explained.includes(match)
      ? ('explained' as const)
      : loweredBy(match, tokens, facts, match.tier === 1 ? idioms : covered),
  }))
  const findings = judged.map(({ match: { tier, kind }, lowered }) =>
    lowered === undefined ? { tier, kind } : { tier, kind, lowered },
  )
  const counted = judged.filter(({ lowered }) => lowered === undefined).map(({ match }) => match)
  return { tier: weigh(counted, tokens), findings, steps }
}

/** The gravest match, raised by signs: a farewell, means or an hour beside a wish to die is more than the wish. */
function weigh(counted: readonly Match[], tokens: readonly Token[]): CrisisTier {
  const gravest = counted.reduce<CrisisTier>((tier, match) => graver(tier, match.tier), 0)
  const signs = new Set(counted.filter(({ tier }) => tier === 'sign').map(({ kind }) => kind))
  const near = (kind: string): boolean => {
    const wishes = counted.filter(({ tier }) => tier === 2).map(({ from }) => tokens[from]?.sentence ?? 0)
    return counted.some((sign) => sign.kind === kind && wishes.includes(tokens[sign.from]?.sentence ?? 0))
  }
  if (gravest === 2 && (signs.has('means') || signs.has('goodbye') || near('now'))) return 1
  if (gravest === 3 && signs.has('means') && (signs.has('now') || signs.has('goodbye'))) return 1
  if (gravest === 3 && counted.some((match) => match.kind === 'means' && tokens[match.from]?.word === 'emojipill'))
    return 1
  return gravest
}

function graver(tier: CrisisTier, other: Match['tier']): CrisisTier {
  if (other === 'sign' || other === 0) return tier
  return tier === 0 || other < tier ? other : tier
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
