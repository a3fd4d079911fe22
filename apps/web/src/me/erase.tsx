// Erasing Kith from this device. What is left then is a page that says so, without the app behind it.

import { useRef } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { erase } from '../erase.ts'
import { Confirm } from '../parts/confirm.tsx'
import { t } from '../words.ts'

export function Erase() {
  const question = useRef<HTMLDialogElement>(null)
  const run = async () => {
    announce(t('erase.busy'))
    show(t((await erase().catch(() => false)) ? 'erase.done' : 'erase.held'))
  }
  return (
    <section class="part stack stack--3" aria-labelledby="h-erase">
      <h2 id="h-erase">{t('erase.title')}</h2>
      <p>{t('erase.say')}</p>
      <p class="small soft">{t('erase.not')}</p>
      <button class="btn" type="button" onClick={() => question.current?.showModal()}>
        {t('erase.open')}
      </button>
      <Confirm
        dialog={question}
        id="erase"
        title={t('erase.sure')}
        say={t('erase.sure-say')}
        act={t('erase.do')}
        keep={t('erase.keep')}
        run={() => void run()}
      />
    </section>
  )
}

/** In place of the whole page. */
function show(words: string): void {
  const main = document.createElement('main')
  const line = document.createElement('p')
  main.className = 'gone'
  line.tabIndex = -1
  line.textContent = words
  main.append(line)
  document.title = ''
  // Whoever opens this page again begins anew.
  history.replaceState(null, '')
  document.body.replaceChildren(main)
  line.focus()
}
