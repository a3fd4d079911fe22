// What a new record cites where heads are more than it has room for (spec page 13 §2): what it is about, then who is a steward.

import assert from 'node:assert/strict'
import { foldAuthority, type Placed } from '@kith/authority'
import { ACT, encodeBase32, REMOVE, type VerifiedRecord } from '@kith/protocol'
import { person } from './chronicle.ts'
import { withStewards } from './oracle/council.ts'

const founder = person('founder')
const [ada, ben] = [person('ada'), person('ben')]
const FLOOD = 40

describe('citations', () => {
  it('name what the record is about and present stewards first, however many heads somebody wrote who was one', async () => {
    const { story, grants } = await withStewards('a flood of heads', ada, ben)
    const post = story.random.bytes(32)
    const gone = await story.remove(founder, ben)
    const removal = await story.act(ada, REMOVE, [post], { after: [await story.endorse(ada, gone)] })
    for (let i = 0; i < FLOOD; i++) {
      await story.act(ben, REMOVE, [story.random.bytes(32)], { after: grants, prev: null })
    }
    const known = story.records.map((record) => record as VerifiedRecord)
    const authority = foldAuthority(story.channel, known)
    const placed = (record: { readonly id: Uint8Array }) => authority.get(encodeBase32(record.id)) as Placed
    const names = (ids: readonly Uint8Array[]) => ids.map(encodeBase32)

    const { after } = authority.citationsFor(encodeBase32(founder.key))
    assert.equal(after.length, 8)
    assert.ok(names(after).includes(encodeBase32(removal.id)), 'the head of a steward')

    const flood = known.filter(({ author, kind }) => kind === ACT && encodeBase32(author) === encodeBase32(ben.key))
    const largest = flood.toSorted((a, b) => Buffer.compare(a.id, b.id)).at(-1) as VerifiedRecord
    assert.ok(!names(after).includes(encodeBase32(largest.id)), 'there is no room for it by itself')
    const about = authority.citationsFor(encodeBase32(founder.key), [placed(largest), placed(gone)])
    assert.equal(about.after.length, 8)
    assert.ok(names(about.after).includes(encodeBase32(largest.id)), 'what it is about')
    assert.ok(!names(about.after).includes(encodeBase32(gone.id)), 'not what its author wrote before')
  })
})
