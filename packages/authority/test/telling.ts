// A history in words, a line for each record, for whoever looks into a disagreement.

import { ACT, AMEND, CHARTER, ENDORSE, FORK, MEMBER, type ParsedRecord, ROLE } from '@kith/protocol'
import type { History } from './histories.ts'
import { hexOf } from './oracle/hex.ts'
import { nameOf } from './oracle/shown.ts'

export function linesOf({ records }: History): string[] {
  const ids = records.map(({ id }) => hexOf(id))
  const numberOf = (id: Uint8Array): string => {
    const at = ids.indexOf(hexOf(id))
    return at < 0 ? `…${hexOf(id).slice(-4)}` : `#${at}`
  }
  return records.map((record, i) => {
    const prev = record.body?.['prev'] as Uint8Array | undefined
    const cites = [...(prev === undefined ? [] : [`prev ${numberOf(prev)}`]), ...record.after.map(numberOf)].join(' ')
    return `#${i} ${nameOf(record.author)} ${deed(record, numberOf)} (${cites}) ${hexOf(record.id).slice(0, 8)}`
  })
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
