// WebRTC in a browser, loaded only when it is used: for relays without a name for a certificate, and between people
// who want direct connections. A tab may make 500 WebRTC connections in its life, so these are counted.

import { KithError } from '@kith/protocol'
import { circuitRelayTransport } from '@libp2p/circuit-relay-v2'
import { webRTC, webRTCDirect } from '@libp2p/webrtc'
import { Budget } from './budget.ts'
import type { Ways } from './ways.ts'

/** In or out: at once, then one in four minutes. A day of it, 400, stays below what Chrome allows. */
const AT_ONCE = 40
const A_SECOND = 1 / 240
const ALL = ''

export function transports(between: 'relays' | 'people'): Ways['transports'] {
  const budget = new Budget(() => performance.now() / 1000, AT_ONCE, A_SECOND)
  /** Asked for before each connection is made, called or calling. */
  const rtcConfiguration = (): RTCConfiguration => {
    if (budget.take(ALL) > 0) throw new KithError('KITH_BUSY', 'Enough WebRTC connections for now.')
    // The default asks Google, Twilio, Cloudflare and Mozilla for this device's address.
    return { iceServers: [] }
  }
  const toRelays = webRTCDirect({ rtcConfiguration })
  return between === 'relays' ? [toRelays] : [toRelays, webRTC({ rtcConfiguration }), circuitRelayTransport()]
}
