// What takes a match back in English: denied, long ago, about somebody else, quoted, advice, a question about medicine,
// a farewell that the post explains. Each rule looks at a bounded number of tokens, or at facts counted once for a text.

import type { Match } from '../patterns.ts'
import { advice, denied, explained, longAgo, quoted, type Rule, third, type Words, words } from '../rules.ts'
import type { Token } from '../tokens.ts'
import { explaining, petty } from './points.ts'

const NEGATORS = words('not never no without neither nor hardly longer far')
// "Not joking", "can't stop thinking of", "don't care if", "why not": the no is to something else.
const NO_DENIAL =
  words(`joking kidding lying exaggerating bluffing sure know stop help promise resist guarantee trust afraid scared wait
  long care only let matter blame see going-back shake tell tempt understand ashamed one surprised worry fight
  avoid handle cope bear anymore longer escape deserve work better until get trying safe eat sleep seem be`)
// "Why shouldn't I", "trying not to", "can't promise I won't": the no is what is in doubt.
const NO_PROMISE = words(
  'why trying try promise guarantee trust how hard harder swear reason reasons convince talk not',
)
const BREAKS = words('and but because if until when which while since or unless except')
const FIRST = words('i me my myself mine')
const THIRD =
  words(`we us our he she they who someone anyone everyone people you him her them patients patient character woman man
  guy girl boy kid sister brother mum dad friend mate son daughter husband wife partner boyfriend girlfriend ex
  uncle aunt cousin nan gran grandma grandad grandfather grandmother neighbour colleague boss teenager child
  student client nephew niece roommate flatmate teacher person parent others those anybody somebody everybody
  students players hero celebrity actor singer protagonist`)
const BETWEEN =
  words(`is was are were be been being had has have having will would could might may should to going gonna keeps keep
  feels feel feeling felt always never not did do does think thinks thought said says say told wrote writes
  writing mentioned mentions joked jokes texted asks that tried trying wanted actively now about of want like just
  in with because wants considering thinking posted talk contemplating planning ready plans plan tries intends
  need needs decided talks talking talked threatened threatens attempted died once also really`)
const SUBJECT =
  words(`you ex he she they we who someone somebody flatmate friend mate patient neighbour colleague cousin student pupil dog cat baby toddler boy girl child roommate people man woman
  mum mother dad father sister brother husband wife son daughter boyfriend girlfriend lodger uncle aunt gran nan`)
const LONG_AGO = words('ago previously formerly decade decades')
const PAST_VERB = words('was felt had tried wanted thought nearly almost attempted')
const PAST_YEAR = words('year years month months decade decades summer winter spring autumn')
const RECENT = words('yesterday tonight today now again morning still currently lately recently rn')
const MINE = words('head brain mind voice voices thought keep keeps telling thinking i')
const MEDICINE =
  words(`accident accidentally mistake prescribed prescription pharmacist pharmacy refill missed forgot dose doses
  doubled interact interactions side effects safe dosette organiser organizer box weekly headache migraine
  antibiotics breakfast food antibiotic supplements vitamins vitamin hay fever blood pressure consultant course
  inhaler insulin`)
const GAME = words(
  'game games gaming minecraft fortnite respawn loot npc quest stims gta sims roblox skyrim zelda character level',
)
const LAUGHS = words('emojilaugh haha lmao lmfao')
const TRIVIAL =
  words(`cringe embarrassing embarrassed embarrassment mortified mortifying awkward monday hangover hungover homework
  traffic queue spreadsheet emails toe puns pun accidentally zoom gym squats burpees leg spicy curry karaoke crush`)

/** "Ten years ago", "used to", "when I was", "back then", "in 2015", "last year"; not "since I was". */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  if (word === 'ago') return !['minutes', 'minute', 'hour', 'hours', 'min', 'mins'].includes(before)
  if (LONG_AGO.has(word)) return true
  if (word === 'before' && (next === 'meds' || next === 'therapy' || next === 'treatment')) return true
  if (word === 'once' && (before === 'i' || tokens[at + 1]?.clause !== tokens[at]?.clause)) return true
  if (word === 'that' && ['day', 'night', 'year', 'winter', 'summer'].includes(next)) return true
  if (word === 'out' && (before === 'years' || before === 'months')) return true
  if (word === 'since' && next === 'my' && tokens[at + 2]?.word === 'attempt') return true
  if (word === 'used' && next === 'to') return true
  if (word === 'when' && next === 'i' && PAST_VERB.has(tokens[at + 2]?.word ?? ''))
    return before !== 'since' && before !== 'from'
  if (word === 'back' && (next === 'then' || next === 'in' || next === 'when')) return true
  if (word === 'last' && PAST_YEAR.has(next)) return before !== 'the'
  if ((word === 'in' || word === 'of') && /^(?:19|20)\d\d$/u.test(next)) return true
  return (
    (word === 'as' && next === 'a' && tokens[at + 2]?.word === 'teenager') ||
    (word === 'at' && next === 'school' && before === 'back')
  )
}

// "I took my tablets twice": a question for a pharmacist, unless it says what for.
const DEADLY = words('die kill myself end overdosing suicide')
const MEANS = words('pills tablets meds medication overdose bottle emojipill stash')
const medicine: Rule = (tokens) => {
  const asked = explained(new Map([['act', MEDICINE]]), 'medicine')(tokens)
  return (match) => {
    if (holds(tokens, match, DEADLY) || !holds(tokens, match, MEANS)) return undefined
    return asked({ ...match, kind: 'act' })
  }
}

function holds(tokens: readonly Token[], { from, to }: Match, any: Words): boolean {
  for (let at = from; at < to; at++) if (any.has(tokens[at]?.word ?? '')) return true
  return false
}

// Whose plan, farewell or last day it is: the nearest subject before it in its clause, or a possessive inside.
const OWN =
  words(`tried doit method taken ready place again plan ways urge given order letters note last calm decided over ends
  bye final gone leap edge count suicide sorry funeral scene doitnow serious hard soft thing bus hugs`)
const THEIRS = words(
  'his her their your our husbands wifes mums dads sons daughters brothers sisters nans mothers fathers',
)
const elsewhere: Rule =
  (tokens) =>
  ({ from, kind, to }) => {
    if (!OWN.has(kind)) return undefined
    const said = tokens.slice(from, to)
    if (kind !== 'ready' && kind !== 'taken' && THEIRS.has(tokens[from - 1]?.word ?? '')) return 'third'
    if (kind !== 'ready' && kind !== 'taken' && said.some(({ word }) => THEIRS.has(word))) return 'third'
    // "Gave away most of his things".
    if (kind === 'given' && tokens.slice(to, to + 3).some(({ word }) => THEIRS.has(word))) return 'third'
    if (said.some(({ word }) => word === 'i' || word === 'myself' || (word === 'my' && kind !== 'method')))
      return undefined
    const clause = tokens[from]?.clause
    for (let at = from - 1; at >= Math.max(0, from - 8) && tokens[at]?.clause === clause; at--) {
      const word = tokens[at]?.word ?? ''
      if (word === 'i' || BREAKS.has(word)) return undefined
      // "My friend took …", but not "I told my friend …".
      const opens = tokens[at - 2]?.clause !== clause
      if (SUBJECT.has(word) && (opens || tokens[at - 1]?.word !== 'my')) return 'third'
    }
    return undefined
  }

// Told as it was: a sentence in the past tense alone, in a text that looks back or says how it went on.
const TOLD =
  words(`was were had did wanted tried used thought attempted nearly almost took swallowed drove wrote stood survived
  planned`)
const PRESENT = words('am is will going want now today tonight again still ready yesterday')
const WELL =
  words(`teens twenties thirties forties recovery recovered glad grateful therapy therapist survived healed sober happy lithium treatment helped nurse
  married thankful happier`)
// "Going to, like I should have years ago".
const AHEAD = words('going will tonight tomorrow')
const told: Rule = (tokens) => {
  const sentences = new Map<number, { told: boolean; present: boolean; back: boolean }>()
  for (const [at, { sentence, word }] of tokens.entries()) {
    const known = sentences.get(sentence) ?? { told: false, present: false, back: false }
    sentences.set(sentence, {
      told: known.told || TOLD.has(word),
      present: known.present || PRESENT.has(word),
      back: known.back || WELL.has(word) || looksBack(tokens, at),
    })
  }
  return (match) => {
    if (holds(tokens, match, AHEAD)) return undefined
    const at = tokens[match.from]?.sentence ?? 0
    const own = sentences.get(at)
    if (own === undefined || !own.told || own.present) return undefined
    return [-2, -1, 0, 1, 2].some((beside) => sentences.get(at + beside)?.back) ? 'past' : undefined
  }
}

const back = longAgo(looksBack, RECENT, words('but though although now today'))
const longBack: Rule = (tokens) => {
  const past = back(tokens)
  return (match) => (holds(tokens, match, AHEAD) ? undefined : past(match))
}

// Said to a reader: "suicide is never your only option". The voice in one's own head says "yourself" too.
const YOURSELF = advice(words('yourself yourselves'))
const YOUR = words('your never')
const toReader: Rule = (tokens) => {
  const told = YOURSELF(tokens)
  return (match) => {
    if (match.kind === 'voices') return undefined
    return match.kind === 'act' && holds(tokens, match, YOUR) ? 'advice' : told(match)
  }
}

// "kms this wifi 😂"; alone it is said of a wrong chat: "lol kms".
const KMS = words('kms')
const joked: Rule = (tokens) => (match) => {
  if (!holds(tokens, match, KMS)) return undefined
  const alone = match.to - match.from === 1
  const sentence = tokens[match.from]?.sentence
  const laughs = tokens.some((token) => {
    return token.sentence === sentence && (LAUGHS.has(token.word) || (alone && token.word === 'lol'))
  })
  return laughs ? 'idiom' : undefined
}

export const rules: readonly Rule[] = [
  quoted({ mine: MINE, theirs: THIRD, sources: words('song lyric line called movie film book') }),
  toReader,
  third({
    first: FIRST,
    third: THIRD,
    between: BETWEEN,
    about: words('miss lost without hate need love'),
    and: words('and'),
    article: words('my'),
    except: words('found fault care absent spare secret given worth sorry hugs now nomore voices order reunion'),
  }),
  elsewhere,
  denied({
    negators: NEGATORS,
    other: NO_DENIAL,
    doubt: NO_PROMISE,
    breaks: BREAKS,
    except: words('absent found stop fault calm over secret nomore again hugs bye'),
    nearest: words('distress'),
    subjects: words('i'),
    reports: words('think thought say said believe mean feel like that told promise know if'),
  }),
  told,
  longBack,
  explained(
    new Map([
      ['wish', TRIVIAL],
      ['outright', TRIVIAL],
      ['weary', new Set([...TRIVIAL, ...explaining.flatMap(([, all]) => all.split(/\s+/)), ...petty.split(/\s+/)])],
    ]),
    'idiom',
  ),
  explained(new Map([['act', GAME]]), 'idiom'),
  joked,
  medicine,
]
