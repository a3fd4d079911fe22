// The side of the session that has the node: one in the browser, in the tab that leads. Answers every tab, its own
// among them. Once it does not lead any more it tells nobody anything, and whatever it was writing fails (decision 0011).

import { encodeBase32, home, KithError } from '@kith/protocol'
import { Carrying } from './carrying.ts'
import { Engine } from './engine.ts'
import { finishForks } from './forking.ts'
import { Listening } from './listening.ts'
import { type Answer, type Ask, NOT_LISTENING, type Standing, type TabId, type ToHost, type ToTab } from './messages.ts'
import { standingOf } from './standing.ts'
import { type Asked, IN_TURN, verbs } from './verbs.ts'
import { visit } from '../visit.ts'
import { Watching } from './watching.ts'

/** A page that was frozen for longer may have been replaced meanwhile: then it asks before it acts. Milliseconds. */
const PROVEN_FOR = 3_000

export interface Outside {
  tell(tab: TabId, message: ToTab): void
  tellAll(message: ToTab): void
  /** This tab leads, by what the browser says now. */
  leads(): Promise<boolean>
  /** Calls when the tab is gone. */
  watch(tab: TabId, signal: AbortSignal, gone: () => void): void
}

export class Host {
  readonly #id = crypto.randomUUID()
  readonly #outside: Outside
  readonly #watching: Watching
  readonly #carrying = new Carrying()
  readonly #progress: () => void
  readonly #tabs = new Map<TabId, AbortController>()
  readonly #underWay = new Map<string, Promise<unknown>>()
  #engine: Engine | null = null
  #listening: Listening | null = null
  #failure: Error | null = null
  #starting: Promise<void> = Promise.resolve()
  #broken: Standing['broken'] = null
  #reached = 0
  #proven = 0
  /** Messages are handled in their order, also where a proof must be waited for. */
  #inbox: Promise<void> = Promise.resolve()
  /** What must not meet anything else of its kind (IN_TURN) waits for its turn here. */
  #turn: Promise<unknown> = Promise.resolve()
  #ended = false

  constructor(outside: Outside) {
    this.#outside = outside
    this.#watching = new Watching({
      engine: () => this.#engine,
      tell: (tab, view, value) => this.#tell(tab, { kind: 'shown', host: this.#id, view, value }),
    })
    this.#progress = this.#carrying.progress.subscribe(() => this.#tellStanding())
  }

  begin(): void {
    this.#starting = this.#begin()
  }

  receive(message: ToHost): void {
    this.#inbox = this.#inbox
      .then(() => this.#handle(message))
      .catch(() => {
        // One message that makes no sense must not keep the next from being heard.
      })
  }

  /** Ends everything of it; its tabs are told by the next host. */
  async stop(): Promise<void> {
    this.#ended = true
    this.#progress()
    this.#carrying.stop()
    for (const controller of this.#tabs.values()) controller.abort()
    this.#watching.end()
    await this.#starting
    await this.#stopEngine()
  }

  /** The person leaves. */
  async forget(): Promise<void> {
    await Promise.all([this.#engine?.drafts.forget(), this.#listening?.forget()])
  }

  async #begin(): Promise<void> {
    // A page that slept when its turn came may have been passed over since; to open the store would be to take it.
    if (this.#ended || !(await this.#isProven())) return
    // Tabs may have waited: what they have open and have asked for comes now.
    this.#outside.tellAll({ kind: 'pong', host: this.#id })
    await this.#start()
  }

  async #start(): Promise<void> {
    this.#failure = null
    this.#broken = null
    try {
      const engine = await Engine.start({
        stored: (record) => {
          this.#engine?.memory.forget(record)
          this.#watching.changed(encodeBase32(home(record)))
          this.#listening?.look()
        },
        sending: () => this.#watching.refreshOnly('sending'),
        authority: (channel) => this.#watching.changed(encodeBase32(channel)),
        inherited: (channel) => {
          this.#engine?.memory.forgetAll()
          this.#watching.changed(encodeBase32(channel))
        },
        live: (channel) => {
          this.#watching.changedLive(encodeBase32(channel))
          this.#listening?.look()
        },
        relays: () => this.#networkChanged(),
        journey: () => this.#watching.refresh(),
      })
      this.#engine = engine
      await engine.followJoined()
      // What is begun may still be asked of a full disk: it is gone on with at the next start.
      void finishForks(engine).catch(() => undefined)
      this.#listening = await Listening.open(engine, visit, () => this.#tellStanding())
      if (this.#ended) return
      this.#networkChanged()
      this.#watching.followAll()
      this.#watching.refresh()
    } catch (cause) {
      await this.#stopEngine()
      // Another tab took the store over while this one opened it: that is no fault of the store.
      if (this.#ended || !(await this.#outside.leads())) return
      this.#failure = cause instanceof Error ? cause : new Error(String(cause))
      this.#noteBroken(cause)
    }
  }

  async #stopEngine(): Promise<void> {
    const engine = this.#engine
    this.#engine = null
    this.#listening?.end()
    this.#listening = null
    await engine?.stop()
  }

  async #handle(message: ToHost): Promise<void> {
    if (this.#ended || !(await this.#isProven())) return
    const { tab } = message
    if (message.kind === 'ping') return this.#tell(tab, { kind: 'pong', host: this.#id })
    this.#meet(tab)
    if (message.kind === 'open') this.#watching.open(tab, message.view, message.what)
    else if (message.kind === 'close') this.#watching.close(tab, message.view)
    else if (message.kind === 'wake') this.#engine?.wake()
    else if (message.kind === 'ask') void this.#answer(tab, message)
    // While it starts, tabs go on showing what they know from the one before.
    else if (this.#engine !== null || this.#failure !== null) this.#tell(tab, this.#standing())
  }

  async #isProven(): Promise<boolean> {
    const now = Date.now()
    if (Math.abs(now - this.#proven) < PROVEN_FOR) return true
    if (!(await this.#outside.leads())) return false
    this.#proven = now
    return true
  }

  #meet(tab: TabId): void {
    if (this.#tabs.has(tab)) return
    const controller = new AbortController()
    this.#tabs.set(tab, controller)
    this.#outside.watch(tab, controller.signal, () => {
      this.#tabs.delete(tab)
      this.#watching.drop(tab)
    })
    // Whoever opens or reloads a page tries again.
    if (this.#failure !== null) this.#starting = this.#start()
  }

  async #answer(tab: TabId, ask: Ask): Promise<void> {
    const answer = await this.#answerTo(ask)
    // A failure of one who does not lead any more says nothing: the next host is asked the same.
    if (!answer.ok && !(await this.#outside.leads())) return
    if (!answer.ok) this.#noteBroken(answer)
    else if (IN_TURN.has(ask.verb) || ask.verb === 'keepDraft') this.#noteMended()
    this.#tell(tab, { kind: 'answer', host: this.#id, id: ask.id, answer })
  }

  async #answerTo(ask: Ask): Promise<Answer> {
    const working = this.#underWay.get(ask.id) ?? this.#work(ask)
    this.#underWay.set(ask.id, working)
    try {
      return { ok: true, value: await working }
    } catch (cause) {
      const { code, message } = cause instanceof KithError ? cause : new KithError('KITH_FAILED', String(cause))
      return { ok: false, code, message }
    } finally {
      this.#underWay.delete(ask.id)
    }
  }

  async #work({ id, verb, args }: Ask): Promise<unknown> {
    await this.#starting
    const engine = this.#engine
    const listening = this.#listening
    if (engine === null || listening === null)
      throw this.#failure ?? new KithError('KITH_STOPPED', 'Kith is being closed here.')
    const { done } = engine
    const asked: Asked = {
      engine,
      carrying: this.#carrying,
      listening,
      mark: (record) => done.mark(id, record),
      alone: (work) => this.#alone(work),
      follow: (channel) => {
        void this.#watching.follow(channel)
        this.#watching.changed(encodeBase32(channel))
      },
      shows: (of) => this.#watching.refreshOnly(of),
      listed: () => this.#watching.refresh(),
      said: (channel) => this.#watching.changedLive(channel),
      chose: () => {
        this.#tellStanding()
        this.#watching.refreshAll()
      },
      stands: () => this.#tellStanding(),
    }
    const run = verbs[verb] as (asked: Asked, ...args: readonly unknown[]) => Promise<unknown>
    if (!IN_TURN.has(verb)) return run(asked, ...args)
    return this.#alone(async () => (await done.result(id)) ?? run(asked, ...args))
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work)
    this.#turn = turn
    return turn
  }

  #networkChanged(): void {
    const node = this.#engine?.node
    if (node === undefined) return
    const before = this.#reached
    this.#reached = node.reached
    this.#tellStanding()
    if (this.#reached > before) this.#watching.followAll()
    void this.#fetchCharters()
  }

  async #fetchCharters(): Promise<void> {
    const node = this.#engine?.node
    if (node === undefined) return
    await Promise.allSettled(node.carried.map((channel) => node.fetchCharter(channel)))
    this.#watching.refresh()
  }

  #standing(): ToTab {
    const rest = {
      broken: this.#broken,
      listening: this.#listening?.view ?? NOT_LISTENING,
      progress: this.#carrying.progress.value,
    }
    return { kind: 'standing', host: this.#id, standing: standingOf(this.#engine, rest) }
  }

  #tellStanding(): void {
    if (!this.#ended) this.#outside.tellAll(this.#standing())
  }

  #tell(tab: TabId, message: ToTab): void {
    if (!this.#ended) this.#outside.tell(tab, message)
  }

  /** Something could be kept again. */
  #noteMended(): void {
    if (this.#broken === null) return
    this.#broken = null
    this.#tellStanding()
  }

  #noteBroken(cause: unknown): void {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
    if (code === 'KITH_STORE_FULL') this.#broken = 'full'
    else if (code.startsWith('KITH_STORE_')) this.#broken = 'gone'
    this.#tellStanding()
  }
}
