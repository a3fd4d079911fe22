// What forks take along (spec page 15), from a node's own copy: where a channel comes from, which records are its own to
// show, and which may come in for its sake although their channel is not carried here. Nobody's word is taken for it: ids
// stand in lists that the charter names by their hashes, and charters are found by their ids.

import { atHeads, type Authority, exposedIn } from '@kith/authority'
import {
  APPEAL,
  type ChannelId,
  type CharterBody,
  CHARTER,
  decodeBase32,
  encodeBase32,
  ENDORSE,
  equal,
  type ForkedFrom,
  idsIn,
  INHERIT,
  type InheritBody,
  listHash,
  MAX_LINEAGE,
  type ParsedRecord,
  type RecordId,
  REPORT,
  RETRACT,
  REVISE,
  type VerifiedRecord,
} from '@kith/protocol'
import type { Store } from '@kith/store'

/** A channel that another one comes from. */
export interface Ancestor {
  readonly channel: ChannelId
  readonly fork: ForkedFrom
  /** null: not here, or not shown. */
  readonly charter: ParsedRecord | null
}

/** What was brought and concerned nothing inherited is not brought again at each comparison: 32 bytes each. */
const MAX_PASSED = 20_000
/** Mark of a charter that is here for its child's sake alone. */
const ORIGIN = 'origin/'
/** States at forks that are remembered: they never change, and a view asks for them each time. */
const MAX_STATES = 64

export class Inheritance {
  readonly #store: Store
  /** Channels that are known to come from each one. */
  readonly #children = new Map<string, Map<string, ChannelId>>()
  readonly #origins: Set<string>
  readonly #states = new Map<string, Authority>()
  readonly #passed = new Set<string>()
  readonly #taken: (channel: ChannelId) => void

  /** @param taken what a channel inherits is more than before */
  static async open(store: Store, taken: (channel: ChannelId) => void = () => undefined): Promise<Inheritance> {
    const origins = (await store.local.list(ORIGIN)).map(([name]) => name.slice(ORIGIN.length))
    return new Inheritance(store, new Set(origins), taken)
  }

  private constructor(store: Store, origins: Set<string>, taken: (channel: ChannelId) => void) {
    this.#store = store
    this.#origins = origins
    this.#taken = taken
  }

  /** Where a channel comes from, its parent first, as far as charters are here. */
  async lineage(channel: ChannelId): Promise<Ancestor[]> {
    const found: Ancestor[] = []
    let fork = forkOf((await this.#store.get(channel))?.record)
    while (fork !== null && found.length < MAX_LINEAGE) {
      const charter = (await this.#store.get(fork.parent))?.record ?? null
      found.push({ channel: fork.parent, fork, charter: charter?.shown ? charter : null })
      const children = this.#children.get(nameOf(fork.parent)) ?? new Map<string, ChannelId>()
      this.#children.set(nameOf(fork.parent), children.set(nameOf(channel), channel))
      fork = forkOf(charter ?? undefined)
    }
    return found
  }

  /** Channels that come from this one, of those whose lineage was asked for. */
  childrenOf(channel: ChannelId): ChannelId[] {
    return [...(this.#children.get(nameOf(channel))?.values() ?? [])]
  }

  /** What its stewards had decided where the child left it; null: not all of it is here. */
  async stateOf({ channel, fork }: Ancestor): Promise<Authority | null> {
    const name = [channel, ...fork.authority].map(nameOf).join()
    const known = this.#states.get(name)
    if (known !== undefined) return known
    const stored = await this.#store.authority(channel)
    const records = stored.map(({ record }) => record as VerifiedRecord)
    const state = atHeads(channel, fork.authority, records)
    if (this.#states.size >= MAX_STATES) this.#states.clear()
    if (state !== null) this.#states.set(name, state)
    return state
  }

  /** The ids that a channel inherits, in the order in which they are asked for; from now on they stand in its views. */
  async take(channel: ChannelId): Promise<RecordId[]> {
    const fork = forkOf((await this.#store.get(channel))?.record)
    if (fork === null) return []
    const lists = new Map<string, { readonly hash: Uint8Array; readonly ids: RecordId[] }>()
    for (const { record } of await this.#store.authority(channel)) {
      if (record.kind !== INHERIT) continue
      const { ids } = record.body as unknown as InheritBody
      const hash = listHash(ids)
      if (fork.heads.some((head) => equal(head, hash))) lists.set(nameOf(hash), { hash, ids: idsIn(ids) })
    }
    for (const { hash, ids } of lists.values()) await this.#inherit(channel, hash, ids)
    return fork.heads.flatMap((head) => lists.get(nameOf(head))?.ids ?? [])
  }

  /** A record is durable: its list counts from now on. */
  async stored(record: ParsedRecord): Promise<void> {
    if (record.kind !== INHERIT || !record.shown) return
    const fork = forkOf((await this.#store.get(record.channel))?.record)
    const { ids } = record.body as unknown as InheritBody
    const hash = listHash(ids)
    if (fork?.heads.some((head) => equal(head, hash))) await this.#inherit(record.channel, hash, idsIn(ids))
  }

  /**
   * Whether it is an author's later word on what some channel here inherited.
   * @param authorOf of a record that is not held, where it is known
   */
  async follows(record: ParsedRecord, authorOf: (id: RecordId) => Uint8Array | null = () => null): Promise<boolean> {
    if ((record.kind !== RETRACT && record.kind !== REVISE) || !record.shown) return false
    const target = record.body?.['target'] as RecordId
    const [heirs] = await this.#store.heirs([target])
    if (heirs === undefined || heirs.length === 0) return this.#followsRevision(record, target)
    return this.#isBy(record, target, authorOf)
  }

  /** It concerned nothing that is inherited here. */
  pass(id: RecordId): void {
    if (this.#passed.size >= MAX_PASSED) this.#passed.clear()
    this.#passed.add(nameOf(id))
  }

  isPassed(id: RecordId): boolean {
    return this.#passed.has(nameOf(id))
  }

  /** Posts of these states that are asked for by nobody. */
  static exposed(states: readonly Authority[]): ReadonlySet<string> {
    return new Set(states.flatMap((state) => [...exposedIn(state)]))
  }

  /** Whether it is one of these posts, or says one of them anew. */
  static isExposed({ after, id, kind }: ParsedRecord, exposed: ReadonlySet<string>): boolean {
    return exposed.has(nameOf(id)) || (kind === REVISE && after.some((cited) => exposed.has(nameOf(cited))))
  }

  /** Kinds that no list makes anybody's. */
  static isSealed({ kind }: ParsedRecord): boolean {
    return kind === REPORT || kind === APPEAL
  }

  /** Kinds that the state at a fork is made of. */
  static isDecision({ kind }: ParsedRecord): boolean {
    return kind <= ENDORSE
  }

  /** Whether this channel's charter is here for its child's sake alone. */
  isOrigin(channel: ChannelId): boolean {
    return this.#origins.has(nameOf(channel))
  }

  /** All such. */
  origins(): ChannelId[] {
    return [...this.#origins].map((name) => decodeBase32(name) as ChannelId)
  }

  /** The local values to write beside such a charter. */
  origin(channel: ChannelId): readonly (readonly [string, Uint8Array])[] {
    this.#origins.add(nameOf(channel))
    return [[ORIGIN + nameOf(channel), new Uint8Array(1)]]
  }

  /** After such a charter was asked for: it is here for a child's sake if that was written down with it. */
  async settle(channel: ChannelId): Promise<void> {
    if ((await this.#store.local.get(ORIGIN + nameOf(channel))) === null) this.#origins.delete(nameOf(channel))
    else this.#origins.add(nameOf(channel))
  }

  /** The channel is carried for its own sake from now on. */
  async adopt(channel: ChannelId): Promise<void> {
    if (this.#origins.delete(nameOf(channel))) await this.#store.local.del(ORIGIN + nameOf(channel))
  }

  async #inherit(channel: ChannelId, list: Uint8Array, ids: readonly RecordId[]): Promise<void> {
    if (await this.#store.hasInherited(channel, list)) return
    await this.#store.inherit(channel, list, ids)
    this.#passed.clear()
    this.#taken(channel)
  }

  /** A retraction of a revision that followed. */
  async #followsRevision(record: ParsedRecord, target: RecordId): Promise<boolean> {
    const revision = (await this.#store.get(target))?.record
    if (record.kind !== RETRACT || revision?.kind !== REVISE || !equal(revision.author, record.author)) return false
    const of = revision.body?.['target'] ?? revision.after[0]
    const [heirs] = await this.#store.heirs([of as RecordId])
    return heirs !== undefined && heirs.length > 0
  }

  async #isBy(record: ParsedRecord, target: RecordId, authorOf: (id: RecordId) => Uint8Array | null): Promise<boolean> {
    const author = (await this.#store.get(target))?.record.author ?? authorOf(target)
    return author !== null && equal(author, record.author)
  }
}

/** null: a channel that began by itself, or whose charter is not here. */
export function forkOf(charter: ParsedRecord | undefined): ForkedFrom | null {
  if (charter === undefined || charter.kind !== CHARTER || !charter.shown) return null
  return (charter.body as unknown as CharterBody).fork ?? null
}

function nameOf(id: Uint8Array): string {
  return encodeBase32(id)
}
