// The running part of the tab that leads: store, device, node, and where relays are. The only importer of @kith/node.
// Made when the tab comes to lead, taken down whole when it does no longer.

import { ClientNode, handOver, SealedPost } from '@kith/node'
import { type ChannelId, KithError, type ParsedRecord, type RecordId, REPORT_BITS } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { Choices } from './choices.ts'
import { Device } from './device.ts'
import { Done } from './done.ts'
import { Drafts } from './drafts.ts'
import { Memory } from './memory.ts'
import type { Key } from '../model.ts'
import { nextTask } from './next-task.ts'
import { ReadMarks } from './read-marks.ts'
import { UnreadAnswers } from './unread.ts'
import { isOver, visit } from '../visit.ts'

export interface EngineEvents {
  readonly stored: (record: ParsedRecord) => void
  readonly relays: () => void
  readonly journey: (id: RecordId) => void
  /** What waits to go to stewards is another. */
  readonly sending: () => void
  /** Who looks after a channel, or what they decided, may be other than before. */
  readonly authority: (channel: ChannelId) => void
  /** What a channel shows of those that it comes from may be another. */
  readonly inherited: (channel: ChannelId) => void
  /** What is said in a channel, of who is there, changed. */
  readonly live: (channel: ChannelId) => void
}

/** While no relay is reached its address may have changed: asked for again so often, in milliseconds. */
const LOOK_AGAIN = 10_000

/** Direct connections are on: kept on this device alone. */
const DIRECT = 'direct'

export class Engine {
  readonly store: Store
  readonly device: Device
  readonly done: Done
  readonly drafts: Drafts
  readonly choices: Choices
  readonly memory: Memory
  readonly unread: UnreadAnswers
  /** Channels in which this device says that it is here. */
  readonly here = new Set<Key>()
  readonly #events: EngineEvents
  #node: ClientNode
  #sealed: SealedPost | null = null
  #direct: boolean
  #stopped = false
  readonly #timer: ReturnType<typeof setInterval>
  readonly #online = (): void => this.wake()
  readonly #offline = (): void => this.node.sleep()

  static async start(events: EngineEvents): Promise<Engine> {
    const store = await openStore('kith')
    try {
      const device = await Device.open(store)
      const drafts = await Drafts.open(store, { name: visit, isOver })
      const unread = new UnreadAnswers(await ReadMarks.open(store))
      const kept = { store, device, drafts, unread, done: await Done.open(store), choices: await Choices.open(store) }
      const direct = (await store.local.get(DIRECT)) !== null
      const node = await startNode(store, device, events, direct)
      const engine = new Engine(kept, events, direct, node)
      await engine.#openSealed()
      return engine
    } catch (cause) {
      await store.close()
      throw cause
    }
  }

  private constructor(
    {
      choices,
      device,
      done,
      drafts,
      store,
      unread,
    }: Pick<Engine, 'choices' | 'device' | 'done' | 'drafts' | 'store' | 'unread'>,
    events: EngineEvents,
    direct: boolean,
    node: ClientNode,
  ) {
    this.store = store
    this.device = device
    this.done = done
    this.drafts = drafts
    this.choices = choices
    this.unread = unread
    this.memory = new Memory(store)
    this.#events = events
    this.#direct = direct
    this.#node = node
    addEventListener('online', this.#online)
    addEventListener('offline', this.#offline)
    this.#timer = setInterval(() => {
      if (this.node.reached === 0) void this.#lookForRelays()
    }, LOOK_AGAIN)
    void this.#lookForRelays()
  }

  get node(): ClientNode {
    return this.#node
  }

  /** What waits to go to stewards. */
  get sealed(): SealedPost {
    if (this.#sealed === null) throw new KithError('KITH_STOPPED', 'Kith is being closed here.')
    return this.#sealed
  }

  /** Connections to other people are made where they can be. */
  get direct(): boolean {
    return this.#direct
  }

  /** Nothing here would be lost with the device's root. */
  async isUnused(): Promise<boolean> {
    return this.device.isUnused((await this.node.own()).length > 0)
  }

  /** The network part starts anew, since what it can do is settled when it starts. Nothing may be written meanwhile. */
  async setDirect(on: boolean): Promise<void> {
    if (on === this.#direct) return
    if (on) await this.store.local.put(DIRECT, new Uint8Array(1))
    else await this.store.local.del(DIRECT)
    this.#direct = on
    await this.node.stop()
    this.here.clear()
    const node = await startNode(this.store, this.device, this.#events, on)
    if (this.#stopped) return node.stop()
    this.#node = node
    await this.followJoined()
    // The page's host may never answer, and others wait for their turn.
    void this.#lookForRelays()
  }

  /** The channels of this device are followed whenever it runs. */
  async followJoined(): Promise<void> {
    await Promise.all((await this.device.joined()).map((channel: ChannelId) => this.node.follow(channel)))
  }

  /** Somebody looks again, here or in another tab: relays are looked for at once. */
  wake(): void {
    this.node.wake()
    if (this.node.reached === 0) void this.#lookForRelays()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    removeEventListener('online', this.#online)
    removeEventListener('offline', this.#offline)
    this.#sealed?.stop()
    await this.node.stop()
    await this.store.close()
  }

  async #openSealed(): Promise<void> {
    this.#sealed = await SealedPost.open({
      store: this.store,
      device: seconds,
      now: () => this.node.now(),
      random,
      bits: REPORT_BITS,
      pause: nextTask,
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds)
        return () => clearTimeout(timer)
      },
      hand: (channel, message) => handOver(this.node.relaysFor(channel), message),
      changed: () => this.#events.sending(),
    })
  }

  /** The page's own origin knows its relay. */
  async #lookForRelays(): Promise<void> {
    try {
      const response = await fetch('/relay.json', { cache: 'no-store' })
      const { addresses } = (await response.json()) as { addresses: unknown }
      if (!Array.isArray(addresses)) return
      const own = addresses.filter((address) => typeof address === 'string')
      for (const address of own) this.node.addRelay(address)
      await this.device.keepRelays(own)
    } catch {
      // No network, or the page's host has no relay now: known relays are dialled all the same.
    }
  }
}

const seconds = (): number => Math.floor(Date.now() / 1000)
const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

async function startNode(store: Store, device: Device, events: EngineEvents, direct: boolean): Promise<ClientNode> {
  return ClientNode.start({
    store,
    now: seconds,
    random,
    relays: await device.relays(),
    direct,
    pause: nextTask,
    events,
  })
}
