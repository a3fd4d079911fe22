// The order of channels: one's own first, the rest shuffled once on this device. Nothing is ranked, and nothing moves
// while the page is open: what comes later stands at the end.

import type { ChannelCard, Key } from '../model.ts'

/** Keeps an order over time; one for the life of the page. */
export function steadyOrder(random: () => number): (channels: readonly ChannelCard[]) => ChannelCard[] {
  const places = new Map<Key, number>()
  return (channels) => {
    const fresh = shuffled(
      channels.filter(({ id }) => !places.has(id)),
      random,
    ).toSorted((a, b) => Number(b.joined) - Number(a.joined))
    for (const { id } of fresh) places.set(id, places.size)
    return channels.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: random() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}
