// A channel: who waits first, then what was said lately, then what to know about it.

import { needs } from '@kith/care'
import type { ReadonlySignal } from '@preact/signals'
import { Link } from '../link.tsx'
import { Light } from '../listen/light.tsx'
import { askBrake } from '../govern/asking.ts'
import { DecideDialog } from '../govern/decide.tsx'
import { untilWords } from '../text/clock-time.ts'
import type { ChannelInfo, Key, LiveView, ThreadList } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Icon, Window } from '../parts/icon.tsx'
import { Heading } from '../shell/heading.tsx'
import { ReachLine } from '../shell/reach.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { About } from './about.tsx'
import { Missing } from './missing.tsx'
import { Threads } from './threads.tsx'
import { WhoIsHere } from './who-is-here.tsx'

/** The need for somebody at this hour. */
const COMPANY_NOW = needs[6].code

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
  return <Known info={info} threads={view.threads} live={view.live} />
}

interface KnownProps {
  info: ChannelInfo
  threads: ReadonlySignal<ThreadList | null>
  live: ReadonlySignal<LiveView | null>
}

function Known({ info, threads, live }: KnownProps) {
  const lang = info.langs[0] ?? locale()
  const list = threads.value
  return (
    <>
      <header class="stack stack--2">
        <Heading dir="auto" lang={lang}>
          {info.name}
        </Heading>
        <p class="words words--tool soft" dir="auto" lang={lang}>
          {info.purpose}
        </p>
        <WhoIsHere live={live.value} />
        <ReachLine />
      </header>
      <div class="row under">
        <Link to={{ at: 'write', channel: info.id }} class="btn btn--main">
          <Icon name="pen" />
          {t('channel.write')}
        </Link>
        <Link to={{ at: 'write', channel: info.id, need: COMPANY_NOW }} class="btn">
          <Icon name="company-now" />
          {t('channel.company')}
        </Link>
      </div>
      <Care info={info} />
      <div class="under">
        <Light from={info.id} title="light.can" />
      </div>
      {list === null ? (
        <section class="part" aria-label={t('channel.recent')}>
          <Ghosts />
        </section>
      ) : list.cards.length === 0 ? (
        <Nobody />
      ) : (
        <Threads list={list} live={live.value} lang={lang} channel={info.id} />
      )}
      <About info={info} live={live.value} lang={lang} />
      <DecideDialog />
    </>
  )
}

/** What is true of who looks after it, where that is not as it should be; for a steward, the brake. */
function Care({ info }: { info: ChannelInfo }) {
  const { braked, known, mayAct, silent, stewards } = info
  return (
    <>
      {known && stewards.length === 0 && <p class="note under">{t('stewards.none')}</p>}
      {silent && <p class="note under">{t('channel.silent')}</p>}
      {braked !== null && <p class="note under">{t('channel.braked', { when: untilWords(braked) })}</p>}
      {mayAct && braked === null && (
        <p class="under">
          <button class="link" type="button" onClick={() => askBrake(info)}>
            {t('decide.brake')}
          </button>
        </p>
      )}
    </>
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
