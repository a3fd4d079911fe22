// What transport.ts and its browser pair give: libp2p's transports, and which relays they can dial.

import type { Libp2pOptions } from 'libp2p'
import type { RelayAddress } from './relay-address.ts'

export interface WaysOptions {
  /** Directory of the WebRTC certificate; null: no WebRTC-direct listener. Node alone. */
  readonly certificates: string | null
  /** WebRTC is loaded, to reach relays without a name for a certificate. Browsers alone. */
  readonly webrtc: 'none' | 'relays'
}

export interface Ways {
  readonly transports: NonNullable<Libp2pOptions['transports']>
  readonly dials: (address: RelayAddress) => boolean
  readonly close: () => Promise<void>
}
