// How the messages of messages.ts travel: over BroadcastChannel, which hidden tabs hear as well and frozen ones do not.
// The host has a line to all and one to each tab, so that no tab is woken by what another one is shown.

import { PROTOCOL, type TabId, type ToHost, type ToTab } from './messages.ts'

const NAME = `kith-tabs-${PROTOCOL}`

export class Line {
  readonly #toHost = new BroadcastChannel(`${NAME}/host`)
  readonly #toAll = new BroadcastChannel(`${NAME}/all`)
  readonly #toMe: BroadcastChannel
  readonly #toTabs = new Map<TabId, BroadcastChannel>()

  constructor(me: TabId, heard: (message: ToTab) => void) {
    this.#toMe = new BroadcastChannel(`${NAME}/${me}`)
    for (const channel of [this.#toMe, this.#toAll]) {
      channel.addEventListener('message', ({ data }) => heard(data as ToTab))
    }
  }

  /** As the host, hears what other tabs say to it. @returns stops that */
  host(heard: (message: ToHost) => void): () => void {
    const listener = ({ data }: MessageEvent): void => heard(data as ToHost)
    this.#toHost.addEventListener('message', listener)
    return () => this.#toHost.removeEventListener('message', listener)
  }

  askHost(message: ToHost): void {
    this.#toHost.postMessage(message)
  }

  tell(tab: TabId, message: ToTab): void {
    let channel = this.#toTabs.get(tab)
    if (channel === undefined) {
      channel = new BroadcastChannel(`${NAME}/${tab}`)
      this.#toTabs.set(tab, channel)
    }
    channel.postMessage(message)
  }

  tellAll(message: ToTab): void {
    this.#toAll.postMessage(message)
  }

  /** The tab is gone. */
  hangUp(tab: TabId): void {
    this.#toTabs.get(tab)?.close()
    this.#toTabs.delete(tab)
  }

  close(): void {
    for (const channel of [this.#toHost, this.#toAll, this.#toMe, ...this.#toTabs.values()]) channel.close()
  }
}
