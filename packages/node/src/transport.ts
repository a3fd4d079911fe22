// How a node reaches others in Node: WebSocket. Pair of transport.browser.ts.

import type { ConnectionGater } from '@libp2p/interface'
import type { Libp2pOptions } from 'libp2p'
import { dialledSockets } from './sockets.ts'

export const transports: NonNullable<Libp2pOptions['transports']> = [dialledSockets]

/** Node dials what its host configured. */
export const dialGate: ConnectionGater = {}
