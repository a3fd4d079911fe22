// Words as they are typed, and the roots behind them: what is wrong is named, and every root's personas stay one's own.
// And the one long work at a time, which can be stopped.

import assert from 'node:assert/strict'
import { type ChannelId, channelPersona, founderPersona, wordsOfRoot } from '@kith/protocol'
import { fixtureRoot } from '@kith/testkit'
import { Carrying } from '../src/session/carrying.ts'
import { nextTask } from '../src/session/next-task.ts'
import { readWords, suggestPassphrase } from '../src/session/recovery.ts'
import { Roots, splitRoots, uniqueRoots } from '../src/session/roots.ts'

const A = fixtureRoot('a')
const B = fixtureRoot('b')
const words = wordsOfRoot(A).split(' ')
const pause = () => Promise.resolve()

describe('words as they are typed', () => {
  it('are right in any spacing, case and numbering', () => {
    for (const text of [
      words.join(' '),
      ` ${words.join('\n').toUpperCase()}\n`,
      words.map((word, i) => `${i + 1}. ${word}`).join(',\t'),
    ]) {
      assert.deepEqual(readWords(text), { is: 'right', same: false })
    }
  })

  it('are counted', () => {
    assert.deepEqual(readWords(words.slice(1).join(' ')), { is: 'count', count: 23 })
    assert.deepEqual(readWords(''), { is: 'count', count: 0 })
  })

  it('that are none of the list are named with their place and what may be meant', () => {
    const read = readWords(['harbour', 'ocaen', 'xxxxxxxxxxxxxxxxxxxxx', 'abandonn', ...words.slice(4)].join(' '))
    assert.ok(read.is === 'unknown')
    assert.deepEqual(
      read.unknown.map(({ place, word, near }) => [place, word, near[0] ?? null]),
      [
        [1, 'harbour', 'harbor'],
        [2, 'ocaen', 'ocean'],
        [3, 'xxxxxxxxxxxxxxxxxxxxx', null],
        [4, 'abandonn', 'abandon'],
      ],
    )
  })

  it('that do not belong together are told so', () => {
    const other = words[5] === 'zoo' ? 'zone' : 'zoo'
    const answers = [6, 7, 8].map((at) => readWords(words.with(at, other).join(' ')).is)
    // One replacement in 256 keeps the checksum; of three one at least does not.
    assert.ok(answers.includes('mixed'))
  })

  it('are suggested for passphrases: five, and others each time', () => {
    const [one, two] = [suggestPassphrase(), suggestPassphrase()]
    assert.match(one, /^[a-z]+( [a-z]+){4}$/)
    assert.notEqual(one, two)
  })
})

describe('roots', () => {
  const channel = fixtureRoot('some channel') as ChannelId

  it('are kept one after the other, each once, the current one first', () => {
    assert.deepEqual(splitRoots(new Uint8Array([...A, ...B])), [A, B])
    assert.deepEqual(uniqueRoots([B, A, B]), [B, A])
    assert.deepEqual(new Roots([B, A]).current, B)
  })

  it('give the personas of all, the current one first', () => {
    const keys = new Roots([B, A]).personas(channel).map(({ key }) => key)
    assert.deepEqual(keys, [channelPersona(B, channel).key, channelPersona(A, channel).key])
  })

  it('find the founders that they were, 20 beyond the last one found, and nobody else', async () => {
    const roots = new Roots([B, A])
    assert.equal(await roots.scan(founderPersona(A, 21).key, pause), null)
    assert.equal(await roots.scan(founderPersona(A, 20).key, pause), 20)
    assert.equal(await roots.scan(founderPersona(B, 40).key, pause), 40)
    assert.equal(await roots.scan(founderPersona(fixtureRoot('c'), 1).key, pause), null)
    assert.deepEqual(roots.founder(20, founderPersona(A, 20).key)?.seed, founderPersona(A, 20).seed)
    assert.equal(roots.founder(19, founderPersona(A, 20).key), null)
  })
})

describe('a long work', () => {
  it('tells how far it is, gives the page its turns, and ends with its progress gone', async () => {
    const carrying = new Carrying()
    let turns = 0
    void nextTask().then(() => turns++)
    const result = carrying.run('writing', async (carry) => {
      await carry.step(1, 2)
      assert.deepEqual(carrying.progress.value, { is: 'writing', done: 1, of: 2 })
      return turns
    })
    assert.equal(await result, 1)
    assert.equal(carrying.progress.value, null)
  })

  it('is one at a time, and can be stopped', async () => {
    const carrying = new Carrying()
    const endless = carrying.run('reading', async (carry) => {
      for (;;) await carry.step(0, 0)
    })
    await assert.rejects(
      carrying.run('writing', async () => 1),
      { code: 'KITH_BUSY' },
    )
    carrying.stop()
    await assert.rejects(endless, { code: 'KITH_STOPPED' })
    assert.equal(await carrying.run('writing', async () => 1), 1)
  })
})
