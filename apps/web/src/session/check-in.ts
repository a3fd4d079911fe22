// The private question on the day after: whoever began a thread is asked once how it is today. What they answer is kept
// nowhere; only that they were asked about it is, on this device, and forgotten when nobody would be asked any more.

import { utf8 } from '@kith/protocol'
import type { CheckIn, Key } from '../model.ts'
import { channelCard } from './channels.ts'
import type { Engine } from './engine.ts'
import { postOf } from './posts.ts'
import { type Reader, readerOf } from './reader.ts'
import { sourceOf } from './reading.ts'
import { type Gathered, gather } from './threads.ts'

const HOUR = 3_600
/** A night has passed. */
const AFTER = 20 * HOUR
/** From then on it is no longer the day after. */
const UNTIL = 72 * HOUR
/** Threads of a channel that are looked at, the newest. */
const THREADS = 200

const ASKED = 'checked-in'

/** Threads about which nobody is asked any more, with their times. */
type Asked = Readonly<Record<Key, number>>

type CheckInEngine = Pick<Engine, 'choices' | 'device' | 'memory' | 'node' | 'store'>

/** @returns the latest of the threads that this person began a day ago, and was not asked about; null: none */
export async function checkIn(engine: CheckInEngine): Promise<CheckIn | null> {
  const due = await dueThreads(engine)
  const last = due.toSorted((a, b) => a.gathered.waiting.time - b.gathered.waiting.time).at(-1)
  const charter = last === undefined ? null : await engine.store.get(last.reader.channel)
  if (last === undefined || charter === null) return null
  const { hidden: _, ...root } = postOf(last.reader, last.gathered.root, last.gathered.state)
  return { channel: channelCard(charter.record, true, null), root }
}

/** This thread, and whatever else was due: one question is enough for one day. */
export async function checkedIn(engine: CheckInEngine, thread: Key): Promise<void> {
  const now = engine.node.now()
  const due = await dueThreads(engine)
  const kept = Object.entries(await asked(engine)).filter(([, time]) => now - time < UNTIL)
  const rest = due.map(({ gathered }) => [gathered.waiting.id, gathered.waiting.time] as const)
  const all: Asked = Object.fromEntries([...kept, [thread, now], ...rest])
  await engine.store.local.put(ASKED, utf8(JSON.stringify(all)))
}

async function asked({ store }: CheckInEngine): Promise<Asked> {
  const value = await store.local.get(ASKED)
  return value === null ? {} : (JSON.parse(new TextDecoder().decode(value)) as Asked)
}

async function dueThreads(engine: CheckInEngine): Promise<{ readonly reader: Reader; readonly gathered: Gathered }[]> {
  const [joined, before] = await Promise.all([engine.device.joined(), asked(engine)])
  const now = engine.node.now()
  const found = joined.map(async (channel) => {
    const reader = await readerOf(engine, channel)
    const entries = await engine.store.threads(channel, { limit: THREADS })
    // A thread that was last written in so long ago was begun before that.
    const recent = entries.filter(({ active }) => now - active < UNTIL)
    const threads = (await gather(sourceOf(engine), reader, recent)).map(({ thread }) => thread)
    return threads
      .filter(({ root: { body, record }, waiting: { author, id } }) => {
        const isDue = now - record.time >= AFTER && now - record.time < UNTIL
        return isDue && body !== null && reader.choices.own.has(author) && !(id in before)
      })
      .map((gathered) => ({ reader, gathered }))
  })
  return (await Promise.all(found)).flat()
}
