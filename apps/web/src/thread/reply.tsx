// The box to answer in. What the author asked for stands over it, so that it is read before one writes; what often helps, and
// who else is replying, under it, so that it is read before one sends. None of it keeps anybody from sending.

import { needId } from '@kith/care'
import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import { submit } from '../compose/submit.ts'
import { useDraft, type Writing } from '../compose/use-draft.ts'
import { WordsField } from '../compose/words-field.tsx'
import { NotYet } from '../compose/not-yet.tsx'
import { NeedIcon } from '../parts/icon.tsx'
import { PersonaWindow } from '../persona.tsx'
import { Rich } from '../rich.tsx'
import { t } from '../words.ts'
import { useClaim } from './claim.ts'
import { Heard } from './heard.tsx'
import type { Here } from './here.ts'

export function Reply({ here }: { here: Here }) {
  const { channel, lang, nameFor, replying, thread } = here
  const { persona, root } = thread
  const where = { channel, thread: root.id }
  const kept = useDraft(where)
  const claim = useClaim(channel, root.id)
  const field = useRef<HTMLTextAreaElement>(null)
  const [inBox, setInBox] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const { text } = kept.draft
  // What was wrong is being mended.
  useEffect(() => setError(null), [text])
  const [busy, setBusy] = useState(false)
  const need = root.need === null || root.text === null ? null : needId(root.need)
  const author = nameFor(root.author)
  const writing: Writing = {
    ...kept,
    change: (part) => {
      kept.change(part)
      // Nobody waits for what an author adds to their own thread.
      if (part.text !== undefined && !root.mine) claim(part.text)
    },
  }

  const reply = async (event: Event) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const result = await submit(where, writing)
    setBusy(false)
    setError('error' in result ? result.error : null)
    if ('error' in result) return field.current?.focus()
    claim('')
    announce(session.value?.reach.value === 'reached' ? t('compose.posted') : t('compose.posted-here'))
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
      <form class="reply__in" onSubmit={(event) => void reply(event)} onFocusCapture={() => setInBox(true)}>
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
          lang={root.lang ?? lang}
          writing={writing}
          error={error}
          field={field}
        />
        {!root.mine && <Heard text={text} need={root.need} lang={root.lang ?? lang} wanted={inBox} />}
        <p class={replying && text !== '' ? 'nudge' : 'vh'} role="status">
          {replying && text !== '' && t('reply.too')}
        </p>
        <NotYet />
        <button class="btn btn--main" aria-busy={busy}>
          {t('reply.do')}
        </button>
      </form>
    </section>
  )
}
