// What a thread's author changes of it for all readers (spec page 01 §8). Each tend is the whole state, so what stays is
// carried along from the one before.

import {
  type ChannelId,
  compare,
  encodeBase32,
  KithError,
  type RecordId,
  TEND,
  type TendBody,
  type Value,
} from '@kith/protocol'
import { personaIn, type Beside, write } from './actions.ts'
import type { Key, Tending } from '../model.ts'
import type { Engine } from './engine.ts'
import { bytesOf } from './keys.ts'

const MINUTE = 60
/** As many as one tend can name (protocol). */
const MAX_HIDDEN = 256
const MAX_OPENED = 128

export async function writeTend(
  engine: Engine,
  channel: ChannelId,
  thread: RecordId,
  change: Tending,
  beside: Beside,
): Promise<RecordId> {
  const root = (await engine.store.get(thread))?.record
  const persona = await personaIn(engine, channel, thread)
  if (root === undefined || encodeBase32(root.author) !== encodeBase32(persona.key)) {
    throw new KithError('KITH_NOT_YOURS', 'Only its author can change a thread.')
  }
  const query = { kind: TEND, channel, target: thread, author: root.author } as const
  const [last] = await engine.store.latest([query])
  const before = (last?.record.body ?? null) as unknown as TendBody | null
  const now = engine.node.now() - (engine.node.now() % MINUTE)
  const hidden = changed(before?.hidden, change.hide, change.unhide)
  const opened = changed(before?.opened, change.open, change.hide)
  const body: Record<string, Value> = { thread, n: (await engine.store.counter(query)) + 1, hidden }
  if (hidden.length > MAX_HIDDEN) {
    throw new KithError('KITH_TOO_MANY_HIDDEN', 'No more replies can be hidden in this thread.')
  }
  if (opened.length > 0) body['opened'] = opened.slice(0, MAX_OPENED)
  const who = change.who ?? before?.who
  const closed = change.closed ?? before?.closed
  if (who !== undefined) body['who'] = who
  if (closed !== undefined) body['closed'] = closed
  const since = change.who === undefined && change.closed === undefined ? before?.since : now
  if (since !== undefined) body['since'] = since
  const asks = change.ask === true ? now : before?.asks
  if (asks !== undefined) body['asks'] = asks
  return write(engine, persona, TEND, channel, [thread], body, beside)
}

/** Ids ascending, each once. */
function changed(before: readonly RecordId[] = [], add: readonly Key[] = [], take: readonly Key[] = []): RecordId[] {
  const ids = new Map(before.map((id) => [encodeBase32(id), id]))
  for (const id of add) ids.set(id, bytesOf(id))
  for (const id of take) ids.delete(id)
  return [...ids.values()].sort(compare)
}
