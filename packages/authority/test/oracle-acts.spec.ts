// The oracle against sentences of page 13 on what was decided (§6) and on the canonical form (§7).

import assert from 'node:assert/strict'
import {
  ACT,
  AMEND,
  BAN,
  BRAKE,
  COLLAPSE,
  decodeCanonical,
  GUIDE,
  type ParsedRecord,
  REMOVE,
  type Value,
  type ValueMap,
} from '@kith/protocol'
import { fixtureChannel, seededRandom, toHex } from '@kith/testkit'
import { type Chronicle, chronicle, person } from './chronicle.ts'
import { tell } from './oracle/shown.ts'
import { oracle } from './oracle/state.ts'

const founder = person('founder')
const [ada, ben, cleo] = [person('ada'), person('ben'), person('cleo')]
const random = seededRandom('posts')
const [post, other] = [random.bytes(32), random.bytes(32)]
const id = (record: ParsedRecord): string => toHex(record.id)

async function ofTwo(seed: string): Promise<{ story: Chronicle; grant: ParsedRecord }> {
  const story = await chronicle(seed)
  return { story, grant: await story.grant(founder, ada) }
}

async function ofThree(seed: string): Promise<{ story: Chronicle; last: ParsedRecord }> {
  const { story } = await ofTwo(seed)
  return { story, last: await story.grant(founder, ben) }
}

describe('the oracle of what was decided', () => {
  it('takes the latest amend of a field, and of two at once the one with the smaller id', async () => {
    const { story } = await ofTwo('amends')
    const first = await story.name(founder, 'First')
    const after = [first]
    const both = [await story.name(ada, 'By Ada', { after }), await story.name(founder, 'By founder', { after })]
    const [smaller] = both.toSorted((a, b) => Buffer.compare(a.id, b.id))
    assert.equal(tell(story).name, smaller?.body?.['value'])
    await story.name(ada, 'Both seen')
    assert.equal(tell(story).name, 'Both seen')
    const fields = oracle(story.records, story.channel)?.state['fields'] as ValueMap
    assert.equal(fields['purpose'], story.charter.body?.['purpose'])
  })

  it('lets several acts hold on one target, the strictest first, unknown ones before', async () => {
    const { story } = await ofTwo('strictest')
    const acts: ParsedRecord[] = []
    for (const action of [COLLAPSE, REMOVE, GUIDE, 11]) acts.push(await story.act(ada, action, [post]))
    await story.act(ada, 11, [])
    const [collapse, remove, guide, later] = acts.map(id)
    assert.deepEqual(tell(story).on(post), [later, remove, collapse, guide])
  })

  it('ends by a restore what it has in its past, on a target or, by the act’s id, everywhere', async () => {
    const { story } = await ofTwo('restores')
    const known = story.records.slice(-1)
    const both = await story.act(ada, REMOVE, [post, other])
    await story.restore(founder, [post], { after: known })
    assert.deepEqual(tell(story).on(post), [id(both)])
    await story.restore(founder, [post])
    assert.deepEqual([tell(story).on(post), tell(story).on(other)], [[], [id(both)]])
    const again = await story.act(ada, REMOVE, [post])
    assert.deepEqual(tell(story).on(post), [id(again)])
    await story.restore(ada, [both.id])
    assert.deepEqual([tell(story).on(post), tell(story).on(other)], [[id(again)], []])
  })

  it('brakes the channel until the brake is restored by its id', async () => {
    const { story } = await ofTwo('brakes')
    const time = 1_800_000_000
    const brake = await story.act(ada, BRAKE, [], { time }, { rule: 0, until: time + 3600 })
    assert.equal(tell(story).has('brakes', brake), true)
    await story.restore(founder, [post])
    assert.equal(tell(story).has('brakes', brake), true)
    await story.restore(founder, [brake.id])
    assert.equal(tell(story).has('brakes', brake), false)
  })

  it('lets acts beside a removal stand, till a restore by somebody else who need not know them', async () => {
    const { story, grant } = await ofTwo('last word')
    const removal = await story.remove(founder, ada, { after: [grant] })
    const act = await story.act(ada, REMOVE, [post], { after: [grant] })
    assert.deepEqual(tell(story).on(post), [id(act)])
    await story.restore(ada, [post], { after: [grant], prev: grant })
    assert.deepEqual(tell(story).on(post), [id(act)])
    await story.restore(founder, [post], { after: [removal] })
    assert.deepEqual(tell(story).on(post), [])
    const without = story.records.filter((record) => record !== removal)
    assert.equal(tell(story, without).on(post).length, 1)
  })

  it('ends no act of who was removed by an earlier restore of their own', async () => {
    const { story } = await ofTwo('own restore')
    const earlier = await story.restore(ada, [post])
    await story.remove(founder, ada, { after: [earlier] })
    const act = await story.act(ada, REMOVE, [post], { after: [earlier] })
    assert.deepEqual(tell(story).on(post), [id(act)])
  })

  it('takes no restore of who was removed beside it', async () => {
    const { story, grant } = await ofTwo('no restore')
    const act = await story.act(founder, REMOVE, [post], { after: [grant] })
    await story.restore(ada, [post])
    assert.deepEqual(tell(story).on(post), [])
    await story.remove(founder, ada, { after: [act] })
    assert.deepEqual(tell(story).on(post), [id(act)])
  })

  it('lets every act but a ban stand though it is doubtful', async () => {
    const { story, grant } = await ofTwo('doubtful acts')
    const hung = { after: [grant], prev: grant }
    const [remove, ban] = [
      await story.act(ada, REMOVE, [post], { ...hung, prev: null }),
      await story.act(ada, BAN, [cleo.key], { ...hung, prev: null }),
    ]
    assert.deepEqual([tell(story).on(post), tell(story).on(cleo.key)], [[id(remove)], []])
    assert.equal(tell(story).has('pending', ban), true)
    await story.endorse(founder, ban)
    assert.deepEqual(tell(story).on(cleo.key), [id(ban)])
  })

  it('asks a second signature of three for a ban and an amend, for no other act', async () => {
    const { story } = await ofThree('ban')
    const [ban, remove] = [await story.act(ada, BAN, [cleo.key]), await story.act(ada, REMOVE, [post])]
    assert.deepEqual([tell(story).on(cleo.key), tell(story).on(post)], [[], [id(remove)]])
    assert.equal(tell(story).has('pending', ban), true)
    await story.endorse(ben, await story.endorse(ada, ban))
    assert.equal(tell(story).has('pending', ban), true)
    await story.endorse(ben, ban)
    assert.deepEqual([tell(story).on(cleo.key), tell(story).has('pending', ban)], [[id(ban)], false])
  })

  it('lists a ban that was hit as pending, and takes it when it is endorsed; not so an amend', async () => {
    const { story, last } = await ofThree('hit and endorsed')
    const removal = await story.remove(founder, ada, { after: [last] })
    await story.endorse(ben, removal, { after: [removal] })
    const ban = await story.act(ada, BAN, [cleo.key], { after: [last] })
    const amend = await story.name(ada, 'Beside', { after: [last] })
    const told = tell(story)
    assert.deepEqual([told.has('pending', ban), told.has('pending', amend)], [true, false])
    await story.endorse(ben, ban)
    await story.endorse(ben, amend)
    assert.deepEqual([tell(story).on(cleo.key), tell(story).name], [[id(ban)], 'hit and endorsed'])
  })

  it('takes nothing that rests on a grant which is not in force', async () => {
    const { story, grant } = await ofTwo('basis')
    const named = await story.grant(ada, ben)
    const act = await story.act(ben, REMOVE, [post])
    assert.deepEqual(tell(story).on(post), [id(act)])
    await story.remove(founder, ada, { after: [grant] })
    assert.deepEqual([tell(story).has('roles', named), tell(story).on(post)], [false, []])
  })

  it('lists one fork of each author, the one with the smallest id, whatever it cites', async () => {
    const { story } = await ofTwo('forks')
    const stray = await (await fixtureChannel('stray')).post(cleo, 'A post elsewhere.')
    const children = [random.bytes(32), random.bytes(32)] as const
    const forks = [await story.fork(cleo, children[0]), await story.fork(cleo, children[1], { after: [stray] })]
    await story.fork(ada, children[0])
    const [first] = forks.toSorted((a, b) => Buffer.compare(a.id, b.id))
    const expected = [`ada ${toHex(children[0])}`, `cleo ${toHex(first?.body?.['child'] as Uint8Array)}`]
    const { forks: listed } = tell(story)
    assert.deepEqual(listed.toSorted(), expected)
    const elsewhere = await chronicle('another channel of forks')
    assert.deepEqual(tell(story, [...story.records, await elsewhere.fork(ben, children[0])]).forks, listed)
    await assert.rejects(story.fork(ben, story.channel), { code: 'KITH_INVALID_DRAFT' })
  })

  it('has a canonical form that a decoder takes back, without what page 01 does not name', async () => {
    const { story } = await ofTwo('canonical')
    const value: Value = { days: 7, bits: 1, who: 2, later: 'unknown' }
    await story.write(founder, AMEND, { field: 'policy', value })
    await story.write(ada, AMEND, { field: 'rules', value: [[2, 'Be kind.']] })
    await story.write(ada, ACT, { action: REMOVE, targets: [post], rule: 2, reason: 'Unkind.' })
    const told = oracle(story.records, story.channel)
    const state = decodeCanonical(told?.bytes ?? new Uint8Array(0)) as ValueMap
    assert.deepEqual(Object.keys(state).length, 9)
    const { policy, rules } = state['fields'] as ValueMap
    assert.deepEqual({ ...(policy as ValueMap) }, { days: 7, bits: 1, who: 2 })
    assert.deepEqual(rules, [[2, 'Be kind.']])
  })
})
