// What a case of authority.json expects, said by hand and by name, to the canonical form of the state (spec page 13 §7) by
// the raw writer. Nothing is computed by a fold here.

import { toHex } from '../hex.ts'
import type { Book, Line } from './authority-book.ts'
import { type Described, toBytes, toJson } from './described.ts'
import { sha256 } from './platform.ts'

/** A steward: who, by which grant, of which rank; `may` true for the founder unless it says otherwise. */
export type Standing = readonly [who: string, basis: Line, rank: number, may?: boolean]

export interface Expected {
  /** Without it the founder alone. */
  readonly stewards?: readonly Standing[]
  readonly two?: boolean
  readonly fields?: Readonly<Record<string, Described>>
  readonly roles?: readonly Line[]
  readonly pending?: readonly Line[]
  /** Acts that hold on each target, in their order. */
  readonly acts?: readonly (readonly [target: Uint8Array, acts: readonly Line[]])[]
  readonly brakes?: readonly Line[]
  readonly forks?: readonly (readonly [who: string, child: Uint8Array])[]
}

export interface Case {
  readonly name: string
  readonly expect: (book: Book) => Expected | null
  /** In which order the lines come; as they were written without it. */
  readonly order?: (lines: readonly string[]) => readonly string[]
}

export interface AuthorityVector {
  readonly name: string
  readonly records: readonly string[]
  readonly state: unknown
  readonly stateHash: string | null
}

export function authorityVector({ name, order = (lines) => lines }: Case, book: Book, expected: Expected | null) {
  const records = order(book.lines.map(({ message }) => message))
  if (expected === null) return { name, records, state: null, stateHash: null }
  const state = canonical(book, expected)
  return { name, records, state: toJson(state), stateHash: toHex(sha256(toBytes(state))) }
}

function canonical(book: Book, expected: Expected): Described {
  const { stewards = [['F', book.charter, 0]], two = false, fields = {}, forks = [], acts = [] } = expected
  const steward = ([who, basis, rank, may = basis === book.charter]: Standing): Described => {
    return [book.key(who), basis.id, rank, may, book.box(who)]
  }
  return new Map<string, Described>([
    ['channel', book.charter.id],
    ['fields', new Map(Object.entries({ ...book.fields, ...fields }))],
    ['two', two],
    [
      'stewards',
      stewards.toSorted(([, a, i], [, b, j]) => i - j || Buffer.compare(a.id, b.id)).map((each) => steward(each)),
    ],
    ['roles', ids(expected.roles)],
    ['pending', ids(expected.pending)],
    [
      'acts',
      acts
        .toSorted(([a], [b]) => Buffer.compare(a, b))
        .map(([target, on]): Described => [target, on.map(({ id }) => id)]),
    ],
    ['brakes', ids(expected.brakes)],
    [
      'forks',
      forks.map(([who, child]) => [book.key(who), child] as const).toSorted(([a], [b]) => Buffer.compare(a, b)),
    ],
  ])
}

function ids(lines: readonly Line[] = []): Uint8Array[] {
  return lines.map(({ id }) => id).toSorted(Buffer.compare)
}
