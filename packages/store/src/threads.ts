// What a thread adds up to: its root, its standing replies, and where it stands in the list. A sum of a set: replies
// may come before their root and in any order. Taking a reply back cannot be subtracted, so it is summed up anew.

import { equal } from '@kith/protocol'
import { u32At } from './keys.ts'
import { decodeCounter, type ThreadMark, writeCounter } from './values.ts'

/** No root post is held; a root stands; a root was retracted, or a header alone may be one. */
export const ROOTLESS = 0
export const ROOTED = 1
export const UPROOTED = 2

/** How many authors the standing replies have, as far as `answered` needs it. */
const NOBODY = 0
const ONE = 1
const SEVERAL = 2

export interface Thread {
  root: number
  rootTime: number
  rootAuthor: Uint8Array
  /** Latest time of a standing reply. */
  last: number
  replies: number
  voices: number
  /** The author of all replies while `voices` is ONE. */
  voice: Uint8Array
}

export interface Listing extends ThreadMark {
  readonly active: number
}

const BYTES = 9 + 8 + 32 + 32
const NO_KEY = new Uint8Array(32)

export function emptyThread(): Thread {
  return { root: ROOTLESS, rootTime: 0, rootAuthor: NO_KEY, last: 0, replies: 0, voices: NOBODY, voice: NO_KEY }
}

export function addReply(thread: Thread, time: number, author: Uint8Array): void {
  thread.replies++
  thread.last = Math.max(thread.last, time)
  if (thread.voices === NOBODY) {
    thread.voices = ONE
    thread.voice = author
  } else if (thread.voices === ONE && !equal(thread.voice, author)) {
    thread.voices = SEVERAL
  }
}

export function forgetReplies(thread: Thread): void {
  Object.assign(thread, { last: 0, replies: 0, voices: NOBODY, voice: NO_KEY })
}

/** Where the thread stands in its channel's list; null when it is not shown there. */
export function listingOf(thread: Thread): Listing | null {
  if (thread.root === ROOTLESS || (thread.root === UPROOTED && thread.replies === 0)) return null
  const byAnother = thread.voices === ONE && !equal(thread.voice, thread.rootAuthor)
  return {
    active: Math.max(thread.rootTime, thread.last),
    replies: thread.replies,
    answered: byAnother || thread.voices === SEVERAL,
  }
}

export function encodeThread(thread: Thread): Uint8Array {
  const value = new Uint8Array(BYTES)
  const view = new DataView(value.buffer)
  view.setUint8(0, thread.root * 16 + thread.voices)
  view.setUint32(1, thread.rootTime)
  view.setUint32(5, thread.last)
  writeCounter(value, 9, thread.replies)
  value.set(thread.rootAuthor, 17)
  value.set(thread.voice, 49)
  return value
}

export function decodeThread(value: Uint8Array): Thread | null {
  if (value.length !== BYTES) return null
  const replies = decodeCounter(value.subarray(9, 17))
  if (replies === null) return null
  const marks = value[0] as number
  return {
    root: marks >> 4,
    voices: marks & 15,
    rootTime: u32At(value, 1),
    last: u32At(value, 5),
    replies,
    rootAuthor: value.slice(17, 49),
    voice: value.slice(49, 81),
  }
}
