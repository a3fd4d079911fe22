// How a node reaches others in Node: WebSocket, TCP between relays, and WebRTC-direct for who listens on it. Pair of
// transport.browser.ts.

import { lookup } from 'node:dns/promises'
import { KithError } from '@kith/protocol'
import { tcp } from '@libp2p/tcp'
import { webRTCDirect } from '@libp2p/webrtc'
import { Budget } from './budget.ts'
import { certified } from './certified.ts'
import { isNear, readAddress } from './relay-address.ts'
import { dialledSockets } from './sockets.ts'
import type { Ways, WaysOptions } from './ways.ts'

/** As for WebSockets behind the web server (network.ts); a socket without a handshake ends by libp2p's own timeout. */
const MAX_SOCKETS = 1500

/**
 * One UDP packet, whose sender can be forged, makes the listener open a WebRTC connection: 300 KB of packets a second
 * stopped a relay for minutes. So these are few; a browser asks again for ten seconds.
 */
const CALLS_AT_ONCE = 32
const CALLS_A_SECOND = 1
const ALL = ''

export async function openWays({ certificates, mayBeNear }: WaysOptions): Promise<Ways> {
  const kept = certificates === null ? null : await certified(certificates)
  const calls = new Budget(() => performance.now() / 1000, CALLS_AT_ONCE, CALLS_A_SECOND)
  /** Asked for before each connection is made. The default asks Google and others for this machine's address. */
  const rtcConfiguration = (): RTCConfiguration => {
    if (calls.take(ALL) > 0) throw new KithError('KITH_BUSY', 'Enough calls for now.')
    return { iceServers: [] }
  }
  return {
    transports: [
      dialledSockets,
      tcp({ maxConnections: MAX_SOCKETS }),
      ...(kept === null ? [] : [kept.transport(webRTCDirect({ rtcConfiguration }))]),
    ],
    listen: [],
    dials: ({ kind }) => kind !== 'webrtc',
    gate: {
      denyDialMultiaddr: async (address) => {
        const [first] = address.getComponents()
        const name = first?.value ?? ''
        return first?.name.startsWith('dns') === true && !mayBeNear(name) && (await leadsNear(name))
      },
    },
    close: async () => kept?.close(),
  }
}

/** A stranger's name for a private network is as good as its number, and `/dns/10.0.0.1` is both. */
async function leadsNear(name: string): Promise<boolean> {
  const found = await lookup(name, { all: true }).catch(() => [])
  return found.some(({ address, family }) => {
    const read = readAddress(`/ip${family}/${address.split('%')[0]}/tcp/1`)
    return read === null || isNear(read)
  })
}
