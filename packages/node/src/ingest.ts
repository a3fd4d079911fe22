// The one door: every record enters here, whatever its origin, and this file reads like the way it takes (spec page 03):
// size → decode → blocked → id, duplicate → time → work → signature → a charter's place, or by push the channel's word →
// store (atomic, durable) → event → gossip on.
// Cheapest first. Remote bytes never throw; nothing is acknowledged before it is durable.

import {
  CHARTER,
  type CharterBody,
  type ChannelId,
  equal,
  FUTURE_SKEW,
  home,
  type InvalidCode,
  LIVE_WINDOW,
  type ParsedRecord,
  PUSH_WINDOW,
  parse,
  RETRACT,
  type RecordId,
  type VerifiedRecord,
  verifyParsed,
  workOf,
} from '@kith/protocol'
import type { LocalWrites, PutOutcome, Store } from '@kith/store'
import { type PushVerdict, TAKES, WHY_BLOCKED, WHY_DATE, WHY_PLACE, WHY_VERSION } from './admission.ts'

export type Origin = 'local' | 'gossip' | 'push' | 'catch-up' | 'import'

/** Why a valid record was not taken here, now; the sender does not pay. */
export type IgnoreCode = 'version' | 'future' | 'stale' | 'unknown-channel' | 'bodyless' | 'policy' | 'busy' | 'store'

/** What a node says to a charter that asks for a place: `never` here, or not just now. */
export type Admission = 'yes' | 'never' | 'later'

export type Ingested =
  /** `dropped`: only its header was kept, since its author took it back or the host blocked it; it is not handed on. */
  | { readonly status: 'stored'; readonly record: VerifiedRecord; readonly dropped: boolean }
  | { readonly status: 'had'; readonly id: RecordId }
  | {
      readonly status: 'ignored'
      readonly code: IgnoreCode
      readonly id: RecordId | null
      /** What is told to who pushed it, where it will never be taken; 0: it may be. */
      readonly why: number
    }
  | { readonly status: 'rejected'; readonly code: InvalidCode | 'work' | 'channel'; readonly id: RecordId | null }

export interface IngestSettings {
  readonly store: Store
  /** Seconds. */
  readonly now: () => number
  /** A charter asks for a place; the sender is null for local ones. */
  readonly admitsCharter: (charter: ParsedRecord, sender: string | null) => Admission
  /** A charter that is held was pushed: its channel may be here for a child's sake alone. */
  readonly askedAgain?: (charter: ParsedRecord, sender: string | null) => Promise<void>
  /** Whether what was pushed is taken, as the channel's stewards have it; absent: it is. The sender is '' for none. */
  readonly admits?: (record: VerifiedRecord, sender: string) => Promise<PushVerdict>
  /** What the host does not have here: of it a header is kept, when it comes by others. */
  readonly isBlocked?: (record: ParsedRecord) => boolean
}

export interface IngestOptions {
  readonly origin: Origin
  /** Who pushed it, for policy on charters. */
  readonly sender?: string
  /** Where the sender claims that the records belong; another channel's record is a lie. */
  readonly channel?: ChannelId
  /** Written in the same batch as the records. */
  readonly extra?: LocalWrites
  /** What else is passed over, of what was asked for. */
  readonly takes?: (record: ParsedRecord) => boolean | Promise<boolean>
  /** A charter that was asked for since another channel comes from it: it asks for no place. */
  readonly forChild?: boolean
}

interface Passed {
  readonly at: number
  readonly record: VerifiedRecord
  /** Only its header is kept. */
  blocked: boolean
}

/** A part of a long batch: as many as make one sync of the disk worth its while. */
const WRITTEN_AT_ONCE = 128
/** Channels whose asked work is remembered, as many as a busy relay carries: some 100 bytes each. */
const MAX_REMEMBERED = 4096
/** Some 5 ms of a server's time; then the disk and other peers have their turn. */
const JUDGED_AT_ONCE = 32

/** A browser's verifier gives way by itself. */
const nextTurn: () => Promise<void> =
  'setImmediate' in globalThis ? () => new Promise((resolve) => setImmediate(resolve)) : () => Promise.resolve()

type Listener = (record: VerifiedRecord, origin: Origin) => void

export class Ingest {
  readonly #settings: IngestSettings
  readonly #listeners = new Set<Listener>()
  /** Bits that stored charters ask: a charter never changes, and is never taken back. */
  readonly #asked = new Map<string, number>()

  constructor(settings: IngestSettings) {
    this.#settings = settings
  }

  /** Called for each record once it is durable. @returns stops the calls */
  onStored(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * One answer for each message, in their order. A message of the batch may rely on a charter before it. A long batch is
   * written in parts, while the next ones are verified, unless local writes tie it together.
   */
  async take(messages: readonly Uint8Array[], options: IngestOptions): Promise<Ingested[]> {
    const answers: Ingested[] = []
    const bits = new Map<string, number>()
    const writes: Promise<void>[] = []
    let passed: Passed[] = []
    try {
      for (const [at, message] of messages.entries()) {
        const answer = await this.#judge(message, options, bits)
        answers.push(answer)
        if (answer.status === 'stored') passed.push({ at, record: answer.record, blocked: answer.dropped })
        if (passed.length === WRITTEN_AT_ONCE && options.extra === undefined) {
          writes.push(this.#keep(passed, options, answers))
          passed = []
        }
        if ((at + 1) % JUDGED_AT_ONCE === 0) await nextTurn()
      }
      if (passed.length > 0) writes.push(this.#keep(passed, options, answers))
    } finally {
      await Promise.all(writes)
    }
    return answers
  }

  async #keep(passed: readonly Passed[], options: IngestOptions, answers: Ingested[]): Promise<void> {
    const { isBlocked = () => false } = this.#settings
    // Once more: a list may have come while these were verified.
    for (const each of passed) each.blocked ||= options.origin !== 'local' && isBlocked(each.record)
    const whole = passed.filter(({ blocked }) => !blocked)
    const outcomes = await this.#store(
      whole.map(({ record }) => record),
      passed.filter(({ blocked }) => blocked).map(({ record }) => record),
      options.extra,
    )
    for (const { at, blocked, record } of passed) {
      if (outcomes === null) answers[at] = ignored('store', record.id)
      else if (blocked) answers[at] = { status: 'stored', record, dropped: true }
    }
    for (const [i, { at, record }] of whole.entries()) {
      if (outcomes !== null) answers[at] = toAnswer(record, outcomes[i] as PutOutcome)
      if (outcomes?.[i] === 'new') for (const listener of this.#listeners) listener(record, options.origin)
    }
  }

  /** Everything before the store. `stored` here means: may be. */
  async #judge(message: Uint8Array, options: IngestOptions, bits: Map<string, number>): Promise<Ingested> {
    const parsed = parse(message)
    if (!parsed.ok) {
      if (parsed.code === 'version') return ignored('version', null, WHY_VERSION)
      return { status: 'rejected', code: parsed.code, id: null }
    }
    const { record } = parsed
    const { id } = record
    if (options.channel !== undefined && !equal(home(record), options.channel)) {
      return { status: 'rejected', code: 'channel', id }
    }
    const blocked = options.origin !== 'local' && (this.#settings.isBlocked?.(record) ?? false)
    // Not `had`: who pushed it would count this node among those that keep it.
    if (blocked && options.origin === 'push') return ignored('policy', id, WHY_BLOCKED)
    if ((await this.#settings.store.has(id)) !== 'none') {
      if (record.kind === CHARTER && options.origin === 'push') {
        await this.#settings.askedAgain?.(record, options.sender ?? null)
      }
      return { status: 'had', id }
    }
    if (options.takes !== undefined && !(await options.takes(record))) return ignored('policy', id)
    const now = this.#settings.now()
    if (record.time > now + FUTURE_SKEW) return ignored('future', id)
    if (isTooOld(record, options.origin, now)) return ignored('stale', id, WHY_DATE)

    const asked = await this.#workAsked(record, bits)
    if (asked === null) return ignored('unknown-channel', id)
    if (workOf(id) < asked) return { status: 'rejected', code: 'work', id }

    const verdict = await verifyParsed(record)
    if (!verdict.ok) return { status: 'rejected', code: verdict.code, id }
    // Behind the signature: a place that is kept for a charter must not be had for nothing.
    if (record.kind === CHARTER && options.forChild !== true) {
      const place = this.#settings.admitsCharter(record, options.sender ?? null)
      if (place !== 'yes') return place === 'never' ? ignored('policy', id, WHY_PLACE) : ignored('busy', id)
    }
    if (record.kind === CHARTER) bits.set(name(id), asked)
    if (options.origin === 'push') {
      const admitted = await this.#admits(verdict.record, options.sender ?? '')
      if (!admitted.takes) return admitted.why === 'later' ? ignored('busy', id) : ignored('policy', id, admitted.why)
    }
    return { status: 'stored', record: verdict.record, dropped: blocked }
  }

  async #admits(record: VerifiedRecord, sender: string): Promise<PushVerdict> {
    try {
      return (await this.#settings.admits?.(record, sender)) ?? TAKES
    } catch {
      // The store's fault, not the record's.
      return { takes: false, why: 'later' }
    }
  }

  /** Bits that the channel's charter asks; a charter asks them of itself. null: no charter that is shown is held. */
  async #workAsked(record: ParsedRecord, known: Map<string, number>): Promise<number | null> {
    const channel = home(record)
    const remembered = known.get(name(channel)) ?? this.#asked.get(name(channel))
    if (remembered !== undefined) return remembered
    const charter = record.kind === CHARTER ? record : (await this.#settings.store.get(channel))?.record
    if (charter === undefined || charter.kind !== CHARTER || !charter.shown || charter.body === null) return null
    const { bits } = (charter.body as unknown as CharterBody).policy
    if (record.kind === CHARTER) return bits
    if (this.#asked.size >= MAX_REMEMBERED) this.#asked.clear()
    this.#asked.set(name(channel), bits)
    return bits
  }

  async #store(
    records: readonly VerifiedRecord[],
    blocked: readonly VerifiedRecord[],
    extra: LocalWrites | undefined,
  ): Promise<PutOutcome[] | null> {
    try {
      if (blocked.length > 0) await this.#settings.store.block(blocked)
      return await this.#settings.store.put(records, extra)
    } catch {
      // Full or failing: nothing was written, so nothing is acknowledged; the sender keeps it and tries again.
      return null
    }
  }
}

/** Dated too far back to come in this way; what others keep comes by catch-up at any age. */
export function isTooOld({ kind, time }: ParsedRecord, origin: Origin, now: number): boolean {
  if (origin === 'gossip') return time < now - LIVE_WINDOW
  return origin === 'push' && kind !== CHARTER && kind !== RETRACT && time < now - PUSH_WINDOW
}

function ignored(code: IgnoreCode, id: RecordId | null, why = 0): Ingested {
  return { status: 'ignored', code, id, why }
}

function toAnswer(record: VerifiedRecord, outcome: PutOutcome): Ingested {
  if (outcome === 'bodyless') return ignored('bodyless', record.id)
  return outcome === 'had'
    ? { status: 'had', id: record.id }
    : { status: 'stored', record, dropped: outcome === 'dropped' }
}

/** A map key for 32 bytes. */
function name(id: Uint8Array): string {
  return String.fromCharCode(...id)
}
