// The store over Level, the same class in Node and in the browser: reads go straight to the database, writes through
// the one writer. What the methods promise stands in contract.ts.

import {
  type ChannelId,
  isVerified,
  KithError,
  type ParsedRecord,
  type RecordId,
  type VerifiedRecord,
} from '@kith/protocol'
import { openLevel } from '#open'
import type { ByteLevel, Opened } from './backend.ts'
import { Connection } from './connection.ts'
import type * as contract from './contract.ts'
import { closed, openFailure, workFailure } from './failures.ts'
import { localKey, within } from './keys.ts'
import { migrate } from './migrations.ts'
import { settle, settleAll } from './erasure.ts'
import { removeChannel } from './removal.ts'
import * as views from './views.ts'
import { Writer } from './writer.ts'

/**
 * Opens the store, brought to this version's schema; creates it where there is none. In a browser it is taken over from
 * whoever had it open, even if that one is frozen: its writes reject with KITH_STORE_TAKEN from then on.
 * @param location a directory in Node, the name of a database in a browser
 * @throws KITH_STORE_ and LOCKED (in Node), DAMAGED, DENIED, NEWER, FULL or FAILED; the message says what to do
 */
export async function openStore(location: string): Promise<contract.Store> {
  return openWith(location, openLevel)
}

/** The same with another way to open; tests break it. */
export async function openWith(
  location: string,
  open: (location: string, before?: Opened) => Promise<Opened>,
): Promise<contract.Store> {
  const connection = new Connection(async (before) => {
    const opened = await open(location, before)
    try {
      await migrate(opened.level, location)
    } catch (error) {
      await opened.close()
      throw error instanceof KithError ? error : openFailure(location, error)
    }
    return opened
  })
  await connection.level()
  return new LevelStore(connection)
}

type Tail<F> = F extends (level: ByteLevel, ...rest: infer Rest) => unknown ? Rest : never

class LevelStore implements contract.Store {
  readonly local: contract.LocalValues
  readonly #connection: Connection
  readonly #writer: Writer
  #closing: Promise<void> | null = null

  constructor(connection: Connection) {
    this.#connection = connection
    this.#writer = new Writer(connection)
    this.local = {
      get: (name) => this.#read(async (level) => (await level.get(localKey(name))) ?? null),
      put: async (name, value) => void (await this.put([], { put: [[name, value]] })),
      del: async (name) => void (await this.put([], { del: [name] })),
      list: (prefix) => this.#read((level) => listLocal(level, prefix)),
    }
  }

  async put(records: readonly VerifiedRecord[], extra: contract.LocalWrites = {}): Promise<contract.PutOutcome[]> {
    if (this.#closing !== null) throw closed()
    if (!records.every((record) => isVerified(record))) {
      throw new KithError('KITH_NOT_VERIFIED', 'Only a record that verify made can be stored: pass that very object.')
    }
    return this.#writer.put(records, extra)
  }

  async block(records: readonly ParsedRecord[]): Promise<void> {
    if (this.#closing !== null) throw closed()
    const ids = records.map(({ id }) => id)
    // What was written just now is in LevelDB's memory and log: below the header it must lie in a file.
    await this.#read((level) => settle(level, ids))
    await this.#writer.block(records)
    await this.#read((level) => settle(level, ids))
  }

  async unblock(ids: readonly RecordId[]): Promise<void> {
    const stored = (await this.getMany(ids)).filter((each) => each !== null)
    await this.#writer.unblock(stored.map(({ record }) => record))
  }

  async remove(channel: ChannelId): Promise<void> {
    await this.#writer.idle()
    await this.#read((level) => removeChannel(level, channel))
    await this.#read(settleAll)
  }

  has(...query: Tail<typeof views.has>) {
    return this.#read((level) => views.has(level, ...query))
  }

  get(...query: Tail<typeof views.get>) {
    return this.#read((level) => views.get(level, ...query))
  }

  getMany(...query: Tail<typeof views.getMany>) {
    return this.#read((level) => views.getMany(level, ...query))
  }

  charters() {
    return this.#read(views.charters)
  }

  threads(...query: Tail<typeof views.threads>) {
    return this.#read((level) => views.threads(level, ...query))
  }

  replies(...query: Tail<typeof views.replies>) {
    return this.#read((level) => views.replies(level, ...query))
  }

  replyMarks(...query: Tail<typeof views.replyMarks>) {
    return this.#read((level) => views.replyMarks(level, ...query))
  }

  reactions(...query: Tail<typeof views.reactions>) {
    return this.#read((level) => views.reactions(level, ...query))
  }

  latest(...query: Tail<typeof views.latest>) {
    return this.#read((level) => views.latest(level, ...query))
  }

  counter(...query: Tail<typeof views.counter>) {
    return this.#read((level) => views.counter(level, ...query))
  }

  authors(...query: Tail<typeof views.authors>) {
    return this.#read((level) => views.authors(level, ...query))
  }

  vouchers(...query: Tail<typeof views.vouchers>) {
    return this.#read((level) => views.vouchers(level, ...query))
  }

  firstBy(...query: Tail<typeof views.firstBy>) {
    return this.#read((level) => views.firstBy(level, ...query))
  }

  byAuthor(...query: Tail<typeof views.byAuthor>) {
    return this.#read((level) => views.byAuthor(level, ...query))
  }

  since(...query: Tail<typeof views.since>) {
    return this.#read((level) => views.since(level, ...query))
  }

  ids(...query: Tail<typeof views.ids>) {
    return this.#read((level) => views.ids(level, ...query))
  }

  authority(...query: Tail<typeof views.authority>) {
    return this.#read((level) => views.authority(level, ...query))
  }

  authorityIds(...query: Tail<typeof views.authorityIds>) {
    return this.#read((level) => views.authorityIds(level, ...query))
  }

  followIds(...query: Tail<typeof views.followIds>) {
    return this.#read((level) => views.followIds(level, ...query))
  }

  async inherit(channel: ChannelId, list: Uint8Array, ids: readonly RecordId[]): Promise<void> {
    if (this.#closing !== null) throw closed()
    await this.#writer.inherit({ channel, list, ids })
  }

  hasInherited(...query: Tail<typeof views.hasInherited>) {
    return this.#read((level) => views.hasInherited(level, ...query))
  }

  heirs(...query: Tail<typeof views.heirs>) {
    return this.#read((level) => views.heirs(level, ...query))
  }

  count(...query: Tail<typeof views.count>) {
    return this.#read((level) => views.count(level, ...query))
  }

  close(): Promise<void> {
    this.#closing ??= this.#writer.idle().then(() => this.#connection.close())
    return this.#closing
  }

  /** Reads, once more if the database was opened anew in the meantime. */
  async #read<T>(work: (level: ByteLevel) => Promise<T>): Promise<T> {
    if (this.#closing !== null) throw closed()
    const level = await this.#connection.level()
    try {
      return await work(level)
    } catch (error) {
      const current = await this.#connection.level()
      if (current === level) throw workFailure(error)
      return work(current)
    }
  }
}

async function listLocal(level: ByteLevel, prefix: string): Promise<[string, Uint8Array][]> {
  const entries = await level.iterator(within(localKey(prefix))).all()
  return entries.map(([key, value]) => [new TextDecoder().decode(key.subarray(1)), value])
}
