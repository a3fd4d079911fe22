// What happened before a test began: a channel of some weeks ago and what people wrote in it, put into the store of a relay
// that is down, as if it had come from another one. Times are real ones in the past: nobody's clock is turned.

import {
  ACT,
  CHARTER,
  type ChannelId,
  channelPersona,
  compose,
  encodeInvite,
  founderPersona,
  type Persona,
  POST,
  type PostBody,
  PROFILE,
  type ProfileBody,
  type RecordId,
  type Root,
  type Value,
  type VerifiedRecord,
  verify,
  ZEROS,
} from '@kith/protocol'
import { openStore } from '@kith/store'
import { charterBody } from './fixtures.ts'
import type { RelayProcess } from './lab.ts'
import { seededRandom, type SeededRandom } from './random.ts'

export const MINUTE = 60
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export class Past {
  readonly channel: ChannelId
  /** Of the founder, whose first channel it is. */
  readonly founder: Root
  readonly #random: SeededRandom
  readonly #records: VerifiedRecord[]

  /** @param age seconds since the channel was opened */
  static async of(name: string, age: number): Promise<Past> {
    const random = seededRandom(`past of ${name}`)
    const root = random.bytes(32)
    const founder = founderPersona(root, 1)
    const charter = await written(random, founder, CHARTER, ZEROS, [], charterBody(founder, name), age)
    return new Past(random, root, charter)
  }

  private constructor(random: SeededRandom, founder: Root, charter: VerifiedRecord) {
    this.#random = random
    this.founder = founder
    this.channel = charter.id as Uint8Array as ChannelId
    this.#records = [charter]
  }

  /** The persona of somebody with this root, in this channel. */
  persona(root: Root): Persona {
    return channelPersona(root, this.channel)
  }

  /** @param ago seconds before now @param thread its root, for a reply */
  async post(
    author: Persona,
    text: string,
    ago: number,
    { thread, ...extra }: Partial<PostBody> & { readonly thread?: RecordId } = {},
  ): Promise<VerifiedRecord> {
    const places = thread === undefined ? {} : { thread, parent: thread }
    const after = thread === undefined ? [] : [thread]
    const body = { ...extra, ...places, text }
    const record = await written(this.#random, author, POST, this.channel, after, body, ago)
    this.#records.push(record)
    return record
  }

  /** What the founder decided, one behind another. */
  async decide(
    action: number,
    target: Uint8Array,
    ago: number,
    more: { readonly report?: number } = {},
  ): Promise<void> {
    const last = this.#records.findLast(({ kind }) => kind === ACT)?.id
    const prev = last ?? (this.channel as Uint8Array as RecordId)
    const body = { prev, action, targets: [target], rule: 1, reason: 'So that it stays kind here.', ...more }
    const after = last === undefined ? [] : [last]
    this.#records.push(
      await written(this.#random, founderPersona(this.founder, 1), ACT, this.channel, after, body, ago),
    )
  }

  /** What a persona says of itself. */
  async profile(author: Persona, body: Omit<ProfileBody, 'n'>, ago: number): Promise<void> {
    this.#records.push(await written(this.#random, author, PROFILE, this.channel, [], { n: 1, ...body }, ago))
  }

  /** Puts it all into the store of a relay that is not running. */
  async into({ data, running }: RelayProcess): Promise<void> {
    if (running) throw new Error('the relay runs, and its store is its own')
    const store = await openStore(data)
    await store.put(this.#records)
    await store.close()
  }

  /** The part of an invitation's address after the relay's own. */
  async invitation(relay: RelayProcess): Promise<string> {
    return `#/join/${encodeInvite({ channel: this.channel, relays: await relay.addresses() })}`
  }
}

async function written(
  random: SeededRandom,
  author: Persona,
  kind: number,
  channel: Uint8Array,
  after: readonly RecordId[],
  body: { readonly [key: string]: Value },
  ago: number,
): Promise<VerifiedRecord> {
  const time = Math.floor(Date.now() / 1000) - ago
  const bytes = await compose(author, { kind, channel, body, time, after }, { bits: 0, random: random.bytes(24) })
  const verdict = await verify(bytes)
  if (!verdict.ok) throw new Error(`what was written in the past is not valid: ${verdict.code}`)
  return verdict.record
}
