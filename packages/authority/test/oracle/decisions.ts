// Amends and acts in a world whose roles are settled (page 13 §6): which are in force, and where an act holds.

import { ACT, AMEND, BAN, BRAKE, CHARTER_FIELDS, RESTORE, ROLE, type Value } from '@kith/protocol'
import { isCharter, type Placed } from './graph.ts'
import { basisOf, hasGoodEndorsement, isDoubtful, isHit, isSound, needsSecond, type World } from './roles.ts'
import { hexOf } from './hex.ts'

export const actionOf = (record: Placed): number => (record.kind === ACT ? (record.body['action'] as number) : 0)

const targetsOf = (act: Placed): string[] => (act.body['targets'] as readonly Uint8Array[]).map(hexOf)

/** For an amend or an act. */
function isInForce(record: Placed, world: World): boolean {
  if (!isSound(record) || !world.ranks.has(basisOf(record))) return false
  const isAmend = record.kind === AMEND
  if ((isAmend || actionOf(record) === RESTORE) && isHit(record, world)) return false
  if (!isAmend && actionOf(record) !== BAN) return true
  return (!isDoubtful(record, world.records) && !needsSecond(record, world)) || hasGoodEndorsement(record, world)
}

/** The eight fields of the charter as they stand. */
export function fieldsOf(world: World): { [field: string]: Value } {
  const charter = [...world.records].find(isCharter) as Placed
  const fields = CHARTER_FIELDS.map((field): [string, Value] => {
    const amends = [...world.records].filter(
      (r) => r.kind === AMEND && r.body['field'] === field && isInForce(r, world),
    )
    const latest = amends.filter((amend) => !amends.some((other) => other.past.has(amend)))
    const [one] = latest.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return [field, (one === undefined ? charter.body[field] : one.body['value']) as Value]
  })
  return Object.fromEntries(fields)
}

/** Acts that hold: by target, and brakes, which hold on the channel. */
export function holding(world: World): { readonly on: ReadonlyMap<string, Placed[]>; readonly brakes: Placed[] } {
  const acts = [...world.records].filter((record) => record.kind === ACT && isInForce(record, world))
  const restores = acts.filter((act) => actionOf(act) === RESTORE)
  const isEnded = (act: Placed, target: string | null): boolean =>
    restores.some((restore) => {
      const named = targetsOf(restore)
      if (!named.includes(act.id) && !(target !== null && named.includes(target))) return false
      return restore.past.has(act) || (isHit(act, world) && restore.author !== act.author)
    })
  const on = new Map<string, Placed[]>()
  const brakes: Placed[] = []
  for (const act of acts) {
    if (actionOf(act) === RESTORE) continue
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
    return isSound(record) && world.ranks.has(basisOf(record)) && (isBan || !isHit(record, world))
  })
}
