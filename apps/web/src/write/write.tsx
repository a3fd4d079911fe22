// Writing a new thread: the box first, then what would help; the rest is optional, and folded into a line each.

import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { Labels, Language, Needs, Tone } from '../compose/choices.tsx'
import { NotYet } from '../compose/not-yet.tsx'
import { submit } from '../compose/submit.ts'
import { useDraft } from '../compose/use-draft.ts'
import { WordsField } from '../compose/words-field.tsx'
import type { ChannelInfo, Key } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { go, replace } from '../place.ts'
import { Rich } from '../rich.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { AppearAs, NameHere } from './appear-as.tsx'
import { Dock } from './dock.tsx'
import { Feeling } from './feeling.tsx'
import { WhoReplies } from './who-replies.tsx'

interface Props {
  channel: Key
  /** What is asked for to begin with. */
  need: number | null
}

export function Write({ channel, need }: Props) {
  useTitle(t('title.write'))
  const view = useOpened((open) => open.openChannel(channel), channel)
  const info = view === null || view === 'failed' ? view : view.info.value
  if (info === 'missing' || info === 'failed') return <Missing />
  if (info === null) {
    return (
      <>
        <Heading>{t('compose.title')}</Heading>
        <Ghosts />
      </>
    )
  }
  return <Form info={info} need={need} />
}

function Form({ info, need }: { info: ChannelInfo; need: number | null }) {
  const lang = info.langs[0] ?? locale()
  const where = { channel: info.id, thread: null }
  const writing = useDraft(where, { need })
  const { change, draft } = writing
  const field = useRef<HTMLTextAreaElement>(null)
  const [error, setError] = useState<string | null>(null)
  // What was wrong is being mended.
  useEffect(() => setError(null), [draft.text])
  const [busy, setBusy] = useState(false)

  const post = async (event: Event) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const result = await submit(where, writing)
    setBusy(false)
    if ('error' in result) {
      setError(result.error)
      field.current?.focus()
      return
    }
    announce(session.value?.reach.value === 'reached' ? t('compose.posted') : t('compose.posted-here'))
    replace({ at: 'thread', channel: info.id, thread: result.id })
  }
  const keep = async () => {
    await writing.keep()
    if (draft.text.trim() !== '') announce(t('draft.kept'))
    go({ at: 'channel', channel: info.id })
  }

  return (
    <form class="write" onSubmit={(event) => void post(event)}>
      <Heading>
        <Rich id="write.in" parts={{ channel: <bdi>{info.name}</bdi> }} />
      </Heading>
      <AppearAs channel={info.id} persona={info.persona} fresh={draft.fresh} lang={lang} />
      <WordsField id="text" label={t('write.what')} tall lang={lang} writing={writing} error={error} field={field} />
      <Needs draft={draft} change={change} />
      <div class="lines">
        <NameHere info={info} draft={draft} change={change} lang={lang} />
        <Feeling draft={draft} change={change} />
        <Tone draft={draft} change={change} />
        <Labels draft={draft} change={change} />
        <Language draft={draft} change={change} fallback={lang} />
        <WhoReplies draft={draft} change={change} />
      </div>
      <div class="stack stack--3">
        <NotYet />
      </div>
      <Dock>
        <button class="btn btn--main" aria-busy={busy}>
          <span>
            <Rich id="write.post" parts={{ channel: <bdi>{info.name}</bdi> }} />
          </span>
        </button>
        <button class="link" type="button" onClick={() => void keep()}>
          {t('write.keep')}
        </button>
      </Dock>
    </form>
  )
}
