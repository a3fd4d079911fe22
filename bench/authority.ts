// The fold of a channel's authority: 20,000 records from cold, and one record after so many, beside one after 2,000 of the
// same run. Prints the machine and the figures; `--json FILE` writes them too. Target: one record costs the same after both.

import { type Authority, foldAuthority, hashOfState, stateOf } from '@kith/authority'
import { type ChannelId, parse, type VerifiedRecord } from '@kith/protocol'
import { fromHex, seededRandom } from '@kith/testkit'
import { Book } from '@kith/testkit/vectors'
import { load, machine, print, quantile, rounded, writeJson } from './figures.ts'

const RECORDS = 20_000
const EARLY = 2_000
const STEWARDS = 14
/** One in so many is a removal or a grant, with its endorsement. */
const TURNS = 100
/** So many of the newest a writer may not have seen yet. */
const UNSEEN = 4
const PROBES = 1_000

const random = seededRandom('bench authority')
const book = new Book('bench authority')
const names = Array.from({ length: STEWARDS }, (_, i) => (i === 0 ? 'F' : `S${i}`))

for (const [i, name] of names.entries()) {
  if (i === 0) continue
  const grant = book.grant('F', name, { may: true })
  if (i > 2) book.endorse('S1', grant)
}
let away: string | null = null
while (book.lines.length < RECORDS + PROBES) {
  const turn = book.lines.length % TURNS === 0
  if (turn) {
    const who: string = away ?? `S${3 + random.below(STEWARDS - 3)}`
    book.endorse('S2', away === null ? book.remove('F', who) : book.grant('F', who, { may: true }))
    away = away === null ? who : null
  } else {
    const name = random.pick(names.filter((each) => each !== away))
    const unseen = book.lines.slice(book.lines.length - random.below(UNSEEN))
    const seen = book.heads.filter((head) => !unseen.includes(head))
    const after = seen.length > 0 ? seen : book.heads
    book.act(name, random.pick([3, 7, 7, 8]), [random.bytes(32)], {}, { after })
  }
}

// Signatures are the door's matter, and no part of a fold.
const records = book.lines.map(({ message }) => {
  const verdict = parse(fromHex(message))
  if (!verdict.ok) throw new Error(`not a record: ${verdict.code}`)
  return verdict.record as VerifiedRecord
})
const channel = book.charter.id as ChannelId

function milliseconds(run: () => void): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

/** Of adding one record after so many, the middle and the slowest of 100, in microseconds. */
function oneAfter(authority: Authority, from: number): { p50: number; p99: number } {
  const each = records.slice(from, from + PROBES).map((record) => 1000 * milliseconds(() => authority.add(record)))
  return { p50: rounded(quantile(each, 0.5)), p99: rounded(quantile(each, 0.99)) }
}

const warm = foldAuthority(channel, records.slice(0, EARLY))
const early = oneAfter(warm, EARLY)
const before = process.memoryUsage().heapUsed
let authority = foldAuthority(channel)
const cold = milliseconds(() => {
  authority = foldAuthority(channel, records.slice(0, RECORDS))
})
const heap = process.memoryUsage().heapUsed - before
let state = stateOf(authority)
const hashed = milliseconds(() => {
  state = stateOf(authority)
  if (state !== null) hashOfState(state)
})
const late = oneAfter(authority, RECORDS)

const figures = {
  machine: machine(),
  load: load(),
  records: RECORDS,
  roles: authority.roles().length,
  coldMs: Math.round(cold),
  stateMs: Math.round(hashed),
  heapMiB: Math.round(heap / 2 ** 20),
  oneAfter2000Us: early,
  oneAfter20000Us: late,
  lateToEarly: rounded(late.p50 / early.p50),
}
print(JSON.stringify(figures, null, 2))
await writeJson(figures)
