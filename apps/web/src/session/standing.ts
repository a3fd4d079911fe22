// How things stand, told to every tab alike whenever it changes.

import type { Reach } from '../model.ts'
import type { Engine } from './engine.ts'
import type { Standing } from './messages.ts'

const MINUTE = 60

/** @param engine null while it starts */
export function standingOf(engine: Engine | null, rest: Pick<Standing, 'broken' | 'listening' | 'progress'>): Standing {
  const node = engine?.node
  const reach: Reach =
    node === undefined ? 'starting' : node.reached > 0 ? 'reached' : navigator.onLine ? 'looking' : 'offline'
  const relays = (node?.relays ?? []).toSorted((a, b) => Number(b.reached) - Number(a.reached))
  return {
    reach,
    relays: node?.reached ?? 0,
    carriers: relays.map(({ contact, place, reached }) => ({ place, reached, contact })),
    choices: engine?.choices.chosen ?? { labels: [], people: [], following: [] },
    direct: engine?.direct ? engine.node.neighbours : null,
    clock: Math.round((node?.clockOffset ?? 0) / MINUTE),
    ...rest,
  }
}
