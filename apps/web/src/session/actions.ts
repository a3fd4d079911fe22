// What a person can do, as records: post, react, take back, start a channel. Each is durable here when it resolves,
// together with what its caller wants written beside it.

import {
  ADULTS,
  CHARTER,
  type ChannelId,
  type CharterBody,
  equal,
  founderPersona,
  KithError,
  OPEN,
  type ParsedRecord,
  type Persona,
  POST,
  REACT,
  type ReactBody,
  type RecordId,
  RETRACT,
  toPlainText,
  type Value,
  WITHDRAWN,
  YOUNG,
  ZEROS,
} from '@kith/protocol'
import type { LocalWrites } from '@kith/store'
import type { Draft, NewChannel } from '../model.ts'
import type { Engine } from './engine.ts'

/** What is written in the record's own batch, once its id is known. */
export type Beside = (id: RecordId) => LocalWrites

/** Work of channels that are started here: some 4,000 hashes, a fifth of a second on a slow phone. */
const BITS = 12
/** Own records of a channel that are looked through for the last reaction. */
const OWN_RECORDS = 1000

export async function writePost(
  engine: Engine,
  channel: ChannelId,
  thread: RecordId | null,
  draft: Draft,
  beside: Beside,
): Promise<RecordId> {
  const body: Record<string, Value> = { text: toPlainText(draft.text) }
  if (draft.need !== null) body['need'] = draft.need
  if (draft.tone !== null) body['tone'] = draft.tone
  if (draft.labels.length > 0) body['labels'] = draft.labels.toSorted((a, b) => a - b)
  if (draft.lang !== null) body['lang'] = draft.lang
  if (thread !== null) {
    body['thread'] = thread
    body['parent'] = thread
  }
  const persona = engine.device.persona(channel)
  return write(engine, persona, POST, channel, thread === null ? [] : [thread], body, beside)
}

export async function writeReaction(
  engine: Engine,
  channel: ChannelId,
  target: RecordId,
  code: number,
  beside: Beside,
): Promise<RecordId> {
  let persona = engine.device.persona(channel)
  let last = await lastReaction(engine, channel, persona, target)
  // A reaction that an earlier persona of this person gave is changed by that one, so that they keep having one.
  for (const each of engine.device.personas(channel).slice(1)) {
    const before = await lastReaction(engine, channel, each, target)
    if (before === null || before.code === WITHDRAWN || (last !== null && last.code !== WITHDRAWN)) continue
    persona = each
    last = before
  }
  const next = last?.code === code ? WITHDRAWN : code
  return write(engine, persona, REACT, channel, [target], { target, n: (last?.n ?? 0) + 1, code: next }, beside)
}

async function lastReaction(
  engine: Engine,
  channel: ChannelId,
  persona: Persona,
  target: RecordId,
): Promise<ReactBody | null> {
  const own = await engine.store.byAuthor(channel, persona.key, OWN_RECORDS)
  return own
    .filter(({ record }) => record.kind === REACT && record.shown)
    .map(({ record }) => record.body as unknown as ReactBody)
    .filter((body) => equal(body.target, target))
    .reduce<ReactBody | null>((best, body) => (best === null || body.n > best.n ? body : best), null)
}

export async function writeRetraction(
  engine: Engine,
  channel: ChannelId,
  target: RecordId,
  beside: Beside,
): Promise<RecordId> {
  const stored = await engine.store.get(target)
  if (stored === null) throw new KithError('KITH_NOT_HERE', 'That post is not on this device.')
  const persona = await personaOf(engine, channel, stored.record)
  await engine.node.cancel(target)
  return write(engine, persona, RETRACT, channel, [target], { target }, beside)
}

/** With everything that was chosen for it; the earlier one is taken back once this one is kept here. */
export async function writeAnew(
  engine: Engine,
  channel: ChannelId,
  target: RecordId,
  beside: Beside,
): Promise<RecordId> {
  const record = (await engine.store.get(target))?.record
  if (record === undefined || record.kind !== POST || record.body === null) {
    throw new KithError('KITH_NOT_HERE', 'That post is not on this device.')
  }
  const { s: _, ...body } = record.body
  const persona = await personaOf(engine, channel, record)
  const anew = await write(engine, persona, POST, channel, record.after, body, beside)
  await writeRetraction(engine, channel, target, () => ({}))
  return anew
}

/** @param beside is also given the number of the founder persona that signs */
export async function writeChannel(
  engine: Engine,
  channel: NewChannel,
  beside: (id: RecordId, founder: number) => LocalWrites,
): Promise<RecordId> {
  const n = await engine.device.nextFounder()
  const persona = founderPersona(engine.device.root, n)
  const body = {
    name: toPlainText(channel.name).replaceAll('\n', ' '),
    purpose: toPlainText(channel.purpose),
    langs: channel.langs,
    topics: channel.topics,
    audience: channel.audience === YOUNG ? YOUNG : ADULTS,
    box: persona.box,
    rules: channel.rules.map((rule, i) => [i + 1, toPlainText(rule)]),
    policy: { days: 0, bits: BITS, who: OPEN },
    regions: [],
  }
  return write(engine, persona, CHARTER, ZEROS, [], body, (id) => beside(id, n))
}

async function personaOf({ device, store }: Engine, channel: ChannelId, record: ParsedRecord): Promise<Persona> {
  const founder = (await store.get(channel))?.record.author
  const persona =
    device.personas(channel).find(({ key }) => equal(key, record.author)) ??
    (founder !== undefined && equal(founder, record.author) ? await device.founderOf(channel, founder) : null)
  if (persona === null) throw new KithError('KITH_NOT_YOURS', 'Only its author can take a post back.')
  return persona
}

async function write(
  engine: Engine,
  persona: Persona,
  kind: number,
  channel: Uint8Array,
  after: readonly RecordId[],
  body: { readonly [key: string]: Value },
  beside: Beside,
): Promise<RecordId> {
  const bits = kind === CHARTER ? BITS : await bitsOf(engine, channel as ChannelId)
  return (await engine.node.write(persona, { kind, channel, after, body }, bits, beside)).id
}

async function bitsOf(engine: Engine, channel: ChannelId): Promise<number> {
  const charter = (await engine.store.get(channel))?.record
  if (charter === undefined || !charter.shown)
    throw new KithError('KITH_NOT_HERE', 'That channel is not on this device.')
  return (charter.body as unknown as CharterBody).policy.bits
}
