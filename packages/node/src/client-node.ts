// A person's node: follows channels, keeps their records, writes own ones and sees them to a relay. It publishes by push
// alone: its records reach others' gossip through the relay that made them durable.

import {
  type ChannelId,
  compose,
  type ParsedRecord,
  parse,
  type Persona,
  type RecordDraft,
  type RecordId,
  KithError,
} from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import { type CatchUp, pagedCatchUp } from './catch-up.ts'
import { Clock } from './clock.ts'
import { Gossip } from './gossip.ts'
import { Ingest } from './ingest.ts'
import { Ledger } from './ledger.ts'
import { createNetwork, type Network } from './network.ts'
import { type Journey, Outbox } from './outbox.ts'
import { push } from './push.ts'
import { isRelayAddress, RelayLink } from './relay-link.ts'

/** Relays that are dialled at the most: each costs a loop for as long as the app runs, and invitations name them. */
const MAX_RELAYS = 32

export interface ClientOptions {
  readonly store: Store
  /** The device's clock, seconds. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  /** Multiaddrs with peer ids. */
  readonly relays: readonly string[]
  /** Awaited between slices of work, so that a page stays quick. */
  readonly pause?: () => Promise<void>
  readonly events: ClientEvents
}

export interface ClientEvents {
  /** A record is durable here, whatever brought it. */
  readonly stored: (record: ParsedRecord) => void
  /** Relays were reached or lost, or told what they carry. */
  readonly relays: () => void
  /** An own record came further. */
  readonly journey: (id: RecordId) => void
}

export class ClientNode {
  readonly #options: ClientOptions
  readonly #clock: Clock
  readonly #ingest: Ingest
  readonly #network: Network
  readonly #gossip: Gossip
  readonly #catchUp: CatchUp
  readonly #outbox: Outbox
  readonly #links: RelayLink[] = []
  readonly #followed = new Map<string, ChannelId>()
  readonly #flushes = new Map<RelayLink, Flush>()
  /** Catch-ups under way or waiting, by relay and channel. */
  readonly #bringing = new Map<string, Promise<void>>()
  #stopped = false

  static async start(options: ClientOptions): Promise<ClientNode> {
    const clock = new Clock(options.now)
    const ledger = new Ledger(() => clock.now())
    const network = await createNetwork({ role: 'client', ledger })
    const outbox = await Outbox.open(options.store, options.events.journey)
    return new ClientNode(options, clock, ledger, network, outbox)
  }

  private constructor(options: ClientOptions, clock: Clock, ledger: Ledger, network: Network, outbox: Outbox) {
    this.#options = options
    this.#clock = clock
    this.#network = network
    this.#outbox = outbox
    // A client holds the charters that it asked for by id, and no other comes through catch-up's channel check.
    this.#ingest = new Ingest({ store: options.store, now: () => clock.now(), admitsCharter: () => 'yes' })
    this.#ingest.onStored((record) => options.events.stored(record))
    this.#gossip = new Gossip(network, this.#ingest, ledger)
    this.#catchUp = pagedCatchUp(options.store, this.#ingest, ledger)
    for (const address of options.relays) this.addRelay(address)
  }

  /** Also used for relays that an invitation names. Known ones are left alone; nonsense and too many are not taken. */
  addRelay(address: string): void {
    if (this.#stopped || this.#links.length >= MAX_RELAYS || !isRelayAddress(address)) return
    if (this.#links.some((link) => link.address === address)) return
    const random = (): number => (this.#options.random(1)[0] as number) / 256
    this.#links.push(
      new RelayLink(address, this.#network, random, {
        reached: (link) => void this.#reached(link),
        lost: (link) => {
          this.#clock.forget(link.address)
          this.#options.events.relays()
        },
        greeted: (link) => {
          if (link.peerTime !== null) this.#clock.compare(link.address, link.peerTime)
          this.#options.events.relays()
        },
      }),
    )
  }

  /** Relays that are reached now. */
  get reached(): number {
    return this.#open().length
  }

  /** Channels that reached relays say they carry. */
  get carried(): ChannelId[] {
    const channels = new Map<string, ChannelId>()
    for (const link of this.#open()) for (const id of link.channels) channels.set(key(id), id)
    return [...channels.values()]
  }

  /** Addresses of reached relays. */
  get relayAddresses(): string[] {
    return this.#open().map((link) => link.address)
  }

  /** Seconds that this device's clock is off; 0 while near enough. */
  get clockOffset(): number {
    return this.#clock.offset
  }

  now(): number {
    return this.#clock.now()
  }

  /**
   * Live posts and catch-up of a channel until `unfollow`.
   * @returns when what the relays reached now have of it was brought, or could not be
   */
  async follow(channel: ChannelId): Promise<void> {
    if (!this.#followed.has(key(channel))) {
      this.#followed.set(key(channel), channel)
      this.#gossip.join(channel)
    }
    await Promise.all(this.#open().map((link) => this.#bring(link, channel)))
  }

  unfollow(channel: ChannelId): void {
    this.#followed.delete(key(channel))
    this.#gossip.leave(channel)
  }

  /** Gets a channel's charter. @returns false when no reached relay has it */
  async fetchCharter(channel: ChannelId): Promise<boolean> {
    if ((await this.#options.store.has(channel)) === 'body') return true
    for (const link of this.#open()) {
      if (await link.turns.run(() => this.#fetchCharterFrom(link, channel))) return true
    }
    return false
  }

  /**
   * Writes an own record: durable here when it resolves, on its way to a relay after.
   * @param bits work that the channel's charter asks
   * @param beside the device's own values to write in the record's batch, once its id is known
   * @throws KITH_INVALID_DRAFT, KITH_STORE_FULL, KITH_STORE_FAILED
   */
  async write(
    persona: Persona,
    draft: Omit<RecordDraft, 'time'>,
    bits: number,
    beside?: (id: RecordId) => LocalWrites,
  ): Promise<ParsedRecord> {
    const { pause, random } = this.#options
    const message = await compose(
      persona,
      { ...draft, time: this.now() },
      { bits, random: random(24), ...(pause === undefined ? {} : { pause }) },
    )
    const parsed = parse(message)
    if (!parsed.ok) throw new KithError('KITH_INVALID_DRAFT', 'This is not a record.')
    const entry = this.#outbox.entryFor(parsed.record.id)
    const { put = [], del = [] } = beside?.(parsed.record.id) ?? {}
    const extra = { put: [...(entry.put ?? []), ...put], del }
    const [answer] = await this.#ingest.take([message], { origin: 'local', extra })
    if (answer?.status !== 'stored') {
      throw new KithError('KITH_STORE_FULL', 'It could not be kept on this device.', { cause: answer })
    }
    this.flush()
    return parsed.record
  }

  journey(id: RecordId): Promise<Journey | null> {
    return this.#outbox.journey(id)
  }

  /** A record that waits here is not sent any more. */
  cancel(id: RecordId): Promise<boolean> {
    return this.#outbox.cancel(id)
  }

  /** Sends what waits, now, to every relay that is reached: one that is silent or lies keeps nothing from the others. */
  flush(): void {
    for (const link of this.#open()) this.#flush(link)
  }

  /** The network or the page came back: look for relays at once, and catch up where one is held. */
  wake(): void {
    for (const link of this.#links) {
      link.poke()
      void link.greet()
      if (link.connection !== null) void this.#catchUpAll(link)
    }
    this.flush()
  }

  /** The device has no network. */
  sleep(): void {
    for (const link of this.#links) link.cut()
  }

  /** Asks reached relays again what they carry. */
  async refresh(): Promise<void> {
    await Promise.allSettled(this.#open().map((link) => link.greet()))
  }

  /** Ends everything of the network; the store stays the caller's to close. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const link of this.#links) link.stop()
    await this.#network.stop()
    // The connections are gone, so whatever still uses the store ends soon.
    for (const { timer } of this.#flushes.values()) clearTimeout(timer)
    await Promise.allSettled([...[...this.#flushes.values()].map(({ done }) => done), ...this.#bringing.values()])
  }

  async #reached(link: RelayLink): Promise<void> {
    await this.#offerCharters(link)
    this.#flush(link)
    await this.#catchUpAll(link)
  }

  async #catchUpAll(link: RelayLink): Promise<void> {
    await Promise.all([...this.#followed.values()].map((channel) => this.#bring(link, channel)))
  }

  /** Some channels at a time on each link; the same one is not asked for twice at a time. */
  #bring(link: RelayLink, channel: ChannelId): Promise<void> {
    const name = link.address + key(channel)
    const under = this.#bringing.get(name)
    if (under !== undefined) return under
    const bringing = link.turns.run(() => this.#bringNow(link, channel)).finally(() => this.#bringing.delete(name))
    this.#bringing.set(name, bringing)
    return bringing
  }

  async #bringNow(link: RelayLink, channel: ChannelId): Promise<void> {
    const { connection } = link
    if (connection === null || this.#stopped) return
    try {
      // Records of a channel are judged by its charter, so that comes first.
      if (await this.#fetchCharterFrom(link, channel)) await this.#catchUp.run(connection, channel)
    } catch {
      // A relay that breaks off is met again at the next connection, or another has it.
    }
  }

  async #fetchCharterFrom(link: RelayLink, channel: ChannelId): Promise<boolean> {
    if ((await this.#options.store.has(channel)) === 'body') return true
    try {
      return link.connection !== null && (await this.#catchUp.fetch(link.connection, channel, channel))
    } catch {
      // The next relay may have it.
      return false
    }
  }

  /** A relay that lost a followed channel, or never had it, is asked to carry it. */
  async #offerCharters(link: RelayLink): Promise<void> {
    const carried = new Set(link.channels.map(key))
    for (const channel of this.#followed.values()) {
      if (carried.has(key(channel)) || link.connection === null) continue
      try {
        const charter = await this.#options.store.get(channel)
        if (charter !== null) await push(link.connection, [charter.record.bytes])
      } catch {
        // It is offered again at the next connection.
      }
    }
  }

  /** One flush at a time for each relay; what is written meanwhile goes with the next. */
  #flush(link: RelayLink): void {
    const flush = this.#flushes.get(link) ?? { busy: false, again: false, done: null, timer: undefined }
    this.#flushes.set(link, flush)
    flush.again = true
    if (flush.busy) return
    flush.busy = true
    flush.done = this.#flushWhileAsked(link, flush)
  }

  async #flushWhileAsked(link: RelayLink, flush: Flush): Promise<void> {
    while (flush.again && !this.#stopped && link.connection !== null) {
      flush.again = false
      clearTimeout(flush.timer)
      const { connection, name } = link
      try {
        const retry = await this.#outbox.flush(name, (messages) => push(connection, messages))
        if (retry > 0 && !this.#stopped) flush.timer = setTimeout(() => this.#flush(link), retry * 1000)
      } catch {
        // Entries that were not answered stay; the next connection or flush sends them.
      }
    }
    flush.busy = false
  }

  #open(): RelayLink[] {
    return this.#links.filter((link) => link.connection !== null)
  }
}

interface Flush {
  busy: boolean
  /** Asked for since the last one began. */
  again: boolean
  done: Promise<void> | null
  timer: ReturnType<typeof setTimeout> | undefined
}

function key(id: Uint8Array): string {
  return String.fromCharCode(...id)
}
