// The Arabic words of the crisis notice: what typing hides in each way of writing, each rule that takes a match back, what is
// shown while nobody has reviewed them, and that no text hurts. The cases that measure them are in eval/ar.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { crisisTier, loadCrisis, noticeFor, readCrisis } from '../src/crisis/crisis.ts'
import { foldLatin, foldWord } from '../src/crisis/ar/letters.ts'

const words = await loadCrisis('ar')
assert(words !== null)
const ar = words

function reads(expected: number, texts: readonly string[]): void {
  for (const text of texts) assert.equal(crisisTier(text, ar), expected, text)
}

function lowers(rule: string, texts: readonly string[]): void {
  for (const text of texts) {
    const reading = readCrisis(text, ar)
    assert.equal(reading.tier, 0, text)
    assert(
      reading.findings.some(({ lowered }) => lowered === rule),
      `${text}: ${JSON.stringify(reading.findings)}`,
    )
  }
}

describe('crisis notice in Arabic', () => {
  it('tells the tiers apart in the standard language', () => {
    reads(1, ['سأقتل نفسي الليلة', 'أفكر في الانتحار', 'كتبت رسالة الوداع ووضعتها تحت الوسادة'])
    reads(2, ['أتمنى الموت', 'ليتني لم أولد', 'يا رب خذني إليك'])
    reads(3, ['فقدت الأمل في كل شيء', 'أكره نفسي'])
    reads(0, ['', 'الله يرحمه ويغفر له', 'نجحت في الامتحان أخيرا والحمد لله!'])
  })

  it('hears each dialect', () => {
    reads(1, [
      'عايز اموت نفسي',
      'بدي موت حالي',
      'أبي أنتحر',
      'اريد اكتل نفسي',
      'غادي نقتل راسي',
      'نحب ننتحر',
      'داير انتحر',
    ])
    reads(2, ['نفسي اموت', 'بدي موت', 'ما أبي أعيش', 'اريد اموت', 'بغيت نموت', 'ما عايز اعيش تاني'])
  })

  it('hears Arabizi', () => {
    reads(1, ['ha2tel nafsy el leila', 'bghit n9tel rassi', 'ra7 entaher', '3ayez anta7er'])
    reads(2, ['bade mout', '3ayez amoot', 'nheb nmout'])
    reads(3, ['ma b2a fe 3ndi amal'])
    reads(0, ['hamoot mn el goo3', 'te2berni shou helou', 'okhti badda tmout'])
    for (const ways of [
      ['amoot', 'amout', '2amut'],
      ['7ayati', '7ayatee', '7aayati'],
    ]) {
      assert.equal(new Set(ways.map(foldLatin)).size, 1, ways.join(' '))
    }
  })

  it('reads through how letters are typed', () => {
    for (const way of ['أُرِيدُ', 'اريــــد', 'اریدد']) assert.equal(foldWord(way.replaceAll('ـ', '')), 'اريد', way)
    reads(1, [
      'سأقـتـل نفـسي',
      'سأنتحر اللیلة',
      'اريد ان ا ن ت ح ر',
      'عايز انت7ر',
      'انتـ.ـحار هو الحل الوحيد',
      '#انتحار هو الحل',
    ])
    reads(2, ['بدي مووووت', 'أتمــنى المــوت', 'اتمنی الموت'])
  })

  it('takes prefixes and the ش of negation off', () => {
    reads(1, ['وسأقتل نفسي', 'فهقتل نفسي', 'وبفكر بالانتحار'])
    assert.equal(crisisTier('ما بقيتش باغي نعيش', ar), crisisTier('ما بقيت باغي نعيش', ar))
  })

  it('weighs signs: the pill beside distress, a farewell beside a wish', () => {
    reads(3, ['حياتي بلا معنى'])
    reads(1, ['حياتي بلا معنى 💊', 'بدي موت. وداعا.', 'لن تسمعوا صوتي بعد هذه الليلة، سامحوني'])
    reads(0, ['نسيت حبوب الضغط 💊', 'سامحوني على التأخير', 'وداعا يا صيف'])
  })

  describe('takes back', () => {
    it('what is denied', () => lowers('negation', ['لن أقتل نفسي', 'ما بفكر بالانتحار', 'مش عايزة اموت نفسي']))
    it('but not what only sounds denied', () =>
      reads(1, ['لا أستطيع التوقف عن التفكير في الانتحار', 'مش بهزر، هنتحر', 'ليش ما اقتل نفسي']))
    it('what is long ago, unless it is back', () => {
      lowers('past', ['قبل عشر سنوات حاولت الانتحار', 'زمان كنت عايز اموت', 'من سنين كنت بفكر انتحر بس دلوقتي احسن'])
      reads(1, ['من سنين كنت بفكر انتحر ورجعت افكر انتحر', 'حاولت الانتحار البارحة'])
    })
    it('what is about somebody else, and notes it', () => {
      lowers('third', ['صاحبتي بتقول عايزة اموت', 'أخي حاول الانتحار الشهر الماضي'])
      reads(0, ['أختي بدها تموت', 'صديقي يريد ينتحر'])
      assert(readCrisis('أخي حاول الانتحار الشهر الماضي', ar).other)
    })
    it('what is quoted', () => lowers('quotation', ['في الأغنية يقول "أريد أن أموت" وأبكي كل مرة']))
    it('turns of phrase', () =>
      reads(0, [
        'متت من الضحك',
        'بموت فيك',
        'حموت من الجوع',
        'قتلني الشغل',
        'تقبرني',
        'يقطع عمري',
        'ميت تعب',
        'أموت عليك',
      ]))
    it('prayers, condolences and football', () =>
      reads(0, [
        'إنا لله وإنا إليه راجعون',
        'باسمك اللهم أموت وأحيا',
        'رح انتحر اذا خسر برشلونة',
        'اللهم امتني على طاعتك',
      ]))
    it('but not the prayer to be taken', () => reads(2, ['ربنا ياخدني', 'الله ياخذ روحي', 'يا رب خذني']))
    it('questions about medicine', () => reads(0, ['نسيت حبوب الضغط مبارح', 'آخذ حبوب السكر قبل الأكل ولا بعده؟']))
    it('advice to others', () => lowers('advice', ['خط الدعم لمن لديه أفكار انتحارية']))
    it('a farewell that the post explains', () =>
      reads(0, ['بكرا مسافر وما رح كون هون كم يوم', 'أول يوم تقاعد، وداعا يا زملائي']))
  })

  it('shows a card at tier 1 alone until a speaker has reviewed it', () => {
    assert.deepEqual(
      ([0, 1, 2, 3] as const).map((tier) => noticeFor(tier, ar)),
      [null, 'card', 'link', 'link'],
    )
    assert.deepEqual(
      ([0, 1, 2, 3] as const).map((tier) => noticeFor(tier, {})),
      [null, 'card', 'card', 'link'],
    )
  })

  it('takes steps that grow with the text and no faster', () => {
    for (const part of [
      'بدي موت ',
      'ما ',
      'اقتل نفسي ',
      'اخدت كل ',
      'و',
      'ا ن ت ',
      'سامحوني ',
      '💊',
      'nmout ',
      'والوالو',
    ]) {
      const short = readCrisis(part.repeat(200), ar).steps
      const long = readCrisis(part.repeat(2000), ar).steps
      assert(long <= short * 11 + 200, `${part}: ${short} steps, ten times as long ${long}`)
    }
  })

  it('never throws, and is the same twice', () => {
    const word = fc.constantFrom(
      'بدي',
      'موت',
      'نفسي',
      'ما',
      'و',
      'ش',
      '"',
      '.',
      '؟',
      'ـ',
      'nmout',
      '3',
      '💊',
      '\n',
      'ال',
      '\u064b',
      '\ud800',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((all) => all.join(' ')),
      fc.array(word, { maxLength: 20 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (said) => {
        const tier = crisisTier(said, ar)
        assert(tier >= 0 && tier <= 3)
        assert.equal(crisisTier(said, ar), tier)
      }),
      { numRuns: 200 },
    )
  })
})
