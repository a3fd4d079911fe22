// A channel: who waits first, then what was said lately, then what to know about it.

import { Heading } from '../shell/heading.tsx'
import type { ReadonlySignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Link } from '../link.tsx'
import type { ChannelInfo, Key, ThreadCard, ThreadList } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Icon, Window } from '../parts/icon.tsx'
import { ReachLine } from '../shell/reach.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { About } from './about.tsx'
import { Missing } from './missing.tsx'
import { ThreadRow } from './thread-row.tsx'

/** Threads shown at first and with each "older ones": a page that ends, not a feed that does not. */
const STEP = 20

export function Channel({ id }: { id: Key }) {
  useTitle(t('title.channel'))
  const view = useOpened((session) => session.openChannel(id), id)
  const info = view === null || view === 'failed' ? view : view.info.value
  if (info === 'missing' || info === 'failed') return <Missing />
  if (view === null || view === 'failed' || info === null) {
    return (
      <div class="stack">
        <Heading class="vh">{t('place.channel')}</Heading>
        <ReachLine />
        <Ghosts />
      </div>
    )
  }
  return <Known info={info} threads={view.threads} />
}

function Known({ info, threads }: { info: ChannelInfo; threads: ReadonlySignal<ThreadList | null> }) {
  const lang = info.langs[0] ?? locale()
  const all = threads.value?.cards ?? null
  return (
    <>
      <header class="stack stack--2">
        <Heading dir="auto" lang={lang}>
          {info.name}
        </Heading>
        <p class="words words--tool soft" dir="auto" lang={lang}>
          {info.purpose}
        </p>
        <ReachLine />
      </header>
      <p class="row under">
        <Link to={{ at: 'write', channel: info.id }} class="btn btn--main">
          <Icon name="pen" />
          {t('channel.write')}
        </Link>
      </p>
      {all === null ? (
        <section class="part" aria-label={t('channel.recent')}>
          <Ghosts />
        </section>
      ) : all.length === 0 ? (
        <Nobody />
      ) : (
        <Threads all={all} lang={lang} channel={info.id} />
      )}
      <About info={info} lang={lang} />
    </>
  )
}

function Threads({ all, lang, channel }: { all: readonly ThreadCard[]; lang: string; channel: Key }) {
  const waiting = all.filter((card) => card.waiting)
  const recent = all.filter((card) => !card.waiting)
  return (
    <>
      {waiting.length > 0 && (
        <List id="waiting" title={t('channel.waiting')} cards={waiting} lang={lang} channel={channel} />
      )}
      {recent.length > 0 && (
        <List id="recent" title={t('channel.recent')} cards={recent} lang={lang} channel={channel} />
      )}
    </>
  )
}

interface ListProps {
  id: string
  title: string
  cards: readonly ThreadCard[]
  lang: string
  channel: Key
}

function List({ id, title, cards, lang, channel }: ListProps) {
  const [shown, setShown] = useState(STEP)
  return (
    <section class="part" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul class="lines">
        {cards.slice(0, shown).map((card) => (
          <ThreadRow card={card} lang={lang} channel={channel} key={card.root.id} />
        ))}
      </ul>
      {cards.length > shown && (
        <button class="link under" type="button" onClick={() => setShown(shown + STEP)}>
          {t('channel.older')}
        </button>
      )}
    </section>
  )
}

function Nobody() {
  return (
    <div class="empty">
      <Window pane={0} look="open" />
      <p>
        <strong>{t('channel.nobody')}</strong>
        <br />
        {t('channel.nobody-do')}
      </p>
    </div>
  )
}
