// A relay's circuits: two peers that cannot reach each other directly meet through it, and a reservation ends with its
// connection, since each browser session is a new peer.

import assert from 'node:assert/strict'
import { circuitRelayTransport } from '@libp2p/circuit-relay-v2'
import { identify } from '@libp2p/identify'
import type { Libp2p } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { webSockets } from '@libp2p/websockets'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { Lab, until } from './harness.ts'

async function behindNat(lab: Lab, listen: string[]): Promise<Libp2p> {
  const peer = await createLibp2p({
    addresses: { listen },
    transports: [webSockets(), circuitRelayTransport()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    services: { identify: identify() },
  })
  lab.onEnd(async () => peer.stop())
  return peer
}

describe('circuits', () => {
  const lab = new Lab()
  afterEach(() => lab.end())

  it('carry two peers to each other, and a reservation ends with its connection', async () => {
    const relay = await lab.relay()
    const [address = ''] = relay.node.addresses
    const waiting = await behindNat(lab, ['/p2p-circuit'])
    await waiting.dial(multiaddr(address))
    const circuit = (): string | undefined =>
      waiting
        .getMultiaddrs()
        .map(String)
        .find((each) => each.includes('/p2p-circuit'))
    await until('a reservation', () => circuit() !== undefined)
    const caller = await behindNat(lab, [])
    const connection = await caller.dial(multiaddr(circuit() ?? ''))
    assert.equal(connection.remotePeer.toString(), waiting.peerId.toString())
    assert.notEqual(connection.limits, undefined, 'enough for signalling only')
    await waiting.stop()
    await until('the reservation is gone', () => relay.node.network.services.circuitRelay?.reservations.size === 0)
  })
})
