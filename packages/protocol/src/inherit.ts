// What a fork takes along (spec page 15 §1, §2): `fork` in its charter, and the lists of ids whose hashes stand there.
// A list counts by its hash alone, whoever wrote it, so that what is inherited is fixed for ever.

import { type ChannelId, concat, equal, type RecordId, utf8, ZEROS } from './bytes.ts'
import { isBytes, isMap, type Value, type ValueMap } from './cbor.ts'
import { LIST_IDS, MAX_HEADS, MAX_LISTS } from './limits.ts'
import { sha256 } from '#native'
import { isAscending } from './shapes.ts'

export const INHERIT = 6

/** Where a channel comes from. */
export interface ForkedFrom {
  readonly parent: ChannelId
  /** Hashes of the lists of what is inherited, in the order in which a newcomer asks for it. */
  readonly heads: readonly Uint8Array[]
  /** The parent's authority heads, ascending: what its stewards had decided there goes along. */
  readonly authority: readonly RecordId[]
}

export interface InheritBody {
  /** One id after the other. */
  readonly ids: Uint8Array
}

const DOMAIN = utf8('kith/1/inherit')
const ID_BYTES = 32

/** True for what a charter may hold as `fork`. */
export function isForkedFrom(fork: Value): boolean {
  if (!isMap(fork)) return false
  const { parent, heads, authority } = fork
  if (!isBytes(parent, 32) || equal(parent, ZEROS) || !isAscending(authority, MAX_HEADS)) return false
  return authority.length > 0 && Array.isArray(heads) && heads.length <= MAX_LISTS && heads.every((v) => isBytes(v, 32))
}

export function isInherit({ ids }: ValueMap): boolean {
  return isBytes(ids) && ids.length > 0 && ids.length % ID_BYTES === 0 && ids.length <= LIST_IDS * ID_BYTES
}

/** What stands in `heads` for a list. */
export function listHash(ids: Uint8Array): Uint8Array {
  return sha256(concat(DOMAIN, ids))
}

export function idsIn(ids: Uint8Array): RecordId[] {
  return Array.from(
    { length: ids.length / ID_BYTES },
    (_, i) => ids.slice(i * ID_BYTES, (i + 1) * ID_BYTES) as RecordId,
  )
}

/** Ids as lists, in their order; what does not fit into as many lists as a charter names is left out. */
export function listsOf(ids: readonly RecordId[]): Uint8Array[] {
  const most = ids.slice(0, LIST_IDS * MAX_LISTS)
  return Array.from({ length: Math.ceil(most.length / LIST_IDS) }, (_, i) =>
    concat(...most.slice(i * LIST_IDS, (i + 1) * LIST_IDS)),
  )
}
