// One tab holds the node, since several on one database would spoil each other's indexes. Others say so and can take
// over: the holder is asked to yield and closes its store; one that is frozen loses the lock.

const LOCK = 'kith-node'
const CHANNEL = 'kith-node'
/** A holder that answers closes its store well within this; one that does not is frozen. Milliseconds. */
const PATIENCE = 3_000

export interface Tab {
  /** The lock is ours. */
  readonly hold: () => void
  /** Another tab holds it now; stop everything before this resolves. */
  readonly yield: () => Promise<void>
}

/** @returns asks for the node from another tab */
export function oneTab(tab: Tab): () => void {
  const others = new BroadcastChannel(CHANNEL)
  let release: (() => void) | null = null

  const held = (): Promise<void> =>
    new Promise((resolve) => {
      release = resolve
      tab.hold()
    })

  const lost = async (): Promise<void> => {
    if (release === null) return
    const letGo = release
    release = null
    await tab.yield()
    letGo()
  }

  const request = (options: LockOptions): void => {
    navigator.locks
      .request(LOCK, options, async (lock) => {
        if (lock === null) await tab.yield()
        else await held()
      })
      // Aborted: stolen by another tab (then yield), or our own queued request that the steal replaced.
      .catch(() => lost())
  }

  others.addEventListener('message', () => void lost())
  request({ ifAvailable: true })

  return () => {
    if (release !== null) return
    const patience = new AbortController()
    others.postMessage('yield')
    const timer = setTimeout(() => {
      patience.abort()
      request({ steal: true })
    }, PATIENCE)
    navigator.locks
      .request(LOCK, { signal: patience.signal }, async () => {
        clearTimeout(timer)
        await held()
      })
      .catch(() => {
        if (!patience.signal.aborted) void lost()
      })
  }
}
