// A channel's moderation log from its authority records (spec page 13): who decided what, by which rule and why, and whether it
// holds now. Words in it are other people's: each entry is one line, whatever they hold.

import { type Fold, readFold } from '@kith/node'
import {
  ACT,
  type ActBody,
  AMEND,
  type AmendBody,
  encodeBase32,
  ENDORSE,
  type EndorseBody,
  type ChannelId,
  type ParsedRecord,
  ROLE,
  type RoleBody,
  STEWARD,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { oneLine } from './one-line.ts'

/** Spec page 09 §8, by code. */
const ACTIONS = [
  '',
  'guide',
  'label',
  'collapse',
  'ask to rephrase',
  'lock',
  'pause',
  'remove',
  'ban',
  'restore',
  'brake',
]

/** Undone, or it never came into force: the lines beside it say which. */
const NOT = 'does not hold'

/** Lines, oldest first. @param now seconds */
export async function moderationLog(store: Store, channel: ChannelId, now: number): Promise<string[]> {
  const fold = await readFold(store, channel)
  const lines: string[] = []
  for (const { record } of await store.authority(channel)) {
    // What others write counts for nothing, and there may be much of it.
    if (!fold.isNamed(record.author)) continue
    const what = whatOf(record)
    if (what === null) continue
    const by = `by ${encodeBase32(record.author)}`
    lines.push([minute(record.time), ...what, by, stateOf(record, fold, now)].filter((part) => part !== '').join('  '))
  }
  return lines
}

function whatOf({ body, kind }: ParsedRecord): string[] | null {
  if (kind === ACT) {
    const { action, reason, rule, targets, until } = body as unknown as ActBody
    const name = ACTIONS[action] ?? `action ${action}`
    const end = until === undefined ? '' : `until ${minute(until)}`
    return [name, targets.map(encodeBase32).join(' '), rule === 0 ? '' : `rule ${rule}`, `“${oneLine(reason)}”`, end]
  }
  if (kind === ROLE) {
    const { role, who } = body as unknown as RoleBody
    return [role === STEWARD ? 'make steward' : 'steward no more', encodeBase32(who)]
  }
  if (kind === AMEND) return ['amend', (body as unknown as AmendBody).field]
  if (kind === ENDORSE) return ['endorse', encodeBase32((body as unknown as EndorseBody).target)]
  return null
}

/** Whether it holds now; '' where there is nothing to hold. */
function stateOf({ body, id, kind }: ParsedRecord, { authority }: Fold, now: number): string {
  const name = encodeBase32(id)
  const isIt = (placed: { readonly id: string } | undefined): boolean => placed?.id === name
  if (authority.pending().some(isIt)) return 'waits for a second signature'
  if (kind === ROLE) return authority.roles().some(isIt) ? 'holds' : NOT
  if (kind === AMEND) {
    return isIt(authority.rulings.amendOf((body as unknown as AmendBody).field)) ? 'holds' : NOT
  }
  if (kind !== ACT) return ''
  const { action, targets, until } = body as unknown as ActBody
  if (ACTIONS[action] === 'restore') return ''
  if (until !== undefined && until <= now) return 'over'
  const acts = targets.length === 0 ? authority.brakes() : targets.flatMap((id) => authority.actsOn(encodeBase32(id)))
  return acts.some(isIt) ? 'holds' : NOT
}

function minute(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`
}
