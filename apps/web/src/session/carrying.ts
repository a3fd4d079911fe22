// One long work at a time (writing a copy, reading one): how far it is, a breath for the page between two steps, a way
// to stop it.

import { KithError } from '@kith/protocol'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Progress } from '../model.ts'
import { nextTask } from './next-task.ts'

export interface Carry {
  readonly stop: AbortSignal
  /** Says how far it is and lets the page paint and answer. @throws KITH_STOPPED */
  step(done: number, of: number): Promise<void>
}

export class Carrying {
  readonly #progress = signal<Progress | null>(null)
  readonly progress: ReadonlySignal<Progress | null> = this.#progress
  #stop: AbortController | null = null

  /** @throws KITH_BUSY, KITH_STOPPED, and what the work throws */
  async run<T>(is: Progress['is'], work: (carry: Carry) => Promise<T>): Promise<T> {
    if (this.#stop !== null) throw new KithError('KITH_BUSY', 'A copy is being written or read already.')
    const stop = new AbortController()
    this.#stop = stop
    try {
      return await work({
        stop: stop.signal,
        step: async (done, of) => {
          this.#progress.value = { is, done, of }
          await nextTask()
          stop.signal.throwIfAborted()
        },
      })
    } finally {
      this.#stop = null
      this.#progress.value = null
    }
  }

  stop(): void {
    this.#stop?.abort(new KithError('KITH_STOPPED', 'It was stopped.'))
  }
}
