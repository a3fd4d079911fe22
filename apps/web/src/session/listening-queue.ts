// Who waits, for somebody who listens: over the channels in which they listen, from this device's own copy, with what is
// said there of who replies.

import { isSettled } from '@kith/authority'
import { type Claim, isTaken, queueOrder, type QueueThread } from '@kith/care'
import { type ChannelId, encodeBase32, type Persona, type RecordId } from '@kith/protocol'
import type { Key, ListenOptions, ListenView } from '../model.ts'
import { channelCard } from './channels.ts'
import type { Engine } from './engine.ts'
import { postOf } from './posts.ts'
import { type Reader, readerOf, standingIn } from './reader.ts'
import { sourceOf } from './reading.ts'
import { type Gathered, gather, waitingThreads, waitsFor } from './threads.ts'

export type ListenEngine = Pick<Engine, 'choices' | 'device' | 'memory' | 'node' | 'store'>

/** Claims with less time than this between them follow one another. Seconds. */
const PAUSE = 60

export interface Offer {
  readonly channel: ChannelId
  readonly thread: RecordId
  readonly shown: NonNullable<ListenView['thread']>
  /** Somebody else says that they reply to it. */
  readonly others: boolean
}

/** A thread that was handed out, as it is now. `taken`: somebody settled says that they reply; `over`: it waits no more. */
export interface Now extends Offer {
  readonly is: 'waiting' | 'taken' | 'over'
  /** When this person last replied in it, seconds; null: they did not. */
  readonly replied: number | null
}

export class ListeningQueue {
  readonly #engine: ListenEngine
  /** Since when a thread is claimed by settled people without a pause, and when that was last heard. */
  readonly #claimed = new Map<Key, { readonly from: number; readonly heard: number }>()

  constructor(engine: ListenEngine) {
    this.#engine = engine
  }

  /** @returns the one whose turn it is; null: nobody waits whom this listener could answer */
  async first({ avoidLabels, channels, langs }: ListenOptions, passed: readonly Key[]): Promise<Offer | null> {
    const joined = (await this.#engine.device.joined()).filter((each) => channels.includes(encodeBase32(each)))
    const found = (await Promise.all(joined.map((channel) => this.#waitingIn(channel)))).flat()
    const byId = new Map(found.map((each) => [each.waiting.id, each]))
    const claims = (await Promise.all(joined.map((channel) => this.#claims(channel)))).flat()
    const order = queueOrder(
      found.map(({ waiting }) => waiting),
      {
        ...this.#claimsNow(claims),
        random: Math.random,
        mine: new Set(found.flatMap(({ reader }) => [...reader.choices.own])),
        passed: new Set(passed),
        avoidLabels: new Set(avoidLabels),
        langs,
      },
    )
    for (const { id } of order) {
      const { gathered, reader } = byId.get(id) as Found
      const offer = await this.#offer(reader, gathered, claims)
      if (offer !== null) return offer
    }
    return null
  }

  /** @returns null: it is not here any more */
  async look(channel: ChannelId, thread: RecordId): Promise<Now | null> {
    const reader = await readerOf(this.#engine, channel)
    const source = sourceOf(this.#engine)
    const persona = this.#persona(channel)
    const gathered = (await gather(source, reader, [{ id: thread, active: 0 }], persona))[0]?.thread
    if (gathered === undefined) return null
    const claims = await this.#claims(channel)
    const offer = await this.#offer(reader, gathered, claims)
    if (offer === null) return null
    const isOver = !waitsFor(persona, gathered, source, reader)
    const own = gathered.marks.filter(({ author }) => author === persona)
    return {
      ...offer,
      is: isOver ? 'over' : isTaken({ id: encodeBase32(thread) }, this.#claimsNow(claims)) ? 'taken' : 'waiting',
      replied: own.at(-1)?.time ?? null,
    }
  }

  /** As whom this person listens in a channel; null: they are not settled there, and nobody could tell them from anybody. */
  async settled(channel: ChannelId): Promise<Persona | null> {
    const { device, node } = this.#engine
    const key = this.#persona(channel)
    return isSettled(key, node.now(), await standingIn(this.#engine, channel, [key])) ? device.persona(channel) : null
  }

  #persona(channel: ChannelId): Key {
    return encodeBase32(this.#engine.device.persona(channel).key)
  }

  async #offer(reader: Reader, { root, state }: Gathered, claims: readonly Claim[]): Promise<Offer | null> {
    const charter = await this.#engine.store.get(reader.channel)
    if (charter === null) return null
    const { hidden: _, ...shown } = postOf(reader, root, state)
    return {
      channel: reader.channel,
      thread: root.record.id,
      shown: {
        channel: channelCard(charter.record, true, null),
        root: shown,
        namesakes: await this.#engine.memory.namesakes(reader.channel, [shown.author]),
      },
      others: claims.some(({ mine, thread }) => !mine && thread === shown.id),
    }
  }

  async #waitingIn(channel: ChannelId): Promise<Found[]> {
    const reader = await readerOf(this.#engine, channel)
    const threads = await waitingThreads(sourceOf(this.#engine), reader, this.#persona(channel))
    return threads.map((gathered) => {
      const { body } = gathered.root
      const lang = body?.lang ?? reader.lang ?? 'en'
      return { reader, gathered, waiting: { ...gathered.waiting, labels: body?.labels ?? [], lang } }
    })
  }

  /** What is said in a channel of who replies. */
  async #claims(channel: ChannelId): Promise<Claim[]> {
    const { node } = this.#engine
    const said = node.live(channel).replying.map((claim) => ({ ...claim, persona: encodeBase32(claim.key) }))
    const personas = said.map(({ persona }) => persona)
    const standing = await standingIn(this.#engine, channel, personas)
    return said.map(({ mine, persona, since, thread }) => ({
      thread: encodeBase32(thread),
      since,
      mine,
      established: isSettled(persona, node.now(), standing),
    }))
  }

  #claimsNow(claims: readonly Claim[]): {
    readonly now: number
    readonly claims: readonly Claim[]
    readonly claimedSince: ReadonlyMap<Key, number>
  } {
    const now = this.#engine.node.now()
    for (const { established, mine, since, thread } of claims) {
      if (mine || !established) continue
      const before = this.#claimed.get(thread)
      const from = before !== undefined && since - before.heard < PAUSE ? Math.min(before.from, since) : since
      this.#claimed.set(thread, { from, heard: now })
    }
    return { now, claims, claimedSince: new Map([...this.#claimed].map(([thread, { from }]) => [thread, from])) }
  }
}

interface Found {
  readonly reader: Reader
  readonly gathered: Gathered
  readonly waiting: QueueThread
}
