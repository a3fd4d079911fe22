// How a node reaches others in a browser: secure WebSocket; plain WebSocket to loopback exactly when the page itself
// comes from loopback, so that `npm start` works and nothing more; WebRTC only where it is needed or wanted. Pair of
// transport.ts.

import type { ConnectionGater } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import type { RelayAddress } from './relay-address.ts'
import { dialledSockets } from './sockets.ts'
import type { Ways, WaysOptions } from './ways.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/
/** A place at each of two relays, so that one may die. */
const CALLED_AT = ['/p2p-circuit', '/p2p-circuit', '/webrtc']

export async function openWays({ direct, relays }: WaysOptions): Promise<Ways> {
  const needed = relays.some(({ kind }) => kind === 'webrtc') && !relays.some(isSocket)
  const extra = direct || needed ? (await import('./rtc.browser.ts')).transports(direct ? 'people' : 'relays') : []
  return {
    transports: [dialledSockets, ...extra],
    listen: direct ? CALLED_AT : [],
    dials: (address) => isSocket(address) || (address.kind === 'webrtc' && extra.length > 0),
    gate,
    close: async () => undefined,
  }
}

const gate: ConnectionGater = {
  denyDialMultiaddr: (address: Multiaddr) => {
    const names = address.getComponents()
    const secure = names.some(({ name }) => name === 'wss' || name === 'tls' || name === 'webrtc-direct')
    return !secure && !isHome(names[0]?.value ?? '')
  },
}

function isSocket({ host, kind, secure }: RelayAddress): boolean {
  return kind === 'ws' && (secure || isHome(host))
}

/** Both the address and the page are on this computer. */
function isHome(host: string): boolean {
  return LOOPBACK.test(host) && LOOPBACK.test(globalThis.location?.hostname ?? '')
}
