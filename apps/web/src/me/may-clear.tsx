// One calm line after the first own post, where the browser promised nothing. Put away once, it does not come back.

import { Link } from '../link.tsx'
import { t } from '../words.ts'
import { dismiss } from './persistence.ts'

function putAway() {
  // The line goes, and with it the button that has the focus.
  document.getElementById('main')?.focus({ preventScroll: true })
  dismiss()
}

export function MayClear() {
  return (
    <div class="note">
      <p>{t('stays.line')}</p>
      <p class="row">
        <Link to={{ at: 'me' }} class="link">
          {t('stays.line-go')}
        </Link>
        <button class="link" type="button" onClick={putAway}>
          {t('stays.line-close')}
        </button>
      </p>
    </div>
  )
}
