// Gossipsub's settings, each with its reason (measured; docs/spec/03-wire.md). The message id is the hash of the whole
// message: with the record's id a neighbour's badly signed copy would make the seen cache drop the honest one.

import { KithError } from '@kith/protocol'
import { type GossipsubOpts, StrictNoSign } from '@libp2p/gossipsub'
import { sha256 } from 'multiformats/hashes/sha2'
import type { Ledger } from './ledger.ts'

/** The largest answer that honest limits allow: 200 wanted messages of 16 KiB. A larger frame would make us deaf. */
const MAX_RPC_BYTES = 4 * 1024 * 1024
const MAX_WANTED_MESSAGES = 200

/** A relay keeps every browser in its mesh: pruned ones, which know only relays, would miss posts (66 % delivered). */
const RELAY_MESH = { D: 8, Dlo: 6, Dhi: 10_000 }

/** Topics of one peer, by their bytes and 1 KiB each: a thousand channels, which no honest browser follows. */
const MAX_TOPIC_BYTES = 1024 * 1024
/** How long gossipsub keeps the score of a peer that left, in milliseconds: the ledger is what remembers. */
const RETAIN_SCORE = 60_000

/**
 * @param joined whether this node has joined a topic: gossipsub takes, caches and serves messages of any other too
 * @param floods own messages go to every neighbour that listens, not to the mesh alone
 */
export function gossipSettings(
  role: 'relay' | 'client',
  ledger: Ledger,
  joined: (topic: string) => boolean,
  floods: boolean,
): Partial<GossipsubOpts> {
  return {
    ...(role === 'relay' ? RELAY_MESH : {}),
    globalSignaturePolicy: StrictNoSign,
    msgIdFn: async (message) => (await sha256.digest(message.data)).digest,
    // Flooding shows everybody which neighbour wrote. But who has just subscribed is in the mesh only at the next heartbeat,
    // and would miss what is published until then. A relay publishes for others; who has direct connections on shows their
    // neighbours what they write anyway, and no catch-up runs between the two.
    floodPublish: floods,
    fallbackToFloodsub: false,
    doPX: false,
    emitSelf: false,
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
    // On a limited circuit gossip would stay there and end at its limit.
    runOnLimitedConnection: false,
    maxInboundDataLength: MAX_RPC_BYTES,
    maxOutboundBufferSize: 2 * MAX_RPC_BYTES,
    maxTopicBytesPerPeer: MAX_TOPIC_BYTES,
    dataTransform: {
      // A message that is refused here enters no cache, and may come again once its topic is joined.
      inboundTransform: (topic, data) => {
        if (!joined(topic)) throw new KithError('KITH_NOT_FOLLOWED', 'Nobody here follows that channel.')
        return data
      },
      outboundTransform: (_, data) => data,
    },
    decodeRpcLimits: {
      maxSubscriptions: 1024,
      maxMessages: 512,
      maxIhaveMessageIDs: 5000,
      maxIwantMessageIDs: MAX_WANTED_MESSAGES,
      maxIdontwantMessageIDs: 512,
      maxControlMessages: 1024,
      maxPeerInfos: 16,
    },
    scoreParams: {
      // Behind one proxy all browsers share an address: 18 of them scored −320 and received nothing.
      IPColocationFactorWeight: 0,
      // Topic scores are fixed at construction, before topics are known; the one ledger stands in for them.
      appSpecificScore: (peer) => -ledger.debt(peer),
      appSpecificWeight: 1,
      retainScore: RETAIN_SCORE,
    },
  }
}
