// A copy of everything, as one encrypted file that the browser saves.

import { useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, opened } from '../app.ts'
import { holdFor } from '../compose/unkept.ts'
import { t } from '../words.ts'
import { Passphrase } from './passphrase.tsx'
import { ProgressOf, wasStopped } from './progress.tsx'

/** Fewer are guessed too soon, whoever chose them. */
const LEAST = 12
/** The browser reads the file when it gets to it. Milliseconds. */
const FORGET_AFTER = 60_000

export function SaveCopy() {
  const [passphrase, setPassphrase] = useState('')
  const [drawn, setDrawn] = useState(false)
  /** Drawn words that a saved copy needs: they stay until the person says that they have them. */
  const [toWrite, setToWrite] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFormElement>(null)

  const change = (value: string) => {
    setPassphrase(value)
    setDrawn(false)
    setError(null)
  }
  // Who went to another place meanwhile is told there.
  const tell = (words: string) => (form.current === null ? announce(words) : setSaid(words))
  const fail = (words: string) => {
    if (form.current === null) return announce(words)
    setError(words)
    form.current.querySelector('input')?.focus()
  }
  const suggest = async () => {
    const words = await (await opened())?.suggestPassphrase()
    if (words === undefined) return fail(t('error.opening'))
    change(words)
    setDrawn(true)
  }
  const save = async (event: Event) => {
    event.preventDefault()
    if (busy) return
    setSaid('')
    if (signsIn(passphrase) < LEAST) return fail(t('copy.short', { n: LEAST }))
    setBusy(true)
    try {
      const open = await opened()
      if (open === null) return fail(t('error.opening'))
      const name = `kith-${today()}.kith`
      download(name, await holdFor(open.keepFile(passphrase)))
      if (drawn) setToWrite(passphrase)
      setPassphrase('')
      setDrawn(false)
      tell(t('copy.saved', { name }))
    } catch (cause) {
      if (wasStopped(cause)) tell(t('copy.stopped'))
      else fail(errorWords(cause))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section class="part stack stack--3" aria-labelledby="h-copy">
      <h2 id="h-copy">{t('copy.title')}</h2>
      <p>{t('copy.say')}</p>
      <p class="small soft">{t('copy.whoever')}</p>
      <form class="copy stack stack--3" ref={form} noValidate onSubmit={(event) => void save(event)}>
        <Passphrase id="copy-pass" hint={t('copy.hint')} value={passphrase} change={change} error={error} />
        {drawn && <p class="note">{t('copy.drawn')}</p>}
        <div class="row">
          <button class="btn" aria-busy={busy}>
            {t('copy.do')}
          </button>
          <button class="btn" type="button" onClick={() => void suggest()}>
            {t('copy.suggest')}
          </button>
        </div>
        <ProgressOf is="writing" label={t('copy.busy')} />
        <p class={said === '' ? 'vh' : 'note'} role="status">
          {said}
        </p>
        {toWrite !== null && (
          <div class="note stack">
            <p>{t('copy.write-down')}</p>
            <p>
              <strong dir="ltr" lang="en">
                {toWrite}
              </strong>
            </p>
            <button class="btn" type="button" onClick={() => setToWrite(null)}>
              {t('copy.written')}
            </button>
          </div>
        )}
      </form>
    </section>
  )
}

/** As they count in the end: white space at the ends does not, and a run of it is one. */
function signsIn(passphrase: string): number {
  return Array.from(
    passphrase
      .normalize('NFKC')
      .replace(/\p{White_Space}+/gu, ' ')
      .trim(),
  ).length
}

function download(name: string, file: Blob): void {
  const href = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), FORGET_AFTER)
}

/** The day on the person's own calendar, as its digits sort. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
