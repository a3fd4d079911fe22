// Who may post where a word or an invitation is asked (spec page 05 §4), at a real relay; and that a flood of new names over one
// connection does not fill a channel with threads, while who is known, and every channel in its first week, is not counted.

import assert from 'node:assert/strict'
import {
  AMEND,
  ACT,
  BAN,
  type ChannelId,
  CHARTER,
  channelPersona,
  compose,
  founderPersona,
  home,
  INVITED,
  OPEN,
  type ParsedRecord,
  parse,
  type Persona,
  type PersonaKey,
  type Policy,
  POST,
  REACT,
  type RecordId,
  RETRACT,
  type Value,
  VOUCH,
  VOUCHED,
  verify,
  ZEROS,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { charterBody } from '@kith/testkit'
import { multiaddr } from '@multiformats/multiaddr'
import { WHY_BANNED, WHY_UNINVITED, WHY_UNVOUCHED } from '../src/admission.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { DURABLE, LATER, POLICY, push } from '../src/push.ts'
import { Lab, now } from './harness.ts'

const DAY = 86_400

describe('who may post', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  const founder = founderPersona(new Uint8Array(32).fill(1), 1)
  let drawn = 0

  interface Draft {
    readonly kind?: number
    readonly body?: { readonly [key: string]: Value }
    readonly after?: readonly RecordId[]
    readonly time?: number
  }

  async function written(author: Persona, channel: Uint8Array, draft: Draft = {}): Promise<ParsedRecord> {
    const { after = [], body = { text: 'Here I am.' }, kind = POST, time = now() } = draft
    const random = new Uint8Array(24)
    new DataView(random.buffer).setUint32(0, ++drawn)
    const parsed = parse(await compose(author, { kind, channel, body, time, after }, { bits: 0, random }))
    assert(parsed.ok)
    return parsed.record
  }

  /** As if it had come by catch-up, which asks nobody who they are. */
  async function came(store: Store, ...records: readonly ParsedRecord[]): Promise<void> {
    const verdicts = await Promise.all(records.map(({ bytes }) => verify(bytes)))
    await store.put(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.record] : [])))
  }

  /** A channel of a month ago at a relay, people in it, and somebody who pushes. */
  async function scene(policy: Partial<Policy>, opened = now() - 30 * DAY) {
    const relay = await lab.relay({ charterBits: 0 })
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(relay.node.addresses[0]))
    const body = { ...charterBody(founder, 'A room'), policy: { days: 0, bits: 0, who: OPEN, ...policy } }
    const charter = await written(founder, ZEROS, { kind: CHARTER, body, time: opened })
    const channel = home(charter)
    const pushed = async (...records: readonly ParsedRecord[]): Promise<(number | string)[]> => {
      const { results } = await push(
        connection,
        records.map(({ bytes }) => bytes),
      )
      return results.map(({ status, why }) => (status === POLICY ? `no, ${why}` : status))
    }
    assert.deepEqual(await pushed(charter), [DURABLE])
    const person = (n: number): Persona => channelPersona(new Uint8Array(32).fill(n), channel)
    const settle = async (persona: Persona): Promise<void> =>
      came(relay.store, await written(persona, channel, { time: now() - 8 * DAY }))
    const vouch = (by: Persona, who: PersonaKey, n = 1) => written(by, channel, { kind: VOUCH, body: { who, n } })
    return { relay, channel, charter, pushed, person, settle, vouch }
  }

  const UNVOUCHED = `no, ${WHY_UNVOUCHED}`
  const UNINVITED = `no, ${WHY_UNINVITED}`

  it('those for whom a steward or somebody of a week’s standing has a word, and no one for themselves', async () => {
    const { channel, person, pushed, settle, vouch } = await scene({ who: VOUCHED })
    const [ann, ben, cleo, dan, eve] = [2, 3, 4, 5, 6].map(person) as [Persona, Persona, Persona, Persona, Persona]
    const post = (by: Persona) => written(by, channel)
    assert.deepEqual(await pushed(await post(ann), await vouch(ann, ben.key)), [UNVOUCHED, UNVOUCHED])
    // Behind a word in the same push.
    assert.deepEqual(await pushed(await vouch(founder, ann.key), await post(ann)), [DURABLE, DURABLE])
    // Whom somebody let in vouches for others only after a week.
    assert.deepEqual(await pushed(await vouch(ann, ben.key), await post(ben)), [DURABLE, UNVOUCHED])
    await settle(cleo)
    const word = await vouch(cleo, dan.key)
    assert.deepEqual(await pushed(await post(cleo), word, await post(dan)), [DURABLE, DURABLE, DURABLE])
    const back = await written(cleo, channel, { kind: RETRACT, body: { target: word.id }, after: [word.id] })
    assert.deepEqual(await pushed(back), [DURABLE])
    assert.deepEqual(await pushed(await post(dan)), [UNVOUCHED])
    assert.deepEqual(await pushed(await vouch(cleo, dan.key, 2), await post(dan)), [DURABLE, DURABLE])
    const act = { action: BAN, targets: [cleo.key], rule: 1, reason: 'As agreed.', prev: channel }
    const ban = await written(founder, channel, { kind: ACT, body: act })
    const outcome = await pushed(ban, await vouch(cleo, eve.key), await post(dan))
    assert.deepEqual(outcome, [DURABLE, `no, ${WHY_BANNED}`, UNVOUCHED])
  })

  it('those who have the invitation, until it is another one; what others bring is not asked', async () => {
    const [seed, other] = [
      channelPersona(new Uint8Array(32).fill(9), ZEROS as ChannelId),
      founderPersona(new Uint8Array(32).fill(9), 2),
    ]
    const { channel, charter, person, pushed, relay, settle, vouch } = await scene({ who: INVITED, invite: seed.key })
    const [ann, ben, cleo, dan] = [2, 3, 4, 5].map(person) as [Persona, Persona, Persona, Persona]
    const post = (by: Persona) => written(by, channel)
    await settle(cleo)
    assert.deepEqual(await pushed(await post(ann), await vouch(ann, ben.key)), [UNINVITED, UNINVITED])
    assert.deepEqual(await pushed(await vouch(seed, ann.key), await post(ann)), [DURABLE, DURABLE])
    assert.deepEqual(await pushed(await vouch(founder, ben.key), await post(ben)), [DURABLE, DURABLE])
    // A word of somebody else is none here, though who has been here for a week stays.
    assert.deepEqual(await pushed(await post(cleo), await vouch(cleo, dan.key), await post(dan)), [
      DURABLE,
      DURABLE,
      UNINVITED,
    ])
    assert.deepEqual(await pushed(await vouch(other, dan.key)), [UNINVITED])
    const value = { days: 0, bits: 0, who: INVITED, invite: other.key }
    const amend = await written(founder, channel, { kind: AMEND, body: { prev: charter.id, field: 'policy', value } })
    const outcome = await pushed(amend, await post(ann), await vouch(seed, dan.key), await vouch(other, ann.key))
    assert.deepEqual(outcome, [DURABLE, UNINVITED, UNINVITED, DURABLE])
    assert.deepEqual(await pushed(await post(ann)), [DURABLE])
    const uninvited = await post(dan)
    await came(relay.store, uninvited)
    assert.equal(await relay.store.has(uninvited.id), 'body')
    const taken = await written(dan, channel, { kind: RETRACT, body: { target: uninvited.id }, after: [uninvited.id] })
    assert.deepEqual(await pushed(taken), [DURABLE])
  })

  it('everybody in an open channel; of threads by new names one connection begins some, then waits', async () => {
    const { channel, person, pushed, settle } = await scene({})
    const threads = await Promise.all(Array.from({ length: 13 }, (_, n) => written(person(20 + n), channel)))
    const answers = await pushed(...threads)
    assert.deepEqual(answers, [...Array<number>(12).fill(DURABLE), LATER])
    const [root] = threads as [ParsedRecord]
    const body = { text: 'With you.', thread: root.id, parent: root.id }
    const reply = await written(person(40), channel, { body, after: [root.id] })
    const react = await written(person(41), channel, {
      kind: REACT,
      body: { target: root.id, n: 1, code: 1 },
      after: [root.id],
    })
    assert.deepEqual(await pushed(reply, react), [DURABLE, DURABLE], 'answers are not counted')
    await settle(person(42))
    assert.deepEqual(await pushed(await written(person(42), channel)), [DURABLE], 'nor who is known')
    const { channel: young, person: there, pushed: to } = await scene({}, now() - 3 * DAY)
    const first = await Promise.all(Array.from({ length: 14 }, (_, n) => written(there(20 + n), young)))
    assert.deepEqual(await to(...first), Array<number>(14).fill(DURABLE), 'nor anybody in the first week')
  })
})
