// A copy that was saved elsewhere is brought in. Until the whole file is found right, nothing on this device changes.

import { useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, opened } from '../app.ts'
import { holdFor } from '../compose/unkept.ts'
import type { Brought } from '../model.ts'
import { t } from '../words.ts'
import { Passphrase } from './passphrase.tsx'
import { ProgressOf, wasStopped } from './progress.tsx'

export function BringCopy() {
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState<{ at: 'file' | 'passphrase'; words: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<readonly string[]>([])
  const file = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)

  // Who went to another place meanwhile is told there.
  const tell = (lines: readonly string[]) => (form.current === null ? announce(lines.join(' ')) : setSaid(lines))
  const fail = (at: 'file' | 'passphrase', words: string) => {
    if (form.current === null) return announce(words)
    setWrong({ at, words })
    form.current.querySelector<HTMLElement>(at === 'file' ? '#bring-file' : '#bring-pass')?.focus()
  }
  const bring = async (event: Event) => {
    event.preventDefault()
    if (busy) return
    setSaid([])
    setWrong(null)
    const chosen = file.current?.files?.[0]
    if (chosen === undefined) return fail('file', t('bring.no-file'))
    if (passphrase.trim() === '') return fail('passphrase', t('bring.no-passphrase'))
    setBusy(true)
    try {
      const open = await opened()
      if (open === null) return fail('file', t('error.opening'))
      tell(told(await holdFor(open.openFile(chosen, passphrase))))
      setPassphrase('')
      form.current?.reset()
    } catch (cause) {
      if (wasStopped(cause)) tell([t('bring.stopped')])
      else fail(isPassphrase(cause) ? 'passphrase' : 'file', errorWords(cause))
    } finally {
      setBusy(false)
    }
  }
  const wrongFile = wrong?.at === 'file' ? wrong.words : null
  return (
    <section class="part stack stack--3" aria-labelledby="h-bring">
      <h2 id="h-bring">{t('bring.title')}</h2>
      <p>{t('bring.say')}</p>
      <form class="copy stack stack--3" ref={form} noValidate onSubmit={(event) => void bring(event)}>
        <div class="field">
          <label for="bring-file">{t('bring.file')}</label>
          <input
            class="in file"
            type="file"
            id="bring-file"
            ref={file}
            aria-invalid={wrongFile !== null}
            aria-describedby="bring-file-wrong"
          />
          <p class={wrongFile === null ? 'vh' : 'err'} id="bring-file-wrong" role="status">
            {wrongFile}
          </p>
        </div>
        <Passphrase
          id="bring-pass"
          hint={t('bring.hint')}
          value={passphrase}
          change={setPassphrase}
          error={wrong?.at === 'passphrase' ? wrong.words : null}
        />
        <button class="btn" aria-busy={busy}>
          {t('bring.do')}
        </button>
        <ProgressOf is="reading" label={t('bring.busy')} />
        <div class={said.length === 0 ? 'vh' : 'note'} role="status">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </form>
    </section>
  )
}

function told({ channels, posts, refused }: Brought): string[] {
  const came = channels === 0 && posts === 0 ? t('bring.nothing-new') : t('bring.done', { channels, posts })
  return refused === 0 ? [came] : [came, t('bring.refused', { n: refused })]
}

function isPassphrase(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'KITH_FILE_PASSPHRASE'
}
