// What a device keeps of a sitting: when this person listened (for the day's cap), and while it lasts enough to go on with
// it in another tab or after a reload. Never what they passed on. Leaving ends it, and so does closing Kith.

import { noSitting, type Sitting, sit } from '@kith/care'
import { utf8 } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Key, ListenOptions } from '../model.ts'

const LISTENED = 'listened'
/** A reload, or another tab that takes over from a frozen one, is quicker; who comes later had gone. Seconds. */
const GOES_ON_WITHIN = 3 * 60

/** What goes on. */
export interface Going {
  /** Without what was passed. */
  readonly sitting: Sitting
  readonly options: ListenOptions
  /** Of the thread in front of them. */
  readonly channel: Key | null
}

interface Kept {
  readonly before: Sitting['before']
  readonly going: (Going & { readonly visit: string; readonly seen: number }) | null
}

export class ListeningKept {
  readonly #store: Store
  readonly #visit: string

  /** @param visit from opening Kith to leaving it */
  constructor(store: Store, visit: string) {
    this.#store = store
    this.#visit = visit
  }

  /** @returns a sitting to go on with; or none, and when this person listened before */
  async open(now: number): Promise<Going | Sitting['before']> {
    const value = await this.#store.local.get(LISTENED)
    if (value === null) return []
    const { before = [], going } = JSON.parse(new TextDecoder().decode(value)) as Partial<Kept>
    if (!going) return before
    if (going.visit === this.#visit && Math.abs(now - going.seen) < GOES_ON_WITHIN) return going
    return sit(going.sitting, { type: 'stop' }, going.seen).before
  }

  /** @param going null: the sitting is over */
  async keep(sitting: Sitting, going: Omit<Going, 'sitting'> | null, now: number): Promise<void> {
    const rest = { sitting: { ...sitting, passed: [] }, visit: this.#visit, seen: now }
    const kept: Kept = { before: sitting.before, going: going === null ? null : { ...going, ...rest } }
    await this.#store.local.put(LISTENED, utf8(JSON.stringify(kept)))
  }

  /** When the person leaves: only when they listened stays. */
  async forget(sitting: Sitting, now: number): Promise<void> {
    const { before } = sit(sitting, { type: 'stop' }, now)
    await this.keep({ ...noSitting, before }, null, now)
  }
}
