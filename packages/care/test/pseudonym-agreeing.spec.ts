// Names in Spanish and Arabic: as many as in English, each word agreeing with its noun, none of them unkind, and a key's
// name for ever.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Quality, Thing } from '../src/agreement.ts'
import { fold } from '../src/folded-text.ts'
import { claimsTitle, learnNames, pseudonymIn } from '../src/index.ts'
import * as arabic from '../src/pseudonym-ar.ts'
import * as spanish from '../src/pseudonym-es.ts'

interface Language {
  readonly lang: string
  readonly words: { readonly likes: readonly Quality[]; readonly nouns: readonly Thing[] }
  readonly digest: string
  readonly letters: RegExp
  /** Words that are unkind, slang, an illness, a body, a faith, a party, a nation or sad in some country; as folded. */
  readonly refused: string
  /** Never inside a word, whatever the word. */
  readonly parts: readonly string[]
  readonly rendered: readonly (readonly [first: number, second: number, words: string])[]
}

const languages: readonly Language[] = [
  {
    lang: 'es',
    words: spanish,
    digest: '127d3c940566ab64cf7a3ac62b2bf43d2285f22693e8c360a7b4fca6a52d3ebb',
    letters: /^\p{Lu}?[\p{Ll}]+(?: \p{Ll}+)*$/u,
    refused: `
      paloma pajaro polla pito pinga verga pico bicho concha cuca chocha almeja conejo papaya zorra perra zorro pavo pato
      mariposa mariquita pluma foca vaca cerdo burro cabra cabron buitre cuervo buho lechuza raton rata gusano serpiente
      culebra vibora sapo rana mono gallo gallina cigarra violin viola trompeta fagot tetera teta taza manopla gorrito
      sendero mojon veleta cernicalo charran pardillo chorlito gorrion halcon gavilan avefria flamenco huerto lila higo
      capullo bellota brote gota sauce cipres lirio azucena margarita rosa violeta amapola crisantemo cruz iglesia virgen
      angel paraiso cielo infierno santo media gaviota cometa marea verde rojo blanco negro amarillo moreno caliente duro
      flaco gordo pequeno grande lento tonto loco triste solo fria frio seco mojado roto muerto ciego sordo cojo manco
      caido ahogado quemado colgado dormido viejo joven estrellado iluminado encendido gracioso formal travieso carinoso
      delicado dulce protector cuerda soga puente tren navaja cuchillo pistola pastilla aguja botella vino cerveza hierba
      nieve polvo caballo porro mono humo tumba ceniza sombra fantasma nana cuna balcon tejado torre rio pozo
    `,
    parts: ['culo', 'puta', 'puto', 'mierda', 'coño', 'joder', 'marica', 'muert', 'suicid', 'ahog', 'ahorc', 'sangr'],
    rendered: [
      [0, 0, 'Garza tranquila'],
      [0, 2, 'Pinzón tranquilo'],
      [127, 255, 'Girasol trotamundos'],
      [122, 0, 'Garza cantarina'],
      [28, 64, 'Caballito de mar de luna'],
    ],
  },
  {
    lang: 'ar',
    words: arabic,
    digest: '93a9ec89a6a8181c7133a745da3d71562b49912457d5f7af9283544c8daa5929',
    letters: /^[\u0621-\u064A]+(?: [\u0621-\u064A]+)?$/u,
    refused: `
      بلبل عصفور حمامه حمام ديك فرخ دب دبه بط بطه قرد كلب كلبه حمار جحش بقره ثور تيس عنز خروف غراب بوم بومه ثعلب ضبع
      ارنب نعامه دجاجه حيه افعي عقرب فار جرذ صرصور خنزير وزغ حرباء هدهد فراشه عقاب شاهين نسر صقر غزال مها ارز ارزه حور
      سرو صفصاف زيتون زيتونه نخله زعتر زنبور زبد كوز خيار فلفل موزه مزه قمر هلال صليب نجمه مناره مسجد كنيسه محراب
      سجاده جنه ملاك شيطان سيسي مرسي حريري صدر نصر فتح حماس امل ضفه خليج مرفا مخيم خيمه قبر قبره كفن نعش رماد رصاص
      رصاصي سكين سيف حبل جسر سطح شرفه قطار دواء حبه ابره خمر خمري خمره كحول بانجو حشيش عشبي مقعد حامل اعمي اصم اعرج
      حزين حزينه ميت وحيد مكسور بارد خفيف خفيفه ثقيل سمين نحيف قصير طويل صغير كبير اسود ابيض اصفر احمر اخضر ازرق
      مجنون غبي بطيء رشيق راقص راقصه سهل سهله ساكن عليل معمر صوفي جبلي ريفي قروي بدوي عذب مطمين مخلص متعرج دوامه
      دولاب زقاق حصاه قلم يدوي براق حار حاره شرم لوطي
    `,
    parts: ['زب', 'كس', 'طيز', 'نيك', 'خرا', 'شرم', 'زق', 'عير', 'قحب', 'منيو', 'موت', 'انتحار', 'دم', 'سرطان'],
    rendered: [
      [0, 0, 'نورس هادئ'],
      [0, 1, 'نمنمة هادئة'],
      [127, 255, 'قبعة رحالة'],
      [41, 1, 'نمنمة مضيئة'],
      [101, 0, 'نورس دائم الخضرة'],
    ],
  },
]

function key(first: number, second: number): Uint8Array {
  return new Uint8Array(32).fill(first, 0, 1).fill(second, 1, 2)
}

// Before anything brings them: this file is not the only one of its process, so a language of its own shows the fallback.
describe('names that were not brought', () => {
  it('are English', async () => {
    await learnNames('fr')
    await learnNames('constructor')
    assert.equal(pseudonymIn('fr', key(0, 0)), 'Quiet Heron')
    assert.equal(pseudonymIn('constructor', key(0, 0)), 'Quiet Heron')
  })
})

for (const { lang, words, digest, letters, refused, parts, rendered } of languages) {
  const { likes, nouns } = words
  const written = [...likes.flat(), ...nouns.map(([word]) => word)]

  describe(`names in ${lang}`, () => {
    before(() => learnNames(lang))

    it('come from 128 and 256 words, no two alike', () => {
      assert.equal(likes.length, 128)
      assert.equal(nouns.length, 256)
      for (const list of [likes.map(([one]) => one), likes.map(([, other]) => other), nouns.map(([word]) => word)]) {
        assert.equal(new Set(list.map((word) => fold(word).text)).size, list.length)
      }
      for (const word of written) assert.match(word, letters)
    })

    // A word that proves unkind is replaced in its place, and this digest with it.
    it('never move: an index is somebody’s name', () => {
      const all = [...likes, ...nouns].flat().join(' ')
      assert.equal(createHash('sha256').update(all).digest('hex'), digest)
    })

    it('use no word that is unkind or sad in some country', () => {
      const unkind = new Set(refused.trim().split(/\s+/))
      for (const word of written) {
        for (const part of fold(word).text.split(' ')) {
          assert.ok(!unkind.has(part), word)
          assert.ok(!parts.some((each) => part.includes(fold(each).text)), word)
        }
      }
    })

    it('agree with their noun, and all differ', () => {
      for (const [first, second, name] of rendered) assert.equal(pseudonymIn(lang, key(first, second)), name)
      const names = new Set<string>()
      for (let first = 0; first < 128; first++) {
        for (let second = 0; second < 256; second++) names.add(fold(pseudonymIn(lang, key(first, second))).text)
      }
      assert.equal(names.size, 128 * 256)
    })

    it('claim no title', () => {
      for (const word of written) assert.equal(claimsTitle(word), null, word)
    })
  })
}

describe('agreement', () => {
  it('gives every Spanish first word two forms, but those that have one', () => {
    for (const [masculine, feminine] of spanish.likes) {
      const hasOne = /^(?:del? |a |sin )|^índigo$|[aelsz]$|lar$/u.test(masculine)
      assert.equal(masculine === feminine, hasOne, `${masculine}, ${feminine}`)
      if (!hasOne) assert.match(feminine, /a$/u)
    }
  })

  it('gives every Arabic first word two forms, but those that begin with a preposition', () => {
    for (const [masculine, feminine] of arabic.likes) {
      assert.equal(masculine === feminine, /^(?:من|على) /u.test(masculine), masculine)
      if (masculine !== feminine) assert.match(feminine, /ة/u)
    }
  })

  it('takes Spanish nouns in -a and Arabic ones in -ة for feminine, but those that are not', () => {
    const masculineInA = spanish.nouns.filter(([word, gender]) => gender === 'm' && word.endsWith('a'))
    assert.deepEqual(masculineInA.map(([word]) => word).sort(), ['Koala', 'Planeta', 'Poema'])
    const feminineOthers = spanish.nouns.filter(([word, gender]) => gender === 'f' && !/[aá]$/u.test(word))
    assert.deepEqual(feminineOthers.map(([word]) => word).sort(), ['Liebre', 'Postal'])
    for (const [word, gender] of arabic.nouns) if (word.split(' ')[0]?.endsWith('ة')) assert.equal(gender, 'f', word)
  })
})
