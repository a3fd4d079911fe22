// A guest of a channel that asks for an invitation (spec page 02 §4): its seed is kept here, and lets each persona in before it
// writes first. And how much work the channel asks of what is pushed now.

import {
  type ChannelId,
  type CharterBody,
  encodeBase32,
  equal,
  guestPersona,
  KithError,
  OPEN,
  type Persona,
  type Policy,
  VOUCH,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Engine } from './engine.ts'

const SEEDS = 'guest/'

export async function keepSeed(store: Store, channel: ChannelId, seed: Uint8Array): Promise<void> {
  await store.local.put(SEEDS + encodeBase32(channel), seed)
}

export async function seedOf(store: Store, channel: ChannelId): Promise<Uint8Array | null> {
  return store.local.get(SEEDS + encodeBase32(channel))
}

/** The policy of a channel as its stewards amended it last. @throws KITH_NOT_HERE */
export async function policyOf({ node, store }: Pick<Engine, 'node' | 'store'>, channel: ChannelId): Promise<Policy> {
  const charter = (await store.get(channel))?.record
  if (charter === undefined || !charter.shown)
    throw new KithError('KITH_NOT_HERE', 'That channel is not on this device.')
  const { policy } = charter.body as unknown as CharterBody
  const amend = (await node.authority(channel))?.rulings.amendOf('policy')
  const amended = (amend?.word.value ?? policy) as unknown as Policy
  // The door asks what the charter asks, and who pushes perhaps more.
  return { ...amended, bits: Math.max(policy.bits, amended.bits) }
}

/** Before this persona's first record there: the invitation's own word for it, where the channel asks for one. */
export async function letIn(
  { node, store }: Pick<Engine, 'node' | 'store'>,
  persona: Persona,
  channel: ChannelId,
  { bits, invite, who }: Policy,
): Promise<void> {
  const seed = who === OPEN || invite === undefined ? null : await seedOf(store, channel)
  const key = seed === null ? null : guestPersona(seed)
  if (key === null || invite === undefined || !equal(key.key, invite)) return
  const said = await store.counter({ kind: VOUCH, channel, target: persona.key, author: key.key })
  if (said > 0) return
  await node.write(key, { kind: VOUCH, channel, after: [], body: { who: persona.key, n: 1 } }, bits)
}
