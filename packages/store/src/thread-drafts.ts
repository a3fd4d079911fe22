// The threads that one batch touches: each is read once, changed in memory by every record of the batch, and written
// once with its place in the list, so several replies in one batch add up.

import type { ParsedRecord } from '@kith/protocol'
import type { Draft } from './draft.ts'
import { ACTIVITY, keyOf, placeOf, RECORD, REPLY, THREAD, textOf, within } from './keys.ts'
import {
  addReply,
  decodeThread,
  emptyThread,
  encodeThread,
  forgetReplies,
  type Listing,
  listingOf,
  ROOTED,
  type Thread,
} from './threads.ts'
import { decodeReplyMark, encodeReplyMark, encodeThreadMark, type ReplyMark, readStored } from './values.ts'

interface OpenThread {
  readonly key: Uint8Array
  readonly channel: Uint8Array
  readonly id: Uint8Array
  readonly thread: Thread
  readonly before: Listing | null
  readonly damaged: boolean
  recount: boolean
  /** Replies that this batch writes, over those that are stored. */
  readonly marks: Map<string, { readonly time: number; readonly mark: ReplyMark }>
}

export class ThreadDrafts {
  readonly #draft: Draft
  readonly #open = new Map<string, OpenThread>()

  constructor(draft: Draft) {
    this.#draft = draft
  }

  want(channel: Uint8Array, id: Uint8Array): void {
    this.#draft.want(keyOf(THREAD, channel, id))
  }

  setRoot(record: ParsedRecord, root: number): void {
    const { thread } = this.#at(record.channel, record.id)
    Object.assign(thread, { root, rootTime: record.time, rootAuthor: record.author })
  }

  /** Enters a reply. `add` counts one that is new here, `recount` sums up anew, `none` changes no sum. */
  reply(record: ParsedRecord, id: Uint8Array, standing: boolean, effect: 'add' | 'recount' | 'none'): void {
    const open = this.#at(record.channel, id)
    const key = keyOf(REPLY, record.channel, id, record.time, record.id)
    const mark = { standing, author: record.author }
    this.#draft.put(key, encodeReplyMark(mark))
    open.marks.set(textOf(key), { time: record.time, mark })
    if (effect === 'add') addReply(open.thread, record.time, record.author)
    if (effect === 'recount') open.recount = true
  }

  async finish(): Promise<void> {
    for (const open of this.#open.values()) {
      if (open.damaged) await this.#findRoot(open)
      if (open.recount) await this.#sumUp(open)
      this.#draft.put(open.key, encodeThread(open.thread))
      this.#list(open)
    }
  }

  #at(channel: Uint8Array, id: Uint8Array): OpenThread {
    const key = keyOf(THREAD, channel, id)
    const text = textOf(key)
    const known = this.#open.get(text)
    if (known !== undefined) return known
    const value = this.#draft.get(key)
    const stored = value === undefined ? emptyThread() : decodeThread(value)
    const thread = stored ?? emptyThread()
    const damaged = stored === null
    const open = { key, channel, id, thread, before: listingOf(thread), damaged, recount: damaged, marks: new Map() }
    this.#open.set(text, open)
    return open
  }

  #list({ channel, id, thread, before }: OpenThread): void {
    const now = listingOf(thread)
    if (before !== null && before.active !== now?.active) this.#draft.del(keyOf(ACTIVITY, channel, before.active, id))
    if (now !== null) this.#draft.put(keyOf(ACTIVITY, channel, now.active, id), encodeThreadMark(now))
  }

  async #sumUp({ channel, id, thread, marks }: OpenThread): Promise<void> {
    const all = new Map(marks)
    for (const [key, value] of await this.#draft.level.iterator(within(keyOf(REPLY, channel, id))).all()) {
      const text = textOf(key)
      const mark = decodeReplyMark(value)
      if (mark !== null && !all.has(text)) all.set(text, { time: placeOf(key).time, mark })
    }
    forgetReplies(thread)
    for (const { time, mark } of all.values()) if (mark.standing) addReply(thread, time, mark.author)
  }

  async #findRoot({ id, thread }: OpenThread): Promise<void> {
    const held = readStored(id, await this.#draft.level.get(keyOf(RECORD, id)))
    if (held === null || !held.record.shown || held.record.body?.['thread'] !== undefined) return
    Object.assign(thread, { root: ROOTED, rootTime: held.record.time, rootAuthor: held.record.author })
  }
}
