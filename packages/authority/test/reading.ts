// What a program reads from a channel's records before it asks `decide` (spec page 12 §1, §2): first posts, revisions, tends
// and stewards. In a vector nothing is taken back.

import {
  type Choices,
  foldAuthority,
  type List,
  listOf,
  measuresOf,
  type Said,
  type ThreadState,
} from '@kith/authority'
import {
  CHARTER,
  type ChannelId,
  compare,
  encodeBase32,
  POST,
  type PostBody,
  REVISE,
  type ReviseBody,
  TEND,
  type TendBody,
  type VerifiedRecord,
} from '@kith/protocol'

export interface Reading {
  /** A post, and the thread it is in. */
  post(id: string): readonly [post: Said, thread: ThreadState]
  list(persona: string, undone: ReadonlySet<string>): List
}

export function readingOf(records: readonly VerifiedRecord[]): Reading {
  const charter = records.find(({ kind }) => kind === CHARTER) as VerifiedRecord
  const stewards = measuresOf(foldAuthority(charter.id as ChannelId, records))
  const posts = records.filter(({ kind, shown }) => kind === POST && shown)
  const bodyOf = (post: VerifiedRecord): PostBody => post.body as unknown as PostBody
  const firstOf = (persona: string, among: readonly VerifiedRecord[]): number | null => {
    const times = among.filter(({ author }) => encodeBase32(author) === persona).map(({ time }) => time)
    return times.length === 0 ? null : Math.min(...times)
  }
  const standing = {
    opened: charter.time,
    founder: encodeBase32(charter.author),
    firstBy: (persona: string) => firstOf(persona, posts),
  }

  function said(post: VerifiedRecord): Said {
    const latest = latestOf<ReviseBody>(records, REVISE, post, ({ target }) => target)
    const { labels = [] } = latest === null ? bodyOf(post) : latest.body.post
    const revision = latest === null ? {} : { revision: encodeBase32(latest.record.id) }
    return { id: encodeBase32(post.id), author: encodeBase32(post.author), time: post.time, labels, ...revision }
  }

  function threadOf(post: VerifiedRecord): ThreadState {
    const rootId = bodyOf(post).thread ?? post.id
    const root = posts.find(({ id }) => compare(id, rootId) === 0) as VerifiedRecord
    const tend = latestOf<TendBody>(records, TEND, root, ({ thread }) => thread)?.body
    const replies = posts.filter((reply) => {
      const { thread } = bodyOf(reply)
      return thread !== undefined && compare(thread, root.id) === 0
    })
    return {
      root: said(root),
      tend: {
        hidden: new Set((tend?.hidden ?? []).map(encodeBase32)),
        opened: new Set((tend?.opened ?? []).map(encodeBase32)),
        who: tend?.who ?? bodyOf(root).who ?? 0,
        closed: tend?.closed ?? false,
        since: tend?.since ?? root.time,
      },
      standing,
      stewards,
      firstReplyBy: (persona) => firstOf(persona, replies),
    }
  }

  return {
    post: (id) => {
      const post = posts.find((each) => encodeBase32(each.id) === id) as VerifiedRecord
      return [said(post), threadOf(post)]
    },
    list: (persona, undone) =>
      listOf(
        records.filter(({ author }) => encodeBase32(author) === persona),
        undone,
      ),
  }
}

/** Choices as views.json writes them, their ids as base32 text. */
export interface WrittenChoices extends Omit<Choices, 'own' | 'muted' | 'dropped' | 'labels' | 'undone' | 'list'> {
  readonly own: readonly string[]
  readonly muted: readonly string[]
  readonly dropped: readonly string[]
  readonly labels: readonly number[]
  readonly undone: readonly string[]
  readonly list: string | null
}

export function choicesOf(written: WrittenChoices, reading: Reading): Choices {
  const { own, muted, dropped, labels, list, undone, ...rest } = written
  const left = new Set(undone)
  return {
    ...rest,
    own: new Set(own),
    muted: new Set(muted),
    dropped: new Set(dropped),
    labels: new Set(labels),
    undone: left,
    ...(list === null ? {} : { list: reading.list(list, left) }),
  }
}

/** The author's latest record of a kind about a post: the highest `n`, then the larger id. */
function latestOf<B extends { readonly n: number }>(
  records: readonly VerifiedRecord[],
  kind: number,
  post: VerifiedRecord,
  about: (body: B) => Uint8Array,
): { record: VerifiedRecord; body: B } | null {
  const own = records
    .filter((record) => record.kind === kind && record.shown && compare(record.author, post.author) === 0)
    .map((record) => ({ record, body: record.body as unknown as B }))
    .filter(({ body }) => compare(about(body), post.id) === 0)
  return own.toSorted((a, b) => b.body.n - a.body.n || compare(b.record.id, a.record.id))[0] ?? null
}
