// What takes a match back in English: denied, long ago, about somebody else, quoted, advice, a question about medicine,
// a farewell that the post explains. Each rule looks at a bounded number of tokens, or at facts counted once for a text.

import { advice, denied, explained, longAgo, quoted, type Rule, third, words } from '../rules.ts'
import type { Token } from '../tokens.ts'

const NEGATORS = words('not never no without neither nor hardly stopped longer')
// "Not joking", "can't stop thinking of", "don't care if", "why not": the no is to something else.
const NO_DENIAL =
  words(`joking kidding lying exaggerating bluffing sure know stop help promise resist guarantee trust afraid scared
  wait long care only let matter blame see going-back shake tell tempt understand ashamed one surprised worry fight
  avoid handle cope bear anymore longer escape deserve work better until get trying safe eat sleep seem be`)
// "Why shouldn't I", "trying not to", "can't promise I won't": the no is what is in doubt.
const NO_PROMISE = words(
  'why trying try promise guarantee trust how hard harder swear reason reasons convince talk not',
)
const BREAKS = words('and but because if until when which while since or unless except')
const FIRST = words('i me my myself mine')
const THIRD =
  words(`he she they who someone anyone everyone people you him her them patients patient character woman man guy
  girl boy kid sister brother mum dad friend mate son daughter husband wife partner boyfriend girlfriend ex uncle aunt
  cousin nan gran grandma grandad grandfather grandmother neighbour colleague boss teenager child student client
  nephew niece roommate flatmate teacher person parent others those celebrity actor singer hero protagonist`)
const BETWEEN =
  words(`is was are were be been being had has have having will would could might may should to going gonna keeps keep
  feels feel feeling felt always never not did do does think thinks thought said says say told that tried trying wanted
  actively now about of wants talks talking talked talk threatened threatens attempted died once also just really`)
const LONG_AGO = words('ago back2 previously formerly decade decades')
const PAST_YEAR = words('year years month months decade decades summer winter spring autumn')
const RECENT = words('yesterday tonight today now again morning still currently lately recently rn')
const MINE = words('head brain mind voice voices thought keep keeps telling thinking i')
const ILLNESS =
  words(`cancer chemo hospice palliative terminal oncologist oncology metastatic als mnd tumour tumor stage dementia
  alzheimers consultant prognosis surgery operation transplant scan biopsy dialysis funeral`)
const OTHERS_DEATH = words(
  'funeral eulogy ashes grave headstone wake burial cremation hospice bedside vet widow coffin',
)
const JOURNEY =
  words(`holiday holidays vacation flight airport trip travel travelling camping moving moved move house flat university uni college
  job shift appointment surgery hospital wedding festival conference office manager resign resigned resigning retire
  retiring retirement leaving-do colleagues team forum group meeting charity declutter decluttering donated downsizing
  gallbladder hernia cataract train delayed deadline
  allergic allergy landlord tenancy emigrate emigrating app facebook instagram school class exam team dentist train-station
  physio hospice scan results bus babysitter kennels cattery sitter visit visiting landing signal wifi offline detox`)
const MEDICINE =
  words(`accident accidentally mistake prescribed prescription pharmacist pharmacy gp doctor nurse refill missed forgot dose doses
  doubled interact interactions side effects safe dosette organiser organizer box weekly headache migraine antibiotics
  breakfast food antibiotic supplements vitamins vitamin hay fever blood pressure consultant course inhaler insulin`)
const TRIVIAL =
  words(`cringe embarrassing embarrassed embarrassment mortified mortifying awkward monday hangover hungover homework traffic
  queue spreadsheet emails toe puns pun accidentally zoom gym squats burpees leg spicy curry karaoke crush`)

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

// "I took my tablets twice": a question for a pharmacist, unless it says what for.
const DEADLY = words('die kill myself end overdosing suicide')
const MEANS = words('pills tablets meds medication overdose bottle emojipill stash')
const medicine: Rule = (tokens) => {
  const asked = explained(new Map([['act', MEDICINE]]), 'medicine')(tokens)
  return (match) => {
    const said = tokens.slice(match.from, match.to)
    if (said.some(({ word }) => DEADLY.has(word)) || !said.some(({ word }) => MEANS.has(word))) return undefined
    return asked({ ...match, kind: 'act' })
  }
}

export const rules: readonly Rule[] = [
  quoted({ mine: MINE, theirs: THIRD, sources: words('song lyric line called movie film book') }),
  advice(words('yourself yourselves')),
  third({
    first: FIRST,
    third: THIRD,
    between: BETWEEN,
    about: words('miss lost without hate need love'),
    and: words('and'),
    article: words('my'),
  }),
  denied({
    negators: NEGATORS,
    other: NO_DENIAL,
    doubt: NO_PROMISE,
    breaks: BREAKS,
    except: words('oblique'),
    nearest: words('distress'),
  }),
  longAgo(looksBack, RECENT),
  explained(new Map([['wish', TRIVIAL]]), 'idiom'),
  explained(new Map([['oblique', new Set([...ILLNESS, ...OTHERS_DEATH, ...JOURNEY])]])),
  medicine,
]
