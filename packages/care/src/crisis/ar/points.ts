// Arabic, the crisis notice: signs that say little alone, what each theme is worth, and what explains it harmlessly. Ten points
// within a sentence and its neighbours make tier 1 (../weights.ts). Set on the development cases of packages/care/eval/ar/dev.
// One author, not a native speaker; no clinician has reviewed it.

import type { Section } from '../patterns.ts'
import type { Weights } from '../weights.ts'
import { fold } from './letters.ts'
import { house, illness, small, stage, study, travel, work } from './reasons.ts'

const sign = (kind: string, patterns: string): Section => ({ tier: 'sign', kind, patterns })

export const signs: readonly Section[] = [
  sign('pill', 'emojipill'),
  sign('means', 'emojimeans\n<pills> .. <athand>\n<hard>\n<poison>\nرصاصه'),
  sign('goodbye', '<farewell>\nemojibye\n<forgive>\nوداعي'),
  sign('now', '<now>'),
  sign(
    'absent',
    `<no> .. <seeme>
<no> راح? .. <behere> <soon>
<soon> <no> راح? .. <behere>
بعد موتي/رحيلي/غيابي
من بعدي
بعدي/غيابي/رحيلي
<no> .. <return>
غبت/اختفيت/تاخرت .. للابد/رجعه`,
  ),
  sign('last', 'اخر <note>\n<note> اخيره/اخير'),
  sign(
    'care',
    '<care> .. <dear>\nامانه .. <dear>\n<dear> .. امانه/امانتكم\nتنسو .. <dear>\n<care> .. حالكم/بعض/بعضكم/بعضكن',
  ),
  sign('tell', 'قولو/خبرو/بلغو/احكو/قولولها/قولوله .. <dear>\n<love> جميعا/كلكم/كلكن/كاملين'),
  sign(
    'given',
    '<gave> .. <things>\nسددت ديوني\nمسحت/حدفت .. صوري/محادتاتي/حساباتي/كلشي/رسايلي\nرتبت غرفتي/غرفه/اوضتي',
  ),
  sign('letters', 'كتبت/تركت/سبت/خليت/كاتب/كاتبه/كتبتلهم .. <letter>\nوصيتي'),
  sign('leave', 'راحل/راحله/رحيل/مفارق/ارحل/رحيلي\nراح <leave>'),
  sign('height', '<stand> .. <height>\n<jump> من/عن\nحافه <height>\nالي/على/فوق <height>'),
  sign('way', 'اخترت/لقيت/حددت/وجدت .. طريقه/موعد/مكان/يوم\nادعولي .. رحمه/مغفره'),
  sign('decided', 'اخدت/اتخدت/خديت .. قرار\nقررت/قراري/خطتي/مصمم/مصممه/عزمت'),
  sign('doit', '<doit>'),
  sign('ends', 'كل/كلشي/شي .. <finish>\n<finish> كل/كلشي\nنهايتي'),
  sign('burden', '<all> .. <relief>\n<burden>'),
  sign('secret', 'ينامو/نامو/لحالي/لوحدي/وحدي/بوحدي/محد يدري/يعرف'),
  sign('noblame', '<no> .. يزعل/تزعلو/تلومو/تبكو/تحزنو/تلوموني/يلوم/يبكي .. مني/علي/عليا/نفسه/حالكم/حدا/بعدي/احد'),
  sign('nobother', '<no> ازعج/اتعب/ازعجكم/اتعبكم'),
  sign('noreturn', '<no> .. ينقدني/ينقدوني/يلحقني/يلحقوني/يلومني/يمنعني/يوقفني'),
]

const explaining: Weights['explaining'] = [
  [6, travel],
  [6, work],
  [5, study],
  [6, illness],
  [5, house],
  [7, stage],
  [4, small],
]

export const weights: Weights = {
  // A wish and distress together stay a wish; a wish with an hour, means or a farewell does not.
  points: {
    wish: 6,
    regret: 3,
    distress: 3,
    pill: 7,
    means: 5,
    goodbye: 7,
    now: 4,
    absent: 6,
    last: 5,
    care: 6,
    tell: 5,
    given: 6,
    letters: 6,
    leave: 4,
    height: 5,
    decided: 4,
    doit: 5,
    ends: 4,
    burden: 4,
    secret: 3,
    noreturn: 4,
    noblame: 5,
    way: 6,
    nobother: 5,
  },
  explaining: explaining.map(([points, words]) => [points, fold(words)] as const),
}
