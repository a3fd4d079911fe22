// Doubt (spec page 13 §3): two records by one author of which neither knew the other are doubtful, unless somebody else
// built upon the one before the other came to light. An author's lanes hold all that could be such twins.

import { reach } from './clock.ts'
import { type Graph, isBefore, type Placed } from './graph.ts'
import type { Footings } from './powers.ts'

/** Whether a world holds a placed record. */
export type World = (placed: Placed) => boolean

/** Whether the record is doubtful in the world. */
export function isDoubtful(record: Placed, graph: Graph, footings: Footings, world: World): boolean {
  const lanes = graph.lanesOf(record.author)
  if (lanes.length < 2) return false
  return lanes.some((lane) => {
    if (lane === record.lane) return false
    // The first that the record did not know; what is sealed against it is sealed against those after it.
    const twin = graph.lanes[lane]?.[reach(record.clock, lane)]
    if (twin === undefined || !world(twin) || isBefore(record, twin)) return false
    return !isSealed(record, twin, graph, footings, world)
  })
}

/** Whether somebody else has built upon the record without the twin. */
function isSealed(record: Placed, twin: Placed, graph: Graph, footings: Footings, world: World): boolean {
  for (const author of graph.authors()) {
    if (author === record.author) continue
    for (const lane of graph.lanesOf(author)) {
      const on = graph.lanes[lane] ?? []
      for (let i = firstAfter(record, on); i < on.length; i++) {
        const builder = on[i] as Placed
        if (!world(builder) || isBefore(twin, builder)) break
        if (isApart(builder, record, twin, footings)) return true
      }
    }
  }
  return false
}

/** Whether who built is a steward by more than what the record's author could have written for that. */
function isApart(builder: Placed, record: Placed, twin: Placed, footings: Footings): boolean {
  const first = footings.get(builder)?.basis
  if (!first) return false
  for (let basis: Placed | null | undefined = first; basis; basis = footings.get(basis)?.basis) {
    if (basis.author !== record.author || basis === record) continue
    // The charter is in every past; what is not in both was written for one of the two.
    const isOld = isBefore(basis, record) && isBefore(basis, twin)
    if (!isOld) return false
  }
  return true
}

/** The place of the first on a lane that has the record in its past. */
function firstAfter(record: Placed, lane: readonly Placed[]): number {
  let [low, high] = [0, lane.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(record, lane[middle] as Placed)) high = middle
    else low = middle + 1
  }
  return low
}
