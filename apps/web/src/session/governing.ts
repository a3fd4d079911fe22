// What a steward does, as records (spec page 13): decisions, amends, names, second signatures. Each cites all that is known
// here, so that it is judged by what its author knew.

import type { Authority, Placed } from '@kith/authority'
import {
  ACT,
  AMEND,
  type ChannelId,
  type CharterBody,
  compare,
  decodeOffer,
  encodeBase32,
  ENDORSE,
  GUIDE,
  KithError,
  MAX_TARGETS,
  MEMBER,
  type Persona,
  type RecordId,
  REPHRASE,
  RESTORE,
  ROLE,
  STEWARD,
  toPlainText,
  type Value,
} from '@kith/protocol'
import type { Amending, Deciding, Key } from '../model.ts'
import { type Beside, write } from './actions.ts'
import type { Engine } from './engine.ts'
import { bytesOf } from './keys.ts'
import { written } from './posts.ts'
import { amended } from './ruling.ts'

const MINUTE = 60

/** This person as a steward of a channel, with what is known of it. */
interface Office {
  readonly authority: Authority
  readonly persona: Persona
}

/** @param mayName as one who may name others */
async function officeIn(engine: Engine, channel: ChannelId, mayName = false): Promise<Office> {
  const { device, node, store } = engine
  const authority = await node.authority(channel)
  const charter = (await store.get(channel))?.record
  const founder = charter === undefined ? null : await device.founderOf(channel, charter.author)
  const personas = [...(founder === null ? [] : [founder]), ...device.personas(channel)]
  const persona = personas.find(({ key }) => {
    const steward = authority?.stewards.by.get(encodeBase32(key))
    return steward !== undefined && (!mayName || steward.basis.word.may)
  })
  if (authority === null || persona === undefined) {
    throw new KithError('KITH_NO_STEWARD', 'Only those who look after a channel can do that.')
  }
  return { authority, persona }
}

async function writeAs(
  { authority, persona }: Office,
  engine: Engine,
  kind: number,
  body: { readonly [key: string]: Value },
  beside: Beside,
  about: readonly Placed[] = [],
): Promise<RecordId> {
  const { after, prev } = authority.citationsFor(encodeBase32(persona.key), about)
  return write(engine, persona, kind, authority.channel, after, { prev, ...body }, beside)
}

export async function writeDecision(
  engine: Engine,
  channel: ChannelId,
  { action, keep, labels, lasts, reason, report, rule, targets }: Deciding,
  beside: Beside,
): Promise<void> {
  const office = await officeIn(engine, channel)
  const now = engine.node.now()
  const ids = [...new Set(targets)].map(bytesOf).toSorted(compare)
  const body: Record<string, Value> = { action, rule, reason: toPlainText(reason).trim() }
  if (lasts !== undefined) body['until'] = now - (now % MINUTE) + lasts
  if (labels !== undefined) body['labels'] = labels.toSorted((a, b) => a - b)
  if (keep !== undefined && keep.length > 0) body['keep'] = keep.map(bytesOf).toSorted(compare)
  if (report !== undefined) body['report'] = report
  const seen =
    action >= GUIDE && action <= REPHRASE && ids.length === 1 ? await latestOf(engine, ids[0] as RecordId) : null
  if (seen !== null) body['seen'] = seen
  // One record has room for so many; who asked is told once all are kept here.
  for (let from = 0; from === 0 || from < ids.length; from += MAX_TARGETS) {
    const isLast = from + MAX_TARGETS >= ids.length
    const some = ids.slice(from, from + MAX_TARGETS)
    const about = action === RESTORE ? some.flatMap((id) => endedBy(office.authority, encodeBase32(id))) : []
    await writeAs(office, engine, ACT, { ...body, targets: some }, isLast ? beside : () => ({}), about)
  }
}

/** Acts that the restore of a target ends, or of the act itself. */
function endedBy(authority: Authority, target: Key): Placed[] {
  const act = authority.get(target)
  return [...(act === undefined ? [] : [act]), ...authority.actsOn(target)]
}

/** The revision of a post that is shown here; null: it was not revised. */
async function latestOf({ store }: Engine, id: RecordId): Promise<RecordId | null> {
  const record = (await store.get(id))?.record
  const [post] = record === undefined ? [] : await written(store, [record])
  return post?.revision ?? null
}

export async function writeAmends(
  engine: Engine,
  channel: ChannelId,
  { purpose, rules, who }: Amending,
  beside: Beside,
): Promise<void> {
  const office = await officeIn(engine, channel)
  const charter = office.authority.charter?.record.body as unknown as CharterBody
  const { policy } = amended(charter, office.authority)
  const fields: [string, Value][] = []
  if (purpose !== undefined) fields.push(['purpose', toPlainText(purpose)])
  if (rules !== undefined) fields.push(['rules', rules.map(([number, rule]) => [number, toPlainText(rule)])])
  if (who !== undefined) fields.push(['policy', { ...policy, who }])
  for (const [i, [field, value]] of fields.entries()) {
    await writeAs(office, engine, AMEND, { field, value }, i === fields.length - 1 ? beside : () => ({}))
  }
}

export async function writeGrant(
  engine: Engine,
  channel: ChannelId,
  text: string,
  mayName: boolean,
  beside: Beside,
): Promise<void> {
  const offer = await decodeOffer(text, channel)
  if (offer === null) throw new KithError('KITH_BAD_OFFER', 'This is no offer for this channel.')
  const office = await officeIn(engine, channel, true)
  const body = { who: offer.key, role: STEWARD, box: offer.box, grant: mayName }
  await writeAs(office, engine, ROLE, body, beside)
}

export async function writeRemoval(engine: Engine, channel: ChannelId, persona: Key, beside: Beside): Promise<void> {
  const { device } = engine
  const own = device.personas(channel).find(({ key }) => encodeBase32(key) === persona)
  const authority = own === undefined ? null : await engine.node.authority(channel)
  // Whoever goes of their own accord needs nobody's leave.
  const office =
    own !== undefined && authority !== null ? { authority, persona: own } : await officeIn(engine, channel, true)
  await writeAs(office, engine, ROLE, { who: bytesOf(persona), role: MEMBER }, beside)
}

export async function writeEndorsement(engine: Engine, channel: ChannelId, target: Key, beside: Beside): Promise<void> {
  const office = await officeIn(engine, channel)
  const endorsed = office.authority.get(target)
  await writeAs(office, engine, ENDORSE, { target: bytesOf(target) }, beside, endorsed === undefined ? [] : [endorsed])
}
