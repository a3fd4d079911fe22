// Words and personas: the words bring the root back, and no two channels, salts or roots share a key.

import assert from 'node:assert/strict'
import {
  type ChannelId,
  channelPersona,
  derivePersona,
  founderPersona,
  rootOfWords,
  threadSalt,
  wordsOfRoot,
} from '@kith/protocol'
import { toHex } from '@kith/testkit'
import fc from 'fast-check'
import { bytesOf } from './arbitraries.ts'

describe('words', () => {
  it('bring the root back, with loose spaces and capitals', () => {
    fc.assert(
      fc.property(bytesOf(32), (root) => {
        const words = wordsOfRoot(root)
        assert.equal(words.split(' ').length, 24)
        assert.deepEqual(rootOfWords(words), root)
        assert.deepEqual(rootOfWords(`\n ${words.toUpperCase().replaceAll(' ', '  ')} `), root)
      }),
    )
  })

  it('are null when one is missing, changed to no word, or out of place', () => {
    const words = wordsOfRoot(Uint8Array.from({ length: 32 }, (_, i) => i)).split(' ')
    assert.equal(rootOfWords(words.slice(1).join(' ')), null)
    assert.equal(rootOfWords(['kith', ...words.slice(1)].join(' ')), null)
    assert.equal(rootOfWords(words.toReversed().join(' ')), null)
    assert.equal(rootOfWords(''), null)
  })

  it('never throw, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => rootOfWords(text) === null))
  })
})

describe('personas', () => {
  it('share no key, seed or box across channels, fresh numbers, founders and people', () => {
    const two = fc.uniqueArray(bytesOf(32), { minLength: 2, maxLength: 2, selector: toHex })
    fc.assert(
      fc.property(two, two, (roots, channels) => {
        const seen = new Set<string>()
        let made = 0
        for (const root of roots) {
          const personas = [founderPersona(root, 1), founderPersona(root, 2)]
          for (const channel of channels as ChannelId[]) {
            personas.push(channelPersona(root, channel))
            for (const n of [1, 2]) personas.push(derivePersona(root, channel, threadSalt(root, channel, n)))
          }
          for (const { key, seed, box } of personas) for (const bytes of [key, seed, box]) seen.add(toHex(bytes))
          made += 3 * personas.length
        }
        assert.equal(seen.size, made)
      }),
      { numRuns: 10 },
    )
  })

  it('come back the same from the same root', () => {
    fc.assert(
      fc.property(bytesOf(32), bytesOf(32), (root, channel) => {
        assert.deepEqual(channelPersona(root, channel as ChannelId), channelPersona(root, channel as ChannelId))
      }),
      { numRuns: 10 },
    )
  })
})
