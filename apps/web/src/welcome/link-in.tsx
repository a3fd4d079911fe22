// "I have a link": paste an invitation. Pasting leaves nothing in the browser's history, opening it does; said here.

import { Heading } from '../shell/heading.tsx'
import { useRef, useState } from 'preact/hooks'
import { errorWords, opened } from '../app.ts'
import { replace } from '../place.ts'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'

export function LinkIn() {
  useTitle(t('title.link'))
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string | null>(null)
  const fail = (words: string) => {
    setError(words)
    field.current?.focus()
  }
  const join = async (event: Event) => {
    event.preventDefault()
    const text = field.current?.value.trim() ?? ''
    if (text === '') return fail(t('link.empty'))
    const open = await opened()
    if (open === null) return fail(t('error.opening'))
    try {
      replace({ at: 'channel', channel: await open.join(text) })
    } catch (cause) {
      fail(errorWords(cause))
    }
  }
  return (
    <form class="stack stack--5" noValidate onSubmit={(event) => void join(event)}>
      <Heading>{t('link.title')}</Heading>
      <div class="field">
        <label for="invitation">{t('link.label')}</label>
        <p class="hint" id="invitation-hint">
          {t('link.hint')}
        </p>
        <input
          class="in"
          id="invitation"
          ref={field}
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={error !== null}
          aria-describedby="invitation-hint invitation-error"
        />
        <p class={error === null ? 'vh' : 'err'} id="invitation-error" role="status">
          {error}
        </p>
      </div>
      <button class="btn btn--main">{t('link.go')}</button>
    </form>
  )
}
