// Nobody waits just now, and what happens if somebody comes.

import type { ListenView } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { clockTime } from '../text/clock-time.ts'
import { t } from '../words.ts'
import { Gone } from './gone.tsx'
import type { Step } from './listen.tsx'

export function Free({ view, step }: { view: ListenView; step: Step }) {
  return (
    <div class="stack">
      <Gone view={view} />
      <div class="empty">
        <Window pane={1} look="lit" />
        <p role="status">
          {view.looking ? (
            t('listen.looking')
          ) : (
            <>
              <strong>{t('listen.nobody')}</strong>
              <br />
              {t('listen.nobody-say')}
            </>
          )}
        </p>
        <p class="small soft">{t('light.until', { time: clockTime(view.ends) })}</p>
        <div class="row">
          <button class="btn" type="button" onClick={() => void step('rest')}>
            {t('listen.rest')}
          </button>
          <button class="link" type="button" onClick={() => void step('stop')}>
            {t('listen.enough-for-now')}
          </button>
        </div>
      </div>
    </div>
  )
}
