// What a view shows, read from the store as it is now.

import { type ChannelId, encodeBase32, type RecordId, REPORT } from '@kith/protocol'
import type { Journey, LiveView, RefusedBy } from '../model.ts'
import type { DraftCard, Unread } from '../own.ts'
import type { Sending } from '../reported.ts'
import { personaIn } from './actions.ts'
import { channelCards, channelInfo, officesIn, presence } from './channels.ts'
import type { Engine } from './engine.ts'
import { bytesOf, channelOf } from './keys.ts'
import { sideOf } from './lineage.ts'
import { logOf } from './log.ts'
import type { Shown, View } from './messages.ts'
import { beginning } from '../text/measure.ts'
import { written } from './posts.ts'
import { readerOf } from './reader.ts'
import { type Source, threadList, threadView } from './threads.ts'

/** Of a draft, and of what it answers, in a list: two lines on a phone. */
const LETTERS = 100

/**
 * @param waiting how many threads of a channel wait for an answer
 * @returns null: not here; whether it may yet come is not known from the store
 */
export async function read(
  engine: Engine,
  view: View,
  waiting: (channel: ChannelId) => Promise<number>,
): Promise<Shown[View['of']] | null> {
  if (view.of === 'channels') return channelCards(engine, waiting)
  if (view.of === 'unread') return unread(engine)
  if (view.of === 'drafts') return draftCards(engine)
  if (view.of === 'sending') return sending(engine)
  const channel = channelOf(view.channel)
  if (view.of === 'info') return channelInfo(engine, channel)
  if (view.of === 'live') return liveView(engine, channel)
  if (view.of === 'side') return sideOf(engine, channel)
  const reader = await readerOf(engine, channel)
  // What opens reports is large, and few are stewards.
  if (view.of === 'desk') {
    const { device, node, store } = engine
    return (await import('./desk.ts')).deskOf({ device, store, now: node.now() }, reader)
  }
  if (view.of === 'log') return logOf(engine.store, reader, officesIn(reader))
  const source = sourceOf(engine)
  if (view.of === 'threads') return threadList(source, reader)
  const thread = bytesOf(view.thread)
  const { key } = await personaIn(engine, channel, thread)
  return threadView(source, reader, thread, encodeBase32(key))
}

function sending({ sealed }: Engine): readonly Sending[] {
  return sealed.waiting.map(({ channel, kind, name }) => {
    return { name, is: kind === REPORT ? 'report' : 'appeal', channel: encodeBase32(channel) }
  })
}

async function draftCards({ drafts, store }: Engine): Promise<readonly DraftCard[]> {
  const cards = (await drafts.list()).map(async ({ draft, place, time }) => {
    const charter = (await store.get(channelOf(place.channel)))?.record
    const root = place.thread === null ? null : ((await store.get(bytesOf(place.thread)))?.record ?? null)
    const [post] = root === null ? [] : await written(store, [root])
    return {
      ...place,
      name: (charter?.body?.['name'] as string | undefined) ?? null,
      text: beginning(draft.text, LETTERS),
      about: post === undefined || post.body === null ? null : beginning(post.body.text, LETTERS),
      time,
    }
  })
  return Promise.all(cards)
}

async function unread(engine: Engine): Promise<readonly Unread[]> {
  const { choices, device, unread } = engine
  const channels = new Set([...(await device.joined()).map(encodeBase32), ...unread.channels])
  const found = [...channels].map(async (key) => {
    const channel = channelOf(key)
    return unread.in(sourceOf(engine), channel, choices.chosen, () => readerOf(engine, channel))
  })
  return (await Promise.all(found)).flat()
}

/** Others who wait for an answer, each once however many threads they began. */
export async function countWaiting(engine: Engine, channel: ChannelId): Promise<number> {
  const { cards } = await threadList(sourceOf(engine), await readerOf(engine, channel))
  return new Set(cards.flatMap(({ root, waiting }) => (waiting && !root.mine ? [root.author] : []))).size
}

function liveView(engine: Engine, channel: ChannelId): LiveView {
  const others = engine.node.live(channel).replying.filter(({ mine }) => !mine)
  return {
    ...presence(engine, channel),
    replying: [...new Set(others.map(({ thread }) => encodeBase32(thread)))],
    iAmHere: engine.here.has(encodeBase32(channel)),
  }
}

/** What a relay says of why (spec page 05 §2), where it is another matter than its own room. */
const REFUSED_BY: Readonly<Record<number, RefusedBy>> = {
  5: 'banned',
  6: 'paused',
  8: 'blocked',
  9: 'unvouched',
  10: 'uninvited',
}

export function sourceOf(engine: Pick<Engine, 'memory' | 'node' | 'store'>): Source {
  const { memory, node, store } = engine
  return { store, memory, now: node.now(), journey: (post) => journeyOf(engine, post) }
}

async function journeyOf({ node }: Pick<Engine, 'node'>, post: RecordId): Promise<Journey | null> {
  const journey = await node.journey(post)
  if (journey?.at === 'kept') return { at: 'kept', relays: journey.relays.map((relay) => node.placeOf(relay)) }
  if (journey?.at !== 'refused') return journey
  return { at: 'refused', why: REFUSED_BY[journey.code ?? 0] ?? journey.why }
}
