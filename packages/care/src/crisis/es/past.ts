// What is over, in Spanish, for the crisis notice: long ago, or told in the imperfect by somebody who says how it went on.
// Facts are counted once for a text; each match looks at a bounded number of tokens.

import { longAgo, type Rule } from '../rules.ts'
import type { Token } from '../tokens.ts'
import {
  AGAIN,
  AGO_UNITS,
  HELPED,
  IMPERFECT,
  LEFT,
  NOT_BEFORE,
  PRESENT,
  PRETERITE,
  REACHING,
  RECOVERED,
  THEN,
  TURNS,
  WAS,
  YEARS,
  YOUNG,
} from './rule-words.ts'

/** "Hace diez años", "de adolescente", "cuando tenía quince", "en 2014", "antes"; not "hace meses que", "desde hace". */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const word = (plus: number): string => tokens[at + plus]?.word ?? ''
  switch (word(0)) {
    case 'hace': {
      const unit = [1, 2, 3].find((plus) => AGO_UNITS.has(word(plus)))
      return word(-1) !== 'desde' && unit !== undefined && word(unit + 1) !== 'que'
    }
    case 'antes':
      return !NOT_BEFORE.has(word(1)) && word(-1) !== 'que' && word(-1) !== 'como'
    case 'durante':
    case 'solia':
    case 'antano':
      return true
    case 'alguna':
      return word(1) === 'vez'
    case 'llegue':
      return word(1) === 'a' && word(2) !== 'casa'
    case 'aquel':
    case 'aquellos':
    case 'aquella':
      return word(-1) === 'en' || word(-1) === 'por'
    case 'sobrevivi':
      return true
    case 'mi':
      return (
        (word(1) === 'intento' && (word(-1) === 'de' || word(-1) === 'tras')) ||
        word(1) === 'adolescencia' ||
        word(1) === 'juventud'
      )
    case 'epoca':
      return ['aquella', 'esa', 'una', 'mi'].includes(word(-1))
    case 'cuando':
      if (word(1) === 'me') return LEFT.has(word(2))
      return WAS.has(word(1)) || (word(1) === 'yo' && WAS.has(word(2)))
    case 'de':
      return word(-1) !== 'desde' && YOUNG.has(word(1))
    case 'en':
      // No year that a post looks back on is later than the one in which this was written.
      if (/^(?:19|20)\d\d$/u.test(word(1))) return Number(word(1)) < 2026
      if (!['la', 'el', 'mi'].includes(word(1)) || !YOUNG.has(word(2))) return false
      return tokens.slice(Math.max(0, at - 8), at + 8).some((token) => THEN.has(token.word))
    case 'a':
      if (REACHING.has(word(-1)) || (word(1) !== 'los' && word(1) !== 'mis')) return false
      return YEARS.has(word(2)) || /^(?:[1-4]\d|[5-9])$/u.test(word(2))
    case 'con':
      return YEARS.has(word(1)) && word(2) === 'anos'
    case 'ano':
      return word(1) === 'pasado'
    default:
      return false
  }
}

/** What is wanted in the present is not past, whatever else the sentence says: "me quiero matar hace meses". */
export const past: Rule = (tokens) => {
  const ago = longAgo(looksBack, AGAIN, TURNS)(tokens)
  return (match) => (tokens.slice(match.from, match.to).some(({ word }) => PRESENT.has(word)) ? undefined : ago(match))
}

/** "No quería vivir. Hoy acompaño a otras madres." */
export const over: Rule = (tokens) => {
  const recovered = tokens.some(({ word }) => RECOVERED.has(word)) && !tokens.some(({ word }) => AGAIN.has(word))
  const helped = tokens.some(({ word }) => HELPED.has(word))
  return ({ from, to }) => {
    const said = tokens.slice(Math.max(0, from - 4), to)
    if (recovered && said.some(({ word }) => IMPERFECT.has(word))) return 'past'
    return helped && said.some(({ word }) => PRETERITE.has(word)) ? 'past' : undefined
  }
}
