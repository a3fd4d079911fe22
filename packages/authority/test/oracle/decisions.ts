// Amends and acts in a world whose roles are settled (page 13 §6): which are in force, and where an act holds.

import { ACT, AMEND, BAN, BRAKE, CHARTER_FIELDS, RESTORE, ROLE, type Value } from '@kith/protocol'
import { isCharter, type Placed } from './graph.ts'
import { basisOf, hasGoodEndorsement, isDoubtful, isHit, isSound, needsSecond } from './roles.ts'
import { hexOf } from './hex.ts'
import { holds } from './rules.ts'
import { bySmaller, type World } from './stewards.ts'

export const actionOf = (record: Placed): number => (record.kind === ACT ? (record.body['action'] as number) : 0)

const targetsOf = (act: Placed): string[] => (act.body['targets'] as readonly Uint8Array[]).map(hexOf)

/** For an amend or an act. */
function isInForce(record: Placed, world: World): boolean {
  if (!isSound(record) || (!world.ranks.has(basisOf(record)) && holds('an act rests on what is in force'))) return false
  const asked = asks(record)
  if (asked.unhit && isHit(record, world)) return false
  const isAlone = (asked.undoubted && isDoubtful(record, world.records)) || (asked.second && needsSecond(record, world))
  return !isAlone || hasGoodEndorsement(record, world)
}

/** What of §6 is asked of an amend or an act: what of it is no rule is one that could be, and is none. */
function asks(record: Placed): { readonly unhit: boolean; readonly undoubted: boolean; readonly second: boolean } {
  if (record.kind === AMEND) {
    return {
      unhit: holds('an amend that is hit is void'),
      undoubted: holds('an amend on one prev with another waits'),
      second: holds('an amend takes two of three'),
    }
  }
  if (actionOf(record) === BAN) {
    return {
      unhit: !holds('a ban that is hit stands'),
      undoubted: holds('a ban on one prev with another waits'),
      second: holds('a ban takes two of three'),
    }
  }
  const isRestore = actionOf(record) === RESTORE
  return {
    unhit: isRestore ? holds('a restore that is hit is void') : !holds('other acts that are hit stand'),
    undoubted: !holds('other acts on one prev stand'),
    second: !holds('other acts take one'),
  }
}

/** The eight fields of the charter as they stand. */
export function fieldsOf(world: World): { [field: string]: Value } {
  const charter = [...world.records].find(isCharter) as Placed
  const fields = CHARTER_FIELDS.map((field): [string, Value] => {
    const all = [...world.records].filter((r) => r.kind === AMEND && isInForce(r, world))
    const amends = all.filter((r) => r.body['field'] === field)
    const others = holds('amends are told by field') ? amends : all
    const isLatest = (amend: Placed): boolean => !others.some((other) => other.past.has(amend))
    const latest = holds('the later amend counts') ? amends.filter(isLatest) : amends
    const [one] = latest.toSorted((a, b) => bySmaller(a, b, 'of two amends the smaller id counts'))
    return [field, (one === undefined ? charter.body[field] : one.body['value']) as Value]
  })
  return Object.fromEntries(fields)
}

/** Acts that hold: by target, and brakes, which hold on the channel. */
export interface Holding {
  readonly on: ReadonlyMap<string, readonly Placed[]>
  readonly brakes: readonly Placed[]
}

export function holding(world: World): Holding {
  const acts = [...world.records].filter((record) => record.kind === ACT && isInForce(record, world))
  const restores = acts.filter((act) => actionOf(act) === RESTORE)
  const isEnded = (act: Placed, target: string | null): boolean =>
    restores.some((restore) => {
      const named = targetsOf(restore)
      const isNamed = target !== null && named.includes(target) && holds('a restore ends what it names')
      const isBrake = target === null && !holds('a brake ends by its own id')
      const isByItself = named.includes(act.id) && holds('a restore ends the act that it names')
      if (!isNamed && !isByItself && !isBrake) return false
      if (restore.past.has(act) || !holds('a restore ends only what it knew')) return true
      if (!isHit(act, world) || !holds('the removed have no last word')) return false
      return restore.author !== act.author || !holds('nobody ends their own by what they wrote before')
    })
  const on = new Map<string, Placed[]>()
  const brakes: Placed[] = []
  for (const act of acts) {
    if (actionOf(act) === RESTORE && holds('restores do not hold')) continue
    if (actionOf(act) === BRAKE && !isEnded(act, null)) brakes.push(act)
    for (const target of targetsOf(act)) {
      if (!isEnded(act, target)) on.set(target, [...(on.get(target) ?? []), act])
    }
  }
  return { on, brakes }
}

/** Role, amend and ban records that lack nothing but a good endorsement, as §7 lists what that takes. */
export function pendingOf(world: World): Placed[] {
  return [...world.records].filter((record) => {
    const isRole = record.kind === ROLE
    const isBan = actionOf(record) === BAN
    if (!isRole && !isBan && record.kind !== AMEND) return false
    if (isRole ? world.ranks.has(record) || world.removals.has(record) : isInForce(record, world)) return false
    if (!isSound(record) || !world.ranks.has(basisOf(record))) return false
    if (!isHit(record, world)) return true
    return isBan ? holds('a ban that is hit waits') : !holds('what is hit does not wait')
  })
}
