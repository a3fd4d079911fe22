// The relays that a node remembers: what strangers say never takes the place of what is known, and the dead go.

import assert from 'node:assert/strict'
import { openStore, type Store } from '@kith/store'
import { generateKeyPair } from '@libp2p/crypto/keys'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { KnownRelays } from '../src/known-relays.ts'
import { Lab } from './harness.ts'

const DAY = 24 * 60 * 60
const peer = async (): Promise<string> => peerIdFromPrivateKey(await generateKeyPair('Ed25519')).toString()
const at = (host: number): string => `/ip4/203.0.113.${host}/tcp/443/tls/ws`

describe('known relays', () => {
  const lab = new Lab()
  let store: Store
  let time = 20_000 * DAY
  const open = (): Promise<KnownRelays> => KnownRelays.open(store, () => time)

  beforeEach(async () => {
    store = await openStore(await lab.directory())
    lab.onEnd(() => store.close())
  })
  afterEach(() => lab.end())

  it('outlive a restart, with the day on which they were reached', async () => {
    const known = await open()
    const id = await peer()
    known.name(`${at(1)}/p2p/${id}`)
    known.reached(id, id, at(1))
    await known.settled()
    const [again] = (await open()).all()
    assert.deepEqual(again, { id, addresses: [`${at(1)}/p2p/${id}`], named: false, day: 20_000, tries: 0 })
  })

  it('an address becomes the relay that was met there', async () => {
    const known = await open()
    const id = await peer()
    assert.equal(known.name(at(1)), at(1))
    assert.equal(known.reached(at(1), id, at(1)), id)
    assert.deepEqual(
      known.all().map((relay) => [relay.id, relay.named]),
      [[id, true]],
    )
    await known.settled()
    assert.equal((await open()).all().length, 1)
  })

  it('what a relay says of itself comes first, what it says of others last', async () => {
    const known = await open()
    const id = await peer()
    known.learn(id, [at(1)], true, 'teller')
    known.learn(id, [at(66)], false, 'teller')
    known.learn(id, [at(2)], true, 'teller')
    assert.deepEqual(known.get(id)?.addresses, [at(2), at(1), at(66)])
    for (let i = 100; i < 120; i++) known.learn(id, [at(i)], false, 'teller')
    assert.equal(known.get(id)?.addresses.length, 8)
    assert.equal(known.get(id)?.addresses[0], at(2))
  })

  it("an address that names another relay is not taken for this one's", async () => {
    const known = await open()
    const [id, other] = [await peer(), await peer()]
    assert.equal(known.learn(id, [`${at(1)}/p2p/${other}`], true, 'teller'), null)
    assert.deepEqual(known.all(), [])
  })

  it('are few: hearsay makes room, what was reached or named never does for it', async () => {
    const known = await open()
    const named = await peer()
    known.name(`${at(1)}/p2p/${named}`)
    const reached = await peer()
    known.learn(reached, [at(2)], true, 'teller')
    known.reached(reached, reached, at(2))
    time += 3 * DAY
    for (let i = 0; i < 100; i++) known.learn(await peer(), [at(3)], false, 'teller')
    assert.equal(known.all().length, 64)
    assert(known.get(named))
    assert(known.get(reached))
  })

  it('what one tells does not push out what another told', async () => {
    const known = await open()
    const honest = await Promise.all(Array.from({ length: 16 }, peer))
    for (const id of honest) known.learn(id, [at(1)], false, 'honest')
    for (const id of honest) known.failed(id)
    for (let i = 0; i < 200; i++) known.learn(await peer(), [at(66)], false, 'liar')
    for (const id of honest) assert(known.get(id))
  })

  it('64 that were reached this week are not given up for one that was told of', async () => {
    const known = await open()
    for (let i = 0; i < 64; i++) {
      const id = await peer()
      known.learn(id, [at(1)], true, 'teller')
      known.reached(id, id, at(1))
    }
    assert.equal(known.learn(await peer(), [at(2)], true, 'teller'), null)
    time += 8 * DAY
    const young = await peer()
    assert.equal(known.learn(young, [at(2)], true, 'teller'), young)
    assert.equal(known.all().length, 64)
  })

  it('one that hangs up at once gets no better by being reached; one that stays does, and was here today', async () => {
    const known = await open()
    const id = await peer()
    known.learn(id, [at(1)], true, 'teller')
    for (let i = 0; i < 3; i++) {
      known.reached(id, id, at(1))
      known.failed(id)
    }
    assert.equal(known.get(id)?.tries, 3)
    time += 2 * DAY
    known.lasted(id)
    assert.equal(known.get(id)?.tries, 0)
    assert.equal(known.get(id)?.day, time / DAY)
  })

  it('the address by which one was reached stays its first, whatever it says of itself', async () => {
    const known = await open()
    const id = await peer()
    known.learn(id, [at(1), at(2)], true, 'teller')
    known.reached(id, id, `${at(2)}/p2p/${id}`)
    known.learn(id, [at(3)], true, id)
    assert.deepEqual(known.get(id)?.addresses, [at(2), at(3), at(1)])
  })

  it('are forgotten when they did not answer for a week, unless somebody names them', async () => {
    const known = await open()
    const [gone, named] = [await peer(), await peer()]
    known.learn(gone, [at(1)], true, 'teller')
    known.reached(gone, gone, at(1))
    known.name(`${at(2)}/p2p/${named}`)
    for (let i = 0; i < 40; i++) for (const id of [gone, named]) known.failed(id)
    assert(known.get(gone), 'an evening without network forgets nobody')
    time += 8 * DAY
    for (const id of [gone, named]) known.failed(id)
    assert.equal(known.get(gone), null)
    assert(known.get(named))
    await known.settled()
    assert.equal((await open()).get(gone), null)
  })
})
