// Names that are used for one thread alone (spec page 02): which numbers of a channel this device has used, and the keys
// that came of them. Where its words were typed in anew they are found again by trying.

import {
  type ChannelId,
  derivePersona,
  encodeBase32,
  equal,
  type Persona,
  type PersonaKey,
  threadSalt,
} from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import type { Key } from '../model.ts'
import { nextNumber } from './founder-numbers.ts'
import { nextTask } from './next-task.ts'
import type { Roots } from './roots.ts'

const FRESH = 'fresh/'
/** Numbers that are tried beyond the last one that wrote something (protocol: gap 20). */
const GAP = 20

interface Name {
  readonly n: number
  readonly key: PersonaKey
}

export class FreshNames {
  readonly #store: Store
  readonly #found = new Map<Key, Promise<Name[]>>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Keys that a thread may have been written with. @param elsewhere its roots may have written on another device */
  async keys(channel: ChannelId, roots: Roots, elsewhere: boolean): Promise<PersonaKey[]> {
    return (await this.#of(channel, roots, elsewhere)).map(({ key }) => key)
  }

  /** The persona behind such a key; null: somebody else's. */
  async persona(channel: ChannelId, key: PersonaKey, roots: Roots, elsewhere: boolean): Promise<Persona | null> {
    const name = (await this.#of(channel, roots, elsewhere)).find((each) => equal(each.key, key))
    if (name === undefined) return null
    const tried = roots.all.map((root) => derivePersona(root, channel, threadSalt(root, channel, name.n)))
    return tried.find((persona) => equal(persona.key, key)) ?? null
  }

  /** One that nothing was written with, and what its first record leaves here. @param floor 0: all numbers are its own */
  async next(channel: ChannelId, roots: Roots, floor: number): Promise<{ persona: Persona; writes: LocalWrites }> {
    const used = (await this.#of(channel, roots, floor > 0)).map(({ n }) => n)
    const n = nextNumber(floor, used)
    const persona = derivePersona(roots.current, channel, threadSalt(roots.current, channel, n))
    return { persona, writes: { put: [[nameOf(channel, n), persona.key]] } }
  }

  /** Roots came or went, or a name was used. */
  forget(): void {
    this.#found.clear()
  }

  #of(channel: ChannelId, roots: Roots, elsewhere: boolean): Promise<Name[]> {
    const home = encodeBase32(channel)
    const known = this.#found.get(home)
    if (known !== undefined) return known
    const finding = this.#find(channel, roots, elsewhere)
    this.#found.set(home, finding)
    finding.catch(() => this.#found.delete(home))
    return finding
  }

  async #find(channel: ChannelId, roots: Roots, elsewhere: boolean): Promise<Name[]> {
    const rows = await this.#store.local.list(`${FRESH}${encodeBase32(channel)}/`)
    const kept = rows.map(([name, value]) => ({
      n: Number(name.slice(name.lastIndexOf('/') + 1)),
      key: value as PersonaKey,
    }))
    return elsewhere ? [...kept, ...(await this.#scan(channel, roots))] : kept
  }

  /** The first numbers of each root, as far as the last one that wrote here and a gap beyond: they are this person's in any case. */
  async #scan(channel: ChannelId, roots: Roots): Promise<Name[]> {
    const found: Name[] = []
    for (let n = 1, last = 0; n <= last + GAP; n++) {
      await nextTask()
      for (const root of roots.all) {
        const { key } = derivePersona(root, channel, threadSalt(root, channel, n))
        found.push({ n, key })
        if ((await this.#store.firstBy(channel, key)) !== null) last = n
      }
    }
    return found
  }
}

function nameOf(channel: ChannelId, n: number): string {
  return `${FRESH}${encodeBase32(channel)}/${n}`
}
