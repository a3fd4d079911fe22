// A person's node: follows channels, keeps their records, writes own ones and sees them to a relay. It publishes by push
// alone: its records reach others' gossip through the relay that made them durable.

import {
  type ChannelId,
  compose,
  home,
  type ParsedRecord,
  parse,
  type Persona,
  type PersonaKey,
  type RecordDraft,
  type RecordId,
  KithError,
} from '@kith/protocol'
import type { Authority } from '@kith/authority'
import type { LocalWrites } from '@kith/store'
import { Bring } from './bring.ts'
import { pagedCatchUp } from './catch-up.ts'
import type { ClientOptions } from './client-options.ts'
import { type RelayState, relayStates, relaysToInviteWith } from './client-relays.ts'
import { Clock } from './clock.ts'
import { Direct, isDirect } from './direct.ts'
import { isEstablished } from './established.ts'
import { Flusher } from './flusher.ts'
import { Folds } from './folds.ts'
import { Gossip } from './gossip.ts'
import { Inheritance } from './inheritance.ts'
import { Ingest, type Ingested } from './ingest.ts'
import { KnownRelays } from './known-relays.ts'
import { Ledger } from './ledger.ts'
import { Links } from './links.ts'
import { LiveClient, type LiveView } from './live-client.ts'
import { CLIENTS_RELAY, PERSON } from './live-shares.ts'
import { offerCharters } from './offers.ts'
import { openNetwork, type OpenNetwork } from './network.ts'
import { type Journey, Outbox, type Own } from './outbox.ts'
import { readAddress } from './relay-address.ts'
import type { RelayLink } from './relay-link.ts'
import { type ToInherit, toInherit } from './to-inherit.ts'

/** Hosts that are enough: when one dies the other goes on, and one that withholds is found out. */
const WANTED_HOSTS = 2
/** Connections to relays at the most: each costs a phone's battery and shows its address to one more host. */
const MAX_LINKS = 8

export class ClientNode {
  readonly #options: ClientOptions
  readonly #clock: Clock
  readonly #ingest: Ingest
  readonly #open: OpenNetwork
  readonly #gossip: Gossip
  readonly #folds: Folds
  /** What channels take along that come from others. */
  readonly inheritance: Inheritance
  readonly #live: LiveClient
  readonly #bring: Bring
  readonly #outbox: Outbox
  readonly #flusher: Flusher
  readonly #known: KnownRelays
  readonly #links: Links
  readonly #direct: Direct | null
  readonly #followed = new Map<string, ChannelId>()
  #stopped = false

  static async start(options: ClientOptions): Promise<ClientNode> {
    const clock = new Clock(options.now)
    const ledger = new Ledger(() => clock.now())
    const known = await KnownRelays.open(options.store, () => clock.now())
    for (const address of options.relays) known.name(address)
    const relays = known.all().flatMap(({ addresses }) => addresses.flatMap((text) => readAddress(text) ?? []))
    const { direct = false } = options
    const open = await openNetwork({ role: 'client', ledger, direct, relays })
    const outbox = await Outbox.open(options.store, options.now())
    const inheritance = await Inheritance.open(options.store, options.events.inherited)
    return new ClientNode(options, clock, ledger, open, outbox, known, inheritance)
  }

  private constructor(
    options: ClientOptions,
    clock: Clock,
    ledger: Ledger,
    open: OpenNetwork,
    outbox: Outbox,
    known: KnownRelays,
    inheritance: Inheritance,
  ) {
    const { events, random, store } = options
    this.#options = options
    this.#clock = clock
    this.#open = open
    this.#outbox = outbox
    outbox.onChanged = (id) => {
      // A relay that keeps a charter carries its channel from then on: its hello says so at once.
      if (this.#followed.has(key(id))) void this.refresh()
      events.journey(id)
    }
    this.inheritance = inheritance
    this.#known = known
    this.#flusher = new Flusher(outbox)
    // A client holds the charters that it asked for by id, and no other comes through catch-up's channel check.
    this.#ingest = new Ingest({ store, now: () => clock.now(), admitsCharter: () => 'yes' })
    this.#folds = new Folds(store, (channel) => events.authority?.(channel))
    this.#ingest.onStored((record, origin) => {
      this.#folds.take(record)
      // A list that cannot be taken in now is taken in by the next catch-up.
      void inheritance.stored(record).catch(() => undefined)
      for (const child of inheritance.childrenOf(home(record))) events.inherited?.(child)
      events.stored(record, origin)
    })
    this.#live = new LiveClient({
      random,
      now: () => clock.now(),
      isEstablished: (channel: ChannelId, persona: PersonaKey) => isEstablished(store, channel, persona, clock.now()),
      isHeard: (channel) => this.#gossip.isHeard(channel),
      // What a full send buffer loses is said again.
      publish: (channel, bytes) => void this.#gossip.publishLive(channel, bytes).catch(() => undefined),
      changed: (channel) => events.live?.(channel),
    })
    this.#gossip = new Gossip(open.network, this.#ingest, ledger, {
      door: this.#live.door,
      shareOf: (peer) => (isDirect(open.network.getConnections(peer)) ? PERSON : CLIENTS_RELAY),
      handsOn: false,
      heard: () => this.#live.heard(),
    })
    this.#bring = new Bring(store, pagedCatchUp(store, this.#ingest, ledger, inheritance))
    this.#links = new Links({
      network: open.network,
      dials: open.dials,
      known,
      random: () => (random(1)[0] as number) / 256,
      wanted: WANTED_HOSTS,
      most: MAX_LINKS,
      introduce: null,
      // The browser's own gate says what a page may dial.
      near: true,
      events: {
        reached: (link) => void this.#reached(link),
        lost: (link) => {
          clock.forget(link.id)
          events.relays()
        },
        greeted: (link) => {
          if (link.peerTime !== null) clock.compare(link.id, link.peerTime)
          events.relays()
        },
      },
    })
    this.#direct = options.direct ? new Direct(open.network, this.#links, () => [...this.#followed.values()]) : null
    if (this.#direct !== null) {
      for (const change of ['connection:open', 'connection:close'] as const) {
        open.network.addEventListener(change, () => events.relays())
      }
    }
    this.#links.choose()
  }

  /** Also used for relays that an invitation names. Known ones are left alone; nonsense and too many are not taken. */
  addRelay(address: string): void {
    this.#links.name(address)
  }

  /** Relays that are reached now. */
  get reached(): number {
    return this.#links.open().length
  }

  /** People who are connected directly now. */
  get neighbours(): number {
    return this.#direct?.neighbours ?? 0
  }

  /** Relays at which others can call this person; 0 without direct connections. */
  get calledAt(): number {
    return this.#direct?.calledAt ?? 0
  }

  /** The relays that are dialled or reached. */
  get relays(): RelayState[] {
    return relayStates(this.#links, this.#known)
  }

  /** What a relay in a journey is called; null when this device has forgotten it. */
  placeOf(relay: string): string | null {
    return this.#known.place(relay)
  }

  /** Channels that reached relays say they carry. */
  get carried(): ChannelId[] {
    const channels = new Map<string, ChannelId>()
    for (const link of this.#links.open()) for (const id of link.channels) channels.set(key(id), id)
    return [...channels.values()]
  }

  /** Addresses to invite with, at most four, of different hosts as far as possible. */
  relaysFor(channel: ChannelId): string[] {
    return relaysToInviteWith(this.#links, this.#known, this.#open.dials, channel)
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
      this.#live.follow(channel)
      this.#gossip.join(channel)
      this.#direct?.look()
    }
    await Promise.all(this.#links.open().map((link) => this.#bring.channel(link, channel)))
  }

  unfollow(channel: ChannelId): void {
    this.#followed.delete(key(channel))
    this.#folds.forget(channel)
    this.#live.unfollow(channel)
    this.#gossip.leave(channel)
  }

  /** Who looks after a followed channel and what they decided, by all that is held; it goes on changing. Null: not followed. */
  async authority(channel: ChannelId): Promise<Authority | null> {
    return this.#followed.has(key(channel)) ? (await this.#folds.of(channel)).authority : null
  }

  /** What somebody takes along who forks a channel now. */
  toInherit(channel: ChannelId): Promise<ToInherit> {
    return toInherit(this.#options.store, this.#folds, this.inheritance, channel)
  }

  /** What is being said in a followed channel now: who is here or listens, who is writing a reply. */
  live(channel: ChannelId): LiveView {
    return this.#live.view(channel)
  }

  /** Shows in a followed channel that somebody is here, under a key of its own, until it is switched off. */
  beHere(channel: ChannelId, on: boolean): void {
    this.#live.beHere(channel, on)
  }

  /** Shows that a persona listens; null: no more. */
  listen(channel: ChannelId, persona: Persona | null): void {
    this.#live.listen(channel, persona)
  }

  /**
   * Labels a thread for ten minutes as being replied to, instead of what was claimed in the channel before.
   * @param persona null: under a key of this claim's own
   */
  claim(channel: ChannelId, thread: RecordId, persona: Persona | null): void {
    this.#live.claim(channel, thread, persona)
  }

  release(channel: ChannelId, thread: RecordId): void {
    this.#live.release(channel, thread)
  }

  /** Gets a channel's charter. @returns false when no reached relay has it */
  async fetchCharter(channel: ChannelId): Promise<boolean> {
    if ((await this.#options.store.has(channel)) === 'body') return true
    for (const link of this.#links.open()) if (await this.#bring.charter(link, channel)) return true
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
    for (const link of this.#links.open()) this.#flusher.prepare(link)
    const message = await compose(
      persona,
      { ...draft, time: this.now() },
      { bits, random: random(24), ...(pause === undefined ? {} : { pause }) },
    )
    const parsed = parse(message)
    if (!parsed.ok) throw new KithError('KITH_INVALID_DRAFT', 'This is not a record.')
    const { entered, writes } = this.#outbox.entryFor(parsed.record.id)
    const { put = [], del = [] } = beside?.(parsed.record.id) ?? {}
    const extra = { put: [...(writes.put ?? []), ...put], del }
    const [answer] = await this.#ingest.take([message], { origin: 'local', extra })
    if (answer?.status !== 'stored') {
      throw new KithError('KITH_STORE_FULL', 'It could not be kept on this device.', { cause: answer })
    }
    entered()
    // Without direct connections others hear of it from the relay that kept it, and cannot tell who wrote.
    if (this.#direct !== null) this.#gossip.publish(home(answer.record), answer.record).catch(() => undefined)
    this.flush()
    return parsed.record
  }

  journey(id: RecordId): Promise<Journey | null> {
    return this.#outbox.journey(id, this.now())
  }

  /** Records of a channel from a person's own copy, by the one door. One answer for each, in their order. */
  take(channel: ChannelId, messages: readonly Uint8Array[]): Promise<Ingested[]> {
    return this.#ingest.take(messages, { origin: 'import', channel })
  }

  /** Own records and how far each came, for such a copy. */
  own(): Promise<Own[]> {
    return this.#outbox.all()
  }

  /** Goes on with own records of such a copy: sends what waits, after the charters of followed channels that it needs. */
  async resume(own: readonly Own[]): Promise<void> {
    for (const each of own) await this.#outbox.resume(each)
    for (const link of this.#links.open()) void this.#offerCharters(link).then(() => this.#flusher.flush(link))
  }

  /** A record that waits here is not sent any more. @returns true when it never left this device */
  cancel(id: RecordId): Promise<boolean> {
    return this.#outbox.cancel(id)
  }

  /** Sends what waits, now, to every relay that is reached: one that is silent or lies keeps nothing from the others. */
  flush(): void {
    for (const link of this.#links.open()) this.#flusher.flush(link)
  }

  /** The network or the page came back: look for relays at once, and catch up where one is held. */
  wake(): void {
    for (const link of this.#links.all()) {
      link.poke()
      void link.greet()
      if (link.connection !== null) void this.#catchUpAll(link)
    }
    this.flush()
  }

  /** The device has no network. */
  sleep(): void {
    for (const link of this.#links.all()) link.cut()
  }

  /** Asks reached relays again what they carry. */
  async refresh(): Promise<void> {
    await Promise.allSettled(this.#links.open().map((link) => link.greet()))
  }

  /** Ends everything of the network; the store stays the caller's to close. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#live.stop()
    this.#direct?.stop()
    this.#links.stop()
    await this.#open.stop()
    // The connections are gone, so whatever still uses the store ends soon.
    await Promise.all([this.#flusher.stop(), this.#bring.stop(), this.#known.settled()])
  }

  async #reached(link: RelayLink): Promise<void> {
    await this.#offerCharters(link)
    this.#flusher.flush(link)
    await this.#catchUpAll(link)
  }

  async #catchUpAll(link: RelayLink): Promise<void> {
    if (this.#stopped) return
    await Promise.all([...this.#followed.values()].map((channel) => this.#bring.channel(link, channel)))
  }

  #offerCharters(link: RelayLink): Promise<void> {
    return offerCharters(link, [...this.#followed.values()], this.#options.store)
  }
}

function key(id: Uint8Array): string {
  return String.fromCharCode(...id)
}
