// The state of a channel in its canonical form (spec page 13 §7), and the hash by which two machines know that they agree.

import {
  CHARTER_FIELDS,
  type CharterBody,
  type CharterField,
  compare,
  decodeBase32,
  encodeCanonical,
  type ForkBody,
  type Policy,
  sha256,
  type Value,
} from '@kith/protocol'
import type { Authority } from './fold.ts'
import type { Placed } from './graph.ts'
import { bySeniority } from './powers.ts'
import { byId } from './rulings.ts'

export interface AuthorityState {
  readonly [key: string]: Value
}

/** The state as values that can be encoded; null where the charter is not there. */
export function stateOf(authority: Authority): AuthorityState | null {
  const { channel, charter, forks, rulings, stewards } = authority
  if (charter === null) return null
  const body = charter.record.body as unknown as CharterBody
  const fieldOf = (field: CharterField): Value =>
    plain(field, rulings.amendOf(field)?.word.value ?? (body[field] as Value))
  return {
    channel,
    fields: Object.fromEntries(CHARTER_FIELDS.map((field) => [field, fieldOf(field)])),
    two: stewards.two,
    stewards: [...stewards.by.values()]
      .toSorted(bySeniority)
      .map(({ basis: { bytes, word }, rank }) => [word.key, bytes, rank, word.may, word.box]),
    roles: idsOf(authority.roles()),
    pending: idsOf(authority.pending()),
    acts: rulings
      .targets()
      .map((target) => [bytesOf(target), authority.actsOn(target).map(({ bytes }) => bytes)] as const)
      .filter(([, acts]) => acts.length > 0)
      .toSorted(([a], [b]) => compare(a, b)),
    brakes: idsOf(authority.brakes()),
    forks: [...forks.values()]
      .toSorted((a, b) => compare(a.author, b.author))
      .map(({ author, body }) => [author, (body as unknown as ForkBody).child]),
  }
}

/** SHA-256 of the canonical form. */
export function hashOfState(state: AuthorityState): Uint8Array {
  return sha256(encodeCanonical(state))
}

function idsOf(records: readonly Placed[]): Value {
  return records.toSorted(byId).map(({ bytes }) => bytes)
}

function bytesOf(text: string): Uint8Array {
  return decodeBase32(text) as Uint8Array
}

/** A field without what later versions may have added to it. */
function plain(field: CharterField, value: Value): Value {
  if (field !== 'policy') return value
  const { days, bits, invite, who } = value as unknown as Policy
  return { days, bits, who, ...(invite === undefined ? {} : { invite }) }
}
