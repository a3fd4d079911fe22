// What transport.ts and its browser pair give: libp2p's transports, where they listen, which relays they can dial.

import type { ConnectionGater } from '@libp2p/interface'
import type { Libp2pOptions } from 'libp2p'
import type { RelayAddress } from './relay-address.ts'

export interface WaysOptions {
  /** Directory of the WebRTC certificate; null: no WebRTC-direct listener. Node alone. */
  readonly certificates: string | null
  /** Direct connections between people. Browsers alone. */
  readonly direct: boolean
  /** Relays that are known at the start: whether WebRTC is needed to reach any. Browsers alone. */
  readonly relays: readonly RelayAddress[]
  /** Whether a name may lead to this computer or into a private network. Node alone. */
  readonly mayBeNear: (name: string) => boolean
}

export interface Ways {
  readonly transports: NonNullable<Libp2pOptions['transports']>
  /** Where a client listens, to be called by others. */
  readonly listen: readonly string[]
  readonly dials: (address: RelayAddress) => boolean
  /** What no dial gets past. */
  readonly gate: ConnectionGater
  readonly close: () => Promise<void>
}
