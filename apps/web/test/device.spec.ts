// What a device alone knows, over copies that come from elsewhere: founders' numbers that nobody else uses, relays that
// are not forgotten, drafts that are.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChannelId } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { fixtureRoot } from '@kith/testkit'
import { type Brought, Device } from '../src/session/device.ts'
import { Drafts } from '../src/session/drafts.ts'

const channel = (name: string): ChannelId => fixtureRoot(name) as ChannelId
const ROOT = fixtureRoot('a')
const PLACE = { channel: 'c', thread: null }
const DRAFT = {
  text: 'Half a sentence',
  need: null,
  feeling: null,
  tone: null,
  labels: [],
  lang: null,
  fresh: false,
  who: 0,
}

function copy(part: Partial<Brought>): Brought {
  return { roots: [ROOT], checked: [], joined: [], founded: [], relays: [], ...part }
}

describe('a device', () => {
  let directory: string
  let store: Store
  let device: Device
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-device-'))
    store = await openStore(join(directory, 'store'))
    device = await Device.open(store)
  })
  afterEach(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })

  async function found(name: string): Promise<number> {
    const n = await device.nextFounder()
    await store.put([], device.founding(channel(name), n))
    return n
  }

  it('numbers its founders from 1, and from a random number on once it restored', async () => {
    assert.deepEqual([await found('x'), await found('y')], [1, 2])
    await device.bring(copy({}), false)
    const first = await found('z')
    assert(first > 1000 && first % 1000 === 1)
    assert.equal(await found('v'), first + 1)
    assert.equal(await (await Device.open(store)).nextFounder(), first + 2)
  })

  it('never counts on from the numbers of a copy, whose device may count on from them too', async () => {
    const elsewhere = 0xffff_f000
    await device.bring(copy({ founded: [{ channel: channel('there'), n: elsewhere }] }), false)
    const n = await device.nextFounder()
    assert(n < elsewhere && n % 1000 === 1)
    // The same root, used in the other place meanwhile.
    await device.bring(copy({ founded: [{ channel: channel('there again'), n: elsewhere + 1 }] }), false)
    const next = await device.nextFounder()
    assert(next < elsewhere && next % 1000 === 1)
  })

  it('goes on as before when a copy brings nothing that it does not know', async () => {
    const [n, root] = [await found('x'), device.root]
    await device.bring(copy({ roots: [root], founded: [{ channel: channel('x'), n }] }), false)
    assert.equal(await device.nextFounder(), n + 1)
  })

  it('keeps the relays of every invitation to a channel, and the page’s own while it names none', async () => {
    await device.join(channel('x'), ['/dns4/one.example/tcp/443/wss'])
    await device.join(channel('x'), [])
    await device.keepRelays(['/dns4/two.example/tcp/443/wss'])
    await device.keepRelays([])
    assert.deepEqual(await device.relays(), ['/dns4/two.example/tcp/443/wss', '/dns4/one.example/tcp/443/wss'])
  })

  it('deletes drafts when its person leaves, and at the next start what came in between', async () => {
    let over = false
    const drafts = await Drafts.open(store, { name: 'one', isOver: () => over })
    await drafts.keep(PLACE, DRAFT, 60)
    assert.deepEqual(await (await Drafts.open(store, { name: 'one', isOver: () => false })).get(PLACE), DRAFT)
    await drafts.forget()
    assert.equal(await drafts.get(PLACE), null)
    // Another tab's last words were on their way.
    await drafts.keep(PLACE, DRAFT, 60)
    const next = await Drafts.open(store, { name: 'two', isOver: () => false })
    assert.equal(await next.get(PLACE), null)
    // And what comes later still is not kept at all.
    over = true
    await drafts.keep(PLACE, DRAFT, 60)
    assert.equal(await next.get(PLACE), null)
  })
})
