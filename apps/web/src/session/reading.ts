// What a view shows, read from the store as it is now.

import type { ChannelId, RecordId } from '@kith/protocol'
import type { Journey } from '../model.ts'
import { channelCards, channelInfo, readerOf } from './channels.ts'
import type { Engine } from './engine.ts'
import { bytesOf, channelOf } from './keys.ts'
import type { Shown, View } from './messages.ts'
import { threadCards, threadView } from './views.ts'

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
  const reader = await readerOf(engine, channel)
  if (view.of === 'threads') return threadCards(engine.store, reader)
  const source = { store: engine.store, journey: (post: RecordId) => journeyOf(engine, post) }
  return threadView(source, reader, bytesOf(view.thread))
}

async function journeyOf({ node }: Engine, post: RecordId): Promise<Journey | null> {
  const journey = await node.journey(post)
  return journey?.at === 'kept' ? { at: 'kept', relays: journey.relays.map((relay) => node.placeOf(relay)) } : journey
}
