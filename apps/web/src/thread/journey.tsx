// How far an own post came, in one sentence and its stations: saved on this device, kept by relays. Never "sent".

import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import type { Journey } from '../model.ts'
import { t } from '../words.ts'

/** @param writeAnew for a post that waited for too long */
export function JourneyOf({ journey, writeAnew }: { journey: Journey; writeAnew: () => void }) {
  if (journey.at === 'refused') {
    return (
      <div class="note note--clay under" role="status">
        <p>
          <strong>{t('journey.refused')}</strong>
        </p>
        <p>{t(`journey.refused-${journey.why}`)}</p>
        {journey.why === 'old' && (
          <button class="act" type="button" onClick={writeAnew}>
            {t('journey.anew')}
          </button>
        )}
      </div>
    )
  }
  const kept = journey.at === 'kept'
  const relays = kept ? journey.relays : []
  const keptWords = t('journey.kept', { n: relays.length })
  return (
    <details class="more journey">
      <summary>
        <span role="status">{kept ? keptWords : t('journey.saved')}</span>
        {!kept && (
          <span class="soft">
            {session.value?.reach.value === 'offline' ? t('journey.offline') : t('journey.waits')}
          </span>
        )}
      </summary>
      <ol>
        <li class={kept ? 'done' : 'now'}>
          <span>
            {t('journey.saved')}
            <span class="vh">, {t(kept ? 'journey.is-done' : 'journey.is-now')}</span>
          </span>
        </li>
        <li class={kept ? 'now' : ''}>
          <span>
            {keptWords}
            <span class="vh">, {t(kept ? 'journey.is-now' : 'journey.is-next')}</span>
          </span>
          {relays.length > 0 && (
            <ul class="soft">
              {relays.map((relay, i) => (
                <li key={i}>
                  <bdi>{relay ?? t('journey.forgotten')}</bdi>
                </li>
              ))}
            </ul>
          )}
        </li>
      </ol>
      {!kept && (
        <button class="act" type="button" onClick={tryNow}>
          {t('journey.try')}
        </button>
      )}
    </details>
  )
}

function tryNow() {
  announce(t('journey.tried'))
  void session.value?.tryNow()
}
