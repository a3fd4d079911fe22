// docs/spec/implement-in-a-weekend.md, done: a second implementation, written from the pages alone, passes the vectors and
// talks with a real relay. It imports nothing of ours but a ZIP 215 verifier, and this file holds it to that.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import claims from '../../../docs/spec/vectors/claims.json' with { type: 'json' }
import invites from '../../../docs/spec/vectors/invites.json' with { type: 'json' }
import messages from '../../../docs/spec/vectors/messages.json' with { type: 'json' }
import personas from '../../../docs/spec/vectors/personas.json' with { type: 'json' }
import records from '../../../docs/spec/vectors/records.json' with { type: 'json' }
import topics from '../../../docs/spec/vectors/topics.json' with { type: 'json' }
import wire from '../../../docs/spec/vectors/wire.json' with { type: 'json' }
import works from '../../../docs/spec/vectors/work.json' with { type: 'json' }
import { Lab, now, type TestRelay, until } from './harness.ts'
import { decode, encode, type Item } from './weekend/cbor.ts'
import { readClaim } from './weekend/claim.ts'
import { frame, WeekendPeer } from './weekend/peer.ts'
import { founderSalt, personaOf, readInvite, threadSalt, topicOf } from './weekend/persona.ts'
import { type Draft, verify, type WeekendRecord, workOf, write } from './weekend/record.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function plain(item: Item): unknown {
  if (item instanceof Uint8Array) return toHex(item)
  if (item instanceof Map) return new Map([...item].map(([key, value]) => [key, plain(value)]))
  return Array.isArray(item) ? item.map(plain) : item
}

/** A vector's value, its objects as maps. */
function mapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapped)
  if (typeof value !== 'object' || value === null) return value
  return new Map(Object.entries(value).map(([key, item]) => [key, mapped(item)]))
}

const readRecord = (message: Uint8Array): WeekendRecord => {
  const verdict = verify(message)
  assert('id' in verdict)
  return verdict
}

describe('a weekend', function () {
  this.timeout(30_000)

  it('imports nothing of ours but a verifier', () => {
    const folder = new URL('weekend/', import.meta.url)
    const imported = readdirSync(folder).flatMap((name) => {
      return [...readFileSync(new URL(name, folder), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, from]) => from)
    })
    const foreign = new Set(imported.filter((from) => /kith|^\.\.|src/.test(from as string)))
    assert.deepEqual([...foreign], ['@kith/testkit/edwards'])
  })

  describe('passes the vectors of', () => {
    it('step 2 and 3: records', () => {
      for (const vector of records) {
        const body = vector.body === null ? null : hex(vector.body)
        const verdict = verify(encode([0, hex(vector.envelope), body]))
        const found = 'id' in verdict ? { valid: true, shown: verdict.shown } : { valid: false, code: verdict.code }
        const { code, shown, valid } = vector
        assert.deepEqual(found, valid ? { valid, shown } : { valid, code }, vector.name)
        if (!('id' in verdict)) continue
        assert.equal(toHex(verdict.id), vector.id)
        assert.deepEqual(verdict.body === null ? null : plain(verdict.body), mapped(vector.fields?.body))
      }
    })

    it('step 2: messages', () => {
      for (const vector of messages) {
        const verdict = verify(hex(vector.message))
        assert.equal('code' in verdict ? verdict.code : undefined, vector.code, vector.name)
      }
    })

    it('step 4: personas and invitations', () => {
      for (const { name, of, n = 0, root, channel, ...expected } of personas) {
        const [secret, place] = [hex(root), hex(channel)]
        const salts = {
          channel: Buffer.alloc(32),
          thread: threadSalt(secret, place, n),
          founder: founderSalt(secret, n),
        }
        const salt = salts[of as keyof typeof salts]
        const { author, box } = personaOf(secret, place, salt)
        const { words: _, ...keys } = expected
        assert.deepEqual({ salt: toHex(salt), publicKey: toHex(author), box: toHex(box) }, keys, name)
      }
      for (const { name, text, valid, ...expected } of invites) {
        const invite = readInvite(text)
        assert.equal(invite !== null, valid, name)
        const seed = invite?.seed ? { seed: toHex(invite.seed) } : {}
        if (invite) assert.deepEqual({ channel: toHex(invite.channel), relays: invite.relays, ...seed }, expected)
      }
    })

    it('step 5 and 6: work and topics', () => {
      for (const { id, bits } of works) assert.equal(workOf(hex(id)), bits)
      for (const { channel, topic } of topics) assert.equal(topicOf(hex(channel)), topic)
    })

    it('step 7: claims', () => {
      for (const { name, peer, peerTime, claim, signature, valid, hash } of claims) {
        const read = readClaim([hex(claim), hex(signature)], hex(peer), peerTime)
        assert.equal(read !== null, valid, name)
        if (read) assert.equal(toHex(read.hash), hash)
      }
    })

    it('step 8 and 9: frames', () => {
      for (const { hex: bytes, ...rest } of wire.exchanges.flatMap(({ frames }): Frame[] => frames)) {
        if (rest.means === undefined) continue
        const end = hex(bytes).findIndex((byte) => byte < 128) + 1
        const item = decode(hex(bytes).subarray(end))
        assert(item !== undefined)
        assert.deepEqual(plain(item), rest.means)
        assert.equal(toHex(frame(item)), bytes)
      }
    })
  })

  describe('talks with a relay:', () => {
    const lab = new Lab()
    const root = randomBytes(32)
    let relay: TestRelay
    let me: WeekendPeer
    let channel: Buffer
    let post: Buffer

    const start = async (): Promise<WeekendPeer> => {
      const peer = await WeekendPeer.dial(relay.node.addresses[0] as string)
      lab.onEnd(() => peer.stop())
      return peer
    }
    const written = (secret: Uint8Array, text: string, extra: Partial<Draft> = {}): Buffer => {
      const draft: Draft = { kind: 16, channel, time: now(), body: { text }, ...extra }
      return write(personaOf(secret, channel), draft, 6, randomBytes(24))
    }

    before(async () => {
      relay = await lab.relay({ charterBits: 8, contact: 'ask at the desk' })
      me = await start()
    })
    after(() => lab.end())

    it('a founder writes a charter, and the relay carries the channel', async () => {
      const zeros = Buffer.alloc(32)
      const founder = personaOf(root, zeros, founderSalt(root, 1))
      const body: Record<string, Item> = {
        name: 'A quiet room',
        purpose: '',
        langs: ['en'],
        topics: [],
        audience: 1,
        box: founder.box,
        rules: [],
        policy: new Map(Object.entries({ days: 0, bits: 6, who: 0 })),
        regions: [],
      }
      const draft = { kind: 0, channel: zeros, time: now(), body }
      const { bits, statuses } = await me.push([encode([1])])
      assert.deepEqual(statuses, [3])
      const charter = write(founder, draft, bits, randomBytes(24))
      channel = readRecord(charter).id
      assert(readRecord(charter).shown)
      assert.deepEqual(await me.push([charter]), { statuses: [0], bits: 8 })
      assert.deepEqual((await me.push([charter])).statuses, [1])
      assert.equal(relay.node.channels, 1)
    })

    it('a post is made durable, and one without work is not', async () => {
      post = written(root, 'Is anybody here?')
      const idle = (): Buffer => {
        for (;;) {
          const draft = { kind: 16, channel, time: now(), body: { text: 'x' } }
          const message = write(personaOf(root, channel), draft, 0, randomBytes(24))
          if (workOf(readRecord(message).id) < 6) return message
        }
      }
      assert.deepEqual((await me.push([post, idle(), Buffer.from('ff', 'hex')])).statuses, [0, 2, 2])
      assert.equal(await relay.store.has(readRecord(post).id as never), 'body')
    })

    it('another peer catches up: charter, post, and a retracted header', async () => {
      const regretted = written(root, 'Forget this.')
      const target = readRecord(regretted).id
      const retract = written(root, '', { kind: 19, after: [target], body: { target } })
      assert.deepEqual((await me.push([regretted, retract])).statuses, [0, 0])
      const found = (await (await start()).catchUp(channel)).map(readRecord)
      const byId = new Map(found.map((record) => [toHex(record.id), record]))
      assert.equal(found.length, 4)
      assert.equal(byId.get(toHex(readRecord(post).id))?.body?.get('text'), 'Is anybody here?')
      assert.equal(byId.get(toHex(target))?.body, null)
    })

    it("somebody else's post comes by gossip, from a peer of this kind and from a client of Kith", async () => {
      const heard: unknown[] = []
      me.join(channel, 6, (message) => heard.push(readRecord(message).body?.get('text')))
      await until('in the mesh', () => me.isJoined(channel))
      const other = await start()
      assert.deepEqual((await other.push([written(randomBytes(32), 'I am here.')])).statuses, [0])
      await until('heard', () => heard.length === 1)

      const client = await lab.client(relay.node.addresses)
      await until('reached', () => client.node.reached === 1)
      const at = channel as unknown as Parameters<typeof client.node.follow>[0]
      await client.node.fetchCharter(at)
      await client.node.follow(at)
      const { author, seed, box } = personaOf(randomBytes(32), channel)
      const persona = { key: author, seed, box } as unknown as Parameters<typeof client.node.write>[0]
      await client.node.write(persona, { kind: 16, channel: at, after: [], body: { text: 'So am I.' } }, 6)
      await until('heard too', () => heard.length === 2)
      assert.deepEqual(heard, ['I am here.', 'So am I.'])
      const ours = readRecord(post).id as unknown as Parameters<typeof client.store.has>[0]
      await until('it reads ours', async () => (await client.store.has(ours)) === 'body')
    })

    it('the relay says who it is and what it carries, and nothing twice', async () => {
      const { claim, peerTime } = await me.hello()
      assert(claim && Math.abs(peerTime - now()) < 60)
      assert.equal(claim.contact, 'ask at the desk')
      assert.deepEqual(claim.addresses, relay.node.addresses)
      const day = Math.floor(readRecord(post).time / 86_400)
      assert.deepEqual(
        claim.channels.map((row) => [toHex(row.channel), row.day]),
        [[toHex(channel), day]],
      )
      assert.equal((await me.hello(claim.hash)).claim, null)
    })

    it('nothing of all this is charged but the two bad records', () => {
      const peers = relay.node.network.getPeers().map((peer) => Math.round(relay.node.debt(peer.toString()) / 10))
      assert.deepEqual(peers.toSorted((a, b) => a - b).at(-1), 2)
      assert.equal(
        peers.reduce((sum, debt) => sum + debt, 0),
        2,
      )
    })
  })
})

interface Frame {
  readonly hex: string
  readonly means?: unknown
}
