// Asks for a decision about an own post to be looked at again, by somebody else; where nobody else is, that is said first. It
// goes as a report does: sealed and later; under the author's name only if they want that.

import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { Link } from '../link.tsx'
import type { Key } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { nameOf } from '../persona.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { RulingLine } from '../thread/ruling.tsx'
import { locale, t } from '../words.ts'
import { Waiting } from './waiting.tsx'
import { WordsBox } from './words-box.tsx'

interface Props {
  readonly channel: Key
  readonly thread: Key
  readonly act: Key
}

export function Appeal({ act, channel, thread }: Props) {
  useTitle(t('title.tell'))
  const view = useOpened(
    (open) => both(open.openChannel(channel), open.openThread(channel, thread)),
    `${channel}/${thread}`,
  )
  const [sent, setSent] = useState(false)
  const info = view === null || view === 'failed' ? view : view.channel.info.value
  const shown = view === null || view === 'failed' ? null : view.thread.thread.value
  if (info === 'missing' || info === 'failed' || shown === 'missing') return <Missing />
  const post =
    shown && [shown.root, ...shown.replies].find(({ causes, mine }) => mine && causes.some((each) => each.act === act))
  const ruling = post?.causes.find((each) => each.act === act)
  // Whoever wrote it is never asked; who signed it as well, only where nobody else is (spec page 14).
  const isHeard = info?.stewards.some(({ persona }) => persona !== ruling?.signed[0]) ?? false
  const nameFor = (key: Key) => nameOf(key, info?.langs[0] ?? locale())
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('appeal.title')}</Heading>
      </header>
      {shown === null || info === null ? (
        <Ghosts />
      ) : sent ? (
        <p>{t('appeal.sent')}</p>
      ) : post === undefined || post === null || ruling === undefined ? (
        <p>{t('appeal.over')}</p>
      ) : (
        <>
          <p class="soft under">{t(isHeard ? 'appeal.lead' : 'appeal.nobody')}</p>
          <RulingLine ruling={ruling} author={post.author} nameFor={nameFor} />
          {isHeard && (
            <Form
              channel={channel}
              act={act}
              author={post.author}
              name={nameFor(post.author)}
              done={() => setSent(true)}
            />
          )}
        </>
      )}
      <p class="under">
        <Link to={{ at: 'thread', channel, thread }} class="link">
          {t('tell.back')}
        </Link>
      </p>
      <Waiting channel={channel} />
    </>
  )
}

function both<A extends { close(): void }, B extends { close(): void }>(channel: A, thread: B) {
  return {
    channel,
    thread,
    close: () => {
      channel.close()
      thread.close()
    },
  }
}

interface FormProps extends Pick<Props, 'act' | 'channel'> {
  readonly author: Key
  readonly name: string
  readonly done: () => void
}

function Form({ act, author, channel, done, name }: FormProps) {
  const [words, setWords] = useState('')
  const [signed, setSigned] = useState(true)
  const [error, setError] = useState('')
  const ask = async () => {
    if (words.trim() === '') return setError(t('appeal.words-empty'))
    try {
      await session.value?.appeal(channel, { act, words, by: signed ? author : null })
      announce(t('tell.kept'))
      done()
    } catch (cause) {
      setError(errorWords(cause))
    }
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void ask()
  }
  return (
    <form class="stack under" onSubmit={submit}>
      <WordsBox label={t('appeal.words')} words={words} change={setWords} />
      <label class="check">
        <input type="checkbox" checked={signed} onChange={() => setSigned(!signed)} />
        <span>{t('appeal.signed', { name })}</span>
      </label>
      <p class="err" role="alert">
        {error}
      </p>
      <div class="row">
        <button class="btn btn--main" type="submit">
          {t('tell.send')}
        </button>
      </div>
    </form>
  )
}
