// What is on its way to stewards (spec page 14 §3): it leaves some minutes later, at random, under a key that signs nothing else,
// and its last step is `hand` (own-connection.ts). What waits outlives a restart; on the disk it is sealed already, so that not
// even this device can read it again. Time, timers and randomness are arguments.

import {
  type APPEAL,
  type ChannelId,
  channelPersona,
  compose,
  decodeCanonical,
  encodeBase32,
  encodeCanonical,
  isBytes,
  isUint,
  parse,
  type PersonaKey,
  PUSH_WINDOW,
  type REPORT,
  type SealedBody,
  type Value,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { Turns } from './turns.ts'

/** A wait is drawn between these, so that the hour of a report says little of what its author just read. Seconds. */
const SHORTEST = 60
const LONGEST = 30 * 60
/** Timers of a hidden page come a minute late. A page that slept for longer has just come back, which relays see. Seconds. */
const LATE = 120
const WAITING = 'sealed/'
const VERSION = 1

interface Letter {
  readonly kind: typeof REPORT | typeof APPEAL
  readonly channel: ChannelId
  /** 32 random bytes, from which its throwaway author is made. */
  readonly root: Uint8Array
  readonly body: SealedBody
}

export interface Waiting {
  readonly name: string
  readonly kind: Letter['kind']
  readonly channel: ChannelId
}

export interface SealedPostOptions {
  readonly store: Pick<Store, 'local'>
  /** The device's clock, by which it waits; seconds. */
  readonly device: () => number
  /** What records are stamped by, seconds. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  /** Work of what it sends: `REPORT_BITS`. */
  readonly bits: number
  /** Calls once, after so many milliseconds. @returns stops that */
  readonly after: (milliseconds: number, call: () => void) => () => void
  /** Hands a record to relays that carry its channel. @returns whether one keeps it now */
  readonly hand: (channel: ChannelId, message: Uint8Array) => Promise<boolean>
  /** Awaited between slices of work. */
  readonly pause?: () => Promise<void>
  /** `waiting` is another. */
  readonly changed: () => void
}

interface Entry extends Waiting {
  /** By the device's clock, seconds. */
  readonly due: number
  /** Until it is composed. */
  readonly letter: Letter | null
  /** Once it is composed: it goes as it is from then on, also where an answer was lost. */
  readonly message: Uint8Array | null
}

function throwaway({ channel, root }: Pick<Letter, 'channel' | 'root'>): ReturnType<typeof channelPersona> {
  return channelPersona(root, channel)
}

export class SealedPost {
  readonly #options: SealedPostOptions
  readonly #entries = new Map<string, Entry>()
  readonly #timers = new Map<string, () => void>()
  /** Names of what is in a relay's hands. */
  readonly #handed = new Set<string>()
  /** What is taken back while it is written must not be there after all. */
  readonly #turns = new Turns(1)
  #stopped = false

  static async open(options: SealedPostOptions): Promise<SealedPost> {
    const post = new SealedPost(options)
    for (const [name, value] of await options.store.local.list(WAITING)) {
      const entry = entryIn(name, value)
      if (entry === null) await options.store.local.del(name)
      else await post.#wait(post.#isSoon(entry) ? { ...entry, due: post.#draw() } : entry)
    }
    return post
  }

  private constructor(options: SealedPostOptions) {
    this.#options = options
  }

  get waiting(): Waiting[] {
    return [...this.#entries.values()].map(({ channel, kind, name }) => ({ name, kind, channel }))
  }

  /**
   * Durable here when it resolves.
   * @param seal makes the body, under the key that its record will be signed by
   * @throws KITH_STORE_FULL, KITH_STORE_FAILED, and what `seal` throws
   */
  async add(
    kind: Letter['kind'],
    channel: ChannelId,
    seal: (author: PersonaKey) => Promise<SealedBody>,
  ): Promise<void> {
    const name = WAITING + encodeBase32(this.#options.random(16))
    const root = this.#options.random(32)
    const letter = { kind, channel, root, body: await seal(throwaway({ channel, root }).key) }
    await this.#turns.run(() => this.#wait({ name, kind, channel, due: this.#draw(), letter, message: null }))
    this.#options.changed()
  }

  /** @returns false when it is gone already, or going */
  async takeBack(name: string): Promise<boolean> {
    return !this.#handed.has(name) && this.#drop(name)
  }

  /** What waits is kept, also what is in a relay's hands just now: it is tried again. */
  stop(): void {
    this.#stopped = true
    for (const cancel of this.#timers.values()) cancel()
  }

  /** When it goes, if it is decided now: no sooner than a minute after this device showed itself to relays. */
  #draw(): number {
    const drawn = new DataView(this.#options.random(4).slice().buffer).getUint32(0) / 2 ** 32
    return this.#options.device() + SHORTEST + Math.floor(drawn * (LONGEST - SHORTEST))
  }

  #isSoon({ due }: Entry): boolean {
    const wait = due - this.#options.device()
    return wait < SHORTEST || wait > LONGEST
  }

  async #wait(entry: Entry): Promise<void> {
    await this.#options.store.local.put(entry.name, bytesOf(entry))
    if (this.#stopped) return
    this.#entries.set(entry.name, entry)
    this.#timers.get(entry.name)?.()
    const wait = Math.max(0, entry.due - this.#options.device()) * 1000
    this.#timers.set(
      entry.name,
      this.#options.after(wait, () => this.#begin(entry.name)),
    )
  }

  /** @returns false when it was not there */
  #drop(name: string): Promise<boolean> {
    return this.#turns.run(async () => {
      if (!this.#entries.has(name)) return false
      await this.#options.store.local.del(name)
      this.#timers.get(name)?.()
      this.#timers.delete(name)
      this.#entries.delete(name)
      this.#options.changed()
      return true
    })
  }

  #again(name: string): Promise<void> {
    return this.#turns.run(async () => {
      const entry = this.#entries.get(name)
      if (entry !== undefined && !this.#stopped) await this.#wait({ ...entry, due: this.#draw() })
    })
  }

  #begin(name: string): void {
    this.#go(name).catch(() => {
      // The store failed, or was closed; what waits is still in it.
    })
  }

  async #go(name: string): Promise<void> {
    const entry = this.#entries.get(name)
    if (this.#stopped || entry === undefined) return
    if (this.#options.device() - entry.due > LATE) return this.#again(name)
    const message = entry.message ?? (await this.#compose(entry))
    if (message === null || this.#stopped) return
    this.#handed.add(name)
    const isKept = await this.#options.hand(entry.channel, message).catch(() => false)
    this.#handed.delete(name)
    if (this.#stopped) return
    if (isKept || this.#isTooOld(message)) await this.#drop(name)
    else await this.#again(name)
  }

  /** With this minute as its time. From then on the key that signed it is nowhere. */
  async #compose(entry: Entry): Promise<Uint8Array | null> {
    if (entry.letter === null) return null
    const { bits, now, pause, random, store } = this.#options
    const { body, channel, kind } = entry.letter
    const message = await compose(
      throwaway(entry.letter),
      { kind, channel, time: now(), after: [], body: { ...body } },
      { bits, random: random(24), ...(pause === undefined ? {} : { pause }) },
    )
    return this.#turns.run(async () => {
      // It was taken back meanwhile.
      if (!this.#entries.has(entry.name)) return null
      const composed = { ...entry, letter: null, message }
      await store.local.put(entry.name, bytesOf(composed))
      this.#entries.set(entry.name, composed)
      return message
    })
  }

  /** No relay takes it any more. */
  #isTooOld(message: Uint8Array): boolean {
    const parsed = parse(message)
    return !parsed.ok || parsed.record.time < this.#options.now() - PUSH_WINDOW
  }
}

function bytesOf({ channel, due, kind, letter, message }: Entry): Uint8Array {
  const sealed = letter && [letter.root, letter.body.commit, letter.body.slots, letter.body.data]
  return encodeCanonical([VERSION, due, kind, channel, sealed, message])
}

function entryIn(name: string, bytes: Uint8Array): Entry | null {
  const value = decodeCanonical(bytes)
  if (!Array.isArray(value) || value.length !== 6 || value[0] !== VERSION) return null
  const [, due, kind, channel, sealed, message] = value as readonly Value[]
  if (!isUint(due) || !isUint(kind) || !isBytes(channel, 32)) return null
  const of = { kind: kind as Letter['kind'], channel: channel as ChannelId }
  if (isBytes(message)) return { name, due, ...of, letter: null, message }
  if (!Array.isArray(sealed)) return null
  const [root, commit, slots, data] = sealed as [Uint8Array, Uint8Array, readonly Uint8Array[], Uint8Array]
  return { name, due, ...of, letter: { ...of, root, body: { commit, slots, data } }, message: null }
}
