// The question on the day after one wrote. The line says nothing to who looks over a shoulder; the words are behind it. What
// is answered goes nowhere and is kept nowhere.

import { useEffect, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Link } from '../link.tsx'
import type { CheckIn as Question } from '../model.ts'
import { Icon } from '../parts/icon.tsx'
import { Rich } from '../rich.tsx'
import { beginning } from '../text/measure.ts'
import { When } from '../text/when.tsx'
import { t } from '../words.ts'

/** Of one's own words, enough to know them again. */
const LETTERS = 200

const ANSWERS = ['better', 'same', 'worse', 'unsaid'] as const
type Answer = (typeof ANSWERS)[number]

export function CheckIn() {
  const [question, setQuestion] = useState<Question | null>(null)
  const current = session.value
  useEffect(() => {
    let gone = false
    current?.checkIn().then(
      (found) => !gone && setQuestion(found),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [current])
  if (question === null) return null
  return <Asked question={question} />
}

function Asked({ question: { channel, root } }: { question: Question }) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const say = (given: Answer) => {
    setAnswer(given)
    session.value?.checkedIn(root.id).catch((error: unknown) => announce(errorWords(error)))
  }
  const ask = () => {
    session.value?.tend(channel.id, root.id, { ask: true }).then(
      () => announce(t('checkin.asked')),
      (error: unknown) => announce(errorWords(error)),
    )
  }
  return (
    <details class="more checkin">
      <summary>{t('checkin.line')}</summary>
      <div class="more__in stack stack--3">
        <p class="soft">
          <Rich id="checkin.wrote" parts={{ when: <When time={root.time} />, channel: <bdi>{channel.name}</bdi> }} />
        </p>
        <blockquote class="words words--tool" dir="auto">
          {beginning(root.text ?? '', LETTERS)}
        </blockquote>
        {answer === null && (
          <fieldset class="field">
            <legend>{t('checkin.how')}</legend>
            <div class="picks under">
              {ANSWERS.map((each) => (
                <button class="btn" type="button" key={each} onClick={() => say(each)}>
                  {t(`checkin.${each}`)}
                </button>
              ))}
            </div>
            <p class="hint under">{t('checkin.stays')}</p>
          </fieldset>
        )}
        <p role="status">{answer !== null && t(`checkin.${answer}-say`)}</p>
        {answer !== null && (
          <div class="row">
            {answer === 'worse' && (
              <Link to={{ at: 'help' }} class="btn btn--main">
                <Icon name="call" />
                {t('nav.help')}
              </Link>
            )}
            {(answer === 'worse' || answer === 'same') && (
              <button class="btn" type="button" onClick={ask}>
                {t('checkin.ask')}
              </button>
            )}
            <Link to={{ at: 'thread', channel: channel.id, thread: root.id }} class="link">
              {t('checkin.thread')}
            </Link>
            <Link to={{ at: 'write', channel: channel.id }} class="link">
              {t('checkin.write')}
            </Link>
          </div>
        )}
      </div>
    </details>
  )
}
