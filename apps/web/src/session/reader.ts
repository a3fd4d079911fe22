// Who is looking, in one channel, and what they chose: what every view of it goes by.

import {
  type Authority,
  type Choices as Wanted,
  listOf,
  type Measures,
  measuresOf,
  type Standing,
} from '@kith/authority'
import { type ChannelId, type CharterBody, encodeBase32, type VerifiedRecord } from '@kith/protocol'
import type { Key } from '../model.ts'
import type { Engine } from './engine.ts'
import { amended } from './ruling.ts'

export interface Reader {
  readonly channel: ChannelId
  /** null while the charter is not here. */
  readonly founder: Key | null
  /** When the channel was opened, seconds. */
  readonly opened: number
  readonly lang: string | null
  /** Who looks after the channel and what they decided; null while that is not known here. */
  readonly authority: Authority | null
  /** What holds of that. */
  readonly measures: Measures | null
  /** Records of the persona whose decisions this reader chose to take; empty: nobody's. */
  readonly listed: ReadonlyMap<Key, VerifiedRecord>
  /** The rules as they are now. */
  readonly rules: CharterBody['rules']
  readonly choices: Wanted
}

export async function readerOf(
  { choices, device, node, store }: Pick<Engine, 'choices' | 'device' | 'node' | 'store'>,
  channel: ChannelId,
): Promise<Reader> {
  const charter = (await store.get(channel))?.record ?? null
  const founder = charter === null ? null : await device.founderOf(channel, charter.author)
  const personas = [...(await device.ownIn(channel)), ...(founder === null ? [] : [founder.key])]
  const home = encodeBase32(channel)
  const following = choices.following(home)
  const listed =
    following.list === null ? new Map<Key, VerifiedRecord>() : await writtenBy(following.list, store, channel)
  const undone = new Set(following.undone)
  const authority = await node.authority(channel)
  const fields = charter?.shown ? amended(charter.body as unknown as CharterBody, authority) : null
  return {
    channel,
    founder: charter === null ? null : encodeBase32(charter.author),
    opened: charter?.time ?? 0,
    lang: fields?.langs[0] ?? null,
    authority,
    measures: authority === null ? null : measuresOf(authority),
    listed,
    rules: fields?.rules ?? [],
    choices: {
      own: new Set(personas.map(encodeBase32)),
      muted: choices.turnedFrom(home, 'muted'),
      dropped: choices.turnedFrom(home, 'dropped'),
      labels: new Set(choices.chosen.labels),
      now: node.now(),
      follow: following.stewards,
      undone,
      ...(following.list === null ? {} : { list: listOf(listed.values(), undone) }),
    },
  }
}

/** What a persona wrote of the kinds of authority, steward or not. */
async function writtenBy(
  persona: Key,
  store: Engine['store'],
  channel: ChannelId,
): Promise<ReadonlyMap<Key, VerifiedRecord>> {
  const stored = await store.authority(channel)
  // Verified when it was let in; and its id is the hash of what was.
  const records = stored.map(({ record }) => record as VerifiedRecord)
  return new Map(
    records.filter(({ author }) => encodeBase32(author) === persona).map((record) => [encodeBase32(record.id), record]),
  )
}

/** How long each of these personas has been in a channel. */
export async function standingIn(
  engine: Pick<Engine, 'memory' | 'store'>,
  channel: ChannelId,
  personas: readonly Key[],
): Promise<Standing> {
  const charter = (await engine.store.get(channel))?.record
  const firsts = await engine.memory.firsts(channel, personas)
  return {
    founder: charter === undefined ? '' : encodeBase32(charter.author),
    opened: charter?.time ?? 0,
    firstBy: (persona) => firsts.get(persona) ?? null,
  }
}
