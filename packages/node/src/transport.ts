// How a node reaches others in Node: WebSocket. Pair of transport.browser.ts.

import type { ConnectionGater } from '@libp2p/interface'
import { webSockets } from '@libp2p/websockets'
import type { Libp2pOptions } from 'libp2p'

export const transports: NonNullable<Libp2pOptions['transports']> = [webSockets()]

/** Node dials what its host configured. */
export const dialGate: ConnectionGater = {}
