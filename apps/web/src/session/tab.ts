// The side of the session that every tab has, and the screens see. Its views and questions outlive hosts: what is open is
// opened again at the next one, what was not answered is asked again; until then the last views stay.

import { KithError } from '@kith/protocol'
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { AboutWords, Brought, ChannelCard, Draft, Key, Reach, Session, WordsRead } from '../model.ts'
import { bytesOf } from './keys.ts'
import {
  type Answer,
  type Ask,
  type Shown,
  STANDING,
  type Standing,
  type TabId,
  type ToHost,
  type ToTab,
  type Verb,
  type View,
} from './messages.ts'

type Said = ToHost extends infer M ? (M extends unknown ? Omit<M, 'tab'> : never) : never

interface Question {
  readonly ask: Ask
  settle(answer: Answer): void
}

const OUTDATED: Answer = { ok: false, code: 'KITH_OUTDATED', message: 'A tab with a later version of Kith is open.' }

export class Tab implements Session {
  readonly reach = signal<Reach>('starting')
  readonly relays = signal(0)
  readonly carriers = signal<Standing['carriers']>([])
  readonly direct = signal<Standing['direct']>(null)
  readonly clock = signal(0)
  readonly broken = signal<Standing['broken']>(null)
  readonly progress = signal<Standing['progress']>(null)
  readonly channels: ReadonlySignal<readonly ChannelCard[] | null>
  readonly stop: () => Promise<void>
  readonly #send: (message: Said) => void
  readonly #views = new Map<number, { readonly what: View; readonly value: Signal<unknown> }>()
  readonly #questions = new Map<string, Question>()
  #host: string | null = null
  #nextView = 0

  constructor(me: TabId, send: (message: ToHost) => void, stop: () => Promise<void>) {
    this.#send = (message) => send({ tab: me, ...message })
    this.stop = stop
    this.channels = this.#open({ of: 'channels' }).value
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

  openChannel(id: Key): ReturnType<Session['openChannel']> {
    bytesOf(id)
    const info = this.#open({ of: 'info', channel: id })
    const threads = this.#open({ of: 'threads', channel: id })
    return {
      info: info.value,
      threads: threads.value,
      close: () => {
        info.close()
        threads.close()
      },
    }
  }

  openThread(channel: Key, thread: Key): ReturnType<Session['openThread']> {
    bytesOf(channel)
    bytesOf(thread)
    const { value, close } = this.#open({ of: 'thread', channel, thread })
    return { thread: value, close }
  }

  post(...args: Parameters<Session['post']>): Promise<Key> {
    return this.#ask('post', args)
  }

  react(...args: Parameters<Session['react']>): Promise<void> {
    return this.#ask('react', args)
  }

  retract(...args: Parameters<Session['retract']>): Promise<void> {
    return this.#ask('retract', args)
  }

  writeAnew(...args: Parameters<Session['writeAnew']>): Promise<Key> {
    return this.#ask('writeAnew', args)
  }

  tryNow(): Promise<void> {
    return this.#ask('tryNow', [])
  }

  connectDirectly(...args: Parameters<Session['connectDirectly']>): Promise<void> {
    return this.#ask('connectDirectly', args)
  }

  createChannel(...args: Parameters<Session['createChannel']>): Promise<Key> {
    return this.#ask('createChannel', args)
  }

  join(...args: Parameters<Session['join']>): Promise<Key> {
    return this.#ask('join', args)
  }

  leaveChannel(...args: Parameters<Session['leaveChannel']>): Promise<void> {
    return this.#ask('leaveChannel', args)
  }

  invitation(...args: Parameters<Session['invitation']>): Promise<string> {
    return this.#ask('invitation', args)
  }

  draft(...args: Parameters<Session['draft']>): Promise<Draft | null> {
    return this.#ask('draft', args)
  }

  keepDraft(...args: Parameters<Session['keepDraft']>): Promise<void> {
    return this.#ask('keepDraft', args)
  }

  aboutWords(): Promise<AboutWords> {
    return this.#ask('aboutWords', [])
  }

  words(): Promise<readonly string[]> {
    return this.#ask('words', [])
  }

  checkWords(...args: Parameters<Session['checkWords']>): Promise<readonly number[]> {
    return this.#ask('checkWords', args)
  }

  useWords(...args: Parameters<Session['useWords']>): Promise<WordsRead> {
    return this.#ask('useWords', args)
  }

  suggestPassphrase(): Promise<string> {
    return this.#ask('suggestPassphrase', [])
  }

  keepFile(...args: Parameters<Session['keepFile']>): Promise<Blob> {
    return this.#ask('keepFile', args)
  }

  openFile(...args: Parameters<Session['openFile']>): Promise<Brought> {
    return this.#ask('openFile', args)
  }

  stopCarrying(): Promise<void> {
    return this.#ask('stopCarrying', [])
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
