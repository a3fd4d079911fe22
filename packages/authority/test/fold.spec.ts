// The fold: record by record or all at once, in any order, it says the same; and what one record costs is what it touches.

import assert from 'node:assert/strict'
import { type Authority, foldAuthority, hashOfState, stateOf } from '@kith/authority'
import {
  ACT,
  AMEND,
  BAN,
  compose,
  ENDORSE,
  type Persona,
  REMOVE,
  RESTORE,
  type RecordId,
  ROLE,
  type Value,
  type VerifiedRecord,
  verify,
} from '@kith/protocol'
import { type FixtureChannel, fixtureChannel, seededRandom, toHex } from '@kith/testkit'

type Body = { readonly [key: string]: Value }

/** Writes authority records of a channel, each on top of what it is told. */
async function write(
  channel: FixtureChannel,
  author: Persona,
  kind: number,
  body: Body,
  after: readonly VerifiedRecord[],
): Promise<VerifiedRecord> {
  const cited = [...new Map(after.map(({ id }) => [toHex(id), id])).values()].slice(-8)
  const draft = { kind, channel: channel.id, time: 1_790_000_040, after: cited, body }
  const verdict = await verify(await compose(author, draft, { bits: 0, random: channel.random.bytes(24) }))
  assert.ok(verdict.ok)
  return verdict.record
}

const grant = (who: Persona, prev: RecordId): Body => ({ prev, who: who.key, role: 1, box: who.box, grant: true })
const act = (action: number, target: Uint8Array, prev: RecordId): Body => {
  return { prev, action, targets: [target], rule: 1, reason: 'It is a rule here.' }
}

/** Stewards who name, remove, ban, endorse and amend without much sense, each from whatever they saw. */
async function history(seed: string, length: number): Promise<{ channel: FixtureChannel; records: VerifiedRecord[] }> {
  const channel = await fixtureChannel(seed)
  const random = seededRandom(`history ${seed}`)
  const people = [channel.founder, ...['A', 'B', 'C'].map((name) => channel.persona(name))]
  const records = [channel.charter]
  const last = new Map<Persona, VerifiedRecord>()
  for (let i = 0; i < length; i++) {
    const author = i < 3 ? channel.founder : random.pick(people)
    const twin = random.below(8) === 0
    const prev = ((twin ? undefined : last.get(author)) ?? channel.charter).id
    const after = i < 3 ? records.slice(-1) : [random.pick(records.slice(-4)), random.pick(records)]
    const target = random.pick(records)
    const who = i < 3 ? (people[i + 1] as Persona) : random.pick(people)
    const [kind, body]: readonly [number, Body] =
      i < 3
        ? [ROLE, grant(who, prev)]
        : random.pick<readonly [number, Body]>([
            [ROLE, grant(who, prev)],
            [ROLE, { prev, who: who.key, role: 0 }],
            [ENDORSE, { prev, target: target.id }],
            [ENDORSE, { prev, target: target.id }],
            [AMEND, { prev, field: 'name', value: `name ${i}` }],
            [ACT, act(REMOVE, random.pick(records).id, prev)],
            [ACT, act(BAN, who.key, prev)],
            [ACT, act(RESTORE, random.pick(records).id, prev)],
          ])
    const record = await write(channel, author, kind, body, kind === ENDORSE ? [...after, target] : after)
    records.push(record)
    last.set(author, record)
  }
  return { channel, records }
}

function hash(authority: Authority): string {
  const state = stateOf(authority)
  return state === null ? '' : toHex(hashOfState(state))
}

describe('the fold', () => {
  for (const seed of ['one', 'two', 'three', 'four', 'five', 'six']) {
    it(`says the same record by record, all at once, and in another order (seed ${seed})`, async () => {
      const { channel, records } = await history(seed, 40)
      const random = seededRandom(`order ${seed}`)
      const shuffled = records.map((record) => [random.u32(), record] as const).toSorted(([a], [b]) => a - b)
      const growing = foldAuthority(channel.id)
      const met: VerifiedRecord[] = []
      for (const [, record] of shuffled) {
        growing.add(record)
        met.push(record)
        assert.equal(hash(growing), hash(foldAuthority(channel.id, met.toReversed())))
      }
      assert.equal(hash(growing), hash(foldAuthority(channel.id, records)))
    })
  }

  it('places a long line that comes last first', async () => {
    const channel = await fixtureChannel('a long line')
    const records = [channel.charter]
    for (let i = 0; i < 300; i++) {
      const before = records.at(-1) as VerifiedRecord
      records.push(await write(channel, channel.founder, ACT, act(REMOVE, before.id, before.id), []))
    }
    const authority = foldAuthority(channel.id, records.toReversed())
    const state = stateOf(authority)
    assert.ok(state !== null && Array.isArray(state['acts']))
    assert.equal(state['acts'].length, 300)
    assert.equal(hash(authority), hash(foldAuthority(channel.id, records)))
  })

  it('takes nothing of another channel', async () => {
    const [channel, other] = [await fixtureChannel('here'), await fixtureChannel('there')]
    const { founder } = other
    const replayed = await write(other, founder, ACT, act(BAN, founder.key, other.charter.id), [])
    const before = hash(foldAuthority(channel.id, [channel.charter]))
    assert.equal(hash(foldAuthority(channel.id, [channel.charter, other.charter, replayed])), before)
    assert.equal(stateOf(foldAuthority(channel.id, [other.charter])), null)
  })
})
