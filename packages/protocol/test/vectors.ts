// Runs docs/spec/vectors against @kith/protocol, the same lines in Node and in Chromium: each check names a vector whose
// outcome differs from what the file says. As the default export, it is what `runInChromium` calls.

import {
  type ChannelId,
  decodeInvite,
  derivePersona,
  founderSalt,
  openReport,
  readExport,
  type RecordId,
  type Root,
  rootOfWords,
  threadSalt,
  listHash,
  topicOf,
  type Value,
  verify,
  verifyLive,
  wordsOfRoot,
  workOf,
  ZEROS,
} from '@kith/protocol'
import { fromHex, rawCbor, toHex } from '@kith/testkit'
import exports from '../../../docs/spec/vectors/exports.json' with { type: 'json' }
import invites from '../../../docs/spec/vectors/invites.json' with { type: 'json' }
import live from '../../../docs/spec/vectors/live.json' with { type: 'json' }
import messages from '../../../docs/spec/vectors/messages.json' with { type: 'json' }
import personas from '../../../docs/spec/vectors/personas.json' with { type: 'json' }
import records from '../../../docs/spec/vectors/records.json' with { type: 'json' }
import reports from '../../../docs/spec/vectors/reports.json' with { type: 'json' }
import lists from '../../../docs/spec/vectors/lists.json' with { type: 'json' }
import topics from '../../../docs/spec/vectors/topics.json' with { type: 'json' }
import work from '../../../docs/spec/vectors/work.json' with { type: 'json' }

export interface Vectors {
  readonly records: readonly (typeof records)[number][]
  readonly messages: readonly (typeof messages)[number][]
  readonly live: readonly (typeof live)[number][]
  readonly personas: readonly (typeof personas)[number][]
  readonly invites: readonly (typeof invites)[number][]
  readonly exports: readonly (typeof exports)[number][]
  readonly reports: readonly (typeof reports)[number][]
  readonly lists: readonly (typeof lists)[number][]
  readonly topics: readonly (typeof topics)[number][]
  readonly work: readonly (typeof work)[number][]
}

export const published: Vectors = { records, messages, live, personas, invites, exports, reports, lists, topics, work }

/** Names of the vectors that fail. */
export async function failures(vectors: Vectors): Promise<string[]> {
  const failed: string[] = []
  const check = (name: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(expected)) failed.push(name)
  }
  for (const { name, envelope, body, id, native: _, ...rest } of vectors.records) {
    // A refused record answers no id; its vector has one all the same, for whoever looks for it.
    check(name, await outcome(messageOf(envelope, body)), rest.valid ? { id, ...rest } : { ...rest })
  }
  for (const { name, message, ...expected } of vectors.messages) {
    const verdict = await verify(fromHex(message))
    check(name, verdict.ok ? { valid: true } : { valid: false, code: verdict.code }, expected)
  }
  for (const { name, topic, message, native: _, ...expected } of vectors.live) {
    check(name, await liveOutcome(fromHex(message), fromHex(topic) as ChannelId), expected)
  }
  for (const { name, of, n = 0, words, ...expected } of vectors.personas) {
    const [root, channel] = [fromHex(expected.root), fromHex(expected.channel) as ChannelId]
    const salt = of === 'channel' ? ZEROS : of === 'thread' ? threadSalt(root, channel, n) : founderSalt(root, n)
    const { key, box } = derivePersona(root, channel, salt)
    const hex = { root, channel, salt, publicKey: key, box }
    check(name, Object.fromEntries(Object.entries(hex).map(([k, v]) => [k, toHex(v)])), expected)
    check(name, [wordsOfRoot(root), toHex(rootOfWords(words) as Root)], [words, expected.root])
  }
  for (const { name, text, ...expected } of vectors.invites) {
    const invite = decodeInvite(text)
    check(
      name,
      invite
        ? {
            valid: true,
            channel: toHex(invite.channel),
            relays: invite.relays,
            ...(invite.seed ? { seed: toHex(invite.seed) } : {}),
          }
        : { valid: false },
      expected,
    )
  }
  for (const { name, file, ...expected } of vectors.exports) check(name, await exported(fromHex(file)), expected)
  for (const { name, secret, envelope, body, ...expected } of vectors.reports) {
    check(name, await opened(messageOf(envelope, body), fromHex(secret)), sorted(expected))
  }
  for (const { hash, ids } of vectors.lists) check(hash, toHex(listHash(fromHex(ids))), hash)
  for (const { channel, topic } of vectors.topics) check(topic, topicOf(fromHex(channel) as ChannelId), topic)
  for (const { id, bits } of vectors.work) check(id, workOf(fromHex(id) as RecordId), bits)
  return failed
}

async function outcome(message: Uint8Array): Promise<unknown> {
  const verdict = await verify(message)
  if (!verdict.ok) return { valid: false, shown: false, code: verdict.code }
  const { id, shown, body, kind, channel, author, time, after, bodyHash, nonce } = verdict.record
  const content = { kind, channel, author, time, after, bodyHash, nonce }
  return { id: toHex(id), valid: true, shown, fields: plain({ content, body }) }
}

async function liveOutcome(message: Uint8Array, topic: ChannelId): Promise<unknown> {
  const verdict = await verifyLive(message, topic)
  if (!verdict.ok) return { valid: false, shown: false, code: verdict.code }
  const { shown, channel, key, kind, slot, body } = verdict.live
  return { valid: true, shown, fields: plain({ channel, key, kind, slot, body }) }
}

async function exported(file: Uint8Array): Promise<unknown> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.length; at += 100) yield file.subarray(at, at + 100)
  }
  let each = 0
  const verdict = await readExport(chunks(), () => void each++)
  if (each !== verdict.count) return 'counted otherwise'
  const { count } = verdict
  return verdict.ok
    ? { valid: true, count, channel: toHex(verdict.channel) }
    : { valid: false, count, code: verdict.code }
}

async function opened(message: Uint8Array, secret: Uint8Array): Promise<unknown> {
  const verdict = await verify(message)
  if (!verdict.ok) return verdict.code
  const report = await openReport(verdict.record, secret)
  return sorted(report.ok ? { opens: true, said: plain({ ...report.said }) } : { opens: false, code: report.code })
}

/** With the keys of every map in one order, which is not what these vectors are about. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** By the raw writer: protocol's own encoder need not be right for its decoder to be tested. */
export function messageOf(envelope: string, body: string | null): Uint8Array {
  const item = body === null ? rawCbor.NULL : rawCbor.bytes(fromHex(body))
  return rawCbor.array(rawCbor.uint(0), rawCbor.bytes(fromHex(envelope)), item)
}

function plain(value: Value): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

export default async function run(): Promise<{ ran: number; failed: string[] }> {
  return { ran: Object.values(published).flat().length, failed: await failures(published) }
}
