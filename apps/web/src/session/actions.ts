// What a person can do, as records: post, react, take back, start a channel. Each is durable here when it resolves,
// together with what its caller wants written beside it.

import {
  ADULTS,
  CHARTER,
  type ChannelId,
  equal,
  founderPersona,
  KithError,
  OPEN,
  type ParsedRecord,
  type Persona,
  POST,
  PROFILE,
  REACT,
  type RecordId,
  RETRACT,
  REVISE,
  toPlainText,
  type Value,
  type ValueMap,
  WITHDRAWN,
  YOUNG,
  ZEROS,
} from '@kith/protocol'
import type { LatestQuery, LocalWrites } from '@kith/store'
import type { Draft, NewChannel, Profile } from '../model.ts'
import type { Engine } from './engine.ts'
import { letIn, policyOf } from './guest.ts'

/** What is written in the record's own batch, once its id is known. */
export type Beside = (id: RecordId) => LocalWrites

/** Work of channels that are started here: some 4,000 hashes, a fifth of a second on a slow phone. */
export const BITS = 12
/** Own records of a channel that are looked through for what else said the same. */
const OWN_RECORDS = 1000

/** @param persona as whom: the channel's own, or one for this thread */
export async function writePost(
  engine: Engine,
  persona: Persona,
  channel: ChannelId,
  thread: RecordId | null,
  draft: Draft,
  beside: Beside,
): Promise<RecordId> {
  const body: Record<string, Value> = postBody(draft)
  if (thread !== null) {
    body['thread'] = thread
    body['parent'] = thread
  } else if (draft.who > 0) body['who'] = draft.who
  return write(engine, persona, POST, channel, thread === null ? [] : [thread], body, beside)
}

/** Says an own post anew. What it answers, and who may reply, stay. */
export async function writeRevision(engine: Engine, target: RecordId, draft: Draft, beside: Beside): Promise<RecordId> {
  const { persona, record } = await ownRecord(engine, target)
  if (record.body === null) throw new KithError('KITH_NOT_HERE', 'That post was taken back.')
  // What was written before a fork is changed where it was written.
  const { channel } = record
  const kept = Object.entries(record.body).filter(([key]) => key === 'thread' || key === 'parent' || key === 'who')
  const n = await nextCounter(engine, { kind: REVISE, channel, target, author: persona.key })
  const post = { ...postBody(draft), ...Object.fromEntries(kept) }
  return write(engine, persona, REVISE, channel, [target], { target, n, post }, beside)
}

export async function writeProfile(
  engine: Engine,
  channel: ChannelId,
  { line, name, pronouns }: Profile,
  beside: Beside,
): Promise<RecordId> {
  const persona = engine.device.persona(channel)
  const n = await nextCounter(engine, { kind: PROFILE, channel, target: null, author: persona.key })
  const body: Record<string, Value> = { n, name: oneLine(name) }
  if (pronouns !== null && oneLine(pronouns) !== '') body['pronouns'] = oneLine(pronouns)
  if (line !== null && oneLine(line) !== '') body['line'] = oneLine(line)
  return write(engine, persona, PROFILE, channel, [], body, beside)
}

/** Everybody counts the highest. */
async function nextCounter(engine: Engine, query: LatestQuery): Promise<number> {
  return (await engine.store.counter(query)) + 1
}

function postBody(draft: Draft): Record<string, Value> {
  const body: Record<string, Value> = { text: toPlainText(draft.text) }
  if (draft.need !== null) body['need'] = draft.need
  if (draft.feeling !== null) body['feeling'] = draft.feeling
  if (draft.tone !== null) body['tone'] = draft.tone
  if (draft.labels.length > 0) body['labels'] = draft.labels.toSorted((a, b) => a - b)
  if (draft.lang !== null) body['lang'] = draft.lang
  return body
}

function oneLine(text: string): string {
  return toPlainText(text).replaceAll('\n', ' ').trim()
}

/** As whom this device writes in a thread: as its author where it began it, else under the channel's own name. */
export async function personaIn({ device, store }: Engine, channel: ChannelId, thread: RecordId): Promise<Persona> {
  const root = (await store.get(thread))?.record
  const began = root === undefined ? null : await device.personaOf(channel, root.author)
  return began ?? device.persona(channel)
}

/** Tapping what was given takes it back. */
export async function writeReaction(
  engine: Engine,
  channel: ChannelId,
  target: RecordId,
  code: number,
  beside: Beside,
): Promise<RecordId> {
  const record = (await engine.store.get(target))?.record
  if (record === undefined) throw new KithError('KITH_NOT_HERE', 'That post is not on this device.')
  const here = await personaIn(engine, channel, (record.body?.['thread'] as RecordId | undefined) ?? target)
  const personas = [here, ...engine.device.personas(channel).filter(({ key }) => !equal(key, here.key))]
  const given = await engine.store.latest(personas.map(({ key }) => ({ kind: REACT, channel, target, author: key })))
  const codes = given.map((stored) => (stored?.record.body?.['code'] as number | undefined) ?? WITHDRAWN)
  // A reaction that an earlier persona of this person gave is changed by that one, so that they keep having one.
  const at = Math.max(
    0,
    codes.findIndex((each) => each !== WITHDRAWN),
  )
  const persona = personas[at] as Persona
  const n = await nextCounter(engine, { kind: REACT, channel, target, author: persona.key })
  const next = codes[at] === code ? WITHDRAWN : code
  return write(engine, persona, REACT, channel, [target], { target, n, code: next }, beside)
}

/** Where it was written; and in channels that inherited it, which may hear of it from nobody else. */
export async function writeRetraction(engine: Engine, target: RecordId, beside: Beside): Promise<RecordId> {
  const { persona, record } = await ownRecord(engine, target)
  const { channel } = record
  const own = await engine.store.byAuthor(channel, persona.key, OWN_RECORDS)
  const revisions = own.filter(
    ({ record }) => record.kind === REVISE && equal(record.body?.['target'] as RecordId, target),
  )
  // What it said since goes as well, and before it: nothing is left that could be read.
  for (const { record } of revisions) {
    await engine.node.cancel(record.id)
    await write(engine, persona, RETRACT, channel, [record.id], { target: record.id }, () => ({}))
  }
  await engine.node.cancel(target)
  for (const heir of await joinedHeirs(engine, target)) {
    await write(engine, persona, RETRACT, heir, [target], { target }, () => ({}))
  }
  return write(engine, persona, RETRACT, channel, [target], { target }, beside)
}

/** As it was last said, with everything that was chosen for it; the earlier one goes once this one is kept here. */
export async function writeAnew(engine: Engine, target: RecordId, beside: Beside): Promise<RecordId> {
  const { persona, record } = await ownRecord(engine, target)
  const { channel } = record
  if (record.kind !== POST || record.body === null) throw new KithError('KITH_NOT_HERE', 'That post was taken back.')
  const [revision] = await engine.store.latest([{ kind: REVISE, channel, target, author: persona.key }])
  const { s: _, ...body } = (revision?.record.body?.['post'] as ValueMap | undefined) ?? record.body
  const anew = await write(engine, persona, POST, channel, record.after, body, beside)
  await writeRetraction(engine, target, () => ({}))
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

async function joinedHeirs({ device, store }: Engine, target: RecordId): Promise<ChannelId[]> {
  const [heirs = []] = await store.heirs([target])
  const joined = await device.joined()
  return heirs.filter((heir) => joined.some((each) => equal(each, heir)))
}

async function ownRecord(
  { device, store }: Engine,
  target: RecordId,
): Promise<{ readonly persona: Persona; readonly record: ParsedRecord }> {
  const record = (await store.get(target))?.record
  if (record === undefined) throw new KithError('KITH_NOT_HERE', 'That post is not on this device.')
  const { channel } = record
  const founder = (await store.get(channel))?.record.author
  const persona =
    (await device.personaOf(channel, record.author)) ??
    (founder !== undefined && equal(founder, record.author) ? await device.founderOf(channel, founder) : null)
  if (persona === null) throw new KithError('KITH_NOT_YOURS', 'Only its author can change a post.')
  return { persona, record }
}

export async function write(
  engine: Engine,
  persona: Persona,
  kind: number,
  channel: Uint8Array,
  after: readonly RecordId[],
  body: { readonly [key: string]: Value },
  beside: Beside,
): Promise<RecordId> {
  const policy = kind === CHARTER ? null : await policyOf(engine, channel as ChannelId)
  if (policy !== null) await letIn(engine, persona, channel as ChannelId, policy)
  return (await engine.node.write(persona, { kind, channel, after, body }, policy?.bits ?? BITS, beside)).id
}
