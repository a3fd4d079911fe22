// The rules by which a batch's records enter the store: what is kept of each, and in which views it stands.
// Any order and any batching of the same records ends in the same views; the model in test/model.ts says which.

import {
  CHARTER,
  equal,
  FORK,
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
import { AUTHOR, AUTHORITY, CHARTER as CHARTER_KEY, keyOf, RECORD, RETRACTION, TIME } from './keys.ts'
import { Registers } from './registers.ts'
import { ThreadDrafts } from './thread-drafts.ts'
import { ROOTED, ROOTLESS, UPROOTED } from './threads.ts'
import * as values from './values.ts'

const { A_POST, AWAITED_VALUE, BODY, EMPTY, HEADER } = values

/** What an author can take back. A tend is not among them: the next one replaces it. */
const RETRACTABLE = new Set([POST, REVISE, REACT, PROFILE, VOUCH])

export class Admission {
  readonly #draft: Draft
  readonly #threads: ThreadDrafts
  readonly #registers: Registers
  readonly #counts: Counts
  /** Where each record of the batch itself is stored. */
  readonly #slots = new Map<ParsedRecord, Slot>()
  /** The last arrival number given out; the caller sets it, and stores it with the batch. */
  arrival = 0

  constructor(draft: Draft) {
    this.#draft = draft
    this.#threads = new ThreadDrafts(draft)
    this.#registers = new Registers(draft)
    this.#counts = new Counts(draft)
  }

  /** Fetches all that the rules read, in two rounds: the second depends on what the first found. */
  async prepare(records: readonly ParsedRecord[]): Promise<void> {
    for (const record of records) this.#want(record)
    await this.#draft.fetch()
    // Retractions first, so that a header before its retraction in one batch is not taken for bodyless.
    for (const record of records) if (isRetraction(record)) this.#register(record)
    for (const record of records) this.#wantMore(record)
    await this.#draft.fetch()
  }

  admit(record: ParsedRecord): PutOutcome {
    const known = this.#known(record)
    if (known?.state === BODY) return 'had'
    if (known?.state === HEADER) {
      if (record.bodyBytes === null) return 'had'
      this.#enterDropped(record)
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
    if (retracted) this.#enterDropped(record)
    else if (record.shown) this.#enter(record, mended)
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
      this.#registers.want(record)
      if (!mayBeRetracted(record)) continue
      this.#draft.want(keyOf(RECORD, record.id))
      this.#draft.want(retractionKey(record))
    }
    await this.#draft.fetch()
    for (const { record, seen } of stored) {
      if (mayBeRetracted(record) && this.#draft.get(retractionKey(record)) !== undefined) this.#drop(record, seen)
      else if (record.shown) this.#enterAuthor(record)
    }
  }

  async finish(): Promise<void> {
    await this.#threads.finish()
    await this.#counts.finish()
  }

  #want(record: ParsedRecord): void {
    this.#slots.set(record, this.#draft.want(keyOf(RECORD, record.id)))
    this.#counts.want(home(record))
    this.#wantViews(record)
    if (isRetraction(record)) this.#draft.want(keyOf(RECORD, targetOf(record)))
  }

  #wantMore(record: ParsedRecord): void {
    if (isRetractable(record) && this.#slotOf(record).value !== undefined) {
      this.#draft.want(retractionKey(record))
      this.#threads.want(record.channel, record.id)
    }
    const target = isRetraction(record) ? this.#standingTarget(record) : null
    if (target !== null) this.#wantViews(target.record)
  }

  #wantViews(record: ParsedRecord): void {
    if (record.kind === POST) this.#threads.want(record.channel, threadOf(record) ?? record.id)
    else this.#registers.want(record)
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

  #enter(record: ParsedRecord, mended: boolean): void {
    this.#enterAuthor(record)
    if (record.kind === CHARTER) this.#draft.put(keyOf(CHARTER_KEY, record.id), EMPTY)
    if (record.kind === RETRACT) this.#retract(record)
    if (record.kind !== POST) return
    const thread = threadOf(record)
    if (thread === null) this.#threads.setRoot(record, ROOTED)
    else this.#threads.reply(record, thread, true, mended ? 'recount' : 'add')
  }

  #enterAuthor(record: ParsedRecord): void {
    const isPost = record.kind === POST
    this.#draft.put(keyOf(AUTHOR, home(record), record.author, record.time, record.id), isPost ? A_POST : EMPTY)
    if (record.kind <= FORK) this.#draft.put(keyOf(AUTHORITY, home(record), record.time, record.id), EMPTY)
    if (!isPost) this.#registers.enter(record)
  }

  /** A retracted record's traces: a reply keeps its place, a root its thread, a register its number. */
  #enterDropped(record: ParsedRecord): void {
    if (record.kind !== POST) return this.#registers.withdraw(record)
    const thread = threadOf(record)
    if (thread !== null) this.#threads.reply(record, thread, false, 'none')
    // Without a body it cannot be known whether it was a root; it is taken for one until a copy with its body tells.
    const isRoot = thread === null && (record.shown || record.bodyBytes === null)
    this.#threads.setRoot(record, isRoot ? UPROOTED : ROOTLESS)
  }

  #retract(retraction: ParsedRecord): void {
    const target = this.#standingTarget(retraction)
    if (target !== null) this.#drop(target.record, target.seen)
  }

  #drop(record: ParsedRecord, seen: number): void {
    const slot = this.#draft.slot(keyOf(RECORD, record.id))
    this.#draft.set(slot, values.encodeStored(HEADER, seen, headerOnly(record.envelopeBytes)))
    this.#draft.del(keyOf(AUTHOR, home(record), record.author, record.time, record.id))
    if (record.kind <= FORK) this.#draft.del(keyOf(AUTHORITY, home(record), record.time, record.id))
    if (record.kind === CHARTER) this.#draft.del(keyOf(CHARTER_KEY, record.id))
    if (!record.shown) return
    if (record.kind !== POST) return this.#registers.withdraw(record)
    const thread = threadOf(record)
    if (thread === null) this.#threads.setRoot(record, UPROOTED)
    else this.#threads.reply(record, thread, false, 'recount')
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

/** The thread that a shown post replies in; null for a root and for what is not shown. */
function threadOf(record: ParsedRecord): RecordId | null {
  return record.shown ? ((record.body?.['thread'] as RecordId | undefined) ?? null) : null
}

function retractionKey(record: ParsedRecord): Uint8Array {
  return keyOf(RETRACTION, record.id, record.author)
}
