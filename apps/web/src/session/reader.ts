// Who is looking, in one channel, and what they chose: what every view of it goes by.

import type { Choices as Wanted, Standing } from '@kith/authority'
import { type ChannelId, encodeBase32 } from '@kith/protocol'
import type { Key } from '../model.ts'
import type { Engine } from './engine.ts'

export interface Reader {
  readonly channel: ChannelId
  /** null while the charter is not here. */
  readonly founder: Key | null
  /** When the channel was opened, seconds. */
  readonly opened: number
  readonly lang: string | null
  readonly choices: Wanted
}

export async function readerOf(
  { choices, device, store }: Pick<Engine, 'choices' | 'device' | 'store'>,
  channel: ChannelId,
): Promise<Reader> {
  const charter = (await store.get(channel))?.record ?? null
  const founder = charter === null ? null : await device.founderOf(channel, charter.author)
  const personas = [...(await device.ownIn(channel)), ...(founder === null ? [] : [founder.key])]
  const home = encodeBase32(channel)
  const langs = charter?.body?.['langs']
  return {
    channel,
    founder: charter === null ? null : encodeBase32(charter.author),
    opened: charter?.time ?? 0,
    lang: Array.isArray(langs) ? ((langs[0] as string | undefined) ?? null) : null,
    choices: {
      own: new Set(personas.map(encodeBase32)),
      muted: choices.turnedFrom(home, 'muted'),
      dropped: choices.turnedFrom(home, 'dropped'),
      labels: new Set(choices.chosen.labels),
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
