// The session: the screens' one way to the node (model.ts). Every tab has the same (session/tab.ts); one of them leads and
// has the node (session/host.ts), and answers its own tab as it answers the others (decision 0011).

import type { Session } from './model.ts'
import { Election } from './session/election.ts'
import { Host } from './session/host.ts'
import { Line } from './session/line.ts'
import { fetchAhead } from './session/kept-file/argon-in-worker.ts'
import type { ToHost, ToTab } from './session/messages.ts'
import { appear, isOutdated, leads, whenGone } from './session/presence.ts'
import { Pulse } from './session/pulse.ts'
import { Tab } from './session/tab.ts'

export async function openSession(): Promise<Session> {
  const page = new Page()
  await page.enter()
  void fetchAhead()
  return page.tab.session
}

class Page {
  readonly tab: Tab
  readonly #me = crypto.randomUUID()
  readonly #election = new Election({ lead: () => this.#lead(), lost: () => this.#lost() })
  readonly #pulse: Pulse
  #line: Line | null = null
  #host: { readonly host: Host; readonly hangUp: () => void } | null = null
  #disappear: () => void = () => undefined

  constructor() {
    this.tab = new Tab(
      this.#me,
      (message) => this.#say(message),
      () => this.#leave(),
    )
    this.#pulse = new Pulse({
      isWanted: () =>
        this.#line !== null &&
        !this.#election.leading &&
        (document.visibilityState === 'visible' || this.tab.isWaiting),
      ping: () => this.tab.ping(),
      silent: () => void this.#silent(),
    })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || this.#line === null) return
      this.tab.wake()
      this.#pulse.start()
    })
    // A frozen page may have missed what it was told, also by the host in it.
    document.addEventListener('resume', () => {
      this.tab.forgetHost()
      this.tab.ping()
      this.#pulse.start()
    })
    // A page that the browser puts away, to show it again for Back, neither leads nor listens there.
    addEventListener('pagehide', ({ persisted }) => {
      if (persisted) void this.#exit()
    })
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.enter()
    })
  }

  async enter(): Promise<void> {
    this.#disappear = await appear(this.#me)
    this.#line = new Line(this.#me, (message) => this.#heard(message))
    this.#election.enter()
    this.#pulse.start()
  }

  /** @returns once the node is stopped, if it was here */
  async #exit(): Promise<void> {
    const stopped = this.#drop()
    this.#pulse.stop()
    this.#election.exit()
    this.#line?.close()
    this.#line = null
    this.#disappear()
    await stopped
  }

  async #leave(): Promise<void> {
    try {
      await this.#host?.host.forget()
    } finally {
      await this.#exit()
    }
  }

  #lead(): void {
    const line = this.#line
    if (line === null) return
    const host = new Host({
      tell: (tab, message) => (tab === this.#me ? this.#heard(message) : line.tell(tab, message)),
      tellAll: (message) => {
        line.tellAll(message)
        this.#heard(message)
      },
      leads: () => leads(this.#me),
      watch: (tab, signal, gone) =>
        whenGone(tab, signal, () => {
          line.hangUp(tab)
          gone()
        }),
    })
    this.#host = { host, hangUp: line.host((message) => host.receive(message)) }
    host.begin()
  }

  #lost(): void {
    void this.#drop()
    this.#pulse.start()
  }

  async #drop(): Promise<void> {
    const had = this.#host
    this.#host = null
    // What this tab said to the host here was not heard by the next one.
    this.tab.forgetHost()
    had?.hangUp()
    await had?.host.stop()
  }

  async #silent(): Promise<void> {
    // The lock would go back and forth between two that do not understand each other.
    const outdated = await isOutdated()
    if (this.#line === null) return
    if (outdated) return this.tab.becomeOutdated()
    this.tab.lookAgain()
    this.#election.steal()
  }

  #say(message: ToHost): void {
    if (this.#host !== null) this.#host.host.receive(message)
    else this.#line?.askHost(message)
  }

  #heard(message: ToTab): void {
    this.#pulse.heard()
    this.tab.receive(message)
  }
}
