// Readers of what a seeded history's stewards did: posts that the acts are about, and others, seen by people who chose this or
// that. What `decide` says of each, and what the oracle says, in the same words.

import { decide, foldAuthority, measuresOf } from '@kith/authority'
import { ACT, decodeBase32, encodeBase32, type ParsedRecord, type VerifiedRecord } from '@kith/protocol'
import { FIXTURE_TIME, fromHex, seededRandom, toHex } from '@kith/testkit'
import { CAST, person } from './chronicle.ts'
import type { History } from './histories.ts'
import { holding } from './oracle/decisions.ts'
import { place } from './oracle/graph.ts'
import { hexOf } from './oracle/hex.ts'
import { settle } from './oracle/roles.ts'
import { type Seen, viewOf } from './oracle/view.ts'

/** Posts of each history. */
const POSTS = 40
const DAY = 86_400
/** When nobody is new any more by the channel's age. */
const OPENED = FIXTURE_TIME - 30 * DAY

function readersOf({ seed, records }: History): Seen[] {
  const random = seededRandom(`readers ${seed}`)
  const acts = records.filter(({ kind, shown }) => kind === ACT && shown)
  const namedBy = (key: string, { body }: ParsedRecord): string[] => ((body?.[key] ?? []) as Uint8Array[]).map(hexOf)
  const people = CAST.map((name) => hexOf(person(name).key))
  const all = acts.flatMap((act) => [...namedBy('targets', act), ...namedBy('keep', act)])
  const posts = [...new Set(all.filter((id) => !people.includes(id))), hexOf(random.bytes(32))]
  const seen = acts.flatMap(({ body }) => (body?.['seen'] === undefined ? [] : [hexOf(body['seen'] as Uint8Array)]))
  const ids = acts.map(({ id }) => hexOf(id))
  const time = (): number => FIXTURE_TIME + 60 * (random.below(records.length + 20) - 5)
  const chance = (of: number): boolean => random.below(of) === 0
  return Array.from({ length: POSTS }, (): Seen => {
    const [id, author, at] = [random.pick(posts), random.pick(people), time()]
    const isRoot = chance(3)
    return {
      id,
      author,
      time: at,
      ...(chance(2) ? { revision: random.pick([...seen, ...posts]) } : {}),
      root: isRoot ? id : random.pick(posts),
      rootAuthor: isRoot ? author : random.pick(people),
      opened: chance(4),
      established: chance(2),
      mine: chance(8),
      follow: !chance(8),
      undone: new Set(ids.filter(() => chance(8))),
      filtered: new Set(Array.from({ length: 12 }, (_, i) => 1 + i).filter(() => chance(4))),
      now: chance(3) ? time() + random.below(2 * DAY) : time(),
    }
  })
}

/** What readers are shown, as the oracle finds. */
export function readByOracle(history: History): string[] {
  const acts = holding(settle(new Set(place(history.records, history.channel).values())))
  return readersOf(history).map((seen) => viewOf(seen, acts))
}

/** The same by `decide`. */
export function readByFold(history: History): string[] {
  const stewards = measuresOf(foldAuthority(history.channel, history.records as readonly VerifiedRecord[]))
  return readersOf(history).map((seen) => {
    const { id, author, time, revision, root, rootAuthor, opened, established, mine, follow, undone, filtered, now } =
      seen
    const { show, causes } = decide(
      { id: text(id), author: text(author), time, labels: [], ...(revision ? { revision: text(revision) } : {}) },
      {
        root: { id: text(root), author: text(rootAuthor), time: FIXTURE_TIME - DAY, labels: [] },
        tend: { hidden: new Set(), opened: new Set(opened ? [text(id)] : []), who: 0, closed: false, since: OPENED },
        standing: { opened: OPENED, founder: '', firstBy: () => (established ? OPENED : time) },
        stewards,
        firstReplyBy: () => null,
      },
      {
        own: new Set(mine ? [text(author)] : []),
        muted: new Set(),
        dropped: new Set(),
        labels: filtered,
        undone: new Set([...undone].map(text)),
        follow,
        now,
      },
    )
    const said = causes.map((cause) => {
      return 'act' in cause ? `${cause.why} ${toHex(decodeBase32(cause.act) ?? new Uint8Array(0))}` : cause.why
    })
    return `${show}: ${said.join(', ')}`
  })
}

const text = (hex: string): string => encodeBase32(fromHex(hex))
