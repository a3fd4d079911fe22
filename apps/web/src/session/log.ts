// The moderation log: every decision of those who look after a channel that counts or waits for a second signature, the
// newest first, with who signed it and whether anything of it still holds (spec page 13 §6).

import { type Authority, isAct, isBefore, isGrant, isRemoval, type Placed } from '@kith/authority'
import { type ActBody, BAN, BRAKE, encodeBase32, PAUSE, POST, type RecordId, RESTORE } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Key, LogEntry } from '../model.ts'
import { bytesOf } from './keys.ts'
import type { Reader } from './reader.ts'
import { rulingOf } from './ruling.ts'

/** Lines that a log shows: some years of a busy channel. */
const MOST = 1_000

/** @param offices this person's personas that are stewards there */
export async function logOf(store: Store, reader: Reader, offices: ReadonlySet<Key>): Promise<readonly LogEntry[]> {
  const { authority } = reader
  if (authority === null) return []
  const pending = new Set(authority.pending())
  const records = authority.records().filter((record) => record !== authority.charter)
  const counting = records.filter((record) => pending.has(record) || authority.isInForce(record))
  const newest = counting
    .toSorted((a, b) => b.time - a.time || (isBefore(a, b) ? 1 : isBefore(b, a) ? -1 : 0))
    .slice(0, MOST)
  const restores = counting.filter((record) => isAct(record) && record.word.action === RESTORE)
  const lines = newest.map(async (record): Promise<LogEntry> => {
    const waits = pending.has(record)
    const ended = waits ? null : endedBy(record, authority, restores)
    const signed = authority.signersOf(record)
    const concerned = isAct(record) ? await concern(record.word.targets, record.word.action, store, authority) : NOBODY
    const about = isGrant(record) || isRemoval(record) ? [record.word.who] : concerned.about
    return {
      ...(isAct(record) ? rulingOf(record.record, reader) : UNSAID),
      id: record.id,
      is: isAct(record) ? 'act' : isGrant(record) ? 'named' : isRemoval(record) ? 'ended' : 'amend',
      action: isAct(record) ? record.word.action : null,
      field: record.word.is === 'amend' ? record.word.field : null,
      about,
      posts: concerned.posts,
      thread: concerned.thread,
      signed,
      time: record.time,
      standing: waits ? 'waits' : ended === null ? 'holds' : 'undone',
      undone: ended === null || ended === 'nobody' ? null : { by: ended.author, reason: reasonOf(ended) },
      maySign:
        waits && offices.size > 0 && !signed.some((key) => offices.has(key)) && !about.some((key) => offices.has(key)),
      leftOut: reader.choices.undone?.has(record.id) ?? false,
    }
  })
  return Promise.all(lines)
}

const NOBODY = { about: [] as readonly Key[], posts: 0, thread: null as Key | null }
const UNSAID = { rule: null, reason: '', until: null, labels: [] as readonly number[] }

/** Null while anything of an act holds; what is no act does. */
function endedBy(record: Placed, authority: Authority, restores: readonly Placed[]): Placed | 'nobody' | null {
  if (!isAct(record) || record.word.action === RESTORE || record.word.action > BRAKE) return null
  const { action, targets } = record.word
  const holding = action === BRAKE ? authority.brakes() : targets.flatMap((target) => authority.actsOn(target))
  if (holding.some(({ id }) => id === record.id)) return null
  const names = (restore: Placed): boolean =>
    isAct(restore) && restore.word.targets.some((target) => target === record.id || targets.includes(target))
  return restores.findLast(names) ?? 'nobody'
}

function reasonOf({ record }: Placed): string {
  return (record.body as unknown as ActBody).reason
}

/** Whom an act concerns, and where. */
async function concern(
  targets: readonly Key[],
  action: number,
  store: Store,
  authority: Authority,
): Promise<typeof NOBODY> {
  // A restore names a target, or an act that had some.
  const own = targets.flatMap((target) => {
    const act = action === RESTORE ? authority.get(target) : undefined
    return act !== undefined && isAct(act) ? act.word.targets : [target]
  })
  if (action === PAUSE || action === BAN) return { about: own, posts: 0, thread: null }
  const stored = await store.getMany(own.map(bytesOf))
  const posts = stored.flatMap((post) => (post?.record.kind === POST ? [post.record] : []))
  const people = action === RESTORE ? own.filter((_, i) => stored[i] === null) : []
  const [first] = posts.filter(({ body }) => body !== null)
  const thread = first === undefined ? null : ((first.body?.['thread'] as RecordId | undefined) ?? first.id)
  return {
    about: [...new Set([...posts.map(({ author }) => encodeBase32(author)), ...people])],
    posts: action === RESTORE ? posts.length : own.length,
    thread: thread === null ? null : encodeBase32(thread),
  }
}
