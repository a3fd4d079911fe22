// Many people who are new here, without a browser each: node clients that follow a channel and write in it under personas
// that nobody has seen before, by the relay's own door. A relay takes a burst from each connection, so there are several.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClientNode } from '@kith/node'
import { type ChannelId, channelPersona, POST, type RecordId } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import type { RelayProcess } from '@kith/testkit/lab'

/** Less than the burst that a relay takes from one connection. */
const EACH = 100
/** For the whole wave, on a busy machine; milliseconds. */
const PATIENCE = 40_000
const BETWEEN_LOOKS = 50

interface Client {
  readonly node: ClientNode
  readonly store: Store
}

export class Wave {
  readonly #channel: ChannelId
  readonly #clients: readonly Client[]
  readonly #directory: string

  /** @param size personas of the whole wave */
  static async gather(relay: RelayProcess, channel: ChannelId, size: number): Promise<Wave> {
    const directory = await mkdtemp(join(tmpdir(), 'kith-wave-'))
    const relays = await relay.addresses()
    const clients = Array.from({ length: Math.ceil(size / EACH) }, async (_, i): Promise<Client> => {
      const store = await openStore(join(directory, String(i)))
      const node = await ClientNode.start({
        store,
        now: () => Math.floor(Date.now() / 1000),
        random: (length) => crypto.getRandomValues(new Uint8Array(length)),
        relays,
        events: { stored: () => undefined, relays: () => undefined, journey: () => undefined },
      })
      await until('a relay is reached', () => node.reached > 0)
      await until('the channel is here', () => node.fetchCharter(channel))
      await node.follow(channel)
      return { node, store }
    })
    return new Wave(channel, await Promise.all(clients), directory)
  }

  private constructor(channel: ChannelId, clients: readonly Client[], directory: string) {
    this.#channel = channel
    this.#clients = clients
    this.#directory = directory
  }

  /** The threads of the channel, once there are so many. */
  async threads(count: number): Promise<RecordId[]> {
    const [{ store }] = this.#clients as [Client]
    let ids: RecordId[] = []
    await until(`${count} threads are here`, async () => {
      ids = (await store.threads(this.#channel, { limit: count + 1 })).map(({ id }) => id)
      return ids.length === count
    })
    return ids
  }

  /** Each of these threads gets as many replies, each by somebody else; resolves once the relay has them all. */
  async breakOver(threads: readonly RecordId[], each: number, text: string): Promise<void> {
    const written = Array.from({ length: threads.length * each }, async (_, i) => {
      const { node } = this.#clients[i % this.#clients.length] as Client
      const thread = threads[i % threads.length] as RecordId
      const persona = channelPersona(crypto.getRandomValues(new Uint8Array(32)), this.#channel)
      const body = { text: `${text} ${i}`, thread, parent: thread }
      const { id } = await node.write(persona, { kind: POST, channel: this.#channel, after: [thread], body }, 0)
      await until('the relay keeps it', async () => (await node.journey(id))?.at === 'kept')
    })
    await Promise.all(written)
  }

  async close(): Promise<void> {
    for (const { node, store } of this.#clients) {
      await node.stop()
      await store.close()
    }
    await rm(this.#directory, { recursive: true, force: true })
  }
}

async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await check())) {
    if (performance.now() > end) throw new Error(`Not within ${PATIENCE / 1000} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
}
