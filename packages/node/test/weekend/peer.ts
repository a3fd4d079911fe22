// Weekend, steps 6 to 9: a libp2p peer that joins a topic, says hello, pushes and catches up (pages 03 to 06).

import { gossipsub, type GossipSub, type Message, StrictNoSign, TopicValidatorResult } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import type { Connection, Libp2p, Stream } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { byteStream } from '@libp2p/utils'
import { webSockets } from '@libp2p/websockets'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { decode, encode, type Item } from './cbor.ts'
import { type Claim, readClaim } from './claim.ts'
import { topicOf } from './persona.ts'
import { sha256, verify, workOf } from './record.ts'
import { same } from './shapes.ts'

const MAX_FRAME = 300 * 1024
const MAX_PAGES = 1000
const MAX_EMPTY = 8
const MAX_WANTED = 64
/** A side that waits longer gives up, in milliseconds. */
const PATIENCE = 15_000

/** Unsigned LEB128. */
function length(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...length(n >> 7)]
}

export function frame(item: Item): Buffer {
  const bytes = encode(item)
  return Buffer.concat([Buffer.from(length(bytes.length)), bytes])
}

interface Row {
  readonly time: number
  readonly id: Uint8Array
}

export interface Pushed {
  readonly statuses: readonly number[]
  readonly bits: number
}

export interface Hello {
  readonly peerTime: number
  readonly claim: Claim | null
}

function need(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`the relay broke the protocol: ${what}`)
}

export class WeekendPeer {
  readonly #libp2p: Libp2p<{ identify: unknown; pubsub: GossipSub }>
  readonly #connection: Connection

  static async dial(address: string): Promise<WeekendPeer> {
    const libp2p = await createLibp2p({
      nodeInfo: { userAgent: 'kith/1' },
      transports: [webSockets()],
      connectionEncrypters: [noise()],
      streamMuxers: [yamux()],
      services: {
        identify: identify(),
        pubsub: gossipsub({
          globalSignaturePolicy: StrictNoSign,
          msgIdFn: ({ data }) => sha256(data),
          floodPublish: false,
          doPX: false,
        }),
      },
    })
    return new WeekendPeer(libp2p, await libp2p.dial(multiaddr(address)))
  }

  private constructor(libp2p: Libp2p<{ identify: unknown; pubsub: GossipSub }>, connection: Connection) {
    this.#libp2p = libp2p
    this.#connection = connection
  }

  async stop(): Promise<void> {
    await this.#libp2p.stop()
  }

  /** Opens a stream and gives a function that asks one request on it. */
  async #talk<T>(protocol: string, use: (ask: (request: Item) => Promise<Item[]>) => Promise<T>): Promise<T> {
    const stream: Stream = await this.#connection.newStream(protocol)
    const bytes = byteStream(stream)
    const signal = () => AbortSignal.timeout(PATIENCE)
    const read = async (count: number) => (await bytes.read({ bytes: count, signal: signal() })).subarray()
    const ask = async (request: Item): Promise<Item[]> => {
      await bytes.write(frame(request), { signal: signal() })
      let size = 0
      for (let i = 0, more = true; more; i++) {
        need(i < 3, 'a length of more than three bytes')
        const [byte] = (await read(1)) as unknown as [number]
        size += (byte & 127) * 128 ** i
        more = byte > 127
      }
      need(size <= MAX_FRAME, 'a frame that is too large')
      const answer = decode(await read(size))
      need(Array.isArray(answer), 'an answer that is no list')
      return answer
    }
    try {
      return await use(ask)
    } finally {
      await stream.close()
    }
  }

  hello(known: Uint8Array | null = null): Promise<Hello> {
    return this.#talk('/kith/hello/1', async (ask) => {
      const [number, peerTime, signed] = await ask([0, null, known])
      need(number === 1 && typeof peerTime === 'number', 'hello')
      if (signed === null && known !== null) return { peerTime, claim: null }
      const key = this.#connection.remotePeer.publicKey?.raw
      const claim = key && readClaim(signed, key, peerTime)
      need(claim, 'a claim that is not its own, or not whole')
      return { peerTime, claim }
    })
  }

  push(messages: readonly Uint8Array[]): Promise<Pushed> {
    return this.#talk('/kith/push/1', async (ask) => {
      const [number, rows, , bits] = await ask([0, [...messages], null])
      need(number === 1 && Array.isArray(rows) && rows.length === messages.length, 'push')
      need(typeof bits === 'number', 'push')
      const statuses = rows.map((row, i) => {
        need(Array.isArray(row) && typeof row[1] === 'number' && row[1] <= 4, 'a row')
        const own = verify(messages[i] as Uint8Array)
        const named = row[0] instanceof Uint8Array && 'id' in own && same(row[0], own.id)
        need(row[1] > 1 || named, 'it keeps another record than ours')
        return row[1]
      })
      return { statuses, bits }
    })
  }

  /** Every record of a channel, as valid messages; nothing is held before. */
  catchUp(channel: Uint8Array): Promise<Uint8Array[]> {
    return this.#talk('/kith/catch-up/1', async (ask) => {
      const messages: Uint8Array[] = []
      let empty = 0
      const want = async (ids: readonly Uint8Array[]): Promise<void> => {
        for (let left = ids; left.length > 0; ) {
          const asked = left.slice(0, MAX_WANTED)
          const [number, came] = await ask([2, asked])
          need(number === 3 && Array.isArray(came) && came.length <= MAX_WANTED, 'wanted')
          empty = came.length === 0 ? empty + 1 : 0
          need(empty < MAX_EMPTY, 'it lists what it does not have')
          for (const message of came) {
            need(message instanceof Uint8Array, 'a message that is not bytes')
            const record = verify(message)
            if ('id' in record && belongs(record, channel)) messages.push(message)
          }
          left = left.slice(came.length === 0 ? asked.length : came.length)
        }
      }
      await want([channel])
      let below: Row | null = null
      for (let pages = 0; pages < MAX_PAGES; pages++) {
        const [number, page]: Item[] = await ask([0, channel, below && [below.time, below.id]])
        need(number === 1 && Array.isArray(page), 'a page')
        const rows: Row[] = page.map(readRow)
        for (const row of rows) {
          need(below === null || isBelow(row, below), 'rows that do not go down')
          below = row
        }
        if (rows.length === 0) return messages
        await want(rows.map(({ id }) => id).filter((id) => !same(id, channel)))
      }
      return messages
    })
  }

  /** Joins a channel's topic; what keeps every rule is handed on and told. */
  join(channel: Uint8Array, bits: number, heard: (message: Uint8Array) => void): void {
    const { pubsub } = this.#libp2p.services
    const topic = topicOf(channel)
    const seen = new Set<string>()
    pubsub.topicValidators.set(topic, (_, { data }: Message) => {
      const record = verify(data)
      if (!('id' in record))
        return record.code === 'version' ? TopicValidatorResult.Ignore : TopicValidatorResult.Reject
      if (!belongs(record, channel) || workOf(record.id) < bits) return TopicValidatorResult.Reject
      const now = Date.now() / 1000
      const id = record.id.toString('hex')
      if (seen.has(id) || record.body === null) return TopicValidatorResult.Ignore
      if (record.time > now + 15 * 60 || record.time < now - 48 * 3600) return TopicValidatorResult.Ignore
      seen.add(id)
      heard(data)
      return TopicValidatorResult.Accept
    })
    pubsub.subscribe(topic)
  }

  /** Whether the relay is in the mesh of a channel. */
  isJoined(channel: Uint8Array): boolean {
    // The library's public type leaves it out.
    const pubsub = this.#libp2p.services.pubsub as unknown as { getMeshPeers(topic: string): string[] }
    return pubsub.getMeshPeers(topicOf(channel)).length > 0
  }
}

function belongs(record: { id: Uint8Array; channel: Uint8Array }, channel: Uint8Array): boolean {
  return same(record.channel.every((byte) => byte === 0) ? record.id : record.channel, channel)
}

function readRow(row: Item): Row {
  need(Array.isArray(row) && typeof row[0] === 'number' && row[1] instanceof Uint8Array, 'a row')
  return { time: row[0], id: row[1] }
}

function isBelow(a: Row, b: Row): boolean {
  return a.time < b.time || (a.time === b.time && Buffer.compare(a.id, b.id) < 0)
}
