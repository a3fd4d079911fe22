// Who is established in a channel: their first post there is a week old, so nobody becomes it in bulk on one evening.

import { type ChannelId, type PersonaKey, POST } from '@kith/protocol'
import type { Store } from '@kith/store'

/** Seconds since the first post (page 11 §3). */
const ESTABLISHED = 7 * 24 * 60 * 60
/** Posts that are looked through, the newest first: who wrote more than these within a week waits a little. */
const LOOKED_THROUGH = 256

/** @param now seconds */
export async function isEstablished(store: Store, channel: ChannelId, key: PersonaKey, now: number): Promise<boolean> {
  const written = await store.byAuthor(channel, key, LOOKED_THROUGH)
  return written.some(({ record }) => record.kind === POST && record.time <= now - ESTABLISHED)
}
