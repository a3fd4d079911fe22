// What every backend of the store promises (decision 0006): the types that callers use, and what each answer means.
// Keys and ids are bytes; times are seconds as in the record. `test/conformance.ts` holds them to it.

import type {
  ChannelId,
  ParsedRecord,
  PersonaKey,
  PROFILE,
  REACT,
  RecordId,
  REVISE,
  TEND,
  VOUCH,
  VerifiedRecord,
} from '@kith/protocol'

/**
 * - `new`: stored, with its body.
 * - `had`: its id was known and nothing changed.
 * - `dropped`: its header is kept, its body is not, because its author retracted it.
 * - `bodyless`: a header without body and without a retraction for it; not stored: ask elsewhere.
 */
export type PutOutcome = 'new' | 'had' | 'dropped' | 'bodyless'

export interface StoredRecord {
  /** Parsed anew from the stored bytes, so not a VerifiedRecord: it was one when it came in. */
  readonly record: ParsedRecord
  /** Local arrival counter, strictly increasing on this device; says nothing about another one. */
  readonly seen: number
}

/** A place in a channel's order by time, then id. */
export interface Cursor {
  readonly time: number
  readonly id: RecordId
}

export interface ThreadEntry {
  /** Id of the root post. */
  readonly id: RecordId
  /** Latest time of the root and its standing replies, seconds. */
  readonly active: number
  /** Standing replies; a retracted one no longer counts. */
  readonly replies: number
  /** Somebody other than the root's author replied, and did not take it back. */
  readonly answered: boolean
}

export interface ReactionEntry {
  readonly author: PersonaKey
  readonly code: number
  readonly n: number
  readonly id: RecordId
}

export interface ReplyEntry {
  readonly id: RecordId
  /** Seconds. */
  readonly time: number
  readonly author: PersonaKey
  /** Its author did not take it back. */
  readonly standing: boolean
}

export interface LatestQuery {
  readonly kind: typeof REVISE | typeof PROFILE | typeof TEND | typeof REACT | typeof VOUCH
  readonly channel: ChannelId
  /** The post of a revise or a reaction, the root of a tend, the persona of a vouch; null for a profile. */
  readonly target: RecordId | PersonaKey | null
  readonly author: PersonaKey
}

/** The device's own values to write or delete in the batch of the records: the outbox entry beside the own record. */
export interface LocalWrites {
  readonly put?: readonly (readonly [name: string, value: Uint8Array])[]
  readonly del?: readonly string[]
}

/** The device's own small values: root, drafts, outbox. They never leave it. */
export interface LocalValues {
  get(name: string): Promise<Uint8Array | null>
  /** Durable when it resolves. */
  put(name: string, value: Uint8Array): Promise<void>
  del(name: string): Promise<void>
  /** In the bytewise order of the names' UTF-8. */
  list(prefix: string): Promise<[name: string, value: Uint8Array][]>
}

export interface ThreadsQuery {
  readonly limit: number
  /** The last entry of the page before this one. */
  readonly before?: { readonly active: number; readonly id: RecordId }
}

export interface IdsQuery {
  readonly limit: number
  /** The last cursor of the page before this one. */
  readonly below?: Cursor
}

export interface SinceQuery {
  readonly time: number
  /** With it: strictly after this record of that time, to page on. */
  readonly id?: RecordId
  readonly limit: number
}

/**
 * Records and their views. A stored value that does not decode is left out of an answer, as if it were not held. Any
 * method rejects with KITH_STORE_CLOSED after `close`, and with KITH_STORE_FAILED when the disk fails. In a browser `put` rejects
 * with KITH_STORE_TAKEN once somebody else opened the store, and may from then on any method.
 */
export interface Store {
  /**
   * Stores records with all their indexes and the local writes: one atomic batch, durable when it resolves.
   * @throws KITH_NOT_VERIFIED for a record that `verify` did not make; KITH_STORE_FULL; nothing is written then
   */
  put(records: readonly VerifiedRecord[], extra?: LocalWrites): Promise<PutOutcome[]>
  /**
   * Keeps the headers of these records and not their bodies: one atomic, durable batch. In Node the bodies are in none of
   * its files any more when it resolves. Of what was not held, those are kept that `verify` made.
   */
  block(records: readonly ParsedRecord[]): Promise<void>
  /** Lets headers be taken in whole again that no retraction stripped: `has` says none from then on. Others stay. */
  unblock(ids: readonly RecordId[]): Promise<void>
  /**
   * Gives a channel up with all of its records; in Node they are in none of its files any more when it resolves. Nothing
   * of the channel may be written meanwhile. Cut off, it has begun: the channel's charter is gone first; call it again.
   */
  remove(channel: ChannelId): Promise<void>
  has(id: RecordId): Promise<'body' | 'header' | 'none'>
  get(id: RecordId): Promise<StoredRecord | null>
  getMany(ids: readonly RecordId[]): Promise<(StoredRecord | null)[]>
  /** Every shown charter that is held. */
  charters(): Promise<StoredRecord[]>
  /**
   * By activity, newest first; each id once its root is held, and with its root retracted as long as a reply stands.
   */
  threads(channel: ChannelId, query: ThreadsQuery): Promise<ThreadEntry[]>
  /** The thread's replies by (time, id), without its root; a retracted one is there as a header if it came whole. */
  replies(channel: ChannelId, thread: RecordId): Promise<StoredRecord[]>
  /** What can be told of the thread's replies without reading them: the same ones, in the same order. */
  replyMarks(channel: ChannelId, thread: RecordId): Promise<ReplyEntry[]>
  /** Each author's reaction with the highest `n`, then largest id; none if that one is withdrawn or retracted. */
  reactions(channel: ChannelId, target: RecordId): Promise<ReactionEntry[]>
  /**
   * For each query the record with the highest `n`, then largest id; null where there is none, and where that one is
   * retracted. Whether a reader follows it (is its author the target's?) is for the reader to see.
   */
  latest(queries: readonly LatestQuery[]): Promise<(StoredRecord | null)[]>
  /** The highest `n` so far, also where that one is withdrawn or retracted; 0 without one: what its author counts on from. */
  counter(query: LatestQuery): Promise<number>
  /** Who vouches for a persona and did not take it back, as many as asked for, in the keys' order. */
  vouchers(channel: ChannelId, who: PersonaKey, limit: number): Promise<PersonaKey[]>
  /** Time of the persona's first post here that it did not retract, seconds; null without one. */
  firstBy(channel: ChannelId, author: PersonaKey): Promise<number | null>
  /** Personas whose keys begin with these bytes and who wrote here, also what they took back since; in the keys' order. */
  authors(channel: ChannelId, start: Uint8Array): Promise<PersonaKey[]>
  /** What this persona wrote and did not retract, any shown kind, newest first. */
  byAuthor(channel: ChannelId, author: PersonaKey, limit: number): Promise<StoredRecord[]>
  /** Every stored record from this time on, headers and kinds that are not shown included, oldest first. */
  since(channel: ChannelId, query: SinceQuery): Promise<StoredRecord[]>
  /** Every stored record's place, headers included, newest first: what catch-up pages through. */
  ids(channel: ChannelId, query: IdsQuery): Promise<Cursor[]>
  /** The shown records of kinds 0 to 6 that are held whole, the charter among them, oldest first. */
  authority(channel: ChannelId): Promise<StoredRecord[]>
  /** Their places, newest first, to page through as with `ids`. */
  authorityIds(channel: ChannelId, query: IdsQuery): Promise<Cursor[]>
  /** The places of its shown revisions and retractions, newest first, to page through as with `ids`. */
  followIds(channel: ChannelId, query: IdsQuery): Promise<Cursor[]>
  /**
   * Lets these records of other channels stand in this one's views too, as they come and go there: posts, reactions,
   * profiles and tends, held now or later. Nothing is copied but their places. Durable when it resolves.
   * @param list by which `hasInherited` knows that they were taken in
   */
  inherit(channel: ChannelId, list: Uint8Array, ids: readonly RecordId[]): Promise<void>
  hasInherited(channel: ChannelId, list: Uint8Array): Promise<boolean>
  /** For each record the channels that inherit it, also where it is not held. */
  heirs(ids: readonly RecordId[]): Promise<ChannelId[][]>
  /** How many records of the channel are stored, headers included. */
  count(channel: ChannelId): Promise<number>
  readonly local: LocalValues
  /** Ends after the writes that were asked for before it. */
  close(): Promise<void>
}
