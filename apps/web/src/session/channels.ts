// Channels as this device sees them: the list, one channel's particulars, and who is looking in it.

import { type ChannelId, type CharterBody, encodeBase32, type ParsedRecord } from '@kith/protocol'
import type { ChannelCard, ChannelInfo } from '../model.ts'
import type { Engine } from './engine.ts'
import { channelCard, countWaiting, type Reader } from './views.ts'

/** Joined channels and those that reached relays carry, as far as their charters are here. */
export async function channelCards(engine: Engine): Promise<readonly ChannelCard[]> {
  const { device, node, store } = engine
  const joined = new Set((await device.joined()).map(encodeBase32))
  const carried = new Set(node.carried.map(encodeBase32))
  const charters = (await store.charters()).map(({ record }) => record)
  const listed = charters.filter(({ id }) => {
    const key = encodeBase32(id)
    return joined.has(key) || carried.has(key)
  })
  return Promise.all(listed.map((charter) => card(engine, charter, joined.has(encodeBase32(charter.id)))))
}

/** Only joined channels are followed, so only of them is it known who waits. */
async function card(engine: Engine, charter: ParsedRecord, joined: boolean): Promise<ChannelCard> {
  if (!joined) return channelCard(charter, joined, null)
  return channelCard(charter, joined, await countWaiting(engine.store, charter.id as ChannelId))
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
