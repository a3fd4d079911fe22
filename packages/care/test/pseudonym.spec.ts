// Names: every one can be drawn, each is kind, and the same key has the same name for ever.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { pseudonym, pseudonymIn } from '../src/index.ts'
import { likes, things } from '../src/pseudonym-en.ts'

// Whole words that are harmless elsewhere and sad, harmful or unkind here.
const refused = `
  drowning bitter broken pale thin fat dead cold lost rope bridge pill blade gun knife sword arrow bullet cliff ledge
  edge tower roof balcony rail train scar blood bone skin hand heart eye palm sole calf iris belly grave tomb ash urn
  ghost angel shadow hollow empty hungry slim slender tiny small little big heavy round light skinny plump sober clean
  high low dry wet weed grass crystal ice snow speed smoke needle spoon bottle still silent sleeping resting peaceful
  late old young black white brown yellow red pink blue grey mad crazy silly lonely weeping falling fallen hanging
  swaying drifting floating wandering butterfly dragonfly rainbow stork nest cradle lullaby cardinal feather candle
  poppy lily rose daisy violet heather pansy fruit dog pig cow rat snake owl raven crow vulture thrush swallow tit
  booby cock chicken goose frog toad loon cuckoo coot shrew beaver fox cat mourning morning stone rock shell wagon jumper
  swing seesaw puzzle jigsaw king queen lady man woman boy girl french english spanish arab turkey dutch
  whale hippo elephant cherry peach apple bread cake sugar honey noose knot cord pond river lake
`
  .trim()
  .split(/\s+/)
// Beginnings that are never harmless.
const stems = 'kill die dead suicid drown hang cut burn bleed chok stab drunk starv'.split(' ')

function key(first: number, second: number, rest = 0): Uint8Array {
  return new Uint8Array(32).fill(rest).fill(first, 0, 1).fill(second, 1, 2)
}

/** Evenly spread keys without chance: SHA-256 of a counter. */
function spread(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, n) => createHash('sha256').update(String(n)).digest())
}

describe('pseudonyms', () => {
  it('draws from lists of 128 and 256 single words without a duplicate', () => {
    assert.equal(likes.length, 128)
    assert.equal(things.length, 256)
    assert.equal(new Set([...likes, ...things].map((word) => word.toLowerCase())).size, 384)
    for (const word of [...likes, ...things]) assert.match(word, /^[A-Z][a-z]{1,11}$/)
  })

  // A word that proves unkind is replaced in its place, and this digest with it.
  it('never moves a word: an index is somebody’s name', () => {
    const digest = createHash('sha256')
      .update([...likes, ...things].join(' '))
      .digest('hex')
    assert.equal(digest, 'ac8ed4df2075c2af85bcfc99a100cec48c3c195a8c5bddc51e3385dad32ed607')
  })

  it('uses no word that is unkind or sad here', () => {
    for (const word of [...likes, ...things].map((each) => each.toLowerCase())) {
      assert.ok(!refused.includes(word), word)
      assert.ok(!stems.some((stem) => word.startsWith(stem)), word)
    }
  })

  it('can draw every name, and renders each as two words', () => {
    const names = new Set<string>()
    for (let first = 0; first < 128; first++) {
      for (let second = 0; second < 256; second++) names.add(pseudonymIn('en', key(first, second)))
    }
    assert.equal(names.size, 128 * 256)
    for (const name of names) assert.match(name, /^[A-Z][a-z]+ [A-Z][a-z]+$/)
  })

  it('gives a key its name by the first two bytes alone', () => {
    assert.deepEqual(pseudonym(key(0, 0)), { first: 0, second: 0 })
    assert.deepEqual(pseudonym(key(255, 255)), { first: 127, second: 255 })
    assert.equal(pseudonymIn('en', key(0, 0)), 'Quiet Heron')
    assert.equal(pseudonymIn('en', key(128, 0, 7)), 'Quiet Heron')
    assert.equal(pseudonymIn('en', key(1, 255)), 'Slow Weathervane')
  })

  it('falls back to English for a language without words', () => {
    for (const lang of ['en-GB', 'EN', 'fr', 'xx-Latn', '', '-', 'constructor']) {
      assert.equal(pseudonymIn(lang, key(0, 0)), 'Quiet Heron', lang)
    }
  })

  it('draws both words evenly', () => {
    const firsts = likes.map(() => 0)
    const seconds = things.map(() => 0)
    for (const each of spread(25_600)) {
      const { first, second } = pseudonym(each)
      firsts[first]! += 1
      seconds[second]! += 1
    }
    // Expected 200 and 100 a word; five standard deviations around them.
    assert.ok(firsts.every((count) => Math.abs(count - 200) < 71))
    assert.ok(seconds.every((count) => Math.abs(count - 100) < 50))
  })

  it('refuses what is not a key', () => {
    for (const length of [0, 31, 33, 64]) assert.throws(() => pseudonym(new Uint8Array(length)), RangeError)
  })
})
