// Direct connections between people: on, they talk while every relay is frozen, and the relays have it all afterwards;
// off, no WebRTC connection is ever made.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ChannelId, decodeBase32, POST } from '@kith/protocol'
import { openStore } from '@kith/store'
import { Crowd, type Person } from '@kith/testkit/crowd'
import { freePort } from '@kith/testkit/free-port'
import { RelayProcess } from '@kith/testkit/lab'
import { until } from './harness.ts'

const PAGE = fileURLToPath(new URL('person-page.ts', import.meta.url))
const POSTS = 30
/** A call that failed is made again after half a minute, and a busy machine fails some; milliseconds. */
const PATIENCE = 60_000
/** Counts the WebRTC connections that a page makes. */
const COUNTED = `globalThis.made = 0; globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(...args) { super(...args); globalThis.made++ } }`

interface State {
  readonly reached: number
  readonly neighbours: number
  readonly places: number
}

describe('direct connections', function () {
  this.timeout(150_000)
  this.bail(true)
  let directory: string
  let crowd: Crowd
  let channel: string
  const relays: RelayProcess[] = []
  const addresses: string[] = []
  let people: [Person, Person, Person]

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-direct-'))
    crowd = await Crowd.open(PAGE)
    for (const name of ['first', 'second']) {
      const relay = new RelayProcess(await freePort(), join(directory, name))
      relays.push(relay)
      await relay.start()
      addresses.push(...(await relay.addresses()))
    }
    people = [await crowd.person(COUNTED), await crowd.person(COUNTED), await crowd.person(COUNTED)]
  })
  after(async () => {
    await crowd.close()
    for (const relay of relays) {
      relay.thaw()
      await relay.stop()
    }
    await rm(directory, { recursive: true, force: true })
  })

  const state = (person: Person): Promise<State> => person.call('state')
  const heard = async (person: Person): Promise<Set<string>> => new Set(await person.call<string[]>('texts'))
  const made = (person: Person): Promise<number> => person.page.evaluate('globalThis.made')

  it('are made between two who want them, and not with the third', async () => {
    const [a, b, off] = people
    await Promise.all([a, b].map((person) => person.call('start', addresses, true)))
    await off.call('start', addresses, false)
    for (const person of people) await until('both relays', async () => (await state(person)).reached === 2)
    channel = await a.call('openChannel')
    for (const person of [b, off]) await until('followed', () => person.call<boolean>('follow', channel))
    for (const person of [a, b]) {
      await until('places', async () => (await state(person)).places === 2)
      await until('a neighbour', async () => (await state(person)).neighbours === 1, PATIENCE)
    }
    assert.equal((await state(off)).neighbours, 0)
  })

  it(`carry ${POSTS} posts each way while both relays are frozen`, async () => {
    const [a, b] = people
    for (const relay of relays) relay.freeze()
    for (let i = 0; i < POSTS; i++) {
      await a.call('say', channel, `a ${i}`)
      await b.call('say', channel, `b ${i}`)
    }
    await until(
      'B heard all',
      async () => [...(await heard(b))].filter((text) => text.startsWith('a')).length === POSTS,
      PATIENCE,
    )
    await until(
      'A heard all',
      async () => [...(await heard(a))].filter((text) => text.startsWith('b')).length === POSTS,
      PATIENCE,
    )
  })

  it('carry what is said live too', async () => {
    const [a, b] = people
    // Any 32 bytes name a thread.
    await a.call('claim', channel, channel)
    await until('B sees it', async () => (await b.call<string[]>('claimed', channel)).length === 1, PATIENCE)
  })

  it('leave nothing out: after the thaw it is all in the stores of both relays', async () => {
    for (const relay of relays) relay.thaw()
    const [, , off] = people
    await until('the third hears all', async () => (await heard(off)).size === 2 * POSTS, 90_000)
    await until(
      'both keep all',
      async () =>
        (await Promise.all(people.slice(0, 2).map((one) => one.call<number>('waiting')))).every((n) => n === 0),
      90_000,
    )
    for (const relay of relays) {
      await relay.stop()
      const store = await openStore(relay.data)
      const id = decodeBase32(channel) as ChannelId
      const rows = await store.ids(id, { limit: 500 })
      const posts = (await store.getMany(rows.map((row) => row.id))).filter((each) => each?.record.kind === POST)
      assert.equal(posts.length, 2 * POSTS)
      await store.close()
    }
  })

  it('who has them off never made a WebRTC connection', async () => {
    const [a, , off] = people
    assert.equal(await made(off), 0)
    assert((await made(a)) > 0, 'the count counts')
    assert.deepEqual(crowd.faults, [])
  })
})
