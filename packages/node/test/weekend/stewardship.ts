// Weekend, step 3: what is shown of amend, role, act, endorse and fork (page 13 §1), from the page alone.

import type { Item } from './cbor.ts'
import { isAbsentOr, isAscending, isBytes, isField, isInteger, isLabels, isText, type Get } from './shapes.ts'

export function isStewardship(kind: number, channel: Uint8Array, time: number, get: Get): boolean {
  if (kind === 5) return isBytes(get('child'), 32) && Buffer.compare(get('child') as Uint8Array, channel) !== 0
  if (!isBytes(get('prev'), 32)) return false
  if (kind === 1) return get('field') !== 'box' && isField(get('field'), get('value'))
  if (kind === 2) return isBytes(get('who'), 32) && isRole(get)
  return kind === 3 ? isAct(get, time) : isBytes(get('target'), 32)
}

function isRole(get: Get): boolean {
  if (get('role') === 0) return get('box') === undefined && get('grant') === undefined
  return get('role') === 1 && isBytes(get('box'), 32) && typeof get('grant') === 'boolean'
}

function isAct(get: Get, time: number): boolean {
  const [action, targets, rule] = [get('action'), get('targets'), get('rule')]
  if (!isInteger(action, 1, 255) || !isAscending(targets, 64) || !isInteger(rule, 0, 65_535)) return false
  const count = (targets as Item[]).length
  if (action === 10 ? count > 0 : action < 10 && count === 0) return false
  if (rule === 0 && action < 11 && ![1, 2, 9, 10].includes(action)) return false
  const mayHave = (key: string, ...actions: readonly number[]): boolean =>
    get(key) === undefined || action > 10 || actions.includes(action)
  const isLater = (until: Item): boolean => isInteger(until, time + 1, 2 ** 32 - 1) && until % 60 === 0
  return (
    isText(get('reason'), 1, 1024) &&
    isAbsentOr(get('until'), isLater) &&
    !([6, 10].includes(action) && get('until') === undefined) &&
    !(action === 9 && get('until') !== undefined) &&
    !(action === 10 && (get('until') as number) > time + 86_400) &&
    isAbsentOr(get('seen'), (id) => isBytes(id, 32)) &&
    mayHave('keep', 8) &&
    isAbsentOr(get('keep'), (ids) => isAscending(ids, 256)) &&
    mayHave('labels', 2) &&
    !(action === 2 && get('labels') === undefined) &&
    isAbsentOr(get('labels'), (labels) => isLabels(labels) && (labels as Item[]).length > 0) &&
    isAbsentOr(get('report'), (reason) => isInteger(reason, 2, 255))
  )
}
