// Between people and at the end: a break that is offered, the break itself, the cap of a day, and the closing page. What was
// done is said in words; nobody's worth is counted.

import type { ComponentChildren } from 'preact'
import type { ListenView } from '../model.ts'
import { Link } from '../link.tsx'
import { Window } from '../parts/icon.tsx'
import { go } from '../place.ts'
import { clockTime } from '../text/clock-time.ts'
import { t } from '../words.ts'
import type { Step } from './listen.tsx'

interface Props {
  view: ListenView
  step: Step
}

export function BreakOffered({ view: { why }, step }: Props) {
  return (
    <Pause title={t(why === 'heavy' ? 'listen.heavy' : 'listen.several')} say={t('listen.break-say')} lit>
      <button class="btn btn--main" type="button" onClick={() => void step('rest')}>
        {t('listen.rest')}
      </button>
      <button class="btn" type="button" onClick={() => void step('go-on')}>
        {t('listen.go-on')}
      </button>
      <button class="link" type="button" onClick={() => void step('stop')}>
        {t('listen.enough-for-now')}
      </button>
    </Pause>
  )
}

export function Resting({ view: { ends }, step }: Props) {
  return (
    <Pause title={t('listen.resting', { time: clockTime(ends) })} say={t('listen.resting-say')}>
      <button class="btn" type="button" onClick={() => void step('go-on')}>
        {t('listen.go-on-now')}
      </button>
      <button class="link" type="button" onClick={() => void step('stop')}>
        {t('listen.enough-for-now')}
      </button>
    </Pause>
  )
}

export function Enough({ view: { ends }, step }: Props) {
  return (
    <Pause title={t('listen.enough')} say={t('listen.enough-say', { time: clockTime(ends) })}>
      <button class="btn" type="button" onClick={() => void step('close')}>
        {t('listen.all-right')}
      </button>
    </Pause>
  )
}

export function Done({ view: { answered }, step }: Props) {
  const close = async () => {
    await step('close')
    go({ at: 'welcome' })
  }
  return (
    <div class="stack stack--5">
      <Pause
        title={t('listen.done')}
        say={t(answered === 0 ? 'listen.was-there' : answered === 1 ? 'listen.answered-one' : 'listen.answered-some')}
      />
      <section aria-labelledby="h-stays">
        <h2 id="h-stays">{t('listen.stays')}</h2>
        <ul class="promises under">
          <li>{t('listen.stays-move')}</li>
          <li>{t('listen.stays-write')}</li>
          <li>{t('listen.stays-help')}</li>
        </ul>
      </section>
      <div class="row">
        <button class="btn btn--main" type="button" onClick={() => void close()}>
          {t('listen.all-right')}
        </button>
        <Link to={{ at: 'help' }} class="btn">
          {t('nav.help')}
        </Link>
      </div>
    </div>
  )
}

interface PauseProps {
  title: string
  say: string
  lit?: boolean
  children?: ComponentChildren
}

function Pause({ title, say, lit = false, children }: PauseProps) {
  return (
    <div class="empty">
      <Window pane={1} look={lit ? 'lit' : 'plain'} />
      <p role="status">
        <strong>{title}</strong>
        <br />
        {say}
      </p>
      {children !== undefined && <div class="row">{children}</div>}
    </div>
  )
}
