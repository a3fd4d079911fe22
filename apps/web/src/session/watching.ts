// The views that tabs have before them, each told to its tab when it changes; and their channels, which are followed as
// long as one of them is on a screen.

import { type ChannelId, encodeBase32 } from '@kith/protocol'
import type { Key } from '../model.ts'
import { presence } from './channels.ts'
import type { Engine } from './engine.ts'
import { channelOf } from './keys.ts'
import { type Live, live } from './live.ts'
import type { TabId, View } from './messages.ts'
import { countWaiting, read } from './reading.ts'

interface Watched {
  readonly tab: TabId
  /** null: of all channels. */
  readonly channel: Key | null
  readonly of: View['of']
  readonly live: Live
}

export interface Watcher {
  /** null while it starts, and once it has ended. */
  engine(): Engine | null
  tell(tab: TabId, view: number, value: unknown): void
}

export class Watching {
  readonly #watcher: Watcher
  readonly #open = new Map<string, Watched>()
  /** Channels whose first catch-up ended: only then may something be called missing. */
  readonly #looked = new Set<Key>()
  /** How many threads of a channel wait, until something of it changes: the lists ask for all channels at each change. */
  readonly #waiting = new Map<Key, Promise<number>>()
  /** Who was in each channel when that was last heard. */
  readonly #there = new Map<Key, string>()

  constructor(watcher: Watcher) {
    this.#watcher = watcher
  }

  /** In place of one that the tab has under this number. */
  open(tab: TabId, view: number, what: View): void {
    const name = `${tab}/${view}`
    this.#open.get(name)?.live.close()
    const compute = (): Promise<unknown> => this.#compute(what)
    const channel = 'channel' in what ? what.channel : null
    const opened = { tab, channel, of: what.of, live: live(compute, (value) => this.#watcher.tell(tab, view, value)) }
    this.#open.set(name, opened)
    if (channel !== null) void this.follow(channelOf(channel))
  }

  close(tab: TabId, view: number): void {
    const name = `${tab}/${view}`
    const watched = this.#open.get(name)
    if (watched === undefined) return
    watched.live.close()
    this.#open.delete(name)
    if (watched.channel !== null) void this.#unfollowUnless(watched.channel)
  }

  /** The tab is gone. */
  drop(tab: TabId): void {
    for (const [name, watched] of this.#open) {
      if (watched.tab === tab) this.close(tab, Number(name.slice(tab.length + 1)))
    }
  }

  end(): void {
    for (const { live } of this.#open.values()) live.close()
    this.#open.clear()
  }

  /** Something of this channel changed; the lists tell of every channel. */
  changed(channel: Key): void {
    this.#waiting.delete(channel)
    for (const watched of this.#open.values()) {
      if (watched.channel === channel || watched.channel === null) watched.live.refresh()
    }
  }

  /** Who is in this channel, as far as they say so, changed. */
  changedLive(channel: Key): void {
    const engine = this.#watcher.engine()
    if (engine === null) return
    // The lists tell who is there, and not who replies: that changes with each box that is typed in.
    const there = JSON.stringify(presence(engine, channelOf(channel)))
    const isOther = there !== this.#there.get(channel)
    this.#there.set(channel, there)
    for (const watched of this.#open.values()) {
      if (watched.channel === channel && watched.of === 'live') watched.live.refresh()
      if (isOther && watched.of === 'channels') watched.live.refresh()
    }
  }

  /** The reader chose otherwise, or time has passed. */
  refreshAll(): void {
    this.#waiting.clear()
    this.refresh()
  }

  refreshOnly(of: View['of']): void {
    for (const watched of this.#open.values()) if (watched.of === of) watched.live.refresh()
  }

  refresh(): void {
    for (const { live } of this.#open.values()) live.refresh()
  }

  /** A relay was reached: what is on a screen is brought from it. */
  followAll(): void {
    const channels = new Set([...this.#open.values()].map(({ channel }) => channel))
    for (const channel of channels) if (channel !== null) void this.follow(channelOf(channel))
  }

  async follow(channel: ChannelId): Promise<void> {
    const node = this.#watcher.engine()?.node
    if (node === undefined) return
    try {
      await node.follow(channel)
    } catch {
      // It is being stopped. If it starts anew, what is on a screen is followed when a relay is reached.
      return
    }
    const key = encodeBase32(channel)
    if (node.reached > 0) this.#looked.add(key)
    this.changed(key)
  }

  async #compute(what: View): Promise<unknown> {
    const engine = this.#watcher.engine()
    if (engine === null) return null
    const isMissing = (): boolean => 'channel' in what && engine.node.reached > 0 && this.#looked.has(what.channel)
    const waiting = (channel: ChannelId): Promise<number> => this.#countWaiting(engine, channel)
    return (await read(engine, what, waiting)) ?? (isMissing() ? 'missing' : null)
  }

  #countWaiting(engine: Engine, channel: ChannelId): Promise<number> {
    const key = encodeBase32(channel)
    const known = this.#waiting.get(key)
    if (known !== undefined) return known
    const counted = countWaiting(engine, channel)
    this.#waiting.set(key, counted)
    counted.catch(() => this.#waiting.delete(key))
    return counted
  }

  /** A channel that is only read is followed while it is on screen. */
  async #unfollowUnless(channel: Key): Promise<void> {
    const engine = this.#watcher.engine()
    if (engine === null) return
    try {
      const joined = await engine.device.joined()
      const stays =
        joined.some((each) => encodeBase32(each) === channel) ||
        [...this.#open.values()].some((watched) => watched.channel === channel)
      if (!stays) engine.node.unfollow(channelOf(channel))
    } catch {
      // The store is closing; so is the node then.
    }
  }
}
