// Words from another device or address, typed in or pasted: they bring names back, and the posts come from relays.

import { useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, opened } from '../app.ts'
import { Link } from '../link.tsx'
import type { WordsRead } from '../model.ts'
import { listed, t } from '../words.ts'

export function UseWords({ done }: { done: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [here, setHere] = useState(false)

  const fail = (words: readonly string[]) => {
    setWrong(words)
    field.current?.focus()
  }
  const use = async (event: Event) => {
    event.preventDefault()
    setHere(false)
    const text = field.current?.value ?? ''
    if (text.trim() === '') return fail([t('secret.empty')])
    const open = await opened()
    if (open === null) return fail([t('error.opening')])
    try {
      const read = await open.useWords(text)
      if (read.is !== 'right') return fail(wordsFor(read))
      if (field.current) field.current.value = ''
      setWrong([])
      setHere(true)
      announce(read.same ? t('secret.same') : t('secret.here'))
      done()
    } catch (cause) {
      fail([errorWords(cause)])
    }
  }
  return (
    <form class="more__in stack stack--3" noValidate onSubmit={(event) => void use(event)}>
      <p>{t('secret.use-say')}</p>
      <div class="field">
        <label for="words-in">{t('secret.in')}</label>
        <p class="hint" id="words-in-hint">
          {t('secret.in-hint')}
        </p>
        <textarea
          class="in in--short"
          id="words-in"
          ref={field}
          dir="ltr"
          lang="en"
          translate={false}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={wrong.length > 0}
          aria-describedby="words-in-hint words-in-wrong"
        />
        <div class={wrong.length === 0 ? 'vh' : 'err'} id="words-in-wrong" role="status">
          {wrong.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {here && (
        <p class="note">
          {t('secret.next')} <Link to={{ at: 'link' }}>{t('secret.next-link')}</Link>
        </p>
      )}
      <button class="btn">{t('secret.use')}</button>
    </form>
  )
}

function wordsFor(read: Exclude<WordsRead, { is: 'right' }>): string[] {
  if (read.is === 'count') return [t('secret.count', { n: read.count })]
  if (read.is === 'mixed') return [t('secret.mixed')]
  return read.unknown.map(({ place, word, near }) =>
    near.length === 0
      ? t('secret.unknown', { place, word })
      : t('secret.unknown-near', { place, word, near: listed(near) }),
  )
}
