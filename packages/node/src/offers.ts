// A relay that lost a followed channel, or never had it, is asked to carry it: its charter is pushed (spec page 05 §4).

import type { ChannelId } from '@kith/protocol'
import type { Store } from '@kith/store'
import { push } from './push.ts'
import type { RelayLink } from './relay-link.ts'

export async function offerCharters(link: RelayLink, followed: Iterable<ChannelId>, store: Store): Promise<void> {
  const carried = new Set(link.channels.map(nameOf))
  for (const channel of followed) {
    if (carried.has(nameOf(channel)) || link.connection === null) continue
    try {
      const charter = await store.get(channel)
      if (charter === null) continue
      await push(link.connection, [charter.record.bytes])
      await link.greet()
    } catch {
      // It is offered again at the next connection.
    }
  }
}

function nameOf(id: Uint8Array): string {
  return String.fromCharCode(...id)
}
