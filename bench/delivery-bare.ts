// Bare gossipsub for bench/delivery.ts, in Node and in a page: the same transports and settings as Kith's, and nothing
// else. No records, no signatures, no store.

import { type GossipSub, gossipsub, StrictNoSign } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import type { Libp2p } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { webSockets } from '@libp2p/websockets'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p, type Libp2pOptions } from 'libp2p'
import { clock } from './moments.ts'
import type { Heard, Said } from './person.ts'

const TOPIC = 'bench'
const SETTINGS = {
  globalSignaturePolicy: StrictNoSign,
  floodPublish: false,
  allowPublishToZeroTopicPeers: true,
} as const

type Bare = Libp2p<{ pubsub: GossipSub; identify: ReturnType<ReturnType<typeof identify>> }>

export async function openBare(
  listen: readonly string[],
  transports: NonNullable<Libp2pOptions['transports']>,
): Promise<Bare> {
  const mesh = listen.length > 0 ? { D: 8, Dlo: 6, Dhi: 10_000 } : {}
  const node = await createLibp2p({
    addresses: { listen: [...listen] },
    transports,
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    connectionGater: { denyDialMultiaddr: () => false },
    services: { identify: identify(), pubsub: gossipsub({ ...SETTINGS, ...mesh }) },
  })
  node.services.pubsub.subscribe(TOPIC)
  return node
}

let node: Bare | null = null
const known: Heard[] = []
let said = 0

/** In a page. */
export async function start(relays: readonly string[]): Promise<void> {
  node = await openBare([], [webSockets()])
  node.services.pubsub.addEventListener('message', ({ detail }) => {
    const at = clock()
    const id = new TextDecoder().decode(detail.data).split(' ')[0] as string
    known.push({ id, origin: 'gossip', given: at, durable: at })
  })
  for (const relay of relays) await node.dial(multiaddr(relay))
}

/** A neighbour listens. */
export function ready(): boolean {
  return (node?.services.pubsub.getSubscribers(TOPIC).length ?? 0) > 0
}

export async function say(_: string, text: string): Promise<Said> {
  const asked = clock()
  const id = `${node?.peerId.toString()}/${said++}`
  await node?.services.pubsub.publish(TOPIC, new TextEncoder().encode(`${id} ${text}`))
  return { id, asked }
}

export function count(): number {
  return known.length
}

export function heard(): readonly Heard[] {
  return known
}
