// When records came to a store and when they were durable there: what the delivery benchmarks measure, the same in
// Node and in a page. All on one machine, so one clock.

import { encodeBase32 } from '@kith/protocol'
import type { Store } from '@kith/store'

/** One record at one place: given to its store, and durable there. Milliseconds since 1970. */
export interface Kept {
  readonly given: number
  readonly durable: number
}

export const clock = (): number => performance.timeOrigin + performance.now()

/** The same store, which writes down each record's moments under its id. */
export function watched(store: Store): { store: Store; kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>()
  const put: Store['put'] = async (records, extra) => {
    const given = clock()
    const outcomes = await store.put(records, extra)
    const durable = clock()
    for (const [i, { id }] of records.entries()) {
      if (outcomes[i] === 'new') kept.set(encodeBase32(id), { given, durable })
    }
    return outcomes
  }
  const handler: ProxyHandler<Store> = {
    get: (target, name) => {
      const value: unknown = name === 'put' ? put : Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }
  return { store: new Proxy(store, handler), kept }
}
