// How a node reaches others in Node: WebSocket, TCP, WebRTC-direct. Pair of transport.browser.ts.

import type { ConnectionGater } from '@libp2p/interface'
import { tcp } from '@libp2p/tcp'
import { webRTCDirect } from '@libp2p/webrtc'
import type { Libp2pOptions } from 'libp2p'
import { dialledSockets } from './sockets.ts'

export const transports: NonNullable<Libp2pOptions['transports']> = [
  dialledSockets,
  tcp(),
  // The default asks Google's and others' STUN servers.
  webRTCDirect({ rtcConfiguration: { iceServers: [] } }),
]

/** Node dials what its host configured. */
export const dialGate: ConnectionGater = {}
