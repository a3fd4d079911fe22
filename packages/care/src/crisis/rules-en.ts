// What takes a match back in English: denied, long ago, about somebody else, quoted, advice, a question about medicine,
// a farewell that the post explains. Each rule looks at a bounded number of tokens, or at facts counted once for a text.

import type { Match } from './patterns.ts'
import type { Token } from './tokens.ts'

/** Why a match does not count. For tests and measures; shown to nobody. */
export type Lowered = 'idiom' | 'negation' | 'past' | 'third' | 'quotation' | 'advice' | 'medicine' | 'explained'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const NEGATORS = set('not never no without neither nor hardly stopped longer')
// "Not joking", "can't stop thinking of", "don't care if", "why not": the no is to something else.
const NO_DENIAL =
  set(`joking kidding lying exaggerating bluffing sure know stop help promise resist guarantee trust afraid scared
  wait long care only let matter blame see going-back shake tell tempt understand ashamed one surprised worry fight
  avoid handle cope bear anymore longer escape deserve work better until get trying safe eat sleep seem be`)
// "Why shouldn't I", "trying not to", "can't promise I won't": the no is what is in doubt.
const NO_PROMISE = set('why trying try promise guarantee trust how hard harder swear reason reasons convince talk not')
const BREAKS = set('and but because if until when which while since or unless except')
const FIRST = set('i me my myself mine')
const THIRD =
  set(`he she they who someone anyone everyone people you him her them patients patient character woman man guy
  girl boy kid sister brother mum dad friend mate son daughter husband wife partner boyfriend girlfriend ex uncle aunt
  cousin nan gran grandma grandad grandfather grandmother neighbour colleague boss teenager child student client
  nephew niece roommate flatmate teacher person parent others those celebrity actor singer hero protagonist`)
const BETWEEN =
  set(`is was are were be been being had has have having will would could might may should to going gonna keeps keep
  feels feel feeling felt always never not did do does think thinks thought said says say told that tried trying wanted
  actively now about of wants talks talking talked talk threatened threatens attempted died once also just really`)
const LONG_AGO = set('ago back2 previously formerly decade decades')
const PAST_YEAR = set('year years month months decade decades summer winter spring autumn')
const RECENT = set('yesterday tonight today now again morning still currently lately recently rn')
const SPEECH =
  set(`said says told tells wrote writes texted sang sings sung line lyric lyrics called titled quote quoted phrase song
  movie film book scene poem shouted yelled screamed asked words sign shirt caption quotes saying novel episode poster`)
const MINE = set('head brain mind voice voices thought keep keeps telling thinking i')
const ADVICE = set('yourself yourselves')
const ILLNESS =
  set(`cancer chemo hospice palliative terminal oncologist oncology metastatic als mnd tumour tumor stage dementia
  alzheimers consultant prognosis surgery operation transplant scan biopsy dialysis funeral`)
const OTHERS_DEATH = set('funeral eulogy ashes grave headstone wake burial cremation hospice bedside vet widow coffin')
const JOURNEY =
  set(`holiday holidays vacation flight airport trip travel travelling camping moving moved move house flat university uni college
  job shift appointment surgery hospital wedding festival conference office manager resign resigned resigning retire
  retiring retirement leaving-do colleagues team forum group meeting charity declutter decluttering donated downsizing
  gallbladder hernia cataract train delayed deadline
  allergic allergy landlord tenancy emigrate emigrating app facebook instagram school class exam team dentist train-station
  physio hospice scan results bus babysitter kennels cattery sitter visit visiting landing signal wifi offline detox`)
const MEDICINE =
  set(`accident accidentally mistake prescribed prescription pharmacist pharmacy gp doctor nurse refill missed forgot dose doses
  doubled interact interactions side effects safe dosette organiser organizer box weekly headache migraine antibiotics
  breakfast food antibiotic supplements vitamins vitamin hay fever blood pressure consultant course inhaler insulin`)
const TRIVIAL =
  set(`cringe embarrassing embarrassed embarrassment mortified mortifying awkward monday hangover hungover homework traffic
  queue spreadsheet emails toe puns pun accidentally zoom gym squats burpees leg spicy curry karaoke crush`)

/** What is counted once for a text. */
export interface Facts {
  readonly illness: boolean
  readonly journey: boolean
  readonly medicine: boolean
  /** Whether nothing stands outside quotations. */
  readonly allQuoted: boolean
  /** Sentences that look long back, and those with a trivial cause. */
  readonly past: ReadonlySet<number>
  readonly trivial: ReadonlySet<number>
}

export function factsOf(tokens: readonly Token[]): Facts {
  const any = (words: ReadonlySet<string>): boolean => tokens.some(({ word }) => words.has(word))
  return {
    illness: any(ILLNESS) || any(OTHERS_DEATH),
    journey: any(JOURNEY),
    medicine: any(MEDICINE),
    allQuoted: tokens.every(({ quote }) => quote > 0),
    past: new Set(tokens.flatMap((token, at) => (looksBack(tokens, at) ? [token.sentence] : []))),
    trivial: new Set(tokens.flatMap(({ word, sentence }) => (TRIVIAL.has(word) ? [sentence] : []))),
  }
}

/** "Ten years ago", "used to", "when I was", "back then", "in 2015", "last year"; not "since I was". */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  if (word === 'ago') return !['minutes', 'minute', 'hour', 'hours', 'min', 'mins'].includes(before)
  if (LONG_AGO.has(word)) return true
  if (word === 'used' && next === 'to') return true
  if (word === 'when' && next === 'i' && tokens[at + 2]?.word === 'was') return before !== 'since' && before !== 'from'
  if (word === 'back' && (next === 'then' || next === 'in' || next === 'when')) return true
  if (word === 'last' && PAST_YEAR.has(next)) return before !== 'the'
  if (word === 'in' && /^(?:19|20)\d\d$/u.test(next)) return Number(next) < 2026
  return (word === 'as' && next === 'a' && tokens[at + 2]?.word === 'teenager') || (word === 'at' && next === 'school')
}

/** Why this match does not count, or nothing. `idioms` are the tokens that a turn of phrase covers. */
export function loweredBy(
  match: Match,
  tokens: readonly Token[],
  facts: Facts,
  idioms: ReadonlySet<number>,
): Lowered | undefined {
  for (let at = match.from; at < match.to; at++) if (idioms.has(at)) return 'idiom'
  if (quoted(match, tokens, facts)) return 'quotation'
  if (advice(match, tokens)) return 'advice'
  if (third(match, tokens)) return 'third'
  if (match.kind !== 'oblique' && denied(match, tokens)) return 'negation'
  const sentence = tokens[match.from]?.sentence ?? 0
  if (facts.past.has(sentence) && !recent(match, tokens)) return 'past'
  if (match.tier === 2 && facts.trivial.has(sentence)) return 'idiom'
  if (match.kind === 'oblique' && (facts.illness || facts.journey)) return 'explained'
  if (facts.medicine && medicinal(match, tokens)) return 'medicine'
  return undefined
}

function quoted({ from }: Match, tokens: readonly Token[], facts: Facts): boolean {
  const quote = tokens[from]?.quote ?? 0
  if (quote === 0 || facts.allQuoted) return false
  let start = from
  while (start > 0 && tokens[start - 1]?.quote === quote) start--
  const lead = tokens.slice(Math.max(0, start - 6), start).map(({ word }) => word)
  const own = lead.some((word) => MINE.has(word)) && !lead.some((word) => THIRD.has(word))
  return !own || lead.some((word) => ['song', 'lyric', 'line', 'called', 'movie', 'film', 'book'].includes(word))
}

function advice({ from, to }: Match, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).some(({ word }) => ADVICE.has(word))
}

/** About somebody else: the subject right before it, or the clause's own, is not the writer. */
function third({ from, to }: Match, tokens: readonly Token[]): boolean {
  const own = tokens.slice(from, to).some(({ word }) => FIRST.has(word))
  if (own) return saidBy(from, tokens)
  const clause = tokens[from]?.clause
  let at = from - 1
  while (at >= 0 && tokens[at]?.clause === clause && BETWEEN.has(tokens[at]?.word ?? '')) at--
  const before = tokens[at]
  if (before === undefined || before.clause !== clause) return false
  if (FIRST.has(before.word)) return false
  if (THIRD.has(before.word)) return !followsFirst(at, tokens)
  if (before.word !== 'and') return false
  let start = at
  while (start > 0 && tokens[start - 1]?.clause === clause && at - start < 12) start--
  const subject = tokens.slice(start, at).find(({ word }) => FIRST.has(word) || THIRD.has(word))
  if (subject === undefined || subject.word === 'i') return false
  return THIRD.has(subject.word) || THIRD.has(tokens[tokens.indexOf(subject) + 1]?.word ?? '')
}

// "I miss my dad, want to die": without a comma "my dad" looks like the subject, and is what "miss" is about.
function followsFirst(at: number, tokens: readonly Token[]): boolean {
  const sentence = tokens[at]?.sentence
  const verb = tokens[at - 1]?.word === 'my' ? tokens[at - 2] : tokens[at - 1]
  return verb?.sentence === sentence && ['miss', 'lost', 'without', 'hate', 'need', 'love'].includes(verb?.word ?? '')
}

/** "He said I should kill myself" is his; "he said I'm going to" too. */
function saidBy(from: number, tokens: readonly Token[]): boolean {
  const [a, b] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? '']
  return SPEECH.has(b) && ['song', 'line', 'lyric', 'lyrics', 'called', 'titled', 'sang'].includes(b) && a !== 'i'
}

function denied({ from, kind }: Match, tokens: readonly Token[]): boolean {
  const clause = tokens[from]?.clause
  for (let at = from - 1, seen = 0; at >= 0 && seen < 6; at--) {
    const token = tokens[at]
    if (token === undefined || token.clause !== clause || BREAKS.has(token.word)) return false
    if (!token.filler) seen++
    if (!NEGATORS.has(token.word)) continue
    if (kind === 'distress' && seen > 3) return false
    const next = tokens.slice(at + 1, from).find(({ filler }) => !filler)?.word ?? ''
    const before = tokens.slice(Math.max(0, at - 5), at)
    return !NO_DENIAL.has(next) && !before.some(({ word }) => NO_PROMISE.has(word))
  }
  return false
}

function recent({ from, to }: Match, tokens: readonly Token[]): boolean {
  const sentence = tokens[from]?.sentence
  for (let at = Math.max(0, from - 12); at < Math.min(tokens.length, to + 12); at++) {
    const token = tokens[at]
    if (token?.sentence === sentence && RECENT.has(token?.word ?? '')) return true
  }
  return false
}

function medicinal({ from, to, tier }: Match, tokens: readonly Token[]): boolean {
  if (tier === 2 || tier === 3) return false
  const words = tokens.slice(from, to).map(({ word }) => word)
  if (words.some((word) => ['die', 'kill', 'myself', 'end', 'overdosing', 'suicide'].includes(word))) return false
  return words.some((word) =>
    ['pills', 'tablets', 'meds', 'medication', 'overdose', 'bottle', 'emojipill', 'stash'].includes(word),
  )
}
