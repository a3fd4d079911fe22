// What a person's node is started with, and what it tells (client-node.ts).

import type { ChannelId, ParsedRecord, RecordId } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Origin } from './ingest.ts'

export interface ClientOptions {
  readonly store: Store
  /** The device's clock, seconds. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  /** Multiaddrs of relays that the person, the page or an invitation named. */
  readonly relays: readonly string[]
  /** Connections to other people without a relay between, which show one's network address to them. Off by default. */
  readonly direct?: boolean
  /** Awaited between slices of work, so that a page stays quick. */
  readonly pause?: () => Promise<void>
  readonly events: ClientEvents
}

export interface ClientEvents {
  /** A record is durable here, whatever brought it. */
  readonly stored: (record: ParsedRecord, origin: Origin) => void
  /** Relays were reached or lost, or told what they carry. */
  readonly relays: () => void
  /** An own record came further. */
  readonly journey: (id: RecordId) => void
  /** What `authority` answers for a followed channel may be another. */
  readonly authority?: (channel: ChannelId) => void
  /** What a channel shows of those that it comes from may be another. */
  readonly inherited?: (channel: ChannelId) => void
  /** What `live` answers for a channel changed. */
  readonly live?: (channel: ChannelId) => void
}
