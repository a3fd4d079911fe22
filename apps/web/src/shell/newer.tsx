// One calm line when a newer build of the app is here. Its region is always there, so that the line is spoken.

import { useState } from 'preact/hooks'
import { goOver, losesNothing, newer } from '../update.ts'
import { t } from '../words.ts'

export function Newer() {
  return <div role="status">{newer.value !== null && losesNothing() && <Line />}</div>
}

function Line() {
  const [busy, setBusy] = useState(false)
  const use = async () => {
    setBusy(true)
    await goOver()
    setBusy(false)
  }
  return (
    <div class="notes">
      <div class="note note--offer">
        <p>{t('newer.ready')}</p>
        <button class="link" type="button" aria-busy={busy} onClick={() => void use()}>
          {t('newer.use')}
        </button>
      </div>
    </div>
  )
}
