// Somebody without a browser, whose program says what it likes: a real node at the lab's relay that writes real records.

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClientNode } from '@kith/node'
import { type ChannelId, channelPersona, type ParsedRecord, POST, type RecordId } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import type { RelayProcess } from '@kith/testkit/lab'

/** Longer than a channel takes to come. Milliseconds. */
const PATIENCE = 15_000

export class PasserBy {
  readonly #channel: ChannelId
  readonly #store: Store
  readonly #node: ClientNode
  readonly #directory: string

  static async at(relay: RelayProcess, channel: ChannelId): Promise<PasserBy> {
    const directory = await mkdtemp(join(tmpdir(), 'kith-passer-by-'))
    const store = await openStore(directory)
    const node = await ClientNode.start({
      store,
      now: () => Math.floor(Date.now() / 1000),
      random: (length) => new Uint8Array(randomBytes(length)),
      relays: await relay.addresses(),
      events: { stored: () => undefined, relays: () => undefined, journey: () => undefined },
    })
    await until('the channel', async () => ((await node.fetchCharter(channel)) ? true : null))
    await node.follow(channel)
    return new PasserBy(channel, store, node, directory)
  }

  private constructor(channel: ChannelId, store: Store, node: ClientNode, directory: string) {
    this.#channel = channel
    this.#store = store
    this.#node = node
    this.#directory = directory
  }

  /** The thread whose words these are, once it is here. */
  thread(words: string): Promise<RecordId> {
    return until(words, async () => {
      const entries = await this.#store.threads(this.#channel, { limit: 100 })
      const roots = await this.#store.getMany(entries.map(({ id }) => id))
      const found = roots.find((root) => root?.record.body?.['text'] === words)
      return found?.record.id ?? null
    })
  }

  /** A reply under a name of its own. @returns once a relay has it */
  async reply(thread: RecordId, text: string): Promise<void> {
    const body = { text, thread, parent: thread }
    const draft = { kind: POST, channel: this.#channel, after: [thread], body }
    const record: ParsedRecord = await this.#node.write(channelPersona(randomBytes(32), this.#channel), draft, 0)
    await until('kept', async () => ((await this.#node.journey(record.id))?.at === 'kept' ? true : null))
  }

  /** Says that somebody is replying, and never does. */
  claim(thread: RecordId): void {
    this.#node.claim(this.#channel, thread, null)
  }

  async stop(): Promise<void> {
    await this.#node.stop()
    await this.#store.close()
    await rm(this.#directory, { recursive: true, force: true })
  }
}

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`not within ${PATIENCE} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
