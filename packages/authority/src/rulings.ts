// Amends and acts (spec page 13 §6): which are in force, and on what acts hold. Each is judged again only when something
// that it rests on has changed; on what an act holds is worked out when it is asked.

import { BAN, BRAKE, compare, type CharterField, RESTORE } from '@kith/protocol'
import { isBefore, type Placed } from './graph.ts'
import { isAct } from './powers.ts'
import type { Act, Amend } from './word.ts'

export type Ruling = Placed<Act> | Placed<Amend>

export const isRuling = (placed: Placed): placed is Ruling => placed.word.is === 'act' || placed.word.is === 'amend'

/** Amends and bans ask for more than other acts do: no doubt, and perhaps a second signature. */
export const isWeighty = ({ word }: Placed): boolean =>
  word.is === 'amend' || (word.is === 'act' && word.action === BAN)

/** What the removal of its author voids, of what was written beside it. */
export const isVoidable = ({ word }: Placed): boolean =>
  word.is === 'amend' || (word.is === 'act' && word.action === RESTORE)

/** What of the channel itself is acted on: a brake has no target. */
const CHANNEL = ''

export class Rulings {
  readonly #amends = new Map<CharterField, Set<Placed<Amend>>>()
  /** Acts in force on each target, restores apart. */
  readonly #acts = new Map<string, Set<Placed<Act>>>()
  /** Restores in force by what they name: a target or an act. */
  readonly #restores = new Map<string, Set<Placed<Act>>>()

  /** Sets whether an amend or an act is in force. */
  set(ruling: Ruling, inForce: boolean): void {
    if (!isAct(ruling)) mark(this.#amends, ruling.word.field, ruling, inForce)
    else if (ruling.word.action === RESTORE)
      for (const target of ruling.word.targets) mark(this.#restores, target, ruling, inForce)
    else for (const target of targetsOf(ruling)) mark(this.#acts, target, ruling, inForce)
  }

  /** Whether an amend or an act is in force. */
  has(ruling: Ruling): boolean {
    if (!isAct(ruling)) return this.#amends.get(ruling.word.field)?.has(ruling) === true
    const isRestore = ruling.word.action === RESTORE
    const sets = isRestore ? this.#restores : this.#acts
    return targetsOf(ruling).some((target) => sets.get(target)?.has(ruling) === true)
  }

  /** The amend that counts for a field; undefined: the charter does. */
  amendOf(field: CharterField): Placed<Amend> | undefined {
    const amends = [...(this.#amends.get(field) ?? [])]
    const last = amends.filter((amend) => !amends.some((other) => isBefore(amend, other)))
    return last.toSorted(byId)[0]
  }

  /** The acts that hold on a post, thread or persona, the strictest first. */
  on(target: string, isHit: (act: Placed) => boolean): Placed<Act>[] {
    const acts = [...(this.#acts.get(target) ?? [])].filter((act) => !this.#isEnded(act, target, isHit(act)))
    return acts.toSorted((a, b) => b.word.action - a.word.action || byId(a, b))
  }

  brakes(isHit: (act: Placed) => boolean): Placed<Act>[] {
    return this.on(CHANNEL, isHit).filter(({ word }) => word.action === BRAKE)
  }

  /** All that acts in force name. */
  targets(): string[] {
    return [...this.#acts.keys()].filter((target) => target !== CHANNEL)
  }

  #isEnded(act: Placed<Act>, target: string, isHit: boolean): boolean {
    return [target, act.id].some((named) =>
      [...(this.#restores.get(named) ?? [])].some(
        (restore) => isBefore(act, restore) || (isHit && restore.author !== act.author),
      ),
    )
  }
}

/** The order of ids, bytewise. */
export function byId(a: Placed, b: Placed): number {
  return compare(a.bytes, b.bytes)
}

function targetsOf({ word }: Placed<Act>): readonly string[] {
  return word.action === BRAKE ? [CHANNEL] : word.targets
}

function mark<K, V>(sets: Map<K, Set<V>>, key: K, value: V, is: boolean): void {
  const set = sets.get(key)
  if (is && set === undefined) sets.set(key, new Set([value]))
  else if (is) set?.add(value)
  else if (set?.delete(value) && set.size === 0) sets.delete(key)
}
