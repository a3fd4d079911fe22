// The open database, and its replacement after a failed write: LevelDB may leave a torn entry in its log then, behind
// which later ones would be lost, so nothing is written until it was closed and opened anew.

import type { ByteLevel, Opened } from './backend.ts'
import { closed } from './failures.ts'

export class Connection {
  readonly #openAfter: (before?: Opened) => Promise<Opened>
  #opened: Promise<Opened> | null = null
  #before: Opened | undefined
  #closed = false

  /** @param open opens the database at its current schema; given how it was open before, if it was */
  constructor(open: (before?: Opened) => Promise<Opened>) {
    this.#openAfter = open
  }

  async level(): Promise<ByteLevel> {
    if (this.#closed) throw closed()
    const opened = (this.#opened ??= this.#open())
    try {
      return (await opened).level
    } catch (error) {
      // The next one to ask tries again: a full disk may have room by then.
      if (this.#opened === opened) this.#opened = null
      throw error
    }
  }

  renew(): void {
    const old = this.#opened
    const renewed = (async () => {
      await shut(old)
      return this.#open()
    })()
    // Whoever asks for the level next gets the error.
    renewed.catch(() => undefined)
    this.#opened = renewed
  }

  async close(): Promise<void> {
    this.#closed = true
    await shut(this.#opened)
    this.#opened = null
  }

  async #open(): Promise<Opened> {
    const opened = await this.#openAfter(this.#before)
    this.#before = opened
    return opened
  }
}

async function shut(opened: Promise<Opened> | null): Promise<void> {
  const held = await opened?.catch(() => null)
  // What does not close cannot be used either; the opening that follows tells what is wrong.
  await held?.close().catch(() => undefined)
}
