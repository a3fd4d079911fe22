// The box to answer in. What the author asked for stands over it, so that it is read before one writes.

import { needId } from '@kith/care'
import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import { submit } from '../compose/submit.ts'
import { useDraft } from '../compose/use-draft.ts'
import { WordsField } from '../compose/words-field.tsx'
import { NotYet } from '../compose/not-yet.tsx'
import type { ChannelInfo, Key, PostView } from '../model.ts'
import { NeedIcon } from '../parts/icon.tsx'
import { PersonaWindow } from '../persona.tsx'
import { Rich } from '../rich.tsx'
import { locale, t } from '../words.ts'

interface Props {
  info: ChannelInfo
  root: PostView
  nameFor: (key: Key) => string
}

export function Reply({ info, root, nameFor }: Props) {
  const { persona } = info
  const where = { channel: info.id, thread: root.id }
  const writing = useDraft(where)
  const field = useRef<HTMLTextAreaElement>(null)
  const [error, setError] = useState<string | null>(null)
  // What was wrong is being mended.
  useEffect(() => setError(null), [writing.draft.text])
  const [busy, setBusy] = useState(false)
  const need = root.need === null || root.text === null ? null : needId(root.need)
  const author = nameFor(root.author)

  const reply = async (event: Event) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const result = await submit(where, writing)
    setBusy(false)
    setError('error' in result ? result.error : null)
    if ('error' in result) field.current?.focus()
    else announce(session.value?.reach.value === 'reached' ? t('compose.posted') : t('compose.posted-here'))
  }
  return (
    <section class="reply" aria-labelledby="h-reply">
      {need !== null && (
        <p class="asks">
          <NeedIcon need={need} />
          <span>
            <Rich
              id={root.mine ? 'thread.you-asked' : 'thread.asks'}
              parts={{ name: <bdi>{author}</bdi>, need: <strong>{t(`need.${need}`)}</strong> }}
            />
          </span>
        </p>
      )}
      <form class="reply__in" onSubmit={(event) => void reply(event)}>
        <div class="row row--apart">
          <h2 id="h-reply">{root.mine ? t('reply.add') : t('reply.title')}</h2>
          <span class="kept">
            <PersonaWindow of={persona} />
            <Rich id="reply.as" parts={{ name: <span class="name">{nameFor(persona)}</span> }} />
          </span>
        </div>
        <WordsField
          id="reply"
          label={root.mine ? t('reply.add') : t('reply.to', { name: author })}
          quiet
          lang={info.langs[0] ?? locale()}
          writing={writing}
          error={error}
          field={field}
        />
        <NotYet />
        <button class="btn btn--main" aria-busy={busy}>
          {t('reply.do')}
        </button>
      </form>
    </section>
  )
}
