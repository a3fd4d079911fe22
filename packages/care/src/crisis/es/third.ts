// Whose words they are, in Spanish, for the crisis notice. The verb tells the person, so most of what others do is never
// matched; what is left is an infinitive, a report or an accent that was not typed. Looks at a bounded number of tokens.

import type { Match } from '../patterns.ts'
import type { Rule } from '../rules.ts'
import type { Token } from '../tokens.ts'
import {
  ADVICE,
  AND,
  ASKED,
  BETWEEN,
  FIRST,
  HAS,
  LEFT_BY,
  ME,
  MINE,
  OWN_VERBS,
  QUESTION,
  SAYS,
  THIRD,
  THIRD_VERBS,
  TO_US,
  TOLD,
  WAS_ASKED,
} from './rule-words.ts'

// A participle or an infinitive takes its person from the word before it.
const PERSONLESS = /[aei](?:do|r)$/u

/** "Mi ex quiere matarme", "mi hermana dice que no quiere…", "se ha tomado…". */
export const third: Rule = (tokens) => (match) => {
  if (match.kind === 'other') return 'third'
  const said = tokens.slice(match.from, match.to)
  const own = said.some(({ word }) => ME.has(word))
  const before = tokens[match.from - 1]?.word ?? ''
  const first = said[0]?.word ?? ''
  if (!own && said.some(({ word }) => word.endsWith('rse') && word !== 'suicidarse') && !QUESTION.has(first)) {
    return 'third'
  }
  if (!own && HAS.has(before) && PERSONLESS.test(first)) return 'third'
  // "Me dejó una carta": without its accent "dejó" is "dejo".
  if (first === 'dejo' && TO_US.has(before)) return 'third'
  if (asked(match, tokens) || wanted(match, tokens) || reported(match, tokens)) return 'third'
  if (own || said.some(({ word }) => FIRST.has(word) || word.endsWith('rme'))) return undefined
  return named(match, tokens) ? 'third' : undefined
}

/** "Me preguntó si pensaba en matarme"; "me pregunto si alguien…" is the writer's own. */
function asked({ from }: Match, tokens: readonly Token[]): boolean {
  for (let at = Math.max(0, from - 8); at < from; at++) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence || !ASKED.has(tokens[at]?.word ?? '')) continue
    return tokens[at + 1]?.word === 'si' && tokens.slice(at + 2, at + 4).some(({ word }) => WAS_ASKED.has(word))
  }
  return false
}

/** The verb before an infinitive is somebody else's: "mi ex quiere matarme". */
function wanted({ from }: Match, tokens: readonly Token[]): boolean {
  if (!(tokens[from]?.word ?? '').endsWith('rme')) return false
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[from]?.sentence || FIRST.has(token.word)) return false
    if (THIRD_VERBS.has(token.word)) return true
  }
  return false
}

/** "Dijo que…", "escribió: …", "mi hija me dijo: mamá, …"; not "mi cabeza dice que…". */
function reported({ from }: Match, tokens: readonly Token[]): boolean {
  let near = true
  for (let at = from - 1; at >= 0 && at > from - 8; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[from]?.sentence || AND.has(token.word)) return false
    if (SAYS.has(token.word)) {
      const lead = tokens.slice(Math.max(0, at - 5), at)
      if (lead.some(({ word }) => MINE.has(word))) return false
      return near || lead.some(({ sentence, word }) => sentence === token.sentence && THIRD.has(word))
    }
    near &&= BETWEEN.has(token.word) || token.filler
  }
  return false
}

/** Somebody is named right before it, in its clause. */
function named({ from }: Match, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= 0 && at > from - 5; at--) {
    const token = tokens[at]
    if (token === undefined || token.clause !== tokens[from]?.clause || FIRST.has(token.word)) return false
    if (THIRD.has(token.word)) return true
  }
  return false
}

/** "Mi padre dejó una carta para cada uno": whoever left it is named right before. */
export const theirs: Rule = (tokens) => {
  const left = new Set(
    tokens.flatMap(({ sentence, word }, at) =>
      LEFT_BY.has(word) && THIRD.has(tokens[at - 1]?.word ?? '') ? [sentence] : [],
    ),
  )
  return ({ from, tier }) => (tier === 'sign' && left.has(tokens[from]?.sentence ?? -1) ? 'third' : undefined)
}

/** "Si quieres quitarte la vida, llama": said to a reader; the match itself names no first person. */
export const advice: Rule = (tokens) => {
  const told = new Set(tokens.flatMap(({ sentence, word }) => (ADVICE.has(word) ? [sentence] : [])))
  return ({ from, tier, to }) => {
    const said = tokens.slice(from, to)
    if (said.some(({ word }) => TOLD.has(word))) return 'advice'
    if (tier === 'sign') return undefined
    if (said.some(({ word }) => ME.has(word) || OWN_VERBS.has(word) || word.endsWith('rme'))) return undefined
    return told.has(said[0]?.sentence ?? -1) ? 'advice' : undefined
  }
}
