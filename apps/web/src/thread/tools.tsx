// What a thread's author can change of it for everybody, while no steward is awake: hide what people new here answered, say
// who may reply, close it. It asks every reader's app, and says so; nothing is deleted (care.md, tending).

import { useState } from 'preact/hooks'
import type { PostView } from '../model.ts'
import { t } from '../words.ts'
import { type Here, tend } from './here.ts'

const WHO = ['anyone', 'before', 'in-it'] as const
/** As many as one thread can hide (protocol). */
const MOST_HIDDEN = 256
/** From so many on it is a wave, and what helps against it stands open. */
const WAVE = 3

export function Tools({ here }: { here: Here }) {
  const { closed, replies, who } = here.thread
  const hidden = replies.filter(({ fold }) => fold?.why === 'hidden')
  const fresh = replies.filter(({ fold }) => fold?.why === 'new').slice(0, MOST_HIDDEN - hidden.length)
  // Only when one comes: what opens by itself later would move what is read.
  const [wave] = useState(fresh.length >= WAVE)
  const state = closed ? t('tend.is-closed') : who > 0 ? t(`tend.who-${WHO[who] ?? 'before'}`) : null
  return (
    <details class="more tools" open={wave}>
      <summary>
        {t('tend.title')} {state !== null && <span class="soft">{state}</span>}
      </summary>
      <div class="more__in stack stack--3">
        {fresh.length > 1 && (
          <div>
            <p class="small">{t('tend.wave')}</p>
            <button class="btn under" type="button" onClick={() => hideAll(here, fresh)}>
              {t('tend.hide-new')}
            </button>
          </div>
        )}
        <fieldset class="field">
          <legend>{t('tend.who')}</legend>
          <div class="picks under">
            {WHO.map((each, code) => (
              <label class="pick" key={each}>
                <input
                  type="radio"
                  name="who"
                  checked={who === code}
                  onChange={() => void tend(here, { who: code }, `tend.now-${each}`)}
                />
                <span>{t(`tend.who-${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p class="hint">{t('tend.asks')}</p>
        <button class="btn" type="button" onClick={() => void close(here, !closed)}>
          {t(closed ? 'tend.reopen' : 'tend.close')}
        </button>
      </div>
    </details>
  )
}

function hideAll(here: Here, posts: readonly PostView[]): void {
  const ids = posts.map(({ id }) => id)
  void tend(here, { hide: ids }, 'tend.hidden', { unhide: ids })
}

function close(here: Here, closed: boolean): Promise<void> {
  return tend(here, { closed }, closed ? 'tend.now-closed' : 'tend.now-open')
}
