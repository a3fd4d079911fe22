// What a view shows, read from the store as it is now.

import { type ChannelId, encodeBase32, type RecordId } from '@kith/protocol'
import type { Journey, LiveView } from '../model.ts'
import { personaIn } from './actions.ts'
import { channelCards, channelInfo, presence } from './channels.ts'
import type { Engine } from './engine.ts'
import { bytesOf, channelOf } from './keys.ts'
import type { Shown, View } from './messages.ts'
import { readerOf } from './reader.ts'
import { type Source, threadList, threadView } from './threads.ts'

/**
 * @param waiting how many threads of a channel wait for an answer
 * @returns null: not here; whether it may yet come is not known from the store
 */
export async function read(
  engine: Engine,
  view: View,
  waiting: (channel: ChannelId) => Promise<number>,
): Promise<Shown[View['of']] | null> {
  if (view.of === 'channels') return channelCards(engine, waiting)
  const channel = channelOf(view.channel)
  if (view.of === 'info') return channelInfo(engine, channel)
  if (view.of === 'live') return liveView(engine, channel)
  const reader = await readerOf(engine, channel)
  const source = sourceOf(engine)
  if (view.of === 'threads') return threadList(source, reader)
  const thread = bytesOf(view.thread)
  const { key } = await personaIn(engine, channel, thread)
  return threadView(source, reader, thread, encodeBase32(key))
}

/** Others who wait for an answer, each once however many threads they began. */
export async function countWaiting(engine: Engine, channel: ChannelId): Promise<number> {
  const { cards } = await threadList(sourceOf(engine), await readerOf(engine, channel))
  return new Set(cards.flatMap(({ root, waiting }) => (waiting && !root.mine ? [root.author] : []))).size
}

function liveView(engine: Engine, channel: ChannelId): LiveView {
  const others = engine.node.live(channel).replying.filter(({ mine }) => !mine)
  return {
    ...presence(engine, channel),
    replying: [...new Set(others.map(({ thread }) => encodeBase32(thread)))],
    iAmHere: engine.here.has(encodeBase32(channel)),
  }
}

export function sourceOf(engine: Pick<Engine, 'memory' | 'node' | 'store'>): Source {
  const { memory, node, store } = engine
  return { store, memory, now: node.now(), journey: (post) => journeyOf(engine, post) }
}

async function journeyOf({ node }: Pick<Engine, 'node'>, post: RecordId): Promise<Journey | null> {
  const journey = await node.journey(post)
  return journey?.at === 'kept' ? { at: 'kept', relays: journey.relays.map((relay) => node.placeOf(relay)) } : journey
}
