// Opening a report or an appeal with one's own box (spec page 14 §4). Every slot is tried: none says whose it is. What a
// stranger sealed never throws; it comes back with the first rule that it breaks.

import { equal, type PersonaKey } from './bytes.ts'
import { decodeCanonical, isMap, type ValueMap } from './cbor.ts'
import { unwrapper } from './hpke.ts'
import { APPEAL, type Appeal, isAppeal, isReport, REPORT, type Report, type SealedBody } from './report.ts'
import { appealBytes, bindingOf, commitOf } from './report-seal.ts'
import { isSignature, isUsableKey } from './signature.ts'
import type { VerifiedRecord } from './verify.ts'

/** `slots`: not sealed to this box, or damaged; `commit`: sealed, and to some other key than it says; then in order. */
export type OpenCode = 'shape' | 'slots' | 'commit' | 'data' | 'padding' | 'inside' | 'proof'

export type OpenVerdict =
  | { readonly ok: true; readonly kind: typeof REPORT; readonly said: Report }
  | { readonly ok: true; readonly kind: typeof APPEAL; readonly said: Appeal }
  | { readonly ok: false; readonly code: OpenCode }

/**
 * @param secret X25519 secret of the own box (`boxSecret`)
 * @throws KITH_NO_SEALING where the platform cannot open anything
 */
export async function openReport(record: VerifiedRecord, secret: Uint8Array): Promise<OpenVerdict> {
  const { kind, channel, author, shown } = record
  if (!shown || (kind !== REPORT && kind !== APPEAL)) return refuse('shape')
  const { commit, slots, data } = record.body as unknown as SealedBody

  const binding = bindingOf(kind, channel, author)
  const unwrap = await unwrapper(secret)
  const keys = (await Promise.all(slots.map((slot) => unwrap(slot, binding)))).filter((key) => key !== null)
  if (keys.length === 0) return refuse('slots')
  const key = keys.find((key) => equal(commitOf(key), commit))
  // A committed key of another length than 32 bytes cannot be: a slot holds no other.
  if (key === undefined) return refuse('commit')

  const plain = await decrypt(key, data)
  if (plain === null) return refuse('data')
  const inside = unpadded(plain)
  if (inside === null) return refuse('padding')
  const map = decodeCanonical(inside)
  if (!isMap(map)) return refuse('inside')
  if (kind === REPORT) return isReport(map) ? { ok: true, kind, said: reportOf(map) } : refuse('inside')
  if (!isAppeal(map)) return refuse('inside')
  return (await isProven(record, map)) ? { ok: true, kind, said: appealOf(map) } : refuse('proof')
}

async function isProven({ channel, author }: VerifiedRecord, inside: ValueMap): Promise<boolean> {
  const { by, proof } = inside
  if (by === undefined) return true
  const key = by as PersonaKey
  return isUsableKey(key) && (await isSignature(key, appealBytes(channel, author, inside), proof as Uint8Array))
}

/** Without what later versions may have put beside it. */
function reportOf({ reason, target, seen, who, words }: ValueMap): Report {
  return present({ reason, target, seen, who, words }) as unknown as Report
}

function appealOf({ act, target, words, by }: ValueMap): Appeal {
  return present({ act, target, words, by }) as unknown as Appeal
}

function present(fields: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

async function decrypt(raw: Uint8Array, data: Uint8Array): Promise<Uint8Array | null> {
  const key = await crypto.subtle.importKey('raw', raw as BufferSource, 'AES-GCM', false, ['decrypt'])
  try {
    const iv = new Uint8Array(12)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data as BufferSource))
  } catch {
    return null
  }
}

/** The bytes before the padding; null where they would not fit, or what follows is not zeros. */
function unpadded(plain: Uint8Array): Uint8Array | null {
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0)
  if (length > plain.length - 4 || plain.subarray(4 + length).some((byte) => byte !== 0)) return null
  return plain.slice(4, 4 + length)
}

function refuse(code: OpenCode): OpenVerdict {
  return { ok: false, code }
}
