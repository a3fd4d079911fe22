// The views of channels as one batch leaves them: what each record enters there, leaves when it loses its body, and leaves
// behind. A record stands in the views of the channel in its `channel` field; a copy with another one, in that one's.

import { CHARTER, home, INHERIT, POST, type ParsedRecord, type RecordId, RETRACT, REVISE } from '@kith/protocol'
import type { Draft } from './draft.ts'
import { AUTHOR, AUTHORITY, CHARTER as CHARTER_KEY, FOLLOW, keyOf } from './keys.ts'
import { Registers } from './registers.ts'
import { ThreadDrafts } from './thread-drafts.ts'
import { ROOTED, ROOTLESS, UPROOTED } from './threads.ts'
import { A_POST, EMPTY } from './values.ts'

export class ViewDrafts {
  readonly #draft: Draft
  readonly #threads: ThreadDrafts
  readonly #registers: Registers

  constructor(draft: Draft) {
    this.#draft = draft
    this.#threads = new ThreadDrafts(draft)
    this.#registers = new Registers(draft)
  }

  want(record: ParsedRecord): void {
    if (record.kind === POST) this.#threads.want(record.channel, threadOf(record) ?? record.id)
    else this.#registers.want(record)
  }

  /** A header may turn out to be a thread's root. */
  wantRoot(record: ParsedRecord): void {
    this.#threads.want(record.channel, record.id)
  }

  /** @param mended it stood there before */
  enter(record: ParsedRecord, mended: boolean): void {
    this.enterAuthor(record)
    if (record.kind === CHARTER) this.#draft.put(keyOf(CHARTER_KEY, record.id), EMPTY)
    if (record.kind !== POST) return
    const thread = threadOf(record)
    if (thread === null) this.#threads.setRoot(record, ROOTED)
    else this.#threads.reply(record, thread, true, mended ? 'recount' : 'add')
  }

  /** Among what its author wrote, in the line of its kind, and in its register. */
  enterAuthor(record: ParsedRecord): void {
    const isPost = record.kind === POST
    this.#draft.put(keyOf(AUTHOR, home(record), record.author, record.time, record.id), isPost ? A_POST : EMPTY)
    const line = lineOf(record)
    if (line !== null) this.#draft.put(line, EMPTY)
    if (!isPost) this.#registers.enter(record)
  }

  /** A retracted record's traces: a reply keeps its place, a root its thread, a register its number. */
  enterDropped(record: ParsedRecord): void {
    if (record.kind !== POST) return this.#registers.withdraw(record)
    const thread = threadOf(record)
    if (thread !== null) this.#threads.reply(record, thread, false, 'none')
    // Without a body it cannot be known whether it was a root; it is taken for one until a copy with its body tells.
    const isRoot = thread === null && (record.shown || record.bodyBytes === null)
    this.#threads.setRoot(record, isRoot ? UPROOTED : ROOTLESS)
  }

  /** It loses its body. */
  drop(record: ParsedRecord): void {
    this.#draft.del(keyOf(AUTHOR, home(record), record.author, record.time, record.id))
    const line = lineOf(record)
    if (line !== null) this.#draft.del(line)
    if (record.kind === CHARTER) this.#draft.del(keyOf(CHARTER_KEY, record.id))
    if (!record.shown) return
    if (record.kind !== POST) return this.#registers.withdraw(record)
    const thread = threadOf(record)
    if (thread === null) this.#threads.setRoot(record, UPROOTED)
    else this.#threads.reply(record, thread, false, 'recount')
  }

  finish(): Promise<void> {
    return this.#threads.finish()
  }
}

/** Key in the line of authority, or of what follows a post; null for other kinds. */
function lineOf(record: ParsedRecord): Uint8Array | null {
  const { id, kind, time } = record
  if (kind <= INHERIT) return keyOf(AUTHORITY, home(record), time, id)
  return kind === REVISE || kind === RETRACT ? keyOf(FOLLOW, home(record), time, id) : null
}

/** The thread that a shown post replies in; null for a root and for what is not shown. */
function threadOf(record: ParsedRecord): RecordId | null {
  return record.shown ? ((record.body?.['thread'] as RecordId | undefined) ?? null) : null
}
