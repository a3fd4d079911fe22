// Which of several personas with one pseudonym bears a number. Whoever this device knew first keeps the plain name, so that
// nobody who comes later can take it; the number is this device's view and no part of the name (spec page 10 §3).

import type { Pseudonym } from './pseudonym.ts'

export interface KnownPersona {
  readonly key: string
  readonly name: Pseudonym
  /** When this device first met it in this channel: any number that grows. */
  readonly seen: number
}

/**
 * For each key null, or the number that stands behind its name: 2, 3, … Give every persona that is known in the channel, not
 * only those on screen: so a number stays what it was. Known at once, the smaller key comes first.
 */
export function namesakeMarks(personas: Iterable<KnownPersona>): Map<string, number | null> {
  const inOrder = [...personas].sort((a, b) => a.seen - b.seen || (a.key < b.key ? -1 : 1))
  const bearers = new Map<string, number>()
  const marks = new Map<string, number | null>()
  for (const { key, name } of inOrder) {
    if (marks.has(key)) continue
    const index = `${name.first} ${name.second}`
    const n = (bearers.get(index) ?? 0) + 1
    bearers.set(index, n)
    marks.set(key, n === 1 ? null : n)
  }
  return marks
}
