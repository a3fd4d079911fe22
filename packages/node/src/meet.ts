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
const MEET_BURST = 20
const MEETINGS_A_SECOND = 0.2

interface Asking {
  readonly key: Uint8Array
  readonly channels: ReadonlySet<string>
}

/** @param random 0 to 1 */
export async function serveMeet(
  libp2p: Libp2p,
  ledger: Ledger,
  now: () => number,
  random: () => number,
): Promise<void> {
  const asking = new Map<string, Asking>()
  const budget = new Budget(now, MEET_BURST, MEETINGS_A_SECOND)
  libp2p.addEventListener('peer:disconnect', ({ detail }) => asking.delete(detail.toString()))
  await serve(libp2p, MEET, ledger, async (request, { key, peer }) => {
    if (!Array.isArray(request) || request.length !== 2 || request[0] !== 0 || key === null) return null
    const channels = request[1]
    if (!Array.isArray(channels) || channels.length > MAX_MET_CHANNELS) return null
    if (!channels.every((channel) => isBytes(channel, 32))) return null
    if (budget.take(peer) > 0) return [1, []]
    const wanted = new Set(channels.map((channel) => String.fromCharCode(...channel)))
    asking.set(peer, { key, channels: wanted })
    const others = [...asking].filter(
      ([other, { channels: theirs }]) => other !== peer && [...theirs].some((channel) => wanted.has(channel)),
    )
    return [1, sample(others, random).map(([, { key: other }]) => other)]
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
