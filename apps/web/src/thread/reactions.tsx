// Three reactions, no counts: who said it, by name, and nobody's worth in a number; from the thread's author also that it
// helped. Tap again to take it back.

import { reactionId, reactions, thisHelped } from '@kith/care'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { errorWords, session } from '../app.ts'
import type { Key, PostView } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { listed, t } from '../words.ts'
import type { Here } from './here.ts'

/** More names than these are "and others". */
const NAMED = 2

interface Props {
  readonly post: PostView
  readonly here: Here
  readonly name: string
  /** What else can be done about it. */
  readonly children: ComponentChildren
}

export function Reactions({ post, here: { channel, thread }, name, children }: Props) {
  const [error, setError] = useState<string | null>(null)
  const react = async (code: number) => {
    setError(null)
    try {
      await session.value?.react(channel, post.id, code)
    } catch (cause) {
      setError(errorWords(cause))
    }
  }
  // The thread's author alone can say that an answer helped.
  const helps = thread.root.mine && post.id !== thread.root.id
  const mine = post.reactions.find((reaction) => reaction.mine)?.code
  return (
    <>
      <div class="acts" role="group" aria-label={t('reactions.to', { name })}>
        {[...reactions, ...(helps ? [thisHelped] : [])].map(({ code, id }) => (
          <button class="act" type="button" key={id} aria-pressed={mine === code} onClick={() => void react(code)}>
            <Window pane={0} look="plain" />
            {t(`reaction.${id}`)}
          </button>
        ))}
        {children}
      </div>
      <p class={error === null ? 'vh' : 'err small'} role="status">
        {error}
      </p>
    </>
  )
}

export function WhoReacted({ post, nameFor }: { post: PostView; nameFor: (key: Key) => string }) {
  const given = post.reactions.flatMap(({ code, from }) => {
    const id = reactionId(code)
    return id === null || from.length === 0 ? [] : [{ id, from }]
  })
  if (given.length === 0) return null
  return (
    <p class="said">
      {given.map(({ id, from }) => (
        <span key={id}>{t('reactions.said', { names: someNames(from.map(nameFor)), what: t(`reaction.${id}`) })}</span>
      ))}
    </p>
  )
}

function someNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMED)
  return listed(names.length > NAMED ? [...shown, t('reactions.others')] : shown)
}
