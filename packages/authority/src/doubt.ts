// Doubt (spec page 13 §3): two records by one author of which neither knew the other are doubtful, unless somebody else
// built upon the one before the other came to light. An author's lanes hold all that could be such twins.

import { reach } from './clock.ts'
import { type Graph, isBefore, type Placed } from './graph.ts'

/** Whether a world holds a placed record. */
export type World = (placed: Placed) => boolean

/** Whether the record is doubtful in the world. */
export function isDoubtful(record: Placed, graph: Graph, world: World): boolean {
  const lanes = graph.lanesOf(record.author)
  if (lanes.length < 2) return false
  return lanes.some((lane) => {
    if (lane === record.lane) return false
    // The first that the record did not know; what is sealed against it is sealed against those after it.
    const twin = graph.lanes[lane]?.[reach(record.clock, lane)]
    if (twin === undefined || !world(twin) || isBefore(record, twin)) return false
    return !isSealed(record, twin, graph, world)
  })
}

/** Whether somebody else has built upon the record without the twin. */
function isSealed(record: Placed, twin: Placed, graph: Graph, world: World): boolean {
  for (const author of graph.authors()) {
    if (author === record.author) continue
    for (const lane of graph.lanesOf(author)) {
      // The first on a lane that has the record in its past knows least.
      const builder = firstAfter(record, graph.lanes[lane] ?? [])
      if (builder !== undefined && world(builder) && !isBefore(twin, builder)) return true
    }
  }
  return false
}

function firstAfter(record: Placed, lane: readonly Placed[]): Placed | undefined {
  let [low, high] = [0, lane.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(record, lane[middle] as Placed)) high = middle
    else low = middle + 1
  }
  return lane[low]
}
