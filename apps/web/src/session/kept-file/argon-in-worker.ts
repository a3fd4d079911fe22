// Stretches a passphrase in a worker of its own, which ends with it: its memory is given back, and it can be stopped.

import { KithError } from '@kith/protocol'
import type { Stretch } from './stretch.ts'
// oxlint-disable-next-line import/default -- the address that Vite makes of it, see worker-url.d.ts
import script from './argon-worker.ts?worker&url'

/** Fetches the worker's script ahead: the day on which a copy is needed may be the day on which the page's host is gone. */
export async function fetchAhead(): Promise<void> {
  try {
    await fetch(script)
  } catch {
    // Then it is fetched when it is needed, or not at all.
  }
}

/** @throws KITH_NOT_LOADED, KITH_NO_MEMORY; why `stop` was aborted */
export function argonInWorker(stop: AbortSignal): Stretch {
  return async (passphrase, stretching) => {
    stop.throwIfAborted()
    const worker = new Worker(script, { type: 'module' })
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        stop.addEventListener('abort', () => reject(stop.reason as Error))
        worker.addEventListener('error', () =>
          reject(new KithError('KITH_NOT_LOADED', 'A part of Kith could not be loaded. Try again with a network.')),
        )
        worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array | null>) => {
          if (data !== null) resolve(data)
          else reject(new KithError('KITH_NO_MEMORY', 'This device has too little memory free to try the passphrase.'))
        })
        worker.postMessage({ passphrase, stretching })
      })
    } finally {
      worker.terminate()
    }
  }
}
