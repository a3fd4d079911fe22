// Somebody's sitting as a listener (care.md): hands them one waiting thread at a time, says to others that they listen and
// that they reply, gives a thread back. A pass is remembered for this sitting alone, and written nowhere. One thing at a
// time is looked up; whatever a person did meanwhile stands, and what was looked up for before is thrown away.

import { isThere, noSitting, type Sitting, type SittingEvent, sit } from '@kith/care'
import { type ChannelId, decodeBase32, encodeBase32, type RecordId } from '@kith/protocol'
import type { Key, ListenOptions, ListenView } from '../model.ts'
import { type Going, ListeningKept } from './listening-kept.ts'
import { type ListenEngine, ListeningQueue, type Offer } from './listening-queue.ts'
import { type Handed, ListeningSaid } from './listening-said.ts'

/** So often a sitting looks at the clock, and says to the store that it goes on, in milliseconds. */
const TICK = 15_000
const MINUTE = 60

/** What the person does; *answer* comes by itself, with the reply. */
type Step = 'pass' | 'back' | 'heavy' | 'rest' | 'go-on' | 'stop' | 'close'

export class Listening {
  readonly #engine: ListenEngine
  readonly #kept: ListeningKept
  readonly #queue: ListeningQueue
  readonly #said: ListeningSaid
  readonly #changed: () => void
  readonly #timer: ReturnType<typeof setInterval>
  #sitting: Sitting
  #options: ListenOptions | null
  #offer: Handed | null = null
  /** What the person sees of it. */
  #seen: Offer | null = null
  #gone: ListenView['gone'] = null
  #looking = false
  #told = ''
  #due = false
  #working: Promise<void> | null = null
  #ended = false

  /** @param visit the sitting of another one is over @param changed `view` is another now */
  static async open(engine: ListenEngine, visit: string, changed: () => void): Promise<Listening> {
    const kept = new ListeningKept(engine.store, visit)
    const found = await kept.open(engine.node.now())
    return new Listening(engine, kept, 'sitting' in found ? found : { before: found }, changed)
  }

  private constructor(
    engine: ListenEngine,
    kept: ListeningKept,
    going: Going | { readonly before: Sitting['before'] },
    changed: () => void,
  ) {
    this.#engine = engine
    this.#kept = kept
    this.#queue = new ListeningQueue(engine)
    this.#said = new ListeningSaid(engine, this.#queue)
    this.#changed = changed
    this.#sitting = 'sitting' in going ? going.sitting : { ...noSitting, before: going.before }
    this.#options = 'sitting' in going ? going.options : null
    this.#looking = this.#sitting.at === 'free'
    const { thread } = this.#sitting
    if ('sitting' in going && going.channel !== null && thread !== null) {
      this.#offer = { channel: bytes(going.channel) as ChannelId, thread: bytes(thread) as RecordId }
    }
    this.#timer = setInterval(() => this.tick(), TICK)
    this.tick()
  }

  get view(): ListenView {
    const { answered, at, breakEnds, ends, taken, why } = this.#sitting
    const seen = at === 'with' ? this.#seen : null
    return {
      at,
      ends: breakEnds ?? ends,
      answered,
      why,
      thread: seen?.shown ?? null,
      answering: at === 'with' && taken !== null,
      others: seen?.others ?? false,
      gone: this.#gone,
      looking: at === 'free' ? this.#looking : at === 'with' && seen === null,
    }
  }

  begin(options: ListenOptions): void {
    const next = this.#after({ type: 'start', minutes: options.minutes })
    if (next === this.#sitting) return
    this.#options = options
    this.#gone = null
    this.#become(next)
  }

  step(step: Step): void {
    if (step === 'close') {
      if (this.#sitting.at !== 'done' && this.#sitting.at !== 'enough') return
      this.#become({ ...noSitting, before: this.#sitting.before })
      return
    }
    this.#gone = null
    this.#become(this.#after({ type: step }))
  }

  /** They take the thread in front of them; where somebody settled said so before, it is gone, and they are told. */
  async take(): Promise<void> {
    const offer = this.#offer
    if (offer === null || this.#sitting.at !== 'with') return
    const now = await this.#queue.look(offer.channel, offer.thread)
    if (offer !== this.#offer || this.#sitting.taken !== null) return
    if (now === null || now.is !== 'waiting') return this.#lose(now?.is === 'taken' ? 'taken' : 'over')
    this.#gone = null
    this.#become(this.#after({ type: 'take' }))
    await this.#working
  }

  /** This thread is in front of them, and they took it. */
  has(thread: Key): boolean {
    return this.#sitting.taken !== null && this.#sitting.thread === thread
  }

  /** A reply of this person was kept. */
  replied(thread: RecordId): void {
    if (this.#sitting.thread !== encodeBase32(thread)) return
    this.#gone = null
    this.#become(this.#after({ type: 'answer' }))
  }

  /** Something of a channel changed: a thread may wait now, or not any more; somebody said that they reply. */
  look(): void {
    this.#due = true
    if (this.#working === null && !this.#ended) this.#working = this.#work()
  }

  /** Time has passed. */
  tick(): void {
    this.#become(this.#after({ type: 'tick' }))
    if (this.#options !== null && isOn(this.#sitting)) this.#keep()
  }

  /** When the person leaves. */
  async forget(): Promise<void> {
    this.end()
    await this.#kept.forget(this.#sitting, this.#engine.node.now())
  }

  end(): void {
    this.#ended = true
    clearInterval(this.#timer)
  }

  #after(event: SittingEvent): Sitting {
    return sit(this.#sitting, event, this.#engine.node.now())
  }

  #become(next: Sitting): void {
    if (this.#ended) return
    const before = this.#sitting
    this.#sitting = next
    if (next.thread === null) {
      this.#offer = null
      this.#seen = null
    }
    if (next.at === 'free' && before.at !== 'free') this.#looking = true
    if (next.at === 'done') this.#gone = null
    if (next !== before) this.#keep()
    this.#tell()
    this.look()
  }

  #lose(gone: 'taken' | 'over'): void {
    this.#gone = gone
    this.#become(this.#after({ type: 'gone' }))
  }

  #tell(): void {
    const view = JSON.stringify(this.view)
    if (view === this.#told) return
    this.#told = view
    this.#changed()
  }

  #keep(): void {
    if (this.#ended) return
    const channel = this.#offer === null ? null : encodeBase32(this.#offer.channel)
    const going = this.#options === null || !isOn(this.#sitting) ? null : { options: this.#options, channel }
    // A device that keeps nothing forgets the sitting with the tab; `broken` tells of it.
    this.#kept.keep(this.#sitting, going, this.#engine.node.now()).catch(() => undefined)
  }

  async #work(): Promise<void> {
    while (this.#due && !this.#ended) {
      this.#due = false
      try {
        await this.#said.say(this.#where(), () => (this.#sitting.taken === null ? null : this.#offer))
        if (this.#sitting.at === 'free') await this.#hand()
        else if (this.#sitting.at === 'with') await this.#lookAgain()
      } catch {
        // The store is closing or broken; `broken` tells the person. The next tick tries again.
      }
      this.#tell()
    }
    this.#working = null
  }

  /** Channels in which others may count on them. */
  #where(): readonly Key[] {
    const { node } = this.#engine
    return this.#options !== null && isThere(this.#sitting, node.now()) ? this.#options.channels : []
  }

  async #hand(): Promise<void> {
    const before = this.#sitting
    if (this.#options === null) return
    const offer = await this.#queue.first(this.#options, before.passed)
    // They passed, stopped or began anew meanwhile.
    if (before !== this.#sitting) return this.look()
    this.#looking = false
    if (offer === null) return
    this.#offer = offer
    this.#seen = offer
    this.#become(this.#after({ type: 'hand', thread: encodeBase32(offer.thread) }))
  }

  async #lookAgain(): Promise<void> {
    const offer = this.#offer
    if (offer === null) return this.#lose('over')
    const now = await this.#queue.look(offer.channel, offer.thread)
    if (offer !== this.#offer) return
    const { taken } = this.#sitting
    // Kept by a host that could not tell so any more.
    if (taken !== null && (now?.replied ?? 0) >= taken - (taken % MINUTE)) return this.replied(offer.thread)
    // Whoever writes goes on: another answer is no reason to throw theirs away. What is taken back is not shown.
    if (now === null || (taken === null && now.is !== 'waiting')) {
      return this.#lose(now?.is === 'taken' ? 'taken' : 'over')
    }
    this.#seen = now
  }
}

function isOn({ at }: Sitting): boolean {
  return at !== 'off' && at !== 'done' && at !== 'enough'
}

function bytes(key: Key): Uint8Array {
  return decodeBase32(key) ?? new Uint8Array(32)
}
