// Who is established in a channel, from a node's own copy (page 11 §3): the rule of the reader's view, as of now.

import { isEstablished as isSettled } from '@kith/authority'
import { type ChannelId, encodeBase32, type PersonaKey } from '@kith/protocol'
import type { Store } from '@kith/store'

/** @param now seconds */
export async function isEstablished(store: Store, channel: ChannelId, key: PersonaKey, now: number): Promise<boolean> {
  const charter = (await store.get(channel))?.record
  if (charter === undefined) return false
  const first = await store.firstBy(channel, key)
  const standing = { founder: encodeBase32(charter.author), opened: charter.time, firstBy: () => first }
  return isSettled(encodeBase32(key), now, standing)
}
