// How many reports and appeals a relay takes (spec page 05 §4): few from one peer, and of one channel no more than its stewards
// could ever read. They go past bans and who may post, under keys that nobody knows, so this is all that bounds them.

import type { ChannelId } from '@kith/protocol'
import { Budget } from './budget.ts'

/** Who reports uses a connection once; a restless evening fits. */
const OF_PEER = 4
const OF_PEER_A_SECOND = 1 / 600
/** Peer ids are free. 18 bits are little for a machine that is built for it: 5 KiB each, at the most 7 MB a day. */
const OF_CHANNEL = 64
const OF_CHANNEL_A_SECOND = 1 / 60

export class ReportQuota {
  readonly #peers: Budget
  readonly #channels: Budget

  /** @param now seconds */
  constructor(now: () => number) {
    this.#peers = new Budget(now, OF_PEER, OF_PEER_A_SECOND)
    this.#channels = new Budget(now, OF_CHANNEL, OF_CHANNEL_A_SECOND)
  }

  /** Takes one that is whole and has its work: what costs nothing must not use up the channel's. */
  take(peer: string, channel: ChannelId): boolean {
    const name = String.fromCharCode(...channel)
    if (!this.#channels.has(name) || this.#peers.take(peer) > 0) return false
    return this.#channels.take(name) === 0
  }
}
