// Channels as this device sees them: the list, one channel's particulars, and who is looking in it.

import type { Authority } from '@kith/authority'
import { type ChannelId, type CharterBody, encodeBase32, type ParsedRecord, type PersonaKey } from '@kith/protocol'
import type { ChannelCard, ChannelInfo, Key, LiveView, Steward } from '../model.ts'
import type { Engine } from './engine.ts'
import { bytesOf } from './keys.ts'
import { lineageOf } from './lineage.ts'
import type { Reader } from './reader.ts'
import { amended, isKnown, stewardsIn } from './ruling.ts'

/** Stewards who wrote nothing for so long are said to be away, in seconds (care). */
const WEEK = 7 * 24 * 60 * 60

/** Joined channels and those that reached relays carry, as far as their charters are here. */
export async function channelCards(
  engine: Engine,
  waiting: (channel: ChannelId) => Promise<number>,
): Promise<readonly ChannelCard[]> {
  const { device, node, store } = engine
  const joined = new Set((await device.joined()).map(encodeBase32))
  const carried = new Set(node.carried.map(encodeBase32))
  const cards = (await store.charters()).map(async ({ record }) => {
    const id = encodeBase32(record.id)
    const channel = record.id as ChannelId
    // Only joined channels are followed, so only of them is it known who waits.
    if (joined.has(id)) {
      const card = channelCard(record, true, await waiting(channel), await node.authority(channel))
      return { ...card, ...presence(engine, channel) }
    }
    return carried.has(id) ? channelCard(record, false, null) : null
  })
  return (await Promise.all(cards)).filter((card) => card !== null)
}

/** null: its charter is not here. */
export async function channelInfo(engine: Engine, channel: ChannelId): Promise<ChannelInfo | null> {
  const { device, node, store } = engine
  const charter = (await store.get(channel))?.record
  if (charter === undefined || !charter.shown) return null
  const authority = await node.authority(channel)
  const { policy, rules, topics } = amended(charter.body as unknown as CharterBody, authority)
  const founder = await device.founderOf(channel, charter.author)
  const own = [...device.personas(channel), ...(founder === null ? [] : [founder])]
  const stewards = stewardsIn(authority, new Set(own.map(({ key }) => encodeBase32(key))))
  const ends = authority?.brakes().flatMap(({ word }) => word.body.until ?? []) ?? []
  const id = encodeBase32(channel)
  const joined = (await device.joined()).some((each) => encodeBase32(each) === id)
  return {
    ...channelCard(charter, joined, null, authority),
    topics,
    rules,
    founder: encodeBase32(charter.author),
    stewards,
    known: isKnown(authority),
    two: authority?.stewards.two ?? false,
    silent: stewards.length > 0 && (await lastSign(engine, channel, charter, stewards)) + WEEK <= node.now(),
    braked: ends.length > 0 && Math.max(...ends) > node.now() ? Math.max(...ends) : null,
    who: policy.who,
    mayAct: stewards.some(({ mine }) => mine),
    mine: founder !== null,
    persona: encodeBase32(device.persona(channel).key),
    carried: node.carried.some((each) => encodeBase32(each) === id),
    lineage: await lineageOf(engine, channel),
  }
}

/** When a steward wrote here last, whatever it was; the charter is the founder's. Seconds. */
async function lastSign(
  { store }: Engine,
  channel: ChannelId,
  charter: ParsedRecord,
  stewards: readonly Steward[],
): Promise<number> {
  const last = await Promise.all(
    stewards.map(({ persona }) => store.byAuthor(channel, bytesOf(persona) as Uint8Array as PersonaKey, 1)),
  )
  return Math.max(charter.time, ...last.flat().map(({ record }) => record.time))
}

/** Personas by which this person looks after a channel. */
export function officesIn({ authority, choices }: Reader): ReadonlySet<Key> {
  return new Set([...choices.own].filter((key) => authority?.stewards.by.has(key)))
}

/** @param authority null: not known; it is shown as it was begun */
export function channelCard(
  charter: ParsedRecord,
  joined: boolean,
  waiting: number | null,
  authority: Authority | null = null,
): ChannelCard {
  const { name, purpose, langs, audience } = amended(charter.body as unknown as CharterBody, authority)
  const nobody = { here: 'nobody', listening: 'nobody' } as const
  return { id: encodeBase32(charter.id), name, purpose, langs, audience, joined, waiting, ...nobody }
}

/** Who is there beside oneself, as far as was heard. */
export function presence({ node }: Engine, channel: ChannelId): Pick<LiveView, 'here' | 'listening'> {
  const { here, listening } = node.live(channel)
  return { here, listening: listening.length > 1 ? 'several' : listening.length === 1 ? 'one' : 'nobody' }
}
