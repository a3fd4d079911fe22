// Taking an own post back, after a question; and writing one again that waited for too long.

import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { PostView } from '../model.ts'
import { Confirm } from '../parts/confirm.tsx'
import { replace } from '../place.ts'
import { t } from '../words.ts'
import type { Here } from './here.ts'

interface Taking {
  readonly post: PostView | null
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly ask: (post: PostView) => void
}

export function useTakeBack(): Taking {
  const dialog = useRef<HTMLDialogElement>(null)
  const [post, setPost] = useState<PostView | null>(null)
  const ask = (post: PostView) => {
    setPost(post)
    dialog.current?.showModal()
  }
  return { post, dialog, ask }
}

export function TakeBack({ here, taking: { dialog, post } }: { here: Here; taking: Taking }) {
  const unsent = post?.journey?.at === 'saved'
  const retract = () => {
    if (post === null) return
    toPost(post)
    session.value?.retract(here.channel, post.id).then(
      () => announce(t(unsent ? 'unsend.done' : 'retract.done')),
      (error: unknown) => announce(errorWords(error)),
    )
  }
  return (
    <Confirm
      dialog={dialog}
      id="retract"
      title={t(unsent ? 'unsend.title' : 'retract.title')}
      say={t(unsent ? 'unsend.say' : 'retract.say')}
      act={t(unsent ? 'unsend.do' : 'retract.do')}
      keep={t(unsent ? 'unsend.keep' : 'retract.keep')}
      run={retract}
    />
  )
}

export async function writeAnew({ channel, thread }: Here, post: PostView): Promise<void> {
  toPost(post)
  try {
    const anew = await session.value?.writeAnew(channel, post.id)
    announce(t('journey.anew-done'))
    if (anew !== undefined && post.id === thread.root.id) replace({ at: 'thread', channel, thread: anew })
  } catch (error) {
    announce(errorWords(error))
  }
}

/** The button that was pressed goes with the words. */
function toPost({ id }: PostView): void {
  document.getElementById(`post-${id}`)?.focus({ preventScroll: true })
}
