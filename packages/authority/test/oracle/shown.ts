// What the oracle says of a chronicle, in names that a test can compare: personas by their names, records by those that
// the test gives them.

import type { ParsedRecord, Value } from '@kith/protocol'
import { CAST, type Chronicle, person } from '../chronicle.ts'
import { oracle } from './state.ts'
import { hexOf } from './hex.ts'

export interface Told {
  readonly hash: string
  readonly two: boolean
  /** Name and rank, `!` for who may not grant: `founder 0, ada 1!`. */
  readonly stewards: string
  readonly name: unknown
  /** Is the record among `roles`, `pending`, `brakes`? */
  has(list: 'roles' | 'pending' | 'brakes', record: ParsedRecord): boolean
  /** The acts that hold on a target, strictest first. */
  on(target: Uint8Array): string[]
  readonly forks: string[]
}

export function tell(story: Chronicle, records: readonly ParsedRecord[] = story.records): Told {
  const told = oracle(records, story.channel)
  if (told === null) throw new Error('there is no charter among these records')
  const { state, hash } = told
  const rows = (key: string): readonly (readonly Value[])[] => state[key] as readonly (readonly Value[])[]
  const hexes = (list: Value | undefined): string[] => (list as readonly Uint8Array[]).map(hexOf)
  return {
    hash,
    two: state['two'] as boolean,
    stewards: rows('stewards')
      .map(([key, , rank, grant]) => `${nameOf(key)} ${rank as number}${grant === true ? '' : '!'}`)
      .join(', '),
    name: (state['fields'] as { name: Value }).name,
    has: (list, record) => hexes(state[list]).includes(hexOf(record.id)),
    on: (target) => hexes(rows('acts').find(([each]) => hexOf(each as Uint8Array) === hexOf(target))?.[1] ?? []),
    forks: rows('forks').map(([author, child]) => `${nameOf(author)} ${hexOf(child as Uint8Array)}`),
  }
}

export function nameOf(key: Value | undefined): string {
  const hex = hexOf(key as Uint8Array)
  return CAST.find((name) => hexOf(person(name).key) === hex) ?? hex
}
