// How Arabic is typed on a phone, for the crisis notice: dialect forms that stand for one word, pairs, words without weight.
// Letters are folded in letters.ts, prefixes go in apart.ts. One author, not a native speaker; nobody else has reviewed it.

import type { Typing } from '../tokens.ts'
import { apart } from './apart.ts'
import { alike, fold } from './letters.ts'
import { vocabulary } from './rules.ts'

// One line each: the plain words, then the ways they are typed.
const lines = `
راح انتحر: بنتحر ننتحر سانتحر هنتحر حنتحر غننتحر هننتحر كننتحر بانتحر ننتاحر ننتاحرو هانتحر حانتحر
انتحر: انتاحر انتحرر
انتحار: الانتحار لانتحار انتيحار
موت: الموت
راح اموت: هموت حموت ساموت هاموت
اموت: بموت نموت
راح اقتل: هقتل حقتل ساقتل
اقتل: نقتل بقتل
قدره: قدرة
ما ابي: مابي مابغي ماابي مابغى
ما بدي: مابدي مابدّي
ما عاد: ماعاد معاد معادش معدش ماعادش معدتش
ما عدت: ماعدت ماعدتش
ما بقيت: مبقتش مابقيتش مبقيتش مابقتش مابقيت ماباقيش
ما في: مافي مفيش مافيش مافيه ماكو ماكاين ماكاينش مكاش مكاينش
ما حدا: ماحدا محدا
ما اقدر: مقدر ماقدر مقدرش ماقدرش مااقدر منقدرش
ما كان: مكنش مكانش ماكانش
محد: ماحد محدش ماحدش محدن
ما عندي: معنديش ماعنديش معنديش
ما لي: مليش ماليش مالي
مش: مهوش مهيش ماهو مهو مانيش منيش مانش   مانى
راح: ح رايحين
سوف: سوفا
كل شي: كولشي كلشي كلش
نفسي: نفسى نفسيي نافسي
بدي: بدى بديي ابدي بددي
دلوقتي: دلوئتي دلوقت دلوقتى
هلق: هلا هلّق
نهارده: انهارده النهارده انهاردا النهاردا
علي: ع عال عا
في: ف
حبوب: حبوبات حبيبات
اقدر: اقدرش
خدني: خذنى خدنى
ياخدني: ياخذنى
`
/** What carries no weight for a match: "والله انا بجد عايز اموت" is "عايز اموت". Rules still see these words. */
const fillers: ReadonlySet<string> = new Set(
  fold(`f b l d w و يا ان اني انه انو بان قد لقد والله اصلا فعلا حقا جدا عم قاعد قاعده جالس راني راه راهي رانا ياني يعني كده كدا هيك هيج el al il l w hayde haydi hadi hay dyali dyal hada lel lal fel bel mel fil bil انني اننا wallah wlh
  جد عنجد بجد بس فقط كمان برضو برضه ايضا دايما دايم خلاص بقي بقا صراحه حاليا فجاه احيانا حرفيا بصراحه تماما ابدا نهاييا ياجماعه ياناس
  ياعالم خالص دا ده دي هدا هاد هاي قاع حقيقه واقعيا ولاهي اقسم شويه شوي هه لول emoji emojisad حتى كتتر مازال لسا لسه بعدني مازلت
  صرت صار صرنا بديت اكتر كمان خلي ممكن يمكن ربما تقريبا جديا نوعا `).split(/\s+/u),
)

const spelling = new Map<string, readonly string[]>([
  ...Array.from([...vocabulary, ...fillers], (word) => [word, [word]] as const),
  ...lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [plain = '', typed = ''] = line.split(': ')
      return typed.split(' ').map((way) => [fold(way), fold(plain).split(' ')] as const)
    }),
])

const pairs: ReadonlyMap<string, string> = new Map(
  [
    ['يا رب', 'يارب'],
    ['يا ربي', 'يارب'],
    ['يا الله', 'الله'],
    ['يا ريت', 'ياريت'],
    ['يا ريتني', 'ياريتني'],
    ['يا ليتني', 'ليتني'],
    ['يا ليت', 'ليت'],
    ['كل شي', 'كلشي'],
    ['ما حد', 'محد'],
    ['ما حدا', 'محد'],
    ['لا احد', 'محد'],
    // "Whenever", "after", "before": this ما denies nothing.
    ['ما زلت', 'مازلت'],
    ['ما معني', 'معناه'],
    ['ما زال', 'مازال'],
    ['قيد حياه', 'عايش'],
    ['كل ما', 'كلما'],
    // A sign in the middle of the word.
    ['انت حر', 'انتحر'],
    ['هنت حر', 'انتحر'],
    ['انت حار', 'انتحار'],
    ['ان تحار', 'انتحار'],
    ['ان تحر', 'انتحر'],
    ['بعد ما', 'بعدما'],
    ['قبل ما', 'قبلما'],
    ['متل ما', 'متلما'],
    ['زي ما', 'متلما'],
    ['اول ما', 'اولما'],
    ['وقت ما', 'وقتما'],
    ['ولا حد', 'محد'],
    ['ولا حدا', 'محد'],
    ['ولا واحد', 'محد'],
    ['حتى واحد', 'محد'],
    ['حتى حد', 'محد'],
  ].map(([two = '', one = '']) => [fold(two), fold(one)]),
)

export const typing: Typing = {
  spelling,
  fillers,
  pairs,
  turns: new Set(['لكن', 'بس', 'ولكن', 'لاكن', 'انما', 'الا', 'لكني', 'لكنني', 'walakin'].map(fold)),
  alike,
  signs: new Map([
    ['@', 'a'],
    ['$', 's'],
  ]),
  hidden: 'انتحر انتحار الانتحار سانتحر هنتحر موت الموت اموت اقتل قتل ساقتل نفسي حالي حياتي حبوب الحبوب'.split(' '),
  misspelt: ['انتحار', 'الانتحار'],
  apart,
  // "ما بقيتش" denies once: its ش has said ما again.
  before: (word, next) => (word === 'ما' && next === 'ما' ? [] : undefined),
}
