// Live folds of channels' authority (spec page 13): read once from the store, then fed by the door. In memory are only the
// records of those whom the charter, or a grant by one of them, names: nobody else's ever counts (page 13 §2).

import { type Authority, foldAuthority } from '@kith/authority'
import {
  type ChannelId,
  CHARTER,
  encodeBase32,
  FORK,
  home,
  type ParsedRecord,
  type PersonaKey,
  ROLE,
  type RoleBody,
  STEWARD,
  type VerifiedRecord,
} from '@kith/protocol'
import type { Store } from '@kith/store'

export class Folds {
  readonly #store: Store
  readonly #changed: (channel: ChannelId) => void
  readonly #most: number
  readonly #folds = new Map<string, Fold>()
  /** Channels whose listeners are called once the batch is through. */
  readonly #stirred = new Map<string, ChannelId>()

  /** @param changed a channel's state may be another @param most folds in memory; the one that was asked last stays */
  constructor(store: Store, changed: (channel: ChannelId) => void, most = Infinity) {
    this.#store = store
    this.#changed = changed
    this.#most = most
  }

  /**
   * The fold of all that is held, read from the store if it is not in memory; it goes on changing.
   * @throws KITH_STORE_CLOSED, KITH_STORE_FAILED
   */
  async of(channel: ChannelId): Promise<Fold> {
    const name = encodeBase32(channel)
    const fold = this.#folds.get(name) ?? new Fold(channel, this.#store, () => this.#stir(channel))
    this.#folds.delete(name)
    this.#folds.set(name, fold)
    const [oldest] = this.#folds.keys()
    if (this.#folds.size > this.#most && oldest !== undefined) this.#folds.delete(oldest)
    try {
      await fold.settled()
    } catch (cause) {
      // What could not be read is read when it is asked again.
      this.#folds.delete(name)
      throw cause
    }
    return fold
  }

  /** A record is durable. */
  take(record: VerifiedRecord): void {
    if (record.kind <= FORK) this.#folds.get(encodeBase32(home(record)))?.take(record)
  }

  /** Out of memory; the next one who asks gets what the store holds then. */
  forget(channel: ChannelId): void {
    this.#folds.delete(encodeBase32(channel))
  }

  #stir(channel: ChannelId): void {
    if (this.#stirred.size === 0) {
      queueMicrotask(() => {
        const channels = [...this.#stirred.values()]
        this.#stirred.clear()
        for (const each of channels) this.#changed(each)
      })
    }
    this.#stirred.set(encodeBase32(channel), channel)
  }
}

/** The fold of what a store holds now. @throws what the store throws */
export async function readFold(store: Store, channel: ChannelId): Promise<Fold> {
  return new Folds(store, () => undefined).of(channel)
}

export class Fold {
  readonly authority: Authority
  readonly #store: Store
  readonly #stirred: () => void
  /** The founder, whom the founder granted anything, and so on. Some may be stewards no more, or never were. */
  readonly #named = new Set<string>()
  #reading: Promise<void>
  #again = false
  /** Something came by the door and did not count, while the store was being read or since. */
  #passed = false

  constructor(channel: ChannelId, store: Store, stirred: () => void) {
    this.authority = foldAuthority(channel)
    this.#store = store
    this.#stirred = stirred
    this.#reading = this.#read()
    this.#reading.catch(() => undefined)
  }

  /** Whether this persona is, was, or may yet turn out to be a steward. */
  isNamed(persona: PersonaKey): boolean {
    return this.#named.has(encodeBase32(persona))
  }

  /** Resolves when all that was held when it was called is in. */
  async settled(): Promise<void> {
    for (let reading: Promise<void> | null = null; reading !== this.#reading; ) {
      reading = this.#reading
      await reading
    }
  }

  take(record: VerifiedRecord): void {
    const before = this.#named.size
    if (!this.#add(record)) {
      this.#passed = true
      return
    }
    this.#stirred()
    // What somebody wrote may have come before their name.
    if (this.#named.size > before) this.#readAgain()
  }

  async #read(): Promise<void> {
    this.#passed = false
    const before = this.#named.size
    const stored = await this.#store.authority(this.authority.channel)
    // Verified when it was let in; and its id is the hash of what was.
    let left = stored.map(({ record }) => record as VerifiedRecord)
    for (let count = -1; count !== left.length; ) {
      count = left.length
      left = left.filter((record) => !this.#add(record))
    }
    // What came while it was read is not in it, and may be by somebody whom it named.
    if (this.#passed && this.#named.size > before) this.#readAgain()
  }

  #readAgain(): void {
    if (this.#again) return
    this.#again = true
    this.#reading = this.#reading.then(() => {
      this.#again = false
      return this.#read()
    })
    this.#reading.then(this.#stirred).catch(() => undefined)
  }

  /** @returns false for what does not count as far as is known */
  #add(record: VerifiedRecord): boolean {
    if (record.kind === CHARTER) this.#named.add(encodeBase32(record.author))
    if (record.kind !== FORK && !this.#named.has(encodeBase32(record.author))) return false
    this.authority.add(record)
    const named = namedBy(record)
    if (named !== null) this.#named.add(named)
    return true
  }
}

function namedBy({ kind, shown, body }: ParsedRecord): string | null {
  if (kind !== ROLE || !shown) return null
  const { role, who } = body as unknown as RoleBody
  return role === STEWARD ? encodeBase32(who) : null
}
