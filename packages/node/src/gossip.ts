// Live delivery: a gossip topic for each channel, every record through the one door, every live message through the one
// beside it. Accept hands it on to the mesh, Reject costs the neighbour, Ignore costs nobody (spec pages 03 and 11).

import { type ChannelId, isLiveMessage, topicOf, type VerifiedRecord } from '@kith/protocol'
import { type Message, TopicValidatorResult } from '@libp2p/gossipsub'
import type { PeerId } from '@libp2p/interface'
import type { Ingest } from './ingest.ts'
import { type Ledger, REFUSED_RECORD } from './ledger.ts'
import type { LiveDoor } from './live-door.ts'
import type { Share } from './live-shares.ts'
import type { Network } from './network.ts'

/** What a node does with live messages. */
export interface GossipLive {
  readonly door: LiveDoor
  /** What a neighbour may bring. */
  readonly shareOf: (peer: PeerId) => Share
  /** Whether what is new goes on to others: a relay's work, so that what a person's node sends is that person's own. */
  readonly handsOn: boolean
  /** Something new was heard. */
  readonly heard?: () => void
}

export class Gossip {
  readonly #network: Network
  readonly #ingest: Ingest
  readonly #ledger: Ledger
  readonly #live: GossipLive

  constructor(network: Network, ingest: Ingest, ledger: Ledger, live: GossipLive) {
    this.#network = network
    this.#ingest = ingest
    this.#ledger = ledger
    this.#live = live
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

  /** Whether a neighbour listens to a channel. */
  isHeard(channel: ChannelId): boolean {
    return this.#network.services.pubsub.getSubscribers(topicOf(channel)).length > 0
  }

  /** Sends an own live message to the relays, and to neighbours where there are any. */
  async publishLive(channel: ChannelId, bytes: Uint8Array): Promise<void> {
    await this.#network.services.pubsub.publish(topicOf(channel), bytes)
  }

  async #validate(channel: ChannelId, peer: PeerId, message: Message): Promise<TopicValidatorResult> {
    try {
      if (isLiveMessage(message.data)) return await this.#hear(channel, peer, message.data)
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
  async #hear(channel: ChannelId, peer: PeerId, bytes: Uint8Array): Promise<TopicValidatorResult> {
    const { door, handsOn, heard, shareOf } = this.#live
    const answer = await door.take(bytes, channel, peer.toString(), shareOf(peer))
    if (answer === 'new') {
      heard?.()
      return handsOn ? TopicValidatorResult.Accept : TopicValidatorResult.Ignore
    }
    if (answer === 'ignored') return TopicValidatorResult.Ignore
    this.#ledger.charge(peer.toString(), REFUSED_RECORD)
    return TopicValidatorResult.Reject
  }
}
