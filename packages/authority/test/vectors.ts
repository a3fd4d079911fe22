// Runs authority.json and views.json of docs/spec/vectors against @kith/authority, the same lines in Node and in Chromium:
// names of the vectors whose outcome differs. As the default export, it is what `runInChromium` calls.

import { decide, foldAuthority, hashOfState, stateOf } from '@kith/authority'
import { CHARTER, type ChannelId, decodeBase32, encodeBase32, type VerifiedRecord, verify } from '@kith/protocol'
import { fromHex, toHex } from '@kith/testkit'
import authority from '../../../docs/spec/vectors/authority.json' with { type: 'json' }
import views from '../../../docs/spec/vectors/views.json' with { type: 'json' }
import { choicesOf, readingOf } from './reading.ts'

export interface Vectors {
  readonly authority: readonly AuthorityVector[]
  readonly views: readonly ViewVector[]
}

interface ViewVector {
  readonly name: string
  readonly records: readonly string[]
  readonly choices: object
  readonly decisions: readonly { readonly id: string; readonly decision: string; readonly causes: readonly object[] }[]
}

interface AuthorityVector {
  readonly name: string
  readonly records: readonly string[]
  readonly state: unknown
  readonly stateHash: string | null
}

export const published: Vectors = { authority, views }

/** Names of the vectors that fail. */
export async function failures(vectors: Vectors): Promise<string[]> {
  const failed: string[] = []
  const check = (name: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(inOrder(found)) !== JSON.stringify(inOrder(expected))) failed.push(name)
  }
  for (const { name, records, ...expected } of vectors.authority) check(name, await folded(records), expected)
  for (const { name, records, choices, decisions } of vectors.views) {
    const reading = readingOf(await recordsOf(records))
    const reader = choicesOf(texts(choices) as Parameters<typeof choicesOf>[0], reading)
    const found = decisions.map(({ id }) => {
      const { causes, show } = decide(...reading.post(text(id)), reader)
      return {
        id,
        decision: show,
        causes: causes.map((cause) => ('act' in cause ? { ...cause, act: hex(cause.act) } : cause)),
      }
    })
    check(name, found, decisions)
  }
  return failed
}

/** Records of a vector, verified. */
export function recordsOf(messages: readonly string[]): Promise<VerifiedRecord[]> {
  return Promise.all(
    messages.map(async (message) => {
      const verdict = await verify(fromHex(message))
      if (!verdict.ok) throw new Error(`a vector holds a record that is not valid: ${verdict.code}`)
      return verdict.record
    }),
  )
}

/** What a fold of these records says, in the words of a vector. */
export async function folded(messages: readonly string[]): Promise<{ state: unknown; stateHash: string | null }> {
  const records = await recordsOf(messages)
  const charter = records.find(({ kind }) => kind === CHARTER)
  const channel = charter === undefined ? records[0]?.channel : charter.id
  const state = stateOf(foldAuthority(channel as ChannelId, records))
  return state === null ? { state, stateHash: null } : { state: plain(state), stateHash: toHex(hashOfState(state)) }
}

const text = (id: string): string => encodeBase32(fromHex(id))
const hex = (id: string): string => toHex(decodeBase32(id) as Uint8Array)

/** Choices with their ids as text. */
function texts(value: unknown): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map(texts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item)]))
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

/** With the keys of maps in one order, so that two are compared by what they hold. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]))
}

export default async function run(): Promise<{ ran: number; failed: string[] }> {
  return { ran: Object.values(published).flat().length, failed: await failures(published) }
}
