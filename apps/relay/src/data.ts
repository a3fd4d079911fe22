// The directory of a relay's data: made where it is not there, opened as its store, and its lasting values.

import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KithError } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'

/** @throws KITH_STORE_DENIED, and what `openStore` throws */
export async function openData(directory: string): Promise<Store> {
  try {
    // What is inside is the host's alone: the relay's key, the channels.
    await makeDirectory(directory, 0o700)
  } catch (cause) {
    const words = `Cannot write to ${directory}. Choose another place with --data.`
    throw new KithError('KITH_STORE_DENIED', words, { cause })
  }
  return openStore(directory)
}

/** A value that is made once and kept in the store. */
export async function lasting(store: Store, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await store.local.get(name)
  if (kept !== null) return kept
  const made = await make()
  await store.local.put(name, made)
  return made
}

/** Step by step: under /proc, `mkdir` with `recursive` never ends. */
async function makeDirectory(directory: string, mode?: number): Promise<void> {
  try {
    await mkdir(directory, { mode })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(directory)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(directory) === directory) throw cause
    await makeDirectory(dirname(directory))
    await mkdir(directory, { mode })
  }
}
