// A view that follows the store: computed anew after each change, one computation at a time, several changes at once;
// told only when it came out otherwise.

export interface Live {
  refresh(): void
  close(): void
}

/** @param compute reads the store; null: not known yet; a failure leaves the last value */
export function live(compute: () => Promise<unknown>, tell: (value: unknown) => void): Live {
  let told = 'null'
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
        const value = await compute()
        const text = JSON.stringify(value)
        if (closed || value === null || text === told) continue
        told = text
        tell(value)
      } catch {
        // The store is closing or broken; `broken` tells the person, the last view stays.
      }
    }
    running = false
  }
  refresh()
  return {
    refresh,
    close: () => {
      closed = true
    },
  }
}
