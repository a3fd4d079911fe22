// The one door: every record enters here, whatever its origin, and this file reads like the way it takes (spec page 03):
// size → decode → id, duplicate → time → work → signature → store (atomic, durable) → event → gossip on.
// Cheapest first. Remote bytes never throw; nothing is acknowledged before it is durable.

import {
  CHARTER,
  type CharterBody,
  type ChannelId,
  FUTURE_SKEW,
  home,
  type InvalidCode,
  LIVE_WINDOW,
  type ParsedRecord,
  parse,
  type RecordId,
  type VerifiedRecord,
  verifyParsed,
  workOf,
} from '@kith/protocol'
import type { LocalWrites, PutOutcome, Store } from '@kith/store'

export type Origin = 'local' | 'gossip' | 'push' | 'catch-up'

/** Why a valid record was not taken here, now; the sender does not pay. */
export type IgnoreCode = 'version' | 'future' | 'stale' | 'unknown-channel' | 'bodyless' | 'policy' | 'store'

export type Ingested =
  | { readonly status: 'stored'; readonly record: VerifiedRecord }
  | { readonly status: 'had'; readonly id: RecordId }
  | { readonly status: 'ignored'; readonly code: IgnoreCode; readonly id: RecordId | null }
  | { readonly status: 'rejected'; readonly code: InvalidCode | 'work' | 'channel'; readonly id: RecordId | null }

export interface IngestSettings {
  readonly store: Store
  /** Seconds. */
  readonly now: () => number
  /** A charter that asks for a place: true when this node carries its channel, or now will. */
  readonly admitsCharter: (charter: ParsedRecord, origin: Origin) => boolean
}

export interface IngestOptions {
  readonly origin: Origin
  /** Where the sender claims that the records belong; another channel's record is a lie. */
  readonly channel?: ChannelId
  /** Written in the same batch as the records. */
  readonly extra?: LocalWrites
}

type Listener = (record: VerifiedRecord, origin: Origin) => void

export class Ingest {
  readonly #settings: IngestSettings
  readonly #listeners = new Set<Listener>()

  constructor(settings: IngestSettings) {
    this.#settings = settings
  }

  /** Called for each record once it is durable. @returns stops the calls */
  onStored(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** One answer for each message, in their order. A message of the batch may rely on a charter before it. */
  async take(messages: readonly Uint8Array[], options: IngestOptions): Promise<Ingested[]> {
    const answers: Ingested[] = []
    const bits = new Map<string, number>()
    const passed: { at: number; record: VerifiedRecord }[] = []
    for (const [at, message] of messages.entries()) {
      const answer = await this.#judge(message, options, bits)
      answers.push(answer)
      if (answer.status === 'stored') passed.push({ at, record: answer.record })
    }
    if (passed.length === 0) return answers
    const outcomes = await this.#store(
      passed.map(({ record }) => record),
      options.extra,
    )
    for (const [i, { at, record }] of passed.entries()) {
      answers[at] = toAnswer(record, outcomes === null ? null : (outcomes[i] as PutOutcome))
      if (outcomes?.[i] === 'new') for (const listener of this.#listeners) listener(record, options.origin)
    }
    return answers
  }

  /** Everything before the store. `stored` here means: may be. */
  async #judge(message: Uint8Array, options: IngestOptions, bits: Map<string, number>): Promise<Ingested> {
    const parsed = parse(message)
    if (!parsed.ok) {
      if (parsed.code === 'version') return { status: 'ignored', code: 'version', id: null }
      return { status: 'rejected', code: parsed.code, id: null }
    }
    const { record } = parsed
    const { id } = record
    if (options.channel !== undefined && name(home(record)) !== name(options.channel)) {
      return { status: 'rejected', code: 'channel', id }
    }
    if ((await this.#settings.store.has(id)) !== 'none') return { status: 'had', id }
    const now = this.#settings.now()
    if (record.time > now + FUTURE_SKEW) return { status: 'ignored', code: 'future', id }
    if (options.origin === 'gossip' && record.time < now - LIVE_WINDOW) return { status: 'ignored', code: 'stale', id }

    if (record.kind === CHARTER && !this.#settings.admitsCharter(record, options.origin)) {
      return { status: 'ignored', code: 'policy', id }
    }
    const asked = await this.#workAsked(record, bits)
    if (asked === null) return { status: 'ignored', code: 'unknown-channel', id }
    if (workOf(id) < asked) return { status: 'rejected', code: 'work', id }

    const verdict = await verifyParsed(record)
    if (!verdict.ok) return { status: 'rejected', code: verdict.code, id }
    if (record.kind === CHARTER) bits.set(name(id), asked)
    return { status: 'stored', record: verdict.record }
  }

  /** Bits that the channel's charter asks; a charter asks them of itself. null: no charter that is shown is held. */
  async #workAsked(record: ParsedRecord, known: Map<string, number>): Promise<number | null> {
    const channel = home(record)
    const remembered = known.get(name(channel))
    if (remembered !== undefined) return remembered
    const charter = record.kind === CHARTER ? record : (await this.#settings.store.get(channel))?.record
    if (charter === undefined || charter.kind !== CHARTER || !charter.shown || charter.body === null) return null
    const { bits } = (charter.body as unknown as CharterBody).policy
    if (record.kind !== CHARTER) known.set(name(channel), bits)
    return bits
  }

  async #store(records: readonly VerifiedRecord[], extra: LocalWrites | undefined): Promise<PutOutcome[] | null> {
    try {
      return await this.#settings.store.put(records, extra)
    } catch {
      // Full or failing: nothing was written, so nothing is acknowledged; the sender keeps it and tries again.
      return null
    }
  }
}

function toAnswer(record: VerifiedRecord, outcome: PutOutcome | null): Ingested {
  if (outcome === null) return { status: 'ignored', code: 'store', id: record.id }
  if (outcome === 'bodyless') return { status: 'ignored', code: 'bodyless', id: record.id }
  return outcome === 'had' ? { status: 'had', id: record.id } : { status: 'stored', record }
}

/** A map key for 32 bytes. */
function name(id: Uint8Array): string {
  return String.fromCharCode(...id)
}
