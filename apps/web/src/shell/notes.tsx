// What stands above every place while something is not as it should be: storage, clock, network. Calm, and what to do.

import { session } from '../app.ts'
import { MayClear } from '../me/may-clear.tsx'
import { mayClear } from '../me/persistence.ts'
import type { Session } from '../model.ts'
import { openedLink, place } from '../place.ts'
import { t } from '../words.ts'

const HOURS_FROM = 90

/** The region is always there, so that what comes into it is spoken. */
export function Notes() {
  return <div role="status">{session.value !== null && <Due current={session.value} />}</div>
}

function Due({ current }: { current: Session }) {
  const broken = current.broken.value
  const clock = Math.abs(current.clock.value)
  const line = mayClear.value && place.value.at !== 'me' && place.value.at !== 'help'
  if (broken === null && clock === 0 && !line && !openedLink.value) return null
  return (
    <div class="notes">
      {broken !== null && (
        <div class="note note--clay">
          <p>
            <strong>{t(`broken.${broken}`)}</strong>
          </p>
          <p>{t(`broken.${broken}-do`)}</p>
        </div>
      )}
      {clock !== 0 && (
        <div class="note">
          <p>
            <strong>
              {clock < HOURS_FROM ? t('clock.minutes', { n: clock }) : t('clock.hours', { n: Math.round(clock / 60) })}
            </strong>
          </p>
          <p>{t('clock.do')}</p>
        </div>
      )}
      {openedLink.value && <OpenedLink />}
      {line && <MayClear />}
    </div>
  )
}

function OpenedLink() {
  const close = () => {
    // The button that was pressed goes.
    document.getElementById('main')?.focus({ preventScroll: true })
    openedLink.value = false
  }
  return (
    <div class="note">
      <p>{t('link.stays')}</p>
      <button class="link" type="button" onClick={close}>
        {t('link.stays-close')}
      </button>
    </div>
  )
}
