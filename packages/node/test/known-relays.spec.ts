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
    known.reached(id, id)
    await known.settled()
    const [again] = (await open()).all()
    assert.deepEqual(again, { id, addresses: [`${at(1)}/p2p/${id}`], named: false, day: 20_000, tries: 0 })
  })

  it('an address becomes the relay that was met there', async () => {
    const known = await open()
    const id = await peer()
    assert.equal(known.name(at(1)), at(1))
    assert.equal(known.reached(at(1), id), id)
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
    known.learn(id, [at(1)], true)
    known.learn(id, [at(66)], false)
    known.learn(id, [at(2)], true)
    assert.deepEqual(known.get(id)?.addresses, [at(2), at(1), at(66)])
    for (let i = 100; i < 120; i++) known.learn(id, [at(i)], false)
    assert.equal(known.get(id)?.addresses.length, 8)
    assert.equal(known.get(id)?.addresses[0], at(2))
  })

  it("an address that names another relay is not taken for this one's", async () => {
    const known = await open()
    const [id, other] = [await peer(), await peer()]
    assert.equal(known.learn(id, [`${at(1)}/p2p/${other}`], true), null)
    assert.deepEqual(known.all(), [])
  })

  it('are few: the one that was reached longest ago makes room, a named one never does', async () => {
    const known = await open()
    const named = await peer()
    known.name(`${at(1)}/p2p/${named}`)
    const reached = await peer()
    known.learn(reached, [at(2)], true)
    known.reached(reached, reached)
    for (let i = 0; i < 100; i++) known.learn(await peer(), [at(3)], false)
    assert.equal(known.all().length, 64)
    assert(known.get(named))
    assert(known.get(reached))
  })

  it('are forgotten when they did not answer for a week, unless somebody names them', async () => {
    const known = await open()
    const [gone, named] = [await peer(), await peer()]
    known.learn(gone, [at(1)], true)
    known.reached(gone, gone)
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
