// Channels as this device sees them: the list, one channel's particulars, and who is looking in it.

import { type ChannelId, type CharterBody, encodeBase32 } from '@kith/protocol'
import type { ChannelCard, ChannelInfo } from '../model.ts'
import type { Engine } from './engine.ts'
import { channelCard, type Reader } from './views.ts'

/** Joined channels and those that reached relays carry, as far as their charters are here. */
export async function channelCards(
  { device, node, store }: Engine,
  waiting: (channel: ChannelId) => Promise<number>,
): Promise<readonly ChannelCard[]> {
  const joined = new Set((await device.joined()).map(encodeBase32))
  const carried = new Set(node.carried.map(encodeBase32))
  const cards = (await store.charters()).map(async ({ record }) => {
    const id = encodeBase32(record.id)
    // Only joined channels are followed, so only of them is it known who waits.
    if (joined.has(id)) return channelCard(record, true, await waiting(record.id as ChannelId))
    return carried.has(id) ? channelCard(record, false, null) : null
  })
  return (await Promise.all(cards)).filter((card) => card !== null)
}

/** null: its charter is not here. */
export async function channelInfo(engine: Engine, channel: ChannelId): Promise<ChannelInfo | null> {
  const { device, node, store } = engine
  const charter = (await store.get(channel))?.record
  if (charter === undefined || !charter.shown) return null
  const { rules, topics } = charter.body as unknown as CharterBody
  const id = encodeBase32(channel)
  const joined = (await device.joined()).some((each) => encodeBase32(each) === id)
  return {
    ...channelCard(charter, joined, null),
    topics,
    rules,
    founder: encodeBase32(charter.author),
    mine: (await device.founderOf(channel, charter.author)) !== null,
    persona: encodeBase32(device.persona(channel).key),
    carried: node.carried.some((each) => encodeBase32(each) === id),
  }
}

export async function readerOf({ device, store }: Engine, channel: ChannelId): Promise<Reader> {
  const author = (await store.get(channel))?.record.author ?? null
  const founder = author === null ? null : await device.founderOf(channel, author)
  const personas = [...device.personas(channel), ...(founder === null ? [] : [founder])].map(({ key }) => key)
  return { channel, personas, founder: author }
}
