// The oracle against sentences of page 13 on who holds power (§2 to §5): one small history for each.

import assert from 'node:assert/strict'
import { AMEND, MAX_STEWARDS, type ParsedRecord, type Persona, ROLE } from '@kith/protocol'
import { fixtureChannel, seededRandom } from '@kith/testkit'
import { chronicle, person } from './chronicle.ts'
import { withStewards } from './oracle/council.ts'
import { tell } from './oracle/shown.ts'
import { oracle } from './oracle/state.ts'

const [founder, ada, ben, cleo, dan] = ['founder', 'ada', 'ben', 'cleo', 'dan'].map(person) as [
  Persona,
  Persona,
  Persona,
  Persona,
  Persona,
]

describe('the oracle of authority', () => {
  it('has no state without the charter, and with it alone its founder', async () => {
    const story = await chronicle('alone')
    assert.equal(oracle([], story.channel), null)
    assert.equal(oracle(story.records.slice(1), story.channel), null)
    const { stewards, two, name } = tell(story)
    assert.deepEqual([stewards, two, name], ['founder 0', false, 'alone'])
  })

  it('names whom the founder grants, and whom a steward who may grant does', async () => {
    const story = await chronicle('named')
    await story.grant(founder, ada)
    await story.grant(ada, ben, { grant: false })
    assert.equal(tell(story).stewards, 'founder 0, ada 1, ben 2!')
    await story.endorse(founder, await story.grant(ben, cleo))
    assert.equal(tell(story).stewards, 'founder 0, ada 1, ben 2!')
  })

  it('lets wait what cites a record that is missing, until it comes', async () => {
    const story = await chronicle('waits')
    const grant = await story.grant(founder, ada)
    const amend = await story.name(ada, 'Anew')
    const without = story.records.filter((record) => record !== grant)
    assert.deepEqual([tell(story, without).name, tell(story, without).has('pending', amend)], ['waits', false])
    assert.equal(tell(story, [...without, grant]).name, 'Anew')
  })

  it('places nothing by a stranger, and nothing that cites a post, a fork, or the chain of somebody else', async () => {
    const { story } = await withStewards('placed', ada)
    const before = tell(story).hash
    const post = await (await fixtureChannel('elsewhere')).post(ada, 'A post.')
    const fork = await story.fork(founder, seededRandom('child').bytes(32))
    await story.name(ben, 'By a stranger')
    await story.name(founder, 'On a post', { after: [post] })
    await story.name(founder, 'On a fork', { after: [fork], prev: story.records[1] as ParsedRecord })
    await story.name(ada, 'On another’s', { prev: story.records[1] as ParsedRecord })
    await story.name(ada, 'Without the grant', { prev: null, after: [] })
    const elsewhere = await chronicle('another channel')
    await elsewhere.name(founder, 'Elsewhere')
    const told = tell(story, [...story.records.filter((record) => record !== fork), ...elsewhere.records])
    assert.equal(told.hash, before)
  })

  it('lets the senior’s word stand of two who remove one another', async () => {
    const { story, grants } = await withStewards('duel', ada)
    const after = [...grants]
    const [byAda, byFounder] = [
      await story.remove(ada, founder, { after }),
      await story.remove(founder, ada, { after }),
    ]
    assert.equal(tell(story).stewards, 'founder 0')
    assert.deepEqual([tell(story).has('roles', byFounder), tell(story).has('roles', byAda)], [true, false])
    const alone = story.records.filter((record) => record !== byFounder)
    assert.equal(tell(story, alone).stewards, 'ada 1')
  })

  it('takes a decision of two to be as senior as the junior of them', async () => {
    const { story } = await withStewards('juniors', ada, ben)
    await story.endorse(founder, await story.grant(ada, dan))
    const after = [story.records.at(-1) as ParsedRecord]
    assert.equal(tell(story).stewards.split(', ').length, 4)
    const byFounder = await story.remove(founder, ada, { after })
    const byAda = await story.remove(ada, founder, { after })
    const signed = [await story.endorse(dan, byFounder, { after: [byFounder] })]
    assert.equal(tell(story).has('roles', byFounder), true)
    signed.push(await story.endorse(ben, byAda, { after: [byAda] }))
    assert.deepEqual([tell(story).has('roles', byFounder), tell(story).has('roles', byAda)], [false, true])
  })

  it('asks a second signature of three, and takes it from a third alone', async () => {
    const { story } = await withStewards('three', ada, ben)
    const removal = await story.remove(founder, ben)
    const pending = () => [tell(story).has('roles', removal), tell(story).has('pending', removal)]
    assert.deepEqual(pending(), [false, true])
    await story.endorse(ben, removal)
    await story.endorse(founder, removal)
    await story.endorse(cleo, removal)
    assert.deepEqual(pending(), [false, true])
    await story.endorse(ada, removal)
    assert.deepEqual([pending(), tell(story).stewards], [[true, false], 'founder 0, ada 1'])
  })

  it('takes no endorsement that does not have its target in its past, and none back by a twin', async () => {
    const { story } = await withStewards('unseen', ada, ben)
    const after = [story.records.at(-1) as ParsedRecord]
    const removal = await story.remove(founder, ben)
    const prev = await story.endorse(ada, removal, { after })
    assert.equal(tell(story).has('roles', removal), false)
    await story.endorse(ada, removal, { after: [removal], prev })
    assert.equal(tell(story).has('roles', removal), true)
    await story.endorse(ada, removal, { after: [removal], prev })
    assert.equal(tell(story).has('roles', removal), true)
  })

  it('spares nobody the second signature for citing old heads', async () => {
    const { story, grants } = await withStewards('old heads', ada)
    await story.grant(founder, ben)
    const amend = await story.name(ada, 'By one', { after: grants })
    assert.deepEqual([tell(story).name, tell(story).has('pending', amend)], ['old heads', true])
    await story.endorse(ben, amend)
    assert.equal(tell(story).name, 'By one')
  })

  it('lets nobody undo their removal by naming others beside it', async () => {
    const { story, grants } = await withStewards('beside', ada)
    const after = grants
    const mine = await story.grant(ada, ben, { after })
    await story.grant(ben, cleo, { after: [mine] })
    const removal = await story.remove(founder, ada, { after })
    assert.deepEqual([tell(story).has('roles', removal), tell(story).stewards], [true, 'founder 0'])
  })

  it('counts a grant in force beside a junior’s removal, though that would hit it', async () => {
    const { story, grants } = await withStewards('in force beside', ada)
    await story.grant(founder, ben, { after: grants })
    const removal = await story.remove(ada, founder, { after: grants })
    assert.deepEqual([tell(story).has('pending', removal), tell(story).stewards.startsWith('founder 0')], [true, true])
  })

  it('hits what was written beside a removal, and leaves what it knew and what rests on a later grant', async () => {
    const { story } = await withStewards('hit', ada)
    const known = await story.name(ada, 'Known')
    const removal = await story.remove(founder, ada)
    await story.name(ada, 'Beside', { after: [known] })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['Known', 'founder 0'])
    await story.grant(founder, ada, { after: [removal] })
    assert.equal(tell(story).stewards, 'founder 0, ada 1')
    const last = await story.name(ada, 'Back again', { after: [story.records.at(-1) as ParsedRecord] })
    assert.equal(tell(story).name, 'Back again')
    const gone = await story.name(ada, 'As if never gone', { after: [known], prev: known })
    // It has no effect but to make doubtful what its author wrote beside it.
    const told = tell(story)
    assert.deepEqual([told.name, told.has('pending', last), told.has('pending', gone)], ['Known', true, false])
  })

  it('hits also what came after a removal that was endorsed later', async () => {
    const { story } = await withStewards('late', ada, ben)
    const removal = await story.remove(founder, ada)
    const amend = await story.name(ada, 'In between')
    await story.endorse(founder, amend)
    assert.equal(tell(story).name, 'In between')
    await story.endorse(ben, removal)
    assert.equal(tell(story).name, 'late')
  })

  it('lets everybody go by themselves, also with one signature and without the right to grant', async () => {
    const { story } = await withStewards('leaves', ada, ben)
    await story.endorse(ada, await story.grant(founder, cleo, { grant: false }))
    await story.remove(cleo, cleo)
    await story.remove(founder, founder)
    assert.equal(tell(story).stewards.split(', ').toSorted().join(), 'ada 1,ben 1')
  })

  it('hits nothing by a self-removal: what its author wrote beside it stands once it is sealed', async () => {
    const { story, grants } = await withStewards('resigns', ada)
    const known = await story.name(ada, 'Known')
    await story.remove(ada, ada)
    const beside = await story.name(ada, 'Beside', { after: grants, prev: known })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['Known', 'founder 0'])
    await story.endorse(founder, known, { after: [beside], prev: grants[0] as ParsedRecord })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['Beside', 'founder 0'])
  })

  it('hits no charter, and what a removed founder writes beside it as anybody’s', async () => {
    const { story, grants } = await withStewards('no charter', ada)
    const removal = await story.remove(ada, founder)
    await story.name(founder, 'Beside', { after: grants })
    assert.deepEqual([tell(story).name, tell(story).stewards], ['no charter', 'ada 1'])
    const back = await story.grant(ada, founder, { after: [removal] })
    assert.deepEqual([tell(story).has('roles', back), tell(story).stewards], [true, 'ada 1, founder 2'])
    await story.name(founder, 'Back', { after: [back] })
    assert.equal(tell(story).name, 'Back')
  })

  it('rests a steward who was named twice at once on the grant of the least rank and id', async () => {
    const { story, grants } = await withStewards('twice', ada)
    const byAda = await story.grant(ada, ben, { after: grants })
    assert.equal(tell(story).stewards, 'founder 0, ada 1, ben 2')
    const byFounder = await story.grant(founder, ben, { after: grants, grant: false })
    assert.deepEqual([tell(story).has('pending', byAda), tell(story).has('pending', byFounder)], [true, true])
    await story.endorse(founder, byAda)
    await story.endorse(ada, byFounder)
    const [first] = [byAda, byFounder].toSorted((a, b) => Buffer.compare(a.id, b.id))
    assert.equal(tell(story).stewards, `founder 0, ada 1, ben 2${first === byFounder ? '!' : ''}`)
  })

  it('takes no more than sixteen, as far as the writer knew', async () => {
    const many = Array.from({ length: MAX_STEWARDS }, (_, i) => person(`steward ${i}`))
    const { story, grants } = await withStewards('sixteen', ...many)
    const told = tell(story)
    assert.equal(told.stewards.split(', ').length, MAX_STEWARDS)
    assert.deepEqual([told.has('roles', grants[14]!), told.has('roles', grants[15]!)], [true, false])
    assert.equal(told.has('pending', grants[15]!), false)
  })

  it('stays at two when some have gone, so that with one left nothing comes into force', async () => {
    const { story } = await withStewards('always two', ada, ben)
    await story.remove(ben, ben)
    await story.remove(ada, ada)
    const amend = await story.name(founder, 'By one alone')
    const told = tell(story)
    assert.deepEqual([told.stewards, told.two, told.name], ['founder 0', true, 'always two'])
    assert.equal(told.has('pending', amend), true)
    const back = await story.grant(founder, ben)
    assert.equal(tell(story).has('pending', back), true)
  })

  it('judges the grants of a round by what was in force before it, since their order does not matter', async () => {
    const { story, grants } = await withStewards('grants at once', ada)
    const byFounder = await story.grant(founder, ben, { after: grants })
    const removal = await story.remove(ada, founder, { after: grants })
    const byBen = await story.grant(ben, cleo, { after: [byFounder] })
    await story.endorse(ben, removal, { after: [removal] })
    const back = await story.grant(ada, founder, { after: [removal] })
    await story.endorse(ada, byBen, { after: [byBen] })
    const told = tell(story)
    // Ben's grant counts beside Ada's once it is in force, and not before, since what it rests on was hit meanwhile.
    assert.deepEqual(
      [byFounder, removal, byBen, back].map((record) => told.has('roles', record)),
      [true, true, true, true],
    )
    assert.equal(told.stewards.split(', ').toSorted().join(), 'ada 1,ben 1,cleo 2,founder 2')
  })

  it('gives the same state in any order, and with records twice', async () => {
    const { story } = await withStewards('order', ada, ben)
    await story.endorse(ada, await story.write(founder, AMEND, { field: 'langs', value: ['de', 'en'] }))
    await story.write(ada, ROLE, { who: ben.key, role: 0 })
    const { hash } = tell(story)
    const { random } = story
    for (let i = 0; i < 5; i++) {
      const mixed = [...story.records, random.pick(story.records)].toSorted(() => random.below(3) - 1)
      assert.equal(tell(story, mixed).hash, hash)
    }
  })
})
