// The session: the screens' one way to the node (model.ts). Views are signals that follow the store; verbs write records.
// Another tab may hold the node: then every verb says so and `takeOver` asks for it.

import {
  type ChannelId,
  channelPersona,
  decodeBase32,
  decodeInvite,
  encodeBase32,
  encodeInvite,
  home,
  KithError,
  type ParsedRecord,
  type RecordId,
} from '@kith/protocol'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  type AboutWords,
  type Brought,
  type ChannelCard,
  type Draft,
  type Journey,
  type Key,
  type NewChannel,
  type Place,
  type Reach,
  type Session,
  type WordsRead,
  YIELDING,
} from './model.ts'
import { writeChannel, writePost, writeReaction, writeRetraction } from './session/actions.ts'
import { Carrying } from './session/carrying.ts'
import { channelCards, channelInfo, readerOf } from './session/channels.ts'
import { Engine } from './session/engine.ts'
import { keepFile, openFile } from './session/keeping.ts'
import { fetchAhead } from './session/kept-file/argon-in-worker.ts'
import { type Live, live } from './session/live.ts'
import { oneTab } from './session/one-tab.ts'
import { aboutWords, checkWords, ownWords, suggestPassphrase, useWords } from './session/recovery.ts'
import { threadCards, threadView } from './session/views.ts'

const MINUTE = 60

export async function openSession(): Promise<Session> {
  const session = new OpenSession()
  await session.settled
  void fetchAhead()
  return session
}

class OpenSession implements Session {
  readonly reach = signal<Reach>('starting')
  readonly relays = signal(0)
  readonly clock = signal(0)
  readonly broken = signal<'full' | 'gone' | null>(null)
  readonly channels: ReadonlySignal<readonly ChannelCard[] | null>
  readonly takeOver: () => void
  /** Resolves when it is known whether this tab holds the node. */
  readonly settled: Promise<void>
  #engine: Engine | null = null
  #settle: () => void = () => undefined
  readonly #carrying = new Carrying()
  readonly progress = this.#carrying.progress
  readonly #list = live(async () => channelCards(this.#held()))
  readonly #open = new Map<Live<unknown>, Key>()
  /** Channels whose first catch-up ended: only then may something be called missing. */
  readonly #looked = signal<ReadonlySet<Key>>(new Set())

  constructor() {
    this.settled = new Promise((resolve) => {
      this.#settle = resolve
    })
    this.channels = this.#list.value
    this.takeOver = oneTab({ hold: () => void this.#start(), yield: () => this.#yield() })
  }

  openChannel(id: Key): ReturnType<Session['openChannel']> {
    const channel = bytesOf(id) as ChannelId
    const info = live(async () => channelInfo(this.#held(), channel))
    const threads = live(async () => {
      const engine = this.#held()
      const source = { store: engine.store, journey: (post: RecordId) => this.#journey(post) }
      return threadCards(source, await readerOf(engine, channel))
    })
    const close = this.#watch(id, [info, threads])
    return {
      info: computed(() => info.value.value ?? (this.#isMissing(id) ? 'missing' : null)),
      threads: threads.value,
      persona: this.#persona(channel),
      close,
    }
  }

  openThread(channelId: Key, id: Key): ReturnType<Session['openThread']> {
    const channel = bytesOf(channelId) as ChannelId
    const thread = live(async () => {
      const engine = this.#held()
      const source = { store: engine.store, journey: (post: RecordId) => this.#journey(post) }
      return threadView(source, await readerOf(engine, channel), bytesOf(id))
    })
    const close = this.#watch(channelId, [thread])
    return {
      thread: computed(() => thread.value.value ?? (this.#isMissing(channelId) ? 'missing' : null)),
      persona: this.#persona(channel),
      close,
    }
  }

  async post(place: Place, draft: Draft): Promise<Key> {
    const channel = bytesOf(place.channel) as ChannelId
    const thread = place.thread === null ? null : bytesOf(place.thread)
    const id = await this.#writing((engine) => writePost(engine, channel, thread, draft))
    await this.#belong(channel)
    await this.keepDraft(place, null)
    return encodeBase32(id)
  }

  async react(channel: Key, target: Key, code: number): Promise<void> {
    await this.#writing((engine) => writeReaction(engine, bytesOf(channel) as ChannelId, bytesOf(target), code))
    await this.#belong(bytesOf(channel) as ChannelId)
  }

  async retract(channel: Key, target: Key): Promise<void> {
    await this.#writing((engine) => writeRetraction(engine, bytesOf(channel) as ChannelId, bytesOf(target)))
  }

  async createChannel(channel: NewChannel): Promise<Key> {
    const id = await this.#writing((engine) => writeChannel(engine, channel))
    await this.#belong(id)
    return encodeBase32(id)
  }

  async join(text: string): Promise<Key> {
    const { device, node } = this.#held()
    // Pasted out of a message it may stand among words.
    const invite = decodeInvite(/#\/join\/([a-z2-7]+)/.exec(text)?.[1] ?? text)
    if (invite === null) throw new KithError('KITH_BAD_INVITE', 'This is not a whole invitation.')
    await device.join(invite.channel, invite.relays)
    for (const relay of invite.relays) node.addRelay(relay)
    void this.#follow(invite.channel)
    this.#list.refresh()
    return encodeBase32(invite.channel)
  }

  async leaveChannel(id: Key): Promise<void> {
    const { device, node } = this.#held()
    const channel = bytesOf(id) as ChannelId
    await device.leave(channel)
    node.unfollow(channel)
    this.#list.refresh()
  }

  invitation(id: Key): string {
    const channel = bytesOf(id) as ChannelId
    const relays = this.#held().node.relaysFor(channel)
    return `${location.origin}/#/join/${encodeInvite({ channel, relays })}`
  }

  async draft(place: Place): Promise<Draft | null> {
    return this.#held().device.draft(place)
  }

  async keepDraft(place: Place, draft: Draft | null): Promise<void> {
    await this.#writing((engine) => engine.device.keepDraft(place, draft))
  }

  async aboutWords(): Promise<AboutWords> {
    return aboutWords(this.#held())
  }

  async words(): Promise<readonly string[]> {
    return ownWords(this.#held())
  }

  async checkWords(answers: readonly (readonly [place: number, word: string])[]): Promise<readonly number[]> {
    return this.#writing((engine) => checkWords(engine, answers))
  }

  async useWords(text: string): Promise<WordsRead> {
    return this.#writing((engine) => useWords(engine, text)).finally(() => this.#refreshAll())
  }

  async suggestPassphrase(): Promise<string> {
    return suggestPassphrase()
  }

  async keepFile(passphrase: string): Promise<Uint8Array> {
    return this.#carrying.run((carry) => keepFile(this.#held(), passphrase, carry))
  }

  async openFile(file: Uint8Array, passphrase: string): Promise<Brought> {
    return this.#carrying
      .run((carry) => this.#writing((engine) => openFile(engine, file, passphrase, carry)))
      .finally(() => this.#refreshAll())
  }

  stopCarrying(): void {
    this.#carrying.stop()
  }

  async stop(): Promise<void> {
    const engine = this.#engine
    if (engine === null) return
    await engine.device.forgetDrafts()
    await this.#yield()
  }

  async #start(): Promise<void> {
    try {
      const engine = await Engine.start({
        stored: (record) => this.#changed(record),
        relays: () => this.#networkChanged(),
        journey: (id) => this.#cameFurther(id),
      })
      this.#engine = engine
      await engine.followJoined()
      this.#networkChanged()
      this.#refreshAll()
    } catch (cause) {
      this.#noteBroken(cause)
    } finally {
      this.#settle()
    }
  }

  async #yield(): Promise<void> {
    // Keeps what is being typed, while the store is still this tab's.
    dispatchEvent(new Event(YIELDING))
    const engine = this.#engine
    this.#engine = null
    this.reach.value = 'elsewhere'
    this.relays.value = 0
    this.#settle()
    await engine?.stop()
  }

  #networkChanged(): void {
    const node = this.#engine?.node
    if (node === undefined) return
    const before = this.relays.value
    this.relays.value = node.reached
    this.clock.value = Math.round(node.clockOffset / MINUTE)
    this.reach.value = node.reached > 0 ? 'reached' : navigator.onLine ? 'looking' : 'offline'
    if (node.reached > before)
      for (const id of new Set(this.#open.values())) void this.#follow(bytesOf(id) as ChannelId)
    void this.#fetchCharters()
  }

  async #fetchCharters(): Promise<void> {
    const node = this.#engine?.node
    if (node === undefined) return
    await Promise.allSettled(node.carried.map((channel) => node.fetchCharter(channel)))
    this.#list.refresh()
  }

  /** A relay that keeps a charter carries its channel from then on: its hello says so at once. */
  #cameFurther(id: RecordId): void {
    if ([...this.#open.values()].includes(encodeBase32(id))) void this.#engine?.node.refresh()
    this.#refreshAll()
  }

  #changed(record: ParsedRecord): void {
    const channel = encodeBase32(home(record))
    for (const [view, id] of this.#open) if (id === channel) view.refresh()
    this.#list.refresh()
  }

  #refreshAll(): void {
    for (const view of this.#open.keys()) view.refresh()
    this.#list.refresh()
  }

  #watch(id: Key, views: readonly Live<unknown>[]): () => void {
    for (const view of views) this.#open.set(view, id)
    void this.#follow(bytesOf(id) as ChannelId)
    return () => {
      for (const view of views) {
        view.close()
        this.#open.delete(view)
      }
      void this.#unfollowUnless(id)
    }
  }

  async #follow(channel: ChannelId): Promise<void> {
    const node = this.#engine?.node
    if (node === undefined) return
    await node.follow(channel)
    if (node.reached > 0) this.#looked.value = new Set([...this.#looked.value, encodeBase32(channel)])
    this.#refreshAll()
  }

  /** A channel that is only read is followed while it is on screen. */
  async #unfollowUnless(id: Key): Promise<void> {
    const channel = bytesOf(id) as ChannelId
    const joined = (await this.#engine?.device.joined()) ?? []
    const stays = joined.some((each) => encodeBase32(each) === id) || [...this.#open.values()].includes(id)
    if (!stays) this.#engine?.node.unfollow(channel)
  }

  /** Who writes in a channel belongs to it: it is listed and followed from then on. */
  async #belong(channel: ChannelId): Promise<void> {
    const { device } = this.#held()
    const joined = await device.joined()
    if (!joined.some((each) => encodeBase32(each) === encodeBase32(channel))) await device.join(channel, [])
    void this.#follow(channel)
  }

  #isMissing(id: Key): boolean {
    return this.relays.value > 0 && this.#looked.value.has(id)
  }

  async #journey(id: RecordId): Promise<Journey | null> {
    const { node } = this.#held()
    const journey = await node.journey(id)
    if (journey?.at !== 'kept') return journey
    return { at: 'kept', relays: journey.relays.map((relay) => node.placeOf(relay)) }
  }

  #persona(channel: ChannelId): Key {
    return encodeBase32(channelPersona(this.#held().device.root, channel).key)
  }

  #held(): Engine {
    if (this.#engine === null) throw new KithError('KITH_ELSEWHERE', 'Kith is open in another tab.')
    return this.#engine
  }

  async #writing<T>(write: (engine: Engine) => Promise<T>): Promise<T> {
    try {
      return await write(this.#held())
    } catch (cause) {
      this.#noteBroken(cause)
      throw cause
    }
  }

  #noteBroken(cause: unknown): void {
    const code = cause instanceof KithError ? cause.code : ''
    if (code === 'KITH_STORE_FULL') this.broken.value = 'full'
    else if (code.startsWith('KITH_STORE_')) this.broken.value = 'gone'
  }
}

function bytesOf(key: Key): RecordId {
  const bytes = decodeBase32(key)
  if (bytes === null || bytes.length !== 32) throw new KithError('KITH_NOT_HERE', 'That is not a place in Kith.')
  return bytes as RecordId
}
