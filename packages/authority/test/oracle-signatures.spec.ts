// The oracle against sentences of page 13 on doubt (§3) and on who needs a second signature (§5).

import assert from 'node:assert/strict'
import { type ParsedRecord, REMOVE } from '@kith/protocol'
import { seededRandom } from '@kith/testkit'
import { type Chronicle, person } from './chronicle.ts'
import { withStewards } from './oracle/council.ts'
import { tell } from './oracle/shown.ts'

const founder = person('founder')
const [ada, ben, cleo] = [person('ada'), person('ben'), person('cleo')]
const post = seededRandom('posts of doubt').bytes(32)

/** Ada alone, who named Ben when the founder had gone: two stewards, and never three at one time. */
async function ofTwo(seed: string): Promise<{ story: Chronicle; last: ParsedRecord }> {
  const { story } = await withStewards(seed, ada)
  await story.remove(founder, founder)
  return { story, last: await story.grant(ada, ben) }
}

describe('the oracle of doubt', () => {
  it('doubts two records on one prev, but not what somebody else built upon before', async () => {
    const { story, grants } = await withStewards('doubt', ada)
    const [prev] = [story.records.at(-1) as ParsedRecord]
    const one = await story.name(ada, 'One', { after: [prev], prev: null })
    const built = await story.name(founder, 'One, indeed', { after: [one] })
    const other = await story.name(ada, 'Other', { after: [prev], prev: null })
    assert.equal(tell(story).has('pending', other), true)
    assert.equal(tell(story).name, 'One, indeed')
    const without = story.records.filter((record) => record !== built)
    assert.deepEqual([tell(story, without).name, tell(story, without).has('pending', one)], ['doubt', true])
    await story.endorse(founder, other, { after: [other], prev: grants[0] as ParsedRecord })
    assert.equal(tell(story, [...without, story.records.at(-1) as ParsedRecord]).name, 'Other')
  })

  it('lets doubt be lifted by a sound record alone', async () => {
    const { story } = await withStewards('sound seals', ada)
    const after = story.records.slice(-1)
    const one = await story.name(ada, 'One', { after })
    const other = await story.name(ada, 'Other', { after, prev: null })
    await story.act(founder, REMOVE, [post], { after })
    await story.name(ben, 'By a stranger', { after: [one] })
    assert.deepEqual([tell(story).has('pending', one), tell(story).has('pending', other)], [true, true])
    await story.act(founder, REMOVE, [post], { after: [one] })
    assert.deepEqual([tell(story).name, tell(story).has('pending', other)], ['One', true])
  })

  it('lets nobody lift a doubt whom its author named beside the twin, but of that grant itself', async () => {
    const { story } = await withStewards('puppets', ada)
    const after = story.records.slice(-1)
    const one = await story.name(ada, 'One', { after, prev: null })
    const grant = await story.grant(ada, ben, { after: [one] })
    const other = await story.name(ada, 'Other', { after, prev: null })
    assert.equal(tell(story).has('roles', grant), false)
    await story.act(ben, REMOVE, [post], { after: [grant] })
    const told = tell(story)
    assert.deepEqual([told.has('roles', grant), told.name, told.has('pending', other)], [true, 'puppets', true])
  })

  it('lets whom the author had named before either lift a doubt', async () => {
    const { story, last } = await ofTwo('named before')
    const one = await story.name(ada, 'One', { after: [last] })
    await story.name(ada, 'Other', { after: [last], prev: last })
    assert.equal(tell(story).name, 'named before')
    await story.act(ben, REMOVE, [post], { after: [one] })
    assert.equal(tell(story).name, 'One')
  })
})

describe('the oracle of second signatures', () => {
  it('counts a grant beside by the same author only if it is endorsed, by whomever', async () => {
    const { story } = await withStewards('own grant beside', ada)
    const after = story.records.slice(-1)
    const prev = story.records.at(-1) as ParsedRecord
    const grant = await story.grant(founder, ben, { after })
    const beside = await story.name(founder, 'Beside', { after, prev })
    await story.act(ada, REMOVE, [post])
    assert.equal(tell(story).name, 'own grant beside')
    await story.act(ada, REMOVE, [post], { after: [beside], prev: null })
    assert.equal(tell(story).name, 'Beside')
    await story.endorse(ada, grant, { after: [grant], prev: null })
    assert.equal(tell(story).name, 'own grant beside')
  })

  it('counts no grant beside whose chain a removal in force hits', async () => {
    const { story, grants } = await withStewards('barred', ada)
    const mine = await story.grant(ada, ben, { after: grants })
    await story.grant(ben, cleo, { after: [mine] })
    const removal = await story.remove(founder, ada, { after: grants })
    await story.name(founder, 'Anew', { after: [removal] })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['Anew', 'founder 0'])
  })

  it('reckons with a founder who only seems removed, and not with one who is', async () => {
    const { story, grants } = await withStewards('seems removed', ada)
    const removal = await story.remove(ada, founder, { after: grants })
    const grant = await story.grant(ada, ben, { after: [removal] })
    const amend = await story.name(ben, 'Of two', { after: [grant] })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['Of two', 'ada 1, ben 2'])
    await story.act(ada, REMOVE, [post], { after: grants, prev: null })
    const told = tell(story)
    assert.deepEqual(
      [told.has('roles', removal), told.has('roles', grant), told.has('pending', amend)],
      [false, true, true],
    )
    assert.equal(told.stewards, 'founder 0, ada 1, ben 2')
  })

  it('reckons with a grant in the past that the author’s own twin made doubtful there, once it is not', async () => {
    const { story, grants } = await withStewards('own twin', ada)
    const grant = await story.grant(ada, ben, { after: grants, prev: null })
    const twin = await story.act(ada, REMOVE, [post], { after: grants, prev: null })
    const amend = await story.name(ada, 'Of one', { after: [grant], prev: twin })
    assert.deepEqual([tell(story).name, tell(story).has('pending', grant)], ['Of one', true])
    await story.act(ben, REMOVE, [post], { after: [grant] })
    const told = tell(story)
    assert.deepEqual([told.has('roles', grant), told.has('pending', amend), told.name], [true, true, 'own twin'])
  })

  it('reckons with a grant in the past that is endorsed, though who signed it was removed', async () => {
    const { story, grants } = await withStewards('endorsed once', ada)
    const grant = await story.grant(ada, ben, { after: grants, prev: null })
    const twin = await story.act(ada, REMOVE, [post], { after: grants, prev: null })
    const amend = await story.name(ada, 'Of one', { after: [grant], prev: twin })
    const removal = await story.remove(ada, founder, { after: [amend] })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['Of one', 'ada 1'])
    await story.endorse(founder, grant, { after: [grant] })
    const told = tell(story)
    assert.deepEqual([told.has('pending', removal), told.has('roles', grant), told.name], [true, true, 'endorsed once'])
  })

  it('counts beside a grant in the past also what the removal in question would bar', async () => {
    const { story, grants } = await withStewards('which r', ada)
    const grant = await story.grant(founder, ben, { after: grants })
    const twin = await story.act(founder, REMOVE, [post], { after: grants, prev: grants[0] as ParsedRecord })
    const removal = await story.remove(founder, ada, { after: [grant, twin], prev: grant })
    await story.act(ben, REMOVE, [post], { after: [grant] })
    const roles = (): boolean[] => [tell(story).has('roles', grant), tell(story).has('roles', removal)]
    assert.deepEqual(roles(), [true, false])
    // Beside this one Ben's grant needs a second signature, so that it is not reckoned with until the removal counts.
    await story.grant(ada, cleo, { after: grants })
    assert.deepEqual([roles(), tell(story).stewards], [[true, true], 'founder 0, ben 1'])
  })

  it('reckons with nobody whom a removal in the past ended', async () => {
    const { story } = await ofTwo('gone before')
    await story.remove(ada, ben)
    await story.grant(ada, cleo)
    await story.name(cleo, 'Of two')
    assert.deepEqual([tell(story).name, tell(story).two], ['Of two', false])
    await story.grant(ada, ben)
    const amend = await story.name(cleo, 'Of three')
    assert.deepEqual([tell(story).two, tell(story).has('pending', amend)], [true, true])
  })
})
