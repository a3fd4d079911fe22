// What no state may say (spec page 13 §8), asked of its rows and of what records cite, and of nothing that folds: that somebody
// holds power whom nobody named who could, or who was removed.

import { type ParsedRecord, STEWARD, type Value, type ValueMap } from '@kith/protocol'
import { hexOf } from './oracle/hex.ts'

/** What is wrong in a state of these records; null: nothing. */
export function escalation(state: ValueMap | null, records: readonly ParsedRecord[]): string | null {
  if (state === null) return null
  const council = new Council(state, records)
  for (const [persona, basis, , may, box] of state['stewards'] as readonly (readonly Value[])[]) {
    const who = hexOf(persona as Uint8Array)
    const grant = council.grants.find(({ id }) => hexOf(id) === hexOf(basis as Uint8Array))
    if (grant === undefined || council.whoOf(grant) !== who) return `makes a steward of ${who}, whom nobody named`
    if (!council.isEarned(grant)) return `makes a steward of ${who}, whom nobody named who could`
    if (may !== council.mayGrant(grant)) return `lets ${who} name others against their grant`
    if (hexOf(box as Uint8Array) !== hexOf(grant.body?.['box'] as Uint8Array)) return `gives ${who} another box`
    if (council.isGone(grant)) return `keeps ${who}, who was removed`
  }
  return null
}

/** The role records that a state says are in force, and the charter. */
class Council {
  readonly grants: readonly ParsedRecord[]
  readonly #removals: readonly ParsedRecord[]
  readonly #byId: ReadonlyMap<string, ParsedRecord>
  readonly #charter: ParsedRecord
  readonly #pasts = new Map<ParsedRecord, ReadonlySet<ParsedRecord>>()

  constructor(state: ValueMap, records: readonly ParsedRecord[]) {
    this.#byId = new Map(records.filter(({ shown }) => shown).map((record) => [hexOf(record.id), record]))
    this.#charter = this.#get(state['channel'] as Uint8Array)
    const roles = (state['roles'] as readonly Uint8Array[]).map((id) => this.#get(id))
    this.grants = [this.#charter, ...roles.filter(({ body }) => body?.['role'] === STEWARD)]
    this.#removals = roles.filter(({ body }) => body?.['role'] !== STEWARD)
  }

  /** Whom a role record is about; of the charter, its founder. */
  whoOf(role: ParsedRecord): string {
    return hexOf(role === this.#charter ? role.author : (role.body?.['who'] as Uint8Array))
  }

  mayGrant(grant: ParsedRecord): boolean {
    return grant === this.#charter || grant.body?.['grant'] === true
  }

  /** Whether its author was named, as they knew, by a grant in force of somebody who was named so, and so on to the charter. */
  isEarned(grant: ParsedRecord): boolean {
    if (grant === this.#charter) return true
    const author = hexOf(grant.author)
    return this.grants.some((basis) => {
      if (this.whoOf(basis) !== author || !this.mayGrant(basis)) return false
      return this.#pastOf(grant).has(basis) && this.isEarned(basis)
    })
  }

  /** Whether a removal in force is about whom it names, and it did not know that. */
  isGone(grant: ParsedRecord): boolean {
    return this.#removals.some(
      (removal) => this.whoOf(removal) === this.whoOf(grant) && !this.#pastOf(grant).has(removal),
    )
  }

  #get(id: Uint8Array): ParsedRecord {
    const record = this.#byId.get(hexOf(id))
    if (record === undefined) throw new Error(`a state knows a record that nobody gave: ${hexOf(id)}`)
    return record
  }

  #pastOf(record: ParsedRecord): ReadonlySet<ParsedRecord> {
    const known = this.#pasts.get(record)
    if (known !== undefined) return known
    const past = new Set<ParsedRecord>()
    const prev = record.body?.['prev'] as Uint8Array | undefined
    for (const id of prev === undefined ? [] : [prev, ...record.after]) {
      const cited = this.#get(id)
      for (const each of [cited, ...this.#pastOf(cited)]) past.add(each)
    }
    this.#pasts.set(record, past)
    return past
  }
}
