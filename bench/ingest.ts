// Ingest in Node, one thread: verify + store through the one door into LevelDB, beside the bare verifier on the same
// records in the same run. Prints the machine, both rates and their ratio; `--json FILE` writes them too.
// Target: at least 0.85 of the bare verifier.

import { verify as nodeVerify, createPublicKey, type KeyObject } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ingest } from '@kith/node'
import { parse, type ParsedRecord, signedBytes } from '@kith/protocol'
import { openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'

const RECORDS = 5_000
const BATCH = 500
const ROUNDS = 5
const WRITERS = 50

const channel = await fixtureChannel('bench ingest')
const writers = Array.from({ length: WRITERS }, (_, i) => channel.persona(`writer ${i}`))
const records: ParsedRecord[] = []
for (let i = 0; i < RECORDS; i++) {
  const text = `Post ${i}: ${channel.random.bytes(100).join(' ')}`.slice(0, 280)
  records.push(await channel.post(writers[i % WRITERS] as (typeof writers)[number], text))
}
const messages = records.map((record) => record.bytes)

function bareVerifier(): number {
  const keys = new Map<string, KeyObject>()
  const begun = performance.now()
  for (const record of records) {
    const x = Buffer.from(record.author).toString('base64url')
    const key = keys.get(x) ?? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    keys.set(x, key)
    if (!nodeVerify(null, signedBytes(record.contentBytes), key, record.signature)) throw new Error('not verified')
  }
  return RECORDS / ((performance.now() - begun) / 1000)
}

function decodeOnly(): number {
  const begun = performance.now()
  for (const message of messages) if (!parse(message).ok) throw new Error('not parsed')
  return RECORDS / ((performance.now() - begun) / 1000)
}

async function ingest(): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'kith-bench-'))
  const store = await openStore(directory)
  try {
    const door = new Ingest({ store, now: () => records[RECORDS - 1]?.time ?? 0, admitsCharter: () => 'yes' })
    await door.take([channel.charter.bytes], { origin: 'catch-up' })
    const begun = performance.now()
    for (let at = 0; at < RECORDS; at += BATCH) {
      const answers = await door.take(messages.slice(at, at + BATCH), { origin: 'catch-up' })
      if (!answers.every(({ status }) => status === 'stored')) throw new Error('not stored')
    }
    return RECORDS / ((performance.now() - begun) / 1000)
  } finally {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
}

const bare: number[] = []
const whole: number[] = []
const decoded: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  bare.push(bareVerifier())
  decoded.push(decodeOnly())
  whole.push(await ingest())
}
const median = (rates: number[]): number => Math.round(rates.toSorted((a, b) => a - b)[rates.length >> 1] as number)
const result = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  records: RECORDS,
  bytes: Math.round(messages.reduce((sum, message) => sum + message.length, 0) / RECORDS),
  bare: median(bare),
  decode: median(decoded),
  ingest: median(whole),
  ratio: Number((median(whole) / median(bare)).toFixed(2)),
}
process.stdout.write(
  `${result.machine}\n${RECORDS} records of ${result.bytes} B on average, median of ${ROUNDS} rounds\n`,
)
process.stdout.write(`bare verifier (node:crypto, cached keys)  ${result.bare} a second\n`)
process.stdout.write(`decode, hash, schema                      ${result.decode} a second\n`)
process.stdout.write(`verify + store, batches of ${BATCH}, synced     ${result.ingest} a second\n`)
process.stdout.write(`ratio to the bare verifier                ${result.ratio}\n`)
const file = process.argv[process.argv.indexOf('--json') + 1]
if (process.argv.includes('--json') && file !== undefined) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
