// A copy of everything (spec page 08): written from this device, and read back on any other. A file is checked as a whole
// before anything of it is taken; its records come in by the one door, then the rest in one batch.

import { type ChannelId, KithError, POST, type RecordId, type Root } from '@kith/protocol'
import type { Brought as BroughtIn } from '../model.ts'
import type { Carry } from './carrying.ts'
import type { Brought } from './device.ts'
import type { Engine } from './engine.ts'
import { argonInWorker } from './kept-file/argon-in-worker.ts'
import { type Item, ItemWriter, type JourneyItem, MAX_CHANNELS, readItems } from './kept-file/contents.ts'
import { type FileRefusal, MAX_FILE_BYTES } from './kept-file/format.ts'
import { type OpenFile, openFile as open, startFile } from './kept-file/open.ts'
import { hasRoot } from './roots.ts'

/** Records at a time: a few milliseconds of reading or sealing, then the page has its turn. */
const SLICE = 128
/** Records to check take about a tenth of a second a hundred on a phone. */
const TAKEN_AT_ONCE = 64

export async function keepFile({ device, node, store }: Engine, passphrase: string, carry: Carry): Promise<Uint8Array> {
  const channels = (await device.joined()).slice(0, MAX_CHANNELS)
  const counts = await Promise.all(channels.map((channel) => store.count(channel)))
  const total = counts.reduce((sum, count) => sum + count, 0)
  await carry.step(0, total)
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const { lead, keys } = await startFile(passphrase, salt, argonInWorker(carry.stop))
  const writer = new ItemWriter(lead, keys)
  const checked = await device.checked()
  await writer.put({
    is: 'own',
    roots: device.roots.map((root) => ({ root, checked: hasRoot(checked, root) })),
    founded: await device.allFounded(),
    relays: await device.relays(),
  })
  let done = 0
  for (const channel of channels) {
    await writer.put({ is: 'channel', channel, relays: await device.relaysOf(channel) })
    for await (const messages of messagesOf(store, channel)) {
      for (const bytes of messages) await writer.put({ is: 'message', bytes })
      done += messages.length
      if (writer.length > MAX_FILE_BYTES)
        throw new KithError('KITH_FILE_SIZE', 'This would be too large to read again.')
      await carry.step(done, total)
    }
  }
  for (const own of await node.own()) await writer.put({ is: 'journey', ...own })
  return writer.finish()
}

/** The charter first, since the others are judged by it; then in the order of their time and, within it, their coming. */
async function* messagesOf(store: Engine['store'], channel: ChannelId): AsyncGenerator<Uint8Array[]> {
  const charter = await store.get(channel)
  if (charter === null) return
  yield [charter.record.bytes]
  let last: { time: number; id?: RecordId } = { time: 0 }
  for (;;) {
    const page = await store.since(channel, { ...last, limit: SLICE })
    const end = page.at(-1)
    if (end === undefined) return
    last = { time: end.record.time, id: end.record.id }
    page.sort((a, b) => a.record.time - b.record.time || a.seen - b.seen)
    yield page.map(({ record }) => record.bytes)
  }
}

/** Does a work while nothing is written by anybody else. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>

/** @throws KITH_FILE_ and the refusal; KITH_TOO_MANY_ROOTS; nothing was changed then */
export async function openFile(
  engine: Engine,
  chosen: Blob,
  passphrase: string,
  carry: Carry,
  alone: Alone,
): Promise<BroughtIn> {
  await carry.step(0, chosen.size)
  // Whatever somebody picks by mistake: a film would not fit into memory.
  if (chosen.size > MAX_FILE_BYTES) throw refused('size')
  const file = new Uint8Array(await chosen.arrayBuffer())
  const opened = await open(file, passphrase, argonInWorker(carry.stop))
  if (!opened.ok) throw refused(opened.code)
  const brought = await inspect(file, opened, carry)
  if (brought === null) throw refused('damaged')
  const { device } = engine
  // Asked before anything is written: it may be one too many.
  device.rootsWith(brought.roots, await engine.isUnused())
  const { journeys, posts, refusals } = await takeRecords(engine, file, opened, carry)
  // The person may have written here while it was read, or had the node start anew.
  const channels = await alone(async () => {
    const { node } = engine
    const before = await device.joined()
    await device.bring(brought, await engine.isUnused())
    for (const relay of await device.relays()) node.addRelay(relay)
    const joined = await device.joined()
    for (const channel of joined) void node.follow(channel)
    await node.resume(journeys)
    return joined.length - before.length
  })
  return { channels, posts, refused: refusals }
}

/** Reads the whole file without taking anything. null: it is damaged. */
async function inspect(file: Uint8Array, { lead, keys }: OpenFile, carry: Carry): Promise<Brought | null> {
  const roots: Root[] = []
  const checked: Root[] = []
  const joined: { channel: ChannelId; relays: readonly string[] }[] = []
  const founded: { channel: ChannelId; n: number }[] = []
  const relays: string[] = []
  let at = 0
  const whole = await readItems(file, lead, keys, async (item, end) => {
    if (item.is === 'own') {
      roots.push(...item.roots.map(({ root }) => root))
      checked.push(...item.roots.filter((each) => each.checked).map(({ root }) => root))
      founded.push(...item.founded)
      relays.push(...item.relays)
    }
    if (item.is === 'channel') joined.push(item)
    if (end > at) await carry.step(0, file.length)
    at = end
  })
  return whole ? { roots, checked, joined, founded, relays } : null
}

interface Taken {
  readonly journeys: readonly JourneyItem[]
  readonly posts: number
  readonly refusals: number
}

async function takeRecords(engine: Engine, file: Uint8Array, opened: OpenFile, carry: Carry): Promise<Taken> {
  const journeys: JourneyItem[] = []
  const intake = new Intake(engine)
  const each = async (item: Item, end: number): Promise<void> => {
    if (item.is === 'channel') await intake.enter(item.channel)
    if (item.is === 'journey') journeys.push(item)
    if (item.is === 'message' && (await intake.take(item.bytes))) await carry.step(end, file.length)
  }
  if (!(await readItems(file, opened.lead, opened.keys, each))) throw refused('damaged')
  await intake.end()
  return { journeys, posts: intake.posts, refusals: intake.refusals }
}

/** Records of one channel after the other, some at a time. */
class Intake {
  posts = 0
  refusals = 0
  readonly #engine: Engine
  #channel: ChannelId | null = null
  #waiting: Uint8Array[] = []
  /** Headers that came before their retraction: once more when the channel's others are in. */
  #again: Uint8Array[] = []

  constructor(engine: Engine) {
    this.#engine = engine
  }

  async enter(channel: ChannelId): Promise<void> {
    await this.end()
    this.#channel = channel
  }

  /** @returns true when some were stored and the page should have its turn */
  async take(bytes: Uint8Array): Promise<boolean> {
    this.#waiting.push(bytes)
    if (this.#waiting.length < TAKEN_AT_ONCE) return false
    this.#again.push(...(await this.#give(this.#waiting)))
    this.#waiting = []
    return true
  }

  async end(): Promise<void> {
    const again = [...this.#again, ...(await this.#give(this.#waiting))]
    this.#waiting = []
    this.#again = []
    this.refusals += (await this.#give(again)).length
  }

  /** @returns those to try again later */
  async #give(messages: readonly Uint8Array[]): Promise<Uint8Array[]> {
    if (this.#channel === null || messages.length === 0) return []
    const answers = await this.#engine.node.take(this.#channel, messages)
    return messages.filter((_, i) => {
      const answer = answers[i]
      if (answer?.status === 'ignored' && answer.code === 'store') {
        throw new KithError('KITH_STORE_FULL', 'There is no room on this device for all of it.')
      }
      if (answer?.status === 'ignored' && answer.code === 'bodyless') return true
      if (answer?.status === 'ignored' || answer?.status === 'rejected') this.refusals++
      if (answer?.status === 'stored' && answer.record.kind === POST && !answer.dropped) this.posts++
      return false
    })
  }
}

function refused(code: FileRefusal): KithError {
  return new KithError(CODES[code], 'This file was not taken in.')
}

const CODES = {
  'not-ours': 'KITH_FILE_OTHER',
  newer: 'KITH_FILE_NEWER',
  damaged: 'KITH_FILE_DAMAGED',
  costly: 'KITH_FILE_COSTLY',
  passphrase: 'KITH_FILE_PASSPHRASE',
  size: 'KITH_FILE_SIZE',
} as const
