// The crisis notice in Spanish: constructions, how it is typed, what takes a match back, and that no text hurts it. The cases
// that measure the lexicon are in eval/ and are counted by `npm run eval:care`, not asserted here.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { crisisTier, readCrisis } from '../src/crisis/crisis.ts'
import { es } from '../src/crisis/es/words.ts'

function reads(expected: number, texts: readonly string[]): void {
  for (const text of texts) assert.equal(crisisTier(text, es), expected, text)
}

function lowers(rule: string, texts: readonly string[]): void {
  for (const text of texts) {
    const { findings, tier } = readCrisis(text, es)
    assert.equal(tier, 0, text)
    assert(
      findings.some(({ lowered }) => lowered === rule),
      `${text}: ${JSON.stringify(findings)}`,
    )
  }
}

/** Every sentence that takes one of each. */
function each(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (texts, part) => texts.flatMap((text) => part.map((next) => `${text} ${next}`.trim())),
    [''],
  )
}

describe('crisis notice, Spanish', () => {
  it('tells intent, the wish to be dead, distress and an ordinary post apart', () => {
    reads(1, [
      'Me voy a matar.',
      'Quiero quitarme la vida',
      'Tengo la soga lista',
      'Acabo de tomarme todas las pastillas',
    ])
    reads(2, ['Quiero morirme', 'Ya no quiero vivir', 'Ojalá no hubiera nacido', 'Todos estarían mejor sin mí'])
    reads(3, ['Me siento vacía', 'Me odio', 'No tengo a nadie con quien hablar'])
    reads(0, ['', '¡El bebé durmió cinco horas!', 'Mi padre murió el viernes.'])
  })

  describe('reads a construction, not a sentence', () => {
    const modal = [
      'quiero',
      'voy a',
      'pienso',
      'he decidido',
      'estoy a punto de',
      'tengo ganas de',
      'estoy pensando en',
    ]
    it('the clitic after the verb', () =>
      reads(1, each(modal, ['matarme', 'suicidarme', 'ahorcarme', 'cortarme las venas', 'tirarme del puente'])))
    it('the clitic before it', () =>
      reads(
        1,
        each(['me quiero', 'me voy a', 'me tengo que'], ['matar', 'suicidar', 'pegar un tiro', 'tirar al metro']),
      ))
    it('the verb in the present and in the future', () =>
      reads(
        1,
        each(
          ['hoy', 'esta noche'],
          ['me mato', 'me suicido', 'me quito la vida', 'me suicidaré', 'me aviento al metro'],
        ),
      ))
    it('the wish, with what it needs beside it', () => {
      const wish = ['me quiero morir', 'no quiero vivir', 'ojalá me muera', 'quiero dormir y no despertar']
      reads(2, wish)
      reads(1, each(wish, ['hoy', 'esta noche', 'y tengo un cuchillo', 'y ya sé cómo hacerlo', '. Adiós', '💊']))
    })
    it('from Madrid to Buenos Aires', () =>
      reads(1, [
        'No quiero despertarme. Os quiero, no me busquéis',
        'Hay una voz que me dice matate',
        'Me quiero matar, weón, no doy más',
        'Parce, me voy a lanzar del viaducto',
        'Ya no quiero nada, me voy a aventar del puente',
        "I can't anymore, me voy a matar tonight",
      ]))
  })

  describe('reads through how it is typed', () => {
    it('without accents, by ear, short', () => {
      reads(1, ['m voy a matar oy', 'kiero suisidarme', 'm kiero mtar', 'me tome 30 pastiyas'])
      reads(2, ['ya no kiero bibir', 'pa q vivir', 'ojala no ubiera nasido', 'm da = si vivo o muero'])
      reads(3, ['no puedo +'])
      for (const text of ['¿Para qué seguir?', 'Mañana no estaré aquí', 'No aguanto más']) {
        const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
        assert.equal(crisisTier(text, es), crisisTier(bare, es), text)
      }
    })
    it('look-alikes, digits, signs, spaced letters', () => {
      reads(1, [
        'voy a su1c1darme',
        'me quiero m a t a r',
        'voy a m*tarme',
        'quiero mаtаrme',
        'hoy me m4to',
        '#mevoyamatar',
      ])
      reads(2, ['quiero m0rirme', 'q u i e r o m o r i r'])
    })
    it('the pill weighs beside distress and alone says nothing', () => {
      reads(1, ['odio mi vida 💊', 'ya no puedo más 💊 adiós'])
      reads(0, ['¿Alguien toma vitamina D? 💊', 'Cocinando con mi madre 🔪🍅'])
    })
  })

  describe('takes back', () => {
    it('what is denied', () =>
      lowers('negation', [
        'No me voy a matar',
        'no quiero morirme',
        'Nunca he pensado en suicidarme',
        'dejé de pensar en matarme',
      ]))
    it('but not what only sounds denied', () =>
      reads(1, [
        'no puedo más me voy a matar',
        'no puedo prometer que no me voy a matar',
        'no dejo de pensar en suicidarme',
        'dime una razón para no matarme',
      ]))
    it('what is long ago, unless it is back', () => {
      lowers(
        'past',
        each(
          ['Hace diez años', 'De adolescente', 'Cuando tenía quince años', 'En 2014'],
          ['intenté matarme', 'quería morirme'],
        ),
      )
      reads(1, [
        'Anoche intenté matarme',
        'Hace meses que quiero matarme',
        'Hace un año intenté matarme y hoy lo vuelvo a intentar',
      ])
    })
    it('what is about somebody else, and notes it', () => {
      for (const text of each(
        ['Mi hermana', 'Un amigo'],
        ['se quiere matar', 'quiere suicidarse', 'tiene ideas suicidas'],
      )) {
        assert.deepEqual([crisisTier(text, es), readCrisis(text, es).other], [0, true], text)
      }
      lowers('third', ['El médico me preguntó si tenía ideas de matarme'])
    })
    it('what is quoted, but not the voice in one’s own head', () => {
      lowers('quotation', ['La canción dice "me quiero morir"', 'Me escribió “voy a acabar con todo”'])
      reads(1, ['Mi cabeza repite "matate, matate"'])
    })
    it('what is said to a reader', () =>
      reads(0, ['Si estás pensando en matarte, llama al 024', 'Si te querés matar, hablá con alguien primero']))
    it('turns of phrase', () => {
      const cause = ['de risa', 'de hambre', 'de vergüenza', 'de sueño', 'de los nervios', 'por verte']
      reads(0, each(['me muero', 'casi me muero', 'me voy a morir'], cause))
      reads(0, ['me matas', 'matar el tiempo', 'me estoy matando a estudiar', 'no puedo más con el trabajo'])
      reads(0, [
        'Este máster me está quitando la vida',
        'Me quiero matar, me olvidé las llaves jaja',
        'se me murió el celular',
      ])
    })
    it('questions about medicine, grief, what is put in order before an operation', () =>
      reads(0, [
        'Se me olvidó la pastilla de la tiroides, ¿qué hago?',
        'Me tomé dos pastillas de la alergia por error, ¿pasa algo?',
        'Cuando murió mi padre le escribí una carta y la leí en el cementerio',
        'Me operan el jueves, dejé las cuentas pagadas y el perro con mi hermana',
        'Adiós a todos, hoy es mi último día en la oficina',
      ]))
  })

  it('reads what is said around it', () =>
    reads(1, [
      'Cuando leáis esto ya no estaré aquí',
      'Cuiden a mi perro cuando yo no esté',
      'Ya dejé las cartas escritas. Perdónenme',
      'Pronto estaré contigo, papá. Ya falta poco',
    ]))

  it('takes steps that grow with the text and no faster', () => {
    for (const part of ['me quiero matar ', 'no ', 'todas las ', 'a', 'm a t ', '+', '"', '💊', 'jaja ', 'me .. mi ']) {
      const short = readCrisis(part.repeat(200), es).steps
      const long = readCrisis(part.repeat(2000), es).steps
      assert(long <= short * 11 + 200, `${part}: ${short} steps, ten times as long ${long}`)
    }
  })

  it('never throws, and is the same twice', () => {
    const words = fc.constantFrom(
      'me',
      'no',
      'matar',
      'quiero',
      '"',
      '.',
      '¿',
      'ñ',
      'k',
      '💊',
      '\n',
      'hace',
      'años',
      '#',
      '+',
      '\ud800',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, (said) => {
        const tier = crisisTier(said, es)
        assert(tier >= 0 && tier <= 3)
        assert.equal(crisisTier(said, es), tier)
      }),
      { numRuns: 100 },
    )
  })
})
