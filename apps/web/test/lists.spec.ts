// The order of channels, and a new channel as it is typed.

import assert from 'node:assert/strict'
import { steadyQueue } from '../src/channel/steady-queue.ts'
import type { ChannelCard, ThreadCard } from '../src/model.ts'
import { checked } from '../src/welcome/charter.ts'
import { steadyOrder } from '../src/welcome/order.ts'
import { speakHere } from './speak-here.ts'

const card = (id: string, joined = false): ChannelCard => {
  const nobody = { here: 'nobody', listening: 'nobody' } as const
  return { id, name: id, purpose: '', langs: [], audience: 1, joined, waiting: null, ...nobody }
}

describe('the order of channels', () => {
  it("puts one's own first and never moves what is there", () => {
    const values = [0.9, 0.1, 0.5, 0.2]
    const order = steadyOrder(() => values.shift() ?? 0)
    const ids = (cards: ChannelCard[]) => order(cards).map(({ id }) => id)
    assert.deepEqual(ids([card('a'), card('b'), card('c', true)]), ['c', 'b', 'a'])
    assert.deepEqual(ids([card('d', true), card('a', true), card('b'), card('c')]), ['c', 'b', 'a', 'd'])
  })
})

describe('a new channel', () => {
  before(() => speakHere('en'))
  const typed = { name: ' A\tbad night ', purpose: 'x', langs: ['en'], audience: 1, rules: 'One.\n\n Two. ' }

  it('is made ready as records take it', () => {
    assert.deepEqual(checked(typed), {
      channel: { name: 'A bad night', purpose: 'x', langs: ['en'], topics: [], audience: 1, rules: ['One.', 'Two.'] },
    })
  })

  it('says what to do in each field that is not right', () => {
    const result = checked({
      name: 'ع'.repeat(41),
      purpose: ' ',
      langs: [],
      audience: 1,
      rules: `${'x'.repeat(281)}\n`,
    })
    assert.ok('wrong' in result)
    assert.match(result.wrong.name ?? '', /at least one letter/)
    assert.match(result.wrong.purpose ?? '', /sentence/)
    assert.match(result.wrong.langs ?? '', /one language/)
    assert.match(result.wrong.rules ?? '', /Rule 1 .*one letter/)
    const many = checked({ ...typed, rules: 'r\n'.repeat(33) })
    assert.match('wrong' in many ? (many.wrong.rules ?? '') : '', /32 rules/)
  })
})

describe('the order of those who wait', () => {
  const waits = (id: string, urgency: number, since: number) => ({ root: { id }, urgency, since }) as ThreadCard

  it('is by how soon somebody is to come, then by how long they wait, and moves nothing that was read', () => {
    let now = 0
    const order = steadyQueue(() => now)
    const ids = (...cards: ThreadCard[]) => order(cards).map(({ root }) => root.id)
    const [company, long, short] = [waits('company', 0, 90), waits('long', 1, 10), waits('short', 1, 50)]
    assert.deepEqual(ids(short, long), ['long', 'short'])
    // A channel's past comes in a burst, and is sorted once it is there.
    assert.deepEqual(ids(short, company, long), ['company', 'long', 'short'])
    now = 5_000
    const later = waits('later', 0, 95)
    assert.deepEqual(ids(later, waits('short', 0, 50), long), ['long', 'short', 'later'])
    assert.deepEqual(ids(short, later), ['short', 'later'])
  })
})
