// Runs docs/spec/vectors/kept-files.json against the app's reader, the same lines in Node and in Chromium. As the default
// export, it is what `runInChromium` calls.

import { encodeCanonical } from '@kith/protocol'
import { fromHex, toHex } from '@kith/testkit'
import vectors from '../../../docs/spec/vectors/kept-files.json' with { type: 'json' }
import { argon } from '../src/session/kept-file/argon.ts'
import { encodeItem, readItems } from '../src/session/kept-file/contents.ts'
import { openFile } from '../src/session/kept-file/open.ts'
import type { Stretch } from '../src/session/kept-file/stretch.ts'

export type KeptFiles = readonly (typeof vectors)[number][]

export const published: KeptFiles = vectors

/** Names of the vectors that fail. */
export async function failures(vectors: KeptFiles): Promise<string[]> {
  const failed: string[] = []
  for (const { name, passphrase, stretched, file, ...expected } of vectors) {
    let found: Uint8Array | null = null
    const stretch: Stretch = async (...input) => {
      found = await argon(...input)
      return found
    }
    const outcome = await read(fromHex(file), passphrase, stretch)
    const known = { ...expected, ...('items' in expected ? { items: expected.items?.map(orLater) } : {}) }
    if (JSON.stringify(outcome) !== JSON.stringify(known)) failed.push(`${name}: ${JSON.stringify(outcome)}`)
    if (stretched !== null && (found === null || toHex(found) !== stretched)) failed.push(`${name}: stretched`)
  }
  return failed
}

async function read(file: Uint8Array, passphrase: string, stretch: Stretch): Promise<unknown> {
  const opened = await openFile(file, passphrase, stretch)
  if (!opened.ok) return { valid: false, code: opened.code }
  const items: (string | null)[] = []
  const whole = await readItems(file, opened.lead, opened.keys, (item) => {
    items.push(item.is === 'later' ? null : toHex(encodeCanonical(encodeItem(item))))
  })
  return whole ? { valid: true, items } : { valid: false, code: 'damaged' }
}

/** An item of a later version is met and left out: its first element is beyond those that are known. */
function orLater(hex: string): string | null {
  return hex.slice(2, 4) > '03' ? null : hex
}

export default async function run(): Promise<{ ran: number; failed: string[] }> {
  return { ran: published.length, failed: await failures(published) }
}
