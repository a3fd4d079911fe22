// Channels that inherit records of others (spec page 15): which ones, and a record as it stands in their views. Nothing is
// stored twice but places. A record that is awaited costs its arrival one read more; any other costs none.

import {
  type ChannelId,
  concat,
  equal,
  POST,
  type ParsedRecord,
  PROFILE,
  REACT,
  type RecordId,
  TEND,
} from '@kith/protocol'
import type { Draft } from './draft.ts'
import { HEIRS, keyOf, RECORD, textOf } from './keys.ts'
import { AWAITED_VALUE, BODY, decodeIds, readStored } from './values.ts'
import type { ViewDrafts } from './view-drafts.ts'

/** What makes up threads and who wrote them. A revision is read where it was written; stewards' word does not go along. */
const IN_VIEWS = new Set([POST, REACT, PROFILE, TEND])

export class Heirs {
  readonly #draft: Draft
  readonly #views: ViewDrafts
  readonly #wanted = new Set<string>()

  constructor(draft: Draft, views: ViewDrafts) {
    this.#draft = draft
    this.#views = views
  }

  want(id: RecordId): void {
    this.#draft.want(keyOf(HEIRS, id))
    this.#wanted.add(textOf(id))
  }

  /** The record as each channel that inherits it sees it; none where that was not asked for. */
  seenIn(record: ParsedRecord): ParsedRecord[] {
    if (!IN_VIEWS.has(record.kind) || !this.#wanted.has(textOf(record.id))) return []
    const channels = decodeIds(this.#draft.get(keyOf(HEIRS, record.id)))
    return channels.map((channel) => ({ ...record, channel }))
  }

  async inherit(channel: ChannelId, ids: readonly RecordId[]): Promise<void> {
    for (const id of ids) {
      this.#draft.want(keyOf(RECORD, id))
      this.want(id)
    }
    await this.#draft.fetch()
    const held = ids.flatMap((id) => {
      const slot = this.#draft.slot(keyOf(RECORD, id))
      if (slot.value === undefined) this.#draft.set(slot, AWAITED_VALUE)
      // Once more where it is among them: its views may have gone with the channel, and come again.
      const again = !this.#add(id, channel)
      const record = readStored(id, slot.value)?.record
      return record === undefined || !IN_VIEWS.has(record.kind) ? [] : [{ again, seen: { ...record, channel } }]
    })
    for (const { seen } of held) {
      this.#views.want(seen)
      this.#views.wantRoot(seen)
    }
    await this.#draft.fetch()
    for (const { again, seen } of held) {
      if (this.#draft.get(keyOf(RECORD, seen.id))?.[0] !== BODY) this.#views.enterDropped(seen)
      else if (seen.shown) this.#views.enter(seen, again)
    }
  }

  /** @returns false where it was among them */
  #add(id: RecordId, channel: ChannelId): boolean {
    const slot = this.#draft.slot(keyOf(HEIRS, id))
    const channels = decodeIds(slot.value)
    if (channels.some((each) => equal(each, channel))) return false
    this.#draft.set(slot, concat(...channels, channel))
    return true
  }
}
