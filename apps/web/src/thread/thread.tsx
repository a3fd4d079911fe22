// A thread: the words first; then, for its author, whether it waits; replies; for its author what they can change of it; and
// the box, with what the author asked for above it.

import type { ReadonlySignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Missing } from '../channel/missing.tsx'
import { DecideDialog } from '../govern/decide.tsx'
import { SittingLater } from '../listen/listen-later.tsx'
import type { ChannelInfo, Key, LiveView, PostView, ThreadList, ThreadView } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { namesBy } from '../persona.tsx'
import { Heading } from '../shell/heading.tsx'
import { ReachLine } from '../shell/reach.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { useArrivals } from './arrivals.ts'
import { FoldLine } from './fold-line.tsx'
import { apart, opened, type Row, rowsOf } from './folds.ts'
import type { Here } from './here.ts'
import { useKeepPlace } from './keep-place.ts'
import { MayNot } from './may-not.tsx'
import { Post } from './post.tsx'
import { useReading } from './reading.ts'
import { Reply } from './reply.tsx'
import { Replying } from './replying.tsx'
import { GoToNew, Since } from './since.tsx'
import { TakeBack, useTakeBack, writeAnew } from './take-back.tsx'
import { Tools } from './tools.tsx'
import { Waiting } from './waiting.tsx'

/** What comes in place of a pressed button comes at once, or not at all. Milliseconds. */
const AT_ONCE = 2_000

export function Thread({ channel, id }: { channel: Key; id: Key }) {
  useTitle(t('title.thread'))
  const view = useOpened(
    (session) => both(session.openChannel(channel), session.openThread(channel, id)),
    `${channel}/${id}`,
  )
  if (view === 'failed') return <Missing />
  const thread = view?.thread.thread.value ?? null
  const info = view?.channel.info.value ?? null
  if (thread === 'missing' || info === 'missing') return <Missing />
  if (view === null || thread === null || info === null) {
    return (
      <div class="stack">
        <Heading class="vh">{t('place.thread')}</Heading>
        <ReachLine />
        <Ghosts />
      </div>
    )
  }
  const { live, threads } = view.channel
  return <Known thread={thread} info={info} live={live} list={threads} />
}

function both<A extends { close(): void }, B extends { close(): void }>(channel: A, thread: B) {
  return {
    channel,
    thread,
    close: () => {
      channel.close()
      thread.close()
    },
  }
}

interface KnownProps {
  readonly thread: ThreadView
  readonly info: ChannelInfo
  readonly live: ReadonlySignal<LiveView | null>
  readonly list: ReadonlySignal<ThreadList | null>
}

function Known({ thread, info, live, list }: KnownProps) {
  const lang = info.langs[0] ?? locale()
  const { replies, root } = thread
  const posts = useRef<HTMLDivElement>(null)
  const [changing, setChanging] = useState<Key | null>(null)
  const focusNext = useFocusNext()
  const taking = useTakeBack()
  const here: Here = {
    channel: info.id,
    info,
    lang,
    founder: info.founder,
    thread,
    nameFor: namesBy(lang, thread.namesakes),
    replying: live.value?.replying.includes(root.id) === true,
  }
  const rows = useMemo(() => rowsOf(replies, opened.value, apart.value), [replies, opened.value, apart.value])
  useKeepPlace(posts)
  useArrivals(replies)
  const since = useReading(info.id, thread)

  const acts = {
    takeBack: taking.ask,
    writeAnew: (post: PostView) => void writeAnew(here, post),
    change: (post: PostView | null) => {
      if (post === null && changing !== null) focusNext(`change-${changing}`)
      setChanging(post?.id ?? null)
    },
    focusNext,
  }
  const shown = (post: PostView, level: 2 | 3) => (
    <Post key={post.id} post={post} here={here} level={level} changing={changing === post.id} acts={acts} />
  )
  return (
    <div class="posts" ref={posts}>
      <Heading class="vh">{t('thread.by', { name: here.nameFor(root.author) })}</Heading>
      <GoToNew post={since} />
      {root.fold === null || opened.value.has(root.id) ? (
        shown(root, 2)
      ) : (
        <FoldLine posts={[root]} fold={root.fold} here={here} focusNext={focusNext} />
      )}
      {root.mine && <Waiting here={here} list={list.value} />}
      <Replying here={here} />
      {rows.length > 0 && (
        <section class="replies" aria-label={t('thread.replies')}>
          {rows.flatMap((row) => [
            ...(idsOf(row).includes(since ?? '') ? [<Since key="since" />] : []),
            row.is === 'post' ? (
              shown(row.post, 3)
            ) : (
              <FoldLine
                key={`folded ${row.posts[0]?.id}`}
                posts={row.posts}
                fold={row.fold}
                here={here}
                focusNext={focusNext}
              />
            ),
          ])}
        </section>
      )}
      {root.mine && root.text !== null && <Tools here={here} />}
      <SittingLater thread={root.id} />
      {thread.mayReply && thread.stopped === null ? <Reply here={here} /> : <MayNot here={here} />}
      <TakeBack here={here} taking={taking} />
      <DecideDialog />
    </div>
  )
}

function idsOf(row: Row): Key[] {
  return row.is === 'post' ? [row.post.id] : row.posts.map(({ id }) => id)
}

/** Gives the focus to an element that comes in place of the one that had it, once it is there. */
function useFocusNext(): (id: string) => void {
  const next = useRef<{ readonly id: string; readonly until: number } | null>(null)
  useLayoutEffect(() => {
    if (next.current === null) return
    const { id, until } = next.current
    const element = document.getElementById(id)
    if (element === null && performance.now() < until) return
    next.current = null
    // Who went on meanwhile stays where they are.
    if (document.activeElement === document.body) element?.focus({ preventScroll: true })
  })
  return (id) => {
    next.current = { id, until: performance.now() + AT_ONCE }
  }
}
