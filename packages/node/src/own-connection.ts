// Hands one record to relays over connections that nothing else of this person's goes over: another libp2p node, with a key of
// its own, that is gone when they have answered. Relays see the same network address as ever; nothing else ties the two.

import { multiaddr } from '@multiformats/multiaddr'
import { Ledger } from './ledger.ts'
import { openNetwork } from './network.ts'
import { HAD, push } from './push.ts'
import { readAddress } from './relay-address.ts'

/** One can die, or lie. */
const KEEPERS = 2
/** As for other relays: a phone on a bad network gets this long, in milliseconds. */
const DIAL_TIMEOUT = 15_000

/**
 * @param addresses of relays, the best first
 * @returns whether one of them keeps it
 */
export async function handOver(addresses: readonly string[], message: Uint8Array): Promise<boolean> {
  const asked = addresses.slice(0, KEEPERS)
  if (asked.length === 0) return false
  const relays = asked.flatMap((text) => readAddress(text) ?? [])
  const { network, stop } = await openNetwork({ role: 'client', ledger: new Ledger(() => 0), relays })
  try {
    const kept = asked.map(async (text) => {
      const connection = await network.dial(multiaddr(text), { signal: AbortSignal.timeout(DIAL_TIMEOUT) })
      const { results } = await push(connection, [message])
      return results[0] !== undefined && results[0].status <= HAD
    })
    return (await Promise.allSettled(kept)).some((each) => each.status === 'fulfilled' && each.value)
  } finally {
    await stop()
  }
}
