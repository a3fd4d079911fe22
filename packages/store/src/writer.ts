// The one writer: puts that arrive while a batch is on its way to the disk share the next one (group commit), in order.
// One at a time, because the indexes are read, changed and written; durable before it answers.

import type { ChannelId, ParsedRecord, RecordId, VerifiedRecord } from '@kith/protocol'
import { Admission } from './admission.ts'
import type { Connection } from './connection.ts'
import type { LocalWrites, PutOutcome } from './contract.ts'
import { Draft } from './draft.ts'
import { workFailure } from './failures.ts'
import { ARRIVAL_KEY, localKey } from './keys.ts'
import { decodeCounter, encodeCounter } from './values.ts'

/** Records of several callers in one batch: beyond this the gain is small, and the first caller waits for the last. */
const MAX_SHARED_RECORDS = 1000

/** Records that a channel takes over from others. */
export interface Inheritance {
  readonly channel: ChannelId
  readonly list: Uint8Array
  readonly ids: readonly RecordId[]
}

interface Job {
  readonly records: readonly ParsedRecord[]
  readonly inheritance?: Inheritance
  /** What becomes of each record. */
  readonly enter: (admission: Admission, record: ParsedRecord) => PutOutcome
  readonly extra: LocalWrites
  readonly resolve: (outcomes: PutOutcome[]) => void
  readonly reject: (error: unknown) => void
}

export class Writer {
  readonly #connection: Connection
  readonly #waiting: Job[] = []
  #working: Promise<void> | null = null
  #arrival = 0

  constructor(connection: Connection) {
    this.#connection = connection
  }

  put(records: readonly VerifiedRecord[], extra: LocalWrites): Promise<PutOutcome[]> {
    return this.#join(records, extra, (admission, record) => admission.admit(record))
  }

  /** Keeps the headers alone. */
  async block(records: readonly ParsedRecord[]): Promise<void> {
    await this.#join(records, {}, (admission, record) => {
      admission.block(record)
      return 'dropped'
    })
  }

  /** Forgets headers that no retraction made. */
  async unblock(records: readonly ParsedRecord[]): Promise<void> {
    await this.#join(records, {}, (admission, record) => {
      admission.unblock(record)
      return 'had'
    })
  }

  async inherit(inheritance: Inheritance): Promise<void> {
    await this.#join([], {}, () => 'had', inheritance)
  }

  #join(
    records: readonly ParsedRecord[],
    extra: LocalWrites,
    enter: Job['enter'],
    inheritance?: Inheritance,
  ): Promise<PutOutcome[]> {
    const { promise, resolve, reject } = Promise.withResolvers<PutOutcome[]>()
    // Copied: the caller may reuse its bytes while the job waits for its turn.
    const local = { ...extra, put: extra.put?.map(([name, value]) => [name, value.slice()] as const) ?? [] }
    const job = { records: [...records], enter, extra: local, resolve, reject }
    this.#waiting.push(inheritance === undefined ? job : { ...job, inheritance })
    this.#working ??= this.#work()
    return promise
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    await this.#working
  }

  async #work(): Promise<void> {
    // Callers of this very moment belong into one batch.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const jobs = this.#takeGroup()
      try {
        const outcomes = await this.#commit(jobs)
        for (const job of jobs) job.resolve(outcomes.splice(0, job.records.length))
      } catch (error) {
        const failure = workFailure(error)
        for (const job of jobs) job.reject(failure)
      }
    }
    this.#working = null
  }

  #takeGroup(): Job[] {
    let records = 0
    let count = 0
    for (const job of this.#waiting) {
      if (count > 0 && records + job.records.length > MAX_SHARED_RECORDS) break
      records += job.records.length
      count++
    }
    return this.#waiting.splice(0, count)
  }

  async #commit(jobs: readonly Job[]): Promise<PutOutcome[]> {
    const draft = new Draft(await this.#connection.level())
    try {
      // The device's own values alone need nothing read before.
      const isLocal = jobs.every((job) => job.records.length === 0 && job.inheritance === undefined)
      const outcomes = isLocal ? [] : await this.#admit(jobs, draft)
      for (const { extra } of jobs) writeLocal(draft, extra)
      if (!draft.isEmpty) await draft.write()
      return outcomes
    } catch (error) {
      this.#connection.renew()
      throw error
    }
  }

  async #admit(jobs: readonly Job[], draft: Draft): Promise<PutOutcome[]> {
    draft.want(ARRIVAL_KEY)
    const admission = new Admission(draft)
    await admission.prepare(jobs.flatMap((job) => job.records))
    const stored = decodeCounter(draft.get(ARRIVAL_KEY)) ?? 0
    // Never a number twice, even if a write that failed did reach the disk.
    admission.arrival = this.#arrival = Math.max(this.#arrival, stored)
    const outcomes = jobs.flatMap(({ enter, records }) => records.map((record) => enter(admission, record)))
    for (const { inheritance } of jobs) if (inheritance !== undefined) await admission.inherit(inheritance)
    await admission.finish()
    if (admission.arrival > stored) draft.put(ARRIVAL_KEY, encodeCounter(admission.arrival))
    this.#arrival = admission.arrival
    return outcomes
  }
}

function writeLocal(draft: Draft, { put = [], del = [] }: LocalWrites): void {
  for (const name of del) draft.del(localKey(name))
  for (const [name, value] of put) draft.put(localKey(name), value)
}
