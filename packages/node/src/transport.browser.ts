// How a node reaches others in a browser: secure WebSocket; plain WebSocket to loopback exactly when the page itself
// comes from loopback, so that `npm start` works and nothing more; WebRTC, loaded only when it is used. Pair of
// transport.ts.

import type { ConnectionGater } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import { dialledSockets } from './sockets.ts'
import type { Ways, WaysOptions } from './ways.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

export async function openWays({ webrtc }: WaysOptions): Promise<Ways> {
  const extra = webrtc === 'none' ? [] : (await import('./rtc.browser.ts')).transports()
  return {
    transports: [dialledSockets, ...extra],
    dials: ({ host, kind, secure }) =>
      kind === 'webrtc' ? webrtc !== 'none' : kind === 'ws' && (secure || isHome(host)),
    close: async () => undefined,
  }
}

export const dialGate: ConnectionGater = {
  denyDialMultiaddr: (address: Multiaddr) => {
    const names = address.getComponents()
    const secure = names.some(({ name }) => name === 'wss' || name === 'tls' || name === 'webrtc-direct')
    return !secure && !isHome(names[0]?.value ?? '')
  },
}

/** Both the address and the page are on this computer. */
function isHome(host: string): boolean {
  return LOOPBACK.test(host) && LOOPBACK.test(globalThis.location?.hostname ?? '')
}
