// Writing a new thread: the box first, the rest is optional.

import { Heading } from '../shell/heading.tsx'
import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import { useOpened } from '../opened.ts'
import type { ChannelInfo, Key } from '../model.ts'
import { PersonaWindow, nameOf } from '../persona.tsx'
import { go, replace } from '../place.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { useTitle } from '../shell/title.ts'
import { Rich } from '../rich.tsx'
import { locale, t } from '../words.ts'
import { Missing } from '../channel/missing.tsx'
import { BeforeFirst } from './before-first.tsx'
import { Labels, Language, Needs, Tone } from './choices.tsx'
import { submit } from './submit.ts'
import { useDraft } from './use-draft.ts'
import { WordsField } from './words-field.tsx'

export function Write({ channel }: { channel: Key }) {
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
  return <Form info={info} persona={info.persona} />
}

function Form({ info, persona }: { info: ChannelInfo; persona: Key }) {
  const lang = info.langs[0] ?? locale()
  const where = { channel: info.id, thread: null }
  const writing = useDraft(where)
  const field = useRef<HTMLTextAreaElement>(null)
  const [error, setError] = useState<string | null>(null)
  // What was wrong is being mended.
  useEffect(() => setError(null), [writing.draft.text])
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
    if (writing.draft.text.trim() !== '') announce(t('draft.kept'))
    go({ at: 'channel', channel: info.id })
  }

  return (
    <form class="stack stack--5" onSubmit={(event) => void post(event)}>
      <div class="stack">
        <Heading>
          <Rich id="compose.in" parts={{ channel: <bdi>{info.name}</bdi> }} />
        </Heading>
        <div class="persona">
          <PersonaWindow of={persona} />
          <div>
            <p>
              <Rich id="compose.as" parts={{ name: <span class="name">{nameOf(persona, lang)}</span> }} />
            </p>
            <p class="hint">{t('compose.as-hint')}</p>
          </div>
        </div>
      </div>
      <WordsField id="text" label={t('compose.what')} tall writing={writing} error={error} field={field} />
      <Needs draft={writing.draft} change={writing.change} />
      <div class="lines">
        <Tone draft={writing.draft} change={writing.change} />
        <Labels draft={writing.draft} change={writing.change} />
        <Language draft={writing.draft} change={writing.change} fallback={lang} />
      </div>
      <div class="stack stack--3">
        <NotYet />
        <p class="small soft">{t('compose.everybody')}</p>
        <div class="row row--apart">
          <button class="btn btn--main" aria-busy={busy}>
            <span>
              <Rich id="compose.post" parts={{ channel: <bdi>{info.name}</bdi> }} />
            </span>
          </button>
          <button class="link" type="button" onClick={() => void keep()}>
            {t('compose.keep')}
          </button>
        </div>
      </div>
    </form>
  )
}

/** Said before posting: without a relay a post is kept here, and goes out by itself later. */
export function NotYet() {
  const reach = session.value?.reach.value
  return (
    <>
      <p class={reach === 'reached' ? 'vh' : 'note'} role="status">
        {reach !== 'reached' && t(reach === 'offline' ? 'reach.offline' : 'compose.not-yet')}
      </p>
      <BeforeFirst />
    </>
  )
}
