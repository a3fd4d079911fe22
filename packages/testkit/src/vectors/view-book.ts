// A thread for the cases of views.json (spec page 12): posts and tends among a channel's authority records, by name. Well
// after the channel's first week; `old` is settled there, who else writes is new.

import { type Book, type Line, MINUTE } from './authority-book.ts'
import type { Described } from './described.ts'

const DAY = 86_400
/** The minute in which the thread begins. */
export const BEGINS = MINUTE + 30 * DAY

export type CauseOf = readonly [by: string, why: string, of?: Line | readonly number[]]
export type DecisionOf = readonly [post: Line, decision: string, ...causes: CauseOf[]]

export interface ChoicesOf {
  readonly own?: readonly string[]
  readonly muted?: readonly string[]
  readonly dropped?: readonly string[]
  readonly labels?: readonly number[]
  readonly undone?: readonly Line[]
  readonly follow?: boolean
  readonly list?: string
  readonly now?: number
}

export interface View {
  readonly choices?: ChoicesOf
  readonly decisions: readonly DecisionOf[]
}

export interface ViewCase {
  readonly name: string
  readonly expect: (talk: Talk, book: Book) => View
}

/** A minute of the thread. */
export const at = (minutes: number): number => BEGINS + 60 * minutes

type Fields = Readonly<Record<string, Described>>

export class Talk {
  readonly book: Book
  readonly root: Line
  #n = 0

  constructor(book: Book, fields: Fields = {}) {
    this.book = book
    this.#post('old', { text: 'I am here since last month.' }, BEGINS - 20 * DAY)
    this.root = this.#post('asks', { text: 'My mother died in March.', ...fields }, BEGINS)
  }

  /** A reply to the root, so many minutes after it. */
  reply(by: string, minutes: number, fields: Fields = {}): Line {
    const answers = { thread: this.root.id, parent: this.root.id }
    return this.#post(by, { text: 'I know that road.', ...answers, ...fields }, BEGINS + 60 * minutes)
  }

  /** Another thread. */
  elsewhere(by: string, minutes: number): Line {
    return this.#post(by, { text: 'Something else.' }, BEGINS + 60 * minutes)
  }

  revise(line: Line, minutes: number): Line {
    const answers = { thread: this.root.id, parent: this.root.id }
    const post = new Map<string, Described>(Object.entries({ text: 'Said otherwise.', ...answers }))
    const options = { after: [line], time: BEGINS + 60 * minutes }
    return this.book.write(line.by, 17, { target: line.id, n: 1, post }, options, false)
  }

  tend(fields: Fields): Line {
    this.#n += 1
    const options = { after: [this.root], time: BEGINS + 60 * 60 }
    return this.book.write('asks', 23, { thread: this.root.id, n: this.#n, hidden: [], ...fields }, options, false)
  }

  #post(by: string, fields: Fields, time: number): Line {
    return this.book.write(by, 16, fields, { after: [], time }, false)
  }
}
