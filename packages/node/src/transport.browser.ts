// How a node reaches others in a browser: secure WebSocket; plain WebSocket to loopback exactly when the page itself
// comes from loopback, so that `npm start` works and nothing more. Pair of transport.ts.

import type { ConnectionGater } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import type { Libp2pOptions } from 'libp2p'
import { dialledSockets } from './sockets.ts'

export const transports: NonNullable<Libp2pOptions['transports']> = [dialledSockets]

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

export const dialGate: ConnectionGater = {
  denyDialMultiaddr: (address: Multiaddr) => {
    const names = address.getComponents()
    const secure = names.some(({ name }) => name === 'wss' || name === 'tls')
    if (secure) return false
    const host = names[0]?.value ?? ''
    return !(LOOPBACK.test(host) && LOOPBACK.test(globalThis.location?.hostname ?? ''))
  },
}
