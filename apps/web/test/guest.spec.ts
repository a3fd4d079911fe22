// A guest of a channel that asks for an invitation, at a real relay: the link's seed lets in each name that they write under,
// once; without it a person is told why.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClientNode } from '@kith/node'
import {
  CHARTER,
  type ChannelId,
  channelPersona,
  decodeInvite,
  derivePersona,
  encodeInvite,
  founderPersona,
  guestPersona,
  INVITED,
  threadSalt,
  VOUCH,
  ZEROS,
} from '@kith/protocol'
import { openStore } from '@kith/store'
import { charterBody, fixtureRoot } from '@kith/testkit'
import type { RelayProcess } from '@kith/testkit/lab'
import { writePost } from '../src/session/actions.ts'
import { Device } from '../src/session/device.ts'
import type { Engine } from '../src/session/engine.ts'
import { keepSeed, seedOf } from '../src/session/guest.ts'
import { DRAFT, relayIn, until } from './person-here.ts'

describe('a guest', function () {
  // A relay is started.
  this.timeout(60_000)
  let directory: string
  let relay: RelayProcess
  const ends: (() => Promise<void>)[] = []
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-guest-'))
    relay = await relayIn(directory)
    await relay.start()
  })
  after(async () => {
    for (const end of ends.toReversed()) await end()
    await relay.stop()
    await rm(directory, { recursive: true, force: true })
  })

  async function person(name: string): Promise<Engine> {
    const store = await openStore(join(directory, name))
    await store.local.put('root', fixtureRoot(name))
    const device = await Device.open(store)
    const node = await ClientNode.start({
      store,
      now: () => Math.floor(Date.now() / 1000),
      random: (length) => new Uint8Array(randomBytes(length)),
      relays: [relay.address],
      events: { stored: () => undefined, live: () => undefined, relays: () => undefined, journey: () => undefined },
    })
    ends.push(async () => {
      await node.stop()
      await store.close()
    })
    await until('reached', () => node.reached > 0)
    return { store, device, node } as Partial<Engine> as Engine
  }

  async function joins(name: string, channel: ChannelId): Promise<Engine> {
    const engine = await person(name)
    await until('charter', () => engine.node.fetchCharter(channel))
    await engine.node.follow(channel)
    return engine
  }

  it('is let in under each name by the link, and told why without it', async () => {
    const seed = new Uint8Array(randomBytes(32))
    const founder = founderPersona(fixtureRoot('host'), 1)
    const host = await person('host')
    const policy = { days: 0, bits: 12, who: INVITED, invite: guestPersona(seed).key }
    const body = { ...charterBody(founder, 'For guests'), policy }
    const charter = await host.node.write(founder, { kind: CHARTER, channel: ZEROS, after: [], body }, 12)
    const channel = charter.id as Uint8Array as ChannelId
    await until('carried', async () => (await host.node.journey(charter.id))?.at === 'kept')

    const [guest, stranger] = [await joins('guest', channel), await joins('stranger', channel)]
    const invite = decodeInvite(encodeInvite({ channel, relays: [relay.address], seed }))
    assert(invite?.seed)
    await keepSeed(guest.store, channel, invite.seed)
    const root = fixtureRoot('guest')
    const names = [channelPersona(root, channel), derivePersona(root, channel, threadSalt(root, channel, 1))]
    const write = (engine: Engine, name: (typeof names)[number], text: string) =>
      writePost(engine, name, channel, null, { ...DRAFT, text }, () => ({}))
    const posts = []
    for (const name of names) for (const text of ['First.', 'Second.']) posts.push(await write(guest, name, text))
    for (const post of posts) await until('kept', async () => (await guest.node.journey(post))?.at === 'kept')
    const key = guestPersona(seed).key
    const words = await guest.store.byAuthor(channel, key, 9)
    assert.deepEqual(
      words.map(({ record }) => record.kind),
      [VOUCH, VOUCH],
      'one for each name',
    )

    const lone = await write(stranger, channelPersona(fixtureRoot('stranger'), channel), 'Hello?')
    await until('refused', async () => (await stranger.node.journey(lone))?.at === 'refused')
    assert.deepEqual(await stranger.node.journey(lone), { at: 'refused', why: 'policy', code: 10 })
    await guest.device.leave(channel)
    assert.equal(await seedOf(guest.store, channel), null)
  })
})
