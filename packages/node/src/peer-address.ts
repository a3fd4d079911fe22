// Which multiaddrs a host may write for another relay: TCP or WebSocket, by IP address or name (spec page 03 §1).

import { multiaddr } from '@multiformats/multiaddr'

/** No WebRTC-direct, whose certificate changes every two weeks; no `/dnsaddr`, which is looked up elsewhere. */
const SHAPE = /^(ip4|ip6|dns|dns4|dns6) tcp( ws| wss| tls ws| tls sni ws)?( p2p)?$/
const HOST = /^[\w.:-]{1,253}$/

export function isPeerAddress(address: string): boolean {
  try {
    const parsed = multiaddr(address)
    const parts = parsed.getComponents()
    const names = parts.map(({ name }) => name).join(' ')
    // The bytes tell whether a peer id is one.
    return parsed.bytes.length > 0 && SHAPE.test(names) && HOST.test(parts[0]?.value ?? '')
  } catch {
    return false
  }
}
