// Tells those who look after a channel of a post or a person (care.md). It goes sealed, later, and says nothing of who sends
// it. Who is worried is shown first what to say themselves: it alerts nobody, and leads to words, never to an act.

import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { Link } from '../link.tsx'
import type { Key } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Pick } from '../parts/pick.tsx'
import { nameOf } from '../persona.tsx'
import { Rich } from '../rich.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { CODES, reasonWords, WORRIED } from './reasons.ts'
import { Waiting } from './waiting.tsx'
import { WordsBox } from './words-box.tsx'

interface Props {
  readonly channel: Key
  readonly thread: Key
  /** Who wrote it, or who is meant. */
  readonly author: Key
  /** null: the person. */
  readonly post: Key | null
}

export function Report(props: Props) {
  const { author, channel, post } = props
  useTitle(t('title.tell'))
  const view = useOpened((open) => open.openChannel(channel), channel)
  const [sent, setSent] = useState(false)
  const info = view === null || view === 'failed' ? view : view.info.value
  if (info === 'missing' || info === 'failed') return <Missing />
  const lang = info?.langs[0] ?? locale()
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('report.title')}</Heading>
        <p class="soft">
          <Rich
            id={post === null ? 'report.about-person' : 'report.about-post'}
            parts={{ name: <bdi>{nameOf(author, lang)}</bdi>, channel: <bdi>{info?.name ?? '…'}</bdi> }}
          />
        </p>
      </header>
      {info === null ? <Ghosts /> : sent ? <Sent thread={props} /> : <Form of={props} done={() => setSent(true)} />}
      <Waiting channel={channel} />
    </>
  )
}

function Form({ of, done }: { of: Props; done: () => void }) {
  const { author, channel, post, thread } = of
  const [reason, setReason] = useState(0)
  const [words, setWords] = useState('')
  const [error, setError] = useState('')
  const tell = async () => {
    if (reason === 0) return setError(t('report.choose'))
    try {
      const about = post === null ? { who: author } : { target: post }
      await session.value?.report(channel, { reason, words, ...about })
      announce(t('tell.kept'))
      done()
    } catch (cause) {
      setError(errorWords(cause))
    }
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void tell()
  }
  return (
    <form class="stack under" onSubmit={submit}>
      <fieldset class="field">
        <legend>{t('report.why')}</legend>
        <div class="picks">
          {CODES.map((code) => (
            <Pick
              type="radio"
              name="reason"
              word={reasonWords(code)}
              on={reason === code}
              choose={() => setReason(code)}
              key={code}
            />
          ))}
        </div>
      </fieldset>
      {reason === WORRIED && (
        <div class="note stack stack--3">
          <p>{t('report.worried-first')}</p>
          <ul class="stack stack--2">
            <li>{t('report.worried-ask')}</li>
            <li>{t('report.worried-listen')}</li>
            <li>{t('report.worried-numbers')}</li>
          </ul>
          <p class="row">
            <Link to={{ at: 'thread', channel, thread }} class="btn">
              {t('report.write')}
            </Link>
            <Link to={{ at: 'help' }} class="link">
              {t('nav.help')}
            </Link>
          </p>
          <p>{t('report.worried-say')}</p>
        </div>
      )}
      <WordsBox label={t('report.words')} words={words} change={setWords} />
      <p class="hint">{t('report.who')}</p>
      <p class="err" role="alert">
        {error}
      </p>
      <div class="row">
        <button class="btn btn--main" type="submit">
          {t('tell.send')}
        </button>
        <Link to={{ at: 'thread', channel, thread }} class="link">
          {t('tell.back')}
        </Link>
      </div>
    </form>
  )
}

function Sent({ thread: { channel, thread } }: { thread: Props }) {
  return (
    <div class="stack under">
      <p>{t('report.sent')}</p>
      <p>
        <Link to={{ at: 'thread', channel, thread }} class="btn">
          {t('tell.back')}
        </Link>
      </p>
    </div>
  )
}
