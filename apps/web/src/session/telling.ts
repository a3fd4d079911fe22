// Telling those who look after a channel (spec page 14): sealed here and now to those whom it may be told, so that what waits
// on this device says nothing any more; it goes some minutes later. Loaded when somebody does: it brings the sealing along.

import type { Authority } from '@kith/authority'
import {
  APPEAL,
  type Appeal,
  type ChannelId,
  decodeBase32,
  encodeBase32,
  type Hearer,
  hearers,
  KithError,
  type Persona,
  REPORT,
  REVISE,
  type Report,
  SEAL_RANDOM_BYTES,
  sealReport,
  toPlainText,
} from '@kith/protocol'
import type { Appealing, Telling } from '../reported.ts'
import type { Engine } from './engine.ts'
import { bytesOf } from './keys.ts'

export interface Source extends Pick<Engine, 'device' | 'store'> {
  readonly sealed: Pick<Engine['sealed'], 'add'>
  readonly node: Pick<Engine['node'], 'authority'>
}

/** @throws KITH_NO_HEARER, KITH_NO_SEALING, KITH_NOT_HERE */
export async function tell(engine: Source, channel: ChannelId, telling: Telling): Promise<void> {
  const words = toPlainText(telling.words).trim()
  const said = { reason: telling.reason, ...(words === '' ? {} : { words }) }
  if (telling.who !== undefined) {
    const who = bytesOf(telling.who)
    const report = { ...said, who: who as Uint8Array as NonNullable<Report['who']> }
    return send(engine, channel, report, hearers(stewardsOf(await authorityOf(engine, channel)), [who]))
  }
  const target = bytesOf(telling.target ?? '')
  const record = (await engine.store.get(target))?.record
  if (record === undefined) throw new KithError('KITH_NOT_HERE', 'That post is not on this device.')
  const [seen] = await engine.store.latest([{ kind: REVISE, channel, target, author: record.author }])
  const report: Report = { ...said, target, ...(seen === undefined || seen === null ? {} : { seen: seen.record.id }) }
  await send(engine, channel, report, hearers(stewardsOf(await authorityOf(engine, channel)), [record.author]))
}

/** @throws KITH_NO_HEARER, KITH_NO_SEALING, KITH_NOT_HERE */
export async function appeal(engine: Source, channel: ChannelId, { act, by, words }: Appealing): Promise<void> {
  const authority = await authorityOf(engine, channel)
  const placed = authority.get(act)
  if (placed === undefined) throw new KithError('KITH_NOT_HERE', 'That decision is not on this device.')
  const signers = authority.signersOf(placed).map((key) => decodeBase32(key) ?? new Uint8Array(0))
  const boxes = hearers(stewardsOf(authority), [placed.record.author], signers)
  const persona =
    by === null ? null : await engine.device.personaOf(channel, bytesOf(by) as Uint8Array as Persona['key'])
  await send(engine, channel, { act: placed.record.id, words: toPlainText(words).trim() }, boxes, persona)
}

async function send(
  { sealed }: Source,
  channel: ChannelId,
  said: Report | Appeal,
  boxes: readonly Uint8Array[],
  by: Persona | null = null,
): Promise<void> {
  const kind = 'act' in said ? APPEAL : REPORT
  const random = crypto.getRandomValues(new Uint8Array(SEAL_RANDOM_BYTES))
  await sealed.add(kind, channel, async (author) => {
    const made = await sealReport(said, { channel, author, boxes, random, ...(by === null ? {} : { by }) })
    if (!made.ok) throw new KithError('KITH_NO_HEARER', 'Nobody else looks after this channel.')
    return made.body
  })
}

async function authorityOf({ node }: Source, channel: ChannelId): Promise<Authority> {
  const authority = await node.authority(channel)
  if (authority === null) throw new KithError('KITH_NOT_HERE', 'That channel is not on this device.')
  return authority
}

/** In order of seniority. */
function stewardsOf({ stewards }: Authority): Hearer[] {
  return [...stewards.by.values()]
    .toSorted((a, b) => a.rank - b.rank || (encodeBase32(a.basis.bytes) < encodeBase32(b.basis.bytes) ? -1 : 1))
    .map(({ basis: { word } }) => ({ persona: word.key as Hearer['persona'], box: word.box }))
}
