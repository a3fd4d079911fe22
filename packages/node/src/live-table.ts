// What is being said live, as far as this node heard it (spec page 11 §3): a machine without I/O, time an argument. Bounded
// on every axis; what does not fit is ignored, and nothing that is heard removes what somebody else said.

import {
  type ChannelId,
  HERE,
  LISTENING,
  LIVE_LIFE,
  type ParsedLive,
  type PersonaKey,
  type RecordId,
  REPLYING,
  SLOT,
  type VerifiedLive,
} from '@kith/protocol'

/** A claim labels a thread for so long, in seconds: a careful reply, and nobody is left with a label alone. */
export const CLAIM = 10 * 60
/** Clocks differ: a slot may begin so far ahead, in seconds. */
const AHEAD = SLOT
/** Messages of one key and kind in a slot: a claim is renewed thrice in it, and taken back. */
const MAX_CHANGES = 8
/** Threads that one key claims while it is remembered; it holds one at a time. */
const MAX_THREADS = 8
/** Keys that claim one thread: more would not be told apart on a screen. */
const MAX_CLAIMS = 8
/** Keys for each channel, kind and slot. *Many* is six; more listeners than 20 nobody chooses between. */
const MAX_KEYS = { [HERE]: 32, [LISTENING]: 20, [REPLYING]: 64, other: 32 } as const
/** All keys of all channels, some 600 bytes each. */
const MAX_ROWS = 16_384
/** Rows whose life is over are thrown away so often, in seconds. */
const SWEEP_EVERY = 60

export type Taken = 'new' | 'known' | 'ignored'

/** What others say in a channel now. */
export interface Heard {
  /** Keys that say they are here. */
  readonly here: readonly PersonaKey[]
  readonly listening: readonly PersonaKey[]
  readonly replying: readonly HeardClaim[]
}

export interface HeardClaim {
  readonly thread: RecordId
  readonly key: PersonaKey
  /** When this node met it, seconds. */
  readonly since: number
}

type Kind = keyof typeof MAX_KEYS

/** The latest that a key said of a kind. */
interface Row {
  readonly key: PersonaKey
  readonly kind: Kind
  slot: number
  n: number
  /** Messages within that slot. */
  changes: number
  ends: boolean
  thread: RecordId | null
  /** When each thread that it claims, or claimed before, was met. */
  readonly since: Map<string, number>
}

type Rows = Map<string, Row>

export class LiveTable {
  readonly #channels = new Map<string, Rows>()
  #size = 0
  #swept = 0

  /** Keys that are remembered, over all channels. */
  get size(): number {
    return this.#size
  }

  /** What `take` would answer: cheap, before the signature is asked for. */
  would(live: ParsedLive, now: number): Taken {
    if (now >= this.#swept + SWEEP_EVERY || now < this.#swept) this.sweep(now)
    if (!isNow(live.slot, now)) return 'ignored'
    const rows = this.#channels.get(nameOf(live.channel))
    const row = rows?.get(rowName(live))
    const known = row !== undefined && isNow(row.slot, now) ? row : undefined
    if (known === undefined && this.#size >= MAX_ROWS) return 'ignored'
    if (known !== undefined) {
      if (live.slot < known.slot || (live.slot === known.slot && live.n <= known.n)) return 'known'
      // What somebody takes back is always heard.
      if (live.ends && !known.ends) return 'new'
      if (live.slot === known.slot && known.changes >= MAX_CHANGES) return 'ignored'
      if (live.thread !== null && !mayClaim(known.since, nameOf(live.thread), now)) return 'ignored'
    }
    return this.#hasRoom(rows, live, known, now) ? 'new' : 'ignored'
  }

  /** Hears a message. Only what is `new` is shown, or handed on. */
  take(live: VerifiedLive, now: number): Taken {
    const taken = this.would(live, now)
    if (taken === 'new') this.#put(live, now)
    return taken
  }

  heard(channel: ChannelId, now: number): Heard {
    const rows = [...(this.#channels.get(nameOf(channel))?.values() ?? [])]
    const said = rows.filter(({ ends, slot }) => !ends && isNow(slot, now))
    const keysOf = (kind: Kind): PersonaKey[] => said.filter((row) => row.kind === kind).map(({ key }) => key)
    const replying = said.flatMap(({ key, since, thread }) => {
      const met = thread === null ? undefined : since.get(nameOf(thread))
      return thread === null || met === undefined || !labels(met, now) ? [] : [{ thread, key, since: met }]
    })
    return { here: keysOf(HERE), listening: keysOf(LISTENING), replying: replying.sort((a, b) => a.since - b.since) }
  }

  /** Seconds after which something that is heard in the channel ends by itself; Infinity for nothing. */
  ends(channel: ChannelId, now: number): number {
    let next = Number.POSITIVE_INFINITY
    for (const { slot, since } of this.#channels.get(nameOf(channel))?.values() ?? []) {
      for (const end of [slot * SLOT + LIVE_LIFE, ...[...since.values()].map((met) => met + CLAIM)]) {
        if (end > now) next = Math.min(next, end - now)
      }
    }
    return next
  }

  forget(channel: ChannelId): void {
    const name = nameOf(channel)
    this.#size -= this.#channels.get(name)?.size ?? 0
    this.#channels.delete(name)
  }

  /** Throws away what is over. */
  sweep(now: number): void {
    this.#swept = now
    for (const [name, rows] of this.#channels) {
      for (const [key, { slot }] of rows) {
        if (isNow(slot, now)) continue
        rows.delete(key)
        this.#size--
      }
      if (rows.size === 0) this.#channels.delete(name)
    }
  }

  #hasRoom(rows: Rows | undefined, live: ParsedLive, own: Row | undefined, now: number): boolean {
    const kind = kindOf(live)
    let keys = 0
    let claims = 0
    for (const row of rows?.values() ?? []) {
      if (row === own) continue
      if (row.kind === kind && row.slot === live.slot) keys++
      if (live.thread !== null && claimsIt(row, nameOf(live.thread), now)) claims++
    }
    return keys < MAX_KEYS[kind] && claims < MAX_CLAIMS
  }

  #put(live: VerifiedLive, now: number): void {
    const { channel, ends, key, n, slot, thread } = live
    const rows: Rows = this.#channels.get(nameOf(channel)) ?? new Map()
    const before = rows.get(rowName(live))
    const known = before !== undefined && isNow(before.slot, now)
    const row: Row = {
      key,
      kind: kindOf(live),
      slot,
      n,
      changes: known && before.slot === slot ? before.changes + 1 : 1,
      ends,
      thread,
      since: known ? before.since : new Map(),
    }
    if (thread !== null && !ends && !row.since.has(nameOf(thread))) row.since.set(nameOf(thread), now)
    if (before === undefined) this.#size++
    rows.set(rowName(live), row)
    this.#channels.set(nameOf(channel), rows)
  }
}

/** Whether a slot counts at a time: it has begun, or is about to, and its messages' life is not over. */
export function isNow(slot: number, now: number): boolean {
  return slot * SLOT <= now + AHEAD && now < slot * SLOT + LIVE_LIFE
}

/** A claim labels from when it was first met, whatever renews it. */
function labels(met: number, now: number): boolean {
  return now < met + CLAIM
}

function mayClaim(since: ReadonlyMap<string, number>, thread: string, now: number): boolean {
  const met = since.get(thread)
  return met === undefined ? since.size < MAX_THREADS : labels(met, now)
}

function claimsIt({ ends, since, slot, thread }: Row, name: string, now: number): boolean {
  return thread !== null && !ends && nameOf(thread) === name && isNow(slot, now) && labels(since.get(name) ?? 0, now)
}

/** Kinds and bodies that this version does not show are carried all the same. */
function kindOf({ kind, shown }: ParsedLive): Kind {
  return shown ? (kind as Kind) : 'other'
}

function rowName(live: ParsedLive): string {
  return `${kindOf(live)}/${live.kind}/${nameOf(live.key)}`
}

/** A map key for 32 bytes. */
function nameOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
