// What a view shows, read from the store as it is now.

import type { RecordId } from '@kith/protocol'
import type { Journey } from '../model.ts'
import { channelCards, channelInfo, readerOf } from './channels.ts'
import type { Engine } from './engine.ts'
import { bytesOf, channelOf } from './keys.ts'
import type { Shown, View } from './messages.ts'
import { threadCards, threadView } from './views.ts'

/** @returns null: not here; whether it may yet come is not known from the store */
export async function read(engine: Engine, view: View): Promise<Shown[View['of']] | null> {
  if (view.of === 'channels') return channelCards(engine)
  const channel = channelOf(view.channel)
  if (view.of === 'info') return channelInfo(engine, channel)
  const source = { store: engine.store, journey: (post: RecordId) => journeyOf(engine, post) }
  const reader = await readerOf(engine, channel)
  return view.of === 'thread' ? threadView(source, reader, bytesOf(view.thread)) : threadCards(source, reader)
}

async function journeyOf({ node }: Engine, post: RecordId): Promise<Journey | null> {
  const journey = await node.journey(post)
  return journey?.at === 'kept' ? { at: 'kept', relays: journey.relays.map((relay) => node.placeOf(relay)) } : journey
}
