// Push (`/kith/push/1`, spec page 05): a person's app hands records to a relay, which answers once they are durable.
// `[0, [message ≤ 16], token | null]` → `[1, [[id | null, status, retry, why with status 3]], peerTime, bits]`.
// Policy is judged here and nowhere else, so that sets of records converge.

import { equal, FORK, isBytes, isUint, KithError, parse, type RecordId, type Value, VOUCH } from '@kith/protocol'
import type { Connection, Libp2p } from '@libp2p/interface'
import type { Budget } from './budget.ts'
import { badAnswer, exchange, Frames } from './frames.ts'
import type { Ingest, Ingested } from './ingest.ts'
import { type Ledger, REFUSED_RECORD } from './ledger.ts'
import { type Asker, serve } from './serve.ts'

export const PUSH = '/kith/push/1'
export const MAX_PUSHED = 16

export const DURABLE = 0
export const HAD = 1
export const INVALID = 2
export const POLICY = 3
export const LATER = 4

/** A relay may ask for patience, not for ever, and not for so long that a timer overflows and fires at once; seconds. */
const LONGEST_RETRY = 3600
/** Shorter than a relay waits for a request (15 s), so that it is the asker who closes. Milliseconds. */
const STAYS_OPEN = 10_000
/** Later versions have more reasons; what is above is none. */
const MAX_WHY = 255
/** Seconds after which a record that only this moment's state refused may be tried again. */
const RETRY_SOON = 30

export interface PushResult {
  readonly status: number
  readonly retry: number
  /** With status 3, a code of admission.ts; 0 where the relay did not say. */
  readonly why: number
}

export interface PushAnswer {
  /** One for each pushed message, in order. */
  readonly results: readonly PushResult[]
  /** The relay's clock, seconds. */
  readonly peerTime: number
}

export interface PushServer {
  readonly libp2p: Libp2p
  readonly ingest: Ingest
  readonly ledger: Ledger
  readonly budget: Budget
  readonly now: () => number
  /** Work that a pushed charter needs here: told with each answer. */
  readonly charterBits: number
}

export async function servePush(server: PushServer): Promise<void> {
  await serve(server.libp2p, PUSH, server.ledger, async (request, asker) => {
    if (!Array.isArray(request) || request.length !== 3 || request[0] !== 0 || request[2] !== null) return null
    const messages = request[1]
    if (!Array.isArray(messages) || messages.length === 0 || messages.length > MAX_PUSHED) return null
    if (!messages.every((message) => isBytes(message))) return null
    return [1, await answerEach(server, messages, asker), server.now(), server.charterBits]
  })
}

async function answerEach(server: PushServer, messages: Uint8Array[], asker: Asker): Promise<Value[]> {
  const waits = messages.map(() => server.budget.take(asker.peer))
  const within = messages.filter((_, i) => waits[i] === 0)
  const answers: Ingested[] = []
  for (const run of runsOf(within)) {
    answers.push(...(await server.ingest.take(run, { origin: 'push', sender: asker.peer })))
  }
  return messages.map((message, i) => {
    const wait = waits[i] as number
    if (wait > 0) return [idOf(message), LATER, wait]
    const answer = answers.shift() as Ingested
    if (answer.status === 'rejected') server.ledger.charge(asker.peer, REFUSED_RECORD)
    return toResult(answer)
  })
}

function toResult(answer: Ingested): Value {
  if (answer.status === 'stored') return [answer.record.id, DURABLE, 0]
  if (answer.status === 'had') return [answer.id, HAD, 0]
  if (answer.status === 'rejected') return [answer.id, INVALID, 0]
  return answer.why > 0 ? [answer.id, POLICY, 0, answer.why] : [answer.id, LATER, RETRY_SOON]
}

/** In their order, what says who may do what alone: what comes behind it is judged by it, once it is durable. */
function runsOf(messages: readonly Uint8Array[]): Uint8Array[][] {
  const runs: Uint8Array[][] = []
  let alone = true
  for (const message of messages) {
    const after = alone
    const parsed = parse(message)
    alone = parsed.ok && (parsed.record.kind < FORK || parsed.record.kind === VOUCH)
    if (after || alone) runs.push([message])
    else runs.at(-1)?.push(message)
  }
  return runs
}

function idOf(message: Uint8Array): RecordId | null {
  const parsed = parse(message)
  return parsed.ok ? parsed.record.id : null
}

/** Pushes up to 16 messages. @throws KITH_RELAY_SILENT, KITH_RELAY_BROKEN */
export function push(connection: Connection, messages: readonly Uint8Array[]): Promise<PushAnswer> {
  return exchange(connection, PUSH, (frames) => ask(frames, messages))
}

/**
 * Pushes over one stream as long as they follow one another, one at a time. To open one costs a round trip: it is
 * prepared while a record is still being made.
 */
export class PushStream {
  readonly #connection: Connection
  #frames: Promise<Frames> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  prepare(): void {
    if (this.#frames !== null) return
    this.#frames = Frames.open(this.#connection, PUSH)
    this.#frames.catch(() => undefined)
    this.#rest()
  }

  /** Up to 16 messages. @throws KITH_RELAY_SILENT, KITH_RELAY_BROKEN */
  async push(messages: readonly Uint8Array[]): Promise<PushAnswer> {
    clearTimeout(this.#timer)
    const before = await this.#frames?.catch(() => null)
    if (before?.stream.status === 'open') {
      try {
        return await this.#ask(before, messages)
      } catch (cause) {
        // The relay may have given the stream up just now: a new one tells, and to push twice does no harm.
        if (cause instanceof KithError && cause.code === 'KITH_RELAY_BROKEN') throw cause
      }
    }
    this.#frames = Frames.open(this.#connection, PUSH)
    return this.#ask(await this.#frames, messages)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#frames?.then((frames) => frames.close()).catch(() => undefined)
    this.#frames = null
  }

  async #ask(frames: Frames, messages: readonly Uint8Array[]): Promise<PushAnswer> {
    const answer = await frames.during(() => ask(frames, messages))
    this.#rest()
    return answer
  }

  #rest(): void {
    this.#timer = setTimeout(() => this.close(), STAYS_OPEN)
  }
}

async function ask(frames: Frames, messages: readonly Uint8Array[]): Promise<PushAnswer> {
  await frames.write([0, messages, null])
  const answer = await frames.read()
  if (!Array.isArray(answer) || answer[0] !== 1 || !Array.isArray(answer[1]) || !isUint(answer[2])) throw badAnswer()
  const rows = answer[1] as readonly Value[]
  if (rows.length !== messages.length) throw badAnswer()
  return { results: rows.map((row, i) => readResult(row, messages[i] as Uint8Array)), peerTime: answer[2] }
}

/** A relay that acknowledges another record than ours has kept nothing. */
function readResult(row: Value, message: Uint8Array): PushResult {
  if (!Array.isArray(row) || !isUint(row[1], DURABLE, LATER) || !isUint(row[2])) throw badAnswer()
  const own = idOf(message)
  if (row[1] <= HAD && !(own !== null && isBytes(row[0], 32) && equal(own, row[0]))) throw badAnswer()
  const why = row[1] === POLICY && isUint(row[3], 0, MAX_WHY) ? row[3] : 0
  return { status: row[1], retry: Math.min(LONGEST_RETRY, Math.max(1, row[2])), why }
}
