// The learned part of the crisis notice: that what is written of it is read back, that it learns and scores the same
// twice, and that it keeps out of what it does not know. How much it finds is counted by `npm run learn:crisis` and
// `npm run eval:care`.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { learn, type Lesson, randomOf, scored } from '../learn/machine.ts'
import { moduleText, rounded, tableText, weightsText } from '../learn/write.ts'
import { crisisTier, noticeFor, readCrisis } from '../src/crisis/crisis.ts'
import { learned } from '../src/crisis/en/learned.ts'
import { agreed, type Said } from '../src/crisis/learned.ts'
import { en } from '../src/crisis/en/words.ts'
import { tableOf, weightsOf } from '../src/crisis/packed.ts'
import { eachTrait, wordHash } from '../src/crisis/traits.ts'

const scoreOf = (text: string): number => readCrisis(text, en).score ?? Number.NaN

/** Lessons that two places tell apart, among others that tell nothing. */
function lessons(): Lesson[] {
  const random = randomOf(7)
  return Array.from({ length: 200 }, (_, at) => {
    const noise = Array.from({ length: 20 }, () => 2 + Math.floor(random() * 500))
    return { places: Uint32Array.from(new Set([at % 2, ...noise])), grave: at % 2 === 1, counts: 1 }
  })
}

describe('learned crisis notice', () => {
  describe('its data', () => {
    it('weights are read back as they were written', () => {
      const weight = fc.oneof(fc.constant(0), fc.integer({ min: -31, max: 31 }))
      fc.assert(
        fc.property(fc.array(weight), fc.nat({ max: 400 }), (some, gap) => {
          const all = [...some, ...Array.from({ length: gap }, () => 0), 9]
          const { gaps, signs } = weightsText(Float64Array.from(all))
          assert.deepEqual(Array.from(weightsOf(all.length, gaps, signs)), all)
        }),
      )
    })
    it('a table is read back as it was written, wherever its gaps lie', () => {
      const byte = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 255 }))
      fc.assert(
        fc.property(fc.array(byte), fc.nat({ max: 400 }), (all, gap) => {
          const table = Uint8Array.from([...all, ...Array.from({ length: gap }, () => 0), 9])
          const { gaps, high, low } = tableText(table)
          assert.deepEqual(tableOf(table.length, gaps, high, low), table)
        }),
      )
    })
    it('holds whole weights and thresholds, and the lexicon is believed less than the model', () => {
      assert.equal(learned.weights.length, 1 << 20)
      assert(learned.weights.some((weight) => weight > 0) && learned.weights.some((weight) => weight < 0))
      assert([learned.sure, learned.doubtful, learned.far].every(Number.isInteger))
      assert(learned.far <= learned.doubtful && learned.doubtful <= learned.sure)
    })
  })

  describe('the machine', () => {
    const options = { size: 512, cost: 3, rounds: 10 }
    it('finds what tells lessons apart', () => {
      const all = lessons()
      const machine = learn(all, options)
      for (const { grave, places } of all) assert.equal(scored(machine, places) > 0, grave)
    })
    it('learns the same twice, to the last bit', () =>
      assert.deepEqual(learn(lessons(), options), learn(lessons(), options)))
    it('is a module of text that holds its thresholds', () => {
      const whole = rounded(learn(lessons(), options), 0.05)
      const text = moduleText({ whole, alike: Uint8Array.of(0, 1, 0), sure: 12, doubtful: -3, far: -20 })
      assert.match(
        text,
        /^\/\/ .*\n\nexport const sure = 12\nexport const doubtful = -3\nexport const far = -20\nexport const size = 3\n/u,
      )
    })
  })

  it('sees the same traits of the same words, all of them 32 bits', () => {
    const token = (word: string) => ({ word, sentence: 0, clause: 0, quote: 0, filler: false })
    const traits = (text: string): number[] => {
      const all: number[] = []
      eachTrait(text.split(' ').map(token), [], learned.seeing, (trait) => all.push(trait))
      return all
    }
    assert.deepEqual(traits('i am not here'), traits('i am not here'))
    assert.notDeepEqual(traits('i am not here'), traits('i am here not'))
    assert(traits('a word').every((trait) => Number.isInteger(trait) && trait >= 0 && trait < 2 ** 32))
    // Other engines must count the same: fixed once, from FNV-1a and Murmur's last step.
    assert.equal(wordHash('word'), wordHash('word'))
  })

  it('scores in whole numbers, and a text without words as nothing', () => {
    assert.equal(scoreOf(''), 0)
    assert.equal(scoreOf(' \n … !'), 0)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Number.isInteger(scoreOf(text))))
  })

  it('finds what no list of words holds, and lets go of what only sounds like it', () => {
    for (const text of [
      'I have decided. Tonight when the kids are asleep I am taking all of them.',
      'ive sorted who gets the dog and paid the rent up to june. after saturday i wont be anyones problem',
    ])
      assert.equal(crisisTier(text, en), 1, text)
    for (const text of [
      'I had a long day and I am going to bed now.',
      'My mum died on Friday and I miss her so much. The nurse counted the last of her pills with us.',
    ])
      assert.notEqual(crisisTier(text, en), 1, text)
  })

  it('shows a card where somebody says outright that they wish to be dead, also beside words of grief', () => {
    for (const text of [
      'My mother would have been seventy today. I made her cake and ate none of it. I wish I was dead.',
      'The nurses were kind and the funeral was lovely and everybody has gone home now. I want to be dead.',
      'Long week. We fixed the fence and my sister brought soup, and I honestly just want to die.',
    ])
      assert.equal(noticeFor(crisisTier(text, en), en), 'card', text)
    const missed = 'My mother would have been seventy today. I made her cake and ate none of it. I wish she was here.'
    assert.notEqual(noticeFor(crisisTier(missed, en), en), 'card')
  })

  it('believes the lexicon only as far as the model is near', () => {
    const nothing: Said = { tier: 0, wish: false, outright: false, mute: false, few: false, takenBack: false }
    const at = { sure: 10, doubtful: 5, far: 0 }
    const tiers = (said: Partial<Said>): number[] =>
      [10, 9, 5, 4, 0, -1].map((score) => agreed({ ...nothing, ...said }, score, at))
    assert.deepEqual(tiers({}), [1, 0, 0, 0, 0, 0])
    assert.deepEqual(tiers({ tier: 1 }), [1, 3, 3, 3, 3, 3])
    assert.deepEqual(tiers({ tier: 3 }), [1, 3, 3, 3, 3, 3])
    assert.deepEqual(tiers({ tier: 2, wish: true }), [2, 2, 2, 3, 3, 3])
    assert.deepEqual(tiers({ tier: 1, wish: true }), [1, 2, 2, 3, 3, 3])
    assert.deepEqual(tiers({ tier: 2, wish: true, outright: true }), [2, 2, 2, 2, 2, 3])
    assert.deepEqual(tiers({ tier: 1, few: true }), [1, 1, 1, 1, 1, 3])
    assert.deepEqual(tiers({ takenBack: true, few: true }), [0, 0, 0, 0, 0, 0])
    assert.deepEqual(tiers({ tier: 1, mute: true }), [1, 1, 1, 1, 1, 1])
  })

  it('finds no danger in other languages, which it does not know', () => {
    const others = [
      'Hoy he comido con mi madre y luego hemos ido al parque con los niños, ha sido un buen día.',
      'اليوم ذهبت مع أختي إلى السوق واشترينا خبزا وفاكهة ثم عدنا إلى البيت.',
      'Heute war ich mit meiner Schwester im Garten und wir haben Kuchen gegessen.',
      '今日は妹と公園に行きました。',
    ]
    for (const text of others) assert.notEqual(crisisTier(text, en), 1, text)
  })

  it('does not take a bad hour that is over for an end', () =>
    assert.notEqual(crisisTier('I had a bad hour and it is over now.', en), 1))
})
