// The crisis notice's engine: what typing hides, each rule that takes a match back, and that no text hurts it. The cases
// that measure the lexicon are in eval/ and are counted by `npm run eval:care`, not asserted here.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { crisisTier, lookAt, readCrisis } from '../src/crisis/crisis.ts'
import { en } from '../src/crisis/en/words.ts'

function reads(expected: number, texts: readonly string[]): void {
  for (const text of texts) assert.equal(crisisTier(text, en), expected, text)
}

function lowers(rule: string, tier: number, texts: readonly string[]): void {
  for (const text of texts) {
    const reading = readCrisis(text, en)
    assert.equal(reading.tier, tier, text)
    assert(
      reading.findings.some(({ lowered }) => lowered === rule),
      `${text}: ${JSON.stringify(reading.findings)}`,
    )
  }
}

describe('crisis notice', () => {
  it('tells intent, the wish to be dead, distress and an ordinary post apart', () => {
    reads(1, ['I am going to kill myself.', 'I want to end my life', 'I have the rope ready'])
    reads(2, ['I wish I was dead', 'I don’t want to wake up tomorrow', 'everyone would be better off without me'])
    reads(3, ['I feel hopeless', 'I hate myself', 'I have nobody to talk to'])
    reads(0, ['', 'The baby slept for five hours!', 'My dad died on Friday.'])
  })

  describe('reads through how it is typed', () => {
    it('look-alikes, digits and signs inside words', () => {
      reads(1, ['I will commit su1c1de', 'going to k*ll myself', 'su!cide is my only way out', 'I want to кill myself'])
      reads(1, ['ＫＩＬＬ ＭＹＳＥＬＦ tonight', 'ki11 mys3lf', 'going to ki\u200bll myself'])
      reads(2, ['i want to d!e', 'i want to d1e', 'I wаnt tо diе'])
    })
    it('spaced, dotted, joined and stretched letters', () => {
      reads(1, ['gonna k i l l myself', 's.u.i.c.i.d.e is the only way', '#killmyself', 'killlll myselffff'])
      reads(2, ['w a n t  t o  d i e', 'i want to dieeeee'])
    })
    it('text-speak, missing apostrophes and slips', () => {
      reads(1, ['imma kms', 'gonna end it 2nite', 'ill kill myself', 'unalive myself', 'commit suicde'])
      reads(0, ['been ill all week', 'ill be there at 8'])
      assert.equal(crisisTier('I can’t go on', en), crisisTier('i cant go on', en))
    })
    it('emoji: the pill weighs beside distress and alone says nothing', () => {
      reads(3, ['I am worthless'])
      reads(1, ['I am worthless 💊', 'want to die 💊'])
      reads(0, ['Does anyone take vitamin D? 💊', 'Cooking tonight 🔪🍅'])
    })
  })

  describe('takes back', () => {
    it('what is denied', () => {
      lowers('negation', 0, ["I'm not going to kill myself", 'I would never kill myself', 'no plan to end my life'])
      reads(0, ['I am not suicidal'])
    })
    it('but not what only sounds denied', () =>
      reads(1, [
        'not joking, I will kill myself',
        "I can't stop thinking about killing myself",
        "tell me why I shouldn't kill myself",
        "I can't promise I won't kill myself",
      ]))
    it('what is long ago, unless it is back', () => {
      lowers('past', 0, ['ten years ago I wanted to kill myself', 'when I was sixteen I was suicidal'])
      reads(1, ['I tried to kill myself last night', 'I was suicidal years ago and now I am suicidal again'])
    })
    it('what is about somebody else, and notes it', () => {
      lowers('third', 0, ['My friend is suicidal', 'He said he will commit suicide'])
      reads(0, ['my sister wants to die', 'My friend says he is going to kill himself'])
    })
    it('what is quoted, but not the voice in one’s own head', () => {
      lowers('quotation', 0, ['The lyrics go "I want to kill myself"', 'He texted “I am going to end it all”'])
      reads(1, ['My head keeps saying "kill myself"'])
    })
    it('turns of phrase', () => {
      lowers('idiom', 0, ['I am killing myself trying to finish', 'I want to die of embarrassment'])
      reads(0, ['dying to see you', 'my feet are killing me', 'I would kill for a coffee', 'jump on a call?'])
    })
    it('advice to others', () =>
      reads(0, ['If you are suicidal, please ring someone', 'if you want to kill yourself, tell one person']))
    it('questions about medicine', () =>
      reads(0, [
        'I took two of my tablets by mistake, is that safe?',
        'I took all my pills for breakfast, the doctor said so',
      ]))
    it('a farewell that the post explains', () => {
      reads(0, ['I won’t be here tomorrow, I’m on holiday', 'Goodbye everyone, last day in the office'])
    })
  })

  it('reads what is said around it', () => {
    reads(1, ['I won’t be here tomorrow', 'This is goodbye.', 'By the time you read this I’ll be gone'])
    reads(1, [
      'I’ve written letters to my kids',
      'Please look after my cat when I’m gone',
      'The pills are in front of me',
    ])
  })

  it('raises a wish to die that stands beside a farewell, means or an hour', () => {
    reads(2, ['I want to die'])
    reads(1, ['I want to die tonight', 'I want to die 🔪', 'I want to die. Goodbye.'])
  })

  it('weighs signs together, and against what explains them', () => {
    reads(0, ['I gave my guitar away', 'tonight', 'I have the letters', 'I jumped off the tower in that game'])
    reads(1, ['I gave my guitar away. I will not be here on Monday. Tonight it ends.'])
    reads(1, ['Since the diagnosis I keep back a tablet every day, and I will take them all tonight'])
  })

  it('says whether a harmless text speaks of somebody else, and only then', () => {
    assert.equal(readCrisis('My friend says he is going to kill himself', en).other, false)
    assert.equal(readCrisis('My friend is suicidal', en).other, true)
    assert.equal(readCrisis('My friend is suicidal and I want to kill myself', en).other, false)
    assert.equal(readCrisis('Lovely weather', en).other, false)
  })

  it('names every class that a pattern uses, and no other', () => {
    const patterns = [...en.sections.map((section) => section.patterns), ...Object.values(en.classes)].join('\n')
    const used = new Set(Array.from(patterns.matchAll(/<([a-z_]+)>/gu), ([, name]) => name))
    assert.deepEqual(used, new Set(Object.keys(en.classes)))
  })

  it('weighs every sign that it names', () => {
    const signs = en.sections.filter(({ tier }) => tier === 'sign').map(({ kind }) => kind)
    const points = Object.keys(en.weights?.points ?? {})
    assert.deepEqual(
      signs.filter((kind) => !points.includes(kind)),
      [],
    )
  })

  it('never crosses the end of a sentence', () =>
    assert.equal(lookAt('I will kill. Myself, I prefer tea.', en).tier, 0))

  it('takes steps that grow with the text and no faster', () => {
    const each = [
      'i want to die ',
      'not ',
      'kill my own ',
      'took all ',
      'a',
      'k i l l ',
      '!',
      '"',
      '*',
      '💊',
      "'a ",
      'i am so ',
      'i am going to ',
      'took all my pills to ',
      'if i am gone look after ',
      'ﷺ',
      'su*c!d3 ',
    ]
    for (const part of each) {
      // A draft holds 8 KB at most.
      const times = Math.floor(8192 / part.length / 10)
      const short = readCrisis(part.repeat(times), en).steps
      const long = readCrisis(part.repeat(times * 10), en).steps
      assert(long <= short * 11 + 200, `${part}: ${short} steps, ten times as long ${long}`)
    }
  })

  it('never throws, and is the same twice', () => {
    const words = fc.constantFrom(
      'i',
      'not',
      'kill',
      'myself',
      '"',
      '.',
      '’',
      'die',
      'k*',
      '💊',
      '\n',
      'pills',
      'ago',
      '#',
      '\ud800',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, (said) => {
        const tier = crisisTier(said, en)
        assert(tier >= 0 && tier <= 3)
        assert.equal(crisisTier(said, en), tier)
      }),
      { numRuns: 100 },
    )
  })
})
