// What this device alone knows: the root secret, the channels that were joined or started, drafts, known relays.
// Everything is in the store's local values; nothing here is ever sent.

import { type ChannelId, decodeBase32, encodeBase32, utf8 } from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import { forgot, isForgetting } from '../forgetting.ts'
import type { Draft, Place } from '../model.ts'

const ROOT = 'root'
const RELAYS = 'relays'
const JOINED = 'joined/'
const FOUNDED = 'founded/'
const DRAFT = 'draft/'

const text = new TextDecoder()

export class Device {
  readonly root: Uint8Array
  readonly #store: Store

  static async open(store: Store): Promise<Device> {
    let root = await store.local.get(ROOT)
    if (root === null) {
      root = crypto.getRandomValues(new Uint8Array(32))
      await store.local.put(ROOT, root)
    }
    const device = new Device(store, root)
    if (isForgetting()) await device.forgetDrafts()
    return device
  }

  private constructor(store: Store, root: Uint8Array) {
    this.#store = store
    this.root = root
  }

  async joined(): Promise<ChannelId[]> {
    const rows = await this.#store.local.list(JOINED)
    return rows.flatMap(([name]) => (decodeBase32(name.slice(JOINED.length)) as ChannelId | null) ?? [])
  }

  /** @param relays multiaddrs from the invitation, dialled again at the next start */
  async join(channel: ChannelId, relays: readonly string[]): Promise<void> {
    await this.#store.local.put(JOINED + encodeBase32(channel), utf8(JSON.stringify(relays)))
  }

  async leave(channel: ChannelId): Promise<void> {
    await this.#store.local.del(JOINED + encodeBase32(channel))
  }

  /** Relays of joined channels and those of the page's own origin at its last visit. */
  async relays(): Promise<string[]> {
    const rows = await this.#store.local.list(JOINED)
    const own = await this.#store.local.get(RELAYS)
    const lists = [...(own === null ? [] : [own]), ...rows.map(([, value]) => value)]
    return [...new Set(lists.flatMap((list) => JSON.parse(text.decode(list)) as string[]))]
  }

  async keepRelays(addresses: readonly string[]): Promise<void> {
    await this.#store.local.put(RELAYS, utf8(JSON.stringify(addresses)))
  }

  /** Number of the founder persona that signed a channel's charter; null: somebody else's. */
  async foundedAs(channel: ChannelId): Promise<number | null> {
    const value = await this.#store.local.get(FOUNDED + encodeBase32(channel))
    return value === null ? null : Number(text.decode(value))
  }

  async nextFounder(): Promise<number> {
    const rows = await this.#store.local.list(FOUNDED)
    return 1 + Math.max(0, ...rows.map(([, value]) => Number(text.decode(value))))
  }

  /** What starting a channel leaves here: whose it is, and that it is joined. */
  founding(channel: ChannelId, n: number): LocalWrites {
    const key = encodeBase32(channel)
    return {
      put: [
        [FOUNDED + key, utf8(String(n))],
        [JOINED + key, utf8('[]')],
      ],
    }
  }

  /** What writing in a channel leaves here: who writes in it belongs to it. */
  async belonging(channel: ChannelId): Promise<LocalWrites> {
    const name = JOINED + encodeBase32(channel)
    return (await this.#store.local.get(name)) === null ? { put: [[name, utf8('[]')]] } : {}
  }

  /** What posting leaves here: the draft is gone. */
  posting(place: Place): LocalWrites {
    return { del: [draftName(place)] }
  }

  async draft(place: Place): Promise<Draft | null> {
    const value = await this.#store.local.get(draftName(place))
    return value === null ? null : (JSON.parse(text.decode(value)) as Draft)
  }

  async keepDraft(place: Place, draft: Draft | null): Promise<void> {
    if (draft === null) await this.#store.local.del(draftName(place))
    else await this.#store.local.put(draftName(place), utf8(JSON.stringify(draft)))
  }

  async forgetDrafts(): Promise<void> {
    const del = (await this.#store.local.list(DRAFT)).map(([name]) => name)
    if (del.length > 0) await this.#store.put([], { del })
    forgot()
  }
}

function draftName({ channel, thread }: Place): string {
  return `${DRAFT}${channel}/${thread ?? 'new'}`
}
