// What stewards decided, as a screen shows it: a ruling behind each cause (spec page 12 §7), and the channel's particulars as
// they were amended (page 13 §6).

import type { Authority, Cause } from '@kith/authority'
import {
  type ActBody,
  CHARTER_FIELDS,
  type CharterBody,
  encodeBase32,
  LABEL,
  type Value,
  type VerifiedRecord,
} from '@kith/protocol'
import type { Key, Ruling, Steward } from '../model.ts'
import type { Reader } from './reader.ts'

/** Rulings behind what a reader is shown of a post, in the order of its causes. */
export function rulingsOf(causes: readonly Cause[], reader: Reader): Ruling[] {
  return causes.flatMap((cause): Ruling[] => {
    if (!('act' in cause)) return []
    if (cause.by === 'list') {
      const record = reader.listed.get(cause.act)
      return record === undefined ? [] : [{ ...rulingOf(record, reader), why: cause.why, list: true }]
    }
    const by = [reader.authority, ...(reader.before?.states ?? [])].find((each) => each?.get(cause.act) !== undefined)
    const record = by?.get(cause.act)?.record
    if (by === undefined || by === null || record === undefined) return []
    // A rule's number is that of the channel where it was decided.
    const rules = by === reader.authority ? reader.rules : rulesOf(by)
    return [{ ...rulingOf(record, { authority: by, rules }), why: cause.why, list: false }]
  })
}

function rulesOf(authority: Authority): CharterBody['rules'] {
  const charter = authority.charter?.record.body as unknown as CharterBody | undefined
  return charter === undefined ? [] : amended(charter, authority).rules
}

/** An act in the words of its author. */
export function rulingOf(
  record: VerifiedRecord,
  { authority, rules }: Pick<Reader, 'authority' | 'rules'>,
): Omit<Ruling, 'why' | 'list'> {
  const body = record.body as unknown as ActBody
  const id = encodeBase32(record.id)
  const placed = authority?.get(id)
  return {
    act: id,
    signed: placed === undefined ? [encodeBase32(record.author)] : (authority?.signersOf(placed) ?? []),
    rule: body.rule === 0 ? null : [body.rule, rules.find(([number]) => number === body.rule)?.[1] ?? null],
    reason: body.reason,
    time: record.time,
    until: body.until ?? null,
    labels: body.action === LABEL ? (body.labels ?? []) : [],
  }
}

/** The charter as its stewards changed it. */
export function amended(charter: CharterBody, authority: Authority | null): CharterBody {
  const fields = CHARTER_FIELDS.map((field): [string, Value] => {
    const amend = authority?.rulings.amendOf(field)
    return [field, amend?.word.value ?? (charter as unknown as Record<string, Value>)[field] ?? null]
  })
  return { ...charter, ...Object.fromEntries(fields) }
}

/** Who looks after a channel is known with its charter: from there on, nobody means nobody. */
export function isKnown(authority: Authority | null): boolean {
  return authority !== null && authority.charter !== null
}

/** In order of seniority. @param own this person's personas there */
export function stewardsIn(authority: Authority | null, own: ReadonlySet<Key>): Steward[] {
  const stewards = [...(authority?.stewards.by ?? [])]
  return stewards
    .toSorted(([, a], [, b]) => a.rank - b.rank)
    .map(([persona, { basis }]) => ({ persona, mine: own.has(persona), mayName: basis.word.may }))
}
