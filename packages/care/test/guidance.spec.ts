// The reply guidance: what its words are for, one case each; then its figures on replies that were written before the words
// (fixtures/replies-*.ts). Those are by the same author and were looked at afterwards: they show that it works, no more.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fold } from '../src/folded-text.ts'
import { adviceIn, asksForNoAdvice, type GuidanceWords, guideReply } from '../src/guidance/guidance.ts'
import { arabic } from '../src/guidance/words-ar.ts'
import { english } from '../src/guidance/words-en.ts'
import { spanish } from '../src/guidance/words-es.ts'
import { replies as inArabic } from './fixtures/replies-ar.ts'
import { replies as inEnglish } from './fixtures/replies-en.ts'
import { replies as inSpanish } from './fixtures/replies-es.ts'

const languages = {
  en: { words: english, replies: inEnglish },
  es: { words: spanish, replies: inSpanish },
  ar: { words: arabic, replies: inArabic },
} as const

/** The marks of what is found in a text, as the fixtures write them. */
function marksOf(text: string, words: GuidanceWords): string {
  const { feeling, understanding, question } = guideReply(text, words)
  const found = { a: adviceIn(text, words), f: feeling, u: understanding, q: question }
  return Object.entries(found).reduce((marks, [mark, at]) => (at === null ? marks : marks + mark), '')
}

const cases: Record<keyof typeof languages, readonly (readonly [marks: string, text: string])[]> = {
  en: [
    ['a', 'You should call her.'],
    ['a', 'YOU SHOULD really see a doctor'],
    ['a', 'If I were you, I would wait.'],
    ['a', 'Well, try to sleep.'],
    ['a', 'Why don’t you ask him?'],
    ['', 'Do you think you should go?'],
    ['', 'They told me you should be over it.'],
    ['', 'I am sorry you have to tell them.'],
    ['', 'If you need to talk, I am up.'],
    ['', 'You should never have had to hear that.'],
    ['a', 'Don’t be sad.'],
    ['', 'It was his turn to try something new.'],
    ['f', 'You seem exhausted.'],
    ['u', 'That makes sense to me.'],
    ['q', 'And what happened then?'],
    ['', 'What if he finds out?'],
    ['', 'Have they answered?'],
    ['', 'I saw what you wrote.'],
  ],
  es: [
    ['a', 'Deberias llamarla.'],
    ['a', 'Bueno, intenta dormir.'],
    ['a', '¿Por qué no le preguntas?'],
    ['', 'No deberías tener que oír eso.'],
    ['', 'Dejé de fumar y hablé con la doctora.'],
    ['', 'Debes de estar esperando noticias.'],
    ['', 'No vale la pena contarlo dos veces, ya lo leí.'],
    ['', '¿Crees que deberías decírselo?'],
    ['f', 'Hay mucha angustia en tus palabras.'],
    ['u', 'Me imagino lo que fue.'],
    ['q', 'Y ¿cómo te fue?'],
    ['', '¿Ya te contestaron?'],
  ],
  ar: [
    ['a', 'يَجِبُ عليك أن تنام.'],
    ['a', 'لازم تحكي معها.'],
    ['a', 'هل جرّبت الرياضة؟'],
    ['', 'جربت الرياضة وما نفعت معي.'],
    ['', 'مش لازم تحكي لحدا.'],
    ['', 'الكل كان يقول لازم تنسي.'],
    ['', 'السلام عليك.'],
    ['f', 'والحزن ثقيل.'],
    ['f', 'كنت حزينًا.'],
    ['u', 'يبدو أن الليل طويل.'],
    ['q', 'وكيف مر اليوم؟'],
    ['', 'هل نمت؟'],
  ],
}

describe('reply guidance', () => {
  for (const [language, { words }] of Object.entries(languages)) {
    for (const [marks, text] of cases[language as keyof typeof languages]) {
      it(`${language}: ${text}`, () => assert.equal(marksOf(text, words), marks))
    }
  }

  it('says where it found something, in what was typed', () => {
    const at = adviceIn('Mmm… Ｙｏｕ should ﬁle it.', english)
    assert.ok(at)
    assert.equal('Mmm… Ｙｏｕ should ﬁle it.'.slice(at.from, at.to), 'Ｙｏｕ should ﬁle')
  })

  it('minds advice where somebody asked to be heard or comforted, and nowhere else', () => {
    assert.deepEqual(
      [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 77].filter((need) => asksForNoAdvice(need)),
      [1, 2],
    )
  })

  it('holds its words as folded text has them', () => {
    for (const { words } of Object.values(languages)) {
      for (const [list, { source }] of Object.entries(words) as [string, RegExp][]) {
        const letters = source.replaceAll(/\\p\{[LN]\}/g, '')
        assert.equal(fold(letters).text, letters, list)
      }
    }
  })

  it('answers between two keystrokes, however long and odd the draft', () => {
    for (const { words } of Object.values(languages)) {
      for (const odd of ['you ', 'a', ' ', 'so, ', 'ت', 'que tal si ', '?', 'يا ', 'just just ', "'"]) {
        const draft = odd.repeat(Math.floor(8192 / odd.length))
        const began = performance.now()
        marksOf(draft, words)
        assert.ok(performance.now() - began < 200, odd)
      }
    }
  })
})

for (const [language, { words, replies }] of Object.entries(languages)) {
  describe(`reply guidance, figures in ${language}`, () => {
    for (const [mark, what] of [
      ['a', 'advice'],
      ['f', 'a feeling'],
      ['u', 'understanding'],
      ['q', 'an open question'],
    ] as const) {
      const count = (wanted: boolean, found: boolean) =>
        replies.filter(
          ([marks, text]) => marks.includes(mark) === wanted && marksOf(text, words).includes(mark) === found,
        ).length
      it(`finds ${what}: ${count(true, true)} of ${count(true, true) + count(true, false)}, ${count(false, true)} wrongly`, () => {
        assert.ok(count(true, true) >= 0.8 * (count(true, true) + count(true, false)))
        assert.ok(count(false, true) <= 2)
      })
    }

    // Posts of people who write about themselves; the texts are not printed (packages/care/eval).
    it('hardly ever takes an ordinary post for advice: at most 15 in 1,000', () => {
      const path = new URL(`../eval/${language}/held-out/ordinary.jsonl`, import.meta.url)
      const posts = readFileSync(path, 'utf8').trim().split('\n')
      const taken = posts.filter((line) => adviceIn((JSON.parse(line) as { text: string }).text, words) !== null)
      assert.ok(taken.length <= 0.015 * posts.length, `${taken.length} of ${posts.length}`)
    })
  })
}
