// Two ways to go on: a channel beside one that it comes from, or that went on from it. What differs is marked, neither is the
// real one, and one can be in both.

import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, opened } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { Link } from '../link.tsx'
import type { Key, Side } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { go } from '../place.ts'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { Versus } from './versus.tsx'

export function Forks({ id }: { id: Key }) {
  useTitle(t('title.forks'))
  const view = useOpened((session) => session.openSide(id), id)
  const side = view === null || view === 'failed' ? view : view.side.value
  const [chosen, setChosen] = useState<Key | null>(null)
  if (side === 'missing' || side === 'failed') return <Missing />
  if (side === null) {
    return (
      <div class="stack">
        <Heading>{t('forks.title')}</Heading>
        <Ghosts />
      </div>
    )
  }
  const { forks, from } = side.lineage
  const others = [...(from === null ? [] : [from.channel]), ...forks]
  const other = chosen ?? (others.length === 1 && from !== null ? from.channel : null)
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('forks.title')}</Heading>
        <p class="soft">{t('forks.say')}</p>
      </header>
      <ul class="lines under">
        {others.map((channel, i) => (
          <li class="entry row" key={channel}>
            <span>
              {channel === from?.channel ? t('forks.from') : t('forks.one', { n: from === null ? i + 1 : i })}
            </span>
            <button class="link" type="button" aria-pressed={other === channel} onClick={() => setChosen(channel)}>
              {t('forks.show')}
            </button>
          </li>
        ))}
      </ul>
      {other !== null && <Beside here={side} other={other} key={other} />}
      <p class="under">
        <Link class="link" to={{ at: 'fork', channel: id }}>
          {t('forks.make')}
        </Link>
      </p>
    </>
  )
}

function Beside({ here, other }: { here: Side; other: Key }) {
  const view = useOpened((session) => session.openSide(other), other)
  const side = view === null || view === 'failed' ? view : view.side.value
  const [failed, setFailed] = useState<string | null>(null)
  if (side === null) return <Ghosts />
  if (side === 'missing' || side === 'failed') return <p class="note under">{t('forks.missing')}</p>
  // Anybody can say that a channel went on from another one; the channel itself has to say so too.
  const isRelated = side.lineage.from?.channel === here.id || here.lineage.from?.channel === side.id
  if (!isRelated) return <p class="note under">{t('forks.unrelated')}</p>
  const join = async () => {
    try {
      await (await opened())?.joinKnown(other)
      announce(t('forks.joined'))
      go({ at: 'channel', channel: other })
    } catch (error) {
      setFailed(errorWords(error))
    }
  }
  return (
    <section class="sheet under" aria-label={t('forks.beside')}>
      <Versus here={here} there={side} />
      <div class="row under">
        <Link class="btn" to={{ at: 'channel', channel: here.id }}>
          {t('forks.stay')}
        </Link>
        {side.joined ? (
          <Link class="btn" to={{ at: 'channel', channel: other }}>
            {t('forks.open')}
          </Link>
        ) : (
          <button class="btn" type="button" onClick={() => void join()}>
            {t('forks.join')}
          </button>
        )}
      </div>
      <p class={failed === null ? 'vh' : 'err'} role="status">
        {failed}
      </p>
      <p class="hint under">{t('forks.names')}</p>
    </section>
  )
}
