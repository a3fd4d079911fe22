// Somebody who writes and hears in the delivery benchmarks: a client node over a watched store, in Node or in a page.

import { ClientNode, type Origin } from '@kith/node'
import {
  ADULTS,
  CHARTER,
  type ChannelId,
  channelPersona,
  decodeBase32,
  encodeBase32,
  founderPersona,
  OPEN,
  POST,
  type Root,
  ZEROS,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { clock, type Kept, watched } from './moments.ts'

/** Work that the app's own channels ask. */
const BITS = 12

/** What was said: the record's id, and when it was asked for, in milliseconds since 1970. */
export interface Said {
  readonly id: string
  readonly asked: number
}

export interface Heard extends Kept {
  readonly id: string
  /** What brought it. */
  readonly origin: Origin
}

export class Person {
  readonly #node: ClientNode
  readonly #heard: Heard[]
  readonly #root: Root = crypto.getRandomValues(new Uint8Array(32))

  static async start(store: Store, relays: readonly string[]): Promise<Person> {
    const heard: Heard[] = []
    const { kept, store: timed } = watched(store)
    const node = await ClientNode.start({
      store: timed,
      now: () => Math.floor(Date.now() / 1000),
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      relays,
      events: {
        stored: (record, origin) => {
          const id = encodeBase32(record.id)
          const moments = kept.get(id)
          if (moments !== undefined && record.kind === POST) heard.push({ id, origin, ...moments })
        },
        relays: () => undefined,
        journey: () => undefined,
      },
    })
    return new Person(node, heard)
  }

  private constructor(node: ClientNode, heard: Heard[]) {
    this.#node = node
    this.#heard = heard
  }

  get reached(): number {
    return this.#node.reached
  }

  /** Posts that are durable here, own ones too, in the order in which they came. */
  get heard(): readonly Heard[] {
    return this.#heard
  }

  async openChannel(): Promise<string> {
    const founder = founderPersona(this.#root, 1)
    const policy = { days: 0, bits: BITS, who: OPEN }
    const lists = { langs: ['en'], topics: [], rules: [], regions: [] }
    const body = { name: 'A room', purpose: '', audience: ADULTS, box: founder.box, policy, ...lists }
    const charter = await this.#node.write(founder, { kind: CHARTER, channel: ZEROS, after: [], body }, BITS)
    await this.#node.follow(charter.id as ChannelId)
    return encodeBase32(charter.id)
  }

  /** @returns false while no relay that is reached has it */
  async follow(channel: string): Promise<boolean> {
    const id = decodeBase32(channel) as ChannelId
    const found = await this.#node.fetchCharter(id)
    await this.#node.follow(id)
    return found
  }

  async say(channel: string, text: string): Promise<Said> {
    const asked = clock()
    const id = decodeBase32(channel) as ChannelId
    const persona = channelPersona(this.#root, id)
    const record = await this.#node.write(persona, { kind: POST, channel: id, after: [], body: { text } }, BITS)
    return { id: encodeBase32(record.id), asked }
  }

  stop(): Promise<void> {
    return this.#node.stop()
  }
}
