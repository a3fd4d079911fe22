// A device with a clock of its own for what waits to be sent to stewards: time passes only when it is told to.

import { type ChannelId, REPORT } from '@kith/protocol'
import type { SeededRandom } from '@kith/testkit'
import { SealedPost, type SealedPostOptions } from '../src/sealed-post.ts'

/** Every microtask that is due. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What this spec's stores keep. */
export class Values {
  readonly rows = new Map<string, Uint8Array>()
  get = async (name: string): Promise<Uint8Array | null> => this.rows.get(name) ?? null
  put = async (name: string, value: Uint8Array): Promise<void> => void this.rows.set(name, value)
  del = async (name: string): Promise<void> => void this.rows.delete(name)
  list = async (prefix: string): Promise<[string, Uint8Array][]> =>
    [...this.rows].filter(([name]) => name.startsWith(prefix))
}

export class Device {
  /** Seconds. */
  time: number
  readonly values = new Values()
  readonly handed: { readonly at: number; readonly message: Uint8Array }[] = []
  /** What a relay answers. */
  keeps = true
  readonly #random: SeededRandom
  #timers: { readonly at: number; readonly call: () => void }[] = []

  constructor(random: SeededRandom, time: number) {
    this.#random = random
    this.time = time
  }

  open(extra: Partial<SealedPostOptions> = {}): Promise<SealedPost> {
    // What a page had set before it was closed does not come any more.
    this.#timers = []
    return SealedPost.open({
      store: { local: this.values },
      device: () => this.time,
      now: () => this.time,
      random: (length) => this.#random.bytes(length),
      bits: 0,
      after: (milliseconds, call) => {
        const timer = { at: this.time + milliseconds / 1000, call }
        this.#timers.push(timer)
        return () => {
          this.#timers = this.#timers.filter((each) => each !== timer)
        }
      },
      hand: async (_, message) => {
        this.handed.push({ at: this.time, message })
        return this.keeps
      },
      changed: () => undefined,
      ...extra,
    })
  }

  /** Lives on until then, timers in their order. */
  async until(time: number): Promise<void> {
    for (;;) {
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0]
      if (next === undefined || next.at > time) break
      this.time = Math.max(this.time, next.at)
      this.#timers = this.#timers.filter((each) => each !== next)
      next.call()
      await settled()
    }
    this.time = time
  }
}

/** A report that looks as one that is sealed: what it says is no matter of when it goes. */
export function sendReport(post: SealedPost, random: SeededRandom, channel: ChannelId): Promise<void> {
  const slots = Array.from({ length: 16 }, () => random.bytes(80)).sort(Buffer.compare)
  return post.add(REPORT, channel, async () => ({ commit: random.bytes(32), slots, data: random.bytes(4112) }))
}
