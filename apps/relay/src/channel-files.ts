// A channel as a file (spec page 16): written from the store of a stopped relay, verified by anybody, brought back in by the one
// door. A file that is there is never written over; one that is refused changes nothing; memory holds a record at a time.

import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { Blocks, Ingest, type Ingested, readChosen } from '@kith/node'
import {
  type ChannelId,
  encodeBase32,
  equal,
  type ExportCode,
  Gaps,
  KithError,
  type ParsedRecord,
  readExport,
  writeExport,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { listOf, readBlocked } from './blocks.ts'
import { recordsOf } from './channels.ts'

/** Records that go through the door together: some 2 MB at most. */
const AT_ONCE = 128

const WHY: Readonly<Record<ExportCode, string>> = {
  mark: 'it does not begin as a channel’s file',
  cut: 'it ends in the middle',
  length: 'a record is longer than any may be',
  record: 'a record is damaged, or its author did not sign it',
  channel: 'a record belongs to another channel',
  charter: 'it does not begin with its channel’s charter',
  order: 'records are not in their order, or one is there twice',
  sum: 'records were left out, or added',
  behind: 'something stands behind its end',
}

export interface FileReport {
  readonly channel: ChannelId
  readonly records: number
  /** Bodies that their authors took back. */
  readonly takenBack: number
  /** Bodies that are not there, and that nobody took back. */
  readonly bare: number
  /** Records that others cite and that are not there. */
  readonly missing: number
  /** False where a file is too large for the last three to be counted to its end. */
  readonly isWhole: boolean
}

export interface Imported {
  readonly stored: number
  readonly had: number
  /** Dated ahead of this computer's clock, or without a body that nobody took back. */
  readonly left: number
}

/** Writes, then verifies what it wrote. @returns what the file lacks @throws KITH_FILE, KITH_SETTING */
export async function exportChannel(store: Store, channel: ChannelId, path: string): Promise<FileReport> {
  const file = await created(path)
  try {
    try {
      for await (const chunk of writeExport(channel, charterFirst(store, channel))) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    return await verifyFile(path)
  } catch (cause) {
    await rm(path, { force: true })
    if (cause instanceof KithError) throw cause
    throw new KithError('KITH_FILE', `Could not write ${path}. Is the disk full? Nothing of it was kept.`, { cause })
  }
}

/** @throws KITH_FILE, with what is wrong and where */
export async function verifyFile(path: string): Promise<FileReport> {
  const gaps = new Gaps()
  const { channel, count } = await read(path, (record) => gaps.add(record))
  const { bare, isWhole, missing, takenBack } = gaps
  return { channel, records: count, takenBack, bare, missing, isWhole }
}

/**
 * Brings a file's records in, all of them or, where the file is damaged, none.
 * @param directory of the relay's data, for what its host blocks @param now seconds
 * @throws KITH_FILE, KITH_SETTING, KITH_STORE_FAILED
 */
export async function importFile(store: Store, directory: string, path: string, now: number): Promise<Imported> {
  const { channel } = await verifyFile(path)
  if ((await readChosen(store)).givenUp.some((each) => equal(each, channel))) {
    const words = `You gave ${encodeBase32(channel)} up. \`channel add\` it first.`
    throw new KithError('KITH_SETTING', words)
  }
  const blocks = new Blocks(
    store,
    () => [],
    () => undefined,
  )
  blocks.set(listOf(await readBlocked(directory)))
  const isBlocked = (record: ParsedRecord): boolean => blocks.isBlocked(record)
  const ingest = new Ingest({ store, now: () => now, admitsCharter: () => 'yes', isBlocked })
  const all = await letIn(ingest, channel, path, () => true)
  // A header is taken in once its retraction is here, which is dated after it.
  const headers = await letIn(ingest, channel, path, ({ bodyBytes }) => bodyBytes === null)
  return { ...all, stored: all.stored + headers.stored, left: all.left - headers.stored }
}

async function letIn(
  ingest: Ingest,
  channel: ChannelId,
  path: string,
  which: (record: ParsedRecord) => boolean,
): Promise<Imported> {
  const counts = { stored: 0, had: 0, left: 0 }
  let waiting: Uint8Array[] = []
  const take = async (): Promise<void> => {
    const answers = await ingest.take(waiting, { origin: 'import', channel })
    waiting = []
    for (const answer of answers) counts[outcomeOf(answer)]++
  }
  await read(path, async (record) => {
    if (which(record)) waiting.push(record.bytes)
    if (waiting.length === AT_ONCE) await take()
  })
  await take()
  return counts
}

function outcomeOf(answer: Ingested): keyof Imported {
  if (answer.status === 'ignored' && answer.code === 'store') {
    throw new KithError(
      'KITH_STORE_FAILED',
      'The disk is full or failing. What was taken in so far is kept; try again.',
    )
  }
  return answer.status === 'stored' || answer.status === 'had' ? answer.status : 'left'
}

async function created(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600)
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    const words = isThere ? `${path} is there already. Choose another name.` : `Cannot write ${path}.`
    throw new KithError('KITH_FILE', words, { cause })
  }
}

async function* charterFirst(store: Store, channel: ChannelId): AsyncGenerator<ParsedRecord> {
  const charter = (await store.get(channel))?.record
  if (charter !== undefined) yield charter
  for await (const record of recordsOf(store, channel)) if (!equal(record.id, channel)) yield record
}

async function read(path: string, each: (record: ParsedRecord) => void | Promise<void>) {
  const verdict = await readExport(createReadStream(path), each).catch((cause: unknown) => {
    if (cause instanceof KithError) throw cause
    throw new KithError('KITH_FILE', `Cannot read ${path}.`, { cause })
  })
  if (verdict.ok) return verdict
  const { code, count } = verdict
  const words = `${path} is not whole: ${WHY[code]} (after ${count} good record${count === 1 ? '' : 's'}).`
  throw new KithError('KITH_FILE', words)
}
