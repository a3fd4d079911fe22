// Writes what a channel's stewards write, record by record, through the project's own `compose` (spec page 13): who
// writes, what they cite, and in which order is the caller's, wrong or right. From one seed the same bytes.

import {
  ACT,
  AMEND,
  CHARTER,
  type ChannelId,
  compose,
  ENDORSE,
  FORK,
  founderPersona,
  MEMBER,
  type ParsedRecord,
  type Persona,
  parse,
  type RecordId,
  RESTORE,
  ROLE,
  STEWARD,
  type Value,
  ZEROS,
} from '@kith/protocol'
import { charterBody, FIXTURE_TIME, fixtureRoot, type SeededRandom, seededRandom } from '@kith/testkit'
import { place } from './oracle/graph.ts'
import { hexOf } from './oracle/hex.ts'

type Body = { readonly [key: string]: Value }

/** How a record hangs on others. An honest writer gives nothing: it knows all that was written so far. */
export interface Hung {
  /** Records that are cited in `after`; without it the heads of all that is placed. */
  readonly after?: readonly ParsedRecord[]
  /** The author's last record without it; null: the channel itself. */
  readonly prev?: ParsedRecord | null
  /** Seconds; without it a minute after the record before. */
  readonly time?: number
  /** Another channel that the record says it belongs to. */
  readonly channel?: ChannelId
}

export interface Chronicle {
  readonly channel: ChannelId
  readonly founder: Persona
  readonly charter: ParsedRecord
  readonly random: SeededRandom
  /** All that was written, in order, the charter first. */
  readonly records: readonly ParsedRecord[]
  write(author: Persona, kind: number, body: Body, hung?: Hung): Promise<ParsedRecord>
  grant(author: Persona, who: Persona, hung?: Hung & { readonly grant?: boolean }): Promise<ParsedRecord>
  remove(author: Persona, who: Persona, hung?: Hung): Promise<ParsedRecord>
  endorse(author: Persona, target: ParsedRecord, hung?: Hung): Promise<ParsedRecord>
  name(author: Persona, value: string, hung?: Hung): Promise<ParsedRecord>
  act(author: Persona, action: number, targets: readonly Uint8Array[], hung?: Hung, more?: Body): Promise<ParsedRecord>
  restore(author: Persona, targets: readonly Uint8Array[], hung?: Hung): Promise<ParsedRecord>
  fork(author: Persona, child: Uint8Array, hung?: Hung): Promise<ParsedRecord>
}

/** Everybody whom tests call by a name: the founder, six who may become stewards, and one who does not. */
export const CAST = ['founder', 'ada', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gus'] as const

// Deriving a key costs more than signing ten records, and the names are few.
const personas = new Map<string, Persona>()

/** The same persona for a name in every channel, which no program may do but costs tests one key a name. */
export function person(name: string): Persona {
  const known = personas.get(name) ?? founderPersona(fixtureRoot(name), 1)
  personas.set(name, known)
  return known
}

/** Of records, those that no other of them cites, the smallest eight. */
export function headsOf(records: readonly ParsedRecord[]): readonly ParsedRecord[] {
  const cited = new Set(records.flatMap((record) => [...record.after, record.body?.['prev'] as RecordId]).map(String))
  const heads = records.filter((record) => !cited.has(String(record.id)))
  return heads.toSorted((a, b) => Buffer.compare(a.id, b.id)).slice(0, 8)
}

/** A channel by its founder, and writers for what follows. */
export async function chronicle(seed: string, founder: Persona = person('founder')): Promise<Chronicle> {
  const random = seededRandom(`chronicle ${seed}`)
  const records: ParsedRecord[] = []
  let clock = FIXTURE_TIME

  const put = async (
    author: Persona,
    draft: { kind: number; channel: Uint8Array; body: Body; after: readonly ParsedRecord[]; time?: number | undefined },
  ): Promise<ParsedRecord> => {
    const { kind, channel, body, time = clock } = draft
    clock += 60
    const after = draft.after.map((record) => record.id)
    const bytes = await compose(author, { kind, channel, body, time, after }, { bits: 0, random: random.bytes(24) })
    const verdict = parse(bytes)
    if (!verdict.ok) throw new Error(`a record of seed ${seed} is not valid: ${verdict.code}`)
    records.push(verdict.record)
    return verdict.record
  }

  const charter = await put(founder, { kind: CHARTER, channel: ZEROS, body: charterBody(founder, seed), after: [] })
  const channel = charter.id as Uint8Array as ChannelId

  const placedOf = (all: readonly ParsedRecord[]): readonly ParsedRecord[] => {
    const placed = place(all, channel)
    return all.filter((record) => placed.has(hexOf(record.id)))
  }
  const lastOf = (author: Persona): ParsedRecord => {
    const own = records.filter((r) => r.body?.['prev'] !== undefined && Buffer.compare(r.author, author.key) === 0)
    return own.at(-1) ?? charter
  }
  const write: Chronicle['write'] = (author, kind, body, hung = {}) => {
    const { time, prev = lastOf(author) } = hung
    const after = hung.after ?? headsOf(placedOf(records))
    const chained = kind === FORK ? body : { ...body, prev: prev?.id ?? channel }
    return put(author, { kind, channel: hung.channel ?? channel, body: chained, after, time })
  }
  const act: Chronicle['act'] = (author, action, targets, hung, more) => {
    const sorted = targets.toSorted(Buffer.compare)
    return write(author, ACT, { action, targets: sorted, rule: 1, reason: 'See the rule.', ...more }, hung)
  }
  return {
    channel,
    founder,
    charter,
    random,
    records,
    write,
    act,
    grant: (author, who, hung) => {
      const { grant = true, ...rest } = hung ?? {}
      return write(author, ROLE, { who: who.key, role: STEWARD, box: who.box, grant }, rest)
    },
    remove: (author, who, hung) => write(author, ROLE, { who: who.key, role: MEMBER }, hung),
    endorse: (author, target, hung) => write(author, ENDORSE, { target: target.id }, hung),
    name: (author, value, hung) => write(author, AMEND, { field: 'name', value }, hung),
    restore: (author, targets, hung) => act(author, RESTORE, targets, hung, { rule: 0 }),
    fork: (author, child, hung) => write(author, FORK, { child }, hung),
  }
}
