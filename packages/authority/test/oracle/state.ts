// The canonical state of a channel and its hash (page 13 §7), from any set of parsed records in any order. A reading of
// the page that owes nothing to packages/authority: where the two differ, one of them or the page is wrong.

import { createHash } from 'node:crypto'
import { type ChannelId, encodeCanonical, FORK, type ParsedRecord, type Value, type ValueMap } from '@kith/protocol'
import { fromHex } from '@kith/testkit'
import { actionOf, fieldsOf, holding, pendingOf } from './decisions.ts'
import { place, type Placed } from './graph.ts'
import { settle } from './roles.ts'
import { hexOf } from './hex.ts'
import { holds } from './rules.ts'
import { bySmaller, mayGrant, type Steward, type World } from './stewards.ts'

export interface OracleState {
  /** The map of §7, ids and keys as bytes. */
  readonly state: ValueMap
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
}

/** The state of the channel by these records, or null without its charter. */
export function oracle(records: Iterable<ParsedRecord>, channel: ChannelId): OracleState | null {
  const all = [...records]
  const placed = place(all, channel)
  const charter = placed.get(hexOf(channel))
  if (charter === undefined) return null
  const world = settle(new Set(placed.values()))
  const { on, brakes } = holding(world)
  const state: ValueMap = {
    channel,
    fields: plainFields(world),
    two: world.two,
    stewards: [...world.stewards.values()].toSorted(bySeniority).map(stewardRow),
    roles: ids([...world.ranks.keys(), ...world.removals].filter((role) => role !== charter)),
    pending: ids(pendingOf(world)),
    acts: [...on].toSorted(byFirst).map(([target, acts]) => [fromHex(target), byStrictness(acts)]),
    brakes: ids(brakes),
    forks: forks(all, channel),
  }
  const bytes = encodeCanonical(state)
  return { state, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

/** Of policy and of each rule only what page 01 names. */
function plainFields(world: World): ValueMap {
  const fields = fieldsOf(world)
  if (!holds('a policy is what page 01 names')) return fields
  const { days, bits, invite, who } = fields['policy'] as ValueMap
  const rules = fields['rules'] as readonly (readonly Value[])[]
  return {
    ...fields,
    policy: { days, bits, who, ...(invite === undefined ? {} : { invite }) } as ValueMap,
    rules: rules.map((rule) => rule.slice(0, 2)),
  }
}

const byFirst = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1)

const bySeniority = (a: Steward, b: Steward): number => a.rank - b.rank || (a.basis.id < b.basis.id ? -1 : 1)

function stewardRow({ persona, basis, rank }: Steward): Value {
  return [fromHex(persona), fromHex(basis.id), rank, mayGrant(basis), basis.body['box'] as Uint8Array]
}

function ids(records: readonly Placed[]): Value {
  const sorted = records.map((record) => record.id).toSorted()
  return sorted.map(fromHex)
}

function byStrictness(acts: readonly Placed[]): Value {
  const sorted = acts.toSorted((a, b) => {
    const stricter = holds('the strictest is first') ? actionOf(b) - actionOf(a) : 0
    return stricter || bySmaller(a, b, 'of two alike the smaller id is first')
  })
  return sorted.slice(0, holds('all acts on a target hold') ? undefined : 1).map((act) => fromHex(act.id))
}

/** `[author, child]` of each author's shown fork record with the smallest id; what it cites is not read. */
function forks(records: readonly ParsedRecord[], channel: ChannelId): Value {
  const home = hexOf(channel)
  const found = records
    .filter((r) => r.kind === FORK && r.shown && hexOf(r.channel) === home)
    .filter((r) => hexOf(r.body?.['child'] as Uint8Array) !== home)
    .toSorted((a, b) => (hexOf(a.id) < hexOf(b.id) === holds('of two forks the smaller id counts') ? -1 : 1))
  const first = new Map<string, Value>()
  for (const fork of found) {
    const author = hexOf(fork.author)
    const each = holds('of each author one fork counts') ? author : hexOf(fork.id)
    if (!first.has(each)) first.set(each, fork.body?.['child'] as Uint8Array)
  }
  return [...first].toSorted(byFirst).map(([author, child]) => [fromHex(author), child])
}
