// Live delivery: a gossip topic for each channel, every message through the one door. Accept hands it on to the mesh,
// Reject costs the neighbour, Ignore costs nobody (spec page 03).

import { type ChannelId, topicOf, type VerifiedRecord } from '@kith/protocol'
import { type Message, TopicValidatorResult } from '@libp2p/gossipsub'
import type { PeerId } from '@libp2p/interface'
import type { Ingest } from './ingest.ts'
import { type Ledger, REFUSED_RECORD } from './ledger.ts'
import type { Network } from './network.ts'

export class Gossip {
  readonly #network: Network
  readonly #ingest: Ingest
  readonly #ledger: Ledger

  constructor(network: Network, ingest: Ingest, ledger: Ledger) {
    this.#network = network
    this.#ingest = ingest
    this.#ledger = ledger
  }

  join(channel: ChannelId): void {
    const topic = topicOf(channel)
    const { pubsub } = this.#network.services
    if (pubsub.topicValidators.has(topic)) return
    pubsub.topicValidators.set(topic, (peer, message) => this.#validate(channel, peer, message))
    pubsub.subscribe(topic)
  }

  leave(channel: ChannelId): void {
    const topic = topicOf(channel)
    const { pubsub } = this.#network.services
    if (!pubsub.topicValidators.delete(topic)) return
    pubsub.unsubscribe(topic)
  }

  /** Sends a stored record to the mesh; one that nobody listens for now is met by catch-up later. */
  async publish(channel: ChannelId, record: VerifiedRecord): Promise<void> {
    await this.#network.services.pubsub.publish(topicOf(channel), record.bytes)
  }

  async #validate(channel: ChannelId, peer: PeerId, message: Message): Promise<TopicValidatorResult> {
    try {
      const [answer] = await this.#ingest.take([message.data], { origin: 'gossip', channel })
      if (answer?.status === 'stored' && !answer.dropped) return TopicValidatorResult.Accept
      if (answer?.status !== 'rejected') return TopicValidatorResult.Ignore
      this.#ledger.charge(peer.toString(), REFUSED_RECORD)
      return TopicValidatorResult.Reject
    } catch {
      // A fault of ours (the store's reader, say) is not the neighbour's.
      return TopicValidatorResult.Ignore
    }
  }
}
