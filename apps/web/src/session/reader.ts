// Who is looking, in one channel, and what they chose: what every view of it goes by.

import {
  type Authority,
  type Choices as Wanted,
  exposedIn,
  listOf,
  type Measures,
  measuresAtFork,
  measuresOf,
  type Standing,
} from '@kith/authority'
import { type ChannelId, type CharterBody, encodeBase32, type VerifiedRecord } from '@kith/protocol'
import type { Key } from '../model.ts'
import type { Engine } from './engine.ts'
import { amended } from './ruling.ts'

/** What had been decided where a channel comes from. */
export interface Before {
  readonly states: readonly Authority[]
  /** Nothing of it is missing here: until then nothing of theirs is shown. */
  readonly whole: boolean
  /** Posts that nobody is shown. */
  readonly exposed: ReadonlySet<Key>
}

export interface Reader {
  readonly channel: ChannelId
  /** null while the charter is not here. */
  readonly founder: Key | null
  /** When the channel was opened, seconds. */
  readonly opened: number
  readonly lang: string | null
  /** Who looks after the channel and what they decided; null while that is not known here. */
  readonly authority: Authority | null
  /** What holds of that, and of what had been decided where the channel comes from. */
  readonly measures: Measures | null
  /** Of the channels that this one comes from; absent where it began by itself. */
  readonly before?: Before
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
  const lineage = await node.inheritance.lineage(channel)
  const earlier = await Promise.all(lineage.map((ancestor) => device.ownIn(ancestor.channel)))
  const personas = [...(await device.ownIn(channel)), ...(founder === null ? [] : [founder.key]), ...earlier.flat()]
  const home = encodeBase32(channel)
  const following = choices.following(home)
  const listed =
    following.list === null ? new Map<Key, VerifiedRecord>() : await writtenBy(following.list, store, channel)
  const undone = new Set(following.undone)
  const authority = await node.authority(channel)
  const states = await Promise.all(lineage.map((ancestor) => node.inheritance.stateOf(ancestor)))
  const known = states.filter((state) => state !== null)
  const fields = charter?.shown ? amended(charter.body as unknown as CharterBody, authority) : null
  return {
    channel,
    founder: charter === null ? null : encodeBase32(charter.author),
    opened: charter?.time ?? 0,
    lang: fields?.langs[0] ?? null,
    authority,
    measures: authority === null ? null : withEarlier(measuresOf(authority), known),
    ...(lineage.length === 0 ? {} : { before: beforeOf(known, known.length === states.length) }),
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

function beforeOf(states: readonly Authority[], whole: boolean): Before {
  return { states, whole, exposed: new Set(states.flatMap((state) => [...exposedIn(state)])) }
}

/** Nothing that is decided here ends what had been. */
function withEarlier(measures: Measures, states: readonly Authority[]): Measures {
  if (states.length === 0) return measures
  const earlier = measuresAtFork(states)
  return { on: (target) => [...measures.on(target), ...earlier.on(target)], brakes: measures.brakes }
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
