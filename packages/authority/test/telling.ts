// A history in words, a line for each record, and what is said of it, for whoever looks into a disagreement.

import { foldAuthority, stateOf } from '@kith/authority'
import {
  ACT,
  AMEND,
  CHARTER,
  ENDORSE,
  FORK,
  MEMBER,
  type ParsedRecord,
  ROLE,
  type Value,
  type ValueMap,
  type VerifiedRecord,
} from '@kith/protocol'
import type { History } from './histories.ts'
import { hexOf } from './oracle/hex.ts'
import { nameOf } from './oracle/shown.ts'
import { oracle } from './oracle/state.ts'

export function linesOf({ records }: History): string[] {
  const numberOf = numbers(records)
  return records.map((record, i) => {
    const prev = record.body?.['prev'] as Uint8Array | undefined
    const cites = [...(prev === undefined ? [] : [`prev ${numberOf(prev)}`]), ...record.after.map(numberOf)].join(' ')
    return `#${i} ${nameOf(record.author)} ${deed(record, numberOf)} (${cites}) ${hexOf(record.id).slice(0, 8)}`
  })
}

/** What of the state the fold and the oracle say differently. */
export function statesOf({ channel, records }: History): string[] {
  const numberOf = numbers(records)
  const words = (value: Value | undefined): unknown => {
    if (value instanceof Uint8Array) return nameOf(value) === hexOf(value) ? numberOf(value) : nameOf(value)
    return Array.isArray(value) ? value.map(words) : value
  }
  const fold = stateOf(foldAuthority(channel, records as readonly VerifiedRecord[])) ?? {}
  const expected: ValueMap = oracle(records, channel)?.state ?? {}
  return Object.keys({ ...expected, ...fold }).flatMap((key) => {
    const [by, of] = [fold[key], expected[key]].map((value) => JSON.stringify(words(value)))
    return by === of ? [] : [`${key}: ${by} by the fold, ${of} by the oracle`]
  })
}

/** Ids of records by their place, others by their end. */
function numbers(records: readonly ParsedRecord[]): (id: Uint8Array) => string {
  const ids = records.map(({ id }) => hexOf(id))
  return (id) => {
    const at = ids.indexOf(hexOf(id))
    return at < 0 ? `…${hexOf(id).slice(-4)}` : `#${at}`
  }
}

function deed({ kind, body, shown }: ParsedRecord, numberOf: (id: Uint8Array) => string): string {
  if (!shown || body === null) return 'says what nobody can read'
  switch (kind) {
    case CHARTER:
      return 'founds'
    case AMEND:
      return `amends ${body['field'] as string}`
    case ROLE: {
      const who = nameOf(body['who'])
      return body['role'] === MEMBER
        ? `removes ${who}`
        : `names ${who}${body['grant'] === true ? '' : ', who may not name'}`
    }
    case ACT: {
      const targets = (body['targets'] as Uint8Array[]).map((target) => {
        const name = nameOf(target)
        return name === hexOf(target) ? numberOf(target) : name
      })
      return `acts ${body['action'] as number} on ${targets.join(' ')}`
    }
    case ENDORSE:
      return `endorses ${numberOf(body['target'] as Uint8Array)}`
    case FORK:
      return 'forks'
    default:
      return `writes kind ${kind}`
  }
}
