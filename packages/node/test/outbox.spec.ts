// The outbox over a real store: what waits leaves in order, is still there after a restart, and goes when two relays
// keep it; another tab that took the store over has the last word.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { equal, PUSH_WINDOW, type RecordId, type VerifiedRecord } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel } from '@kith/testkit'
import { Outbox } from '../src/outbox.ts'
import { WHY_BANNED } from '../src/admission.ts'
import { DURABLE, HAD, INVALID, LATER, POLICY, type PushAnswer } from '../src/push.ts'

const A_WEEK = 7 * 24 * 60 * 60

describe('the outbox', () => {
  let directory: string
  let store: Store
  let outbox: Outbox
  let channel: FixtureChannel

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-outbox-'))
    store = await openStore(directory)
    outbox = await Outbox.open(store, FIXTURE_TIME)
    channel = await fixtureChannel('outbox')
  })
  afterEach(async () => {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function restart(now = FIXTURE_TIME): Promise<void> {
    await store.close()
    store = await openStore(directory)
    outbox = await Outbox.open(store, now)
  }

  async function write(text: string): Promise<VerifiedRecord> {
    const post = await channel.post(channel.persona('ana'), text)
    const { entered, writes } = outbox.entryFor(post.id)
    await store.put([post], writes)
    entered()
    return post
  }

  /** What a flush to a relay pushes, answered with one status each. */
  async function pushed(relay: string, ...statuses: number[]): Promise<Uint8Array[]> {
    const all: Uint8Array[] = []
    await outbox.flush(relay, async (messages): Promise<PushAnswer> => {
      const before = all.length
      all.push(...messages)
      const results = messages.map((_, i) => ({ status: statuses[before + i] ?? DURABLE, retry: 7, why: 0 }))
      return { results, peerTime: FIXTURE_TIME }
    })
    return all
  }

  function same(messages: readonly Uint8Array[], posts: readonly VerifiedRecord[]): void {
    assert.deepEqual(
      messages.map((message) => posts.findIndex(({ bytes }) => equal(bytes, message))),
      posts.map((_, i) => i),
    )
  }

  it('sends in order, over a restart, more than one push holds', async () => {
    const posts: VerifiedRecord[] = []
    for (let i = 0; i < 20; i++) posts.push(await write(`early ${i}`))
    await restart()
    for (let i = 0; i < 20; i++) posts.push(await write(`late ${i}`))
    same(await pushed('a'), posts)
    same(await pushed('a'), [])
  })

  it('lets nothing leave that is not durable yet', async () => {
    const post = await channel.post(channel.persona('ana'), 'Not yet.')
    const { entered, writes } = outbox.entryFor(post.id)
    same(await pushed('a'), [])
    await store.put([post], writes)
    entered()
    same(await pushed('a'), [post])
  })

  it('offers each relay a record once, until two keep it', async () => {
    const post = await write('For two.')
    const changed: RecordId[] = []
    outbox.onChanged = (id) => changed.push(id)
    same(await pushed('a', DURABLE), [post])
    assert.deepEqual(await outbox.journey(post.id, FIXTURE_TIME), { at: 'kept', relays: ['a'] })
    await restart()
    same(await pushed('a'), [])
    same(await pushed('b', HAD), [post])
    assert.deepEqual(await outbox.journey(post.id, FIXTURE_TIME), { at: 'kept', relays: ['a', 'b'] })
    same(await pushed('c'), [])
    await restart()
    same(await pushed('c'), [])
    assert.deepEqual(changed, [post.id], 'told of each step, until the restart')
  })

  it('keeps what was put off or refused for a later time and for others', async () => {
    const posts = [await write('kept'), await write('refused'), await write('put off')]
    const statuses = [DURABLE, POLICY, LATER]
    const answer = async (messages: readonly Uint8Array[]): Promise<PushAnswer> => ({
      results: messages.map((_, i) => ({
        status: statuses[i] as number,
        retry: 7,
        why: statuses[i] === POLICY ? WHY_BANNED : 0,
      })),
      peerTime: FIXTURE_TIME,
    })
    assert.equal(await outbox.flush('a', answer), 7)
    assert.deepEqual(await outbox.journey((posts[1] as VerifiedRecord).id, FIXTURE_TIME), {
      at: 'refused',
      why: 'policy',
      code: WHY_BANNED,
    })
    await restart()
    const refused = (await outbox.all()).find(({ id }) => equal(id, (posts[1] as VerifiedRecord).id))
    assert.deepEqual([refused?.at, refused?.relays], [3, ['a']], 'the reason is no part of a copy')
    same(await pushed('a', DURABLE), posts.slice(2))
    same(await pushed('b', DURABLE, INVALID, DURABLE), posts)
    same(await pushed('c'), posts.slice(1, 2))
    assert.deepEqual(await outbox.journey((posts[1] as VerifiedRecord).id, FIXTURE_TIME), { at: 'kept', relays: ['c'] })
  })

  it('what relays refused is old once they would refuse it for its date, and a copy that one keeps stays kept', async () => {
    const [first, second] = [await write('refused'), await write('kept')]
    same(await pushed('a', POLICY, DURABLE), [first, second])
    const [soon, late] = [first.time + PUSH_WINDOW, first.time + PUSH_WINDOW + 60]
    assert.deepEqual(await outbox.journey(first.id, soon), { at: 'refused', why: 'policy' })
    assert.deepEqual(await outbox.journey(first.id, late), { at: 'refused', why: 'old' })
    same(await pushed('b', POLICY, POLICY), [first, second])
    assert.deepEqual(await outbox.journey(second.id, late), { at: 'kept', relays: ['a'] })
    same(await pushed('b'), [])
    await restart()
    same(await pushed('b', HAD), [second])
    assert.deepEqual(await outbox.journey(second.id, late), { at: 'kept', relays: ['a', 'b'] })
  })

  it('a push that fails leaves everything as it was', async () => {
    const post = await write('Again.')
    await assert.rejects(outbox.flush('a', () => Promise.reject(new Error('gone'))))
    assert.deepEqual(await outbox.journey(post.id, FIXTURE_TIME), { at: 'saved' })
    same(await pushed('a'), [post])
  })

  it('two relays at a time each get everything, and both are written down', async () => {
    const posts = [await write('one'), await write('two')]
    const [a, b] = await Promise.all([pushed('a'), pushed('b')])
    same(a, posts)
    same(b, posts)
    for (const { id } of posts) {
      const journey = await outbox.journey(id, FIXTURE_TIME)
      assert.deepEqual(journey?.at === 'kept' && journey.relays.toSorted(), ['a', 'b'])
    }
    assert.deepEqual(await store.local.list('outbox/'), [])
  })

  it('what is cancelled goes no further, and it is known whether it ever left', async () => {
    const [first, second, third] = [await write('one'), await write('two'), await write('three')]
    assert.equal(await outbox.cancel(second.id), true)
    same(await pushed('a'), [first, third])
    assert.equal(await outbox.cancel(first.id), false, 'a relay keeps it')
    assert.equal(await outbox.cancel(first.id), false, 'nothing waits')
    await restart()
    same(await pushed('b'), [third])
  })

  it('what another tab cancelled does not leave from this one', async () => {
    const posts = [await write('one'), await write('two')]
    const other = await Outbox.open(store, FIXTURE_TIME)
    await other.cancel((posts[0] as VerifiedRecord).id)
    same(await pushed('a'), posts.slice(1))
  })

  it('what one relay kept for a week waits no longer', async () => {
    const post = await write('Alone.')
    const waits = await write('Nowhere.')
    same(await pushed('a', DURABLE, LATER), [post, waits])
    await restart(FIXTURE_TIME + 2 * A_WEEK)
    same(await pushed('b'), [waits])
  })

  it('goes on with what was on its way elsewhere, and lists it', async () => {
    const post = await channel.post(channel.persona('ana'), 'From another device.')
    await store.put([post])
    await outbox.resume({ id: post.id, at: 1, relays: ['a'], waiting: true })
    await outbox.resume({ id: post.id, at: 0, relays: [], waiting: true })
    assert.deepEqual(await outbox.all(), [{ id: post.id, at: 1, relays: ['a'], waiting: true }])
    same(await pushed('a'), [])
    same(await pushed('b'), [post])
    assert.deepEqual(await outbox.all(), [{ id: post.id, at: 1, relays: ['a', 'b'], waiting: false }])
  })

  it('does not read more for a flush the more waits for a second relay', async () => {
    let reads = 0
    const counted = new Proxy(store.local, {
      get: (local, name: keyof Store['local']) => {
        reads++
        return local[name].bind(local)
      },
    })
    const local = new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        return name === 'local' ? counted : typeof value === 'function' ? value.bind(target) : value
      },
    })
    outbox = await Outbox.open(local, FIXTURE_TIME)
    const readsFor = async (text: string): Promise<number> => {
      await write(text)
      reads = 0
      await pushed('a')
      return reads
    }
    const first = await readsFor('first')
    for (let i = 0; i < 50; i++) await readsFor(`${i}`)
    assert.equal(await readsFor('last'), first)
  })
})
