// Meet (`/kith/meet/1`, spec page 07): who wants direct connections asks a relay for others in the same channels who
// want them too. `[0, [channel ≤ 64]]` → `[1, [key ≤ 8]]`. Whoever asks is told to others while connected here, and
// nobody else is; the relay knew all of it before.

import { type ChannelId, isBytes, type Value } from '@kith/protocol'
import type { Connection, Libp2p } from '@libp2p/interface'
import { Budget } from './budget.ts'
import { badAnswer, exchange } from './frames.ts'
import type { Ledger } from './ledger.ts'
import { serve } from './serve.ts'

export const MEET = '/kith/meet/1'
/** Channels that one asks about. */
export const MAX_MET_CHANNELS = 64
/** A mesh needs a few neighbours; each one more sees the asker's address. */
const MAX_KEYS = 8
/** Of more the answer is not better; in a full relay all follow the same channels. */
const MAX_LOOKED_AT = 64
const MEET_BURST = 20
const MEETINGS_A_SECOND = 0.2

/** Who asks, by channel: a relay full of people looks at those of the asked channels alone. */
export class Askers {
  readonly #channels = new Map<string, ReadonlySet<string>>()
  readonly #keys = new Map<string, Map<string, Uint8Array>>()

  /** By the channels of the latest request. */
  set(peer: string, key: Uint8Array, channels: ReadonlySet<string>): void {
    this.delete(peer)
    if (channels.size > 0) this.#channels.set(peer, channels)
    for (const channel of channels) {
      const keys = this.#keys.get(channel) ?? new Map<string, Uint8Array>()
      this.#keys.set(channel, keys.set(peer, key))
    }
  }

  delete(peer: string): void {
    for (const channel of this.#channels.get(peer) ?? []) {
      const keys = this.#keys.get(channel)
      keys?.delete(peer)
      if (keys?.size === 0) this.#keys.delete(channel)
    }
    this.#channels.delete(peer)
  }

  /** Keys of others, each once; the first are those who asked longest ago. */
  others(peer: string, channels: ReadonlySet<string>): Uint8Array[] {
    const met = new Map<string, Uint8Array>()
    for (const channel of channels) {
      for (const [other, key] of this.#keys.get(channel) ?? []) {
        if (other !== peer) met.set(other, key)
        if (met.size === MAX_LOOKED_AT) return [...met.values()]
      }
    }
    return [...met.values()]
  }
}

/** @param random 0 to 1 */
export async function serveMeet(
  libp2p: Libp2p,
  ledger: Ledger,
  now: () => number,
  random: () => number,
): Promise<void> {
  const askers = new Askers()
  const budget = new Budget(now, MEET_BURST, MEETINGS_A_SECOND)
  libp2p.addEventListener('peer:disconnect', ({ detail }) => askers.delete(detail.toString()))
  await serve(libp2p, MEET, ledger, async (request, { isHere, key, peer }) => {
    if (!Array.isArray(request) || request.length !== 2 || request[0] !== 0 || key === null) return null
    const channels = request[1]
    if (!Array.isArray(channels) || channels.length > MAX_MET_CHANNELS) return null
    if (!channels.every((channel) => isBytes(channel, 32))) return null
    if (budget.take(peer) > 0) return [1, []]
    const wanted = new Set(channels.map((channel) => String.fromCharCode(...channel)))
    // Who asked and left before the answer would be told of for ever.
    if (isHere()) askers.set(peer, key, wanted)
    return [1, sample(askers.others(peer, wanted), random)]
  })
}

/** Some at random, so that a mesh forms and not a star. */
function sample<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, MAX_KEYS)
    .map(([, each]) => each)
}

/** @returns Ed25519 keys of peers. @throws KITH_RELAY_SILENT, KITH_RELAY_BROKEN */
export function meet(connection: Connection, channels: readonly ChannelId[]): Promise<readonly Uint8Array[]> {
  return exchange(connection, MEET, async (frames) => {
    await frames.write([0, channels.slice(0, MAX_MET_CHANNELS)])
    const answer = await frames.read()
    if (!Array.isArray(answer) || answer[0] !== 1 || !Array.isArray(answer[1])) throw badAnswer()
    const keys = answer[1] as readonly Value[]
    if (keys.length > MAX_KEYS || !keys.every((key): key is Uint8Array => isBytes(key, 32))) throw badAnswer()
    return keys
  })
}
