// Real relays and clients on loopback with real LevelDB stores in temporary directories, for the node's tests.

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ADULTS,
  CHARTER,
  type ChannelId,
  founderPersona,
  OPEN,
  type ParsedRecord,
  type Root,
  ZEROS,
} from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { freePort } from '@kith/testkit/free-port'
import type { BlockList } from '../src/blocks.ts'
import { ClientNode } from '../src/client-node.ts'
import { newRelayKey, relayKeyFrom } from '../src/relay-key.ts'
import { RelayNode } from '../src/relay-node.ts'

/** Longer than anything on loopback takes; a check that holds earlier ends the wait. Milliseconds. */
const PATIENCE = 10_000
export const BITS = 4

export const now = (): number => Math.floor(Date.now() / 1000)

/** Waits until a check holds; fails with its name. */
export async function until(
  what: string,
  check: () => boolean | Promise<boolean>,
  patience: number = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within ${patience} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export interface TestRelay {
  readonly node: RelayNode
  readonly store: Store
}

export interface TestClient {
  readonly node: ClientNode
  readonly store: Store
  readonly directory: string
  readonly stored: ParsedRecord[]
  /** Channels of which something live changed, each time. */
  readonly live: ChannelId[]
}

/** Starts and ends nodes; `end` leaves nothing running and nothing on the disk. */
export class Lab {
  readonly #ends: (() => Promise<void>)[] = []

  async relay(
    options: {
      port?: number
      key?: Uint8Array
      directory?: string
      maxChannels?: number
      charterBits?: number
      peers?: readonly string[]
      contact?: string
      blocked?: BlockList
      /** Instead of the addresses that it listens on. */
      announce?: readonly string[]
      /** Listens on TCP too. */
      tcp?: boolean
      /** Listens on WebRTC-direct too, with its certificate in this directory. */
      certificates?: string
    } = {},
  ): Promise<TestRelay> {
    const store = await openStore(options.directory ?? (await this.directory()))
    const addresses = [`/ip4/127.0.0.1/tcp/${options.port ?? (await freePort())}/ws`]
    if (options.tcp) addresses.push(`/ip4/127.0.0.1/tcp/${await freePort()}`)
    if (options.certificates !== undefined) addresses.push(`/ip4/127.0.0.1/udp/${await freePort()}/webrtc-direct`)
    const node = await RelayNode.start({
      store,
      now,
      privateKey: relayKeyFrom(options.key ?? (await newRelayKey())),
      listen: addresses,
      announce: options.announce ?? addresses,
      peers: options.peers ?? [],
      contact: options.contact ?? '',
      certificates: options.certificates ?? null,
      maxChannels: options.maxChannels ?? 100,
      charterBits: options.charterBits ?? BITS,
      ...(options.blocked === undefined ? {} : { blocked: options.blocked }),
    })
    this.#ends.push(async () => {
      await node.stop()
      await store.close()
    })
    return { node, store }
  }

  /** @param clock the device's, in seconds */
  async client(relays: readonly string[], directory?: string, clock: () => number = now): Promise<TestClient> {
    const place = directory ?? (await this.directory())
    const store = await openStore(place)
    const stored: ParsedRecord[] = []
    const live: ChannelId[] = []
    const node = await ClientNode.start({
      store,
      now: clock,
      random: (length) => new Uint8Array(randomBytes(length)),
      relays,
      events: {
        stored: (record) => stored.push(record),
        relays: () => undefined,
        journey: () => undefined,
        live: (channel) => live.push(channel),
      },
    })
    this.#ends.push(async () => {
      await node.stop()
      await store.close()
    })
    return { node, store, directory: place, stored, live }
  }

  async directory(): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'kith-node-'))
    this.#ends.unshift(() => rm(directory, { recursive: true, force: true }))
    return directory
  }

  /** Something else to end, before what was started earlier. */
  onEnd(end: () => Promise<void>): void {
    this.#ends.push(end)
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await end()
  }
}

/** A channel's charter, written and followed by a client. */
export async function openChannel(client: TestClient, root: Root, bits = BITS): Promise<ChannelId> {
  const founder = founderPersona(root, 1)
  const body = {
    name: 'A quiet room',
    purpose: '',
    langs: ['en'],
    topics: [],
    audience: ADULTS,
    box: founder.box,
    rules: [],
    policy: { days: 0, bits, who: OPEN },
    regions: [],
  }
  const charter = await client.node.write(founder, { kind: CHARTER, channel: ZEROS, after: [], body }, bits)
  const channel = charter.id as ChannelId
  await client.node.follow(channel)
  return channel
}
