// A view that follows the store: computed anew after each change, one computation at a time, several changes at once.

import { type ReadonlySignal, signal } from '@preact/signals'

export interface Live<T> {
  readonly value: ReadonlySignal<T | null>
  refresh(): void
  close(): void
}

/** @param compute reads the store; a failure leaves the last value */
export function live<T>(compute: () => Promise<T>): Live<T> {
  const value = signal<T | null>(null)
  let running = false
  let dirty = false
  let closed = false
  const refresh = (): void => {
    dirty = true
    if (running || closed) return
    running = true
    void run()
  }
  const run = async (): Promise<void> => {
    while (dirty && !closed) {
      dirty = false
      try {
        const next = await compute()
        if (!closed) value.value = next
      } catch {
        // The store is closing or broken; `broken` tells the person, the last view stays.
      }
    }
    running = false
  }
  refresh()
  return {
    value,
    refresh,
    close: () => {
      closed = true
    },
  }
}
