// The rules by which a batch's records enter the store: what is kept of each, and in which views it stands.
// Any order and any batching of the same records ends in the same views; the model in test/model.ts says which.

import {
  equal,
  headerOnly,
  home,
  isVerified,
  POST,
  PROFILE,
  type ParsedRecord,
  REACT,
  type RecordId,
  RETRACT,
  REVISE,
  VOUCH,
} from '@kith/protocol'
import type { PutOutcome, StoredRecord } from './contract.ts'
import { Counts } from './counts.ts'
import type { Draft, Slot } from './draft.ts'
import { Heirs } from './heirs.ts'
import { INHERITED, keyOf, RECORD, RETRACTION, TIME } from './keys.ts'
import * as values from './values.ts'
import { ViewDrafts } from './view-drafts.ts'
import type { Inheritance } from './writer.ts'

const { AWAITED_VALUE, BODY, EMPTY, HEADER } = values

/** What an author can take back. A tend is not among them: the next one replaces it. */
const RETRACTABLE = new Set([POST, REVISE, REACT, PROFILE, VOUCH])

export class Admission {
  readonly #draft: Draft
  readonly #views: ViewDrafts
  readonly #heirs: Heirs
  readonly #counts: Counts
  /** Where each record of the batch itself is stored. */
  readonly #slots = new Map<ParsedRecord, Slot>()
  /** The last arrival number given out; the caller sets it, and stores it with the batch. */
  arrival = 0

  constructor(draft: Draft) {
    this.#draft = draft
    this.#views = new ViewDrafts(draft)
    this.#heirs = new Heirs(draft, this.#views)
    this.#counts = new Counts(draft)
  }

  /** Fetches all that the rules read, in three rounds: each depends on what the one before it found. */
  async prepare(records: readonly ParsedRecord[]): Promise<void> {
    for (const record of records) this.#want(record)
    await this.#draft.fetch()
    // Retractions first, so that a header before its retraction in one batch is not taken for bodyless.
    for (const record of records) if (isRetraction(record)) this.#register(record)
    for (const record of records) this.#wantMore(record)
    await this.#draft.fetch()
    for (const record of records) this.#wantHeirs(record)
    await this.#draft.fetch()
  }

  admit(record: ParsedRecord): PutOutcome {
    const known = this.#known(record)
    if (known?.state === BODY) return 'had'
    if (known?.state === HEADER) {
      if (record.bodyBytes === null) return 'had'
      for (const seen of this.#everywhere(record)) this.#views.enterDropped(seen)
      return 'dropped'
    }
    const slot = this.#slotOf(record)
    const { value } = slot
    const retracted =
      isRetractable(record) && value !== undefined && this.#draft.get(retractionKey(record)) !== undefined
    if (record.bodyBytes === null && !retracted) return 'bodyless'

    const bytes = retracted ? headerOnly(record.envelopeBytes) : record.bytes
    this.#draft.set(slot, values.encodeStored(retracted ? HEADER : BODY, ++this.arrival, bytes))
    this.#draft.put(keyOf(TIME, home(record), record.time, record.id), EMPTY)
    // A damaged value that is written anew was counted, and may have been summed up, when it was whole.
    const mended = value !== undefined && value[0] !== values.AWAITED
    if (!mended) this.#counts.add(home(record))
    for (const seen of this.#everywhere(record)) {
      if (retracted) this.#views.enterDropped(seen)
      else if (record.shown) this.#views.enter(seen, mended)
    }
    if (!retracted && isRetraction(record)) this.#retract(record)
    return retracted ? 'dropped' : 'new'
  }

  /** Keeps the header alone, also of what was not held; that one stands in no view. */
  block(record: ParsedRecord): void {
    const known = this.#known(record)
    if (known?.state === HEADER || (known === null && !isVerified(record))) return
    if (known !== null) return this.#drop(record, known.seen)
    const slot = this.#slotOf(record)
    const mended = slot.value !== undefined && slot.value[0] !== values.AWAITED
    this.#draft.set(slot, values.encodeStored(HEADER, ++this.arrival, headerOnly(record.envelopeBytes)))
    this.#draft.put(keyOf(TIME, home(record), record.time, record.id), EMPTY)
    if (!mended) this.#counts.add(home(record))
  }

  /** Forgets a header that no retraction made, but for what views count of it. */
  unblock(record: ParsedRecord): void {
    if (this.#known(record)?.state !== HEADER) return
    if (isRetractable(record) && this.#draft.get(retractionKey(record)) !== undefined) return
    this.#draft.set(this.#slotOf(record), AWAITED_VALUE)
    this.#draft.del(keyOf(TIME, home(record), record.time, record.id))
    this.#counts.add(home(record), -1)
  }

  /** Enters anew, among an author's records and in its register, what an earlier version stored whole; threads stay. */
  async reindex(stored: readonly StoredRecord[]): Promise<void> {
    // A post that is whole was not taken back; of a kind that was unknown then, the retraction may be there.
    const mayBeRetracted = (record: ParsedRecord) => record.kind !== POST && isRetractable(record)
    for (const { record } of stored) {
      this.#views.want(record)
      if (!mayBeRetracted(record)) continue
      this.#draft.want(keyOf(RECORD, record.id))
      this.#draft.want(retractionKey(record))
    }
    await this.#draft.fetch()
    for (const { record, seen } of stored) {
      if (mayBeRetracted(record) && this.#draft.get(retractionKey(record)) !== undefined) this.#drop(record, seen)
      else if (record.shown) this.#views.enterAuthor(record)
    }
  }

  /** Before `finish`, behind what the batch admits. */
  async inherit({ channel, ids, list }: Inheritance): Promise<void> {
    await this.#heirs.inherit(channel, ids)
    this.#draft.put(keyOf(INHERITED, channel, list), EMPTY)
  }

  async finish(): Promise<void> {
    await this.#views.finish()
    await this.#counts.finish()
  }

  #want(record: ParsedRecord): void {
    this.#slots.set(record, this.#draft.want(keyOf(RECORD, record.id)))
    this.#counts.want(home(record))
    this.#views.want(record)
    if (isRetraction(record)) this.#draft.want(keyOf(RECORD, targetOf(record)))
  }

  #wantMore(record: ParsedRecord): void {
    if (this.#slotOf(record).value !== undefined) this.#heirs.want(record.id)
    if (isRetractable(record) && this.#slotOf(record).value !== undefined) {
      this.#draft.want(retractionKey(record))
      this.#views.wantRoot(record)
    }
    const target = isRetraction(record) ? this.#standingTarget(record) : null
    if (target === null) return
    this.#views.want(target.record)
    this.#heirs.want(target.record.id)
  }

  #wantHeirs(record: ParsedRecord): void {
    const target = isRetraction(record) ? this.#standingTarget(record) : null
    for (const each of target === null ? [record] : [record, target.record]) {
      for (const seen of this.#heirs.seenIn(each)) {
        this.#views.want(seen)
        this.#views.wantRoot(seen)
      }
    }
  }

  /** The record, and as each channel sees it that inherits it. */
  #everywhere(record: ParsedRecord): ParsedRecord[] {
    return [record, ...this.#heirs.seenIn(record)]
  }

  #slotOf(record: ParsedRecord): Slot {
    return this.#slots.get(record) ?? this.#draft.slot(keyOf(RECORD, record.id))
  }

  /** What is stored under the record's id, if it is that record undamaged. */
  #known(record: ParsedRecord): values.StoredMessage | null {
    const stored = values.decodeStored(this.#slotOf(record).value)
    if (stored === null || equal(stored.bytes, record.bytes)) return stored
    return values.parseAs(record.id, stored.bytes) === null ? null : stored
  }

  #register(retraction: ParsedRecord): void {
    if (this.#known(retraction) !== null) return
    const target = this.#draft.slot(keyOf(RECORD, targetOf(retraction)))
    const entry = this.#draft.want(keyOf(RETRACTION, targetOf(retraction), retraction.author))
    this.#draft.set(entry, retraction.id)
    if (target.value === undefined) this.#draft.set(target, AWAITED_VALUE)
  }

  #retract(retraction: ParsedRecord): void {
    const target = this.#standingTarget(retraction)
    if (target !== null) this.#drop(target.record, target.seen)
  }

  #drop(record: ParsedRecord, seen: number): void {
    const slot = this.#draft.slot(keyOf(RECORD, record.id))
    this.#draft.set(slot, values.encodeStored(HEADER, seen, headerOnly(record.envelopeBytes)))
    for (const seen of this.#everywhere(record)) this.#views.drop(seen)
  }

  /** The record that a retraction takes back, if it is held with its body and its author is the same. */
  #standingTarget(retraction: ParsedRecord): ReturnType<typeof values.readStored> {
    const value = this.#draft.get(keyOf(RECORD, targetOf(retraction)))
    if (value?.[0] !== BODY) return null
    const target = values.readStored(targetOf(retraction), value)
    return target !== null && isRetractable(target.record) && equal(target.record.author, retraction.author)
      ? target
      : null
  }
}

function isRetractable({ kind }: ParsedRecord): boolean {
  return RETRACTABLE.has(kind)
}

function isRetraction(record: ParsedRecord): boolean {
  return record.kind === RETRACT && record.shown
}

function targetOf(record: ParsedRecord): RecordId {
  return record.body?.['target'] as RecordId
}

function retractionKey(record: ParsedRecord): Uint8Array {
  return keyOf(RETRACTION, record.id, record.author)
}
