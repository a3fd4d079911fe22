// The steward's desk: what people told those who look after this channel. Folded, reasons first; one at a time, with a way to
// rest. What a steward makes of it is on their device alone; what they decide is in the log, for everybody.

import { signal } from '@preact/signals'
import { announce, announceDone } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { DecideDialog } from '../govern/decide.tsx'
import type { ChannelInfo, Key } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { go } from '../place.ts'
import type { DeskView, Mark } from '../reported.ts'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { AppealCase, Case, standingOf } from './case.tsx'

/** Hard things in one sitting after which somebody is asked to rest: "no time for a break" is what wears volunteers out most. */
const MANY = 6

/** Taken since this page was opened, or since the last rest. */
const taken = signal(0)

export function Desk({ id }: { id: Key }) {
  useTitle(t('title.desk'))
  const view = useOpened((open) => both(open.openChannel(id), open.openDesk(id)), id)
  const info = view === null || view === 'failed' ? view : view.channel.info.value
  const desk = view === null || view === 'failed' ? null : view.desk.desk.value
  if (info === 'missing' || info === 'failed') return <Missing />
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('desk.title')}</Heading>
        <p class="soft">
          <bdi>{info?.name ?? ''}</bdi>
        </p>
      </header>
      {desk === null || info === null ? (
        <Ghosts />
      ) : desk === 'none' ? (
        <p>{t('desk.not-yours')}</p>
      ) : (
        <Known desk={desk} info={info} />
      )}
      <DecideDialog />
    </>
  )
}

function both<A extends { close(): void }, B extends { close(): void }>(channel: A, desk: B) {
  return {
    channel,
    desk,
    close: () => {
      channel.close()
      desk.close()
    },
  }
}

function Known({ desk, info }: { desk: DeskView; info: ChannelInfo }) {
  const mark = async (reports: readonly Key[], how: Mark | null): Promise<void> => {
    try {
      await session.value?.mark(info.id, reports, how)
      if (how === 'taken') taken.value++
      else if (how !== null) announceDone(t('desk.marked'), t('tend.undo'), () => void mark(reports, 'taken'))
    } catch (error) {
      announce(errorWords(error))
    }
  }
  const run = (reports: readonly Key[], how: Mark | null) => void mark(reports, how)
  const inHand = [...desk.cases.flatMap(({ reports }) => reports), ...desk.appeals].flatMap((each) =>
    each.mark === 'taken' ? [each.id] : [],
  )
  const rest = async () => {
    await mark(inHand, null)
    taken.value = 0
    go({ at: 'channel', channel: info.id })
    announce(t('desk.rested'))
  }
  const open = desk.cases.filter(({ reports }) => standingOf(reports) !== 'done')
  const appeals = desk.appeals.filter((each) => standingOf([each]) !== 'done')
  const done = desk.cases.filter(({ reports }) => standingOf(reports) === 'done')
  const heard = desk.appeals.filter((each) => standingOf([each]) === 'done')
  return (
    <>
      {taken.value >= MANY && (
        <div class="note note--lamp under stack stack--2">
          <p>{t('desk.tired')}</p>
          <p class="row">
            <button class="btn" type="button" onClick={() => void rest()}>
              {t('desk.rest')}
            </button>
            <button
              class="link"
              type="button"
              onClick={() => {
                taken.value = 0
              }}
            >
              {t('desk.not-yet')}
            </button>
          </p>
        </div>
      )}
      <section class="part" aria-labelledby="h-reports">
        <h2 id="h-reports">{t('desk.reports')}</h2>
        <p class="soft">{t(open.length === 0 ? 'desk.none' : 'desk.say')}</p>
        <ul class="lines">
          {open.map((each) => (
            <Case of={each} info={info} mark={run} key={each.id} />
          ))}
        </ul>
      </section>
      <section class="part" aria-labelledby="h-appeals">
        <h2 id="h-appeals">{t('desk.appeals')}</h2>
        <p class="soft">{t(appeals.length === 0 ? 'desk.no-appeals' : 'desk.appeals-say')}</p>
        <ul class="lines">
          {appeals.map((each) => (
            <AppealCase of={each} info={info} mark={run} key={each.id} />
          ))}
        </ul>
      </section>
      {done.length + heard.length > 0 && (
        <details class="more under">
          <summary>{t('desk.done')}</summary>
          <ul class="more__in lines">
            {done.map((each) => (
              <Case of={each} info={info} mark={run} key={each.id} />
            ))}
            {heard.map((each) => (
              <AppealCase of={each} info={info} mark={run} key={each.id} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
