// What takes a match back in Arabic: denied, long ago, about somebody else, quoted, advice, a question about medicine, a
// farewell that the post explains. Verbs tell the person, so that somebody else is heard mostly in who speaks.
// One author, not a native speaker; no clinician has reviewed it.

import type { Match } from '../patterns.ts'
import { explained, quoted, type Rule, words } from '../rules.ts'
import type { Token } from '../tokens.ts'
import { classes } from './lexicon.ts'
import { fold } from './letters.ts'
import { weights } from './points.ts'
import { aches, house, illness, medicine as medicineWords, stage, study, small, travel, work } from './reasons.ts'

const set = (all: string): ReadonlySet<string> => words(fold(all))

const NEGATORS = set('ما مش مو مب مهب موب لا لن لم ليس لست مني ماني موش بلا مستحيل عمري ابعد بدون عدم بطلت ولا')
// "ليش ما", "اعطوني سبب": the no is what is in doubt.
const NO_PROMISE = set(
  'ليش ليه لمادا علاش شو شنو اوعد اوعدكم اضمن وعد سبب اسباب قولو اقنعوني اقنعني كيف بحاول احاول عم',
)
const OTHERS = `زميل زميله جيران هو هي هم صديقي صديقتي صاحبي صاحبتي رفيقي رفيقتي اخي اخوي اخويا خويا اختي امي ابي ابني بنتي ابن بنت خالتي خالي عمي عمتي جاري
  جارتي زوجي زوجتي مرتي جوزي مراتي حبيبي حبيبتي زميلي زميلتي طالب طالبه مريض مريضه شخص واحد واحده وحده رجل شاب شابه فتاه ولد ست ناس بعض
  لاعب ممتل ممتله مطرب فنان فنانه كاتب بطل بطله شخصيه والدي والدتي ماما بابا جدي جدتي ابنه ابنتي اخوها اخوه صاحبه صاحبتها مراهق مراهقه كلنا كل
  صحبتي صحبي ولدي بنيتي خطيبي خطيبتي طليقي طليقتي مديري استادي جارنا زميلنا زميلتنا جارتنا قريبتي قريبي نسيبي شاعر حدا احد حد انسان عمتو خالتو ابوي ابويا
  الي اخوك اختك صاحبك صديقك ابنك بنتك عضوه عضو وحده جوزها مرات نساء شباب مراهقين اطفال`
const THIRD = set(OTHERS)
const SPEAKS =
  set(`يغني بيغني بتغني تغني كتبلي كتبتلي ناوي ناويه داير دايره باغي باغيه بغي بغات بغا حاب حابه حكي حكت خبرني خبرتني قالولي مصر مصره قالك قلك قالكم قالتلك قالكن قال قالت يقول تقول بيقول بتقول يقولون قالو كيقول كتقول قالي قالتلي قاللي كتب  يكتب بيكتب كاتب كاتبه حكالي حكتلي يحكي تحكي
  يردد تردد يهدد تهدد بيهدد بتهدد هدد هددت هددني هددتني عنده عندها عندو حاول حاولت حاولو يفكر تفكر بيفكر بتفكر فكر فكرت يحاول تحاول اقدم اقدمت
  صرح اعترف اعترفت ارسل ارسلت بعت بعتت بعتلي بعتتلي يبي تبي يبغي تبغي يريد تريد بده بدها بدو عايز عايزه كان كانت صار صارت عم دايما كل يوم رح راح ان انه انها
  انو اني`)
const SKIP = set(
  'رساله بوست منشور نفسه نفسها من في علي الي له لي لها اليوم مره امبارح مبارح البارح عن شخص سنه و ان انه انها انو شهر ماضي',
)
// Whoever says so, it is not the writer.
const SAYS = set('تقول يقول بيقول بتقول قال قالت كتقول كيقول قالتلي قاللي قالي بتقولي بيقولي بيقولو يقولون حكالي حكتلي')
const FIRST = set('انا اني نفسي حالي روحي راسي')
const SONGS = set(
  'اغنيه مسلسل فيلم روايه قصيده كتاب مقطع بيت حلقه مشهد عنوان مسرحيه شاعر مطرب بطل بطله غنيه كلمات لوحه نكته ميم بوستر لافته',
)
const HEAD = set('راسي عقلي دماغي صوت اصوات مخي داخلي نفسي بالي افكاري')
const LONG_AGO = set(
  'انقدني انقدوني تجاوزت تجاوزتها تعافيت عديتها تخطيت تخطيتها زمان سابقا قديما ماضي ماضيا طفولتي مراهقتي مراهق مراهقه صغري  وقتها ايامها حينها انداك ساعتها',
)
// "مررت بفترة": I went through a time.
const THROUGH = set('مرت مرقت مريت عديت عشت جتني')
const TIMES = set('فتره ايام مرحله وقت ضروف سنين')
const TEENS = set('عشر عشره عشرينات تانويه اعداديه متوسط ابتدائي اعدادي')
const YOUNG = set('صغير صغيره طفل طفله مراهق مراهقه طالب طالبه عمري')
const SPANS = set('سنه سنين سنوات عام اعوام عامين سنتين شهور شهر اشهر زمان مده فتره عقد قرن')
const AGAIN = set(
  `قررت امبارح مبارح البارح البارحه رجعت رجع عادت عاد عدت تاني مجددا لسه لسا مازلت مازال بعدني ضليت قليل شوي شويه`,
)
const NOW = set('ليله اليوم هلق هلا دلوقتي الان حين هسه دابا توا حاليا نهارده صار صرت')

/** Words that only the rules know, so that prefixes are taken off them too. */
export const vocabulary: ReadonlySet<string> = set(
  `${OTHERS} ${illness} ${travel} ${work} ${study} ${house} ${stage} ${small} ${aches} ${medicineWords} زمان سنه سنين سنوات عام اعوام سنتين شهور كنت كان وقتها مراهقتي طفولتي اغنيه مسلسل فيلم روايه قصيده كتاب بيقول
  بتقول قالت قال كتب تفكر تفكرين تفكرون بتفكر امبارح مبارح البارح لكن بس لان عشان ادا سبب كلنا احنا نحن بيهدد بتهدد يقول تقول`,
)

/** Somebody else speaks, thinks or tries right before it: "صاحبتي بتقول عايزة اموت", "اخي حاول الانتحار". */
const NEAR = 6
const third: Rule = (tokens) => {
  return ({ from, to }) => {
    const own = tokens.slice(from, to)
    const clause = tokens[from]?.clause
    const after = tokens[to]
    if (neutral(own) && after?.sentence === tokens[from]?.sentence && THIRD.has(after?.word ?? '')) return 'third'
    let spoke = false
    for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
      const { sentence, word = '' } = tokens[at] ?? {}
      if (sentence !== tokens[from]?.sentence || HEAD.has(word)) break
      if (SAYS.has(word)) return 'third'
    }
    for (let at = from - 1, seen = 0; at >= 0 && seen < NEAR; at--) {
      const token = tokens[at]
      if (token === undefined || token.clause !== clause) return undefined
      // "بنتي بتقول انا …": her words.
      if (FIRST.has(token.word)) return SAYS.has(tokens[at - 1]?.word ?? '') ? 'third' : undefined
      if (!token.filler) seen++
      if (THIRD.has(token.word)) return spoke || neutral(own) ? 'third' : undefined
      if (seen === 1 && SAYS.has(token.word)) return 'third'
      if (SPEAKS.has(token.word)) spoke = true
      else if (!token.filler && !SKIP.has(token.word)) return undefined
    }
    return undefined
  }
}

// "محاولة انتحار", "حاولت": nothing in it tells the person.
const MINE = /^(?:ا(?!نتحا?ر|فكار)|ن[^ف]).*[^ت]$|.*ي$/u
function neutral(own: readonly Token[]): boolean {
  return !own.some(({ word }) => MINE.test(word))
}

/** "اذا كنت تفكر في الانتحار", "لو بتفكر": to a reader. */
const TOLD = set(
  'تراوده تراودها يراوده لديه لديهم عندهم تفكر تفكرين تفكرون بتفكر بتفكري تفكرو بتفكرو كتفكر يفكر بيفكر اللي وقايه توعيه حرام حكم دراسه مقال احصائيات نسبه ضاهره خط محاضره ندوه',
)
const advice: Rule = (tokens) => {
  return ({ from, to }) => {
    const own = tokens.slice(from, to)
    if (!neutral(own)) return undefined
    return tokens.slice(Math.max(0, from - 3), to).some(({ word }) => TOLD.has(word)) ? 'advice' : undefined
  }
}

/** "زمان", "من سنين", "قبل سنوات", "كنت", "لما كان عمري". */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  const after = tokens[at + 2]?.word ?? ''
  if (LONG_AGO.has(word)) return true
  if (word === 'انا' && next !== '') {
    return YOUNG.has(next) || tokens.slice(at + 1, at + 5).some(({ word: each }) => TEENS.has(each))
  }
  if (word === 'دلك' || word === 'ديك') return SPANS.has(next) || TIMES.has(next)
  if (THROUGH.has(word)) return TIMES.has(next) || TIMES.has(after)
  if (word === 'شحال' && next === 'هادي') return true
  if (word === 'كنت' || word === 'كنا') return next !== 'مت'
  if (word === 'قبل' || word === 'هادي') return SPANS.has(next) || SPANS.has(after)
  if (word === 'من') return SPANS.has(next) && next !== 'فتره' && next !== 'مده'
  if (word === 'عمري' && before === 'من') return true
  return word === 'عمري' && (next === 'عددكبير' || /^[\d٠-٩]+$/u.test(next))
}

// "رجعت افكر": again; a word for now counts only right before the match, for "دلوقتي احسن" says that it is over.
const REACH = 12
const past: Rule = (tokens) => {
  const looks = tokens.flatMap((_, at) => (looksBack(tokens, at) ? [at] : []))
  return ({ from, kind, to }) => {
    const { clause, sentence } = tokens[from] ?? {}
    if (kind === 'regret') return undefined
    // "كنت" looks back on what comes next; a date on its whole sentence.
    const back = looks.some((at) => {
      const token = tokens[at]
      if (token?.word !== 'كنت' && token?.word !== 'كنا') return token?.sentence === sentence
      return token.clause === clause && at < to && at >= from - 4
    })
    if (!back) return undefined
    for (let at = Math.max(0, from - REACH); at < Math.min(tokens.length, to + REACH); at++) {
      const { sentence: here, word = '' } = tokens[at] ?? {}
      if (here !== sentence) continue
      if (AGAIN.has(word) || (NOW.has(word) && at < from && at >= from - 3)) return undefined
    }
    return 'past'
  }
}

const DEADLY = set('اموت موت اقتل نفسي حالي روحي انتحر انتحار سم ارتاح اخلص زايده')
const SOFT = set('حبوب برشام اقراص دوا ادويه علبه شريط بنادول مسكن مسكنات emojipill جرعه علاج منوم')
const medicine: Rule = (tokens) => {
  const asked = explained(new Map([['act', set(medicineWords)]]), 'medicine')(tokens)
  return (match: Match) => {
    const said = tokens.slice(match.from, match.to)
    if (said.some(({ word }) => DEADLY.has(word)) || !said.some(({ word }) => SOFT.has(word))) return undefined
    return asked({ ...match, kind: 'act' })
  }
}

// Between a no and what it denies: "لا أفكر يوما في الانتحار". After anything else the no is to that: "لا أستطيع التوقف".
const MODAL = new Set([
  ...words(`${classes['want']} ${classes['plan']} ${classes['think']}`),
  ...set('في ان يوما ابدا قط راح علي بالي يخطر خطر عن مره كنت'),
])
const OWN_NO = new Set(
  ['oblique', ...Object.keys(weights.points)].filter(
    (kind) => !['wish', 'regret', 'distress', 'suicide', 'ends', 'jump'].includes(kind),
  ),
)
const denial: Rule = (tokens) => {
  return ({ from, kind }) => {
    if (OWN_NO.has(kind)) return undefined
    const clause = tokens[from]?.clause
    for (let at = from - 1; at >= from - NEAR; at--) {
      const { clause: here, filler = false, word = '' } = tokens[at] ?? {}
      if (here !== clause) return undefined
      if (NEGATORS.has(word))
        return tokens.slice(Math.max(0, at - NEAR), at).some((each) => NO_PROMISE.has(each.word))
          ? undefined
          : 'negation'
      if (!filler && !MODAL.has(word)) return undefined
    }
    return undefined
  }
}

/** Said in fun: a laughing emoji, "أمزح", a match that may be lost. */
const FUN = set('emojilaugh امزح بمزح مزحه نكته مازحا مازح طبعا ههه هههه برشلونه ريال')
const jest = explained(new Map(['act', 'wish', 'hand', 'oblique'].map((kind) => [kind, FUN] as const)), 'idiom')

/** A film, a song or a proverb speaks in the same sentence. */
const TOLD_BY = set('اغنيه اغنيتها فيلم روايه مسلسل قصيده مسرحيه مشهد بطل غنيه ممتل ممتله شاعر')
const played: Rule = (tokens) => {
  const sentences = new Set(tokens.flatMap(({ sentence, word }) => (TOLD_BY.has(word) ? [sentence] : [])))
  return ({ from }) => (sentences.has(tokens[from]?.sentence ?? 0) ? 'quotation' : undefined)
}

export const rules: readonly Rule[] = [
  jest,
  played,
  quoted({ mine: HEAD, theirs: THIRD, sources: SONGS }),
  advice,
  third,
  denial,
  past,
  explained(new Map([['oblique', set(`${illness} ${travel} ${work} ${study} ${stage}`)]])),
  explained(new Map([['hand', set(`${house} ${work}`)]])),
  explained(new Map([['wish', set(aches)]]), 'idiom'),
  medicine,
]
