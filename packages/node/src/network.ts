// libp2p as Kith uses it: one constructor for relay and client, every default that matters set with its reason.

import { circuitRelayServer, type CircuitRelayService } from '@libp2p/circuit-relay-v2'
import { type GossipSub, gossipsub } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import type { Libp2p, MultiaddrConnection, PeerId, PrivateKey } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { openWays } from '#transport'
import { gossipSettings } from './gossip-settings.ts'
import type { Ledger } from './ledger.ts'
import { Places } from './places.ts'
import { hardenListeners } from './sockets.ts'
import type { Ways, WaysOptions } from './ways.ts'

export interface NetworkOptions {
  readonly role: 'relay' | 'client'
  readonly ledger: Ledger
  /** Multiaddrs to listen on; none in a browser. */
  readonly listen?: readonly string[]
  /** Multiaddrs under which others reach it. */
  readonly announce?: readonly string[]
  /** A relay's lasting key; a client gets a new one each session. */
  readonly privateKey?: PrivateKey
  /** Directory of a relay's WebRTC certificate; null: it does not listen on WebRTC. */
  readonly certificates?: string | null
  /** Direct connections between people. */
  readonly direct?: boolean
  /** Relays that a client knows at the start. */
  readonly relays?: WaysOptions['relays']
  /** Names that may lead into a private network; every one unless it is said. */
  readonly mayBeNear?: WaysOptions['mayBeNear']
}

interface Services extends Record<string, unknown> {
  readonly pubsub: GossipSub
  /** A relay's alone. */
  readonly circuitRelay?: CircuitRelayService
}

export type Network = Libp2p<Services>

export interface OpenNetwork {
  readonly network: Network
  /** Whether this node's transports can dial it. */
  readonly dials: Ways['dials']
  stop(): Promise<void>
}

/** A small server's memory: some 0.5 MB a browser. */
const MAX_CONNECTIONS = 1500
/** Of these, for each network address: a relay and the people of a house, not one who takes all. */
const PLACES = 64
/** Where the web server hands connections on from; it counts people itself. */
const INNER = ['127.0.0.1', '::1']
/** Inbound connections a second *for each address*: behind a proxy or a school's NAT all share one. */
const INBOUND_A_SECOND = 200
/** Reservations outlive their connection by hours unless removed; each browser session is a new peer. */
const MAX_RESERVATIONS = 1024

/** Streams that a peer may hold open, over all protocols: 8 of each of ours, gossip, identify, ping. */
const MAX_STREAMS = 64
/** How often what is kept of peers that left is thrown away, in milliseconds. */
const FORGET_EVERY = 60_000

export async function openNetwork(options: NetworkOptions): Promise<OpenNetwork> {
  const { ledger, role } = options
  const { certificates = null, direct = false, mayBeNear = () => true, relays = [] } = options
  const ways = await openWays({ certificates, direct, mayBeNear, relays })
  const isShutOut = (peer: PeerId): boolean => ledger.isShutOut(peer.toString())
  const joined = (topic: string): boolean => network.services.pubsub.topicValidators.has(topic)
  const network: Network = await createLibp2p({
    ...(options.privateKey === undefined ? {} : { privateKey: options.privateKey }),
    addresses: { listen: [...(options.listen ?? ways.listen)], announce: [...(options.announce ?? [])] },
    // The default tells the browser's user agent to every peer.
    nodeInfo: { name: 'kith', version: '1', userAgent: 'kith/1' },
    transports: ways.transports,
    connectionEncrypters: [noise()],
    streamMuxers: [yamux({ maxInboundStreams: MAX_STREAMS })],
    connectionGater: {
      ...ways.gate,
      denyInboundConnection: role === 'relay' ? placed() : () => false,
      denyInboundEncryptedConnection: isShutOut,
      denyInboundUpgradedConnection: isShutOut,
      denyOutboundEncryptedConnection: isShutOut,
    },
    connectionManager: {
      maxConnections: MAX_CONNECTIONS,
      inboundConnectionThreshold: INBOUND_A_SECOND,
      // Over all addresses: fewer, and who connects and says nothing shuts out everybody.
      maxIncomingPendingConnections: MAX_CONNECTIONS,
      // Kith redials by itself (redial.ts); two loops would fight.
      reconnectRetries: 0,
      // The default asks Cloudflare and Google, by DNS over HTTPS, for whatever `/dnsaddr` an invitation names.
      resolvers: {},
    },
    services: {
      identify: identify(),
      pubsub: gossipsub(gossipSettings(role, ledger, joined, role === 'relay' || direct)),
      ...(role === 'relay'
        ? { circuitRelay: circuitRelayServer({ reservations: { maxReservations: MAX_RESERVATIONS } }) }
        : {}),
    },
  })
  ledger.onShutOut = (peer) => {
    for (const connection of network.getConnections()) {
      if (connection.remotePeer.toString() === peer) connection.abort(new Error('shut out'))
    }
  }
  if (role === 'relay') freeReservations(network)
  forgetPeers(network)
  hardenListeners(network)
  return {
    network,
    dials: ways.dials,
    stop: async () => {
      await network.stop()
      await ways.close()
    },
  }
}

/** Counts connections by TCP and WebRTC-direct. @returns whether one is too many from its address */
function placed(): (connection: MultiaddrConnection) => boolean {
  const places = new Places(PLACES)
  return (connection) => {
    const host = connection.remoteAddr.getComponents()[0]?.value ?? ''
    if (INNER.includes(host)) return false
    const leave = places.take(host)
    if (leave === null) return true
    if (connection.status === 'open') connection.addEventListener('close', leave, { once: true })
    else leave()
    return false
  }
}

function freeReservations(network: Network): void {
  network.addEventListener('peer:disconnect', ({ detail: peer }) => {
    network.services.circuitRelay?.reservations.delete(peer)
  })
}

/** libp2p's peer store keeps every peer that ever came, and each browser session is a new one. */
function forgetPeers(network: Network): void {
  const gone = new Map<string, PeerId>()
  // Not at once: whoever is told of the disconnection still looks the peer up.
  const timer = setInterval(() => {
    for (const peer of gone.values()) {
      if (network.getConnections(peer).length === 0) network.peerStore.delete(peer).catch(() => undefined)
    }
    gone.clear()
  }, FORGET_EVERY)
  network.addEventListener('peer:disconnect', ({ detail: peer }) => gone.set(peer.toString(), peer))
  network.addEventListener('stop', () => clearInterval(timer))
}
