// Somebody who waits: their words first, what they ask for, where and since when; then answer, another one, or go.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { ListenView } from '../model.ts'
import { session } from '../app.ts'
import { AskedFor } from '../parts/asked-for.tsx'
import { Ghosts } from '../parts/ghost.tsx'
import { Icon } from '../parts/icon.tsx'
import { namesBy, PersonaWindow } from '../persona.tsx'
import { go } from '../place.ts'
import { Rich } from '../rich.tsx'
import { clockTime } from '../text/clock-time.ts'
import { Said } from '../text/said.tsx'
import { When } from '../text/when.tsx'
import { locale, t } from '../words.ts'
import { Gone } from './gone.tsx'
import { HeavyCard } from './heavy-card.tsx'
import type { Step } from './listen.tsx'
import { toAnswer } from './sitting-here.tsx'

export function InFront({ view, step }: { view: ListenView; step: Step }) {
  const { thread } = view
  if (thread === null) return <Ghosts />
  return <Known view={view} thread={thread} step={step} />
}

interface Props {
  view: ListenView
  thread: NonNullable<ListenView['thread']>
  step: Step
}

function Known({ view, thread, step }: Props) {
  const { channel, namesakes, root } = thread
  const lang = channel.langs[0] ?? locale()
  const article = useRef<HTMLElement>(null)
  const [busy, setBusy] = useState(false)
  const pressed = useRef(false)
  const isOver = useIsOver(view.ends)
  const name = namesBy(lang, namesakes)(root.author)

  // Whoever pressed a button that is gone stands where the next one begins; nobody else is taken there.
  useEffect(() => {
    if (pressed.current) article.current?.focus({ preventScroll: true })
    pressed.current = false
  }, [root.id])
  const pass = () => {
    pressed.current = true
    void step('pass')
  }
  const there = () => {
    toAnswer(root.id)
    go({ at: 'thread', channel: channel.id, thread: root.id })
  }
  const answer = async () => {
    if (busy) return
    setBusy(true)
    await step('answer')
    setBusy(false)
    const now = session.value?.listening.value
    if (now?.answering === true && now.thread?.root.id === root.id) there()
  }
  return (
    <div class="stack">
      <Gone view={view} />
      <article class="post sheet" ref={article} tabIndex={-1} aria-label={t('listen.waits', { name })}>
        <div class="who">
          <PersonaWindow of={root.author} />
          <div class="who__txt">
            <h2 class="name">{name}</h2>
            <p>
              <When time={root.time} /> · <Rich id="listen.in" parts={{ channel: <bdi>{channel.name}</bdi> }} />
            </p>
          </div>
        </div>
        {root.text === null ? <p class="post__gone">{t('post.gone')}</p> : <Said text={root.text} lang={root.lang} />}
        <p class="said">
          <AskedFor post={root} />
        </p>
      </article>
      <HeavyCard thread={thread} shown={() => void step('heavy')} />
      <div role="status">
        {(view.answering || view.others) && (
          <p class="small">
            {view.answering && t('listen.yours')} {view.others && t('listen.others')}
          </p>
        )}
      </div>
      <div class="row">
        {view.answering ? (
          <>
            <button class="btn btn--main" type="button" onClick={there}>
              <Icon name="pen" />
              {t('listen.there')}
            </button>
            <button class="btn" type="button" onClick={() => void step('back')}>
              {t('listen.back')}
            </button>
          </>
        ) : (
          <>
            <button class="btn btn--main" type="button" aria-busy={busy} onClick={() => void answer()}>
              <Icon name="pen" />
              {t('listen.answer')}
            </button>
            <button class="btn" type="button" onClick={pass}>
              {t('listen.pass')}
            </button>
          </>
        )}
        <button class="link" type="button" onClick={() => void step('stop')}>
          {t('listen.must-go')}
        </button>
      </div>
      <p class="hint">
        {isOver ? t('listen.time-up') : t('light.until', { time: clockTime(view.ends) })} {t('listen.pass-hint')}
      </p>
    </div>
  )
}

/** @param time seconds */
function useIsOver(time: number): boolean {
  const left = time * 1000 - Date.now()
  const [, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), Math.max(0, left))
    return () => clearTimeout(timer)
  }, [time])
  return left <= 0
}
