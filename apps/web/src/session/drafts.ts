// What somebody began to write, by its place, in the store's local values. Drafts belong to a visit: leaving deletes them,
// and whatever is left of a visit that ended is deleted at the next start, before anything is shown.

import { utf8 } from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import type { Draft, Place } from '../model.ts'

const DRAFT = 'draft/'
/** Of which visit the drafts are. */
const VISIT = 'drafts-visit'
const text = new TextDecoder()

/** From opening Kith to leaving it. */
export interface Visit {
  readonly name: string
  isOver(): boolean
}

export interface KeptDraft {
  readonly place: Place
  readonly draft: Draft
  /** Seconds. */
  readonly time: number
}

export class Drafts {
  readonly #store: Store
  readonly #visit: Visit

  static async open(store: Store, visit: Visit): Promise<Drafts> {
    const drafts = new Drafts(store, visit)
    const kept = await store.local.get(VISIT)
    if (kept === null || text.decode(kept) !== visit.name) {
      await store.put([], { put: [[VISIT, utf8(visit.name)]], del: await drafts.#names() })
    }
    return drafts
  }

  private constructor(store: Store, visit: Visit) {
    this.#store = store
    this.#visit = visit
  }

  async get(place: Place): Promise<Draft | null> {
    const value = await this.#store.local.get(nameOf(place))
    return value === null ? null : parsed(value).draft
  }

  /** The last changed first. */
  async list(): Promise<KeptDraft[]> {
    const rows = await this.#store.local.list(DRAFT)
    return rows.map(([, value]) => parsed(value)).toSorted((a, b) => b.time - a.time)
  }

  /** @param time seconds */
  async keep(place: Place, draft: Draft | null, time: number): Promise<void> {
    // Another tab's last words may come after somebody left.
    if (this.#visit.isOver()) return
    if (draft === null) await this.#store.local.del(nameOf(place))
    else await this.#store.local.put(nameOf(place), utf8(JSON.stringify({ place, draft, time } satisfies KeptDraft)))
  }

  /** What posting leaves here: the draft is gone. */
  posting(place: Place): LocalWrites {
    return { del: [nameOf(place)] }
  }

  /** When the person leaves. */
  async forget(): Promise<void> {
    const names = await this.#names()
    if (names.length > 0) await this.#store.put([], { del: names })
  }

  async #names(): Promise<string[]> {
    return (await this.#store.local.list(DRAFT)).map(([name]) => name)
  }
}

function parsed(value: Uint8Array): KeptDraft {
  return JSON.parse(text.decode(value)) as KeptDraft
}

function nameOf({ channel, revises, thread }: Place): string {
  if (revises !== undefined) return `${DRAFT}${channel}/anew/${revises}`
  return `${DRAFT}${channel}/${thread ?? 'new'}`
}
