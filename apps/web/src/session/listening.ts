// Somebody's sitting as a listener (care.md): hands them one waiting thread at a time, says to others that they listen and
// that they reply, gives a thread back. A pass is remembered for this sitting alone, and written nowhere.

import { isSettled } from '@kith/authority'
import { type Claim, noSitting, queueOrder, type QueueThread, type Sitting, type SittingEvent, sit } from '@kith/care'
import { type ChannelId, encodeBase32, type Persona, type RecordId, utf8 } from '@kith/protocol'
import type { Key, ListenOptions, ListenView } from '../model.ts'
import { personaIn } from './actions.ts'
import { channelCard } from './channels.ts'
import type { Engine } from './engine.ts'
import { postOf } from './posts.ts'
import { type Reader, readerOf, standingIn } from './reader.ts'
import { sourceOf } from './reading.ts'
import { type Gathered, waitingThreads } from './threads.ts'

/** When this person listened in the last 24 hours, for the day's cap. Nothing else of a sitting is kept. */
const LISTENED = 'listened'
/** So often a sitting looks at the clock, in milliseconds. */
const TICK = 15_000

/** *Answer* comes by itself, with the reply. */
type Step = Exclude<SittingEvent['type'], 'start' | 'hand' | 'tick' | 'answer'>

interface Offer {
  readonly channel: ChannelId
  readonly thread: RecordId
  readonly shown: NonNullable<ListenView['thread']>
}

export class Listening {
  readonly #engine: Engine
  readonly #changed: () => void
  readonly #timer: ReturnType<typeof setInterval>
  #sitting: Sitting
  #options: ListenOptions | null = null
  #offer: Offer | null = null
  #answering = false
  #gone = false
  #looking: Promise<void> = Promise.resolve()

  static async open(engine: Engine, changed: () => void): Promise<Listening> {
    const kept = await engine.store.local.get(LISTENED)
    const before = kept === null ? [] : (JSON.parse(new TextDecoder().decode(kept)) as Sitting['before'])
    return new Listening(engine, { ...noSitting, before }, changed)
  }

  private constructor(engine: Engine, sitting: Sitting, changed: () => void) {
    this.#engine = engine
    this.#sitting = sitting
    this.#changed = changed
    this.#timer = setInterval(() => this.#handle({ type: 'tick' }), TICK)
  }

  get view(): ListenView {
    const { answered, at, ends, breakEnds, why } = this.#sitting
    return {
      at,
      ends: breakEnds ?? ends,
      answered,
      why,
      thread: at === 'with' ? (this.#offer?.shown ?? null) : null,
      answering: this.#answering,
      gone: this.#gone,
    }
  }

  begin(options: ListenOptions): void {
    this.#options = options
    this.#handle({ type: 'start', minutes: options.minutes })
  }

  step(step: Step | 'back' | 'close'): void {
    if (step === 'close') {
      if (this.#sitting.at === 'done' || this.#sitting.at === 'enough')
        this.#become({ ...noSitting, before: this.#sitting.before })
      return
    }
    this.#gone = false
    // The thread goes back to the others in the same moment.
    if (step === 'back' || step === 'pass' || step === 'stop') this.#release()
    if (step !== 'back') this.#handle({ type: step })
    else this.#changed()
  }

  /** They take the thread in front of them. @returns false when somebody settled said so first */
  async take(): Promise<boolean> {
    const offer = this.#offer
    if (this.#sitting.at !== 'with' || offer === null) return false
    const claims = await this.#claims(offer.channel)
    if (claims.some(({ established, mine, thread }) => !mine && established && thread === encodeBase32(offer.thread))) {
      this.#giveUp()
      return false
    }
    const persona = await personaIn(this.#engine, offer.channel, offer.thread)
    this.#engine.node.claim(offer.channel, offer.thread, persona)
    this.#answering = true
    this.#changed()
    return true
  }

  /** This thread is in front of them, and they took it. */
  has(thread: Key): boolean {
    return this.#answering && this.#offer !== null && encodeBase32(this.#offer.thread) === thread
  }

  /** A reply of this person was kept. */
  replied(thread: RecordId): void {
    const offer = this.#offer
    if (offer === null || encodeBase32(offer.thread) !== encodeBase32(thread)) return
    this.#release()
    this.#handle({ type: 'answer' })
  }

  /** Something of a channel changed: a thread may wait now, or not any more. */
  look(): void {
    if (this.#sitting.at !== 'free' && this.#sitting.at !== 'with') return
    this.#looking = this.#looking.then(() => this.#next()).catch(() => undefined)
  }

  end(): void {
    clearInterval(this.#timer)
  }

  #handle(event: SittingEvent): void {
    this.#become(sit(this.#sitting, event, this.#engine.node.now()))
    this.look()
  }

  #become(next: Sitting): void {
    const before = this.#sitting
    this.#sitting = next
    if (next.at !== 'with') this.#release()
    if (isOn(before) !== isOn(next)) void this.#tell(isOn(next))
    if (next.before !== before.before) {
      void this.#engine.store.local.put(LISTENED, utf8(JSON.stringify(next.before))).catch(() => undefined)
    }
    if (JSON.stringify(next) !== JSON.stringify(before)) this.#changed()
  }

  #release(): void {
    const offer = this.#offer
    if (this.#answering && offer !== null) this.#engine.node.release(offer.channel, offer.thread)
    this.#answering = false
    this.#offer = null
  }

  #giveUp(): void {
    this.#release()
    this.#gone = true
    this.#become({ ...this.#sitting, at: 'free', thread: null })
    this.look()
  }

  /** Says, or says no longer, that somebody listens: only where they are settled, so that it cannot be made up in bulk. */
  async #tell(on: boolean): Promise<void> {
    for (const channel of await this.#engine.device.joined()) {
      const persona = on ? await this.#settled(channel) : null
      this.#engine.node.listen(channel, persona)
    }
  }

  async #settled(channel: ChannelId): Promise<Persona | null> {
    const { device, node } = this.#engine
    const persona = device.persona(channel)
    const key = encodeBase32(persona.key)
    return isSettled(key, node.now(), await standingIn(this.#engine, channel, [key])) ? persona : null
  }

  async #next(): Promise<void> {
    const { at, thread } = this.#sitting
    if (at !== 'free' && at !== 'with') return
    const queue = await this.#queue()
    if (at === 'with') {
      const there = queue.some(({ waiting }) => waiting.id === thread)
      if (!there && !this.#answering) this.#giveUp()
      return
    }
    const first = queue[0]
    const charter = first === undefined ? null : await this.#engine.store.get(first.reader.channel)
    if (first === undefined || charter === null || this.#sitting.at !== 'free') return
    const { gathered, reader } = first
    const { hidden: _, ...root } = postOf(reader, gathered.root, gathered.state)
    const shown = { channel: channelCard(charter.record, true, null), root }
    this.#offer = { channel: reader.channel, thread: gathered.root.record.id, shown }
    this.#become(sit(this.#sitting, { type: 'hand', thread: first.waiting.id }, this.#engine.node.now()))
  }

  async #queue(): Promise<readonly Queued[]> {
    const { device, node } = this.#engine
    const channels = await device.joined()
    const all = await Promise.all(channels.map((channel) => this.#waitingIn(channel)))
    const claims = await Promise.all(channels.map((channel) => this.#claims(channel)))
    const threads = all.flat()
    const byId = new Map(threads.map((queued) => [queued.waiting.id, queued]))
    const { avoidLabels = [], langs = [] } = this.#options ?? {}
    const order = queueOrder(
      threads.map(({ waiting }) => waiting),
      {
        now: node.now(),
        random: Math.random,
        claims: claims.flat(),
        mine: new Set(threads.flatMap(({ reader }) => [...reader.choices.own])),
        passed: new Set(this.#sitting.passed),
        avoidLabels: new Set(avoidLabels),
        langs,
      },
    )
    return order.flatMap(({ id }) => byId.get(id) ?? [])
  }

  async #waitingIn(channel: ChannelId): Promise<Queued[]> {
    const reader = await readerOf(this.#engine, channel)
    const persona = encodeBase32(this.#engine.device.persona(channel).key)
    const threads = await waitingThreads(sourceOf(this.#engine), reader, persona)
    return threads.map((gathered) => {
      const { body } = gathered.root
      const lang = body?.lang ?? reader.lang ?? 'en'
      return { reader, gathered, waiting: { ...gathered.waiting, labels: body?.labels ?? [], lang } }
    })
  }

  /** What is said in a channel of who replies. */
  async #claims(channel: ChannelId): Promise<Claim[]> {
    const { node } = this.#engine
    const claims = node.live(channel).replying.map((claim) => ({ ...claim, persona: encodeBase32(claim.key) }))
    const standing = await standingIn(
      this.#engine,
      channel,
      claims.map(({ persona }) => persona),
    )
    return claims.map(({ mine, persona, since, thread }) => ({
      thread: encodeBase32(thread),
      since,
      mine,
      established: isSettled(persona, node.now(), standing),
    }))
  }
}

interface Queued {
  readonly reader: Reader
  readonly gathered: Gathered
  readonly waiting: QueueThread
}

function isOn({ at }: Sitting): boolean {
  return at === 'free' || at === 'with' || at === 'break-offered'
}
