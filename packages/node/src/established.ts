// Who is settled in a channel, from a node's own copy (page 11 §3): nobody becomes it in bulk on one evening.

import { isSettled } from '@kith/authority'
import { type ChannelId, encodeBase32, type PersonaKey } from '@kith/protocol'
import type { Store } from '@kith/store'

/** @param now seconds */
export async function isEstablished(store: Store, channel: ChannelId, key: PersonaKey, now: number): Promise<boolean> {
  const charter = (await store.get(channel))?.record
  const first = await store.firstBy(channel, key)
  const founder = charter === undefined ? '' : encodeBase32(charter.author)
  return isSettled(encodeBase32(key), now, { founder, firstBy: () => first })
}
