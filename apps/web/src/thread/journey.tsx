// How far an own post came, in one sentence and its stations: saved on this device, kept by relays; of a thread also that
// somebody is writing, and that it is answered. Never "sent".

import type { ComponentChildren } from 'preact'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import type { Journey } from '../model.ts'
import { t } from '../words.ts'

/** What may be taken when it is said anew. */
const LATER_PERHAPS: ReadonlySet<string> = new Set(['old', 'paused', 'unvouched', 'uninvited'])

export type Answer = 'none' | 'writing' | 'there'

interface Props {
  readonly journey: Journey
  /** What became of a thread; null: the post is a reply. */
  readonly answer: Answer | null
  /** For a post that waited for too long, or came too early. */
  readonly writeAnew: () => void
}

export function JourneyOf({ answer, journey, writeAnew }: Props) {
  if (journey.at === 'refused') {
    return (
      <div class="note note--clay under" role="status">
        <p>
          <strong>{t('journey.refused')}</strong>
        </p>
        <p>{t(`journey.refused-${journey.why}`)}</p>
        {LATER_PERHAPS.has(journey.why) && (
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
  const further = kept && answer !== 'none' ? answer : null
  // How many of the stations lie behind it.
  const behind = further === 'there' ? 3 : further === 'writing' ? 2 : kept ? 1 : 0
  const words = [
    t('journey.saved'),
    keptWords,
    ...(answer === null ? [] : [t('journey.writing'), t('journey.answered')]),
  ]
  return (
    <details class="more journey">
      <summary>
        <span role="status">{words[Math.min(behind, 1)]}</span>
        {/* Spoken elsewhere, when it happens: who writes has a line of their own, and an answer is news. */}
        {further !== null && <span class="soft">{t(`journey.and-${further}`)}</span>}
        {!kept && (
          <span class="soft">
            {session.value?.reach.value === 'offline' ? t('journey.offline') : t('journey.waits')}
          </span>
        )}
      </summary>
      <ol>
        {words.map((station, i) => (
          <Station words={station} at={i < behind ? 'done' : i === behind ? 'now' : 'next'} key={i}>
            {i === 1 && relays.length > 0 && (
              <ul class="soft">
                {relays.map((relay, i) => (
                  <li key={i}>
                    <bdi>{relay ?? t('journey.forgotten')}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </Station>
        ))}
      </ol>
      {!kept && (
        <button class="act" type="button" onClick={tryNow}>
          {t('journey.try')}
        </button>
      )}
    </details>
  )
}

function Station({ at, children, words }: { at: 'done' | 'now' | 'next'; children: ComponentChildren; words: string }) {
  return (
    <li class={at}>
      <span>
        {words}
        <span class="vh">, {t(`journey.is-${at}`)}</span>
      </span>
      {children}
    </li>
  )
}

function tryNow() {
  announce(t('journey.tried'))
  void session.value?.tryNow()
}
