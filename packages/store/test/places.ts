// A temporary directory for one test, gone after it.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export async function inTemporary(work: (place: (part: string) => string) => Promise<void>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'kith-store-'))
  try {
    await work((part) => join(home, part))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
