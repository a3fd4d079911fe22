// Who is looking, in one channel, and what they chose: what every view of it goes by.

import { type Authority, type Choices as Wanted, type Measures, measuresOf, type Standing } from '@kith/authority'
import { type ChannelId, type CharterBody, encodeBase32 } from '@kith/protocol'
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
  const authority = await node.authority(channel)
  const fields = charter?.shown ? amended(charter.body as unknown as CharterBody, authority) : null
  return {
    channel,
    founder: charter === null ? null : encodeBase32(charter.author),
    opened: charter?.time ?? 0,
    lang: fields?.langs[0] ?? null,
    authority,
    measures: authority === null ? null : measuresOf(authority),
    rules: fields?.rules ?? [],
    choices: {
      own: new Set(personas.map(encodeBase32)),
      muted: choices.turnedFrom(home, 'muted'),
      dropped: choices.turnedFrom(home, 'dropped'),
      labels: new Set(choices.chosen.labels),
      now: node.now(),
    },
  }
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
