// What a relay's host decided of channels: given up for good, or wanted and where to look. Kept in the store, so that it is
// in the same place as the channels, and read when a node starts. Nothing here judges a record.

import { type ChannelId, decodeBase32, decodeCanonical, encodeBase32, encodeCanonical, isText } from '@kith/protocol'
import type { Store } from '@kith/store'
import { MAX_ADDRESS_BYTES } from './relay-address.ts'

const GIVEN_UP = 'channel/given-up/'
const WANTED = 'channel/wanted/'
/** As many as an invitation names. */
const MAX_RELAYS = 4

export interface ChosenChannels {
  readonly givenUp: readonly ChannelId[]
  readonly wanted: readonly WantedChannel[]
}

export interface WantedChannel {
  readonly channel: ChannelId
  /** Multiaddrs of relays that are said to carry it. */
  readonly relays: readonly string[]
}

export async function readChosen(store: Store): Promise<ChosenChannels> {
  const [givenUp, wanted] = [await store.local.list(GIVEN_UP), await store.local.list(WANTED)]
  return {
    givenUp: givenUp.flatMap(([name]) => channelOf(name, GIVEN_UP)),
    wanted: wanted.flatMap(([name, value]) =>
      channelOf(name, WANTED).map((channel) => ({ channel, relays: relaysOf(value) })),
    ),
  }
}

/** From the next start on the relay looks for this channel, also where it was given up before. */
export async function want(store: Store, { channel, relays }: WantedChannel): Promise<void> {
  const name = encodeBase32(channel)
  const value = encodeCanonical(relays.slice(0, MAX_RELAYS))
  await store.put([], { put: [[WANTED + name, value]], del: [GIVEN_UP + name] })
}

/** Gives up a channel with its records: none of them is on this disk when it resolves, and none is taken in again. */
export async function giveUp(store: Store, channel: ChannelId): Promise<void> {
  const name = encodeBase32(channel)
  // Noted first: what is cut off behind it is ended at the next start.
  await store.put([], { put: [[GIVEN_UP + name, new Uint8Array(1)]], del: [WANTED + name] })
  await store.remove(channel)
}

function channelOf(name: string, prefix: string): ChannelId[] {
  const channel = decodeBase32(name.slice(prefix.length))
  return channel?.length === 32 ? [channel as ChannelId] : []
}

function relaysOf(value: Uint8Array): string[] {
  const relays = decodeCanonical(value)
  if (!Array.isArray(relays)) return []
  return relays.filter((relay): relay is string => isText(relay, MAX_ADDRESS_BYTES, 1))
}
