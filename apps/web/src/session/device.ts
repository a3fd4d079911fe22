// What this device alone knows: the root secrets, the channels that were joined or started, known relays.
// Everything is in the store's local values; nothing here is ever sent.

import {
  type ChannelId,
  concat,
  decodeBase32,
  encodeBase32,
  equal,
  KithError,
  type Persona,
  type PersonaKey,
  type Root,
  utf8,
} from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import { MAX_RELAYS, MAX_ROOTS } from './kept-file/contents.ts'
import { newFloor, nextNumber } from './founder-numbers.ts'
import { FreshNames } from './fresh-names.ts'
import { nextTask } from './next-task.ts'
import { hasRoot, Roots, splitRoots, uniqueRoots } from './roots.ts'

/** The roots, the current one first, 32 bytes each. */
const ROOT = 'root'
/** Those of them whose words were written down and checked. */
const CHECKED = 'words-checked'
const RELAYS = 'relays'
/** Relays that came with a copy from elsewhere. */
const RELAYS_BROUGHT = 'relays-brought'
const JOINED = 'joined/'
const FOUNDED = 'founded/'
/** Founder numbers up to this one may have been used elsewhere. */
const FOUNDED_FLOOR = 'founded-floor'

const text = new TextDecoder()

/** What comes from another device or origin, to be added to what is here. */
export interface Brought {
  /** The first becomes the current one. */
  readonly roots: readonly Root[]
  readonly checked: readonly Root[]
  readonly joined: readonly { readonly channel: ChannelId; readonly relays: readonly string[] }[]
  readonly founded: readonly { readonly channel: ChannelId; readonly n: number }[]
  readonly relays: readonly string[]
}

export class Device {
  readonly #store: Store
  readonly #fresh: FreshNames
  #roots: Roots
  #floor: number

  static async open(store: Store): Promise<Device> {
    let roots = splitRoots((await store.local.get(ROOT)) ?? new Uint8Array(0))
    if (roots.length === 0) {
      roots = [crypto.getRandomValues(new Uint8Array(32))]
      await store.local.put(ROOT, concat(...roots))
    }
    const floor = await store.local.get(FOUNDED_FLOOR)
    return new Device(store, new Roots(roots), floor === null ? 0 : Number(text.decode(floor)))
  }

  private constructor(store: Store, roots: Roots, floor: number) {
    this.#store = store
    this.#fresh = new FreshNames(store)
    this.#roots = roots
    this.#floor = floor
  }

  /** What is new is written by this one. */
  get root(): Root {
    return this.#roots.current
  }

  get roots(): readonly Root[] {
    return this.#roots.all
  }

  /** As whom this device writes in a channel. */
  persona(channel: ChannelId): Persona {
    return this.#roots.personas(channel)[0] as Persona
  }

  /** A channel's own personas of this device, the current one first. */
  personas(channel: ChannelId): readonly Persona[] {
    return this.#roots.personas(channel)
  }

  /** Keys of all personas by which this device writes in a channel: its own ones, and those of single threads. */
  async ownIn(channel: ChannelId): Promise<PersonaKey[]> {
    const fresh = await this.#fresh.keys(channel, this.#roots, this.#floor > 0)
    return [...this.personas(channel).map(({ key }) => key), ...fresh]
  }

  /** The persona of this device with this key, founders left out; null: somebody else's. */
  async personaOf(channel: ChannelId, key: PersonaKey): Promise<Persona | null> {
    const own = this.personas(channel).find((persona) => equal(persona.key, key))
    return own ?? this.#fresh.persona(channel, key, this.#roots, this.#floor > 0)
  }

  /** A name that is used for one thread alone, and what its first record leaves here. */
  nextFresh(channel: ChannelId): Promise<{ readonly persona: Persona; readonly writes: LocalWrites }> {
    return this.#fresh.next(channel, this.#roots, this.#floor)
  }

  /** Such a name was used. */
  usedFresh(): void {
    this.#fresh.forget()
  }

  async checked(): Promise<Root[]> {
    return splitRoots((await this.#store.local.get(CHECKED)) ?? new Uint8Array(0))
  }

  /** The current root's words are on paper. */
  async check(): Promise<void> {
    await this.#store.local.put(CHECKED, concat(...uniqueRoots([this.root, ...(await this.checked())])))
  }

  /** Nothing here would be lost with its root. @param wrote some record is this device's own */
  async isUnused(wrote: boolean): Promise<boolean> {
    const rows = await Promise.all([JOINED, FOUNDED].map((prefix) => this.#store.local.list(prefix)))
    return !wrote && this.roots.length === 1 && rows.every((row) => row.length === 0)
  }

  /** The roots as they would be after `bring`. @throws KITH_TOO_MANY_ROOTS */
  rootsWith(brought: readonly Root[], unused: boolean): Root[] {
    const roots = uniqueRoots([...brought, ...(unused ? [] : this.roots)])
    if (roots.length > MAX_ROOTS) throw new KithError('KITH_TOO_MANY_ROOTS', 'This device keeps enough names already.')
    return roots
  }

  /** Adds what comes from elsewhere, all of it or nothing. @param unused the root that is here may go */
  async bring(brought: Brought, unused: boolean): Promise<void> {
    const roots = this.rootsWith(brought.roots, unused)
    const first = brought.roots[0]
    const elsewhere = first !== undefined && !hasRoot(this.roots, first)
    const floor = elsewhere || (await this.#isNews(brought.founded)) ? newFloor() : this.#floor
    const checked = uniqueRoots([...(await this.checked()), ...brought.checked]).filter((root) => hasRoot(roots, root))
    const put: [string, Uint8Array][] = [
      [ROOT, concat(...roots)],
      [CHECKED, concat(...checked)],
      [FOUNDED_FLOOR, utf8(String(floor))],
      [RELAYS_BROUGHT, list(brought.relays, await this.#list(RELAYS_BROUGHT))],
    ]
    for (const { channel, relays } of brought.joined) {
      const name = JOINED + encodeBase32(channel)
      put.push([name, list(await this.#list(name), relays)])
    }
    for (const { channel, n } of brought.founded) {
      const name = FOUNDED + encodeBase32(channel)
      if ((await this.#store.local.get(name)) === null) put.push([name, utf8(String(n))])
    }
    await this.#store.put([], { put })
    this.#roots = new Roots(roots)
    this.#floor = floor
    this.#fresh.forget()
  }

  async joined(): Promise<ChannelId[]> {
    const rows = await this.#store.local.list(JOINED)
    return rows.flatMap(([name]) => (decodeBase32(name.slice(JOINED.length)) as ChannelId | null) ?? [])
  }

  /** @param relays multiaddrs from the invitation, dialled again at the next start */
  async join(channel: ChannelId, relays: readonly string[]): Promise<void> {
    const name = JOINED + encodeBase32(channel)
    await this.#store.local.put(name, list(relays, await this.#list(name)))
  }

  async leave(channel: ChannelId): Promise<void> {
    await this.#store.put([], { del: [JOINED, 'guest/'].map((prefix) => prefix + encodeBase32(channel)) })
  }

  /** Relays that the channel's invitation named. */
  relaysOf(channel: ChannelId): Promise<string[]> {
    return this.#list(JOINED + encodeBase32(channel))
  }

  /** Relays of joined channels, of a copy that was brought, and of the page's own origin at its last visit. */
  async relays(): Promise<string[]> {
    const rows = await this.#store.local.list(JOINED)
    const lists = await Promise.all([RELAYS, RELAYS_BROUGHT, ...rows.map(([name]) => name)].map((n) => this.#list(n)))
    return [...new Set(lists.flat())]
  }

  async keepRelays(addresses: readonly string[]): Promise<void> {
    // Asked for again and again while none is reached; a relay that starts may name none yet.
    if (addresses.length === 0 || addresses.join() === (await this.#list(RELAYS)).join()) return
    await this.#store.local.put(RELAYS, list(addresses, []))
  }

  /** The founder persona of this device behind a channel's charter; null: somebody else's. @param author who signed it */
  async founderOf(channel: ChannelId, author: PersonaKey): Promise<Persona | null> {
    const value = await this.#store.local.get(FOUNDED + encodeBase32(channel))
    if (value !== null) return this.#roots.founder(Number(text.decode(value)), author)
    // What a root started on this device is written down; only one from elsewhere may have started more.
    const n = this.#floor === 0 ? null : await this.#roots.scan(author, nextTask)
    if (n === null) return null
    await this.#store.local.put(FOUNDED + encodeBase32(channel), utf8(String(n)))
    return this.#roots.founder(n, author)
  }

  async nextFounder(): Promise<number> {
    const used = (await this.allFounded()).map(({ n }) => n)
    return nextNumber(this.#floor, used)
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

  async allFounded(): Promise<{ readonly channel: ChannelId; readonly n: number }[]> {
    const rows = await this.#store.local.list(FOUNDED)
    return rows.flatMap(([name, value]) => {
      const channel = decodeBase32(name.slice(FOUNDED.length)) as ChannelId | null
      return channel === null ? [] : [{ channel, n: Number(text.decode(value)) }]
    })
  }

  /** Somewhere else channels were started that this device does not know of. */
  async #isNews(founded: Brought['founded']): Promise<boolean> {
    const known = await Promise.all(
      founded.map(({ channel }) => this.#store.local.get(FOUNDED + encodeBase32(channel))),
    )
    return known.includes(null)
  }

  async #list(name: string): Promise<string[]> {
    const value = await this.#store.local.get(name)
    return value === null ? [] : (JSON.parse(text.decode(value)) as string[])
  }
}

/** Both, each once, no more than are dialled. */
function list(first: readonly string[], second: readonly string[]): Uint8Array {
  return utf8(JSON.stringify([...new Set([...first, ...second])].slice(0, MAX_RELAYS)))
}
