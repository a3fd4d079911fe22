// The rules by which a batch's records enter the store: what is kept of each, and in which views it stands.
// Any order and any batching of the same records ends in the same views; the model in test/model.ts says which.

import {
  CHARTER,
  compare,
  equal,
  headerOnly,
  home,
  POST,
  type ParsedRecord,
  REACT,
  type RecordId,
  RETRACT,
  WITHDRAWN,
} from '@kith/protocol'
import type { PutOutcome } from './contract.ts'
import { Counts } from './counts.ts'
import type { Draft, Slot } from './draft.ts'
import { AUTHOR, CHARTER as CHARTER_KEY, keyOf, REACTION, RECORD, RETRACTION, TIME } from './keys.ts'
import { ThreadDrafts } from './thread-drafts.ts'
import { ROOTED, ROOTLESS, UPROOTED } from './threads.ts'
import * as values from './values.ts'

const { AWAITED_VALUE, BODY, EMPTY, HEADER } = values

export class Admission {
  readonly #draft: Draft
  readonly #threads: ThreadDrafts
  readonly #counts: Counts
  /** Where each record of the batch itself is stored. */
  readonly #slots = new Map<ParsedRecord, Slot>()
  /** The last arrival number given out; the caller sets it, and stores it with the batch. */
  arrival = 0

  constructor(draft: Draft) {
    this.#draft = draft
    this.#threads = new ThreadDrafts(draft)
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
    if (record.kind === REACT && record.shown) this.#draft.want(reactionKey(record))
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
    this.#draft.put(keyOf(AUTHOR, home(record), record.author, record.time, record.id), EMPTY)
    if (record.kind === CHARTER) this.#draft.put(keyOf(CHARTER_KEY, record.id), EMPTY)
    if (record.kind === REACT) this.#react(record, record.body?.['code'] as number)
    if (record.kind === RETRACT) this.#retract(record)
    if (record.kind !== POST) return
    const thread = threadOf(record)
    if (thread === null) this.#threads.setRoot(record, ROOTED)
    else this.#threads.reply(record, thread, true, mended ? 'recount' : 'add')
  }

  /** A retracted record's traces: a reply keeps its place, a root its thread, a reaction its number. */
  #enterDropped(record: ParsedRecord): void {
    if (record.kind === REACT && record.shown) this.#react(record, WITHDRAWN)
    if (record.kind !== POST) return
    const thread = threadOf(record)
    if (thread !== null) this.#threads.reply(record, thread, false, 'none')
    // Without a body it cannot be known whether it was a root; it is taken for one until a copy with its body tells.
    const isRoot = thread === null && (record.shown || record.bodyBytes === null)
    this.#threads.setRoot(record, isRoot ? UPROOTED : ROOTLESS)
  }

  #react(record: ParsedRecord, code: number): void {
    const slot = this.#draft.slot(reactionKey(record))
    const best = values.decodeReaction(slot.value)
    const n = record.body?.['n'] as number
    if (best !== null && (best.n > n || (best.n === n && compare(record.id, best.id) < 0))) return
    this.#draft.set(slot, values.encodeReaction({ n, id: record.id, code }))
  }

  #retract(retraction: ParsedRecord): void {
    const target = this.#standingTarget(retraction)
    if (target === null) return
    const { record, seen } = target
    const slot = this.#draft.slot(keyOf(RECORD, record.id))
    this.#draft.set(slot, values.encodeStored(HEADER, seen, headerOnly(record.envelopeBytes)))
    this.#draft.del(keyOf(AUTHOR, home(record), record.author, record.time, record.id))
    if (!record.shown) return
    const thread = threadOf(record)
    if (record.kind === REACT) this.#react(record, WITHDRAWN)
    else if (thread === null) this.#threads.setRoot(record, UPROOTED)
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
  return kind === POST || kind === REACT
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

function reactionKey(record: ParsedRecord): Uint8Array {
  return keyOf(REACTION, record.channel, targetOf(record), record.author)
}
