// WebRTC in a browser, a part of its own since few need it: relays without a name for a certificate, and other people
// for those who want direct connections.

import { webRTCDirect } from '@libp2p/webrtc'
import type { Ways } from './ways.ts'

/** The default asks Google, Twilio, Cloudflare and Mozilla for this device's address. */
const NO_ICE = { iceServers: [] }

export function transports(): Ways['transports'] {
  return [webRTCDirect({ rtcConfiguration: NO_ICE })]
}
