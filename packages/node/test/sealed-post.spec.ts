// What is on its way to stewards (spec page 14 §3): when it leaves, what is on the disk until then, how it is taken back; and at
// real relays, that it comes over a connection of its own, past bans, for its work, and a few at a time.

import assert from 'node:assert/strict'
import { type ChannelId, decodeCanonical, encodeBase32, parse, REPORT, REPORT_BITS, workOf } from '@kith/protocol'
import { FIXTURE_TIME, seededRandom } from '@kith/testkit'
import { multiaddr } from '@multiformats/multiaddr'
import { WHY_WORK } from '../src/admission.ts'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { handOver } from '../src/own-connection.ts'
import { DURABLE, LATER, POLICY, push } from '../src/push.ts'
import type { SealedPost } from '../src/sealed-post.ts'
import { BITS, Lab, now, openChannel, until } from './harness.ts'
import { Device, sendReport } from './sealed-post-world.ts'

const SEED = process.env['KITH_SEED'] ?? 'sealed post'
const MINUTE = 60
const channel = new Uint8Array(32).fill(7) as ChannelId

describe('what waits to go to stewards', () => {
  const random = seededRandom(SEED)
  const device = (): Device => new Device(seededRandom(`${SEED} ${random.u32()}`), FIXTURE_TIME)

  it('goes at any time from a minute to half an hour later, dated then', async () => {
    const waits: number[] = []
    for (let i = 0; i < 100; i++) {
      const own = device()
      const post = await own.open()
      await sendReport(post, random, channel)
      await own.until(FIXTURE_TIME + 31 * MINUTE)
      const [sent] = own.handed
      assert(sent && own.handed.length === 1 && own.values.rows.size === 0)
      const parsed = parse(sent.message)
      assert(parsed.ok && parsed.record.shown && parsed.record.kind === REPORT)
      assert.equal(parsed.record.time, sent.at - (sent.at % MINUTE))
      waits.push(sent.at - FIXTURE_TIME)
    }
    assert.ok(Math.min(...waits) >= MINUTE && Math.max(...waits) <= 30 * MINUTE, `${waits}, seed ${SEED}`)
    const sixths = [0, 1, 2, 3, 4, 5].map((n) => waits.filter((wait) => Math.floor((wait - 60) / 290) === n).length)
    assert.ok(Math.min(...sixths) > 4, `${sixths}, seed ${SEED}`)
  })

  it('outlives a restart, and does not go the moment that its author comes back', async () => {
    const own = device()
    const post = await own.open()
    await sendReport(post, random, channel)
    post.stop()
    own.time += 5 * 60 * MINUTE
    const back = own.time
    const again = await own.open()
    assert.deepEqual(
      again.waiting.map(({ kind }) => kind),
      [REPORT],
    )
    await own.until(back + MINUTE - 1)
    assert.equal(own.handed.length, 0)
    await own.until(back + 31 * MINUTE)
    assert.equal(own.handed.length, 1)
  })

  it('does not go the moment that a device wakes up', async () => {
    const own = device()
    const calls: (() => void)[] = []
    const post = await own.open({
      after: (_, call) => {
        calls.push(call)
        return () => undefined
      },
    })
    await sendReport(post, random, channel)
    own.time += 3 * 60 * MINUTE
    calls[0]?.()
    await until('drawn anew', () => calls.length === 2)
    assert.equal(own.handed.length, 0)
  })

  it('is taken back while it waits, and leaves nothing', async () => {
    const own = device()
    const post = await own.open()
    await sendReport(post, random, channel)
    const name = post.waiting[0]?.name ?? ''
    assert.equal(await post.takeBack(name), true)
    assert.equal(await post.takeBack(name), false)
    await own.until(FIXTURE_TIME + 60 * MINUTE)
    assert.deepEqual([own.handed.length, own.values.rows.size], [0, 0])
  })

  it('is not taken back while a relay has it', async () => {
    const own = device()
    const post: SealedPost = await own.open({
      hand: async () => {
        own.handed.push({ at: own.time, message: new Uint8Array(0) })
        return !(await post.takeBack(post.waiting[0]?.name ?? ''))
      },
    })
    await sendReport(post, random, channel)
    await own.until(FIXTURE_TIME + 31 * MINUTE)
    assert.deepEqual([own.handed.length, own.values.rows.size], [1, 0])
  })

  it('is one record however often it is tried, for four days; its key is gone from the first time on', async () => {
    const own = device()
    own.keeps = false
    const post = await own.open()
    await sendReport(post, random, channel)
    const kept = (): string => Buffer.concat([...own.values.rows.values()]).toString('hex')
    const row = decodeCanonical([...own.values.rows.values()][0] as Uint8Array) as [0, 0, 0, 0, [Uint8Array]]
    const root = Buffer.from(row[4][0]).toString('hex')
    assert.ok(root.length === 64 && kept().includes(root))
    await own.until(FIXTURE_TIME + 3 * 60 * MINUTE)
    assert.ok(kept().length > 8000 && !kept().includes(root))
    post.stop()
    await own.open()
    await own.until(FIXTURE_TIME + 5 * 24 * 60 * MINUTE)
    assert.ok(own.handed.length > 6, `${own.handed.length}`)
    assert.equal(new Set(own.handed.map(({ message }) => Buffer.from(message).toString('hex'))).size, 1)
    assert.equal(own.values.rows.size, 0)
  })

  it('says on the disk which channel, and not what, about whom or to whom', async () => {
    const own = device()
    const post = await own.open()
    await sendReport(post, random, channel)
    const [[name, value]] = [...own.values.rows] as [[string, Uint8Array]]
    assert.match(name, /^sealed\/[a-z2-7]{26}$/)
    const row = decodeCanonical(value)
    assert(Array.isArray(row) && Array.isArray(row[4]))
    assert.deepEqual(
      [row[0], row[2], encodeBase32(row[3] as Uint8Array), row[5]],
      [1, REPORT, encodeBase32(channel), null],
    )
    assert.deepEqual(
      row[4].map((part) => (Array.isArray(part) ? part.length : (part as Uint8Array).length)),
      [32, 32, 16, 4112],
    )
  })
})

describe('a report at a relay', function () {
  // Some seconds of work each.
  this.timeout(60_000)
  const random = seededRandom(SEED)
  const lab = new Lab()
  afterEach(() => lab.end())

  /** Composed as it goes, with this work. */
  async function sealed(of: ChannelId, bits: number): Promise<Uint8Array> {
    const own = new Device(random, now())
    const post = await own.open({ bits, now })
    await sendReport(post, random, of)
    while (own.handed.length === 0) {
      await own.until(own.time + 31 * MINUTE)
      await new Promise((resolve) => setImmediate(resolve))
    }
    return own.handed[0]?.message as Uint8Array
  }

  it('comes to two of them over connections that nothing else went over', async () => {
    const relays = [await lab.relay(), await lab.relay()]
    const addresses = relays.flatMap(({ node }) => node.addresses)
    const client = await lab.client(addresses)
    const of = await openChannel(client, new Uint8Array(32).fill(5))
    await until('carried', () => relays.every(({ node }) => node.channels === 1))
    const known = relays.map(({ node }) => new Set(node.network.getPeers().map(String)))
    const strangers = relays.map(() => new Set<string>())
    for (const [i, { node }] of relays.entries()) {
      node.network.addEventListener('peer:connect', ({ detail }) => strangers[i]?.add(detail.toString()))
    }
    const message = await sealed(of, REPORT_BITS)
    const parsed = parse(message)
    assert(parsed.ok)
    assert.equal(await handOver(addresses, message), true)
    for (const [i, { store }] of relays.entries()) {
      assert.equal(await store.has(parsed.record.id), 'body')
      const came = [...(strangers[i] as Set<string>)].filter((peer) => !known[i]?.has(peer))
      assert.equal(came.length, 1)
    }
    await until('gone', () => relays.every(({ node }, i) => node.network.getPeers().length === known[i]?.size))
    await until('read by who follows', async () => (await client.store.has(parsed.record.id)) === 'body')
    assert.equal(await handOver([], message), false)
  })

  it('needs its work whatever the channel asks, and goes past it a few at a time', async () => {
    const relay = await lab.relay()
    const client = await lab.client(relay.node.addresses)
    const of = await openChannel(client, new Uint8Array(32).fill(6))
    await until('carried', () => relay.node.channels === 1)
    const { network } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    lab.onEnd(async () => network.stop())
    const connection = await network.dial(multiaddr(relay.node.addresses[0]))
    const asked = async (message: Uint8Array): Promise<number[]> => {
      const { results } = await push(connection, [message])
      return results.flatMap(({ status, why }) => (why > 0 ? [status, why] : [status]))
    }
    const light = async (): Promise<Uint8Array> => {
      for (;;) {
        const message = await sealed(of, BITS)
        const parsed = parse(message)
        if (parsed.ok && workOf(parsed.record.id) < REPORT_BITS) return message
      }
    }
    assert.deepEqual(await asked(await light()), [POLICY, WHY_WORK])
    for (let i = 0; i < 4; i++) assert.deepEqual(await asked(await sealed(of, REPORT_BITS)), [DURABLE])
    assert.deepEqual(await asked(await sealed(of, REPORT_BITS)), [LATER])
    assert.equal(relay.node.debt(network.peerId.toString()), 0, 'nobody pays')
  })
})
