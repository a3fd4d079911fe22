// The side of the session that every tab has, and the screens see. Its views and questions outlive hosts: what is open is
// opened again at the next one, what was not answered is asked again; until then the last views stay.

import { KithError } from '@kith/protocol'
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Key, Reach, Session } from '../model.ts'
import { bytesOf } from './keys.ts'
import {
  type Answer,
  type Ask,
  NOT_LISTENING,
  type Shown,
  STANDING,
  type Standing,
  type TabId,
  type ToHost,
  type ToTab,
  type Verb,
  VERBS,
  type View,
} from './messages.ts'

type Said = ToHost extends infer M ? (M extends unknown ? Omit<M, 'tab'> : never) : never

interface Question {
  readonly ask: Ask
  settle(answer: Answer): void
}

const OUTDATED: Answer = { ok: false, code: 'KITH_OUTDATED', message: 'A tab with a later version of Kith is open.' }

export class Tab {
  /** What the screens see. */
  readonly session: Session
  readonly reach = signal<Reach>('starting')
  readonly relays = signal(0)
  readonly carriers = signal<Standing['carriers']>([])
  readonly direct = signal<Standing['direct']>(null)
  readonly clock = signal(0)
  readonly broken = signal<Standing['broken']>(null)
  readonly progress = signal<Standing['progress']>(null)
  readonly listening = signal<Standing['listening']>(NOT_LISTENING)
  readonly choices = signal<Standing['choices']>({ labels: [], people: [], following: [] })
  readonly #send: (message: Said) => void
  readonly #views = new Map<number, { readonly what: View; readonly value: Signal<unknown> }>()
  readonly #questions = new Map<string, Question>()
  #host: string | null = null
  #nextView = 0

  constructor(me: TabId, send: (message: ToHost) => void, stop: () => Promise<void>) {
    this.#send = (message) => send({ tab: me, ...message })
    const asking = VERBS.map((verb) => [verb, (...args: Parameters<Session[typeof verb]>) => this.#ask(verb, args)])
    this.session = {
      ...(Object.fromEntries(asking) as Pick<Session, Verb>),
      ...(Object.fromEntries(STANDING.map((name) => [name, this[name]])) as Pick<Session, keyof Standing>),
      channels: this.#open({ of: 'channels' }).value,
      unread: this.#open({ of: 'unread' }).value,
      openChannel: (id) => this.#openChannel(id),
      openDesk: (channel) => this.#openDesk(channel),
      openDrafts: () => this.#openDrafts(),
      openSide: (channel) => this.#openSide(channel),
      openSending: () => this.#openSending(),
      openLog: (channel) => this.#openLog(channel),
      openThread: (channel, thread) => this.#openThread(channel, thread),
      stop,
    }
  }

  /** Somebody waits for an answer here. */
  get isWaiting(): boolean {
    return this.#questions.size > 0
  }

  receive(message: ToTab): void {
    if (message.kind === 'pong') this.#meet(message.host)
    else if (message.kind === 'answer') this.#questions.get(message.id)?.settle(message.answer)
    // Whatever else is said by a host that was replaced since comes too late.
    else if (message.host !== this.#host) return
    else if (message.kind === 'standing') this.#stand(message.standing)
    else this.#show(message.view, message.value)
  }

  /** Is somebody there? */
  ping(): void {
    this.#send({ kind: 'ping' })
  }

  /** The person looks at this tab again. */
  wake(): void {
    this.#send({ kind: 'wake' })
  }

  /** Whoever answers next is told everything anew: messages may have been missed, or went to one who is none any more. */
  forgetHost(): void {
    this.#host = null
  }

  /** Nobody leads who is awake. */
  lookAgain(): void {
    if (this.reach.value === 'reached') this.#stand({ ...this.#standing(), reach: 'looking', relays: 0 })
  }

  /** A tab with a later version leads, and does not understand this one. */
  becomeOutdated(): void {
    this.#stand({ ...this.#standing(), reach: 'outdated', relays: 0 })
    for (const { settle } of this.#questions.values()) settle(OUTDATED)
  }

  #openDrafts(): ReturnType<Session['openDrafts']> {
    const { value, close } = this.#open({ of: 'drafts' })
    return { drafts: value, close }
  }

  #openSending(): ReturnType<Session['openSending']> {
    const { value, close } = this.#open({ of: 'sending' })
    return { sending: value, close }
  }

  #openDesk(channel: Key): ReturnType<Session['openDesk']> {
    bytesOf(channel)
    const { value, close } = this.#open({ of: 'desk', channel })
    return { desk: value, close }
  }

  #openChannel(id: Key): ReturnType<Session['openChannel']> {
    bytesOf(id)
    const info = this.#open({ of: 'info', channel: id })
    const threads = this.#open({ of: 'threads', channel: id })
    const live = this.#open({ of: 'live', channel: id })
    return {
      info: info.value,
      threads: threads.value,
      live: live.value,
      close: () => {
        info.close()
        threads.close()
        live.close()
      },
    }
  }

  #openSide(channel: Key): ReturnType<Session['openSide']> {
    bytesOf(channel)
    const { value, close } = this.#open({ of: 'side', channel })
    return { side: value, close }
  }

  #openLog(channel: Key): ReturnType<Session['openLog']> {
    bytesOf(channel)
    const { value, close } = this.#open({ of: 'log', channel })
    return { log: value, close }
  }

  #openThread(channel: Key, thread: Key): ReturnType<Session['openThread']> {
    bytesOf(channel)
    bytesOf(thread)
    const { value, close } = this.#open({ of: 'thread', channel, thread })
    return { thread: value, close }
  }

  #meet(host: string): void {
    if (host === this.#host) return
    this.#host = host
    this.#send({ kind: 'hello' })
    for (const [view, { what }] of this.#views) this.#send({ kind: 'open', view, what })
    for (const { ask } of this.#questions.values()) this.#send(ask)
  }

  #open<Of extends View['of']>(
    what: View & { readonly of: Of },
  ): { readonly value: ReadonlySignal<Shown[Of] | null>; close(): void } {
    const view = this.#nextView++
    const value = signal<Shown[Of] | null>(null)
    this.#views.set(view, { what, value })
    if (this.#host !== null) this.#send({ kind: 'open', view, what })
    const close = (): void => {
      this.#views.delete(view)
      this.#send({ kind: 'close', view })
    }
    return { value, close }
  }

  #ask<V extends Verb>(verb: V, args: Parameters<Session[V]>): ReturnType<Session[V]> {
    const ask: Ask = { kind: 'ask', id: crypto.randomUUID(), verb, args }
    const answered = new Promise((resolve, reject) => {
      const settle = (answer: Answer): void => {
        this.#questions.delete(ask.id)
        if (answer.ok) resolve(answer.value)
        else reject(new KithError(answer.code, answer.message))
      }
      this.#questions.set(ask.id, { ask, settle })
      if (this.reach.value === 'outdated') settle(OUTDATED)
      // Else it is asked as soon as somebody is there to answer.
      else if (this.#host !== null) this.#send(ask)
    })
    return answered as ReturnType<Session[V]>
  }

  #show(view: number, value: unknown): void {
    const opened = this.#views.get(view)
    // It may have been closed meanwhile.
    if (opened !== undefined) opened.value.value = value
  }

  #standing(): Standing {
    return Object.fromEntries(STANDING.map((name) => [name, this[name].value])) as Standing
  }

  #stand(standing: Standing): void {
    batch(() => {
      for (const name of STANDING) (this[name] as Signal<unknown>).value = standing[name]
    })
  }
}
