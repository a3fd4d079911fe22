// Arabic, the crisis notice: signs that say little alone, what each theme is worth, and what explains it harmlessly. Ten points
// within a sentence and its neighbours make tier 1 (../weights.ts). Set on the development cases of packages/care/eval/ar/dev.
// One author, not a native speaker; no clinician has reviewed it.

import type { Section } from '../patterns.ts'
import type { Weights } from '../weights.ts'
import { fold } from './letters.ts'
import { house, illness, small, stage, study, travel, work } from './reasons.ts'

const sign = (kind: string, patterns: string): Section => ({ tier: 'sign', kind, patterns })

export const signs: readonly Section[] = [
  sign('suicide', '<suicide>\n<suicidal>'),
  sign('pill', 'emojipill'),
  sign('means', 'emojimeans\n<hard>\n<poison>'),
  sign('soft', '<pills>\n<box>'),
  sign('grave', 'emojigrave'),
  sign('hold', 'ماسك/ماسكه/حامل/شايل/شايله/مسكت/قابض'),
  sign(
    'reach',
    'قدامي/امامي/جنبي/يمي/حدي/بيدي/حداي\nجيبي/جيبتي/يم/حاط/حاطه/حطيت/كرسي\nقريب/قريبه مني/يدي/ايدي\nدرج/مخده/وساده/مخبيه/مخباه/تحت سرير',
  ),
  sign(
    'count',
    'احصي/عديت/اعدها/عديتهم\nواحده واحده\nواحد واحد\nوحده ورا وحده\nحبه حبه\nنص/نصف <box>\nيكفي/تكفي/يكفوا',
  ),
  sign(
    'swallow',
    'ابتلعت/بلعت/تجرعت/ابلع/ابتلع\nشربت كل\n<take> <whole>\nاخدهم/اخدها/اشربهم/اشربو/ابلعهم/نشربو كلهم/كلها/كلو/ارتاح',
  ),
  sign(
    'goodbye',
    '<farewell>\nemojibye\nسامحوني/اعدروني/عدروني/حللوني/بيحوني/ابرولي/ابروني/ابرو/سمحو/سمحولي/اعفولي/اعفو/تسامحوني/ساموحني/اغفرو/تغفرو/مسامحكم\nوداعي\nسلمولي علي\nسلمو علي',
  ),
  sign('now', '<now>\nهالليله/هالمسا'),
  sign('deadline', 'لين/قبل/حتي اخر/نهايه/خميس/شهر/صبح/فجر\nادا/ان/لو <no> تغير/يتغير/تتغير/اتغير\nللصبح/لبكره'),
  sign(
    'absent',
    `<no> .. <seeme>
<no> راح? .. <behere> <soon>
<soon> <no> راح? .. <behere>
بعد موتي/رحيلي/غيابي
من بعدي
بعدي/غيابي/رحيلي
<no> .. <return>
<no> .. نلتقي/نتلاقي/القاكم/اشوفكم
غبت/اختفيت/تاخرت .. للابد/رجعه
<no> .. احتاج/محتاج/محتاجه/عايز .. شي/حاجه بعد
حسابي .. ساكت/مسكر/مقفول`,
  ),
  sign('alive', '<no> .. <live> .. صبح/بكره/غدا\n<no> ادري/بعرف/اعرف ادا/هل راح? ضل/ابقي/اعيش/<live>'),
  sign('last', 'اخر <note>\n<note> اخيره/اخير\nلاخر مره\nاخر مره .. اشوف/شفت/حضنت/بست/قبلت'),
  sign(
    'care',
    '<care> .. <dear>\nامانه .. <dear>\n<dear> .. امانه/امانتكم\nتنسو .. <dear>\n<care> .. حالكم/بعض/بعضكم/بعضكن\nوصيت .. <dear>\nشوفو <dear>',
  ),
  sign('tell', 'قولو/خبرو/بلغو/احكو/قولولها/قولوله .. <dear>\n<love> جميعا/كلكم/كلكن/كاملين\nشكرا .. كنتم/كنتو/وقف'),
  sign('kiss', 'قبلت/بست/حضنت/بوست .. <dear>'),
  sign(
    'given',
    '<gave> .. <things>\nبعت .. سياره/عربيه/دهب\nمسحت/حدفت/سكرت/قفلت/اغلقت .. صوري/محادتاتي/حساباتي/حسابي/رسايلي\nرتبت غرفتي/غرفه/اوضتي/اوراقي\nكلمه/كلمات السر/سر/مرور/سريه\nملابسي/هدومي/تيابي .. جمعيه',
  ),
  sign('debts', 'سددت/دفعت/اديت .. ديوني/ديون/علي/عليا'),
  sign(
    'letters',
    'كتبت/تركت/سبت/خليت/كاتب/كاتبه .. <letter>\n<letter> .. جاهز/جاهزه/مخده/وساده/درج/سرير\nوصيتي\nخليت .. مكتوب',
  ),
  sign('leave', 'راحل/راحله/رحيل/مفارق/ارحل/رحيلي\nراح <leave>'),
  sign(
    'reunion',
    'راح الحق/الاقي/روح/اروح .. <dear>/ربي/ربنا/عندها/عنده/عندو\nالاقي/القي/اقابل ربي/ربنا/خالقي/الله\nلقاء ربي\nدنيا/حياه/عالم تانيه/تاني/اخر/اخري\nفي? جنه/اخره',
  ),
  sign('place', '<height>\n<vehicle>\nنافده/شباك مفتوحه/مفتوح'),
  sign('stand', '<stand> .. <height>\nحافه <height>'),
  sign('jump', '<jump>\nاسيب/سيب <self>\nانحرف/اصدم/يدفعني/تدفعني/تشدني/يشدني'),
  sign('tried', 'حاولت/جربت/محاوله/محاولتي/احاول\nكدت اقفز/انط/اقتل/انتحر/افعلها'),
  sign('again', 'هالمره/مره دي/هدي/اخري/كمان/تالته/تانيه\nفشلت/تفشل/زبطت/انجح\nانقدوني/لحقوني/انقدني/لحقو علي'),
  sign('rescue', '<no>/محد .. ينقدني/ينقدوني/يلحقني/يلحقوني/يكتشفني/يوقفني/يلومني/يمنعني/يصل/يوصل/يعرف/يدري'),
  sign('decided', 'قررت/قراري/مصمم/مصممه/عزمت/حسمت/نويت/ناوي/ناويه/انوي/اخطط/خططت/خطتي/خطه\nاخدت/اتخدت/خديت .. قرار'),
  sign(
    'way',
    'اخترت/حددت/عينت .. طريقه/موعد/مكان/يوم/تاريخ/ساعه\nبحتت/ابحت/دورت/ادور/قلبت/لقيت/وجدت/اقلب .. طريقه/وسيله/كيف/ازاي/كيفاش/شلون/حبل/حبال\nاسهل/اسرع/افضل/اهون طريقه\nكيف/ازاي/كيفاش/شلون <die>\nبلا/بدون/بدو .. الم/وجع/احس/نحس/توجع\nكانه/كانو حادت',
  ),
  sign(
    'unsafe',
    '<no> ضامن/ضامنه/اضمن/اتق/اامن .. <self>/ابقي/اعيش/حيا\nخايف/خايفه/اخاف من <self>\nتركوني/تركتوني/ضليت/فضلت/بقيت وحدي/لحالي/لوحدي/بوحدي',
  ),
  sign('doit', '<doit>\nفعلتها/عملتها/سويتها'),
  sign(
    'ends',
    'كل/كلشي/شي .. <finish>\n<finish> كل/كلشي\n<end> .. <life>/امر/هدا/دا/كلشي\nانتهي/خلاص من? هدا/دا/كلشي\nنهايتي',
  ),
  sign('burden', '<all> .. <relief>\n<burden>'),
  sign(
    'secret',
    '<waitfor> .. يفضي/يخلو/يطلع/ينام/ينامو/يمشو\nينام/تنام/بينام .. <dear>\nنايمين/نايم/نايمه/ينامو/نامو/نامت/مقفله/مقفول/مسكر\n<no> اخبر/قلت/حكيت .. احد/حد/حدا\nمحد يدري/يعرف\nباب .. مفتاح\nاهلي/ناس/كل نايمين/نامت/نامو\nيخرج/خرج .. جميع/كل',
  ),
  sign('calm', 'سلام غريب\nهدوء/بهدوء/سلام\nراح ارتاح\nارتحت'),
  sign('lose', '<no> .. شي/حاجه .. اخسره/اخسر/نخسر/اخسرو\n<no> .. <left> .. شي/حاجه'),
  sign('voice', '<voice> .. <killyou>\n<voice> .. يقولي/يقول'),
  sign('urge', 'رغبه/رغبتي/دافع/هوس/فكره .. <jump>/<height>/<cut>/شديده/قويه/قوي\nشايف/شايفه/شوف/اتخيل/تخيل <self>'),
  sign(
    'noblame',
    '<no> .. يزعل/تزعلو/تلومو/تبكو/تحزنو/تلوموني/يلوم/يبكي/تبكيو .. مني/علي/عليا/نفسه/حالكم/حدا/بعدي/احد',
  ),
  sign('nofear', '<no> خايف/خايفه/اخاف/اخشي/يخوفني/بيخوفني/اتراجع/راجع/نازل/نازله\nدوري\n<ready> مروحه/عقده/كرسي'),
  sign('sorry', '<forgive>'),
  sign('nobother', '<no> ازعج/اتعب/ازعجكم/اتعبكم'),
]

const explaining: Weights['explaining'] = [
  [6, travel],
  [6, work],
  [5, study],
  [6, illness],
  [5, house],
  [7, stage],
  [4, small],
  [
    6,
    'تفكر تراودك تراوده لست وحدك تواصل اتصل اتصلو ساعدو مساعده ساخن دعم ساعدوه استشاره علامات عنده عندها حالته حالتها',
  ],
  [6, 'توعيه دراسه وقايه اخبار خبر بيان احصاء احصاءات نسبه ندوه محاضره حرام حكم شيخ مقال بودكاست حمله خط منضمه منظمه'],
  [8, 'emojilaugh امزح بمزح بهزر اهزر مزحه نكته هههه ههه هه مازحا طبعا'],
]

export const weights: Weights = {
  // A wish and distress together stay a wish; a wish with an hour, means or a farewell does not.
  points: {
    wish: 7,
    regret: 3,
    distress: 2,
    suicide: 6,
    pill: 8,
    means: 5,
    soft: 2,
    grave: 3,
    reach: 3,
    count: 4,
    swallow: 5,
    goodbye: 6,
    now: 3,
    deadline: 3,
    absent: 6,
    alive: 10,
    last: 4,
    care: 6,
    tell: 5,
    kiss: 5,
    given: 6,
    debts: 5,
    letters: 6,
    leave: 3,
    reunion: 6,
    place: 2,
    stand: 3,
    jump: 4,
    tried: 4,
    again: 3,
    rescue: 5,
    decided: 4,
    way: 7,
    unsafe: 8,
    doit: 5,
    ends: 5,
    burden: 4,
    secret: 3,
    calm: 4,
    lose: 5,
    urge: 6,
    voice: 6,
    sorry: 4,
    hold: 2,
    nofear: 5,
    noblame: 5,
    nobother: 5,
  },
  explaining: explaining.map(([points, words]) => [points, fold(words)] as const),
}
