// views.json (spec page 12): records of one channel, a reader's choices, and what that reader sees of posts.

import { toHex } from '../hex.ts'
import { Book } from './authority-book.ts'
import { BEGINS, type CauseOf, type ChoicesOf, Talk } from './view-book.ts'
import { viewCases } from './view-cases.ts'
import { listCases } from './view-lists.ts'

export interface ViewVector {
  readonly name: string
  readonly records: readonly string[]
  readonly choices: object
  readonly decisions: readonly object[]
}

export function views(): ViewVector[] {
  return [...viewCases, ...listCases].map(({ name, expect }) => {
    const book = new Book(name)
    const { choices = {}, decisions } = expect(new Talk(book), book)
    return {
      name,
      records: book.lines.map(({ message }) => message),
      choices: written(book, choices),
      decisions: decisions.map(([post, decision, ...causes]) => {
        return { id: toHex(post.id), decision, causes: causes.map(cause) }
      }),
    }
  })
}

function written(book: Book, choices: ChoicesOf): object {
  const { own = [], muted = [], dropped = [], labels = [], undone = [], follow = true, list, now = BEGINS } = choices
  const keys = (people: readonly string[]): string[] => people.map((person) => toHex(book.key(person)))
  return {
    own: keys(own),
    muted: keys(muted),
    dropped: keys(dropped),
    labels,
    undone: undone.map(({ id }) => toHex(id)),
    follow,
    list: list === undefined ? null : toHex(book.key(list)),
    now,
  }
}

function cause([by, why, of]: CauseOf): object {
  if (of === undefined) return { by, why }
  return 'id' in of ? { by, why, act: toHex(of.id) } : { by, why, labels: of }
}
