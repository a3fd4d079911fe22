// Catch-up with what a fork takes along (spec page 06 §2, page 15): the charters that it comes from, what their stewards had
// decided, the listed records, then what authors said of them since. Any relay may have some of it: of the child or of the
// parent. Nothing is asked for but ids that the child's charter proves, and nothing else is let in.

import { type ChannelId, encodeBase32, equal, home, type ParsedRecord, type RecordId } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Frames } from './frames.ts'
import { type Ancestor, Inheritance } from './inheritance.ts'
import type { IngestOptions } from './ingest.ts'
import { AUTHORITY, FOLLOWS, type Walk } from './walk.ts'

interface Asked {
  readonly store: Store
  readonly inheritance: Inheritance
  readonly channel: ChannelId
  readonly part: 'whole' | 'recent'
  readonly frames: Frames
}

type NewWalk = (options: Partial<IngestOptions>) => Walk

/** @returns the number of records stored; 0 for a channel that began by itself */
export async function bringInherited(asked: Asked, walk: NewWalk): Promise<number> {
  const { channel, frames, inheritance, part } = asked
  const ancestors = await bringCharters(asked, walk)
  if (ancestors.length === 0) return 0
  const ids = await inheritance.take(channel)
  const listed = new Set(ids.map(encodeBase32))
  const isOurs = (record: ParsedRecord): boolean =>
    !Inheritance.isSealed(record) && ancestors.some((ancestor) => equal(ancestor.channel, home(record)))

  // First what stewards had decided: it says what nobody asks for.
  const decided = walk({ takes: isOurs })
  for (const each of ancestors) {
    await decided.pages(frames, each.channel, 'whole', AUTHORITY, (id) => listed.has(encodeBase32(id)))
  }
  const states = await Promise.all(ancestors.map((ancestor) => inheritance.stateOf(ancestor)))
  const known = states.filter((state) => state !== null)
  // Until all of it is known nobody can say what private details were taken away from.
  if (known.length < states.length) return decided.stored
  const exposed = Inheritance.exposed(known)

  // What comes as a header tells who may have taken it back.
  const authors = new Map<string, Uint8Array>()
  const takes = (record: ParsedRecord): boolean => {
    if (listed.has(encodeBase32(record.id))) authors.set(encodeBase32(record.id), record.author)
    return isOurs(record) && !Inheritance.isExposed(record, exposed)
  }
  const posts = walk({ takes })
  await posts.bringSome(frames, await posts.missing(ids.filter((id) => !exposed.has(encodeBase32(id)))))

  const authorOf = (id: RecordId): Uint8Array | null => authors.get(encodeBase32(id)) ?? null
  const since = walk({
    takes: async (record) => {
      const mayCome = isOurs(record) && !Inheritance.isExposed(record, exposed)
      if (mayCome && (await inheritance.follows(record, authorOf))) return true
      inheritance.pass(record.id)
      return false
    },
  })
  for (const each of ancestors) {
    await since.pages(frames, each.channel, part, FOLLOWS, (id) => !inheritance.isPassed(id))
  }
  await posts.bringBodyless(frames)
  return decided.stored + posts.stored + since.stored
}

/** The charters of where it comes from, each found by its id; those that nobody has end the line. */
async function bringCharters({ channel, frames, inheritance, store }: Asked, walk: NewWalk): Promise<Ancestor[]> {
  for (;;) {
    const ancestors = await inheritance.lineage(channel)
    const missing = ancestors.find(({ charter }) => charter === null)
    if (missing === undefined) return ancestors
    const parent = missing.channel
    if ((await store.has(parent)) !== 'none') return ancestors.filter(({ charter }) => charter !== null)
    const extra = { put: inheritance.origin(parent) }
    try {
      await walk({ channel: parent, forChild: true, extra }).bring(frames, [parent])
    } finally {
      await inheritance.settle(parent)
    }
    if ((await store.has(parent)) !== 'body') return ancestors.filter(({ charter }) => charter !== null)
  }
}
