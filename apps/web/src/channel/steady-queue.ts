// The order of those who wait: who needs somebody soonest first (care, queue), then who has waited longest. Nothing moves
// while somebody reads: what comes later stands at the end.

import type { Key, ThreadCard } from '../model.ts'

/** What a relay brings of the past comes in a burst, and is sorted once it is there. Milliseconds. */
const SETTLES = 3_000

/** Keeps an order over time; one for the life of a page. @param now milliseconds */
export function steadyQueue(now: () => number): (cards: readonly ThreadCard[]) => ThreadCard[] {
  const began = now()
  const places = new Map<Key, number>()
  return (cards) => {
    if (now() - began < SETTLES) places.clear()
    const fresh = cards
      .filter(({ root }) => !places.has(root.id))
      .toSorted((a, b) => a.urgency - b.urgency || a.since - b.since)
    for (const { root } of fresh) places.set(root.id, places.size)
    return cards.toSorted((a, b) => (places.get(a.root.id) ?? 0) - (places.get(b.root.id) ?? 0))
  }
}
