// The live side of a person's node: hears what others say in followed channels, says what the person switched on, and tells
// of changes. Time, publishing and chance are given; one timer, only while something is due.

import {
  type ChannelId,
  HERE,
  LISTENING,
  type LiveSigner,
  type PersonaKey,
  type RecordId,
  REPLYING,
} from '@kith/protocol'
import { LiveDoor, type LiveDoorOptions } from './live-door.ts'
import { Steps, type Step } from './live-steps.ts'
import { LiveTable } from './live-table.ts'
import { LiveVoices } from './live-voices.ts'

/** The shortest and the longest sleep of the timer, in seconds: `now` counts whole seconds, and devices sleep. */
const SHORTEST = 0.25
const LONGEST = 60

/** What is being said in a channel. `here` and `listening` never count oneself. */
export interface LiveView {
  readonly here: Step
  readonly listening: readonly PersonaKey[]
  /** By when each was met, own ones too. */
  readonly replying: readonly LiveClaim[]
}

export interface LiveClaim {
  readonly thread: RecordId
  readonly key: PersonaKey
  /** Seconds. */
  readonly since: number
  readonly mine: boolean
}

export interface LiveClientOptions extends Omit<LiveDoorOptions, 'table'> {
  readonly random: (length: number) => Uint8Array
  readonly publish: (channel: ChannelId, bytes: Uint8Array) => void
  /** Whether anybody is reached who listens to a channel. */
  readonly isHeard: (channel: ChannelId) => boolean
  /** What `view` answers for a channel changed. */
  readonly changed: (channel: ChannelId) => void
}

interface Followed {
  readonly channel: ChannelId
  readonly steps: Steps
  /** As it was told last. */
  told: string
}

const EMPTY: LiveView = { here: 'nobody', listening: [], replying: [] }

export class LiveClient {
  readonly door: LiveDoor
  readonly #options: LiveClientOptions
  readonly #table = new LiveTable()
  readonly #voices: LiveVoices
  readonly #followed = new Map<string, Followed>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopped = false

  constructor(options: LiveClientOptions) {
    this.#options = options
    this.#voices = new LiveVoices(options.random)
    this.door = new LiveDoor({ ...options, table: this.#table })
  }

  follow(channel: ChannelId): void {
    const steps = new Steps(() => (this.#options.random(1)[0] as number) / 256)
    this.#followed.set(nameOf(channel), { channel, steps, told: textOf(EMPTY) })
  }

  /** Says and hears nothing more there. */
  unfollow(channel: ChannelId): void {
    this.#followed.delete(nameOf(channel))
    this.#table.forget(channel)
    this.#voices.forget(channel)
  }

  /** Something new was heard. */
  heard(): void {
    this.#go()
  }

  /** What is said in a followed channel. */
  view(channel: ChannelId): LiveView {
    const followed = this.#followed.get(nameOf(channel))
    if (followed === undefined) return EMPTY
    const now = this.#options.now()
    const { here, listening, replying } = this.#table.heard(channel, now)
    const others = <T>(list: readonly T[], key: (each: T) => PersonaKey): T[] =>
      list.filter((each) => !this.#voices.isOwn(key(each)))
    const theirs = others(replying, ({ key }) => key).map((claim) => ({ ...claim, mine: false }))
    const mine = this.#voices.claims(channel, now).map((claim) => ({ ...claim, mine: true }))
    return {
      here: followed.steps.look(others(here, (key) => key).length, now),
      listening: others(listening, (key) => key),
      replying: [...theirs, ...mine].sort((a, b) => a.since - b.since),
    }
  }

  beHere(channel: ChannelId, on: boolean): void {
    this.#say(channel, HERE, null, null, on)
  }

  listen(channel: ChannelId, persona: LiveSigner | null): void {
    this.#say(channel, LISTENING, persona, null, persona !== null)
  }

  claim(channel: ChannelId, thread: RecordId, persona: LiveSigner | null): void {
    this.#say(channel, REPLYING, persona, thread, true)
  }

  release(channel: ChannelId, thread: RecordId): void {
    this.#say(channel, REPLYING, null, thread, false)
  }

  /** Nothing more is said, not even that it ends. */
  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #say(channel: ChannelId, kind: number, persona: LiveSigner | null, thread: RecordId | null, on: boolean): void {
    if (!this.#followed.has(nameOf(channel))) return
    const now = this.#options.now()
    if (on) this.#voices.say(channel, kind, persona, thread, now)
    else this.#voices.hush(channel, kind, thread, now)
    this.#go()
  }

  /** Says what is due, tells what changed, and sleeps until the next. */
  #go(): void {
    if (this.#stopped) return
    const { changed, isHeard, now, publish } = this.#options
    for (const { bytes, channel } of this.#voices.due(now(), isHeard)) publish(channel, bytes)
    for (const followed of this.#followed.values()) {
      const text = textOf(this.view(followed.channel))
      if (text === followed.told) continue
      followed.told = text
      changed(followed.channel)
    }
    this.#sleep()
  }

  #sleep(): void {
    clearTimeout(this.#timer)
    const now = this.#options.now()
    const waits = [...this.#followed.values()].flatMap(({ channel, steps }) => [
      this.#table.ends(channel, now),
      steps.wait(now),
    ])
    const wait = Math.min(this.#voices.wait(now), ...waits)
    if (wait === Number.POSITIVE_INFINITY) return
    this.#timer = setTimeout(() => this.#go(), 1000 * Math.min(LONGEST, Math.max(SHORTEST, wait)))
  }
}

function textOf({ here, listening, replying }: LiveView): string {
  const claims = replying.map(({ key, mine, thread }) => `${mine}${nameOf(thread)}${nameOf(key)}`)
  return [here, ...listening.map(nameOf), '', ...claims].join('/')
}

function nameOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
