// The door of live messages (spec page 11 §3), beside the one of records: form → channel → share → slot, duplicate, room →
// established → signature → heard. Cheapest first; nothing is stored, nothing is logged, remote bytes never throw.

import { type ChannelId, LISTENING, parseLive, type PersonaKey, slotOf, verifyParsedLive } from '@kith/protocol'
import { LiveShares, type Share } from './live-shares.ts'
import { isNow, type LiveTable } from './live-table.ts'

/** `rejected` is what no honest program sends. */
export type LiveAnswer = 'new' | 'ignored' | 'rejected'

export interface LiveDoorOptions {
  readonly table: LiveTable
  /** Seconds. */
  readonly now: () => number
  /** Whether a persona wrote in a channel long enough ago that its *listening* is believed. */
  readonly isEstablished: (channel: ChannelId, key: PersonaKey) => Promise<boolean>
}

export class LiveDoor {
  readonly #options: LiveDoorOptions
  readonly #shares = new LiveShares()

  constructor(options: LiveDoorOptions) {
    this.#options = options
  }

  /** @param channel of the topic that brought it @param peer the neighbour, with its share */
  async take(bytes: Uint8Array, channel: ChannelId, peer: string, share: Share): Promise<LiveAnswer> {
    const { isEstablished, now, table } = this.#options
    const parsed = parseLive(bytes, channel)
    if (!parsed.ok) return parsed.code === 'version' ? 'ignored' : 'rejected'
    const { live } = parsed
    // What is over or far ahead costs as much to read: it is counted apart, by when it came.
    const counted = isNow(live.slot, now()) ? live.slot : -slotOf(now())
    const within = this.#shares.count(peer, counted, share)
    if (within !== 'within') return within === 'flood' ? 'rejected' : 'ignored'
    if (table.would(live, now()) !== 'new') return 'ignored'
    if (live.kind === LISTENING && live.shown && !(await isEstablished(channel, live.key))) return 'ignored'
    const verdict = await verifyParsedLive(live)
    if (!verdict.ok) return 'rejected'
    // Again: others were heard meanwhile.
    return table.take(verdict.live, now()) === 'new' ? 'new' : 'ignored'
  }
}
