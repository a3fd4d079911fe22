// A thread: the words first; then replies; then the box, with what the author asked for above it.

import { Heading } from '../shell/heading.tsx'
import { useMemo, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { SittingLater } from '../listen/listen-later.tsx'
import type { ChannelInfo, Key, PostView, ThreadView } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Ghosts } from '../parts/ghost.tsx'
import { namesIn } from '../persona.tsx'
import { replace } from '../place.ts'
import { ReachLine } from '../shell/reach.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { useArrivals } from './arrivals.ts'
import { useKeepPlace } from './keep-place.ts'
import { Post } from './post.tsx'
import { useReading } from './reading.ts'
import { Reply } from './reply.tsx'
import { GoToNew, Since } from './since.tsx'

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
  if (thread === null || info === null) {
    return (
      <div class="stack">
        <Heading class="vh">{t('place.thread')}</Heading>
        <ReachLine />
        <Ghosts />
      </div>
    )
  }
  return <Known thread={thread} info={info} />
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

function Known({ thread, info }: { thread: ThreadView; info: ChannelInfo }) {
  const lang = info.langs[0] ?? locale()
  const { root, replies } = thread
  const posts = useRef<HTMLDivElement>(null)
  const takeBack = useRef<HTMLDialogElement>(null)
  const [taking, setTaking] = useState<PostView | null>(null)
  const people = [root, ...replies].flatMap((post) => [post.author, ...post.reactions.flatMap(({ from }) => from)])
  const known = people.join()
  const nameFor = useMemo(() => namesIn(people, lang), [known, lang])
  useKeepPlace(posts)
  useArrivals(replies)
  const since = useReading(info.id, thread)

  const unsent = taking?.journey?.at === 'saved'

  const ask = (post: PostView) => {
    setTaking(post)
    takeBack.current?.showModal()
  }
  const retract = () => {
    if (taking === null) return
    // The button that was pressed goes with the words.
    document.getElementById(`post-${taking.id}`)?.focus({ preventScroll: true })
    session.value?.retract(info.id, taking.id).then(
      () => announce(t(unsent ? 'unsend.done' : 'retract.done')),
      (error: unknown) => announce(errorWords(error)),
    )
  }
  const writeAnew = async (post: PostView) => {
    document.getElementById(`post-${post.id}`)?.focus({ preventScroll: true })
    try {
      const anew = await session.value?.writeAnew(info.id, post.id)
      announce(t('journey.anew-done'))
      if (anew !== undefined && post.id === root.id) replace({ at: 'thread', channel: info.id, thread: anew })
    } catch (error) {
      announce(errorWords(error))
    }
  }
  const shown = (post: PostView, level: 2 | 3) => (
    <Post
      key={post.id}
      post={post}
      root={root}
      channel={info.id}
      level={level}
      nameFor={nameFor}
      takeBack={ask}
      writeAnew={(old) => void writeAnew(old)}
    />
  )
  return (
    <div class="posts" ref={posts}>
      <Heading class="vh">{t('thread.by', { name: nameFor(root.author) })}</Heading>
      <GoToNew post={since} />
      {shown(root, 2)}
      {replies.length > 0 && (
        <section class="replies" aria-label={t('thread.replies')}>
          {replies.flatMap((post) => [...(post.id === since ? [<Since key="since" />] : []), shown(post, 3)])}
        </section>
      )}
      <SittingLater thread={root.id} />
      <Reply info={info} root={root} nameFor={nameFor} />
      <Confirm
        dialog={takeBack}
        id="retract"
        title={t(unsent ? 'unsend.title' : 'retract.title')}
        say={t(unsent ? 'unsend.say' : 'retract.say')}
        act={t(unsent ? 'unsend.do' : 'retract.do')}
        keep={t(unsent ? 'unsend.keep' : 'retract.keep')}
        run={retract}
      />
    </div>
  )
}
