// What a sitting says to others live (spec page 11): that somebody listens, and that they are replying. What is said is what
// is so: whatever changed since the last time is said anew, also to a network part that was started anew.

import { type ChannelId, encodeBase32, equal, type Persona } from '@kith/protocol'
import type { Key } from '../model.ts'
import type { ListenEngine, ListeningQueue, Offer } from './listening-queue.ts'

/**
 * *Listening* is said in so many channels at the most: of eight messages in five minutes (page 11 §4) the others must be
 * left for saying that one replies, which is what keeps two listeners from one thread.
 */
const SAID_IN = 3

/** A thread in front of them. */
export type Handed = Pick<Offer, 'channel' | 'thread'>

export class ListeningSaid {
  readonly #engine: ListenEngine
  readonly #queue: ListeningQueue
  /** As whom they listen, by channel. */
  readonly #listening = new Map<Key, { readonly channel: ChannelId; readonly persona: Persona }>()
  #replying: Handed | null = null
  #by: unknown = null

  constructor(engine: ListenEngine, queue: ListeningQueue) {
    this.#engine = engine
    this.#queue = queue
  }

  /** @param where they listen @param taken the thread that they took, asked for again after each wait */
  async say(where: readonly Key[], taken: () => Handed | null): Promise<void> {
    const { node } = this.#engine
    if (this.#by !== node) {
      this.#listening.clear()
      this.#replying = null
      this.#by = node
    }
    // First: whoever else listens is about to take the same.
    await this.#sayReplying(taken)
    await this.#sayListening(where)
  }

  async #sayReplying(taken: () => Handed | null): Promise<void> {
    const { node } = this.#engine
    const before = this.#replying
    if (before !== null && !isSame(before, taken())) {
      node.release(before.channel, before.thread)
      this.#replying = null
    }
    const next = taken()
    if (next === null || this.#replying !== null) return
    // Under their own name, which is to stand under the reply too: else it would hold the thread for nobody.
    const persona = await this.#queue.settled(next.channel)
    if (!isSame(next, taken())) return
    node.claim(next.channel, next.thread, persona)
    this.#replying = next
  }

  async #sayListening(where: readonly Key[]): Promise<void> {
    const { device, node } = this.#engine
    const wanted = new Map<Key, { readonly channel: ChannelId; readonly persona: Persona }>()
    for (const channel of where.length === 0 ? [] : await device.joined()) {
      const persona = where.includes(encodeBase32(channel)) ? await this.#queue.settled(channel) : null
      if (persona !== null && wanted.size < SAID_IN) wanted.set(encodeBase32(channel), { channel, persona })
    }
    for (const [key, { channel }] of this.#listening) {
      if (wanted.has(key)) continue
      node.listen(channel, null)
      this.#listening.delete(key)
    }
    for (const [key, each] of wanted) {
      const before = this.#listening.get(key)
      if (before !== undefined && equal(before.persona.key, each.persona.key)) continue
      node.listen(each.channel, each.persona)
      this.#listening.set(key, each)
    }
  }
}

function isSame(a: Handed, b: Handed | null): boolean {
  return b !== null && equal(a.thread, b.thread)
}
