// The fold against the oracle (oracle/): one set of records, one state, however they come. A disagreement is reduced to the
// few records that make it, so that a person can read it.

import { type Authority, foldAuthority, hashOfState, stateOf } from '@kith/authority'
import type { ChannelId, ParsedRecord, VerifiedRecord } from '@kith/protocol'
import { seededRandom } from '@kith/testkit'
import { escalation } from './escalation.ts'
import { type History, inPart, shuffled } from './histories.ts'
import { hexOf } from './oracle/hex.ts'
import { RULES, type Rule, without } from './oracle/rules.ts'
import { oracle } from './oracle/state.ts'
import { readByFold, readByOracle } from './readers.ts'

/** So often it is asked while a history comes in the order of its writing. */
const STOPS = 3

/** What a history says against the fold, in one of the ways in which it may come; null: nothing. */
export function disagreement(history: History): string | null {
  try {
    const { records, channel } = history
    return difference(history) ?? escalation(stateOf(folded(records, channel)), records) ?? misreading(history)
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`
  }
}

function difference({ seed, channel, records }: History): string | null {
  const random = seededRandom(`arrives ${seed}`)
  const whole = oracleHash(records, channel)
  const growing = folded([], channel)
  const stops = new Set(Array.from({ length: STOPS }, () => random.below(records.length)))
  for (const [i, record] of records.entries()) {
    if (stops.has(i) && hashOf(growing) !== oracleHash(records.slice(0, i), channel))
      return `differs after ${i} records`
    growing.add(record as VerifiedRecord)
  }
  if (hashOf(growing) !== whole) return 'differs'
  if (hashOf(folded(shuffled(records, random), channel)) !== whole) return 'differs when shuffled'
  const part = inPart(records, random, 4 + random.below(12))
  const partly = folded(part, channel)
  if (hashOf(partly) !== oracleHash(part, channel)) return 'differs in part'
  for (const record of shuffled(records, random)) partly.add(record as VerifiedRecord)
  return hashOf(partly) === whole ? null : 'differs when the rest comes later'
}

function misreading(history: History): string | null {
  const expected = readByOracle(history)
  const other = readByFold(history).find((said, i) => said !== expected[i])
  return other === undefined ? null : `shows a reader something else: ${other}`
}

/** A fold asks no signature: records are verified before they come to it. */
function folded(records: readonly ParsedRecord[], channel: ChannelId): Authority {
  return foldAuthority(channel, records as readonly VerifiedRecord[])
}

function hashOf(authority: Authority): string | null {
  const state = stateOf(authority)
  return state === null ? null : hexOf(hashOfState(state))
}

/** Hash of the state by the fold, hexadecimal; null without the charter. */
function foldHash({ records, channel }: History): string | null {
  return hashOf(folded(records, channel))
}

/** The same by the oracle. */
function oracleHash(records: readonly ParsedRecord[], channel: ChannelId): string | null {
  return oracle(records, channel)?.hash ?? null
}

/** Whether the state of a history, or what readers see of it, would be another if a rule were not asked. */
export function matters(rule: Rule, told: History): boolean {
  if (isOfState(rule)) return without(rule, () => oracleHash(told.records, told.channel)) !== foldHash(told)
  const shown = readByFold(told)
  return without(rule, () => readByOracle(told)).some((said, i) => said !== shown[i])
}

const isOfState = (rule: Rule): boolean => (RULES as readonly Rule[]).includes(rule)

/** The history without all that it can lose and still fail, whole stretches of it first; the charter stays. */
export function reduced(history: History, fails: (history: History) => boolean): History {
  let [left, length] = [history.records, history.records.length >> 1]
  while (length > 0) {
    const before = left.length
    for (let from = left.length - length; from > 0; from -= length) {
      const fewer = left.toSpliced(from, length)
      if (fails({ ...history, records: fewer })) left = fewer
    }
    // Single ones again, as long as one of them went: what rested on another may go now.
    if (length > 1 || left.length === before) length >>= 1
  }
  return { ...history, records: left }
}
