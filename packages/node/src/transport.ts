// How a node reaches others in Node: WebSocket, TCP between relays, and WebRTC-direct for who listens on it. Pair of
// transport.browser.ts.

import type { ConnectionGater } from '@libp2p/interface'
import { tcp } from '@libp2p/tcp'
import { webRTCDirect } from '@libp2p/webrtc'
import { certified } from './certified.ts'
import { dialledSockets } from './sockets.ts'
import type { Ways, WaysOptions } from './ways.ts'

/** As for WebSockets behind the web server (network.ts); a socket without a handshake ends by libp2p's own timeout. */
const MAX_SOCKETS = 1500

/** The default asks Google, Twilio, Cloudflare and Mozilla for this machine's address. */
const NO_ICE = { iceServers: [] }

export async function openWays({ certificates }: WaysOptions): Promise<Ways> {
  const kept = certificates === null ? null : await certified(certificates)
  return {
    transports: [
      dialledSockets,
      tcp({ maxConnections: MAX_SOCKETS }),
      ...(kept === null ? [] : [kept.transport(webRTCDirect({ rtcConfiguration: NO_ICE }))]),
    ],
    listen: [],
    dials: ({ kind }) => kind !== 'webrtc',
    close: async () => kept?.close(),
  }
}

/** Node dials what its host configured, and what `Links` believes. */
export const dialGate: ConnectionGater = {}
