// Hello (`/kith/hello/1`, spec page 03): what a relay carries, as its own claim. `[0]` → `[1, peerTime, [channel ≤ 512]]`.

import { type ChannelId, isBytes, isUint, MAX_TIME, type Value } from '@kith/protocol'
import type { Connection, Libp2p } from '@libp2p/interface'
import { badAnswer, exchange } from './frames.ts'
import type { Ledger } from './ledger.ts'
import { serve } from './serve.ts'

export const HELLO = '/kith/hello/1'
/** A directory of more would not be read by a person; 16 KiB. */
export const MAX_CHANNELS = 512

export interface Hello {
  /** The relay's clock, seconds. */
  readonly peerTime: number
  readonly channels: readonly ChannelId[]
}

export async function serveHello(
  libp2p: Libp2p,
  ledger: Ledger,
  now: () => number,
  carried: () => readonly ChannelId[],
): Promise<void> {
  await serve(libp2p, HELLO, ledger, async (request) => {
    if (!Array.isArray(request) || request.length !== 1 || request[0] !== 0) return null
    return [1, now(), carried().slice(0, MAX_CHANNELS)]
  })
}

/** @throws KITH_RELAY_SILENT, KITH_RELAY_BROKEN */
export function hello(connection: Connection): Promise<Hello> {
  return exchange(connection, HELLO, async (frames) => {
    await frames.write([0])
    const answer = await frames.read()
    if (!Array.isArray(answer) || answer[0] !== 1 || !Array.isArray(answer[2])) throw badAnswer()
    if (!isUint(answer[1], 0, MAX_TIME)) throw badAnswer()
    const channels = answer[2] as readonly Value[]
    if (channels.length > MAX_CHANNELS || !channels.every((id) => isBytes(id, 32))) throw badAnswer()
    return { peerTime: answer[1], channels: channels as unknown as readonly ChannelId[] }
  })
}
