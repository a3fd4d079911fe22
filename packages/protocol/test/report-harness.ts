// What the specs of reports share: a channel's stewards with their secrets, reports sealed from a seed, and records of them
// under throwaway keys, without the work that a real one needs.

import {
  type APPEAL,
  type Appeal,
  boxSecret,
  type ChannelId,
  channelPersona,
  compose,
  type Hearer,
  type Persona,
  REPORT,
  type Report,
  SEAL_RANDOM_BYTES,
  type SealedBody,
  type SealOptions,
  sealReport,
  type VerifiedRecord,
  verify,
  ZEROS,
} from '@kith/protocol'
import { FIXTURE_TIME, fixtureRoot, type SeededRandom } from '@kith/testkit'

export interface Steward extends Hearer {
  readonly secret: Uint8Array
}

export function stewardOf(name: string, channel: ChannelId): Steward {
  const root = fixtureRoot(name)
  const { key, box } = channelPersona(root, channel)
  return { persona: key, box, secret: boxSecret(root, channel, ZEROS) }
}

export interface Sent {
  readonly author: Persona
  readonly body: SealedBody
  readonly unread: number
}

/** Seals under a key of its own: the channel's persona of a root that is drawn for it. */
export async function seal(
  said: Report | Appeal,
  boxes: readonly Uint8Array[],
  channel: ChannelId,
  random: SeededRandom,
  extra: Partial<SealOptions> = {},
): Promise<Sent> {
  const author = channelPersona(random.bytes(32), channel)
  const options = { channel, author: author.key, boxes, random: random.bytes(SEAL_RANDOM_BYTES), ...extra }
  const sealed = await sealReport(said, options)
  if (!sealed.ok) throw new Error(`sealed for ${sealed.code}, seed ${random.seed}`)
  return { author, body: sealed.body, unread: sealed.unread }
}

export async function recordOf(
  { author, body }: Sent,
  channel: ChannelId,
  random: SeededRandom,
  kind: typeof REPORT | typeof APPEAL = REPORT,
): Promise<VerifiedRecord> {
  const draft = { kind, channel, time: FIXTURE_TIME, after: [], body: { ...body } }
  const verdict = await verify(await compose(author, draft, { bits: 0, random: random.bytes(24) }))
  if (!verdict.ok) throw new Error(`not valid: ${verdict.code}, seed ${random.seed}`)
  return verdict.record
}
