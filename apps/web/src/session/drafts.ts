// What somebody began to write, by its place, in the store's local values; deleted when they leave.

import { utf8 } from '@kith/protocol'
import type { LocalWrites, Store } from '@kith/store'
import { forgot, isForgetting } from '../forgetting.ts'
import type { Draft, Place } from '../model.ts'

const DRAFT = 'draft/'
const text = new TextDecoder()

export class Drafts {
  readonly #store: Store

  static async open(store: Store): Promise<Drafts> {
    const drafts = new Drafts(store)
    if (isForgetting()) {
      await drafts.forget()
      forgot()
    }
    return drafts
  }

  private constructor(store: Store) {
    this.#store = store
  }

  async get(place: Place): Promise<Draft | null> {
    const value = await this.#store.local.get(nameOf(place))
    return value === null ? null : (JSON.parse(text.decode(value)) as Draft)
  }

  async keep(place: Place, draft: Draft | null): Promise<void> {
    if (draft === null) await this.#store.local.del(nameOf(place))
    else await this.#store.local.put(nameOf(place), utf8(JSON.stringify(draft)))
  }

  /** What posting leaves here: the draft is gone. */
  posting(place: Place): LocalWrites {
    return { del: [nameOf(place)] }
  }

  /** When the person leaves, and again at the next start: another tab's last draft may come in between. */
  async forget(): Promise<void> {
    const del = (await this.#store.local.list(DRAFT)).map(([name]) => name)
    if (del.length > 0) await this.#store.put([], { del })
  }
}

function nameOf({ channel, thread }: Place): string {
  return `${DRAFT}${channel}/${thread ?? 'new'}`
}
