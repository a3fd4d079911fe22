// Starting and opening a kept file (spec page 08): the lead, then the passphrase, then the keys.

import { equal } from '@kith/protocol'
import { CHUNK_BYTES, encodeLead, type FileRefusal, type Lead, readLead } from './format.ts'
import { COST, type FileKeys, keysOf, type Stretch } from './stretch.ts'

export interface OpenFile {
  readonly lead: Lead
  readonly keys: FileKeys
}

/** @param salt 16 random bytes */
export async function startFile(passphrase: string, salt: Uint8Array, stretch: Stretch): Promise<OpenFile> {
  const stretching = { ...COST, salt }
  const keys = await keysOf(passphrase, stretching, stretch)
  return { lead: await encodeLead(stretching, keys.check, CHUNK_BYTES), keys }
}

/** @throws what `stretch` throws */
export async function openFile(
  file: Uint8Array,
  passphrase: string,
  stretch: Stretch,
): Promise<({ readonly ok: true } & OpenFile) | { readonly ok: false; readonly code: FileRefusal }> {
  const read = await readLead(file)
  if (!read.ok) return read
  const keys = await keysOf(passphrase, read.lead.stretching, stretch)
  if (!equal(keys.check, read.lead.check)) return { ok: false, code: 'passphrase' }
  return { ok: true, lead: read.lead, keys }
}
