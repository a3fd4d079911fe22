// The 24 words: shown when they are asked for, hidden again, checked once; and words from elsewhere, typed in.

import { useEffect, useRef, useState } from 'preact/hooks'
import { errorWords, session } from '../app.ts'
import type { AboutWords } from '../model.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'
import { CheckWords } from './check-words.tsx'
import { UseWords } from './use-words.tsx'

export function YourWords() {
  const [about, setAbout] = useState<AboutWords | null>(null)
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const current = session.value
  const close = () => {
    setOpen(false)
    summary.current?.focus()
  }
  const ask = () => {
    current?.aboutWords().then(setAbout, () => setAbout(null))
  }
  // A copy that was brought in may have changed whose words these are.
  const carrying = current?.progress.value !== null
  useEffect(ask, [current, carrying])
  return (
    <section class="part stack stack--3" aria-labelledby="h-words">
      <h2 id="h-words">{t('secret.title')}</h2>
      <p>{t('secret.say')}</p>
      {about?.checked && (
        <p class="kept">
          <Icon name="tick" />
          {t('secret.checked')}
        </p>
      )}
      {(about?.earlier ?? 0) > 0 && <p class="note">{t('secret.earlier', { n: about?.earlier ?? 0 })}</p>}
      <div class="lines">
        <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary ref={summary}>{t('secret.show')}</summary>
          {open && <Shown close={close} checked={ask} />}
        </details>
        <details class="more">
          <summary>{t('secret.have')}</summary>
          <UseWords done={ask} />
        </details>
      </div>
    </section>
  )
}

/** The words, then the question whether they stand on paper. Gone from the page with it. */
function Shown({ close, checked }: { close: () => void; checked: () => void }) {
  const [words, setWords] = useState<readonly string[]>([])
  const [checking, setChecking] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const back = () => {
    setChecking(false)
    // Once it is there again.
    requestAnimationFrame(() => list.current?.focus())
  }
  useEffect(() => {
    session.value?.words().then(setWords, (cause: unknown) => setError(errorWords(cause)))
  }, [])
  if (error !== null) return <p class="err more__in">{error}</p>
  if (checking) {
    return (
      <div class="sheet stack secret">
        <CheckWords back={back} close={close} checked={checked} />
      </div>
    )
  }
  return (
    <div class="sheet stack secret">
      <p class="small soft">{t('secret.look-round')}</p>
      {/* Numbers are drawn, so that a selection holds the words alone. */}
      <ol class="wordlist" translate={false} lang="en" dir="ltr" tabIndex={-1} ref={list}>
        {words.map((word, i) => (
          <li key={i}>{word}</li>
        ))}
      </ol>
      <div class="row row--apart">
        <button class="btn btn--main" type="button" onClick={() => setChecking(true)}>
          {t('secret.on-paper')}
        </button>
        <button class="link" type="button" onClick={close}>
          {t('secret.hide')}
        </button>
      </div>
    </div>
  )
}
