// What takes a match back in Spanish: somebody else's (third.ts), long ago (past.ts), denied, quoted, a turn of phrase, a
// question about medicine, what is put in order before an operation. Each looks at a bounded number of tokens.

import { explained, quoted, type Rule } from '../rules.ts'
import { over, past } from './past.ts'
import {
  ASKS,
  BEFORE,
  DEADLY,
  DOUBTED,
  JUST_NOT,
  MEDICINE,
  MERE,
  MINE,
  NEGATORS,
  REACH,
  SOURCES,
  STOPPED,
  THIRD,
  TRIVIAL,
  UNSURE,
} from './rule-words.ts'
import { advice, theirs, third } from './third.ts'

// How far a "no" reaches, in tokens.
const FAR = 7
const CLITICS = new Set(['me', 'se', 'lo'])

/** "No me voy a matar", "sin intención de matarme", "dejé de pensar en matarme". A sign is denied only right before it. */
const denied: Rule = (tokens) => (match) => {
  const clause = tokens[match.from]?.clause
  const word = (at: number): string => (tokens[at]?.clause === clause ? (tokens[at]?.word ?? '') : '')
  if (match.tier === 'sign') {
    return word(match.from - 1) === 'no' && CLITICS.has(word(match.from)) ? 'negation' : undefined
  }
  for (let at = match.from - 1; at >= 0 && at >= match.from - FAR; at--) {
    const token = tokens[at]
    if (token === undefined || token.clause !== clause) return undefined
    if (STOPPED.has(token.word) && word(at + 1) === 'de' && !NEGATORS.has(word(at - 1))) return 'negation'
    if (NEGATORS.has(token.word)) {
      const unsure = word(at + 1) === 'se' && at + 1 < match.from && UNSURE.has(word(at + 2))
      const doubted = tokens
        .slice(Math.max(0, at - FAR), at)
        .some((before) => before.sentence === token.sentence && DOUBTED.has(before.word))
      return unsure || doubted || ASKS.has(word(at - 1)) || JUST_NOT.has(word(at + 1)) ? undefined : 'negation'
    }
    if (!token.filler && !REACH.has(token.word)) return undefined
  }
  return undefined
}

// "Me tomé las pastillas dos veces": a question for a pharmacist, unless it says what for.
const MEANS =
  /^(?:past|pildor|comprimid|tablet|medic|capsul|bote$|frasco|caja|blister|emojipill|pepas|farmac|remedios|ibuprof|paracet|analg)/u
const medicine: Rule = (tokens) => {
  const asked = explained(new Map([['act', MEDICINE]]), 'medicine')(tokens)
  return (match) => {
    if (match.tier !== 1 && match.tier !== 'sign') return undefined
    const said = tokens.slice(match.from, match.to)
    if (said.some(({ word }) => DEADLY.has(word)) || !said.some(({ word }) => MEANS.test(word))) return undefined
    return asked({ ...match, kind: 'act' })
  }
}

/** "Me quiero matar, me olvidé las llaves jaja": an exclamation, where a laugh and a trifle stand in the text. */
const exclaimed: Rule = (tokens) => {
  const laughs = tokens.some(({ word }) => word === 'emojilaugh')
  const trifle = explained(new Map(['act', 'wish'].map((kind) => [kind, TRIVIAL])), 'idiom')(tokens)
  return (match) => (laughs ? trifle(match) : undefined)
}

/** "Me quiero matar con este tráfico": its own sentence names a trifle. */
const mere: Rule = (tokens) => {
  const small = new Set(tokens.flatMap(({ sentence, word }) => (MERE.has(word) ? [sentence] : [])))
  return ({ from, kind }) =>
    (kind === 'act' || kind === 'wish') && small.has(tokens[from]?.sentence ?? -1) ? 'idiom' : undefined
}

/** Before an operation or a burial people put things in order and stay. */
const arranged = explained(
  new Map(['oblique', 'order', 'given', 'care', 'absent', 'letter'].map((kind) => [kind, BEFORE])),
)

export const rules: readonly Rule[] = [
  quoted({ mine: MINE, theirs: THIRD, sources: SOURCES }),
  third,
  theirs,
  advice,
  denied,
  past,
  over,
  exclaimed,
  mere,
  arranged,
  medicine,
]
