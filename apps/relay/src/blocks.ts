// What the host of a relay blocks: a file in the data directory, which `block add|remove|list` writes and a running relay reads
// every few seconds. A faulty file is never taken; the list in use stays. Nothing of it goes into the log but numbers.

import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlockList } from '@kith/node'
import { decodeBase32, isPlainText, KithError, utf8 } from '@kith/protocol'
import * as v from 'valibot'
import type { Log } from './log.ts'

const FILE = 'blocked.json'
/** A host who is told of something reads an answer within a minute: in milliseconds, with room for the disk. */
const READ_EVERY = 5_000
/** A reason is read by everybody who asks why something is not here: a line, as `contact`. Bytes. */
const MAX_REASON = 200

const id = v.pipe(
  v.string(),
  v.check((text) => decodeBase32(text)?.length === 32),
)
const entry = v.strictObject({
  what: v.picklist(['record', 'persona']),
  id,
  reason: v.pipe(v.string(), v.nonEmpty(), v.check(isReason)),
})
const list = v.array(entry)

export type Blocked = v.InferOutput<typeof entry>

/** For one reason, how many entries there are: what everybody may know. */
export interface BlockedCount {
  readonly reason: string
  readonly records: number
  readonly personas: number
}

/** @throws KITH_FILE, for a file that is none of ours */
export async function readBlocked(directory: string): Promise<readonly Blocked[]> {
  const path = join(directory, FILE)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new KithError('KITH_FILE', `Cannot read ${path}.`, { cause })
  }
  try {
    return v.parse(list, JSON.parse(text))
  } catch (cause) {
    throw new KithError('KITH_FILE', `${path} is not what \`block add\` writes. Mend it, or take it away.`, { cause })
  }
}

/** @throws KITH_SETTING, KITH_FILE */
export async function addBlocked(directory: string, { what, id, reason }: Blocked): Promise<void> {
  if (decodeBase32(id)?.length !== 32)
    throw new KithError('KITH_SETTING', `${id} is no id: it has 52 letters and digits.`)
  if (reason === '' || !isReason(reason)) {
    const words = `--reason is one line of text of ${MAX_REASON} bytes at the most, and everybody can read it.`
    throw new KithError('KITH_SETTING', words)
  }
  const others = (await readBlocked(directory)).filter((each) => each.id !== id)
  await write(directory, [...others, { what, id, reason }])
}

/** @throws KITH_SETTING, KITH_FILE */
export async function removeBlocked(directory: string, id: string): Promise<void> {
  const before = await readBlocked(directory)
  const others = before.filter((each) => each.id !== id)
  if (others.length === before.length) throw new KithError('KITH_SETTING', `${id} is not blocked.`)
  await write(directory, others)
}

export function listOf(blocked: readonly Blocked[]): BlockList {
  const ids = (kind: Blocked['what']): Uint8Array[] =>
    blocked.flatMap(({ what, id }) => (what === kind ? (decodeBase32(id) ?? []) : []))
  return { records: ids('record'), personas: ids('persona') }
}

export function countsOf(blocked: readonly Blocked[]): BlockedCount[] {
  return [...new Set(blocked.map(({ reason }) => reason))].map((reason) => {
    const of = (kind: Blocked['what']): number =>
      blocked.filter((each) => each.reason === reason && each.what === kind).length
    return { reason, records: of('record'), personas: of('persona') }
  })
}

/** The list of a running relay. */
export class BlockedFile {
  readonly #directory: string
  readonly #log: Log
  readonly #block: (list: BlockList) => Promise<number>
  readonly #timer: ReturnType<typeof setInterval>
  #blocked: readonly Blocked[]
  /** What the node took last. */
  #taken = ''
  #faulty = false
  #reading: Promise<void>

  /** @param blocked as the node was started with */
  constructor(directory: string, blocked: readonly Blocked[], block: (list: BlockList) => Promise<number>, log: Log) {
    this.#directory = directory
    this.#blocked = blocked
    this.#block = block
    this.#log = log
    this.#reading = this.#look()
    this.#timer = setInterval(() => void (this.#reading = this.#reading.then(() => this.#look())), READ_EVERY)
    this.#timer.unref()
  }

  get counts(): BlockedCount[] {
    return countsOf(this.#blocked)
  }

  /** Reads no more; resolves when what was being read is through. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#reading
  }

  async #look(): Promise<void> {
    try {
      const blocked = await readBlocked(this.#directory)
      const text = JSON.stringify(blocked)
      if (text === this.#taken) return
      this.#blocked = blocked
      const list = listOf(blocked)
      const stripped = await this.#block(list)
      this.#taken = text
      this.#faulty = false
      if (blocked.length + stripped > 0) {
        this.#log.info('blocked', { records: list.records.length, personas: list.personas.length, stripped })
      }
    } catch {
      if (!this.#faulty) this.#log.info('blocks refused')
      this.#faulty = true
    }
  }
}

function isReason(text: string): boolean {
  return isPlainText(text) && !/[\n\u2028\u2029]/.test(text) && utf8(text).length <= MAX_REASON
}

/** Whole or not at all: a relay may be reading it. */
async function write(directory: string, blocked: readonly Blocked[]): Promise<void> {
  const path = join(directory, FILE)
  try {
    await writeFile(`${path}.new`, `${JSON.stringify(blocked, null, 2)}\n`, { mode: 0o600 })
    await rename(`${path}.new`, path)
  } catch (cause) {
    throw new KithError('KITH_FILE', `Cannot write ${path}. Is --data right?`, { cause })
  }
}
