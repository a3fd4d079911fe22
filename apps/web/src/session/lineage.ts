// Where a channel comes from and where others went (spec page 15), as screens see it; and a channel beside another one.

import { type Authority, isEstablished } from '@kith/authority'
import { ACT, type ChannelId, type CharterBody, encodeBase32, type ForkBody, type ForkedFrom } from '@kith/protocol'
import type { Lineage, Side } from '../forks.ts'
import type { Key } from '../model.ts'
import type { Engine } from './engine.ts'
import { standingIn } from './reader.ts'
import { amended, isKnown } from './ruling.ts'

const MONTH = 30 * 24 * 60 * 60

export async function lineageOf(engine: Engine, channel: ChannelId): Promise<Lineage> {
  const { node, store } = engine
  const charter = (await store.get(channel))?.record
  const fork = (charter?.body as unknown as CharterBody | null)?.fork
  const states = await statesAtForks(engine, channel)
  return {
    from: fork === undefined ? null : await related(engine, fork),
    since: charter?.time ?? 0,
    whole: !states.includes(null),
    forks: await forksOf(engine, channel, await node.authority(channel)),
  }
}

/** What stewards of each channel that it comes from had decided there; null: not all of it is here. */
export async function statesAtForks({ node }: Pick<Engine, 'node'>, channel: ChannelId): Promise<(Authority | null)[]> {
  const ancestors = await node.inheritance.lineage(channel)
  return Promise.all(ancestors.map((ancestor) => node.inheritance.stateOf(ancestor)))
}

/** The channel as it stands beside another one; null: not here. */
export async function sideOf(engine: Engine, channel: ChannelId): Promise<Side | null> {
  const { device, node, store } = engine
  const charter = (await store.get(channel))?.record
  if (charter === undefined || !charter.shown) return null
  const authority = await node.authority(channel)
  const { langs, name, policy, purpose, rules } = amended(charter.body as unknown as CharterBody, authority)
  const recent = (await store.authority(channel)).filter(({ record }) => record.time > node.now() - MONTH)
  const id = encodeBase32(channel)
  return {
    id,
    name,
    purpose,
    langs,
    rules,
    stewards: [...(authority?.stewards.by ?? [])].toSorted(([, a], [, b]) => a.rank - b.rank).map(([key]) => key),
    known: isKnown(authority),
    who: policy.who,
    decided: recent.filter(({ record }) => record.kind === ACT && authority?.get(encodeBase32(record.id))).length,
    joined: (await device.joined()).some((each) => encodeBase32(each) === id),
    lineage: await lineageOf(engine, channel),
  }
}

async function related({ store }: Engine, { parent }: ForkedFrom): Promise<Lineage['from']> {
  const charter = (await store.get(parent))?.record
  const name = charter?.shown ? (charter.body as unknown as CharterBody).name : null
  return { channel: encodeBase32(parent), name }
}

/** Each child once, by those who were no newcomers when they said so: else one person would be a crowd. */
async function forksOf(engine: Engine, channel: ChannelId, authority: Authority | null): Promise<readonly Key[]> {
  const records = [...(authority?.forks.entries() ?? [])]
  const standing = await standingIn(
    engine,
    channel,
    records.map(([author]) => author),
  )
  const counted = records.filter(([author, { time }]) => isEstablished(author, time, standing))
  return [...new Set(counted.map(([, { body }]) => encodeBase32((body as unknown as ForkBody).child)))]
}
