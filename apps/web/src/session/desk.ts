// A steward's desk: reports and appeals of a channel that this person's boxes open, those that belong together as one case
// (spec page 14 §5, §6). What is opened is in memory alone. Loaded for stewards: it brings the opening along.

import { type Authority, isAct } from '@kith/authority'
import {
  type ActBody,
  APPEAL,
  type Appeal,
  boxSecret,
  type ChannelId,
  encodeBase32,
  equal,
  founderSalt,
  mergeReports,
  openReport,
  type Persona,
  POST,
  REPORT,
  REPORT_BITS,
  type Reported,
  type RecordId,
  type VerifiedRecord,
  workOf,
  ZEROS,
} from '@kith/protocol'
import type { Cursor, Store } from '@kith/store'
import type { Key } from '../model.ts'
import type { Decided, DeskAppeal, DeskCase, DeskView } from '../reported.ts'
import type { Engine } from './engine.ts'
import { bytesOf } from './keys.ts'
import { type Marks, marksIn } from './marks.ts'
import type { Reader } from './reader.ts'
import { rulingOf } from './ruling.ts'

/** What is older was seen to, or is past help. Seconds. */
const LOOKS_BACK = 30 * 24 * 60 * 60
const PAGE = 256

export interface Source extends Pick<Engine, 'device' | 'store'> {
  /** Seconds. */
  readonly now: number
}

interface Opened {
  readonly reports: Reported[]
  readonly appeals: { readonly id: RecordId; readonly time: number; readonly said: Appeal }[]
  /** Records that were looked at, of whatever kind. */
  readonly seen: Set<Key>
  /** One reading at a time. */
  reading: Promise<void>
}

const opened = new WeakMap<Store, Map<string, Opened>>()

/** @returns `none` for who is no steward there */
export async function deskOf(source: Source, reader: Reader): Promise<DeskView | 'none'> {
  const { authority, channel } = reader
  const secrets = authority === null ? [] : await secretsIn(source, authority, channel)
  if (authority === null || secrets.length === 0) return 'none'
  const found = await openedIn(source.store, channel, secrets, source.now)
  return viewOf(source.store, reader, found, await marksIn(source.store, encodeBase32(channel)))
}

/** Of the boxes that stewards' reports are sealed to, those that are this person's. */
async function secretsIn(
  { device, store }: Source,
  { stewards }: Authority,
  channel: ChannelId,
): Promise<Uint8Array[]> {
  const boxes = [...stewards.by.values()].map(({ basis }) => basis.word.box)
  const isOurs = ({ box }: Persona): boolean => boxes.some((each) => equal(each, box))
  const own = device.personas(channel).flatMap((persona, i) => {
    return isOurs(persona) ? [boxSecret(device.roots[i] as Uint8Array, channel, ZEROS)] : []
  })
  const charter = (await store.get(channel))?.record
  const founder = charter === undefined ? null : await device.founderOf(channel, charter.author)
  if (founder === null || !isOurs(founder)) return own
  const n = (await device.allFounded()).find((each) => equal(each.channel, channel))?.n ?? 0
  const founders = device.roots.map((root) => boxSecret(root, ZEROS, founderSalt(root, n)))
  return [...own, ...founders]
}

async function openedIn(
  store: Store,
  channel: ChannelId,
  secrets: readonly Uint8Array[],
  now: number,
): Promise<Opened> {
  const channels = opened.get(store) ?? new Map<string, Opened>()
  opened.set(store, channels)
  // Another box may open what none did before.
  const name = [channel, ...secrets].map(encodeBase32).join()
  const fresh: Opened = { reports: [], appeals: [], seen: new Set(), reading: Promise.resolve() }
  const found = channels.get(name) ?? fresh
  channels.set(name, found)
  const read = (): Promise<void> => readInto(found, store, channel, secrets, now - LOOKS_BACK)
  found.reading = found.reading.then(read, read)
  await found.reading
  return found
}

async function readInto(
  { appeals, reports, seen }: Opened,
  store: Store,
  channel: ChannelId,
  secrets: readonly Uint8Array[],
  from: number,
): Promise<void> {
  for (let below: Cursor | undefined; ; ) {
    const page = await store.ids(channel, { limit: PAGE, ...(below === undefined ? {} : { below }) })
    below = page.at(-1)
    const fresh = page.filter(({ id, time }) => time >= from && !seen.has(encodeBase32(id)))
    for (const stored of await store.getMany(fresh.map(({ id }) => id))) {
      const record = stored?.record
      if (record === undefined || (record.kind !== REPORT && record.kind !== APPEAL)) continue
      if (workOf(record.id) < REPORT_BITS) continue
      for (const secret of secrets) {
        // It was verified when it was let in.
        const verdict = await openReport(record as VerifiedRecord, secret)
        if (!verdict.ok) continue
        const { id, time } = record
        if (verdict.kind === REPORT) reports.push({ id, time, said: verdict.said })
        else appeals.push({ id, time, said: verdict.said })
        break
      }
    }
    for (const { id } of fresh) seen.add(encodeBase32(id))
    if (below === undefined || below.time < from) return
  }
}

async function viewOf(store: Store, reader: Reader, found: Opened, marks: Marks): Promise<DeskView> {
  const { authority } = reader
  const oldest = found.appeals.toSorted((a, b) => a.time - b.time)
  const appealed = oldest.map(({ said }) => authority?.get(encodeBase32(said.act)))
  const targets = appealed.map((act): readonly Uint8Array[] =>
    act === undefined ? [] : (act.record.body as unknown as ActBody).targets,
  )
  const reported = found.reports.flatMap(({ said }) => said.target ?? [])
  const posts = await Posts.read(store, [...reported, ...(targets.flat() as RecordId[])])

  const cases = mergeReports(found.reports, (target) => posts.threadOf(target)).map((each): DeskCase => {
    const ids = new Map(
      each.reports.flatMap(({ said }) => (said.target ? [[encodeBase32(said.target), said.target]] : [])),
    )
    const own = posts.of([...ids.values()])
    const of = encodeBase32(each.of)
    const people = each.about === 'persona' ? [of] : [...new Set(own.map(({ author }) => author))]
    return {
      id: `${of} ${each.worried}`,
      about: each.about === 'persona' ? 'person' : each.about === 'record' ? 'post' : 'thread',
      worried: each.worried,
      reasons: each.reasons,
      thread: each.about === 'thread' ? of : null,
      posts: own,
      people,
      reports: each.reports.map(({ id, said, time }) => {
        const key = encodeBase32(id)
        return { id: key, reason: said.reason, words: said.words ?? null, time, mark: marks.get(key) ?? null }
      }),
      acts: actsOn([...ids.keys(), ...people], reader),
    }
  })
  const appeals = oldest.map(({ id, said, time }, i): DeskAppeal => {
    const act = appealed[i]
    const key = encodeBase32(id)
    const own = posts.of(targets[i] ?? [])
    const thread = own[0] === undefined ? undefined : posts.threadOf(bytesOf(own[0].id))
    return {
      id: key,
      words: said.words,
      time,
      by: said.by === undefined ? null : encodeBase32(said.by),
      act: act === undefined ? null : rulingOf(act.record, reader),
      posts: own,
      thread: thread === undefined ? null : encodeBase32(thread),
      holds: act !== undefined && isAct(act) && isHolding(act.id, act.word.targets, authority),
      mark: marks.get(key) ?? null,
    }
  })
  return { cases, appeals }
}

function isHolding(act: Key, targets: readonly Key[], authority: Authority | null): boolean {
  return targets.some((target) => authority?.actsOn(target).some(({ id }) => id === act))
}

function actsOn(targets: readonly Key[], reader: Reader): Decided[] {
  const acts = targets.flatMap((target) => reader.authority?.actsOn(target) ?? [])
  return [...new Set(acts)].map(({ record }) => rulingOf(record, reader))
}

/** Posts by their ids, as far as they are here. */
class Posts {
  readonly #posts = new Map<Key, { readonly id: Key; readonly author: Key; readonly thread: RecordId }>()

  static async read(store: Store, ids: readonly RecordId[]): Promise<Posts> {
    const posts = new Posts()
    for (const stored of await store.getMany(ids)) {
      if (stored === null || stored.record.kind !== POST || stored.record.body === null) continue
      const { author, body, id } = stored.record
      const key = encodeBase32(id)
      posts.#posts.set(key, {
        id: key,
        author: encodeBase32(author),
        thread: (body['thread'] as RecordId | undefined) ?? id,
      })
    }
    return posts
  }

  threadOf(id: RecordId): RecordId | undefined {
    return this.#posts.get(encodeBase32(id))?.thread
  }

  of(ids: readonly Uint8Array[]): { readonly id: Key; readonly author: Key }[] {
    return ids.flatMap((id) => {
      const post = this.#posts.get(encodeBase32(id))
      return post === undefined ? [] : [{ id: post.id, author: post.author }]
    })
  }
}
